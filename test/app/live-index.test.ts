import { expect, it } from "vitest";
import { LiveIndex } from "../../src/app/live-index";

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
