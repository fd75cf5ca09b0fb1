import type { ContactEntry } from "../index/entry";
import { foldText } from "../text/fold-text";
import { wordOfRef } from "./affiliation-directory";
import type { IntroGraph } from "./intro-graph";
import { triedIntroducers } from "./paths-to-propose";

/** Somebody of whom there is no note yet, and who can introduce me to a person all the same. */
export interface PathWithoutNote {
	readonly name: string;
	readonly reason: string;
}

/** Those who referred me to the person and of whom there is no note yet: each once, without whom I have asked and who has introduced us; nobody where I know the person. */
export function pathsWithoutNote(
	graph: IntroGraph,
	person: ContactEntry,
): readonly PathWithoutNote[] {
	if (graph.isKnownWell(person) || person.referredBy.length === 0) return [];
	const tried = triedIntroducers(graph.index, person).map(({ who }) =>
		typeof who === "string" ? foldText(who) : "",
	);
	const seen = new Set(tried);
	return person.referredBy.flatMap((ref): PathWithoutNote[] => {
		const { target, rivals } = ref;
		const name = wordOfRef(ref);
		if (target?.kind === "contact" || rivals.length > 0 || seen.has(foldText(name))) return [];
		seen.add(foldText(name));
		return [{ name, reason: `${name} referred you to ${person.note.name}` }];
	});
}
