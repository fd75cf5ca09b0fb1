import { type FunctionComponent, render } from "preact";
import type { LiveIndex } from "../../app/write/live-index";
import { type UiHost, UiHostProvider } from "./host";
import { WhenRead } from "./when-read";

/** Draws a view into an element when the vault has been read, or draws it anew there; what is the same in both stays as it is. */
export function drawIn<P extends { readonly live: LiveIndex }>(
	element: HTMLElement,
	host: UiHost,
	View: FunctionComponent<P>,
	props: P,
): void {
	render(
		<UiHostProvider value={host}>
			<WhenRead live={props.live}>{() => <View {...props} />}</WhenRead>
		</UiHostProvider>,
		element,
	);
}

/** Takes a view out of its element, listeners and all. */
export function clearIn(element: HTMLElement): void {
	render(null, element);
}
