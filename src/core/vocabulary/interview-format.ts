/** What is said of a way to talk. */
export interface InterviewFormatDefinition {
	readonly label: string;
}

/** The usual ways to talk; users write words of their own too. */
export const INTERVIEW_FORMAT_TABLE: Readonly<Record<string, InterviewFormatDefinition>> = {
	"in-person": { label: "In person" },
	phone: { label: "By phone" },
	video: { label: "By video" },
};
