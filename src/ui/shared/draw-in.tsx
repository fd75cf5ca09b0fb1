import { type ComponentChildren, type FunctionComponent, render } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";
import { type DialogWindow, DialogWindowProvider } from "./dialog-window";
import { type UiHost, UiHostProvider } from "./host";
import { keepFocus } from "./keep-focus";
import { useLive } from "./use-live";
import { readingLabel } from "./labels";

/** Draws a view into an element when the vault has been read, or redraws it there; what is the same in both stays as it is. */
export function drawIn<P extends { readonly live: LiveIndex }>(
	element: HTMLElement,
	host: UiHost,
	View: FunctionComponent<P>,
	props: P,
): void {
	render(
		<Root element={element} host={host}>
			<WhenRead live={props.live}>{() => <View {...props} />}</WhenRead>
		</Root>,
		element,
	);
}

/** Draws the content of a dialog into its window. */
export function drawDialog<P extends object>(
	element: HTMLElement,
	host: UiHost,
	dialog: DialogWindow,
	Content: FunctionComponent<P>,
	props: P,
): void {
	render(
		<Root element={element} host={host}>
			<DialogWindowProvider value={dialog}>
				<Content {...props} />
			</DialogWindowProvider>
		</Root>,
		element,
	);
}

/** Takes a view or a dialog's content out of its element, listeners and all. */
export function clearIn(element: HTMLElement): void {
	render(null, element);
}

interface RootProps {
	readonly element: HTMLElement;
	readonly host: UiHost;
	readonly children: ComponentChildren;
}

/** What is around everything that is drawn into an element of the app. */
function Root({ element, host, children }: RootProps) {
	useLayoutEffect(() => keepFocus(element), [element]);
	return <UiHostProvider value={host}>{children}</UiHostProvider>;
}

interface WhenReadProps {
	readonly live: LiveIndex;
	/** Called for what is drawn when the vault has been read. */
	readonly children: () => ComponentChildren;
}

/** Says how far the vault is read, until that is done: before, nobody knows who is not in it. */
function WhenRead({ live, children }: WhenReadProps) {
	useLive(live);
	const { reading, isReady, index } = live;
	// Read again for new settings, it shows what was there for as long as there is something.
	if (!reading && (isReady || index.people.length > 0)) return children();
	return <p class="warm-intros warm-intros-reading">{readingLabel(reading)}</p>;
}
