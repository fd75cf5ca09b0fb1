import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../src/core/text/fold-text";
import { MeaningFinder, type StatedTerm } from "../../src/core/terms/meaning";
import { type NotedTerm, NotedTerms } from "../../src/core/terms/noted-terms";
import { termSegments } from "../../src/core/terms/term-path";

const seed = 20_240_305;
const latin = fc.string({ unit: fc.constantFrom(..."aZéÉüÅøßÿ \t0-".split("")), maxLength: 12 });

function isProperEnd(end: readonly string[], path: readonly string[]): boolean {
	return end.length < path.length && end.join("/") === path.slice(-end.length).join("/");
}

/** What a path means among others, computed by looking through all of them again and again. */
function computeMeaning(term: readonly string[], said: readonly (readonly string[])[]): unknown {
	const known = said
		.flatMap((path) => path.map((_, i) => path.slice(0, i + 1)))
		.filter((path) => path.length > 1);
	/** Every path that the words can mean, the first word looked up as well unless it is being looked up already. */
	const expand = (words: readonly string[], above: readonly string[]): readonly string[] => {
		const longer = known.filter((other) => isProperEnd(words, other));
		const longest = longer.filter((other) => !longer.some((third) => isProperEnd(other, third)));
		const texts = [...new Set(longest.map((other) => other.join("/")))].sort();
		if (texts.length > 1) return texts;
		const [head = "", ...rest] = texts[0]?.split("/") ?? words;
		const heads =
			rest.length === 0 || above.includes(head) ? [head] : expand([head], [...above, head]);
		return [[heads.length === 1 ? heads[0] : head, ...rest].join("/")];
	};
	const path = term.join("/");
	const [only, ...others] = expand(term, term.length === 1 ? term : []);
	if (others.length > 0) return { path, by: "itself", candidates: [only, ...others] };
	return { path: only, by: only === path ? "itself" : "suffix", candidates: [] };
}

describe("folding any text", () => {
	it("changes nothing the second time", () => {
		const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), latin);
		fc.assert(
			fc.property(texts, (text) => {
				expect(foldText(foldText(text))).toBe(foldText(text));
			}),
			{ numRuns: 3000, seed, examples: [["⁗"], ["″"]] },
		);
	});

	it("gives the same for composed, decomposed, lower-case and spaced-out forms", () => {
		fc.assert(
			fc.property(latin, (text) => {
				const folded = foldText(text);
				const forms = [text.normalize("NFC"), text.normalize("NFD"), text.toLowerCase()];
				forms.push(` ${text.replaceAll(" ", "  ")}\n`);
				expect(forms.map(foldText)).toEqual(forms.map(() => folded));
			}),
			{ numRuns: 1000, seed },
		);
	});
});

describe("the segments of any place", () => {
	it("are the same with slashes forwards and with commas backwards", () => {
		const wide = fc.constantFrom("US", "Utah", "Zürich", "Greater Provo Area");
		const narrow = fc.array(fc.constantFrom("Lehi", "St. George", "Zürich"), { maxLength: 7 });
		fc.assert(
			fc.property(wide, narrow, (first, others) => {
				const parts = [first, ...others];
				const backwards = [...parts].reverse().join(", ");
				expect(termSegments("geography", backwards)).toEqual(
					termSegments("geography", parts.join("/")),
				);
			}),
			{ numRuns: 300, seed },
		);
	});

	it("are never none, and none is empty unless the text is", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(..."a /,;[]|#") }), (text) => {
				const segments = termSegments("geography", text);
				expect(segments.length).toBeGreaterThan(0);
				if (foldText(text) !== "" && segments.length > 1) expect(segments).not.toContain("");
			}),
			{ numRuns: 1000, seed },
		);
	});
});

describe("the meanings of any terms", () => {
	const path = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 4 });

	it("are those that a look through all the others finds", () => {
		fc.assert(
			fc.property(fc.array(path, { minLength: 1, maxLength: 7 }), (paths) => {
				const said = paths.map((segments): StatedTerm => ({
					segments,
					whole: segments.join("/"),
					note: undefined,
				}));
				const finder = new MeaningFinder(new NotedTerms([]), said);
				expect(said.map((term) => finder.find(term))).toMatchObject(
					paths.map((segments) => computeMeaning(segments, paths)),
				);
			}),
			{ numRuns: 4000, seed },
		);
	});
});

describe("the paths of any term notes", () => {
	const names = ["a", "b", "c", "d", "e", "f", "g"];
	const parents = fc.tuple(
		...names.map(() => fc.option(fc.constantFrom(...names, "gone"), { nil: undefined })),
	);

	/** The notes above a note, the nearest first, until there is none or one comes again. */
	function walkUp(name: string, parentOf: ReadonlyMap<string, string | undefined>): string[] {
		const above: string[] = [];
		let next = parentOf.get(name);
		while (next !== undefined && parentOf.has(next) && !above.includes(next)) {
			above.push(next);
			next = parentOf.get(next);
		}
		return above;
	}

	it("are their parents in turn, up to those whose parents go round", () => {
		fc.assert(
			fc.property(parents, (chosen) => {
				const parentOf = new Map(names.map((name, i) => [name, chosen[i]]));
				const terms = new NotedTerms(
					names.map((name): NotedTerm => {
						const parent = parentOf.get(name);
						return { note: name, name, aliases: [], parent: parent ? { note: parent } : undefined };
					}),
				);
				const isCyclic = (name: string): boolean => walkUp(name, parentOf).includes(name);
				expect(terms.cyclic).toEqual(names.filter(isCyclic));
				for (const name of names) {
					const path = isCyclic(name) ? [name] : [name, ...walkUp(name, parentOf)].reverse();
					const firstCyclic = path.findLastIndex(isCyclic);
					expect(terms.pathOfNote(name)).toEqual(path.slice(Math.max(0, firstCyclic)));
				}
			}),
			{ numRuns: 2000, seed },
		);
	});
});
