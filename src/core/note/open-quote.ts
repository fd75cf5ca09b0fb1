import { splitBlock } from "./split-block";

/** A name, and a value in quotes, with the lines further in below it, that the same mark does not end; what may stand for another character is left out. */
const OPEN_QUOTE =
	/^([A-Za-z_][\w ./-]*): +(["'])(?:(?!\2)[^\\\p{Cc}\u2028\u2029\ufeff]|\r?\n(?= ))*\r?\n?$/u;

/** The line, from 1, of the one value that makes a block unreadable: its quote is never closed. Undefined where that is in doubt. */
export function findOpenQuote(source: string): number | undefined {
	const entries = splitBlock(source, { from: 0, to: source.length })?.entries ?? [];
	const [odd, ...others] = entries.filter(({ read }) => read === undefined);
	const [, key, mark = ""] = OPEN_QUOTE.exec(source.slice(odd?.from ?? 0, odd?.to)) ?? [];
	// The full reader takes such a mark at the very end for the one that closes the quote, and a backslash
	// in what follows for the beginning of another character.
	const isDoubtful =
		others.length > 0 || source.trimEnd().endsWith(mark) || source.includes("\\", odd?.from);
	if (key === undefined || isDoubtful) return undefined;
	const names = new Set(entries.map(({ read }) => read?.[0] ?? key));
	return names.size === entries.length ? source.slice(0, odd?.from).split("\n").length : undefined;
}
