import { readName } from "../note/note-name";
import type { NoteFacts } from "../note/facts";
import type { PropertyReader } from "../note/property-reader";

/** A note that explains a term: other words for it, and the wider term it is part of. */
export interface TermNote {
	readonly path: string;
	readonly name: string;
	readonly aliases: readonly string[];
	/** A link or a term, as written. */
	readonly parent: string | undefined;
}

/** Reads a term note; `reader` is open on the note. */
export function readTermNote(facts: NoteFacts, reader: PropertyReader): TermNote {
	return {
		path: facts.path,
		name: readName(facts.path, reader),
		aliases: reader.list("aliases", "names"),
		parent: reader.text("parent"),
	};
}
