import { describe, expect, it } from "vitest";
import { rateWords, successCounts } from "../../../src/ui/introductions/success-table";
import { namesWords } from "../../../src/ui/introductions/what-works";
import { categoryWord, sourceWord, stageWord } from "../../../src/ui/shared/words";

describe("the words of results", () => {
	it("say a rate in percent, and nothing where too few are decided", () => {
		expect(rateWords(undefined)).toBe("–");
		expect(rateWords(2 / 3)).toBe("67%");
		const success = { open: 1, met: 1200, declined: 3, noReply: 0, rate: undefined };
		expect(successCounts(success)).toEqual(["1", "1,200", "3", "0", "–"]);
	});

	it("say how many names a conversation brings", () => {
		const none = { conversations: 0, names: 0, namesPerConversation: undefined };
		expect(namesWords(none)).toBe("No conversation is marked as held yet.");
		expect(namesWords({ conversations: 1, names: 1, namesPerConversation: 1 })).toBe(
			"1 conversation held, 1 name gained: 1.0 per conversation.",
		);
		expect(namesWords({ conversations: 4, names: 10, namesPerConversation: 2.5 })).toBe(
			"4 conversations held, 10 names gained: 2.5 per conversation.",
		);
	});
});

/** Words of a user that every object of the language has besides. */
const INHERITED = ["constructor", "toString", "hasOwnProperty", "valueOf", "__proto__"];

describe("the words of categories, sources and stages", () => {
	it("are those of the tables, and the user's own with a capital", () => {
		expect(categoryWord("power-connector")).toBe("Power connector");
		expect(categoryWord("old-friend")).toBe("Old friend");
		expect(sourceWord("past-colleague")).toBe("Past colleague");
		expect(sourceWord("night-train")).toBe("Night train");
	});

	it("say a status that is no stage as it is written", () => {
		expect(stageWord("no-reply")).toBe("No reply");
		expect(stageWord("on-hold")).toBe("on-hold");
	});

	it.each(INHERITED)("say %s as the user wrote it", (word) => {
		const own = word.charAt(0).toUpperCase() + word.slice(1);
		expect([categoryWord(word), sourceWord(word), stageWord(word)]).toEqual([own, own, word]);
	});
});
