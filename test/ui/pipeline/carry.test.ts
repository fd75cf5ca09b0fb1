import { describe, expect, it } from "vitest";
import { eventsBetween, STAGES } from "../../../src/core/vocabulary/stage";
import { carryOn, carryLabel, pickUp, stageUnder } from "../../../src/ui/pipeline/carry";
import { contactAt, vault } from "../../make/vault";

function pickUpOf(status: string) {
	const index = vault({ "Ann Lee.md": { type: "contact", intro_status: status } });
	return pickUp(contactAt(index, "Ann Lee.md"));
}

describe("a card that the keyboard has picked up", () => {
	it("is over the next stage on which it can be dropped", () => {
		for (const from of STAGES) {
			const card = pickUpOf(from);
			const behind = STAGES.slice(STAGES.indexOf(from) + 1).find(
				(to) => eventsBetween(from, to).length > 0,
			);
			expect(card).toBeDefined();
			if (card && behind !== undefined) expect(stageUnder(card)).toBe(behind);
		}
	});

	it("goes over the legal stages alone, round and round, in both directions", () => {
		const card = pickUpOf("introduced");
		if (!card) throw new Error("Expected a card");
		const legal = STAGES.filter(
			(to) => to !== "introduced" && eventsBetween("introduced", to).length > 0,
		);
		const seen = legal.map((_, steps) => {
			let moved = card;
			for (let step = 0; step < steps; step++) moved = carryOn(moved, 1);
			return stageUnder(moved);
		});
		expect([...seen].sort()).toEqual([...legal].sort());
		expect(stageUnder(carryOn(carryOn(card, 1), -1))).toBe(stageUnder(card));
		let round = card;
		for (let step = 0; step < legal.length; step++) round = carryOn(round, -1);
		expect(stageUnder(round)).toBe(stageUnder(card));
	});

	it("cannot be picked up where its status is no stage", () => {
		expect(pickUpOf("waiting for the budget round")).toBeUndefined();
	});

	it("says whose it is, over which stage, and which keys do what", () => {
		const card = pickUpOf("asked");
		if (!card) throw new Error("Expected a card");
		const label = carryLabel(card);
		expect(label).toContain("Ann Lee");
		expect(label).toContain("May use name");
		expect(label).toContain("Escape");
	});
});
