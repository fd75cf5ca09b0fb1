import type { InterviewEntry } from "../core/index/entry";
import { peopleIn } from "../core/pipeline/conversations";
import type { Intent } from "../ui/host";

/** What can be done with the note of a conversation, by the palette and by its menus. */
export interface ConversationAction {
	/** Of its command. */
	readonly id: string;
	readonly name: string;
	readonly icon: string;
	readonly kind: Extract<Intent["kind"], "mark-held" | "thank" | "report-back">;
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
		id: "mark-thanked",
		name: "Mark thanks as said",
		icon: "lucide-heart",
		kind: "thank",
		isFor: ({ note }) => note.held === "held" && note.thanked === undefined,
	},
	{
		id: "mark-reported",
		name: "Mark introducer as told",
		icon: "lucide-reply",
		kind: "report-back",
		isFor: (entry) =>
			entry.note.held === "held" &&
			entry.note.reported === undefined &&
			peopleIn(entry).some(({ note }) => note.introducedBy.length > 0),
	},
];
