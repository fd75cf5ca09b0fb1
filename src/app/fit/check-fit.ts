import type { Fit, PersonFit } from "../../core/fit/fit";
import type { SpaceEntry, Term } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import { planChanges } from "../../core/note/plan-changes";
import { PropertyReader } from "../../core/note/property-reader";
import { listItems } from "../../core/note/property-value";
import { readFacts } from "../../core/note/read-facts";
import { type Plan, refuse } from "../../core/note/text-edit";
import { readYaml } from "../../core/note/yaml";
import { bodyOptions } from "../../core/note/body-options";
import { namesOf } from "../../core/vocabulary/property";
import { DIMENSIONS, type Dimension } from "../../core/vocabulary/dimension";
import { foldText } from "../../core/text/fold-text";
import { notThere, personAt, type Prepared } from "../pipeline/record-event";

/** What is known about a person in one dimension, and by which company where it is inherited; no words where it is missing. */
export interface KnownTerms {
	readonly dimension: Dimension;
	readonly labels: readonly string[];
	readonly from: string | undefined;
}

/** A term that can be chosen: what is written, and what is shown. */
export interface OfferedTerm {
	readonly text: string;
	readonly label: string;
}

/** The terms that answer what is missing, by dimension. */
export type TermAnswers = ReadonlyMap<Dimension, readonly string[]>;

const SEPARATORS = { industry: "comma", profession: "comma", geography: "semicolon" } as const;
const DIMENSION_NAMES = {
	industry: "an industry",
	profession: "a profession",
	geography: "a geography",
} as const;

/** Who is neither met nor closed and of whom industry, profession or geography is missing, best first. */
export function listIncomplete(fit: Fit): readonly PersonFit[] {
	return fit.parts.open.filter((person) =>
		knownTerms(person).some(({ labels: label }) => label.length === 0),
	);
}

/** What is known about a person in the three dimensions, by their note or by that of their company. */
export function knownTerms(person: PersonFit): readonly KnownTerms[] {
	return DIMENSIONS.map((dimension) => {
		const own = person.entry[dimension];
		const { inheritedFrom } = person[dimension];
		const terms = own.length > 0 || !inheritedFrom ? own : termsOf(inheritedFrom, dimension);
		const from = own.length > 0 ? undefined : inheritedFrom?.note.name;
		return { dimension, labels: terms.map(({ text }) => displayText(text)), from };
	});
}

function termsOf(
	company: NonNullable<PersonFit["industry"]["inheritedFrom"]>,
	dimension: Dimension,
): readonly Term[] {
	return dimension === "profession" ? [] : company[dimension];
}

/** The space's own terms of a dimension, in the note's order. */
export function spaceTerms(space: SpaceEntry, dimension: Dimension): readonly OfferedTerm[] {
	return space[dimension].map(({ text }) => ({ text, label: displayText(text) }));
}

/** The words of a dimension in which everything typed is found: the space's terms first, then those in use, the most used first. */
export function suggestTerms(
	index: VaultIndex,
	space: SpaceEntry,
	dimension: Dimension,
	typed: string,
): string[] {
	const used = [...index.terms]
		.filter((term) => term.dimension === dimension)
		.sort((a, b) => b.uses - a.uses || (a.whole < b.whole ? -1 : 1));
	const wanted = foldText(typed);
	const found = new Map<string, string>();
	for (const { text } of [...space[dimension], ...used]) {
		const label = displayText(text);
		const key = foldText(label);
		if (key.includes(wanted) && !found.has(key)) found.set(key, label);
	}
	return [...found.values()];
}

/** The terms in a text that was typed: commas separate them, semicolons those of geography. */
export function typedTerms(dimension: Dimension, typed: string): readonly string[] {
	return listItems(typed, SEPARATORS[dimension]);
}

/** Prepares to write what is missing of a person into their note; what the note says by then stays. */
export function prepareTerms(index: VaultIndex, path: string, answers: TermAnswers): Prepared {
	const person = personAt(index, path);
	if (!person) return notThere(path);
	const { settings } = index;
	const { name } = person.note;
	const given = [...answers].filter(([, terms]) => terms.length > 0);
	if (given.length === 0) return { ok: false, message: "Nothing is chosen yet." };
	const plan = (text: string): Plan => {
		const facts = readFacts(path, text, bodyOptions(settings), (whole, from, to) =>
			readYaml(whole.slice(from, to)),
		);
		const reader = new PropertyReader(settings.properties);
		reader.open(path, facts.frontmatter, []);
		const known = given.find(([id]) => reader.list(id, SEPARATORS[id]).length > 0);
		if (known) return refuse("not-possible", `${name} has ${DIMENSION_NAMES[known[0]]} by now.`);
		return planChanges(
			text,
			given.map(([id, terms]) => {
				// The name under which it stands empty: under another one there would be two.
				const key = reader.keyOf(id) ?? namesOf(id, settings.properties)[0] ?? id;
				return { kind: "set", key, value: terms };
			}),
		);
	};
	const label = given.flatMap(([, terms]) => terms.map(displayText)).join(", ");
	return {
		ok: true,
		action: { title: `${name}: ${label}`, writes: [{ kind: "edit", path, plan }] },
	};
}
