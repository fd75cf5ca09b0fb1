import { describe, expect, it } from "vitest";
import type { DraftKind } from "../../../src/core/drafts/draft-kind";
import { findGaps } from "../../../src/core/drafts/find-gaps";
import { allLetters } from "../../make/letters";
import { expectRecorded } from "../../make/recorded";

const LETTERS = allLetters();
/** A letter with a note to be forwarded may be longer. */
const MAX_WORDS: Partial<Record<DraftKind, number>> = { ask: 160, nudge: 160 };
/** Words with a capital that stand in the middle of a sentence and are right there: names and abbreviations. */
const NAMES =
	/^(?:I|I'm|I'd|I'll|Mia|Moss|Beatriz|Nuñez|Lindy|Dam|Dr|Leeds|O'Hara|Tom|Prof|Ada|Klein|Jan|Berg|B2B|SaaS|Ng|Wei|Sam|Okafor|Ilka|Zorn|Rob|Hill|Prya|Shah|Dee|Max|Orr|European|Rita|Lund|UX|Berlin|Jo|Lindqvist|Carla|Cruz|Kit|Bell|Hana|Sato|Sir|Alan|Pike|US|Pat|Doyle|Harrow|Mutual|Friday|November)$/;

function wordsOf(text: string): string[] {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Words with a capital that begin no sentence, line, quotation or gap. */
function capitalsIn(text: string): string[] {
	const bare = text.replace(/ \([^()]*\)/g, ""); // what stands behind a name is a title as its note says it
	return [...bare.matchAll(/[^\s.?!:\]”\n,]\s*,? +\(?(\p{Lu}[\p{L}\p{N}'’]*)/gu)]
		.map(([, word = ""]) => word)
		.filter((word) => !NAMES.test(word));
}

describe.each(LETTERS.map((letter) => [letter.of, letter] as const))(
	"the letter of %s",
	(_, { kind, subject, body, problems }) => {
		const text = `${subject}\n${body}`;

		it("is short", () => {
			expect(wordsOf(body).length).toBeLessThanOrEqual(MAX_WORDS[kind] ?? 120);
		});

		it("names no day by its number, and nothing that a program would say", () => {
			expect(text).not.toMatch(/\d{4}-\d\d|undefined|null|NaN|\{\{|\}\}|\[\[/);
			expect(text).not.toMatch(/ {2}|\n{3}| [,.;:?!]| $|[.,;]{2}|\bon (?:on|last|yesterday)\b/m);
			expect(text).not.toMatch(/informational|\binterview\b|\bnetwork/i);
			expect(problems).toEqual([]);
		});

		it("has capitals where names, titles and sentences begin, and nowhere else", () => {
			expect(capitalsIn(text)).toEqual([]);
		});

		it("shows each of its gaps as a question in brackets, no longer than can be found", () => {
			const brackets = [...text.matchAll(/\[[^\]]*\]/g)].map(([gap]) => gap);
			expect(findGaps(text).map(({ from, to }) => text.slice(from, to))).toEqual(brackets);
		});

		it("says nothing of what is private", () => {
			expect(text).not.toMatch(/private|headhunter/i);
		});
	},
);

describe("the letters", () => {
	it("read as recorded, for three users in three relations each", () => {
		const texts = LETTERS.map(({ of, subject, body }) => [of, subject, ...body.split("\n")]);
		expectRecorded("letters/letters.json", texts);
	});
});
