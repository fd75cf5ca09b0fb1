import type { CommandDefinition } from "./command";
import { intend } from "./command-parts";
import { canBeReviewed } from "./events/event-flow";

/** What can be done about events. */
export const EVENT_COMMANDS = {
	"prepare-event": {
		name: "Prepare for the event",
		isHidden: true,
		about: "event",
		icon: "lucide-clipboard-list",
		run: intend("prepare-event"),
	},
	"review-event": {
		name: "Say who you met",
		isHidden: true,
		about: "event",
		icon: "lucide-users-round",
		isFor: canBeReviewed,
		run: intend("review-event"),
	},
} as const satisfies Readonly<Record<string, CommandDefinition>>;
