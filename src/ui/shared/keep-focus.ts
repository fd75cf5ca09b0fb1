const FOCUSABLE =
	":is(a[href], button, input, select, textarea, [tabindex]):not(:disabled, [tabindex='-1'])";

/** What has the focus, and what was around it then. */
interface Place {
	readonly element: Element;
	/** What it stands in, from the innermost to the whole. */
	readonly within: readonly Element[];
	/** What could have the focus and comes before it. */
	readonly before: ReadonlySet<Element>;
}

/**
 * Gives the focus to what comes next where the element that has it vanishes, as a button does that is pressed once:
 * the keyboard would begin at the top of the app again. Returns what ends that.
 */
export function keepFocus(root: HTMLElement): () => void {
	let place: Place | undefined;
	const onFocus = ({ target }: FocusEvent): void => {
		place = placeOf(root, target as Element);
	};
	const onBlur = ({ target }: FocusEvent): void => {
		// What vanishes is still there at this moment, and gone when everything is drawn.
		queueMicrotask(() => {
			if (place?.element === target && place?.element.isConnected) place = undefined;
		});
	};
	const observer = new MutationObserver(() => {
		if (!place || place.element.isConnected) return;
		const { activeElement, body } = root.ownerDocument;
		const next = activeElement === null || activeElement === body ? successor(place) : undefined;
		place = undefined;
		next?.focus();
	});
	root.addEventListener("focusin", onFocus);
	root.addEventListener("focusout", onBlur);
	observer.observe(root, { childList: true, subtree: true });
	return () => {
		observer.disconnect();
		root.removeEventListener("focusin", onFocus);
		root.removeEventListener("focusout", onBlur);
	};
}

function placeOf(root: HTMLElement, element: Element): Place {
	const within: Element[] = [];
	for (let one = element.parentElement; one && root.contains(one); one = one.parentElement)
		within.push(one);
	const before = [...root.querySelectorAll(FOCUSABLE)].filter(
		(one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
	);
	return { element, within, before: new Set(before) };
}

/** In the innermost of what is left: what comes after what stood before it, else the last of that. */
function successor({ within, before }: Place): HTMLElement | undefined {
	for (const box of within.filter(({ isConnected }) => isConnected)) {
		if (box.matches(FOCUSABLE)) return box as HTMLElement;
		const found = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
			(one) => one.getClientRects().length > 0,
		);
		// What was drawn since then may stand before it too, as a button does whose count came late.
		const passed = found.reduce((last, one, at) => (before.has(one) ? at : last), -1);
		if (found.length > 0) return found[passed + 1] ?? found.at(-1);
	}
	return undefined;
}
