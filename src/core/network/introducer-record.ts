import { addDays, type CalendarDate } from "../dates/calendar-date";
import { asksIn } from "../pipeline/asks";
import { splitAttempts } from "../pipeline/split-attempts";
import type { ContactEntry } from "../index/entry";
import { nameKey } from "../index/link-resolver";
import type { VaultIndex } from "../index/vault-index";
import { lastSegment, parseLink } from "../text/link";
import type { LogLine } from "../note/log";
import { LOG_EVENT_TABLE, type LogEvent } from "../vocabulary/log-event";

/** What I have asked of somebody, whoever it was about. */
export interface IntroducerLoad {
	/** Asks in the last 90 days. */
	readonly load: number;
	/** Whether they have ever agreed or introduced. */
	readonly hasAgreed: boolean;
	readonly lastAsked: CalendarDate | undefined;
}

/** What I have asked of people; undefined for somebody of whom no log says anything. */
export interface IntroducerLoads {
	get(person: ContactEntry): IntroducerLoad | undefined;
}

/** Asks count towards the load for this many days (design: who can introduce me). */
const LOAD_DAYS = 90;
export const NO_LOAD: IntroducerLoad = { load: 0, hasAgreed: false, lastAsked: undefined };

/** What a log says about somebody: on which day I asked them; undefined for their yes, or an introduction of theirs. */
type Saying = CalendarDate | undefined;

/** What everybody's logs say about whom one link means, in notes of one folder. */
interface LinkSayings {
	readonly target: string;
	readonly folder: string;
	/** By the path of the note in which it stands. */
	readonly sayings: Map<string, Saying[]>;
}

/**
 * What people's logs say about introducers. What a link means is looked up when somebody asks, so that notes
 * that come and go are no matter.
 */
export class IntroducerRecord {
	readonly #index: VaultIndex;
	/** By the file names of those that links mean, then by folder and link. */
	readonly #links = new Map<string, Map<string, LinkSayings>>();

	constructor(index: VaultIndex) {
		this.#index = index;
	}

	/** What I have asked of people until a day. */
	on(today: CalendarDate): IntroducerLoads {
		const since = addDays(today, 1 - LOAD_DAYS);
		return { get: (person) => this.#load(person, since, today) };
	}

	#load(
		person: ContactEntry,
		since: CalendarDate,
		today: CalendarDate,
	): IntroducerLoad | undefined {
		const sayings = this.#sayingsOf(person);
		if (sayings.length === 0) return undefined;
		let load = 0;
		let hasAgreed = false;
		let lastAsked: CalendarDate | undefined;
		for (const askedOn of sayings) {
			if (askedOn === undefined) hasAgreed = true;
			else {
				if (askedOn >= since && askedOn <= today) load += 1;
				if (lastAsked === undefined || askedOn > lastAsked) lastAsked = askedOn;
			}
		}
		return { load, hasAgreed, lastAsked };
	}

	/** Everything about an introducer; nobody introduces me to themselves. */
	#sayingsOf({ path, fileKey }: ContactEntry): readonly Saying[] {
		const links = this.#links.get(fileKey);
		if (!links) return NOTHING;
		const found: Saying[] = [];
		for (const { target, folder, sayings } of links.values()) {
			if (this.#index.resolveLink(target, folder)?.path !== path) continue;
			for (const [owner, own] of sayings)
				if (owner !== path) for (const saying of own) found.push(saying);
		}
		return found;
	}

	/** Takes in a person's log. */
	add({ path, folder, note }: ContactEntry): void {
		for (const [target, saying] of sayingsIn(note.log)) {
			const key = nameKey(lastSegment(target));
			let links = this.#links.get(key);
			if (!links) this.#links.set(key, (links = new Map<string, LinkSayings>()));
			const id = `${folder}\n${target}`;
			let link = links.get(id);
			if (!link) links.set(id, (link = { target, folder, sayings: new Map() }));
			const sayings = link.sayings.get(path);
			if (sayings) sayings.push(saying);
			else link.sayings.set(path, [saying]);
		}
	}

	/** Forgets what a person's log says. */
	remove({ path, folder, note }: ContactEntry): void {
		for (const [target] of sayingsIn(note.log)) {
			const key = nameKey(lastSegment(target));
			const links = this.#links.get(key);
			const id = `${folder}\n${target}`;
			const link = links?.get(id);
			link?.sayings.delete(path);
			if (link?.sayings.size === 0) links?.delete(id);
			if (links?.size === 0) this.#links.delete(key);
		}
	}
}

const NOTHING: readonly Saying[] = [];

/** Whether an event says that an introducer was asked, has agreed or has introduced me. */
function isOfIntroducer(event: LogEvent): boolean {
	const { ask } = LOG_EVENT_TABLE[event];
	return ask !== undefined && ask !== "over";
}

/** What a log says about introducers, with what their links point at: each asking, each yes, and what became of asking them (also where no line says so, but they arranged the meeting). */
function sayingsIn(log: readonly LogLine[]): (readonly [string, Saying])[] {
	if (!log.some(({ event }) => isOfIntroducer(event))) return [];
	return splitAttempts(log).flatMap(({ counted }) => {
		const targets = new Map<string, string>();
		const written = counted.flatMap(({ event, link, date }): (readonly [string, Saying])[] => {
			const target = link === undefined ? undefined : parseLink(link)?.target;
			if (target === undefined || !isOfIntroducer(event)) return [];
			targets.set(idOf(target), target);
			return [[target, LOG_EVENT_TABLE[event].ask === "begins" ? date : undefined]];
		});
		const done = asksIn(counted, (link) => idOf(parseLink(link)?.target ?? link)).flatMap(
			({ via, hasAgreed, hasIntroduced }): (readonly [string, Saying])[] => {
				const target = hasAgreed || hasIntroduced ? targets.get(via) : undefined;
				return target === undefined ? [] : [[target, undefined]];
			},
		);
		return [...written, ...done];
	});
}

/** The same for all links that are likely to mean one person. */
function idOf(target: string): string {
	return nameKey(lastSegment(target));
}
