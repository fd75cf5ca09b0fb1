/** Adds a line to a notice, with a button behind it. */
export function addNoticeRow(
	content: DocumentFragment,
	text: string,
	label: string,
	run: () => void,
): void {
	const row = content.createDiv("warm-intros-notice");
	row.createSpan({ text, attr: { dir: "auto" } });
	row.createEl("button", { text: label, attr: { type: "button" } }).addEventListener("click", run);
}
