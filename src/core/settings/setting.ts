import { DEFAULT_CATEGORY_WORDS } from "../likely/category-words";
import type { PropertyNames } from "../vocabulary/property";
import { STAGE_LIMITS, type StageLimitId } from "../vocabulary/stage";
import type { SavedFilter } from "./saved-filter";
import { type TitleWords, DEFAULT_PROFESSIONS } from "./title-words";

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
	/** Path of a calendar file in the vault; "" for none. */
	readonly "calendar-file": string;
	readonly number: number;
	readonly toggle: boolean;
	/** 0 for Sunday to 6 for Saturday. */
	readonly weekdays: readonly number[];
	/** 0 for Sunday to 6 for Saturday; undefined where the language says. */
	readonly weekday: number | undefined;
	readonly "property-names": PropertyNames;
	readonly "title-words": TitleWords;
	/** For the headers of columns, folded, what they hold. */
	readonly columns: Readonly<Record<string, string>>;
	readonly "saved-filters": readonly SavedFilter[];
}

export type SettingKind = keyof SettingValues;

/** The parts of the settings tab, in its order. */
export const SETTING_GROUPS = {
	contacts: { type: "group", name: "How contacts are found" },
	notes: { type: "group", name: "Notes" },
	me: { type: "group", name: "About you" },
	calendar: { type: "group", name: "Calendar and reminders" },
	pipeline: {
		type: "page",
		name: "Pipeline limits",
		description: "When a move is due, and which days are off.",
	},
	interview: {
		type: "page",
		name: "Conversation notes",
		description:
			"How they are named, and the headings of their parts. Templates use these headings too.",
	},
	professions: {
		type: "page",
		name: "Professions by title",
		description: "Words in a job title that make a profession likely.",
	},
	categories: {
		type: "page",
		name: "Categories by title",
		description:
			"Words in a job title that suggest a category. Employers or customers are only suggested at target companies and in your industries, direct reports only in your professions.",
	},
	properties: {
		type: "page",
		name: "Property names",
		description:
			"For notes with other names for a property: every name is read, the first one is written.",
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

/** Everything about a setting; `usual` is its value where nothing is set. */
export type SettingDefinition<K extends SettingKind = SettingKind> = {
	readonly [Kind in K]: Described & { readonly kind: Kind; readonly usual: SettingValues[Kind] };
}[K];

/** A year: more is a slip of the pen. */
const MAX_DAYS = 366;

function limit(usual: number, label: string, description: string) {
	const range = [1, MAX_DAYS] as const;
	return { kind: "number", usual, range, group: "pipeline", label, description } as const;
}

function folder(usual: string, label: string) {
	return { kind: "folder", usual, group: "notes", label } as const;
}

function heading(usual: string, label: string, description: string) {
	return { kind: "heading", usual, group: "interview", label, description } as const;
}

/** The limits of the stages: everything about one is in the row of its stage. */
const STAGE_SETTINGS = Object.fromEntries(
	STAGE_LIMITS.map(({ setting, days, label, desc }) => [
		`pipeline.${setting}`,
		limit(days, label, desc),
	]),
) as { readonly [Id in StageLimitId as `pipeline.${Id}`]: ReturnType<typeof limit> };

/** Every setting by its place in `data.json`; everything about one is in its row. */
export const SETTINGS = {
	"contacts.types": {
		kind: "names",
		usual: ["contact"],
		group: "contacts",
		label: "Contact types",
		description:
			"Notes with one of these in their type property are contacts. Separate several with commas.",
	},
	"contacts.folders": {
		kind: "folders",
		usual: [],
		group: "contacts",
		label: "Contact folders",
		description: "Every note in these folders is a contact, whatever its type.",
	},
	"contacts.tags": {
		kind: "tags",
		usual: [],
		group: "contacts",
		label: "Contact tags",
		description: "Every note with one of these tags is a contact.",
	},
	properties: { kind: "property-names", usual: {}, group: "properties" },
	defaultSpace: {
		kind: "space",
		usual: "",
		group: "notes",
		label: "Default space",
		description: "Used when no other space is chosen.",
	},
	showsFirstSteps: {
		kind: "toggle",
		usual: true,
		group: "me",
		label: "Show first steps",
		description: "Show three things to start with at the top of the views, until all are done.",
	},
	savedFilters: { kind: "saved-filters", usual: [] },
	logHeading: {
		kind: "heading",
		usual: "Introduction log",
		group: "notes",
		label: "Introduction log heading",
		description: "Events are logged under this heading in a contact's note.",
	},
	"folders.contact": folder("People", "Folder for new contacts"),
	"folders.company": folder("Companies", "Folder for new companies"),
	"folders.event": folder("Events", "Folder for new events"),
	"folders.term": folder("Terms", "Folder for new terms"),
	"folders.space": folder("", "Folder for new spaces"),
	"folders.interview": folder("Interviews", "Folder for conversations"),
	"folders.opportunity": folder("Opportunities", "Folder for opportunities"),
	"folders.week": folder("Weeks", "Folder for plans of a week"),
	"folders.draft": folder("Templates/Introductions", "Folder for templates"),
	...STAGE_SETTINGS,
	"pipeline.expertFactor": limit(
		3,
		"Industry experts",
		"How many times as long industry experts get to reply.",
	),
	"pipeline.asksPerIntroducer": limit(
		2,
		"Asks per introducer",
		"How many requests one person gets from you in 90 days; those they haven't answered count however old they are. Beyond that others are suggested first.",
	),
	"pipeline.thanksDays": limit(1, "Thanks", "Days after a conversation to say thanks."),
	"pipeline.reportDays": limit(
		3,
		"Report back",
		"Days after a conversation to tell the introducer how it went.",
	),
	"pipeline.showsStatusBar": {
		kind: "toggle",
		usual: true,
		group: "pipeline",
		label: "Show count in the status bar",
		description: "How many things are due. Desktop only.",
	},
	"pipeline.weekend": {
		kind: "weekdays",
		usual: [0, 6],
		group: "pipeline",
		label: "is a day off",
		description: "Days off don't count as business days.",
	},
	"week.firstDay": {
		kind: "weekday",
		usual: undefined,
		group: "notes",
		label: "First day of the week",
		description: "For the plan and the review of a week.",
	},
	"week.reviewHeading": {
		kind: "heading",
		usual: "Review",
		group: "notes",
		label: "Heading for the review of a week",
		description: "Your review is written under it, in the note of the week.",
	},
	"interview.noteName": {
		kind: "template",
		usual: "{{interview.date}} {{contact.name}}",
		group: "interview",
		label: "Name of new notes",
		description: "A one-line template. If the date isn't known yet, today's is used.",
	},
	"interview.prepHeading": heading(
		"Prep",
		"Preparation heading",
		"Your preparation is written under it.",
	),
	"interview.recapHeading": heading("Recap", "Recap heading", "Your recap is written under it."),
	"interview.learnedHeading": heading(
		"What I learned",
		"Heading for what I learned",
		"Shown beside thanks and reports.",
	),
	"interview.promisedHeading": heading(
		"What I promised",
		"Heading for what I promised",
		"Shown beside thanks.",
	),
	"interview.namedHeading": heading(
		"People named",
		"Heading for the people named",
		"People listed under it can be added as contacts.",
	),
	"calendar.file": {
		kind: "calendar-file",
		usual: "",
		group: "calendar",
		label: "Calendar file",
		description:
			"Holds all planned conversations for your calendar, for example Conversations.ics. Leave empty for none. Updated whenever you change a conversation here. Edits made by hand or on the command line are picked up the next time.",
	},
	"calendar.remindMinutes": {
		kind: "number",
		usual: 15,
		range: [0, 24 * 60],
		group: "calendar",
		label: "Remind me before a conversation",
		description: "Minutes before it begins, while the app is open. 0 for no reminder.",
	},
	"import.professions": { kind: "title-words", usual: DEFAULT_PROFESSIONS, group: "professions" },
	"import.columns": { kind: "columns", usual: {} },
	"likely.categories": {
		kind: "title-words",
		usual: DEFAULT_CATEGORY_WORDS,
		group: "categories",
	},
	"me.name": {
		kind: "text",
		usual: "",
		group: "me",
		label: "Your name",
		description: "How you sign your messages.",
	},
	"me.title": {
		kind: "text",
		usual: "",
		group: "me",
		label: "Your job title",
		description: "People of your profession at the same level are suggested as peers.",
	},
	"me.introduction": {
		kind: "text",
		usual: "",
		group: "me",
		label: "Your introduction",
		description:
			"Two or three sentences in the first person: who you are and what you're looking into. Introducers forward them as they are.",
	},
} as const satisfies Readonly<Record<string, SettingDefinition>>;

/** Where a setting stands in `data.json`. */
export type SettingId = keyof typeof SETTINGS;

export const SETTING_IDS = Object.keys(SETTINGS) as readonly SettingId[];
