import type { SettingDefinition, SettingDefinitionItem } from "obsidian";
import type { InterviewSettings } from "../../core/settings/interview-settings";
import { parseTemplate } from "../../core/template/parse-template";

/** The settings that are texts, with their words. */
const TEXTS: Readonly<Record<keyof InterviewSettings, readonly [string, string]>> = {
	noteName: ["Name of a new note", "A template of one line; a date not known yet is today."],
	prepHeading: ["Heading of the preparation", "What is prepared is written below it."],
	recapHeading: ["Heading of the recap", "What came of a conversation is written below it."],
	learnedHeading: [
		"Heading of what I learned",
		"Shown beside thanks and reports, and never written into them.",
	],
	promisedHeading: [
		"Heading of what I promised",
		"Shown beside thanks, and never written into them.",
	],
	namedHeading: ["Heading of the people named", "Those below it can be added as contacts."],
};

/** The settings of conversations: how their notes are named, and by which headings their parts are found. */
export function interviewSettings(): SettingDefinitionItem {
	return {
		type: "page",
		name: "Notes of conversations",
		desc: "How they are named, and the headings of their parts. Templates say the headings too.",
		items: Object.entries(TEXTS).map(([key, [name, desc]]): SettingDefinition => ({
			name,
			desc,
			control: {
				type: "text",
				key: `interview.${key}`,
				...(key === "noteName" ? { validate: checkPattern } : {}),
			},
		})),
	};
}

/** The value of one of these settings. */
export function interviewValue(settings: InterviewSettings, key: string): unknown {
	return Object.hasOwn(settings, key) ? settings[key as keyof InterviewSettings] : undefined;
}

function checkPattern(value: string): string | undefined {
	const [first] = parseTemplate(value).problems;
	return first && `Column ${first.at.column}: ${first.message}`;
}
