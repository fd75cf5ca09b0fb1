/** The name of a card that is on its way, at the pointer: on the page itself, because a leaf clips all that is in it. */
export class DragGhost {
	readonly #element: HTMLElement;

	constructor(page: Document, name: string) {
		const attr = { dir: "auto", "aria-hidden": "true" };
		this.#element = page.body.createDiv({ cls: "warm-intros-ghost", text: name, attr });
	}

	move(x: number, y: number): void {
		this.#element.style.transform = `translate(${x}px, ${y}px)`;
	}

	remove(): void {
		this.#element.remove();
	}
}
