import { displayText } from "../text/link";
import type { PropertyReader } from "./property-reader";

/** The name of whom or what a note is about, on one line: its `name`, else its file's name. `reader` is open on the note. */
export function readName(path: string, reader: PropertyReader): string {
	const name = reader.text("name");
	if (name === undefined || PLACEHOLDER.test(name)) return fileStem(path);
	return displayText(name).replace(LINE_BREAKS, " ");
}

/** What a template of the app or of Templater left where the file's name was to be filled in. */
const PLACEHOLDER =
	/^(?:\{\{ *(?:title|name|file ?name) *\}\}|<%[-_*+~ ]*tp\.file\.title[-_*~ ]*%>)$/i;

/** A link whose label has one leads nowhere, and a message about somebody would seem to be several. */
const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029]+/g;

/** A path's file name without folder and ending. */
export function fileStem(path: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const isNote = name.endsWith(".md") || /\.md$/i.test(name);
	return isNote ? name.slice(0, -3) : name;
}
