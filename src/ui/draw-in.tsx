import { type FunctionComponent, render } from "preact";
import { type UiHost, UiHostProvider } from "./host";

/** Draws a view into an element, or draws it anew there; what is the same in both stays as it is. */
export function drawIn<P extends object>(
	element: HTMLElement,
	host: UiHost,
	View: FunctionComponent<P>,
	props: P,
): void {
	render(
		<UiHostProvider value={host}>
			<View {...props} />
		</UiHostProvider>,
		element,
	);
}

/** Takes a view out of its element, listeners and all. */
export function clearIn(element: HTMLElement): void {
	render(null, element);
}
