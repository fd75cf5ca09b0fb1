import type { PropertyNames } from "../vocabulary/property";
import { STAGE_LIMITS, type StageLimitId } from "../vocabulary/stage";
import { type Professions, USUAL_PROFESSIONS } from "./professions";

/** What a setting of each kind holds. */
export interface SettingValues {
	/** A name or a list of names. */
	readonly names: readonly string[];
	/** Folders, without slashes around them. */
	readonly folders: readonly string[];
	/** Tags, without their marks. */
	readonly tags: readonly string[];
	readonly text: string;
	/** Path or name of a space. */
	readonly space: string;
	/** A heading without its marks, on one line; never empty. */
	readonly heading: string;
	/** A template of one line; never empty. */
	readonly template: string;
	/** A folder without slashes around it; "" is the vault's root. */
	readonly folder: string;
	readonly number: number;
	readonly toggle: boolean;
	/** 0 for Sunday to 6 for Saturday. */
	readonly weekdays: readonly number[];
	readonly "property-names": PropertyNames;
	readonly professions: Professions;
	/** For the words above columns, folded, what they hold. */
	readonly columns: Readonly<Record<string, string>>;
}

export type SettingKind = keyof SettingValues;

/** The parts of the settings tab, in its order. */
export const SETTING_GROUPS = {
	contacts: { type: "group", name: "How contacts are found" },
	notes: { type: "group", name: "Notes" },
	me: { type: "group", name: "About you" },
	pipeline: {
		type: "page",
		name: "Limits of the pipeline",
		description: "After how long a move is due, and which days are off.",
	},
	interview: {
		type: "page",
		name: "Notes of conversations",
		description:
			"How they are named, and the headings of their parts. Templates say the headings too.",
	},
	professions: {
		type: "page",
		name: "Professions by title",
		description: "The words of a title that propose a profession when people are imported.",
	},
	properties: {
		type: "page",
		name: "Names of properties",
		description:
			"For notes that call a property otherwise: every name is read, the first one is written.",
	},
} as const satisfies Readonly<
	Record<string, { type: "group" | "page"; name: string; description?: string }>
>;

interface Described {
	/** Where the tab has it; a setting without is changed elsewhere. */
	readonly group?: keyof typeof SETTING_GROUPS;
	readonly label?: string;
	readonly description?: string;
	/** The least and the most of a number. */
	readonly range?: readonly [number, number];
}

/** All that is said of a setting; `usual` is its value where nothing is set. */
export type SettingDefinition<K extends SettingKind = SettingKind> = {
	readonly [Kind in K]: Described & { readonly kind: Kind; readonly usual: SettingValues[Kind] };
}[K];

/** A year: more is a slip of the pen. */
const MOST_DAYS = 366;

function limit(usual: number, label: string, description: string) {
	const range = [1, MOST_DAYS] as const;
	return { kind: "number", usual, range, group: "pipeline", label, description } as const;
}

function folder(usual: string, label: string) {
	return { kind: "folder", usual, group: "notes", label } as const;
}

function heading(usual: string, label: string, description: string) {
	return { kind: "heading", usual, group: "interview", label, description } as const;
}

/** The limits of the stages: what is said of one stands in the row of its stage. */
const STAGE_SETTINGS = Object.fromEntries(
	STAGE_LIMITS.map(({ setting, days, label, desc }) => [
		`pipeline.${setting}`,
		limit(days, label, desc),
	]),
) as { readonly [Id in StageLimitId as `pipeline.${Id}`]: ReturnType<typeof limit> };

/** Every setting by its place in `data.json`; all that is said of one stands in its row. */
export const SETTINGS = {
	"contacts.types": {
		kind: "names",
		usual: ["contact"],
		group: "contacts",
		label: "Values of type",
		description:
			"Notes with one of these in their type property are contacts. Separate several with commas.",
	},
	"contacts.folders": {
		kind: "folders",
		usual: [],
		group: "contacts",
		label: "Folders of contacts",
		description: "Every note in these folders is a contact, whatever its type.",
	},
	"contacts.tags": {
		kind: "tags",
		usual: [],
		group: "contacts",
		label: "Tags of contacts",
		description: "Every note with one of these tags is a contact.",
	},
	properties: { kind: "property-names", usual: {}, group: "properties" },
	defaultSpace: {
		kind: "space",
		usual: "",
		group: "notes",
		label: "Default space",
		description: "The space that is meant where none is chosen.",
	},
	logHeading: {
		kind: "heading",
		usual: "Introduction log",
		group: "notes",
		label: "Heading of the introduction log",
		description: "What happened is written below this heading of a contact.",
	},
	"folders.contact": folder("People", "Folder for new contacts"),
	"folders.company": folder("Companies", "Folder for new companies"),
	"folders.event": folder("Events", "Folder for new events"),
	"folders.term": folder("Terms", "Folder for new terms"),
	"folders.space": folder("", "Folder for new spaces"),
	"folders.interview": folder("Interviews", "Folder for conversations"),
	"folders.draft": folder("Templates/Introductions", "Folder for templates of drafts"),
	...STAGE_SETTINGS,
	"pipeline.expertFactor": limit(
		3,
		"Industry experts",
		"How many times as long an industry expert has to reply.",
	),
	"pipeline.thanksDays": limit(1, "Thanks", "Days after a conversation until thanks are due."),
	"pipeline.reportDays": limit(
		3,
		"Report back",
		"Days until the introducer is due to hear how it went.",
	),
	"pipeline.showsStatusBar": {
		kind: "toggle",
		usual: true,
		group: "pipeline",
		label: "Count in the status bar",
		description: "How much is due, on a computer.",
	},
	"pipeline.weekend": {
		kind: "weekdays",
		usual: [0, 6],
		group: "pipeline",
		label: "is a day off",
		description: "Days off are no business days.",
	},
	"interview.noteName": {
		kind: "template",
		usual: "{{interview.date}} {{contact.name}}",
		group: "interview",
		label: "Name of a new note",
		description: "A template of one line; a date not known yet is today.",
	},
	"interview.prepHeading": heading(
		"Prep",
		"Heading of the preparation",
		"What is prepared is written below it.",
	),
	"interview.recapHeading": heading(
		"Recap",
		"Heading of the recap",
		"What came of a conversation is written below it.",
	),
	"interview.learnedHeading": heading(
		"What I learned",
		"Heading of what I learned",
		"Thanks and reports speak of it.",
	),
	"interview.promisedHeading": heading(
		"What I promised",
		"Heading of what I promised",
		"Thanks speak of it.",
	),
	"interview.namedHeading": heading(
		"People named",
		"Heading of the people named",
		"Those below it can be added as contacts.",
	),
	"import.professions": { kind: "professions", usual: USUAL_PROFESSIONS, group: "professions" },
	"import.columns": { kind: "columns", usual: {} },
	"me.name": {
		kind: "text",
		usual: "",
		group: "me",
		label: "Your name",
		description: "How you sign what you write.",
	},
	"me.introduction": {
		kind: "text",
		usual: "",
		group: "me",
		label: "Your introduction",
		description:
			"Two or three sentences: who you are, and what you are looking into. Without “I”: introducers forward them as they stand.",
	},
} as const satisfies Readonly<Record<string, SettingDefinition>>;

/** Where a setting stands in `data.json`. */
export type SettingId = keyof typeof SETTINGS;

export const SETTING_IDS = Object.keys(SETTINGS) as readonly SettingId[];
