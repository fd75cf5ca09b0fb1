import { dayOf, type LocalDateTime } from "../../core/dates/calendar-date";
import { personValues } from "../../core/drafts/draft-values";
import type { ContactEntry } from "../../core/index/entry";
import { linkTo } from "../../core/index/link-text";
import type { VaultIndex } from "../../core/index/vault-index";
import { freePath } from "../../core/text/file-name";
import { fileStem } from "../../core/note/note-name";
import { type Change, planChanges } from "../../core/note/plan-changes";
import { applyEdits } from "../../core/note/text-edit";
import { writeProperty } from "../../core/note/write-property";
import { renderTemplate, type TemplateValues } from "../../core/template/render-template";

/**
 * The path of a new note of a conversation, by the pattern of the settings. `time` is when it begins, or now
 * where that is not known. What else is not known is left out of the name. No file is there, and no link that
 * is meant for another note leads to it.
 */
export function pathOfInterview(
	index: VaultIndex,
	person: ContactEntry,
	time: LocalDateTime,
	isTaken: (path: string) => boolean,
): string {
	const { folders, interview } = index.settings;
	const values: TemplateValues = {
		contact: personValues(person),
		title: person.note.name,
		interview: { date: dayOf(time), time: time.slice(11) },
	};
	const { text, placed } = renderTemplate(interview.noteName, values, time);
	const gaps = placed.filter(({ isGap }) => isGap);
	const name = applyEdits(
		text,
		gaps.map(({ from, to }) => ({ from, to, insert: "" })),
	);
	const usual = `${dayOf(time)} ${person.note.name}`;
	const isMeant = (path: string): boolean =>
		isTaken(path) || index.resolveLink(fileStem(path), "") !== undefined;
	return freePath(folders.interview, name.trim() === "" ? usual : name, isMeant);
}

/** A new note of a conversation with some people, with these properties after its own, or why it cannot be written. */
export function newInterview(
	index: VaultIndex,
	people: readonly ContactEntry[],
	path: string,
	changes: readonly Change[],
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string } {
	const { properties, folders } = index.settings;
	const plan = planChanges("", [
		writeProperty(properties, "type", "interview"),
		writeProperty(
			properties,
			"contact",
			people.map((person) => linkTo(index, person, folders.interview)),
		),
		...changes,
	]);
	if (plan.ok) return { ok: true, text: applyEdits("", plan.edits) };
	return { ok: false, message: `${path} cannot be written: ${plan.refusal.message}` };
}
