import type { PersonFit } from "../../core/fit/fit";
import { isRefused, type Refusable, refusalText } from "../../core/fit/refusal";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import { categoryName } from "../../core/vocabulary/category";
import { notThere, personAt, type Prepared } from "../pipeline/record-event";
import type { NoteWrite } from "../write/carry-out";
import { changeLists, type Lists, type ReadList } from "../write/change-lists";
import { draftNote } from "../write/draft-note";
import type { CompanyView, GroupView } from "./check-steps";

/** What is written for each question; nothing for one that is left open. */
export type Answers = ReadonlyMap<Refusable, readonly string[]>;

const NAMES: Readonly<Record<Refusable, string>> = {
	industry: "an industry",
	profession: "a profession",
	geography: "a geography",
	category: "a category",
};
const NOTHING_CHOSEN: Prepared = { ok: false, message: "Nothing is chosen yet." };

/** Prepares to write what is missing of a person into their note; what the note says by then stays. */
export function prepareAnswers(index: VaultIndex, path: string, answers: Answers): Prepared {
	const person = personAt(index, path);
	if (!person) return notThere(path);
	const { name } = person.note;
	const given = new Map([...answers].filter(([, texts]) => texts.length > 0));
	if (given.size === 0) return NOTHING_CHOSEN;
	const write = changeLists(index, path, (has) => {
		const known = [...given.keys()].find((what) => isOther(person, what, has));
		return known === undefined ? added(given, has) : `${name} has ${NAMES[known]} by now.`;
	});
	const label = [...given].map(([what, texts]) => answerNames(what, texts)).join(", ");
	return { ok: true, action: { title: `${name}: ${label}`, writes: [write] } };
}

/** Prepares to remember of some people that none of these fits them: it is neither asked nor proposed again. */
export function prepareRefusal(
	index: VaultIndex,
	people: readonly PersonFit[],
	refused: Answers,
): Prepared {
	const [first, ...others] = people;
	if (!first) return NOTHING_CHOSEN;
	const who = others.length === 0 ? first.entry.note.name : `${people.length} people`;
	const writes = people.map(({ entry }) => refusal(index, entry.path, refused));
	return { ok: true, action: { title: `${who}: nothing fits`, writes } };
}

/** Prepares to confirm what is likely of a group, and to refuse it for those who are left out. Whose note says something else by then stays as they are. */
export function prepareGroup(
	index: VaultIndex,
	{ what, texts, people }: GroupView,
	leftOut: ReadonlySet<string>,
): Prepared {
	const answers: Answers = new Map([[what, texts]]);
	const writes = people.map(({ entry }) =>
		leftOut.has(entry.path)
			? refusal(index, entry.path, answers)
			: changeLists(index, entry.path, (has) =>
					isOther(entry, what, has) ? new Map() : added(answers, has),
				),
	);
	const count = people.filter(({ entry }) => !leftOut.has(entry.path)).length;
	const label = answerNames(what, texts);
	const title =
		count === 0
			? `Not ${label}: ${people.length} people`
			: `${label}: ${count} of ${people.length}`;
	return { ok: true, action: { title, writes } };
}

/** Prepares to write the industry of a company, into a new note where it has none. `isTaken` knows the files that are no notes of the index. */
export function prepareIndustry(
	index: VaultIndex,
	{ name, company }: CompanyView,
	industries: readonly string[],
	isTaken: (path: string) => boolean,
): Prepared {
	if (industries.length === 0) return NOTHING_CHOSEN;
	const title = `${name}: ${industries.map(displayText).join(", ")}`;
	if (company) {
		const write = changeLists(index, company.path, (has) =>
			has("industry").length > 0
				? `${name} has ${NAMES.industry} by now.`
				: new Map([["industry", industries]]),
		);
		return { ok: true, action: { title, writes: [write] } };
	}
	const draft = draftNote(
		index,
		{
			kind: "company",
			name,
			values: new Map([["industry", industries]]),
			properties: new Map(),
			folder: undefined,
			isAnother: false,
		},
		isTaken,
	);
	if (!draft.ok) return draft;
	const { path, text } = draft;
	return { ok: true, action: { title, writes: [{ kind: "create", path, text }] } };
}

/** Whether a note says something else by now than the index knows. */
function isOther(
	{ note }: Pick<PersonFit["entry"], "note">,
	what: Refusable,
	has: ReadList,
): boolean {
	return has(what).length !== note[what].length;
}

/** Answers as a notice names them. */
function answerNames(what: Refusable, texts: readonly string[]): string {
	return texts.map(what === "category" ? categoryName : displayText).join(", ");
}

function added(answers: Answers, has: ReadList): Lists {
	return new Map([...answers].map(([what, texts]) => [what, [...has(what), ...texts]]));
}

function refusal(index: VaultIndex, path: string, refused: Answers): NoteWrite {
	return changeLists(index, path, (has) => {
		const known = has("not_fit");
		const more = [...refused].flatMap(([what, texts]) =>
			texts.filter((text) => !isRefused(known, what, text)).map((text) => refusalText(what, text)),
		);
		return more.length === 0 ? new Map() : new Map([["not_fit", [...known, ...more]]]);
	});
}
