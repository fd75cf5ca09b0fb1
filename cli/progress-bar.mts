import { plainText, type Terminal } from "./terminal.mts";

const PATIENCE_MS = 1_000;
const REDRAW_MS = 100;
const CELLS = 24;

/** A bar on a terminal for work that takes longer than a second; elsewhere nothing is shown. */
export class ProgressBar {
	readonly #label: string;
	readonly #terminal: Terminal;
	readonly #started = performance.now();
	#drawn = 0;

	/** `label` says what is done: "Importing". */
	constructor(terminal: Terminal, label: string) {
		this.#terminal = terminal;
		this.#label = label;
	}

	show(done: number, all: number): void {
		const now = performance.now();
		if (now - this.#started < PATIENCE_MS || now - this.#drawn < REDRAW_MS) return;
		this.#drawn = now;
		this.#terminal.showProgress(drawBar(this.#label, done, all));
	}

	/** Takes the bar away. */
	clear(): void {
		if (this.#drawn > 0) this.#terminal.showProgress("");
		this.#drawn = 0;
	}
}

/** The bar as text: `Importing ████████░░░░ 40 of 100`. */
export function drawBar(label: string, done: number, all: number): string {
	const full = all === 0 ? CELLS : Math.round((done / all) * CELLS);
	return `${plainText(label)} ${"█".repeat(full)}${"░".repeat(CELLS - full)} ${done} of ${all}`;
}
