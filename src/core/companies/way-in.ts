import type { CalendarDate } from "../dates/calendar-date";
import type { PersonFit } from "../fit/fit";
import type { ContactEntry } from "../index/entry";
import type { IntroPath } from "../network/find-paths";
import type { Acquaintance } from "../network/known";
import { pathsToPropose } from "../network/paths-to-propose";
import { STAGES } from "../vocabulary/stage";
import type { CompanyPeople, CompanyView } from "./company-people";

/** The best way into a company. */
export type WayIn =
	/** Somebody there whom I know or have met; or whose introduction is under way; or who was there before, and whom I know. */
	| {
			readonly kind: "known" | "in-progress" | "was-there";
			readonly person: ContactEntry;
			readonly acquaintance: Acquaintance | undefined;
	  }
	/** Somebody there to whom somebody could introduce me. */
	| { readonly kind: "path"; readonly person: ContactEntry; readonly path: IntroPath };

/** How the door of a company stands, from open to shut. */
export const DOORS = ["known", "in-progress", "said", "was-there", "identified", "nobody"] as const;

export type Door = (typeof DOORS)[number];

/** How many of those who are identified a path is looked for, the best first. */
const MAX_TRIED = 3;

/** How the door stands, without looking for paths: companies are put in order by it. */
export function doorOf({ people, before }: CompanyPeople, { graph }: CompanyView): Door {
	if (people.met.length + people.known.length > 0) return "known";
	if (people["in-progress"].length > 0) return "in-progress";
	if (people.identified.some(({ isReachable }) => isReachable)) return "said";
	if (before.some((person) => graph.isKnown(person))) return "was-there";
	return people.identified.length > 0 ? "identified" : "nobody";
}

/** The best way into a company; undefined where none is known. */
export function wayInto(
	company: CompanyPeople,
	view: CompanyView,
	today: CalendarDate,
): WayIn | undefined {
	const { met, known } = company.people;
	const [friend = known[0]] = met;
	const { graph } = view;
	const byKnowing = (kind: "known" | "in-progress" | "was-there", person: ContactEntry): WayIn => ({
		...{ kind, person },
		acquaintance: graph.acquaintance(person),
	});
	if (friend) return byKnowing("known", friend.entry);
	const [first] = [...company.people["in-progress"]].sort(
		(a, b) => stageRank(b.entry) - stageRank(a.entry),
	);
	if (first) return byKnowing("in-progress", first.entry);
	const path = bestPath(company.people.identified, view, today);
	if (path) return { kind: "path", person: path.target, path };
	const person = company.before.find((one) => graph.isKnown(one));
	return person && byKnowing("was-there", person);
}

/** Of the paths to the best of some people the shortest and surest: those who are reachable by what notes say come first. */
function bestPath(
	people: readonly PersonFit[],
	{ graph }: CompanyView,
	today: CalendarDate,
): IntroPath | undefined {
	const reachable = people.filter(({ isReachable }) => isReachable);
	const tried = (reachable.length > 0 ? reachable : people).slice(0, MAX_TRIED);
	let best: IntroPath | undefined;
	for (const { entry } of tried) {
		const [path] = pathsToPropose(graph, entry, today, 1);
		if (path?.introducer && (!best || lengthOf(path) < lengthOf(best))) best = path;
		if (best && lengthOf(best) === 1) break;
	}
	return best;
}

/** One step that a note says is 1; a step more, or one that is only likely, makes a path longer. */
function lengthOf({ reasons }: IntroPath): number {
	const likely = reasons.filter(({ kind }) => kind === "likely").length;
	return 10 * (reasons.length - 1) + likely + 1;
}

function stageRank({ note: { stage } }: ContactEntry): number {
	return stage === undefined ? -1 : STAGES.indexOf(stage);
}
