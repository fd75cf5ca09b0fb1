import type { ContactEntry, SpaceEntry } from "../index/entry";
import { displayText } from "../text/link";
import type { AffiliationKind } from "./edge";
import { foldLabel, wordOf } from "./affiliation-directory";
import { readPastCompany } from "../records/past-company";
import { companyWords } from "./past-colleagues";
import type { IntroGraph } from "./intro-graph";

/** Where to look for somebody who can introduce me. */
export interface PathCandidate {
	readonly kind: AffiliationKind;
	readonly name: string;
	/** Whether it is one of my own: a past employer or a school of my space. */
	readonly isMine: boolean;
	readonly reason: string;
}

/** Where to look for a path to a person to whom none is known: what we have in common first, then what is theirs. */
export function pathCandidates(
	graph: IntroGraph,
	person: ContactEntry,
	space: SpaceEntry | undefined,
): PathCandidate[] {
	const mine = {
		company: new Set(
			space?.note.pastCompanies.flatMap((text) => companyWords(readPastCompany(text).name)),
		),
		school: foldTexts("school", space?.note.schools),
		event: NONE,
	};
	const candidates = graph.affiliationsOf(person).map(({ kind, name, labels }): PathCandidate => {
		const isMine = labels.some((word) => mine[kind].has(word));
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
function foldTexts(kind: AffiliationKind, texts: readonly string[] = []): ReadonlySet<string> {
	const labels = texts.flatMap((text) => [displayText(text), wordOf(text)]);
	return new Set(labels.map((label) => foldLabel(kind, label)));
}

function compareTexts(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

const REASONS: Readonly<
	Record<AffiliationKind, (person: string, name: string, isMine: boolean) => string>
> = {
	company: (person, name, isMine) =>
		isMine
			? `You worked at ${name} too: ask your colleagues from that time.`
			: `${person} works or worked at ${name}: look for someone you know there.`,
	school: (person, name, isMine) =>
		isMine
			? `You were at ${name} too: look among your classmates and professors.`
			: `${person} was at ${name}: look among its alumni.`,
	event: (person, name) => `${person} is or was at ${name}: look among those who are there too.`,
};
