import path from "node:path";
import type { SourceFile } from "./check-imports";

const MAX_LINES = 300;

/** Words that say nothing about what a file is for, and so gather everything. */
const EMPTY_WORDS = /^(utils?|helpers?|services?|managers?|common|types)$/i;

/** One word or several in lower case with hyphens, then what kinds of file it is. */
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/;

/** An absolute path that only one machine has, as in a log or a copied command. */
const MACHINE_PATH =
	/(^|[\s"'`(<=])(\/(home|root|tmp|work|Users)\/|[A-Za-z]:\\Users\\)[^\s"'`)>]*/m;

/** Lists the files whose names are no names: empty words, barrels, and other than kebab-case. */
export function findBadNames(paths: readonly string[]): string[] {
	return paths.flatMap((file) => {
		const name = path.posix.basename(file);
		const words = file.split(/[/.-]/);
		const reasons = [
			...words.filter((word) => EMPTY_WORDS.test(word)).map((word) => `is named ${word}`),
			...(/^index\.[mc]?[jt]sx?$/.test(name) ? ["is a barrel"] : []),
			...(KEBAB_CASE.test(name) ? [] : ["is not in kebab-case"]),
		];
		return reasons.map((reason) => `${file} ${reason}`);
	});
}

/** Lists the files that pass everything of another file on under their own name. */
export function findBarrels(files: readonly SourceFile[]): string[] {
	return files
		.filter(({ text }) => /^\s*export\s+(type\s+)?\*/m.test(text))
		.map((file) => `${file.path} passes on everything of another file`);
}

/** Lists the files that are too long to read at once. */
export function findLongFiles(files: readonly SourceFile[]): string[] {
	return files.flatMap((file) => {
		const lines = file.text.replace(/\r?\n$/, "").split("\n").length;
		return lines > MAX_LINES ? [`${file.path} has ${lines} lines, more than ${MAX_LINES}`] : [];
	});
}

/** Lists the files that name a path of the machine somebody wrote them on. */
export function findMachinePaths(files: readonly SourceFile[]): string[] {
	return files.flatMap((file) => {
		const found = MACHINE_PATH.exec(file.text);
		return found === null ? [] : [`${file.path} names ${found[0].trim()}`];
	});
}
