import type { CalendarDate } from "../../core/dates/calendar-date";
import type { PersonLine } from "../../core/people/person-line";
import type { ContactEntry, Entry, InterviewEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import { linkTo } from "../../core/index/link-text";
import type { VaultIndex } from "../../core/index/vault-index";
import { type ReferralLine, readReferrals } from "../../core/people/read-referrals";
import { sectionOf } from "../../core/note/add-section";
import { neutralizeLink } from "../../core/text/neutralize";
import { displayText, parseLink } from "../../core/text/link";
import { fileStem } from "../../core/note/note-name";
import type { Plan } from "../../core/note/text-edit";
import { peopleIn } from "../../core/pipeline/interviews-by-person";
import type { PropertyId } from "../../core/vocabulary/property";
import { foldText } from "../../core/text/fold-text";
import type { Action, NoteWrite } from "../write/carry-out";
import { draftNote } from "../write/draft-note";
import { nameWithCompany } from "../write/unclear-namesakes";
import {
	type AmbiguousMatch,
	LINE_RULES,
	namesakesOf,
	type RowChoice,
	type SoughtPerson,
} from "./person-match";
import { PersonMatcher } from "./person-matcher";
import type { Notes } from "../write/ports";
import type { InterviewPorts } from "../interview/prepare-interview";

/** What becomes of one person whom a line names. */
export type ReferralOutcome = "new" | "known" | "company" | "ambiguous" | "skipped";

/** One line of the preview: what is written, and what becomes of it. */
export interface ReferralRow {
	/** Line in the note, counted from 1. */
	readonly line: number;
	readonly text: string;
	readonly name: string;
	readonly kind: ReferralOutcome;
	/** Of the note that is linked or made; undefined where none is. */
	readonly path: string | undefined;
	/** Whether a link replaces the name. */
	readonly isLinked: boolean;
	/** Those who may be meant, by path, where it is to be chosen. */
	readonly candidates: readonly string[];
	/** Why a line is skipped, or what there is to choose. */
	readonly reason: string | undefined;
	/** What the choice of it is called in a request. */
	readonly key: string;
}

/** What becomes of the people named, to be checked before anything is written; it can be carried out as it is. */
export type ReferralPreview =
	| { readonly ok: false; readonly message: string }
	| { readonly ok: true; readonly rows: readonly ReferralRow[]; readonly action: Action };

/** Whom an ambiguous line means: the path of a person's note, somebody new, or nobody; by the key of its row. Somebody new can be skipped too. */
export type RowChoices = ReadonlyMap<string, RowChoice>;

/** The conversation of a person whose people are meant: the last one that has the heading; undefined where none has. */
export async function interviewWithReferrals(
	notes: Notes,
	index: VaultIndex,
	person: ContactEntry,
): Promise<InterviewEntry | undefined> {
	for (const interview of interviewsWith(index, person).reverse()) {
		const text = await notes.read(interview.path);
		if (sectionOf(text ?? "", index.settings.interview.namedHeading)) return interview;
	}
	return undefined;
}

/**
 * Previews what the people named in a conversation become: a note of their own that says who named them, or a
 * link to the note that they have. The links stand in the conversation's note by the same action. Doing it a
 * second time makes nothing new. `enters` is the day on which the new ones enter the pipeline; without it they
 * stay outside.
 */
export async function previewReferrals(
	{ notes, isTaken }: InterviewPorts,
	index: VaultIndex,
	path: string,
	choices: RowChoices = new Map(),
	enters?: CalendarDate,
): Promise<ReferralPreview> {
	const interview = index.get(path);
	if (interview?.kind !== "interview") {
		const message = `${path} is no longer a conversation: it was renamed, deleted or changed.`;
		return { ok: false, message };
	}
	const { namedHeading } = index.settings.interview;
	const lines = readReferrals((await notes.read(path)) ?? "", namedHeading);
	if (!lines) {
		const message = `${interview.note.name} has no heading “${namedHeading}”.`;
		return { ok: false, message };
	}
	const planner = new ReferralPlanner(index, interview, { choices, enters }, isTaken);
	const rows = lines.map((line) => planner.plan(line));
	return { ok: true, rows, action: planner.action(namedHeading) };
}

interface ReferralOptions {
	readonly choices: RowChoices;
	readonly enters: CalendarDate | undefined;
}

const AS_CHOSEN = { kind: "skipped", reason: "as chosen" } as const;

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

	plan({ line, text, person }: ReferralLine): ReferralRow {
		const row: ReferralRow = {
			line,
			text,
			name: person?.name ?? "",
			kind: "skipped",
			path: undefined,
			isLinked: false,
			candidates: [],
			reason: undefined,
			key: person ? keyOf(person) : "",
		};
		if (!person) return { ...row, reason: "no name was recognized" };
		return { ...row, ...this.#planPerson(person, row) };
	}

	action(heading: string): Action {
		const { path, note } = this.#interview;
		const edit = (text: string): Plan => relink(text, heading, this.#links);
		const writes: NoteWrite[] = [...this.#creations.values()];
		if (this.#links.size > 0) writes.push({ kind: "edit", path, plan: edit });
		return { title: `${note.name}: people named`, writes };
	}

	#planPerson(person: PersonLine, { key, line }: ReferralRow): Partial<ReferralRow> {
		const sought = soughtOf(person);
		const above = this.#matcher.findAbove(sought);
		if (above) {
			const link = this.#link(person, this.#made.get(above.path) ?? "");
			return { kind: "known", path: above.path, reason: "named in a line above", ...link };
		}
		const match = this.#matcher.match(sought);
		switch (match.kind) {
			case "known":
				return match.person.entry && peopleIn(this.#interview).includes(match.person.entry)
					? { kind: "skipped", reason: "the one I talked to" }
					: this.#know(person, match.person.entry, "known");
			case "company":
				return this.#know(person, match.company, "company");
			case "nobody":
				return { kind: "skipped", reason: match.reason };
			case "new":
				return this.#options.choices.get(key) === "skip"
					? AS_CHOSEN
					: this.#make(person, line, false);
			case "ambiguous":
				return this.#choose(person, match, { key, line });
		}
	}

	#choose(
		person: PersonLine,
		match: AmbiguousMatch,
		{ key, line }: Pick<ReferralRow, "key" | "line">,
	): Partial<ReferralRow> {
		const choice = this.#options.choices.get(key);
		const people = namesakesOf(match);
		const candidates = people.map(({ path }) => path);
		if (choice === "new") return this.#make(person, line, true);
		if (choice === "skip") return { ...AS_CHOSEN, candidates };
		const chosen = choice && this.#index.get(choice.path);
		if (chosen && (chosen.kind === "contact" || people.some((one) => one === chosen)))
			return this.#know(person, chosen, "known");
		return { kind: "ambiguous", candidates, reason: match.reason };
	}

	#know(person: PersonLine, entry: Entry | undefined, kind: ReferralOutcome): Partial<ReferralRow> {
		if (!entry) return { kind };
		const { folder } = this.#interview;
		const own = parseLink(person.written);
		const isRight = own && this.#index.resolveLink(own.target, folder) === entry;
		const link = linkTo(this.#index, entry, folder);
		return { kind, path: entry.path, ...(isRight ? {} : this.#link(person, link)) };
	}

	#make(person: PersonLine, row: number, isAnother: boolean): Partial<ReferralRow> {
		const isRival = this.#matcher.namesAbove(person.name).length > 0;
		const draft = draftNote(
			this.#index,
			{
				kind: "contact",
				name: isRival ? nameWithCompany(person) : person.name,
				properties: this.#properties(person, isRival),
				folder: undefined,
				isAnother: isAnother || isRival,
			},
			this.#isTaken,
		);
		if (!draft.ok) return { kind: "skipped", reason: draft.message };
		const { path, text } = draft;
		this.#creations.set(path.toLowerCase(), { kind: "create", path, text });
		const link = this.#linkToNew(path, person.name);
		this.#matcher.addNew({ ...soughtOf(person), path, row });
		this.#made.set(path, link);
		const own = parseLink(person.written);
		const isRight = own && own.target.toLowerCase() === fileStem(path).toLowerCase();
		return { kind: "new", path, ...(isRight ? {} : this.#link(person, link)) };
	}

	#link(person: PersonLine, link: string): Pick<ReferralRow, "isLinked"> {
		const safe = neutralizeLink(link);
		if (safe === person.written) return { isLinked: false };
		this.#links.set(placeOf(person), safe);
		return { isLinked: true };
	}

	#properties(
		{ name, title, company, email, linkedin }: PersonLine,
		hasRival: boolean,
	): ReadonlyMap<PropertyId, string> {
		const { enters } = this.#options;
		const folder = this.#index.settings.folders.contact;
		const links = peopleIn(this.#interview).map((one) => linkTo(this.#index, one, folder));
		const values: readonly (readonly [PropertyId, string | undefined])[] = [
			["name", hasRival ? name : undefined],
			["company", company?.replace(/;/g, ",")],
			["title", title],
			["email", email],
			["linkedin", linkedin],
			["source", "referral"],
			["referred_by", links.length > 0 ? links.join("; ") : undefined],
			["intro_status", enters && "identified"],
			["intro_since", enters],
		];
		return new Map(
			values.flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])),
		);
	}

	/** By the file's name where no other note has it. */
	#linkToNew(path: string, name: string): string {
		const stem = fileStem(path);
		const isFree = this.#index.resolveLink(stem, this.#interview.folder) === undefined;
		const target = isFree ? stem : path.replace(/\.md$/i, "");
		return target === name ? `[[${target}]]` : `[[${target}|${name.replace(/[[\]|]/g, " ")}]]`;
	}
}

function soughtOf({ name, written, company, email, linkedin }: PersonLine): SoughtPerson {
	return { name, written, company, email: email === undefined ? [] : [email], linkedin };
}

/** What a choice about a line is called: the same for every line that tells of the same person. */
function keyOf({ name, company }: PersonLine): string {
	return foldText(company === undefined ? name : `${name} @ ${displayText(company)}`);
}

function placeOf({ written, company }: PersonLine): string {
	return `${written}\n${company ?? ""}`;
}

/** Puts links into the place of names below a heading, as it reads at the moment of writing. */
function relink(text: string, heading: string, links: ReadonlyMap<string, string>): Plan {
	const edits = (readReferrals(text, heading) ?? []).flatMap(({ person, from, to }) => {
		const insert = person && links.get(placeOf(person));
		return insert === undefined ? [] : [{ from, to, insert }];
	});
	return { ok: true, edits };
}
