import { readName } from "../note/note-name";
import type { NoteFacts } from "../note/facts";
import type { PropertyReader } from "../note/property-reader";

/** A company, as its note says it; its people inherit its industry and geography. */
export interface Company {
	readonly path: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly industry: readonly string[];
	readonly geography: readonly string[];
	/** Whether I want to work for it or sell to it. */
	readonly target: boolean;
	/** 1 to 5. */
	readonly motivation: number | undefined;
}

/** Reads a company; `reader` is open on the note. */
export function readCompany(facts: NoteFacts, reader: PropertyReader): Company {
	return {
		path: facts.path,
		name: readName(facts.path, reader),
		aliases: reader.list("aliases", "names"),
		industry: reader.list("industry", "comma"),
		geography: reader.list("geography", "semicolon"),
		target: /^(true|yes|x)$/i.test(reader.text("target") ?? ""),
		motivation: reader.number("motivation", 1, 5),
	};
}
