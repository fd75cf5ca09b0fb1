/** Something about a note that its owner should know: the code is stable, the message says what is wrong and what helps. */
export interface Problem {
	readonly path: string;
	readonly code: ProblemCode;
	readonly message: string;
	/** Line in the file, counted from 1, where it is known. */
	readonly line?: number;
	/** The property it is about, as it is named in the note. */
	readonly property?: string;
}

/** Everything that can be wrong, once; a problem is never anything else. */
export type ProblemCode =
	// the file
	| "unreadable-file"
	| "not-text"
	| "too-large"
	| "link-out-of-vault"
	// its frontmatter
	| "unclosed-frontmatter"
	| "spaced-frontmatter"
	| "unreadable-frontmatter"
	| "duplicate-key"
	| "not-a-mapping"
	// one value
	| "bare-link"
	| "invalid-date"
	| "ambiguous-date"
	| "date-in-future"
	| "invalid-number"
	| "number-for-text"
	| "unknown-status"
	| "unknown-value"
	// where an introduction stands
	| "unexplained-status"
	| "facts-disagree"
	| "unread-log-line"
	// links and names
	| "link-to-nobody"
	| "link-by-alias"
	| "link-to-no-person"
	| "ambiguous-name"
	| "self-introduction"
	| "circular-introduction"
	// terms
	| "ambiguous-term"
	| "term-cycle"
	| "empty-space"
	// two notes for one person
	| "conflict-copy"
	| "numbered-copy"
	| "same-name"
	| "possible-duplicate"
	// not a note's fault
	| "invalid-settings";
