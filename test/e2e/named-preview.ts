import type { Locator } from "playwright-core";

/** What a preview says about each line or row: its parts as they are drawn, those within the name too where they are wanted. */
export function rowsOf(modal: Locator, withinName = true): Promise<string[]> {
	return modal.locator(".warm-intros-preview-row").evaluateAll(
		(rows, isWanted) =>
			rows.map((row) =>
				[
					...row.querySelectorAll(
						".warm-intros-preview-name, .warm-intros-pill, .warm-intros-picker-note",
					),
				]
					.filter(
						(part) =>
							isWanted || !part.parentElement?.classList.contains("warm-intros-preview-name"),
					)
					.map((part) =>
						[...part.childNodes]
							.filter((node) => !(node instanceof HTMLElement && node.hidden))
							.map(({ textContent }) => textContent)
							.join(""),
					)
					.join(" | "),
			),
		withinName,
	);
}
