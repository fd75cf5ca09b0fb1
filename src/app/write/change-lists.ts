import type { Refusable } from "../../core/fit/refusal";
import type { VaultIndex } from "../../core/index/vault-index";
import { bodyOptions } from "../../core/note/body-options";
import { factsInText } from "../../core/note/facts-in-text";
import { type Change, planChanges } from "../../core/note/plan-changes";
import { PropertyReader, separatorOf } from "../../core/note/property-reader";
import { refuse } from "../../core/note/text-edit";
import { namesOf } from "../../core/vocabulary/property";
import type { NoteWrite } from "./carry-out";

/** The lists of a person or a company that are changed item by item. */
export type ListId = Refusable | "not_fit";

/** What some lists of a note are to hold; one of nothing is taken out. */
export type Lists = ReadonlyMap<ListId, readonly string[]>;

/** What a note's lists hold at the moment of writing. */
export type ReadList = (id: ListId) => readonly string[];

/** A write of some lists of a note, planned on what they hold then; words instead say why nothing is written. Several items in one text become a list. */
export function changeLists(
	{ settings }: VaultIndex,
	path: string,
	change: (has: ReadList) => Lists | string,
): NoteWrite {
	const plan: Extract<NoteWrite, { kind: "edit" }>["plan"] = (text) => {
		const facts = factsInText(path, text, bodyOptions(settings));
		const reader = new PropertyReader(settings.properties);
		reader.open(path, facts.frontmatter, []);
		const lists = change((id) => reader.list(id, separatorOf(id)));
		if (typeof lists === "string") return refuse("not-possible", lists);
		return planChanges(
			text,
			[...lists].map(([id, value]): Change => {
				// The name under which the note has it, though it be empty: under another one there would be two.
				const key = reader.keyOf(id) ?? namesOf(id, settings.properties)[0] ?? id;
				return value.length > 0 ? { kind: "set", key, value } : { kind: "unset", key };
			}),
		);
	};
	return { kind: "edit", path, plan };
}
