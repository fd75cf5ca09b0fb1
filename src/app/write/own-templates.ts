import type { VaultIndex } from "../../core/index/vault-index";
import type { TemplateProblem } from "../../core/template/parse-template";
import type { TemplateNote } from "../../core/drafts/interview-templates";
import { templatePath } from "../../core/drafts/template-path";
import type { Action, NoteWrite } from "./carry-out";
import type { Notes } from "./ports";

/** A template, as the user's note says it or as it comes with the product. */
export interface OwnTemplate {
	readonly path: string;
	readonly text: string;
}

/** A template of the user's own, as it was opened. */
export interface OpenedTemplate extends OwnTemplate {
	/** Whether its note was made just now. */
	readonly isNew: boolean;
	/** Why there is no note of it, where it could not be made; the text is then the one that comes with the product. */
	readonly trouble: string | undefined;
}

/** The user's template of a name. On its first use the note is made; one that is there is never written to. */
export async function openOwnTemplate(
	notes: Notes,
	index: VaultIndex,
	{ name, text }: TemplateNote,
): Promise<OpenedTemplate> {
	const path = templatePath(index.settings, name);
	const own = await notes.read(path);
	if (own !== undefined) return { path, text: own, isNew: false, trouble: undefined };
	const made = await notes.create(path, text);
	const trouble =
		made.kind === "written"
			? undefined
			: `${path} could not be created; the standard text is used.`;
	return { path, text, isNew: trouble === undefined, trouble };
}

/** A problem of a template, with the note that it is in. */
export interface OwnTemplateProblem extends TemplateProblem {
	readonly path: string;
}

/** Reads templates of the user's, and remembers those of which they have no note yet. */
export class OwnTemplates {
	readonly #notes: Notes;
	readonly #index: VaultIndex;
	readonly #missing = new Map<string, string>();
	/** What is wrong with those that were read. */
	readonly problems: OwnTemplateProblem[] = [];

	constructor(notes: Notes, index: VaultIndex) {
		this.#notes = notes;
		this.#index = index;
	}

	/** The template of this name: the user's note, else `text`, of which a note can then be made. */
	async read(name: string, text: string): Promise<OwnTemplate> {
		const path = templatePath(this.#index.settings, name);
		const own = await this.#notes.read(path);
		if (own === undefined && text !== "") this.#missing.set(path, text);
		return { path, text: own ?? text };
	}

	complain(path: string, problems: readonly TemplateProblem[]): void {
		for (const problem of problems) this.problems.push({ ...problem, path });
	}

	/** Makes the notes of the templates that were read and that the user has no note of; undefined where there are none. */
	get creation(): Action | undefined {
		const writes = [...this.#missing].map(([path, text]): NoteWrite => ({
			kind: "create",
			path,
			text,
		}));
		return writes.length > 0 ? { title: "Templates created", writes } : undefined;
	}
}
