import type { InterviewEntry } from "../../core/index/entry";
import { peopleIn } from "../../core/pipeline/conversations";
import type { Intent } from "../../ui/shared/host";

/** What can be done with the note of a conversation, by the palette and by its menus. */
export interface ConversationAction {
	/** Of its command. */
	readonly id: string;
	readonly name: string;
	readonly icon: string;
	readonly kind: Extract<
		Intent["kind"],
		"mark-held" | "say-thanks" | "tell-introducer" | "thank" | "report-back"
	>;
	/** Whether there is something to do. */
	readonly isFor: (entry: InterviewEntry) => boolean;
}

/** The actions in the order in which they come. */
export const CONVERSATION_ACTIONS: readonly ConversationAction[] = [
	{
		id: "mark-held",
		name: "Mark conversation as held",
		icon: "lucide-coffee",
		kind: "mark-held",
		isFor: ({ note }) => note.held === "planned",
	},
	{
		id: "say-thanks",
		name: "Say thanks",
		icon: "lucide-pen-line",
		kind: "say-thanks",
		isFor: (entry) => owesThanks(entry) && peopleIn(entry).length > 0,
	},
	{
		id: "mark-thanked",
		name: "Mark thanks as said",
		icon: "lucide-heart",
		kind: "thank",
		isFor: owesThanks,
	},
	{
		id: "report-back",
		name: "Report back",
		icon: "lucide-pen-line",
		kind: "tell-introducer",
		isFor: owesReport,
	},
	{
		id: "mark-reported",
		name: "Mark introducer as told",
		icon: "lucide-reply",
		kind: "report-back",
		isFor: owesReport,
	},
];

function owesThanks({ note }: InterviewEntry): boolean {
	return note.held === "held" && note.thanked === undefined;
}

function owesReport(entry: InterviewEntry): boolean {
	const { held, reported } = entry.note;
	return (
		held === "held" &&
		reported === undefined &&
		peopleIn(entry).some(({ note }) => note.introducedBy.length > 0)
	);
}
