import { type CalendarDate, daysBetween } from "../dates/calendar-date";
import type { LogLine } from "../note/log";
import { LOG_EVENT_TABLE } from "../vocabulary/log-event";
import type { Stage } from "../vocabulary/stage";
import { stageOfLine } from "./stage-of-line";

/** What one introducer did in one attempt. */
export interface Ask {
	/** The introducer, as `identify` knows them. */
	readonly via: string;
	/** Undefined for somebody who introduced me without being asked. */
	readonly askedOn: CalendarDate | undefined;
	readonly hasAgreed: boolean;
	/** By a message, or by arranging the meeting. */
	readonly hasIntroduced: boolean;
	/** Days from asking to the introduction; undefined where either is missing. */
	readonly daysToIntroduction: number | undefined;
	/** Whether they said no, or I took it back. */
	readonly isRefused: boolean;
	/** Whether I took it back. */
	readonly isWithdrawn: boolean;
	/** The day of the last asking. */
	readonly lastAskedOn: CalendarDate | undefined;
	/** The day of the last answer: a yes, a no, their name or the introduction itself. */
	readonly answeredOn: CalendarDate | undefined;
}

interface OpenAsk {
	readonly via: string;
	askedOn: CalendarDate | undefined;
	lastAskedOn: CalendarDate | undefined;
	answeredOn: CalendarDate | undefined;
	hasAgreed: boolean;
	introducedOn: CalendarDate | undefined;
	over: "refused" | "withdrawn" | undefined;
}

/**
 * What became of asking introducers in the lines of one attempt: asking one again is the same ask. A line
 * without a link is about the one who is asked, where only one is; a meeting that comes about while somebody
 * is asked was arranged by them.
 */
export function asksIn(lines: readonly LogLine[], identify: (link: string) => string): Ask[] {
	const asks = new Map<string, OpenAsk>();
	let stage: Stage | undefined;
	let last: OpenAsk | undefined;
	for (const line of lines) {
		const { link, date } = line;
		const { ask: means, reaches, broughtBy } = LOG_EVENT_TABLE[line.event];
		const via = link === undefined ? undefined : identify(link);
		let known = via === undefined ? onlyOpen(asks.values()) : asks.get(via);
		if (via !== undefined && (means === "begins" || means === "done")) {
			known ??= newAsk(via);
			asks.set(via, known);
		}
		if (means === "begins" && via !== undefined && known) {
			known.askedOn ??= date;
			known.lastAskedOn = date;
			known.over = undefined;
			last = known;
		} else if (means === "done" && known) known.introducedOn ??= date;
		else if (means === "agreed" && known) known.hasAgreed = true;
		else if (means === "over" && known) known.over = broughtBy ? "refused" : "withdrawn";
		else if (reaches === "by-meeting" && stage === "asked" && last) {
			last.introducedOn ??= date;
			last.answeredOn = date;
		}
		if (broughtBy && known) known.answeredOn = date;
		stage = stageOfLine(line) ?? stage;
	}
	return [...asks.values()].map(finish);
}

function newAsk(via: string): OpenAsk {
	return {
		...{ via, askedOn: undefined, lastAskedOn: undefined, answeredOn: undefined },
		...{ hasAgreed: false, introducedOn: undefined, over: undefined },
	};
}

/** The one who is asked and has not refused, where there is only one. */
function onlyOpen(asks: Iterable<OpenAsk>): OpenAsk | undefined {
	const open = Array.from(asks).filter(({ over }) => over === undefined);
	return open.length === 1 ? open[0] : undefined;
}

function finish({ via, askedOn, hasAgreed, introducedOn, over, ...days }: OpenAsk): Ask {
	const wasAsked = askedOn !== undefined && (introducedOn === undefined || askedOn <= introducedOn);
	return {
		via,
		askedOn: wasAsked ? askedOn : undefined,
		hasAgreed: wasAsked && (hasAgreed || introducedOn !== undefined),
		hasIntroduced: introducedOn !== undefined,
		daysToIntroduction:
			wasAsked && introducedOn !== undefined ? daysBetween(askedOn, introducedOn) : undefined,
		isRefused: over !== undefined && introducedOn === undefined,
		isWithdrawn: over === "withdrawn",
		...days,
	};
}
