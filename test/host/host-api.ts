/** Times in milliseconds since 1970, size in bytes: what the vault's disk says about a file. */
export interface StoredStat {
	ctime: number;
	mtime: number;
	size: number;
}

/** A file of the vault; `text` is null where the file is not one of text. */
export interface StoredFile {
	path: string;
	text: string | null;
	stat: StoredStat;
}

/** Everything the page needs to begin with. */
export interface VaultListing {
	name: string;
	readOnly: boolean;
	folders: string[];
	files: StoredFile[];
}

/** All icons by their names: the elements of each, with their attributes. */
export type IconDrawings = Readonly<
	Record<string, readonly (readonly [string, Readonly<Record<string, string>>])[]>
>;

/** What happened to the vault's folder from outside, found by looking. */
export type OutsideChange =
	| { kind: "folder"; path: string }
	| { kind: "file"; file: StoredFile }
	| { kind: "gone"; path: string };

/** What the page may ask of the vault's folder: the arguments and the answer of each operation. */
export interface VaultOperations {
	read: { ask: { path: string }; answer: { text: string } };
	readBinary: { ask: { path: string }; answer: { base64: string } };
	stat: {
		ask: { path: string };
		answer: { type: "file" | "folder"; stat: StoredStat } | { type: "none" };
	};
	list: { ask: { path: string }; answer: { files: string[]; folders: string[] } };
	create: { ask: { path: string; text: string }; answer: StoredStat };
	write: { ask: { path: string; text: string }; answer: StoredStat };
	writeBinary: { ask: { path: string; base64: string }; answer: StoredStat };
	mkdir: { ask: { path: string }; answer: null };
	rename: { ask: { from: string; to: string }; answer: null };
	remove: { ask: { path: string }; answer: null };
	trash: { ask: { path: string }; answer: null };
}

/** The answer to an operation that could not be done: the code is one of Node's, such as ENOENT. */
export interface Refusal {
	code: string;
	message: string;
}
