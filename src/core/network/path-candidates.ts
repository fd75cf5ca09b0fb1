import type { ContactEntry, SpaceEntry } from "../index/entry";
import { displayText } from "../text/link";
import { foldText } from "../text/fold-text";
import type { HubKind } from "./edge";
import { wordOf } from "./hub-directory";
import type { IntroGraph } from "./intro-graph";

/** Where to look for somebody who can introduce me. */
export interface PathCandidate {
	readonly kind: HubKind;
	readonly name: string;
	/** Whether it is one of my own: a past employer or a school of my space. */
	readonly isMine: boolean;
	readonly reason: string;
}

/** Where to look for a way to a person to whom none is known: what we have in common first, then what is theirs. */
export function pathCandidates(
	graph: IntroGraph,
	person: ContactEntry,
	space: SpaceEntry | undefined,
): PathCandidate[] {
	const mine = {
		company: wordsOf(space?.note.pastCompanies),
		school: wordsOf(space?.note.schools),
		event: NONE,
	};
	const candidates = graph.hubsOf(person).map(({ kind, name, words }): PathCandidate => {
		const isMine = words.some((word) => mine[kind].has(word));
		return { kind, name, isMine, reason: REASONS[kind](person.note.name, name, isMine) };
	});
	return candidates.sort(
		(a, b) =>
			Number(b.isMine) - Number(a.isMine) ||
			compareTexts(a.name, b.name) ||
			compareTexts(a.kind, b.kind),
	);
}

const NONE: ReadonlySet<string> = new Set();

/** What a list of names and links can mean, folded: what they show, and the notes that they point at. */
function wordsOf(texts: readonly string[] = []): ReadonlySet<string> {
	return new Set(texts.flatMap((text) => [displayText(text), wordOf(text)]).map(foldText));
}

function compareTexts(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

const REASONS: Readonly<
	Record<HubKind, (person: string, name: string, isMine: boolean) => string>
> = {
	company: (person, name, isMine) =>
		isMine
			? `You worked at ${name} too: ask your colleagues from that time.`
			: `${person} works or worked at ${name}: look for someone you know there.`,
	school: (person, name, isMine) =>
		isMine
			? `You were at ${name} too: look among your classmates and professors.`
			: `${person} was at ${name}: look among its alumni.`,
	event: (person, name) => `You met ${person} at ${name}: look among those who were there.`,
};
