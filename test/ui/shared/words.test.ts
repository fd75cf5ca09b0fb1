import { describe, expect, it } from "vitest";
import { rateWords, successCounts } from "../../../src/ui/introductions/success-table";
import { namesWords } from "../../../src/ui/introductions/what-works";

describe("the words of what works", () => {
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
			"1 conversation held, 1 name gained: 1.0 for each conversation.",
		);
		expect(namesWords({ conversations: 4, names: 10, namesPerConversation: 2.5 })).toBe(
			"4 conversations held, 10 names gained: 2.5 for each conversation.",
		);
	});
});
