import { addDays, type CalendarDate } from "../calendar-date";
import { splitAttempts } from "../evidence/split-attempts";
import type { ContactEntry } from "../index/entry";
import { nameKey } from "../index/link-resolver";
import type { VaultIndex } from "../index/vault-index";
import { lastSegment, parseLink } from "../note/link";
import type { LogLine } from "../note/log";

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

/** Asks count towards the load for so many days (design: who can introduce me). */
const LOAD_DAYS = 90;
export const NO_LOAD: IntroducerLoad = { load: 0, hasAgreed: false, lastAsked: undefined };

/** The lines of everybody's logs that one link, in notes of one folder, stands in. */
interface LinkLines {
	readonly target: string;
	readonly folder: string;
	/** By the path of the note in which they stand. */
	readonly lines: Map<string, LogLine[]>;
}

/**
 * What people's logs say of introducers. What a link means is looked up when somebody asks, so that notes
 * that come and go are no matter.
 */
export class IntroducerRecord {
	readonly #index: VaultIndex;
	/** By the file names of those that links mean, then by folder and link. */
	readonly #links = new Map<string, Map<string, LinkLines>>();

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
		const lines = this.#linesOf(person);
		if (lines.length === 0) return undefined;
		let load = 0;
		let hasAgreed = false;
		let lastAsked: CalendarDate | undefined;
		for (const { event, date } of lines) {
			if (event !== "asked") hasAgreed = true;
			else {
				if (date >= since && date <= today) load += 1;
				if (lastAsked === undefined || date > lastAsked) lastAsked = date;
			}
		}
		return { load, hasAgreed, lastAsked };
	}

	/** The lines about an introducer; nobody introduces me to themselves. */
	#linesOf({ path, fileKey }: ContactEntry): readonly LogLine[] {
		const links = this.#links.get(fileKey);
		if (!links) return NOTHING;
		const found: LogLine[] = [];
		for (const { target, folder, lines } of links.values()) {
			if (this.#index.resolveLink(target, folder)?.path !== path) continue;
			for (const [owner, own] of lines) if (owner !== path) found.push(...own);
		}
		return found;
	}

	/** Takes in a person's log. */
	add({ path, folder, note }: ContactEntry): void {
		for (const [target, line] of linesOfIntroducers(note.log)) {
			const key = nameKey(lastSegment(target));
			let links = this.#links.get(key);
			if (!links) this.#links.set(key, (links = new Map<string, LinkLines>()));
			const id = `${folder}\n${target}`;
			let link = links.get(id);
			if (!link) links.set(id, (link = { target, folder, lines: new Map() }));
			const lines = link.lines.get(path);
			if (lines) lines.push(line);
			else link.lines.set(path, [line]);
		}
	}

	/** Forgets what a person's log says. */
	remove({ path, folder, note }: ContactEntry): void {
		for (const [target] of linesOfIntroducers(note.log)) {
			const key = nameKey(lastSegment(target));
			const links = this.#links.get(key);
			const id = `${folder}\n${target}`;
			const link = links?.get(id);
			link?.lines.delete(path);
			if (link?.lines.size === 0) links?.delete(id);
			if (links?.size === 0) this.#links.delete(key);
		}
	}
}

const NOTHING: readonly LogLine[] = [];
const OF_INTRODUCER: ReadonlySet<string> = new Set(["asked", "agreed", "introduced"]);

/** The lines about introducers, with what their links point at. Where only one was asked, a line without a link is about them. */
function linesOfIntroducers(log: readonly LogLine[]): (readonly [string, LogLine])[] {
	if (!log.some(({ event }) => OF_INTRODUCER.has(event))) return [];
	return splitAttempts(log).flatMap(({ counted }) => {
		const asked = new Map<string, string>();
		return counted.flatMap((line): (readonly [string, LogLine])[] => {
			if (!OF_INTRODUCER.has(line.event)) return [];
			const written = line.link === undefined ? undefined : parseLink(line.link)?.target;
			if (line.event === "asked" && written !== undefined)
				asked.set(nameKey(lastSegment(written)), written);
			const target = written ?? (asked.size === 1 ? [...asked.values()][0] : undefined);
			return target === undefined || (line.event === "asked" && written === undefined)
				? []
				: [[target, line]];
		});
	});
}
