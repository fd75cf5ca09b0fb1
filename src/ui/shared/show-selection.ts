/** Scrolls a field of several lines, and the dialog around it, so that what is selected in it is in view: the app itself scrolls there at the next key alone. */
export function showSelection(field: HTMLTextAreaElement): void {
	const style = field.ownerDocument.defaultView?.getComputedStyle(field);
	const line = Number.parseFloat(style?.lineHeight ?? "") || 0;
	const end = heightUpTo(field, field.selectionEnd);
	const isIn = (top: number, height: number): boolean => end - line >= top && end <= top + height;
	if (!isIn(field.scrollTop, field.clientHeight)) field.scrollTop = end - field.clientHeight / 2;
	const body = field.closest(".warm-intros-dialog-body");
	if (!body) return;
	const [{ top }, around] = [field.getBoundingClientRect(), body.getBoundingClientRect()];
	const inBody = top + end - field.scrollTop - around.top;
	if (inBody - line < 0 || inBody > around.height) body.scrollTop += inBody - around.height / 2;
}

/** How high the text of a field is up to a place in it, in pixels: a twin with that much text tells. */
function heightUpTo(field: HTMLTextAreaElement, at: number): number {
	const twin = field.cloneNode() as HTMLTextAreaElement;
	twin.removeAttribute("id");
	twin.rows = 1;
	twin.classList.add("warm-intros-twin");
	twin.value = field.value.slice(0, at);
	twin.style.setProperty("--warm-intros-twin-width", `${field.offsetWidth}px`);
	field.after(twin);
	const height = twin.scrollHeight;
	twin.remove();
	return height;
}
