import { addDays, type CalendarDate } from "../dates/calendar-date";
import { type Ask, asksIn } from "../pipeline/asks";
import { replayLog } from "../pipeline/replay-log";
import { splitAttempts } from "../pipeline/split-attempts";
import type { Contact } from "../records/contact";
import type { ContactEntry } from "../index/entry";
import { nameKey } from "../index/link-resolver";
import type { VaultIndex } from "../index/vault-index";
import type { LogLine } from "../note/log";
import { lastSegment, parseLink } from "../text/link";
import { LOG_EVENT_TABLE, type LogEvent } from "../vocabulary/log-event";
import type { Stage } from "../vocabulary/stage";

/**
 * What I have asked of somebody, whoever it was about. One letter is one ask, however many people it names: what I
 * asked of one introducer for the first time on one day is one letter. To ask again for the same person is the same ask.
 */
export interface IntroducerLoad {
	/** Asks in the last 90 days. */
	readonly load: number;
	/** Asks that wait for them, whatever their age. */
	readonly open: number;
	/** What counts towards how many the settings want: what waits, and what was asked in the last 90 days. */
	readonly counted: number;
	/** Whether another ask would be more than the settings want. */
	readonly isOverBudget: boolean;
	/** Whether they have ever agreed or introduced. */
	readonly hasAgreed: boolean;
	readonly lastAsked: CalendarDate | undefined;
	/** When they answered last: a yes, a no, their name or an introduction. */
	readonly lastAnswer: CalendarDate | undefined;
}

/** What I have asked of people; undefined for somebody of whom no log says anything. */
export interface IntroducerLoads {
	get(person: ContactEntry): IntroducerLoad | undefined;
	/** The same of somebody without a note, by the name that logs link to. */
	ofName(name: string): IntroducerLoad | undefined;
}

/** An ask that waits for an introducer. */
export interface WaitingAsk {
	readonly person: ContactEntry;
	readonly askedOn: CalendarDate;
}

/** Asks count towards the load for this many days (design: who can introduce me). */
const LOAD_DAYS = 90;
export const NO_LOAD: IntroducerLoad = {
	...{ load: 0, open: 0, counted: 0, isOverBudget: false, hasAgreed: false },
	...{ lastAsked: undefined, lastAnswer: undefined },
};

/** What one attempt's log says of an introducer. */
interface Saying extends Pick<Ask, "askedOn" | "lastAskedOn" | "answeredOn" | "hasAgreed"> {
	readonly isOpen: boolean;
}

