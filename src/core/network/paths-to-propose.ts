import type { CalendarDate } from "../dates/calendar-date";
import type { ContactEntry, Ref } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { asksOfPerson } from "../pipeline/asks-of-person";
import { wordOfRef } from "./affiliation-directory";
import { findPaths, type IntroPath } from "./find-paths";
import type { IntroGraph } from "./intro-graph";

/** Somebody who is not asked again for an introduction to a person. */
export interface TriedIntroducer {
	/** A note, or the name of somebody without one. */
	readonly who: ContactEntry | string;
	/** `refused`: they said no; `introduced`: they have done it. */
	readonly how: "asked" | "refused" | "introduced";
	/** When I asked; undefined where the log does not say it. */
	readonly askedOn: CalendarDate | undefined;
}

/** Whom I have asked for an introduction to a person in this attempt, without taking it back, and who has introduced us. */
export function triedIntroducers(index: VaultIndex, person: ContactEntry): TriedIntroducer[] {
	const tried = new Map<ContactEntry | string, TriedIntroducer>();
	for (const { who, ask } of asksOfPerson(index, person)) {
		const { askedOn, isWithdrawn, hasIntroduced, isRefused } = ask;
		const how = hasIntroduced ? "introduced" : isRefused ? "refused" : "asked";
		if (!isWithdrawn) tried.set(who, { who, how, askedOn });
	}
	const add = (refs: readonly Ref[], how: TriedIntroducer["how"]): void => {
		for (const ref of refs) {
			const who = ref.target?.kind === "contact" ? ref.target : wordOfRef(ref);
			if (how === "introduced" || !tried.has(who))
				tried.set(who, { who, how, askedOn: tried.get(who)?.askedOn });
		}
	};
	add(person.introVia, "asked");
	add(person.introducedBy, "introduced");
	return [...tried.values()];
}

/** The best paths over whom I could still ask: without whom I have asked, and without who has introduced us. */
export function pathsToPropose(
	graph: IntroGraph,
	person: ContactEntry,
	today: CalendarDate,
	max: number,
): IntroPath[] {
	const tried = new Set(triedIntroducers(graph.index, person).map(({ who }) => who));
	return findPaths(graph, person, today, max + tried.size)
		.filter(({ introducer }) => !introducer || !tried.has(introducer))
		.slice(0, max);
}
