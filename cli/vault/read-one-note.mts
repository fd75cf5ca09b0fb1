import type { NoteFacts } from "../../src/core/note/facts.ts";
import { bodyWishes } from "../../src/core/note/body-wishes.ts";
import type { Settings } from "../../src/core/settings/settings.ts";
import { readNote } from "./read-note.mts";

/** Reads one note of a vault with whichever reader it needs. */
export async function readOneNote(
	root: string,
	file: string,
	settings: Settings,
): Promise<NoteFacts> {
	const wishes = bodyWishes(settings);
	const reading = readNote(root, file, wishes);
	if (reading.kind === "facts") return reading.facts;
	const { readWithGrayMatter } = await import("./read-with-gray-matter.mts");
	return readWithGrayMatter(file, reading.text, wishes);
}
