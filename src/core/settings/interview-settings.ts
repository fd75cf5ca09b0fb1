import type { SettingsReader } from "./settings-reader";

/** How notes of conversations are named, and the headings by which commands find what is written in them. */
export interface InterviewSettings {
	/** The name of a new note, with the values of templates. */
	readonly noteName: string;
	readonly prepHeading: string;
	readonly recapHeading: string;
	/** What I learned: shown beside thanks and reports. */
	readonly learnedHeading: string;
	/** What I promised: shown beside thanks. */
	readonly promisedHeading: string;
	/** The people whom they named. */
	readonly namedHeading: string;
}

export const DEFAULT_INTERVIEW: InterviewSettings = {
	noteName: "{{interview.date}} {{contact.name}}",
	prepHeading: "Prep",
	recapHeading: "Recap",
	learnedHeading: "What I learned",
	promisedHeading: "What I promised",
	namedHeading: "People named",
};

/** Reads the settings of conversations; a text that is empty or none has its default. */
export function readInterviewSettings(data: unknown, reader: SettingsReader): InterviewSettings {
	const given = reader.record(data, "interview");
	const heading = (key: keyof InterviewSettings): string =>
		reader
			.text(given[key], `interview.${key}`)
			?.replace(/^#+\s*/, "")
			.replace(/\s+/g, " ") || DEFAULT_INTERVIEW[key];
	return {
		noteName: reader.text(given.noteName, "interview.noteName") || DEFAULT_INTERVIEW.noteName,
		prepHeading: heading("prepHeading"),
		recapHeading: heading("recapHeading"),
		learnedHeading: heading("learnedHeading"),
		promisedHeading: heading("promisedHeading"),
		namedHeading: heading("namedHeading"),
	};
}
