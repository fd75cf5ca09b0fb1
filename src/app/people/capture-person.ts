import { readCaptureLine } from "../../core/people/capture-line";
import type { IncomingPerson } from "../../core/people/incoming-person";
import type { KnownNames } from "../../core/people/known-names";
import { describeNoName, namesNobody } from "../../core/people/no-name";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import { draftPersonNote, type PersonNoteOptions } from "./person-note";
import type { Action } from "../write/carry-out";
import { type MatchedBy, nameOf, type Namesake, namesakesOf } from "./person-match";
import type { PersonMatcher } from "./person-matcher";
import { SpaceWords } from "./space-words";

/** A line about a person as it is understood, and those who may be the same. */
export interface Capture {
	readonly person: IncomingPerson;
	readonly known: readonly Namesake[];
	/** Why they may be the same. */
	readonly reason: string;
	/** Why one note may be wrong, though nobody else is meant; the user decides. */
	readonly doubt: string | undefined;
	/** Why no note can be made of the line at all. */
	readonly complaint: string | undefined;
}

/** A note of a person that is ready to be made, or why there is none. */
export type PreparedCapture =
	| { readonly ok: true; readonly action: Action; readonly path: string }
	| { readonly ok: false; readonly message: string };

/** What the vault knows, for the reading of lines. */
export function knownNames(index: VaultIndex, hasEvent = false): KnownNames {
	const words = new SpaceWords(index);
	return {
		isCompany: (name) => index.findByName(name, "company").length > 0,
		isEvent: (name) => index.findByName(name, "event").length > 0,
		readTerm: (parts, isBehind) => words.read(parts, isBehind),
		hasEvent,
	};
}

/** Reads a line about a person, and checks whether somebody like that is known; `matcher` is of the same index. */
export function readCapture(index: VaultIndex, matcher: PersonMatcher, line: string): Capture {
	const person = readCaptureLine(line, knownNames(index));
	const nobody = { person, known: [], reason: "", doubt: undefined, complaint: undefined };
	if (person.name === "") {
		const { written } = person;
		const reason = namesNobody(written) ? `${describeNoName(written)}. ` : "";
		return { ...nobody, complaint: `${reason}The line begins with a name: Jane Doe, …` };
	}
	const match = matcher.match(person);
	switch (match.kind) {
		case "known": {
			const { entry } = match.person;
			return { ...nobody, known: entry ? [entry] : [], reason: FOUND_BY[match.by] };
		}
		case "ambiguous": {
			const known = namesakesOf(match);
			// A line without a namesake is in doubt for its name alone.
			const doubt = known.length === 0 ? SEVERAL_IN_LINE : undefined;
			return { ...nobody, known, reason: match.reason, doubt };
		}
		case "nobody":
			return { ...nobody, complaint: `${match.reason}.` };
		default:
			return nobody;
	}
}

const SEVERAL_IN_LINE = "This looks like more than one person. Add each one separately.";

/** How somebody was found, where it is to be said. */
export const FOUND_BY: Readonly<Record<MatchedBy | "choice", string>> = {
	link: "linked",
	profile: "the same profile",
	"e-mail": "the same e-mail address",
	name: "",
	choice: "",
};

/** Prepares the note of a captured person. Where somebody like that is known, nothing is made unless somebody else is meant. */
export function prepareCapture(
	index: VaultIndex,
	{ person, known, doubt, complaint }: Capture,
	options: Pick<PersonNoteOptions, "isAnother" | "enters" | "eventAs" | "isForeign" | "today">,
	isTaken: (path: string) => boolean,
): PreparedCapture {
	if (complaint !== undefined) return { ok: false, message: complaint };
	if (doubt !== undefined && !options.isAnother) return { ok: false, message: doubt };
	const [first] = known;
	if (first && !options.isAnother)
		return {
			ok: false,
			message: `${nameOf(first)} already exists: open the note, or say that you mean someone else.`,
		};
	const { name, company } = person;
	const draft = draftPersonNote(index, person, options, isTaken);
	if (!draft.ok) return draft;
	const { path, text } = draft;
	const at = company === undefined ? "" : ` (${displayText(company)})`;
	const title = `Added ${name}${at}`;
	return { ok: true, path, action: { title, writes: [{ kind: "create", path, text }] } };
}
