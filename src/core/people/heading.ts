import type { PropertyId } from "../vocabulary/property";

/** What has headings: the columns of a file, those of a pasted list, and the properties of foreign notes. */
export type HeadingReader = "file" | "list" | "note";

/** What can stand below a heading. */
export interface Heading {
	/** For the user to read. */
	readonly label: string;
	/** Who takes words for it. */
	readonly readers: readonly HeadingReader[];
	/** Words as programs and people write them, in any case and with any marks between; the surest first. `#` is a number in a file. */
	readonly words: readonly string[];
	/** Words that mean something else, or nothing, elsewhere. */
	readonly only?: Readonly<Partial<Record<HeadingReader, readonly string[]>>>;
	/** The property that a note keeps it in; its id without one. */
	readonly property?: PropertyId;
}
