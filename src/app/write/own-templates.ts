import type { VaultIndex } from "../../core/index/vault-index";
import { editTo, type Plan } from "../../core/note/text-edit";
import type { TemplateProblem } from "../../core/template/parse-template";
import type { TemplateNote } from "../../core/drafts/interview-templates";
import { isOutdated, isShipped } from "../../core/drafts/shipped-texts";
import { templatePath } from "../../core/drafts/template-path";
import type { Action } from "./carry-out";
import type { Notes } from "./ports";

/** A template, as the user's note says it or as it comes with the product. */
export interface OwnTemplate {
	/** Where the user's note of it is, or would be. */
	readonly path: string;
	readonly text: string;
	/** Whether the user has changed it: a note that says what we ship, or once shipped, is none of theirs. */
	readonly isOwn: boolean;
}

/** The user's template of a name, else the one that is built in; nothing is written. */
export async function readOwnTemplate(
	notes: Notes,
	{ settings }: VaultIndex,
	template: TemplateNote,
): Promise<OwnTemplate> {
	const path = templatePath(settings, template.name);
	const own = await notes.read(path);
	return own === undefined || isShipped(template, own)
		? { path, text: template.text, isOwn: false }
		: { path, text: own, isOwn: true };
}

/** Prepares to make a template a note that the user can change; one that they have changed stays as it is. */
export async function prepareOwnTemplate(
	notes: Notes,
	{ settings }: VaultIndex,
	template: TemplateNote,
): Promise<Action> {
	const { name, text } = template;
	const path = templatePath(settings, name);
	const own = await notes.read(path);
	if (own === undefined)
		return { title: `Template “${name}” created`, writes: [{ kind: "create", path, text }] };
	const title = `Template “${name}” updated`;
	const plan = (now: string): Plan => ({
		ok: true,
		edits: isOutdated(template, now) ? editTo(now, text) : [],
	});
	return { title, writes: isOutdated(template, own) ? [{ kind: "edit", path, plan }] : [] };
}

/** A problem of a template, with the note that it is in. */
export interface OwnTemplateProblem extends TemplateProblem {
	readonly path: string;
}

/** Reads the templates of one text, and remembers what is wrong with them. */
export class OwnTemplates {
	readonly #notes: Notes;
	readonly #index: VaultIndex;
	/** What is wrong with those that were read. */
	readonly problems: OwnTemplateProblem[] = [];

	constructor(notes: Notes, index: VaultIndex) {
		this.#notes = notes;
		this.#index = index;
	}

	/** The template of this name: the user's note, else the one that is built in. */
	read(template: TemplateNote): Promise<OwnTemplate> {
		return readOwnTemplate(this.#notes, this.#index, template);
	}

	complain(path: string, problems: readonly TemplateProblem[]): void {
		for (const problem of problems) this.problems.push({ ...problem, path });
	}
}
