import type {
	CompanyEntry,
	ContactEntry,
	Entry,
	EventEntry,
	InterviewEntry,
	OpportunityEntry,
} from "../core/index/entry";
import { peopleIn } from "../core/pipeline/interviews-by-person";
import type { Context } from "./context";

/** What a command can be about. */
interface Subjects {
	/** The contact of a note, or the first of a conversation's. */
	readonly person: ContactEntry;
	readonly conversation: InterviewEntry;
	/** A conversation, or a contact to talk to. */
	readonly talk: ContactEntry | InterviewEntry;
	/** Where people are met. */
	readonly place: CompanyEntry | EventEntry;
	readonly opportunity: OpportunityEntry;
	readonly event: EventEntry;
}

/** What commands are about. */
export type About = keyof Subjects;

/** A command that works everywhere. */
export interface PlainCommand {
	readonly name: string;
	readonly about?: undefined;
	/** Whether only buttons offer it, not the palette. */
	readonly isHidden?: true;
	/** Whether it need not know the whole vault, or waits by itself; any other is done when the vault has been read. */
	readonly isAtOnce?: true;
	readonly run: (context: Context) => void;
}

/** A command on what a note tells of; offered where such a note is open, and in its menus. */
export type CommandAbout<A extends About = About> = {
	readonly [Each in A]: {
		readonly name: string;
		readonly about: Each;
		/** Whether only menus and buttons offer it, not the palette. */
		readonly isHidden?: true;
		/** A Lucide icon, for menus. */
		readonly icon?: string;
		/** What menus call it, where they say it shorter. */
		readonly title?: string;
		/** Whether it can be done; missing: always. */
		readonly isFor?: (subject: Subjects[Each], context: Context) => boolean;
		/** Whether menus offer what can be done; missing: always. */
		readonly isInMenu?: (subject: Subjects[Each], context: Context) => boolean;
		readonly run: (context: Context, subject: Subjects[Each]) => void;
		/** What the palette does where no such note is open; missing: it is not in the palette there. */
		readonly runElsewhere?: (context: Context) => void;
	};
}[A];

/** Something that the plugin can be told to do: everything there is to know about it. */
export type CommandDefinition = PlainCommand | CommandAbout;

/** What a command of a kind is about where the note of an entry is meant; undefined for none. */
export const SUBJECTS: {
	readonly [A in About]: (entry: Entry | undefined) => Subjects[A] | undefined;
} = {
	person: (entry) => {
		if (entry?.kind === "contact") return entry;
		return entry?.kind === "interview" ? peopleIn(entry)[0] : undefined;
	},
	conversation: (entry) => (entry?.kind === "interview" ? entry : undefined),
	talk: (entry) => (entry?.kind === "contact" || entry?.kind === "interview" ? entry : undefined),
	opportunity: (entry) => (entry?.kind === "opportunity" ? entry : undefined),
	event: (entry) => (entry?.kind === "event" ? entry : undefined),
	place: (entry) => (entry?.kind === "company" || entry?.kind === "event" ? entry : undefined),
};

/** What a command does on the note of an entry; undefined where there is nothing to do. */
export function onNote<A extends About>(
	{ about, isFor, isInMenu, run }: CommandAbout<A>,
	context: Context,
	entry: Entry | undefined,
	where: "palette" | "menu" = "palette",
): (() => void) | undefined {
	const subject = SUBJECTS[about](entry);
	if (subject === undefined || isFor?.(subject, context) === false) return undefined;
	if (where === "menu" && isInMenu?.(subject, context) === false) return undefined;
	const { path } = subject;
	return () =>
		context.reading.do(() => {
			// The note may be read again meanwhile.
			const now = SUBJECTS[about](context.live.index.get(entry?.path ?? path));
			if (now) run(context, now);
		});
}
