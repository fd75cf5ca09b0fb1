import type { Locator } from "playwright-core";

/** What the preview of people named or pasted says of each line. */
export function rowsOf(modal: Locator): Promise<string[]> {
	return modal
		.locator(".warm-intros-named-row")
		.evaluateAll((rows) =>
			rows.map((row) =>
				[
					...row.querySelectorAll(
						".warm-intros-named-name, .warm-intros-pill, .warm-intros-picker-note",
					),
				]
					.map(({ textContent }) => textContent)
					.join(" | "),
			),
		);
}
