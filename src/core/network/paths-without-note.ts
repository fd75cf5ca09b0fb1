import type { ContactEntry, Ref } from "../index/entry";
import { foldText } from "../text/fold-text";
import { wordOfRef } from "./affiliation-directory";
import type { IntroGraph } from "./intro-graph";

/** Somebody of whom there is no note yet, and who can introduce me to a person all the same. */
export interface PathWithoutNote {
	readonly name: string;
	readonly reason: string;
}

/** Those who introduced me to the person, referred me to them or are asked to, and of whom there is no note yet: each once; nobody where I know the person. */
export function pathsWithoutNote(
	graph: IntroGraph,
	person: ContactEntry,
): readonly PathWithoutNote[] {
	if (graph.isKnownWell(person)) return [];
	const { introducedBy, referredBy, introVia, note } = person;
	const through = (refs: readonly Ref[], said: string): PathWithoutNote[] =>
		refs
			.filter(({ target, rivals }) => target?.kind !== "contact" && rivals.length === 0)
			.map((ref) => ({ name: wordOfRef(ref), reason: `${wordOfRef(ref)} ${said} ${note.name}` }));
	const all = [
		...through(introducedBy, "introduced you to"),
		...through(referredBy, "referred you to"),
		...through(introVia, "was asked to introduce you to"),
	];
	const words = all.map(({ name }) => foldText(name));
	return all.filter((_, at) => words.indexOf(words[at] ?? "") === at);
}
