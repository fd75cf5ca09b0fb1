/** Everything about the format of a conversation. */
export interface InterviewFormatDefinition {
	readonly label: string;
}

/** The usual formats of a conversation; users write words of their own too. */
export const INTERVIEW_FORMAT_TABLE: Readonly<Record<string, InterviewFormatDefinition>> = {
	"in-person": { label: "In person" },
	phone: { label: "By phone" },
	video: { label: "By video" },
};
