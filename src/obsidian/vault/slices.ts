/** The longest that a work holds up the app at a time. */
const SLICE_MS = 8;

/** Lets the app draw and listen whenever a work has held it up for a few milliseconds. */
export class Slices {
	#end = performance.now() + SLICE_MS;

	/** To be called often: mostly it does nothing. */
	readonly rest = (): void | Promise<void> =>
		performance.now() < this.#end ? undefined : this.#wait();

	async #wait(): Promise<void> {
		await nextTask();
		this.#end = performance.now() + SLICE_MS;
	}
}

/** No timer: in a window behind others these come once a second. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}
