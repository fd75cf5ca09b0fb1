import {
	type MovedDocument,
	type TriedTerms,
	tryOtherTerms,
	type WhatIfDocument,
} from "../../src/app/documents/what-if-document.ts";
import type { Fit } from "../../src/core/fit/fit.ts";
import { type TermChange, termsNamed } from "../../src/core/fit/what-if.ts";
import type { SpaceEntry, Term } from "../../src/core/index/entry.ts";
import { displayText } from "../../src/core/text/link.ts";
import { DIMENSIONS } from "../../src/core/vocabulary/dimension.ts";
import { plainText, type Terminal } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";
import type { Vault } from "../vault/read-vault.mts";
import { countOf } from "../../src/core/text/count-of.ts";

/** The options of `fit` that ask what would be. */
export const WHAT_IF_OPTIONS = {
	"--without <term>": {
		repeated: "rank as if the space did not name this term; may be repeated",
	},
	"--instead <term=words>": {
		repeated:
			"rank as if it named these words in place of a term, separated by semicolons; may be repeated",
	},
};

const SHOWN = 10;

/** Ranks by the terms that the options ask for; undefined where they ask for none. Terms that the space does not name are wrong usage. */
export function tryOptions(
	{ index }: Vault,
	before: Fit,
	{ without = [], instead = [] }: { without?: readonly string[]; instead?: readonly string[] },
): TriedTerms | undefined {
	if (without.length + instead.length === 0) return undefined;
	const { space } = before;
	if (!space) throw new UsageError("There is no space whose terms could be changed.");
	const changes = [
		...without.map((words) => ({ term: findTerm(space, words), instead: [] })),
		...instead.map((pair) => readInstead(space, pair)),
	];
	return tryOtherTerms(index, space, before, changes);
}

/** Prints who would come in and go out, and which narrower words there are. */
export function printWhatIf(terminal: Terminal, { changes, gained, lost }: WhatIfDocument): void {
	for (const { term, instead, narrower } of changes) {
		const words = instead.map((one) => `"${one}"`).join(", ");
		const name = `"${term}"`;
		terminal.print(
			plainText(instead.length === 0 ? `Without ${name}:` : `${words} instead of ${name}:`),
		);
		if (narrower.length > 0) {
			const list = narrower
				.slice(0, SHOWN)
				.map(({ words: one, people }) => `${one} (${people})`)
				.join(", ");
			terminal.print(plainText(`  Narrower words among those it matches: ${list}`));
		}
	}
	if (gained.length + lost.length === 0)
		terminal.print("  Nobody would match in more or fewer dimensions.");
	if (gained.length > 0) printMoved(terminal, "match in more", gained);
	if (lost.length > 0) printMoved(terminal, "match in fewer", lost);
	terminal.print("Nothing was written.");
	terminal.print("");
}

function printMoved(terminal: Terminal, how: string, moved: readonly MovedDocument[]): void {
	const count = countOf(moved.length, "person", "people");
	const names = moved.slice(0, SHOWN).map(({ name }) => name);
	const more = moved.length > SHOWN ? [`${moved.length - SHOWN} more`] : [];
	terminal.print(
		plainText(`  ${count} would ${how} dimensions: ${[...names, ...more].join(", ")}`),
	);
}

/** `Term=words; more words` */
function readInstead(space: SpaceEntry, pair: string): TermChange {
	const at = pair.indexOf("=");
	const words = pair
		.slice(at + 1)
		.split(";")
		.map((one) => one.trim())
		.filter(Boolean);
	if (at < 0 || words.length === 0)
		throw new UsageError(
			`--instead needs a term and what is to stand in its place: "Energy=Solar".`,
		);
	return { term: findTerm(space, pair.slice(0, at)), instead: words };
}

function findTerm(space: SpaceEntry, words: string): Term {
	const [dimension, name] = splitDimension(words);
	const found = termsNamed(space, name).filter(
		(term) => dimension === undefined || term.dimension === dimension,
	);
	const [only] = found;
	if (only && found.length === 1) return only;
	const listed = (found.length > 0 ? found : DIMENSIONS.flatMap((one) => space[one])).map(
		(term) => `  ${term.dimension}:${plainText(displayText(term.text))}`,
	);
	const start =
		found.length > 0
			? `"${words}" could be several terms; name one as here:`
			: `"${words}" is no term of ${plainText(space.note.name)}. Its terms:`;
	throw new UsageError([start, ...listed].join("\n"));
}

function splitDimension(words: string): readonly [dimension: string | undefined, name: string] {
	const dimension = DIMENSIONS.find((one) => words.toLowerCase().startsWith(`${one}:`));
	return [dimension, dimension === undefined ? words : words.slice(dimension.length + 1)];
}
