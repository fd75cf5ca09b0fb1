import { withoutOuterSlashes } from "../text/cut-end";
import { LETTERS } from "./draft-kind";
import { INTERVIEW_TEMPLATES } from "./interview-templates";
import { QUESTION_NOTES } from "./question-notes";
import { WEEK_TEMPLATES } from "./week-templates";
import type { Settings } from "../settings/settings";

/** Where a template of the user's own is, by its name. */
export function templatePath({ folders }: Settings, name: string): string {
	const folder = withoutOuterSlashes(folders.draft);
	return `${folder === "" ? "" : `${folder}/`}${name}.md`;
}

/** Where all of them are, whether there is a note or not: none of these is a person. */
export function templatePaths(settings: Settings): string[] {
	const all = [
		...Object.values(LETTERS),
		...INTERVIEW_TEMPLATES,
		...QUESTION_NOTES,
		...WEEK_TEMPLATES,
	];
	return all.map(({ name }) => templatePath(settings, name));
}
