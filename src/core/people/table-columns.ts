import { headingFor, type HeadingId, squeezeHeading } from "./headings";

/** What a column of a pasted table says; `other` is a text in the note. */
export type ColumnKind = HeadingId | "other";

/** A column, with the header above it; without a header, with none. */
export interface Column {
	readonly kind: ColumnKind;
	readonly header: string;
}

const NAMING: ReadonlySet<ColumnKind> = new Set<ColumnKind>(["name", "first", "last"]);

/** The columns that a first row names; undefined where it is no such row. */
export function readHeader(cells: readonly string[]): readonly Column[] | undefined {
	const columns = cells.map((header): Column => {
		const kind = headingFor(squeezeHeading(header).replaceAll("#", ""), "list");
		return { kind: kind ?? "other", header };
	});
	const named = columns.filter(({ kind }) => kind !== "other");
	const hasName = named.some(({ kind }) => NAMING.has(kind));
	return hasName && (named.length > 1 || cells.length === 1) ? columns : undefined;
}

const ADDRESS = /^\S+@\S+\.\S+$/;
const PROFILE = /^(?:https?:\/\/)?(?:[\w-]+\.)?linkedin\.com\//i;
const NUMBER = /^\+?[\d\s()./-]{7,}$/;
const JOB =
	/\b(?:chief|c[efiomt]o|[es]?vp|president|director|manager|head|lead|engineer|founder|partner|analyst|consultant|officer|designer|developer|professor|associate|owner|principal|architect|recruiter|scientist|product|sales|marketing)\b/i;
/** In this many of its cells a column must say what it is taken for. */
const MAX_CELLS = 0.5;
const ENOUGH_JOBS = 0.3;

/** The columns of a table without a header, told by what is in them: addresses and jobs; then the first words are names, the next companies. */
export function guessColumns(rows: readonly (readonly string[])[]): readonly Column[] {
	const count = rows.reduce((most, { length }) => Math.max(most, length), 0);
	const kinds = Array.from({ length: count }, (_, at): ColumnKind => {
		const cells = rows.map((row) => row[at]?.trim() ?? "").filter(Boolean);
		const share = (test: RegExp): number =>
			cells.filter((cell) => test.test(cell)).length / Math.max(1, cells.length);
		if (share(ADDRESS) > MAX_CELLS) return "email";
		if (share(PROFILE) > MAX_CELLS) return "linkedin";
		if (share(NUMBER) > MAX_CELLS) return "phone";
		return at > 0 && share(JOB) >= ENOUGH_JOBS ? "title" : "other";
	});
	const next = (kind: ColumnKind): void => {
		const at = kinds.indexOf("other");
		if (at >= 0) kinds[at] = kind;
	};
	const title = kinds.indexOf("title");
	for (const [at] of kinds.entries())
		if (kinds[at] === "title" && at !== title) kinds[at] = "other";
	next("name");
	next("company");
	return kinds.map((kind) => ({ kind, header: "" }));
}
