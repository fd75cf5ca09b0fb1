import type { LocalDateTime } from "../../core/dates/calendar-date";
import { LETTERS, type DraftKind } from "../../core/drafts/draft-kind";
import { type Draft, makeDraft } from "../../core/drafts/make-draft";
import type { PersonFit } from "../../core/fit/fit";
import type { ContactEntry, InterviewEntry, SpaceEntry } from "../../core/index/entry";
import { interviewsWith } from "../../core/index/interviews-with";
import type { VaultIndex } from "../../core/index/vault-index";
import { readRecap } from "../../core/drafts/recap-text";
import type { MeInLetters } from "../../core/drafts/draft-values";
import { templateValues } from "../../core/drafts/template-values";
import { fitReasons } from "../interview/interview-text";
import type { Notes } from "../write/ports";

/** Whom a text is about, and who is to be named in it. */
export interface DraftRequest {
	readonly fit: PersonFit;
	readonly space: SpaceEntry | undefined;
	/** A person with a note, or the name of somebody without one. */
	readonly introducer: ContactEntry | string | undefined;
	/** Who else it is about; undefined for nobody. */
	readonly others?: readonly ContactEntry[] | undefined;
	/** What the letters say about me. */
	readonly me: MeInLetters;
	readonly now: LocalDateTime;
	/** The conversation that it is about; undefined for the last one. */
	readonly interview?: InterviewEntry | undefined;
}

/** Writes a draft by a template, with what the notes say about the last conversation. */
export async function writeDraft(
	notes: Notes,
	index: VaultIndex,
	template: string,
	{ fit, space, introducer, others, me, now, interview }: DraftRequest,
): Promise<Draft> {
	const found = interview ?? lastInterview(index, fit.entry);
	const text = found && (await notes.read(found.path));
	const values = templateValues({
		index,
		fit,
		introducer,
		others,
		space,
		me,
		reasons: fitReasons(fit),
		now,
		interview: found?.note,
		recap: text === undefined ? undefined : readRecap(text, index.settings.interview),
		folder: "",
	});
	return makeDraft(template, values, now);
}

/** The conversation that thanks and reports are about: the last that was held, else the next. */
function lastInterview(index: VaultIndex, person: ContactEntry): InterviewEntry | undefined {
	const interviews = interviewsWith(index, person);
	return (
		interviews.filter(({ note }) => note.held === "held").at(-1) ??
		interviews.find(({ note }) => note.held === "planned")
	);
}

/** The address that a draft goes to; undefined where no note says one. */
export function receiverOf(
	kind: DraftKind,
	person: ContactEntry,
	introducer: ContactEntry | string | undefined,
): string | undefined {
	const receiver = LETTERS[kind].to === "contact" ? person : introducer;
	return typeof receiver === "object" ? receiver.note.email[0] : undefined;
}
