/** So long a finger rests before its press is a long one; a system that tells of it does so before. */
const LONG_MS = 650;
/** So far a finger may move meanwhile, in pixels. */
const SLACK = 10;

/**
 * Calls `onLong` when a finger rests where it has come down by `start`. Some systems tell of a long press as
 * of the right mouse button; there it is left to that.
 */
export function watchLongPress(start: PointerEvent, onLong: () => void): void {
	const { view } = start;
	if (!view || start.pointerType !== "touch") return;
	const end = (): void => {
		view.clearTimeout(timer);
		view.removeEventListener("pointermove", move);
		for (const name of ENDS) view.removeEventListener(name, end, true);
	};
	const move = (event: PointerEvent): void => {
		const far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
		if (far > SLACK) end();
	};
	const timer = view.setTimeout(() => {
		end();
		swallowClick(view);
		onLong();
	}, LONG_MS);
	view.addEventListener("pointermove", move);
	for (const name of ENDS) view.addEventListener(name, end, true);
}

const ENDS = ["pointerup", "pointercancel", "contextmenu"] as const;

/** The click that comes when the finger is lifted presses nothing. */
function swallowClick(view: Window): void {
	const stop = (event: Event): void => {
		event.preventDefault();
		event.stopPropagation();
	};
	view.addEventListener("click", stop, { capture: true, once: true });
	view.addEventListener("pointerdown", () => view.removeEventListener("click", stop, true), {
		capture: true,
		once: true,
	});
}
