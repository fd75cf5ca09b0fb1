import { displayText } from "./link";
import type { PropertyReader } from "./property-reader";

/** The name of whom or what a note is about: its `name`, else its file's name. `reader` is open on the note. */
export function readName(path: string, reader: PropertyReader): string {
	const name = reader.text("name");
	return name === undefined ? fileStem(path) : displayText(name);
}

/** A path's file name without folder and ending. */
export function fileStem(path: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return /\.md$/i.test(name) ? name.slice(0, -3) : name;
}
