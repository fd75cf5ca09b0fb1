import { afterEach, describe, expect, it, vi } from "vitest";
import { drawBar, ProgressBar } from "../../cli/progress-bar.mts";
import { openTerminal } from "../../cli/terminal.mts";
import { madeUpProcess } from "../make/made-up-process";

afterEach(() => {
	vi.restoreAllMocks();
});

/** What a bar writes when this many milliseconds have gone by at each call. */
function shown(isTTY: boolean, moments: readonly number[]): readonly string[] {
	const { around, err } = madeUpProcess({ err: { isTTY } });
	const clock = vi.spyOn(performance, "now").mockReturnValue(0);
	const bar = new ProgressBar(openTerminal(around), "Importing");
	for (const [place, moment] of moments.entries()) {
		clock.mockReturnValue(moment);
		bar.show(place, moments.length);
	}
	bar.clear();
	return err;
}

describe("a bar", () => {
	it("is as full as the work is done", () => {
		expect(drawBar("Importing", 0, 4)).toBe(`Importing ${"░".repeat(24)} 0 of 4`);
		expect(drawBar("Importing", 1, 4)).toBe(`Importing ${"█".repeat(6)}${"░".repeat(18)} 1 of 4`);
		expect(drawBar("Importing", 0, 0)).toBe(`Importing ${"█".repeat(24)} 0 of 0`);
	});

	it("is shown after a second, on a terminal, not too often, and taken away", () => {
		expect(shown(true, [10, 999])).toEqual([]);
		expect(shown(false, [10, 5_000])).toEqual([]);
		const clear = "\r\u001B[K";
		const drawn = shown(true, [10, 1_200, 1_250, 1_400]);
		expect(drawn).toHaveLength(3);
		expect(drawn[0]).toContain("1 of 4");
		expect(drawn[1]).toContain("3 of 4");
		expect(drawn[2]).toBe(clear);
	});
});
