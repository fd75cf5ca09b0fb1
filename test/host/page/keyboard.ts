/** How much of the screen a keyboard takes. */
const SHARE = 0.5;

const TYPED =
	"input:not([type=checkbox], [type=radio], [type=button], [type=file], [type=date], [type=time]), textarea, [contenteditable]";

/**
 * Lays a keyboard over the lower part of the screen while a field has the focus into which something is typed. The
 * page keeps its size: only the visual viewport tells of it.
 */
export function coverByKeyboard(doc: Document): void {
	const { visualViewport, innerHeight } = window;
	if (visualViewport === null) throw new Error("Expected a visual viewport");
	const seen = Math.floor(innerHeight * (1 - SHARE));
	const keyboardEl = doc.body.createDiv("soft-keyboard");
	keyboardEl.style.top = `${seen}px`;
	keyboardEl.hide();
	const follow = (): void => {
		const isUp = doc.activeElement?.matches(TYPED) === true;
		keyboardEl.toggle(isUp);
		if (isUp)
			Object.defineProperty(visualViewport, "height", { configurable: true, get: () => seen });
		else Reflect.deleteProperty(visualViewport, "height");
		visualViewport.dispatchEvent(new Event("resize"));
	};
	for (const type of ["focusin", "focusout"])
		doc.addEventListener(type, () => requestAnimationFrame(follow));
}