/** The same, with the note in which it stands. */
interface OwnedSaying extends Saying {
	readonly owner: string;
}

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

	/** What I have asked of people until a day; of each it is looked up once, so it is good until the next change. */
	on(today: CalendarDate): IntroducerLoads {
		const since = addDays(today, 1 - LOAD_DAYS);
		const known = new Map<ContactEntry, IntroducerLoad | undefined>();
		return {
			get: (person) => {
				const load = known.get(person);
				if (load || known.has(person)) return load;
				const found = this.#load(this.#sayingsOf(person), since, today);
				known.set(person, found);
				return found;
			},
			ofName: (name) => this.#load(this.#sayingsOfName(name), since, today),
		};
	}

	/** What waits for an introducer, the longest first. */
	waiting(person: ContactEntry): WaitingAsk[] {
		return this.#sayingsOf(person)
			.flatMap(({ owner, askedOn, isOpen }): WaitingAsk[] => {
				const entry = isOpen ? this.#index.get(owner) : undefined;
				return entry?.kind === "contact" && askedOn ? [{ person: entry, askedOn }] : [];
			})
			.sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
	}

	#load(
		said: readonly OwnedSaying[],
		since: CalendarDate,
		today: CalendarDate,
	): IntroducerLoad | undefined {
		const sayings = said.filter(({ askedOn }) => !askedOn || askedOn <= today);
		if (sayings.length === 0) return undefined;
		const recent = new Set<CalendarDate>();
		const open = new Set<CalendarDate>();
		for (const { askedOn, lastAskedOn, isOpen } of lastOfEach(sayings)) {
			if ((lastAskedOn ?? askedOn) >= since) recent.add(askedOn);
			if (isOpen) open.add(askedOn);
		}
		const { asksPerIntroducer } = this.#index.settings.pipeline;
		const counted = new Set([...recent, ...open]).size;
		return {
			load: recent.size,
			open: open.size,
			counted,
			isOverBudget: counted >= asksPerIntroducer,
			hasAgreed: sayings.some(({ hasAgreed }) => hasAgreed),
			lastAsked: latest(sayings.map(({ lastAskedOn }) => lastAskedOn)),
			lastAnswer: latest(sayings.map(({ answeredOn }) => answeredOn)),
		};
	}

	/** Everything about an introducer; nobody introduces me to themselves. */
	#sayingsOf({ path, fileKey }: ContactEntry): readonly OwnedSaying[] {
		const links = this.#links.get(fileKey);
		if (!links) return NOTHING;
		const found: OwnedSaying[] = [];
		for (const { target, folder, sayings } of links.values()) {
			if (this.#index.resolveLink(target, folder)?.path !== path) continue;
			for (const [owner, own] of sayings)
				if (owner !== path) for (const saying of own) found.push({ ...saying, owner });
		}
		return found;
	}

	/** Everything about a name that no note bears. */
	#sayingsOfName(name: string): readonly OwnedSaying[] {
		const links = [...(this.#links.get(nameKey(name))?.values() ?? [])];
		return links
			.filter(({ target, folder }) => this.#index.resolveLink(target, folder) === undefined)
			.flatMap(({ sayings }) => [...sayings])
			.flatMap(([owner, own]) => own.map((saying) => ({ ...saying, owner })));
	}

	/** Takes in a person's log. */
	add({ path, folder, note }: ContactEntry): void {
		for (const [target, saying] of sayingsIn(note)) {
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
		for (const [target] of sayingsIn(note)) {
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

const NOTHING: readonly OwnedSaying[] = [];

/** Whether two states of a note say the same of introducers. */
export function saysSameOfIntroducers(one: Contact, other: Contact): boolean {
	return JSON.stringify(sayingsIn(one)) === JSON.stringify(sayingsIn(other));
}

/** Of each person the ask of the last attempt: asked again, it is the same. */
function lastOfEach(
	sayings: readonly OwnedSaying[],
): Iterable<OwnedSaying & { readonly askedOn: CalendarDate }> {
	const found = new Map<string, OwnedSaying & { readonly askedOn: CalendarDate }>();
	for (const saying of sayings) {
		const { owner, askedOn } = saying;
		const other = found.get(owner);
		if (askedOn === undefined || (other && other.askedOn > askedOn)) continue;
		found.set(owner, { ...saying, askedOn });
	}
	return found.values();
}

function latest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
	return days.reduce((last, day) => (day && (!last || day > last) ? day : last), undefined);
}

/** Whether an event says that an introducer was asked, has agreed or has introduced me. */
function isOfIntroducer(event: LogEvent): boolean {
	const { ask } = LOG_EVENT_TABLE[event];
	return ask !== undefined && ask !== "over";
}

/** Stages in which an introducer may still be awaited: one no of several leads back to the first. */
const WAITING: readonly (Stage | undefined)[] = ["identified", "asked"];

/** What a note says about introducers, attempt by attempt, with what its links point at: what became of asking them, also where no line says so, but they arranged the meeting. */
function sayingsIn(note: Contact): (readonly [string, Saying])[] {
	const { log, stage } = note;
	if (!log.some(({ event }) => isOfIntroducer(event))) return askedByHand(note);
	const last = WAITING.includes(stage) ? replayLog(log).attempt.at(-1) : undefined;
	const found = splitAttempts(log).flatMap(({ all, counted }) => {
		const asks = asksIn(counted, (link) => idOf(parseLink(link)?.target ?? link));
		const byVia = new Map(asks.map((ask) => [ask.via, ask]));
		const isCurrent = last !== undefined && all.at(-1) === last;
		return Array.from(namedIn(counted), ([target, saysYes]): readonly [string, Saying] => {
			const ask = byVia.get(idOf(target));
			const { askedOn, lastAskedOn, answeredOn } = ask ?? {};
			const hasIntroduced = ask?.hasIntroduced === true;
			const hasAgreed = saysYes || hasIntroduced || ask?.hasAgreed === true;
			const isOpen = isCurrent && ask?.askedOn !== undefined && !hasIntroduced && !ask.isRefused;
			return [target, { askedOn, lastAskedOn, answeredOn, hasAgreed, isOpen }];
		});
	});
	return found.length > 0 ? found : askedByHand(note);
}

/** Whom the lines of an attempt link to as introducers, and whether one says that they agreed. */
function namedIn(lines: readonly LogLine[]): ReadonlyMap<string, boolean> {
	const named = new Map<string, boolean>();
	for (const { event, link } of lines) {
		const target = link === undefined ? undefined : parseLink(link)?.target;
		if (target === undefined || !isOfIntroducer(event)) continue;
		const saysYes = LOG_EVENT_TABLE[event].ask !== "begins";
		named.set(target, saysYes || named.get(target) === true);
	}
	return named;
}

/** Whom a note without a log has in the stage of asking: somebody waits all the same. */
function askedByHand({ stage, introVia, introSince }: Contact): (readonly [string, Saying])[] {
	if (stage !== "asked") return [];
	const asked = { askedOn: introSince, lastAskedOn: introSince, answeredOn: undefined };
	return introVia.flatMap((text): (readonly [string, Saying])[] => {
		const target = parseLink(text)?.target;
		return target === undefined ? [] : [[target, { ...asked, hasAgreed: false, isOpen: true }]];
	});
}

/** The same for all links that are likely to mean one person. */
function idOf(target: string): string {
	return nameKey(lastSegment(target));
}
