/**
 * Keeps a dialog in the part of the window that a phone's keyboard leaves: at its top, and no higher than it.
 * Systems that lay the keyboard over the page tell of it by the visual viewport alone. Returns what ends it.
 */
export function keepAboveKeyboard(modalEl: HTMLElement): () => void {
	modalEl.addClass("warm-intros-above-keyboard");
	const { visualViewport } = modalEl.win;
	if (!visualViewport) return () => undefined;
	const fit = (): void =>
		modalEl.setCssProps({
			"--warm-intros-seen-height": `${Math.floor(visualViewport.height)}px`,
			"--warm-intros-seen-top": `${Math.ceil(visualViewport.offsetTop)}px`,
		});
	fit();
	visualViewport.addEventListener("resize", fit);
	visualViewport.addEventListener("scroll", fit);
	return () => {
		visualViewport.removeEventListener("resize", fit);
		visualViewport.removeEventListener("scroll", fit);
	};
}
