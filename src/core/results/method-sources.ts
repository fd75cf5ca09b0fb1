import type { VaultIndex } from "../index/vault-index";
import { haveMet } from "../network/known";
import type { Contact } from "../records/contact";
import { SOURCE_TABLE } from "../vocabulary/source";

/** What came of a source where one looks for people, as the method has it. */
export interface MethodSource {
	readonly source: string;
	/** How many have come from it, how many of these I have met, and how many opportunities they brought. */
	readonly people: number;
	readonly met: number;
	readonly opportunities: number;
	/** How to try it, as a sentence. */
	readonly how: string;
}

/** What came of each source of the method, the most fruitful first. */
export function methodSources(index: VaultIndex): readonly MethodSource[] {
	const counts = new Map(
		Object.entries(SOURCE_TABLE).flatMap(([source, { toTry }]) =>
			toTry ? [[source, { source, ...toTry, people: 0, met: 0, opportunities: 0 }]] : [],
		),
	);
	for (const { note } of index.people) {
		for (const source of sourcesOf(note)) {
			const count = counts.get(source);
			if (!count) continue;
			count.people += 1;
			if (haveMet(note)) count.met += 1;
		}
	}
	for (const { from } of index.opportunities) {
		const sources = from.flatMap(({ target }) =>
			target?.kind === "contact" ? [...sourcesOf(target.note)] : [],
		);
		for (const source of new Set(sources)) {
			const count = counts.get(source);
			if (count) count.opportunities += 1;
		}
	}
	return [...counts.values()]
		.sort((a, b) => a.place - b.place)
		.map(({ place: _, ...source }) => source);
}

/** Whom one has met at an event comes from there, too. */
function sourcesOf({ source, metAt }: Contact): ReadonlySet<string> {
	const found = new Set(source === undefined ? [] : [source]);
	if (metAt.length > 0) found.add("event");
	return found;
}
