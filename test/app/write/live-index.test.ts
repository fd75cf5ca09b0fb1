import { expect, it } from "vitest";
import { LiveIndex } from "../../../src/app/write/live-index";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";

it("tells of all changes as one where it was paused, and of none where there was none", () => {
	const live = new LiveIndex();
	let told = 0;
	live.subscribe(() => (told += 1));
	const [first, second] = [live.pause(), live.pause()];
	live.tell();
	live.tell();
	first();
	first();
	expect(told).toBe(0);
	second();
	expect(told).toBe(1);
	live.pause()();
	expect(told).toBe(1);
	live.tell();
	expect(told).toBe(2);
});

it("says how far the vault is read until that is done, and of a further reading only where that is told", () => {
	const live = new LiveIndex();
	expect(live.reading).toEqual({ done: 0, all: 0 });
	let told = 0;
	live.subscribe(() => (told += 1));
	live.setReading({ done: 3, all: 9 });
	expect([live.reading, live.isReady, told]).toEqual([{ done: 3, all: 9 }, false, 1]);
	live.setReady();
	expect([live.reading, live.isReady, told]).toEqual([undefined, true, 2]);
	live.startOver(DEFAULT_SETTINGS);
	expect([live.reading, live.isReady, told]).toEqual([undefined, false, 2]);
});
