import { describe, expect, it } from "vitest";
import { templateValues } from "../../../src/core/drafts/template-values";
import { fitPeople } from "../../../src/core/fit/fit";
import { time } from "../../make/pipeline";
import { spaceAt, vault } from "../../make/vault";

/** The values of a text about Ann and a conversation with her. */
function valuesOn(now: string, starts: string) {
	const index = vault({ "Ann.md": { type: "contact" } });
	const [fit] = fitPeople(index, undefined).people;
	if (!fit) throw new Error("Expected somebody");
	const interview = { starts: time(starts) };
	return templateValues({
		index,
		fit,
		space: undefined,
		reasons: [],
		now: time(now),
		interview,
		folder: "",
	});
}

describe("what a template can say of a person", () => {
	it.each([
		["Stripe 2015-2019", "Stripe"],
		["[[Stripe]] 2015-2019", "Stripe, Inc."],
		["Stripe", "[[Stripe]]"],
	])("is what we share: %s is mine, and %s theirs", (mine, theirs) => {
		const index = vault({
			"Ann.md": { type: "contact", company: [theirs] },
			"Space.md": { type: "space", industries: ["Fintech"], past_companies: [mine] },
		});
		const space = spaceAt(index, "Space.md");
		const [fit] = fitPeople(index, space).people;
		if (!fit) throw new Error("Expected somebody");
		const values = templateValues({
			...{ index, fit, space, reasons: [], now: time("2026-11-24T18:00") },
			...{ interview: undefined, folder: "" },
		});
		expect(values.shared).toMatch(/Stripe/);
	});
});

describe("what a template can say of a conversation", () => {
	it("is its day as a letter says it, seen from the day on which the letter is written", () => {
		const starts = "2026-11-24T10:00";
		const said = ["2026-11-24T18:00", "2026-11-25T08:00", "2026-11-27T08:00", "2026-12-20T08:00"];
		expect(said.map((now) => valuesOn(now, starts).interview)).toMatchObject([
			{ day: "today", date: "2026-11-24" },
			{ day: "yesterday", date: "2026-11-24" },
			{ day: "last Tuesday", date: "2026-11-24" },
			{ day: "on 24 November", date: "2026-11-24" },
		]);
	});
});
