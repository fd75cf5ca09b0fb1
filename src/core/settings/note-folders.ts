/** Kinds of notes that are made by hand. */
export const NEW_KINDS = ["contact", "company", "event", "term", "space"] as const;

export type NewKind = (typeof NEW_KINDS)[number];

/** Kinds of notes that have a folder of their own: those made by hand, the conversations, and the templates of drafts. */
export const FOLDER_KINDS = [...NEW_KINDS, "interview", "draft"] as const;

export type FolderKind = (typeof FOLDER_KINDS)[number];

/** Where new notes go, by kind; "" is the vault's root. */
export type NoteFolders = Readonly<Record<FolderKind, string>>;

export const DEFAULT_FOLDERS: NoteFolders = {
	contact: "People",
	company: "Companies",
	event: "Events",
	term: "Terms",
	space: "",
	interview: "Interviews",
	draft: "Templates/Introductions",
};
