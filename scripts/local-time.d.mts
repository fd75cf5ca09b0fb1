/** A source or test file: its path from the repository's root, with slashes, and its text. */
interface SourceFile {
	readonly path: string;
	readonly text: string;
}

/** Why a file may use `Date`, and whether what it does depends on the time zone. */
interface DateFile {
	readonly why: string;
	readonly isLocal?: boolean;
	/** Whether only the tests that import the file themselves are of local time by it. */
	readonly isRare?: boolean;
}

type DateFiles = Readonly<Record<string, DateFile>>;

/** What of `Date`, of its local time and of packages that compute with it a file uses, each once. */
export function findDateUses(text: string): string[];

/** Lists the files that use `Date` and are not on the list, are on it for nothing, or use more than it says. */
export function findDateTrouble(files: readonly SourceFile[], allowed?: DateFiles): string[];

/** The test files that reach local time by what they import, or use `Date` themselves. */
export function findLocalTests(files: readonly SourceFile[], allowed?: DateFiles): string[];

/** The files of the sources and the tests, with their texts. */
export function readSourceFiles(): SourceFile[];
