import { showSelection } from "../../ui/shared/show-selection";

/**
 * Keeps a dialog, and the field in it that has the focus, in the part of the window that a phone's keyboard leaves.
 * Systems that lay the keyboard over the page tell of it by the visual viewport alone. Returns what ends it.
 */
export function keepAboveKeyboard(modalEl: HTMLElement): () => void {
	const { visualViewport } = modalEl.win;
	if (!visualViewport) return () => undefined;
	const fit = (): void => {
		const { height, offsetTop } = visualViewport;
		const covered = Math.max(0, modalEl.win.innerHeight - offsetTop - height);
		modalEl.setCssProps({
			"--warm-intros-seen-height": `${Math.floor(height)}px`,
			"--warm-intros-covered-height": `${Math.ceil(covered)}px`,
		});
	};
	const onResize = (): void => {
		fit();
		const field = modalEl.querySelector<HTMLElement>(":focus");
		field?.scrollIntoView({ block: "nearest" });
		if (field?.instanceOf(HTMLTextAreaElement)) showSelection(field);
	};
	fit();
	visualViewport.addEventListener("resize", onResize);
	visualViewport.addEventListener("scroll", fit);
	return () => {
		visualViewport.removeEventListener("resize", onResize);
		visualViewport.removeEventListener("scroll", fit);
	};
}
