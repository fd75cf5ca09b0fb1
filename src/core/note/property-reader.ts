import { type CalendarDate, type LocalDateTime } from "../dates/calendar-date";
import { readDate, readDateTime } from "../dates/read-date";
import type { Problem, ProblemCode } from "../text/problem";
import { FlatProperties } from "./flat-properties";
import {
	namesOf,
	PROPERTIES,
	PROPERTY_IDS,
	type PropertyId,
	type PropertyNames,
} from "../vocabulary/property";
import type { ValueKind } from "../vocabulary/property-definition";
import {
	flattenList,
	groupKeys,
	isFlatList,
	listItems,
	type Separator,
	shorten,
	showValue,
	textOf,
} from "./property-value";
import { readWord } from "../vocabulary/read-word";

const SEPARATORS: Readonly<Partial<Record<ValueKind, Separator>>> = {
	...{ words: "comma", places: "semicolon", names: "names", link: "names", links: "names" },
};

/** What separates the items of a property that was written as one text: its kind says so. */
export function separatorOf(id: PropertyId): Separator {
	return SEPARATORS[PROPERTIES[id].kind] ?? "none";
}

/** A note's frontmatter as parsed: by Obsidian, by `yaml`, or by the fast reader. */
export type Frontmatter = Readonly<Record<string, unknown>>;

/** A name of the settings: the property it stands for (as a place in the table), and its rank among that property's names. */
interface NameSlot {
	readonly slot: number;
	readonly rank: number;
}

const SLOTS: ReadonlyMap<PropertyId, number> = new Map(PROPERTY_IDS.map((id, slot) => [id, slot]));
const NO_SLOTS: readonly NameSlot[] = [];
/** An empty value ranks after all that are not. */
const EMPTY_RANK = 1_000_000;
const MAX_KEYS = 5_000;
const NO_LIST: readonly string[] = [];

/**
 * Reads the properties of one note after another, under any of their names, case aside. Where
 * several names have a value, the one that stands first in the settings counts; an empty one
 * counts only alone. Nothing throws: what cannot be read is absent, and a problem where it matters.
 */
export class PropertyReader {
	readonly #names: PropertyNames;
	readonly #byName: ReadonlyMap<string, readonly NameSlot[]>;
	readonly #seen = new Map<string, readonly NameSlot[]>();
	readonly #values: unknown[] = PROPERTY_IDS.map(() => undefined);
	readonly #keys: string[] = PROPERTY_IDS.map(() => "");
	readonly #ranks: number[] = PROPERTY_IDS.map(() => 0);
	/** The note in which a place was last filled: what is older than the present note is absent. */
	readonly #notes: number[] = PROPERTY_IDS.map(() => 0);
	#note = 0;
	#path = "";
	#problems: Problem[] = [];

	/** `wanted`: the properties to read, all of them where none are named. */
	constructor(names: PropertyNames, wanted: readonly PropertyId[] = PROPERTY_IDS) {
		this.#names = names;
		this.#byName = nameTable(names, wanted);
	}

	/** Turns to a note; what is wrong with its values is added to `problems` as they are asked for. */
	open(path: string, frontmatter: Frontmatter | FlatProperties, problems: Problem[]): void {
		this.#note += 1;
		this.#path = path;
		this.#problems = problems;
		if (frontmatter instanceof FlatProperties) {
			const { keys, values } = frontmatter;
			for (let i = 0; i < keys.length; i++) this.#take(keys[i] ?? "", values[i]);
		} else for (const key in frontmatter) this.#take(key, frontmatter[key]);
	}

