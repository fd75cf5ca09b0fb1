/** Everything about a kind of column: in words, and the header by which it is known. */
interface KindOfColumn {
	readonly label: string;
	readonly header?: RegExp;
}

const TABLE = {
	name: {
		label: "name",
		header:
			/^(?:full |display |attendee |contact |guest )?name$|^(?:attendee|participant|person|contact|guest|member|speaker|who)$/,
	},
	"first-name": { label: "first name", header: /^(?:first|given|fore) ?name$/ },
	"last-name": { label: "last name", header: /^(?:last|family) ?name$|^surname$/ },
	company: {
		label: "company",
		header: /^(?:company|organi[sz]ation|employer|firm|affiliation)(?: name)?$/,
	},
	title: {
		label: "title",
		header: /^(?:(?:job )?title|position|job|headline|occupation|profession|function)$/,
	},
	role: { label: "role", header: /^(?:attendee |event )?(?:role|type)$/ },
	email: { label: "e-mail", header: /^e ?mail(?: address)?$|^mail$/ },
	phone: { label: "phone", header: /^(?:phone|mobile|telephone|cell)(?: number| phone)?$/ },
	linkedin: {
		label: "LinkedIn",
		header: /^(?:linkedin)?(?: ?(?:profile|url|link|member))*(?: of)?(?: member profile)?$/,
	},
	event: { label: "event", header: /^(?:event|met at|conference|meetup)(?: name)?$/ },
	via: {
		label: "referred by",
		header: /^(?:via|referred by|introduced by|recommended by|referrer)$/,
	},
	other: { label: "text in the note" },
} satisfies Readonly<Record<string, KindOfColumn>>;

/** What a column of a pasted table says. */
export type ColumnKind = keyof typeof TABLE;

/** The kinds of columns; the first whose header fits is meant. */
export const COLUMN_KINDS: Readonly<Record<ColumnKind, KindOfColumn>> = TABLE;

/** A column, with the header above it; without a header, with none. */
export interface Column {
	readonly kind: ColumnKind;
	readonly header: string;
}

/** The columns that a first row names; undefined where it is no such row. */
export function readHeader(cells: readonly string[]): readonly Column[] | undefined {
	const columns = cells.map((header): Column => {
		const title = header
			.toLowerCase()
			.replace(/[^\p{L}]+/gu, " ")
			.trim();
		const kinds = Object.keys(COLUMN_KINDS) as readonly ColumnKind[];
		const kind = kinds.find((one) => title !== "" && COLUMN_KINDS[one].header?.test(title));
		return { kind: kind ?? "other", header };
	});
	const named = columns.filter(({ kind }) => kind !== "other");
	const hasName = named.some(({ kind }) => kind === "name" || kind.endsWith("-name"));
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
	const count = Math.max(...rows.map((cells) => cells.length));
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
