import type { VaultIndex } from "../index/vault-index";
import { textHash } from "../text/text-hash";
import { SOURCE_TABLE } from "../vocabulary/source";
import type { UntriedSource } from "./week-plan";

/** Where to look next, the most fruitful first, and how; others come by themselves. */
const HOW: Readonly<Record<string, string>> = {
	alumni: "Search the alumni directory of your school for people in your space.",
	"past-colleague": "Go through the teams you worked in, and add those who have moved on.",
	professor: "Write to a professor who taught your field, and ask who works in it now.",
	classmate: "Look up what has become of those you studied with.",
	event: "Find a meetup or an association of your field, and see who goes there.",
	"target-company": "List the people of your field at your target companies, by name and title.",
	database: "Ask your library for its database of companies and their people.",
};

/** The first source of the method that nobody has come from. */
export function untriedSources(index: VaultIndex): UntriedSource[] {
	const used = new Set<string>();
	for (const { note, metAt } of index.people) {
		if (note.source !== undefined) used.add(note.source);
		if (metAt.length > 0) used.add("event");
	}
	return Object.entries(HOW).flatMap(([source, how]) => {
		const label = SOURCE_TABLE[source]?.label;
		if (used.has(source) || label === undefined) return [];
		const reasons = [`${label}: nobody yet.`, how];
		return [{ kind: "source", id: `source-${textHash(source)}`, source, reasons }];
	});
}
