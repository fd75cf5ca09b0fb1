import type { Locator } from "playwright-core";

/** What the preview of people named or pasted says about each line. */
export function rowsOf(modal: Locator): Promise<string[]> {
	return modal.locator(".warm-intros-preview-row").evaluateAll((rows) =>
		rows.map((row) =>
			[
				...row.querySelectorAll(
					".warm-intros-preview-name, .warm-intros-pill, .warm-intros-picker-note",
				),
			]
				.map((part) =>
					[...part.childNodes]
						.filter((node) => !(node instanceof HTMLElement && node.hidden))
						.map(({ textContent }) => textContent)
						.join(""),
				)
				.join(" | "),
		),
	);
}
