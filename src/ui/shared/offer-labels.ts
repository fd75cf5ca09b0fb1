import type { InterviewOffer } from "../../app/interview/interview-offers";

/** What is written about a conversation, as a command. */
export const OFFER_LABELS: Readonly<Record<InterviewOffer, string>> = {
	prepare: "Prepare conversation",
	recap: "Write recap",
	"quick-recap": "Quick recap",
	"people-named": "Add people named here",
};
