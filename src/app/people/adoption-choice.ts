import type {
	AdoptionProposal,
	ProposedNames,
	ProposedRule,
} from "../../core/adopt/propose-adoption";
import { countUnreadLines, type LabelledLine, lineReader } from "../../core/adopt/unread-lines";
import { KindFinder } from "../../core/index/note-kind";
import type { NoteFacts } from "../../core/note/facts";
import { PropertyReader } from "../../core/note/property-reader";
import type { PropertyId } from "../../core/vocabulary/property";
import type { Settings } from "../../core/settings/settings";
import {
	type AdoptedPerson,
	adoptedProperties,
	type Adoption,
	planAdoption,
	previewAdoption,
} from "./adopt";
import { capitalize } from "../../core/text/capitalize";

/** A value of the settings that an adoption sets, by the names that lead to it. */
export interface AdoptedSetting {
	readonly keys: readonly ["contacts" | "properties", string];
	readonly value: readonly string[];
}

/** What of a proposal is wanted, and what would be read by that. */
export class AdoptionChoice {
	readonly #notes: readonly NoteFacts[];
	readonly #settings: Settings;
	/** Reads a text by the settings with all that is proposed. */
	readonly #readLines: ReturnType<typeof lineReader>;
	readonly #lines = new Map<string, readonly LabelledLine[]>();
	readonly #leftOut = new Set<ProposedRule | ProposedNames>();
	readonly proposal: AdoptionProposal;
	#chosen: Adoption;

	constructor(notes: readonly NoteFacts[], settings: Settings) {
		this.#settings = settings;
		const whole = planAdoption(notes, settings, () => true);
		this.proposal = whole;
		this.#readLines = lineReader(whole.settings);
		this.#chosen = whole;
		// Fewer rules find fewer contacts, and never others.
		this.#notes = contactsOf(notes, whole.settings);
		for (const rule of whole.rules) if (rule.isByName) this.want(rule, false);
	}

	/** Whether there is anything to adopt: somebody to be read, and something new to say how. */
	get isPossible(): boolean {
		const { rules, properties } = this.proposal;
		const isFound = this.#chosen.people.length > 0 || rules.length > 0;
		return isFound && rules.length + properties.length > 0;
	}

	/** The parts that are not chosen. */
	get leftOut(): Iterable<ProposedRule | ProposedNames> {
		return this.#leftOut;
	}

	/** Leaves a part of the proposal out, or takes it in again. */
	want(part: ProposedRule | ProposedNames, isWanted: boolean): void {
		if (isWanted) this.#leftOut.delete(part);
		else this.#leftOut.add(part);
		const { rules, properties } = this.proposal;
		this.#chosen = previewAdoption(this.#notes, this.#settings, {
			rules: rules.filter((rule) => !this.#leftOut.has(rule)),
			properties: properties.filter((names) => !this.#leftOut.has(names)),
		});
	}

	/** Everybody who would be read by what is chosen, those who are contacts already included. */
	get people(): readonly AdoptedPerson[] {
		return this.#chosen.people;
	}

	/** The notes that would be read if all of it were chosen. */
	get paths(): readonly string[] {
		return this.#notes.map(({ path }) => path);
	}

	/** Takes in the text of one of those notes, to say what in it is not read. */
	takeText(path: string, text: string): void {
		const lines = this.#readLines(text);
		if (lines.length > 0) this.#lines.set(path, lines);
	}

	/** What their notes say besides, in properties that nothing reads, and then in lines of the text, the most used first. */
	get unread(): Adoption["unread"] {
		return [...this.#chosen.unread, ...countUnreadLines(this.people, this.#lines)];
	}

	/** A few of them, those first of whom most is read. */
	samples(max: number): readonly AdoptedPerson[] {
		return [...this.people].sort((a, b) => b.values.size - a.values.size).slice(0, max);
	}

	/** The settings that say what is chosen; none where nothing is. */
	get changes(): readonly AdoptedSetting[] {
		const { settings, rules } = this.#chosen;
		const kinds = new Set(rules.map(({ kind }) => LISTS[kind]));
		return [
			...[...kinds].map((list): AdoptedSetting => ({
				keys: ["contacts", list],
				value: settings.contacts[list],
			})),
			...adoptedProperties(this.#chosen).map((id): AdoptedSetting => ({
				keys: ["properties", id],
				value: settings.properties[id] ?? [],
			})),
		];
	}
}

const LISTS = { type: "types", folder: "folders", tag: "tags" } as const;

/** A property's name as people read it. */
export function propertyLabel(id: PropertyId): string {
	const label = id.replaceAll("_", " ");
	return label === "linkedin" ? "LinkedIn" : capitalize(label);
}

function contactsOf(notes: readonly NoteFacts[], settings: Settings): readonly NoteFacts[] {
	const kinds = new KindFinder(settings);
	const reader = new PropertyReader(settings.properties);
	return notes.filter((note) => {
		reader.open(note.path, note.frontmatter, []);
		return kinds.find(note, reader) === "contact";
	});
}
