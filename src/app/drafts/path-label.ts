import type { CalendarDate } from "../../core/dates/calendar-date";
import { onDayLabel } from "../../core/dates/day-in-words";
import type { ContactEntry } from "../../core/index/entry";
import type { IntroPath } from "../../core/network/find-paths";
import type { IntroGraph } from "../../core/network/intro-graph";
import type { IntroducerLoad } from "../../core/network/introducer-record";
import { isMoreThanConnected } from "../../core/network/known";
import { type PathWithoutNote, pathsWithoutNote } from "../../core/network/paths-without-note";
import {
	pathsToPropose,
	type TriedIntroducer,
	triedIntroducers,
} from "../../core/network/paths-to-propose";
import { stepLines } from "../../core/network/step-lines";
import { countOf } from "../../core/text/count-of";

/** Why an introducer could introduce me: "Ada knows Bo; Bo and Cy are or were both at Acme (likely)". */
export function pathReason(path: IntroPath): string {
	return stepLines(path)
		.slice(1)
		.map(({ label, kind }) => (kind === "likely" ? `${label} (likely)` : label))
		.join("; ");
}

/** Why an introducer could introduce me, and what I have asked of them already. */
export function pathLabel(path: IntroPath, today: CalendarDate): string {
	return [pathReason(path), loadLabel(path.load, today)].filter(Boolean).join(" · ");
}

/** What I have asked of an introducer already: "agreed before, asked once in 90 days, 1 open", or that it is enough: "asked enough lately: 3 in 90 days"; empty for nothing. */
export function loadLabel(
	{ load, open, hasAgreed, lastAsked, isOverBudget }: IntroducerLoad,
	today: CalendarDate,
): string {
	const last = lastAsked === undefined ? "" : `last asked ${onDayLabel(lastAsked, today)}`;
	const asked = load > 0 ? `asked ${timesLabel(load)} in 90 days` : last;
	const waiting = open > 0 ? `${open} open` : "";
	const enough = load > 0 ? `asked enough lately: ${load} in 90 days` : "asked enough";
	const words = isOverBudget ? [enough, waiting, load > 0 ? "" : last] : [asked, waiting];
	return [hasAgreed ? "agreed before" : "", ...words].filter(Boolean).join(", ");
}

/** Those without a note who could introduce me to a person: why, and what I have asked of them already, as far as logs name them. */
export function namedPaths(
	graph: IntroGraph,
	person: ContactEntry,
	today: CalendarDate,
): PathWithoutNote[] {
	return pathsWithoutNote(graph, person).map((path) => ({
		...path,
		reason: namedLabel(graph, path, today),
	}));
}

/** Why somebody without a note could introduce me, and what I have asked of them already. */
export function namedLabel(
	graph: IntroGraph,
	{ name, reason }: PathWithoutNote,
	today: CalendarDate,
): string {
	return [reason, askedLabel(graph, name, today)].filter(Boolean).join(" · ");
}

/** What I have asked of somebody already, who has a note or a name alone; empty for nothing. */
export function askedLabel(
	graph: IntroGraph,
	who: ContactEntry | string,
	today: CalendarDate,
): string {
	const loads = graph.loadsOn(today);
	const load = typeof who === "string" ? loads.ofName(who) : loads.get(who);
	return load ? loadLabel(load, today) : "";
}

/** Who is not proposed again, and why: "Not listed: Ann Lee (asked on 3 November), Bo Cy (introduced you)". */
export function triedLabel(tried: readonly TriedIntroducer[], today: CalendarDate): string {
	const labels = tried.map(({ who, how, askedOn }) => {
		const name = typeof who === "string" ? who : who.note.name;
		const day = askedOn === undefined ? "" : ` ${onDayLabel(askedOn, today)}`;
		const why = { asked: `asked${day}`, refused: "said no", introduced: "introduced you" }[how];
		return `${name} (${why})`;
	});
	return `Not listed: ${labels.join(", ")}.`;
}

/** How often something was. */
function timesLabel(times: number): string {
	return ["", "once", "twice"][times] ?? `${times} times`;
}

/**
 * What is said once before somebody is asked who has been asked enough: "Marta has 4 open asks, the last answer was
 * on 26 November; Dana could, too." Undefined where there is nothing to say, as for whom they are asked for already.
 */
export function budgetWarning(
	graph: IntroGraph,
	introducer: ContactEntry,
	person: ContactEntry,
	today: CalendarDate,
): string | undefined {
	const load = graph.loadsOn(today).get(introducer);
	const tried = triedIntroducers(graph.index, person);
	if (!load?.isOverBudget || tried.some(({ who }) => who === introducer)) return undefined;
	const { name } = introducer.note;
	const asked =
		load.open >= load.load
			? `${name} has ${countOf(load.open, "open ask")}`
			: `${name} was asked ${timesLabel(load.load)} in 90 days`;
	const answer =
		load.lastAnswer === undefined
			? "there was no answer yet"
			: `the last answer was ${onDayLabel(load.lastAnswer, today)}`;
	const other = pathsToPropose(graph, person, today, MOST_LOOKED_AT).find(
		({ introducer: one, acquaintance, load: theirs }) =>
			one !== introducer && isMoreThanConnected(acquaintance) && !theirs.isOverBudget,
	)?.introducer;
	return `${asked}, ${answer}${other ? `; ${other.note.name} could, too` : ""}.`;
}

/** Among so many somebody else is looked for. */
const MOST_LOOKED_AT = 5;
