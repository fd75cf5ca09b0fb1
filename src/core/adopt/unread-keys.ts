import type { NoteFacts } from "../note/facts";
import { isEmpty } from "../note/property-reader";
import type { Settings } from "../settings/settings";
import { isRecord } from "../text/record";
import { namesOf, PROPERTY_IDS } from "../vocabulary/property";

/** A property as notes have it, and in how many of them. */
export interface NamedProperty {
	readonly name: string;
	readonly notes: number;
	/** Whether it is no property but a line of the text, labelled so. */
	readonly inText?: true;
}

/** What the app itself keeps in a note. */
const OF_THE_APP = ["cssclass", "cssclasses", "publish", "permalink", "position"];

/** The properties of notes that say something and that nothing of the settings reads, the most used first. */
export function unreadKeys(
	notes: readonly NoteFacts[],
	{ properties }: Settings,
): readonly NamedProperty[] {
	const read = new Set(OF_THE_APP);
	for (const id of PROPERTY_IDS)
		for (const name of namesOf(id, properties)) read.add(name.toLowerCase());
	const counts = new Map<string, { name: string; notes: number }>();
	for (const { frontmatter } of notes) {
		for (const [key, value] of Object.entries(frontmatter)) {
			const id = key.toLowerCase();
			const saysNothing = isEmpty(value) || (isRecord(value) && Object.keys(value).length === 0);
			if (read.has(id) || saysNothing) continue;
			const count = counts.get(id) ?? { name: key, notes: 0 };
			count.notes += 1;
			counts.set(id, count);
		}
	}
	return [...counts.values()].sort((a, b) => b.notes - a.notes);
}
