import type { CalendarDate } from "../../core/dates/calendar-date";
import type { IncomingPerson } from "../../core/people/incoming-person";
import type { ContactEntry, Entry, InterviewEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import { linkTo } from "../../core/index/link-text";
import type { VaultIndex } from "../../core/index/vault-index";
import { readNamesInProse } from "../../core/people/names-in-prose";
import { type ReferralLine, readReferrals } from "../../core/people/read-referrals";
import { neutralizeLink } from "../../core/text/neutralize";
import { displayText, parseLink } from "../../core/text/link";
import { fileStem } from "../../core/note/note-name";
import type { Plan } from "../../core/note/text-edit";
import { peopleIn } from "../../core/pipeline/interviews-by-person";
import { foldText } from "../../core/text/fold-text";
import type { Action, NoteWrite } from "../write/carry-out";
import { folderFor } from "../write/draft-note";
import { knownNames } from "./capture-person";
import { ABOVE, decidePerson } from "./decide-person";
import { LINE_RULES, namesakesOf } from "./person-match";
import { draftPersonNote, isEventUndated, type SaidOfAll } from "./person-note";
import type { LineRow, RowChoices } from "./person-row";
import { PersonMatcher } from "./person-matcher";
import type { Notes } from "../write/ports";
import type { InterviewPorts } from "../interview/prepare-interview";

/** One line of the preview: whom it names, and what becomes of them. */
export interface ReferralRow extends LineRow<
	"new" | "known" | "company" | "ambiguous" | "skipped"
> {
	/** Whether a link replaces the name. */
	readonly isLinked: boolean;
}

/** What becomes of the people named, to be checked before anything is written; it can be carried out as it is. */
export type ReferralPreview =
	| { readonly ok: false; readonly message: string }
	| {
			readonly ok: true;
			readonly rows: readonly ReferralRow[];
			/** Whether somebody new is named with an event whose day nobody knows. */
			readonly isUndated: boolean;
			readonly action: Action;
	  };

/** What is said of all whom a conversation names. */
export interface SaidOfReferrals extends Pick<SaidOfAll, "enters" | "eventAs"> {
	/** Whom the lines mean, by the user's choice. */
	readonly choices?: RowChoices | undefined;
}

/** What a preview asks of the vault. */
export interface ReferralPorts extends Pick<InterviewPorts, "isTaken"> {
	readonly notes: Pick<Notes, "read">;
}

/** The people below their heading; where nobody is below it, those whom the sentences of the recap name. */
function readNamed(text: string, index: VaultIndex): readonly ReferralLine[] | undefined {
	const { namedHeading, recapHeading } = index.settings.interview;
	const names = knownNames(index);
	const lines = readReferrals(text, namedHeading, names);
	if (lines?.length) return lines;
	const inProse = readNamesInProse(text, recapHeading, names);
	return inProse?.length ? inProse : lines;
}

/** The conversation of a person whose people are meant: the last one that names people under their heading or in its recap; undefined where none does. */
export async function interviewWithReferrals(
	notes: Notes,
	index: VaultIndex,
	person: ContactEntry,
): Promise<InterviewEntry | undefined> {
	for (const interview of interviewsWith(index, person).reverse()) {
		const text = await notes.read(interview.path);
		if (readNamed(text ?? "", index)) return interview;
	}
	return undefined;
}

/**
 * Previews what the people named in a conversation become: a note of their own that says who named them, or a
 * link to the note that they have. The links stand in the conversation's note by the same action. Doing it a
 * second time makes nothing new. Who is named with an event
 * that is to come is expected there.
 */
export async function previewReferrals(
	{ notes, isTaken }: ReferralPorts,
	index: VaultIndex,
	path: string,
	today: CalendarDate,
	said: SaidOfReferrals = {},
): Promise<ReferralPreview> {
	const interview = index.get(path);
	if (interview?.kind !== "interview") {
		const message = `${path} is no longer a conversation: it was renamed, deleted or changed.`;
		return { ok: false, message };
	}
	const { namedHeading } = index.settings.interview;
	const lines = readNamed((await notes.read(path)) ?? "", index);
	if (!lines) {
		const message = `${interview.note.name} has no heading “${namedHeading}”.`;
		return { ok: false, message };
	}
	const planner = new ReferralPlanner(index, interview, { ...said, today }, isTaken);
	const rows = lines.map((line) => planner.plan(line));
	const isUndated = rows.some(({ outcome }, at) => {
		const person = lines[at]?.person;
		const mayBeNew = outcome === "new" || outcome === "ambiguous";
		return mayBeNew && person !== undefined && isEventUndated(index, person, today);
	});
	return { ok: true, rows, isUndated, action: planner.action() };
}

interface ReferralOptions extends SaidOfReferrals {
	readonly today: CalendarDate;
}

type Planned = Pick<ReferralRow, "outcome"> & Partial<ReferralRow>;

class ReferralPlanner {
	readonly #index: VaultIndex;
	readonly #interview: InterviewEntry;
	readonly #options: ReferralOptions;
	readonly #isTaken: (path: string) => boolean;
	readonly #matcher: PersonMatcher;
	/** By the path of a new note: the link to it. */
	readonly #made = new Map<string, string>();
	/** By path, without case. */
	readonly #creations = new Map<string, NoteWrite>();
	/** The keys of those who are only guessed, and not chosen. */
	readonly #guessed = new Set<string>();
	/** By name and company as they are written: the link that replaces the name. */
	readonly #links = new Map<string, string>();

	constructor(
		index: VaultIndex,
		interview: InterviewEntry,
		options: ReferralOptions,
		isTaken: (path: string) => boolean,
	) {
		this.#index = index;
		this.#interview = interview;
		this.#options = options;
		const { folder } = interview;
		this.#matcher = PersonMatcher.of(index, { ...LINE_RULES, hasCompanies: true, folder });
		this.#isTaken = (path) => isTaken(path) || this.#creations.has(path.toLowerCase());
	}

	plan({ line, text, person, isGuess = false }: ReferralLine): ReferralRow {
		const nothing = { path: undefined, isLinked: false, candidates: [], reason: "" };
		const start = { row: line, text, name: person?.name ?? "", ...nothing };
		if (!person) return { ...start, key: "", outcome: "skipped", reason: "no name was recognized" };
		const key = keyOf(person);
		const planned = isGuess ? this.#planGuess(person, key) : this.#planPerson(person, key);
		return { ...start, key, ...planned };
	}

	action(): Action {
		const { path, note } = this.#interview;
		const edit = (text: string): Plan => relink(readNamed(text, this.#index) ?? [], this.#links);
		const writes: NoteWrite[] = [...this.#creations.values()];
		if (this.#links.size > 0) writes.push({ kind: "edit", path, plan: edit });
		return { title: `${note.name}: people named`, writes };
	}

	/** Somebody new of whom only the capitals say that it is a name: the user has to say so. */
	#planGuess(person: IncomingPerson, key: string): Planned {
		if (this.#guessed.has(key)) return { outcome: "skipped", reason: ABOVE };
		const isChosen = this.#options.choices?.get(key) === "new";
		const isNew = this.#matcher.match(person).kind === "new";
		if (!isNew || isChosen) return { ...this.#planPerson(person, key), isGuess: isNew };
		this.#guessed.add(key);
		return { outcome: "skipped", reason: GUESSED, isGuess: true };
	}

	#planPerson(person: IncomingPerson, key: string): Planned {
		const decision = decidePerson(this.#matcher, person, this.#options.choices?.get(key));
		switch (decision.kind) {
			case "above": {
				const { path } = decision.person;
				const isLinked = this.#link(person, this.#made.get(path) ?? "");
				return { outcome: "known", path, reason: ABOVE, isLinked };
			}
			case "known": {
				const { entry } = decision.person;
				if (entry && decision.by !== "choice" && peopleIn(this.#interview).includes(entry))
					return { outcome: "skipped", reason: "the one I talked to" };
				return entry ? this.#know(person, entry, "known") : { outcome: "known" };
			}
			case "unclear":
				return this.#know(person, decision.entry, "known");
			case "company":
				return this.#know(person, decision.company, "company");
			case "skipped":
				return { outcome: "skipped", reason: decision.reason };
			case "new":
				return this.#make(person, decision.isAnother);
			case "ambiguous": {
				const candidates = namesakesOf(decision).map(({ path }) => path);
				return { outcome: "ambiguous", candidates, reason: decision.reason };
			}
		}
	}

	#know(person: IncomingPerson, entry: Entry, outcome: "known" | "company"): Planned {
		const { folder } = this.#interview;
		const own = parseLink(person.written);
		const isRight = own && this.#index.resolveLink(own.target, folder) === entry;
		const isLinked = !isRight && this.#link(person, linkTo(this.#index, entry, folder));
		return { outcome, path: entry.path, isLinked };
	}

	#make(person: IncomingPerson, isAnother: boolean): Planned {
		const hasRival = this.#matcher.namesAbove(person.name).length > 0;
		const { today, enters, eventAs } = this.#options;
		const said = { source: "referral", today, enters, eventAs };
		const options = { ...said, isAnother, hasRival, isForeign: true };
		const folder = folderFor(this.#index, "contact");
		const via = peopleIn(this.#interview).map((one) => linkTo(this.#index, one, folder));
		const named = { ...person, via, remarks: [] };
		const draft = draftPersonNote(this.#index, named, options, this.#isTaken);
		if (!draft.ok) return { outcome: "skipped", reason: draft.message };
		const { path, text } = draft;
		this.#creations.set(path.toLowerCase(), { kind: "create", path, text });
		const link = this.#linkToNew(path, person.name);
		this.#matcher.addNew({ ...person, path });
		this.#made.set(path, link);
		const own = parseLink(person.written);
		const isRight = own && own.target.toLowerCase() === fileStem(path).toLowerCase();
		return { outcome: "new", path, isLinked: !isRight && this.#link(person, link) };
	}

	/** Whether a link is put into the place of the name. */
	#link(person: IncomingPerson, link: string): boolean {
		const safe = neutralizeLink(link);
		if (safe === person.written || person.written === "") return false;
		this.#links.set(placeOf(person), safe);
		return true;
	}

	/** By the file's name where no other note has it. */
	#linkToNew(path: string, name: string): string {
		const stem = fileStem(path);
		const isFree = this.#index.resolveLink(stem, this.#interview.folder) === undefined;
		const target = isFree ? stem : path.replace(/\.md$/i, "");
		return target === name ? `[[${target}]]` : `[[${target}|${name.replace(/[[\]|]/g, " ")}]]`;
	}
}

/** What is said of a name that only its capitals tell. */
const GUESSED = "only a guess";

/** What a choice about a line is called: the same for every line that tells of the same person. */
function keyOf({ name, company }: IncomingPerson): string {
	return foldText(company === undefined ? name : `${name} @ ${displayText(company)}`);
}

function placeOf({ written, company }: IncomingPerson): string {
	return `${written}\n${company ?? ""}`;
}

/** Puts links into the place of names below a heading, as it reads at the moment of writing. */
function relink(lines: readonly ReferralLine[], links: ReadonlyMap<string, string>): Plan {
	const edits = lines.flatMap(({ person, from, to }) => {
		const insert = person && links.get(placeOf(person));
		return insert === undefined ? [] : [{ from, to, insert }];
	});
	return { ok: true, edits };
}
