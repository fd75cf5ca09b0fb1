import { describe, expect, it } from "vitest";
import type { ReferralRow } from "../../../src/app/people/preview-referrals";
import { countOutcomes } from "../../../src/ui/shared/count-outcomes";
import { referralAction, namedOutcome } from "../../../src/ui/people/referral-labels";

function row(outcome: ReferralRow["outcome"], part: Partial<ReferralRow> = {}): ReferralRow {
	return {
		row: 1,
		text: "Cy",
		name: "Cy",
		outcome,
		path: undefined,
		isLinked: false,
		candidates: [],
		reason: "",
		key: "cy",
		...part,
	};
}

describe("the words for people named", () => {
	it("count what becomes of the lines, and leave out what there is none of", () => {
		const rows = [row("new"), row("known"), row("new"), row("ambiguous"), row("skipped")];
		expect(countOutcomes(rows)).toBe("2 new, 1 known, 1 left to you, 1 skipped");
		expect(countOutcomes([row("company")])).toBe("1 of a company");
	});

	it("name on the button what is added, else what is linked; nothing where nothing is written", () => {
		const link = { isLinked: true };
		expect(referralAction([row("new", link), row("known", link)], 2)).toBe("Add 1 person");
		expect(referralAction([row("new"), row("new")], 3)).toBe("Add 2 people");
		expect(referralAction([row("known", link)], 1)).toBe("Link 1 name");
		expect(referralAction([row("known", link), row("company", link)], 1)).toBe("Link 2 names");
		expect(referralAction([row("known")], 0)).toBeUndefined();
	});

	it("say of each line what is going to be done", () => {
		expect(namedOutcome(row("new", { path: "People/Cy.md" }))).toBe("People/Cy.md will be created");
		expect(namedOutcome(row("known", { path: "Cy.md" }))).toBe("Cy.md; already linked");
		expect(
			namedOutcome(
				row("known", { path: "Cy.md", isLinked: true, reason: "named in a line above" }),
			),
		).toBe("Cy.md; the name becomes a link; named in a line above");
		expect(namedOutcome(row("skipped", { reason: "no name was recognized" }))).toBe(
			"no name was recognized",
		);
	});
});
