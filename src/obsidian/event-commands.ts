import type { CommandDefinition } from "./command";
import { intend } from "./command-parts";
import type { Context } from "./context";
import { openNewNoteForm } from "./people/new-note-forms";
import { canBeReviewed, chooseEvent } from "./events/event-flow";

/** What can be done about events. */
export const EVENT_COMMANDS = {
	"new-event": {
		name: "New event",
		isAtOnce: true,
		run: (context: Context) => openNewNoteForm(context, "event"),
	},
	"prepare-event": {
		name: "Prepare for an event",
		about: "event",
		icon: "lucide-clipboard-list",
		run: intend("prepare-event"),
		runElsewhere: (context: Context) => chooseEvent(context, "prepare-event"),
	},
	"review-event": {
		name: "Who did you meet?",
		about: "event",
		icon: "lucide-users-round",
		title: "Say who you met",
		isFor: canBeReviewed,
		run: intend("review-event"),
		runElsewhere: (context: Context) => chooseEvent(context, "review-event"),
	},
} as const satisfies Readonly<Record<string, CommandDefinition>>;