	/** The value as parsed; undefined where the note does not have the property or leaves it empty. */
	raw(id: PropertyId): unknown {
		const slot = SLOTS.get(id) ?? 0;
		if (this.#notes[slot] !== this.#note) return undefined;
		const isEmptyValue = (this.#ranks[slot] ?? 0) >= EMPTY_RANK;
		return isEmptyValue ? undefined : this.#values[slot];
	}

	/** The name under which the present note has the property. */
	keyOf(id: PropertyId): string | undefined {
		const slot = SLOTS.get(id) ?? 0;
		return this.#notes[slot] === this.#note ? this.#keys[slot] : undefined;
	}

	/** A text; of a list its first item; a bare link as the link it was meant to be. */
	text(id: PropertyId): string | undefined {
		const value = this.raw(id);
		if (value === undefined) return undefined;
		if (typeof value === "string") return value.trim() || undefined;
		return this.list(id, "none")[0];
	}

	/** A word of a small vocabulary (`source`, `held`) as it is compared: lower case, hyphens. */
	word(id: PropertyId): string | undefined {
		const text = this.text(id);
		return text === undefined ? undefined : readWord(text);
	}

	/** A list of texts without empty ones and repetitions; one text is split where the separator allows. */
	list(id: PropertyId, separator: Separator): readonly string[] {
		const value = this.raw(id);
		if (value === undefined) return NO_LIST;
		if (Array.isArray(value)) {
			const list: readonly unknown[] = value;
			if (isFlatList(list)) return list;
			const { items, bareLinks, groupKeys: keys } = flattenList(list);
			if (bareLinks.length > 0) this.#reportBareLink(id, bareLinks);
			if (keys.length > 0) this.#reportGroup(id, keys);
			return items;
		}
		const text = typeof value === "string" ? value : textOf(value);
		const keys = groupKeys(value);
		if (keys.length > 0) this.#reportGroup(id, keys);
		return text === undefined ? NO_LIST : listItems(text, separator);
	}

	/** A day; one that cannot be read is a problem and absent. */
	date(id: PropertyId): CalendarDate | undefined {
		const value = this.raw(id);
		if (value === undefined) return undefined;
		const reading = readDate(Array.isArray(value) ? this.text(id) : value);
		if (reading.kind === "date") return reading.date;
		const shown = showValue(value);
		if (reading.kind === "ambiguous") {
			this.report(
				id,
				"ambiguous-date",
				`${shown} could have the day or the month first; write it as YYYY-MM-DD.`,
			);
		} else this.report(id, "invalid-date", `${shown} is not a date; write it as YYYY-MM-DD.`);
		return undefined;
	}

	/** A local date and time; one that cannot be read is a problem and absent. */
	dateTime(id: PropertyId): LocalDateTime | undefined {
		const value = this.raw(id);
		if (value === undefined) return undefined;
		const time = readDateTime(value instanceof Date ? timeOf(value) : this.text(id));
		if (!time) {
			const shown = showValue(value);
			this.report(
				id,
				"invalid-date",
				`${shown} is not a date and time; write it as YYYY-MM-DDTHH:mm.`,
			);
		}
		return time;
	}

	/** A number from `least` to `most`; any other value is a problem and absent. */
	number(id: PropertyId, least: number, max: number): number | undefined {
		const value = this.raw(id);
		if (value === undefined) return undefined;
		const number = typeof value === "number" ? value : readNumber(this.text(id) ?? "");
		if (number >= least && number <= max && Number.isFinite(number)) return number;
		const range = max === Infinity ? `from ${least} up` : `from ${least} to ${max}`;
		this.report(id, "invalid-number", `${showValue(value)} is not a number ${range}.`);
		return undefined;
	}

	/** Adds a problem of the present note about one of its properties. */
	report(id: PropertyId, code: ProblemCode, message: string): void {
		const key = this.keyOf(id) ?? namesOf(id, this.#names)[0] ?? id;
		this.#problems.push({ path: this.#path, code, message: `${key}: ${message}`, property: key });
	}

	#reportBareLink(id: PropertyId, links: readonly string[]): void {
		const quoted = links.map((link) => `"${link}"`).join(", ");
		this.#reportOnce(
			id,
			"bare-link",
			`a link needs quotes here, or Obsidian does not see it as one: ${quoted}.`,
		);
	}

	#take(key: string, value: unknown): void {
		const slots = this.#seen.get(key) ?? this.#lookUp(key);
		for (const { slot, rank } of slots) this.#fill(slot, rank, key, value);
	}

	/** The type and the tags of a note may be those of any other plugin; that it is no day and no number is said as that. */
	#reportGroup(id: PropertyId, keys: readonly string[]): void {
		const { of, kind } = PROPERTIES[id];
		if (of.length === 0 || /^(?:date|datetime|number)$/.test(kind)) return;
		const names = shorten([...new Set(keys)].join(", "));
		this.#reportOnce(
			id,
			"unknown-value",
			`what stands in a group of its own (${names}) is not read; write it as plain text, or as a list of texts.`,
		);
	}

	#reportOnce(id: PropertyId, code: ProblemCode, message: string): void {
		const key = this.keyOf(id) ?? id;
		const isSaid = this.#problems.some((one) => one.code === code && one.property === key);
		if (!isSaid) this.report(id, code, message);
	}

	#lookUp(key: string): readonly NameSlot[] {
		const slots = this.#byName.get(key.toLowerCase()) ?? NO_SLOTS;
		if (this.#seen.size < MAX_KEYS) this.#seen.set(key, slots);
		return slots;
	}

	#fill(slot: number, rank: number, key: string, value: unknown): void {
		const weight = isEmpty(value) ? rank + EMPTY_RANK : rank;
		if (this.#notes[slot] === this.#note && weight >= (this.#ranks[slot] ?? 0)) return;
		this.#notes[slot] = this.#note;
		this.#ranks[slot] = weight;
		this.#keys[slot] = key;
		this.#values[slot] = value;
	}
}

function nameTable(names: PropertyNames, wanted: readonly PropertyId[]): Map<string, NameSlot[]> {
	const table = new Map<string, NameSlot[]>();
	PROPERTY_IDS.forEach((property, slot) => {
		if (!wanted.includes(property)) return;
		namesOf(property, names).forEach((name, rank) => {
			const key = name.toLowerCase();
			const slots = table.get(key) ?? [];
			if (!slots.some((known) => known.slot === slot)) slots.push({ slot, rank });
			table.set(key, slots);
		});
	});
	return table;
}

/** Whether a property was left without a value; Obsidian leaves an empty list as `[]`. */
export function isEmpty(value: unknown): boolean {
	if (typeof value === "string") return !startsWithMark(value) && value.trim() === "";
	if (value === null || value === undefined) return true;
	if (!Array.isArray(value)) return false;
	for (const item of value) if (!isEmptyItem(item)) return false;
	return true;
}

function isEmptyItem(item: unknown): boolean {
	if (typeof item === "string") return !startsWithMark(item) && item.trim() === "";
	return item === null || item === undefined;
}

/** Whether a text begins with a mark or letter of ASCII, as most do: then it needs no closer look. */
function startsWithMark(text: string): boolean {
	const first = text.charCodeAt(0);
	return first > SPACE && first < DELETE;
}

const SPACE = 32;
const DELETE = 127;

/** What YAML 1.1 readers made a `Date` stands in UTC as it was written; midnight means that no time was written. */
function timeOf(date: Date): string | undefined {
	if (Number.isNaN(date.getTime())) return undefined;
	return date.toISOString().replace(/(?:T00:00:00\.000)?Z$/, "");
}

/** A decimal number written as text. */
function readNumber(text: string): number {
	return /^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : NaN;
}
