import { withoutOuterSlashes } from "../text/cut-end";
import { LETTERS } from "./draft-kind";
import { INTERVIEW_TEMPLATES, type TemplateNote } from "./interview-templates";
import { QUESTION_NOTES } from "./question-notes";
import { WEEK_TEMPLATES } from "./week-templates";
import type { Settings } from "../settings/settings";

/** Where a template of the user's own is, by its name. */
export function templatePath({ folders }: Settings, name: string): string {
	const folder = withoutOuterSlashes(folders.draft);
	return `${folder === "" ? "" : `${folder}/`}${name}.md`;
}

/** All that are built in, as they are now. */
export function templateNotes(): readonly TemplateNote[] {
	return [...Object.values(LETTERS), ...INTERVIEW_TEMPLATES, ...QUESTION_NOTES, ...WEEK_TEMPLATES];
}

/** Where all of them are, whether there is a note or not: none of these is a person. */
export function templatePaths(settings: Settings): string[] {
	return templateNotes().map(({ name }) => templatePath(settings, name));
}
