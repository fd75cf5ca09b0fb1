import type { LiveIndex } from "../../app/write/live-index";
import { WorkBar } from "./work-bar";

/**
 * Waits until the whole vault has been read, before which everybody would seem new, and shows in a
 * place how far that is. Where the place has gone meanwhile nobody wants what was to come: it never ends.
 */
export function untilRead(live: LiveIndex, place: HTMLElement): Promise<void> {
	if (live.isReady) return Promise.resolve();
	return new Promise((resolve) => {
		let bar: WorkBar | undefined;
		const look = (): void => {
			const { isReady, reading } = live;
			if (!isReady && place.isConnected) {
				if (reading) bar ??= new WorkBar(place, "Reading the vault");
				if (reading && reading.all > 0) bar?.show(reading.done, reading.all);
				return;
			}
			stop();
			bar?.hide();
			if (place.isConnected) resolve();
		};
		const stop = live.subscribe(look);
		look();
	});
}
