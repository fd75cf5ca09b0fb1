/** Kinds of notes that are made by hand. */
export const NEW_KINDS = ["contact", "company", "event", "term", "space"] as const;

export type NewKind = (typeof NEW_KINDS)[number];

/** Where new notes go, by kind; "" is the vault's root. */
export type NoteFolders = Readonly<Record<NewKind, string>>;

export const DEFAULT_FOLDERS: NoteFolders = {
	contact: "People",
	company: "Companies",
	event: "Events",
	term: "Terms",
	space: "",
};
