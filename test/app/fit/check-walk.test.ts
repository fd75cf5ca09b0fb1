import { describe, expect, it } from "vitest";
import { CheckWalk } from "../../../src/app/fit/check-walk";

describe("a walk over people", () => {
	it("goes from one to the next, and says how each was left", () => {
		const walk = new CheckWalk(["A", "B", "C"]);
		expect([walk.current, walk.position]).toEqual(["A", { at: 1, of: 3 }]);
		walk.leave("answered");
		walk.leave("skipped");
		expect([walk.current, walk.position]).toEqual(["C", { at: 3, of: 3 }]);
		walk.leave("unfitting");
		walk.leave("skipped");
		expect([walk.current, walk.position]).toEqual([undefined, { at: 3, of: 3 }]);
		expect(walk.counts).toEqual({ answered: 1, skipped: 1, unfitting: 1 });
	});

	it("passes over those that need no answer now, and asks them after all where that is taken back", async () => {
		const walk = new CheckWalk(["both", "A", "B", "C"]);
		walk.leave("answered", () => Promise.resolve(true));
		walk.pass();
		walk.pass();
		expect([walk.current, walk.position]).toEqual(["C", { at: 2, of: 2 }]);
		await walk.back();
		expect([walk.current, walk.position]).toEqual(["both", { at: 1, of: 4 }]);
		walk.leave("skipped");
		expect([walk.current, walk.position]).toEqual(["A", { at: 2, of: 4 }]);
	});

	it("stays where it is where what was written before cannot be taken back", async () => {
		const walk = new CheckWalk(["A", "B"]);
		walk.leave("answered", () => Promise.resolve(false));
		expect(await walk.back()).toBe(false);
		expect([walk.current, walk.counts.answered]).toEqual(["B", 1]);
	});

	it("goes over the skipped ones again, not over those whom nothing fits", () => {
		const walk = new CheckWalk(["A", "B", "C"]);
		walk.leave("skipped");
		walk.leave("unfitting");
		walk.leave("skipped");
		walk.again();
		expect([walk.current, walk.position]).toEqual(["A", { at: 1, of: 2 }]);
		walk.leave("answered");
		walk.leave("answered");
		expect(walk.current).toBeUndefined();
		expect(walk.counts).toEqual({ answered: 2, skipped: 0, unfitting: 1 });
	});

	it("goes back to the one before, also from its end, and takes back what was written there", async () => {
		const taken: string[] = [];
		const walk = new CheckWalk(["A", "B"]);
		expect(walk.canGoBack).toBe(false);
		walk.leave("answered", () => Promise.resolve(taken.push("A") > 0));
		walk.leave("skipped");
		await walk.back();
		expect([walk.current, walk.position, taken]).toEqual(["B", { at: 2, of: 2 }, []]);
		await walk.back();
		expect([walk.current, walk.canGoBack, taken]).toEqual(["A", false, ["A"]]);
		expect(walk.counts).toEqual({ answered: 0, skipped: 0, unfitting: 0 });
	});
});
