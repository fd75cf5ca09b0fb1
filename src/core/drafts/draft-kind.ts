import { type Contact, isRecognised } from "../records/contact";
import type { LogEvent } from "../vocabulary/log-event";
import type { Stage } from "../vocabulary/stage";
import { LETTER_TEXTS } from "./letter-texts";
import type { TemplateNote } from "./interview-templates";

/** A text that is written to a person: everything there is to know about it. The first line of its template is the subject. */
export interface Letter extends TemplateNote {
	readonly to: "contact" | "introducer";
	/** The stages in which it fits. */
	readonly stages: readonly Stage[];
	/** Whether it carries on what has begun: it then comes before those that begin something. */
	readonly carriesOn?: true;
	/** Whose help it is about: somebody to be chosen, nobody, or whom an event of the log names. */
	readonly introducer: "chosen" | "none" | { readonly namedBy: LogEvent };
	/** What is recorded once it is sent: an event of the person, or what was owed after a conversation, in the note of that; undefined for nothing. */
	readonly records:
		| { readonly event: LogEvent; readonly remark?: string }
		| { readonly owed: OwedLetter }
		| undefined;
	/** Whether it is for those whom I know, or for those whom I do not; missing: for either. */
	readonly isForKnown?: boolean;
	/** How many people it can be about; missing: one. */
	readonly people?: readonly [min: number, max: number];
	/** What it is called while it is written; missing: its name and whom it goes to. */
	readonly title?: (person: string, introducer: string) => string;
	/** What is said once it is sent; missing: that I wrote to them. */
	readonly sent?: (person: string, introducer: string) => string;
}

/** What is owed after a conversation, as its note says it once it is done. */
export type OwedLetter = "thanked" | "reported";

const ROWS = {
	ask: {
		text: LETTER_TEXTS.ask,
		name: "Ask for an introduction",
		stages: ["identified", "asked", "name-ok", "contacted", "declined", "no-reply", "dropped"],
		introducer: "chosen",
		records: { event: "asked" },
		title: (person, introducer) => `Ask ${introducer} to introduce ${person}`,
		sent: (person, introducer) => `${introducer} asked to introduce ${person}`,
		to: "introducer",
	},
	"ask-several": {
		text: LETTER_TEXTS["ask-several"],
		name: "Ask about several people",
		// It is written for several people at once, and not where one of them stands.
		stages: [],
		people: [2, 3],
		introducer: "chosen",
		records: { event: "asked" },
		title: (people, introducer) => `Ask ${introducer} about ${people}`,
		sent: (people, introducer) => `${introducer} asked about ${people}`,
		to: "introducer",
	},
	"use-name": {
		text: LETTER_TEXTS["use-name"],
		name: "May I use your name",
		stages: ["identified", "asked"],
		introducer: "chosen",
		// It is an ask too: the next move is the introducer's.
		records: { event: "asked", remark: "may I use the name" },
		title: (person, introducer) =>
			`Ask ${introducer} whether you may use their name with ${person}`,
		sent: (person, introducer) =>
			`${introducer} asked whether you may use their name with ${person}`,
		to: "introducer",
	},
	"name-drop": {
		text: LETTER_TEXTS["name-drop"],
		name: "Write with a name",
		stages: ["name-ok"],
		carriesOn: true,
		introducer: { namedBy: "named" },
		records: { event: "contacted" },
		to: "contact",
	},
	reply: {
		text: LETTER_TEXTS.reply,
		name: "Answer an introduction",
		stages: ["introduced"],
		introducer: { namedBy: "introduced" },
		records: { event: "contacted" },
		to: "contact",
	},
	known: {
		text: LETTER_TEXTS.known,
		name: "Write to someone you know",
		stages: ["identified", "asked"],
		isForKnown: true,
		introducer: "none",
		records: { event: "contacted" },
		to: "contact",
	},
	cold: {
		text: LETTER_TEXTS.cold,
		name: "Write cold",
		stages: ["identified", "asked"],
		isForKnown: false,
		introducer: "none",
		records: { event: "contacted" },
		to: "contact",
	},
	"follow-up": {
		text: LETTER_TEXTS["follow-up"],
		name: "Follow up",
		stages: ["contacted"],
		carriesOn: true,
		introducer: "none",
		records: { event: "contacted" },
		sent: (person) => `Followed up with ${person}`,
		to: "contact",
	},
	nudge: {
		text: LETTER_TEXTS.nudge,
		name: "Remind an introducer",
		stages: ["asked"],
		carriesOn: true,
		introducer: { namedBy: "asked" },
		records: { event: "nudged" },
		sent: (person, introducer) => `${introducer} reminded about ${person}`,
		to: "introducer",
	},
	thanks: {
		text: LETTER_TEXTS.thanks,
		name: "Say thanks",
		stages: ["met"],
		introducer: "none",
		records: { owed: "thanked" },
		to: "contact",
	},
	"report-back": {
		text: LETTER_TEXTS["report-back"],
		name: "Report back to the introducer",
		stages: ["met"],
		introducer: { namedBy: "introduced" },
		records: { owed: "reported" },
		to: "introducer",
	},
	outcome: {
		text: LETTER_TEXTS.outcome,
		name: "Tell what came of their advice",
		stages: ["met"],
		introducer: "none",
		records: undefined,
		to: "contact",
	},
	"opt-in": {
		text: LETTER_TEXTS["opt-in"],
		name: "Would you like to meet",
		// It is about an introduction that I make.
		stages: [],
		people: [2, 2],
		introducer: "none",
		records: undefined,
		to: "contact",
	},
} satisfies Readonly<Record<keyof typeof LETTER_TEXTS, Letter>>;

export type DraftKind = keyof typeof ROWS;

/** The texts that are written to people, in the order in which they are listed. */
export const LETTERS: Readonly<Record<DraftKind, Letter>> = ROWS;

export const DRAFT_KINDS = Object.keys(LETTERS) as readonly DraftKind[];

/** The texts that fit where somebody stands, the most obvious first; undefined is somebody who is not in the pipeline. */
export function draftsOf(stage: Stage = "identified"): readonly DraftKind[] {
	const fitting = DRAFT_KINDS.filter((kind) => LETTERS[kind].stages.includes(stage));
	const isNext = (kind: DraftKind): boolean => LETTERS[kind].carriesOn === true;
	return [...fitting.filter(isNext), ...fitting.filter((kind) => !isNext(kind))];
}

/** Whether an introduction to somebody can be asked for where they stand. */
export function mayAskFor(contact: Contact): boolean {
	return isRecognised(contact) && draftsOf(contact.stage).includes("ask");
}
