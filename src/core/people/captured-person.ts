import type { MetRole } from "../vocabulary/met-role";

/** A person as a line that was typed, or a row that was pasted, tells of them: whatever it does not tell clearly is in `words`. */
export interface CapturedPerson {
	/** Without marks, on one line; empty where nobody is named. */
	readonly name: string;
	/** The name as it is written: words or a link. */
	readonly written: string;
	readonly title: string | undefined;
	/** As written: a name or a link. */
	readonly company: string | undefined;
	/** As written: a name or a link. */
	readonly event: string | undefined;
	readonly role: MetRole | undefined;
	/** Who named them, as written: names or links. */
	readonly via: readonly string[];
	readonly email: readonly string[];
	readonly phone: readonly string[];
	/** The address of a profile on LinkedIn. */
	readonly linkedin: string | undefined;
	/** One of the five categories. */
	readonly category: string | undefined;
	/** Why they are of it: "wrote …", "headhunter". */
	readonly categoryNote: string | undefined;
	/** What else is said, one remark an item. */
	readonly remarks: readonly string[];
}

/** What the vault knows: words that could be anything are understood by it. */
export interface KnownNames {
	readonly isCompany: (name: string) => boolean;
	readonly isEvent: (name: string) => boolean;
	/** Whether the event is said elsewhere, so that "speaker" alone is a role at it. */
	readonly hasEvent: boolean;
}

/** Nobody is named, nothing is said. */
export const NOBODY: CapturedPerson = {
	name: "",
	written: "",
	title: undefined,
	company: undefined,
	event: undefined,
	role: undefined,
	via: [],
	email: [],
	phone: [],
	linkedin: undefined,
	category: undefined,
	categoryNote: undefined,
	remarks: [],
};

/** Of a vault nothing is known. */
export const NOTHING_KNOWN: KnownNames = {
	isCompany: () => false,
	isEvent: () => false,
	hasEvent: false,
};
