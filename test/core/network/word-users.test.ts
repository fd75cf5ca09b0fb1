import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WordUsers } from "../../../src/core/network/word-users";

describe("the users of words", () => {
	it("are those that came and did not go, whatever the order", () => {
		const people = Array.from({ length: 5 }, (_, i) => ({ name: `P${i}` }));
		const words = ["a", "b", "constructor"];
		const step = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...people));
		fc.assert(
			fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
				const users = new WordUsers<{ name: string }>();
				const expected = new Map(words.map((word) => [word, new Set<{ name: string }>()] as const));
				for (const [word, person] of steps) {
					const there = expected.get(word);
					if (there?.delete(person)) users.remove(word, person);
					else {
						there?.add(person);
						users.add(word, person);
					}
				}
				for (const word of words) {
					expect(new Set(users.get(word))).toEqual(expected.get(word));
					expect(users.get(word)).toHaveLength(expected.get(word)?.size ?? 0);
				}
			}),
			{ seed: 1 },
		);
	});

	it("stay when somebody goes who never was there", () => {
		const users = new WordUsers<object>();
		const [one, two, other] = [{ id: 1 }, { id: 2 }, { id: 3 }];
		users.remove("a", other);
		users.add("a", one);
		users.remove("a", other);
		users.add("a", two);
		users.remove("a", other);
		expect(users.get("a")).toEqual([one, two]);
	});
});
