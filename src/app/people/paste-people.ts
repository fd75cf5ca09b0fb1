import type { CalendarDate } from "../../core/dates/calendar-date";
import type { IncomingPerson } from "../../core/people/incoming-person";
import { contactInText } from "../../core/records/contact-in-text";
import { type ListedPerson, readPeopleList } from "../../core/people/people-list";
import type { Column } from "../../core/people/table-columns";
import { addressKeys, companyKey } from "../../core/records/same-person";
import type { ContactEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import { type Change, planChanges } from "../../core/note/plan-changes";
import type { Plan } from "../../core/note/text-edit";
import { writeProperty } from "../../core/note/write-property";
import { foldText } from "../../core/text/fold-text";
import { FOUND_BY, knownNames } from "./capture-person";
import { draftPersonNote, type EventProperty, eventProperty, isEventUndated } from "./person-note";
import { ABOVE, decidePerson } from "./decide-person";
import type { Action, NoteWrite } from "../write/carry-out";
import { linkByName } from "../write/link-by-name";
import { LINE_RULES, namesakesOf } from "./person-match";
import { PersonMatcher } from "./person-matcher";
import type { LineRow, RowChoices } from "./person-row";
import type { Notes } from "../write/ports";
import type { MetRole } from "../../core/vocabulary/met-role";

/** A list of people that was pasted, and what all of them have in common. */
export interface PastedPeople {
	readonly text: string;
	/** A name or a link; what a line says of its person counts before it. */
	readonly event: string | undefined;
	readonly company: string | undefined;
	readonly role: MetRole | undefined;
	readonly source: string | undefined;
	/** The day on which the new ones enter the pipeline; undefined: they stay outside. */
	readonly enters: CalendarDate | undefined;
	/** How they are tied to an event whose day nobody knows; without it, we met there. */
	readonly eventAs?: EventProperty | undefined;
	/** The day on which it is pasted: at an event to come people are expected. */
	readonly today: CalendarDate;
}

/** One line of the preview: whom it names, and what becomes of them. */
export interface PastedRow extends LineRow<
	"new" | "updated" | "unchanged" | "ambiguous" | "skipped"
> {
	/** The event that is filled in, in the note that they have; undefined where none is. */
	readonly event: string | undefined;
	/** How they are tied to it. */
	readonly eventAs: EventProperty | undefined;
	/** What was understood, for those who are new. */
	readonly person: IncomingPerson;
}

/** What becomes of a pasted list, to be checked before anything is written; it can be carried out as it is. */
export type PastedPreview =
	| { readonly ok: false; readonly message: string }
	| {
			readonly ok: true;
			readonly rows: readonly PastedRow[];
			readonly columns: readonly Column[] | undefined;
			/** Whether somebody is named with an event whose day nobody knows. */
			readonly isUndated: boolean;
			readonly action: Action;
	  };

/** More lines at once are an import. */
export const MAX_LINES = 1_000;
/** More words than this are no name. */
const MAX_WORDS = 6;

interface PastePorts {
	readonly notes: Notes;
	readonly isTaken: (path: string) => boolean;
}

/**
 * Previews what a pasted list becomes: a note for everybody who is new, and for those who are known the event,
 * where their note says none. Doing it a second time makes nothing new.
 */
export async function previewPastedPeople(
	{ notes, isTaken }: PastePorts,
	index: VaultIndex,
	pasted: PastedPeople,
	choices: RowChoices = new Map(),
): Promise<PastedPreview> {
	const lines = pasted.text.split(/\r\n?|\n/).filter((line) => line.trim() !== "").length;
	// Of a table the first row is not a person.
	if (lines > MAX_LINES + 1)
		return {
			ok: false,
			message: `The list has ${lines} lines: paste at most ${MAX_LINES} at once.`,
		};
	const { people, columns } = readPeopleList(
		pasted.text,
		knownNames(index, pasted.event !== undefined),
	);
	if (people.length === 0) return { ok: false, message: "The list is empty." };
	const planner = new PastePlanner(index, pasted, choices, isTaken);
	const rows: PastedRow[] = [];
	for (const one of people) rows.push(await planner.plan(one, notes));
	const isUndated = rows.some(({ person }) => isEventUndated(index, person, pasted.today));
	return { ok: true, rows, columns, isUndated, action: planner.action() };
}

type Planned = Pick<PastedRow, "outcome"> & Partial<PastedRow>;

class PastePlanner {
	readonly #index: VaultIndex;
	readonly #pasted: PastedPeople;
	readonly #choices: RowChoices;
	readonly #isTaken: (path: string) => boolean;
	readonly #matcher: PersonMatcher;
	readonly #writes = new Map<string, NoteWrite>();

	constructor(
		index: VaultIndex,
		pasted: PastedPeople,
		choices: RowChoices,
		isTaken: (path: string) => boolean,
	) {
		this.#index = index;
		this.#pasted = pasted;
		this.#choices = choices;
		this.#matcher = PersonMatcher.of(index, LINE_RULES);
		this.#isTaken = (path) => isTaken(path) || this.#writes.has(path.toLowerCase());
	}

	async plan({ text, person: told }: ListedPerson, notes: Notes): Promise<PastedRow> {
		const { event, company, role } = this.#pasted;
		const isElsewhere = told.event !== undefined && event !== undefined && told.event !== event;
		const person: IncomingPerson = {
			...told,
			company: told.company ?? company,
			event: told.event ?? event,
			role: told.role ?? (isElsewhere ? undefined : role),
		};
		const key = keyOf(person);
		const planned = await this.#planPerson(person, key, notes);
		const nothing = {
			...{ path: undefined, event: undefined, eventAs: undefined },
			...{ candidates: [], reason: "" },
		};
		return { row: person.row, text, name: person.name, key, person, ...nothing, ...planned };
	}

	action(): Action {
		return { title: "Pasted people", writes: [...this.#writes.values()] };
	}

	async #planPerson(person: IncomingPerson, key: string, notes: Notes): Promise<Planned> {
		if (!isName(person.name)) return { outcome: "skipped", reason: "no name was recognized" };
		const decision = decidePerson(this.#matcher, person, this.#choices.get(key));
		switch (decision.kind) {
			case "above":
				return { outcome: "skipped", path: decision.person.path, reason: ABOVE };
			case "skipped":
				return { outcome: "skipped", reason: decision.reason };
			case "unclear": {
				const reason = "as chosen; nothing to fill in";
				return { outcome: "skipped", path: decision.entry.path, reason };
			}
			case "ambiguous": {
				const candidates = namesakesOf(decision).map(({ path }) => path);
				return { outcome: "ambiguous", candidates, reason: decision.reason };
			}
			case "known":
				if (decision.person.entry)
					return this.#fill(decision.person.entry, person, FOUND_BY[decision.by], notes);
				return this.#make(person, false);
			default:
				return this.#make(person, decision.kind === "new" && decision.isAnother);
		}
	}

	#make(person: IncomingPerson, isAnother: boolean): Planned {
		const hasRival = this.#matcher.namesAbove(person.name).length > 0;
		const { source, enters, eventAs, today } = this.#pasted;
		const options = { isAnother, hasRival, source, enters, eventAs, today, isForeign: true };
		const draft = draftPersonNote(this.#index, person, options, this.#isTaken);
		if (!draft.ok) return { outcome: "skipped", reason: draft.message };
		const { path, text } = draft;
		this.#writes.set(path.toLowerCase(), { kind: "create", path, text });
		this.#matcher.addNew({ ...person, path });
		return { outcome: "new", path };
	}

	/** Fills the event in: where they are expected it is added, where we met only where the note says none. */
	async #fill(
		{ path, note, folder }: ContactEntry,
		person: IncomingPerson,
		reason: string,
		notes: Notes,
	): Promise<Planned> {
		const { event, role } = person;
		if (event === undefined) return { outcome: "unchanged", path, reason };
		if (this.#writes.has(path.toLowerCase())) return { outcome: "unchanged", path, reason: ABOVE };
		const { settings } = this.#index;
		const link = linkByName(this.#index, "event", event, folder);
		const { today, eventAs: asChosen = "met_at" } = this.#pasted;
		const eventAs = eventProperty(this.#index, link, folder, today) ?? asChosen;
		const isAhead = eventAs === "expected_at";
		const isHere = (met: string): boolean =>
			foldText(displayText(met)) === foldText(displayText(link));
		const plan = (text: string): Plan => {
			const { metAt, expectedAt, metRole } = contactInText(path, text, settings);
			const changes: Change[] = [];
			const isTied = [...metAt, ...expectedAt].some(isHere);
			if (isAhead && !isTied)
				changes.push(writeProperty(settings.properties, "expected_at", [...expectedAt, link]));
			else if (!isAhead && metAt.length === 0)
				changes.push(writeProperty(settings.properties, "met_at", link));
			if (role !== undefined && metRole === undefined && metAt.every(isHere))
				changes.push(writeProperty(settings.properties, "met_role", role));
			return planChanges(text, changes);
		};
		const planned = plan((await notes.read(path)) ?? "");
		if (!planned.ok) return { outcome: "skipped", path, reason: planned.refusal.message };
		const other = note.metAt.find((met) => !isHere(met));
		if (planned.edits.length === 0)
			return {
				outcome: "unchanged",
				path,
				reason: other === undefined ? reason : `met at ${displayText(other)} already`,
			};
		this.#writes.set(path.toLowerCase(), { kind: "edit", path, plan });
		return { outcome: "updated", path, event: displayText(link), eventAs, reason };
	}
}

function isName(name: string): boolean {
	return /\p{L}/u.test(name) && name.split(" ").length <= MAX_WORDS;
}

/** What a choice about a line is called: the same for every line that tells of the same person. */
function keyOf(person: IncomingPerson): string {
	const company = person.company === undefined ? "" : companyKey(person.company);
	return [`name ${foldText(person.name)}`, company, ...addressKeys(person)].join("\n");
}
