import { describe, expect, it } from "vitest";
import { rateLabel, successCounts } from "../../../src/ui/introductions/success-table";
import { referralsLabel } from "../../../src/ui/introductions/results-tab";
import { categoryLabel, sourceLabel, stageLabel } from "../../../src/ui/shared/labels";

describe("the labels of results", () => {
	it("say a rate in percent, and nothing where too few are decided", () => {
		expect(rateLabel(undefined)).toBe("–");
		expect(rateLabel(2 / 3)).toBe("67%");
		const success = { open: 1, met: 1200, declined: 3, noReply: 0, rate: undefined };
		expect(successCounts(success)).toEqual(["1", "1,200", "3", "0", "–"]);
	});

	it("say how many names a conversation brings", () => {
		const none = { interviews: 0, names: 0, referralsPerInterview: undefined };
		expect(referralsLabel(none)).toBe("No conversation is marked as held yet.");
		expect(referralsLabel({ interviews: 1, names: 1, referralsPerInterview: 1 })).toBe(
			"1 conversation held, 1 name gained: 1.0 per conversation.",
		);
		expect(referralsLabel({ interviews: 4, names: 10, referralsPerInterview: 2.5 })).toBe(
			"4 conversations held, 10 names gained: 2.5 per conversation.",
		);
	});
});

/** Words of a user that every object of the language has besides. */
const INHERITED = ["constructor", "toString", "hasOwnProperty", "valueOf", "__proto__"];

describe("the labels of categories, sources and stages", () => {
	it("are those of the tables, and the user's own with a capital", () => {
		expect(categoryLabel("power-connector")).toBe("Power connector");
		expect(categoryLabel("old-friend")).toBe("Old friend");
		expect(sourceLabel("past-colleague")).toBe("Past colleague");
		expect(sourceLabel("night-train")).toBe("Night train");
	});

	it("say a status that is no stage as it is written", () => {
		expect(stageLabel("no-reply")).toBe("No reply");
		expect(stageLabel("on-hold")).toBe("on-hold");
	});

	it.each(INHERITED)("say %s as the user wrote it", (word) => {
		const own = word.charAt(0).toUpperCase() + word.slice(1);
		expect([categoryLabel(word), sourceLabel(word), stageLabel(word)]).toEqual([own, own, word]);
	});
});
