import type { Contact } from "../records/contact";
import { parseLink } from "../text/link";
import type { LogLine } from "../note/log";
import type { Change } from "../note/plan-changes";
import type { Settings } from "../settings/settings";
import { clearProperty, writeProperty } from "../note/write-property";
import type { EventInput } from "./event-input";
import { LOG_EVENT_TABLE, type LogEvent } from "../vocabulary/log-event";
import type { Route } from "../vocabulary/route";
import type { Replay } from "./replay-log";
import { isBeforeWriting, type RouteContext, routeOf } from "./route";
import { isClosed, type Stage, STAGE_TABLE } from "../vocabulary/stage";

/** What an event does to a stage. */
export interface StageChange {
	/** The stage before, by status or log. */
	readonly from: Stage | undefined;
	readonly to: Stage;
	/** Whether the status is to be written; it is not where it is right as it stands. */
	readonly writesStatus: boolean;
	/** Whether a stage is entered, and its date is set. */
	readonly enters: boolean;
	/** Where the log led before. */
	readonly replay: Replay;
	readonly via: string | undefined;
	/** The log line without its bullet. */
	readonly line: string;
}

/** The changes of one event: properties first, then the one log line. */
export function changesOfEvent(
	contact: Contact,
	input: EventInput,
	change: StageChange,
	settings: Settings,
	context: RouteContext,
): Change[] {
	const { properties } = settings;
	const changes: Change[] = [];
	if (change.writesStatus) changes.push(writeProperty(properties, "intro_status", change.to));
	if (change.enters) changes.push(writeProperty(properties, "intro_since", input.date));
	if (input.event === "asked" && change.via !== undefined)
		changes.push(writeProperty(properties, "intro_via", change.via));
	else if (startsAttempt(input.event, change) || LOG_EVENT_TABLE[input.event].ask === "over")
		changes.push(...clearProperty(properties, "intro_via"));
	const introducer = introducerOf(contact, input, change);
	if (introducer !== undefined && !contact.introducedBy.some((text) => isSame(text, introducer)))
		changes.push(writeProperty(properties, "introduced_by", introducer));
	const route = routeAfter(input, change, context);
	const isOpen = isRouteOpen(input, change);
	if (route !== undefined && (isOpen || contact.introRoute === undefined))
		changes.push(writeProperty(properties, "intro_route", route));
	else if (isOpen) changes.push(...clearProperty(properties, "intro_route"));
	changes.push(...clearProperty(properties, "follow_up"));
	changes.push({ kind: "log", heading: settings.logHeading, line: change.line });
	return changes;
}

/**
 * Whether an event begins a new attempt: out of a closed stage, also where the status was taken back by hand
 * since. A correction goes on with the old one.
 */
export function startsAttempt(
	event: LogEvent,
	{ from, replay }: Pick<StageChange, "from" | "replay">,
): boolean {
	if (event === "corrected") return false;
	const isAtStart = from === undefined || from === "identified";
	return isClosed(from) || (isAtStart && isClosed(replay.stage));
}

/** The introducer of the attempt, where the note links to them: the link alone, as it is written. */
export function attemptIntroducer({ introVia }: Contact): string | undefined {
	return findLink(introVia);
}

/** The link of those who really introduced me, as it is written. */
export function realIntroducer({ introducedBy }: Contact): string | undefined {
	return findLink(introducedBy);
}

const WIKILINK = /\[\[[^[\]]+\]\]/;

function findLink(texts: readonly string[]): string | undefined {
	const text = texts.find((written) => parseLink(written) !== undefined);
	return text && (WIKILINK.exec(text)?.[0] ?? text.trim());
}

/** Who introduced me by this event: whom it names, or who arranged the meeting when I had asked them. */
function introducerOf(
	{ introVia }: Contact,
	{ event }: EventInput,
	change: StageChange,
): string | undefined {
	const { from, via } = change;
	if (event === "introduced" && via !== undefined) return via;
	const isByAsked =
		event === "introduced"
			? !startsAttempt(event, change)
			: from === "asked" && LOG_EVENT_TABLE[event].reaches === "by-meeting";
	// A name without a link is as good: it stays as it is written.
	return isByAsked ? (findLink(introVia) ?? introVia[0]) : undefined;
}

/** Whether two texts are the same link or name, however it is shown. */
function isSame(text: string, other: string): boolean {
	const key = (written: string): string =>
		(parseLink(written)?.target ?? written).trim().toLowerCase();
	return key(text) === key(other);
}

/** The route as the attempt stands with this event; a stage that was set by hand stands in for the lines that are missing. */
function routeAfter(
	{ event, date }: EventInput,
	{ from, replay }: StageChange,
	context: RouteContext,
): Route | undefined {
	if (event === "corrected") return undefined;
	const lines: LogLine[] = isClosed(from) ? [] : [...replay.attempt];
	if (from !== undefined && from !== replay.stage)
		lines.push({ event: STAGE_TABLE[from].enteredBy, date, line: 0 });
	return routeOf([...lines, { event, date, line: 0 }], context);
}

/** Whether the route that the note has is of an earlier attempt, or of what a correction takes back. */
function isRouteOpen({ event }: EventInput, change: StageChange): boolean {
	if (event === "corrected") return isBeforeWriting(change.to);
	const isReopenedByHand = isClosed(change.replay.stage) && isBeforeWriting(change.from);
	return isReopenedByHand || startsAttempt(event, change);
}
