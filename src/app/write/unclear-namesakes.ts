import type { OtherEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { safeFileName } from "../../core/text/file-name";
import { displayText } from "../../core/text/link";
import type { ProblemCode } from "../../core/text/problem";

const UNREAD: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	"unreadable-file",
	"not-text",
	"unclosed-frontmatter",
	"spaced-frontmatter",
	"unreadable-frontmatter",
	"duplicate-key",
	"not-a-mapping",
]);

/** A name by which a note is sought, with the company that its file may have after it. */
interface SoughtName {
	readonly name: string;
	readonly company: string | undefined;
}

/** The name of a note beside others of the name: with the company after it, where there is one. */
export function nameWithCompany({ name, company }: SoughtName): string {
	return company === undefined ? name : `${name} (${displayText(company)})`;
}

/**
 * The notes that bear a name by their files, and may be whom it means: their properties cannot be read, or
 * do not say what the note is. A note that says so, an excluded one and a copy are none.
 */
export function unclearNamesakes(
	index: VaultIndex,
	{ name, company }: SoughtName,
): readonly OtherEntry[] {
	const whole = nameWithCompany({ name, company });
	const names = new Set([name, safeFileName(name), safeFileName(whole)]);
	const found = [...names].flatMap((word) => index.findByName(word, "other"));
	return [...new Set(found)].flatMap((entry) => (entry.kind === "other" ? [entry] : []));
}

/** Why notes that bear a name leave it open whether what is sought, `a contact`, is there already. */
export function describeUnclear(notes: readonly OtherEntry[], what = "a contact"): string {
	const [only] = notes;
	if (!only || notes.length > 1)
		return `several notes have this name, and none can be read as ${what}`;
	const why = only.problems.some(({ code }) => UNREAD.has(code))
		? "its properties cannot be read"
		: `nothing in it says that it is ${what}`;
	return `a note has this name, and ${why}`;
}
