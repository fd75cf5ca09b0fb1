import type { CommandDefinition } from "../command";
import { openOpportunityForm, openOpportunityUpdate } from "./opportunity-forms";

/** What can be done about opportunities. */
export const OPPORTUNITY_COMMANDS = {
	"note-opportunity": {
		name: "Note an opportunity",
		isHidden: true,
		about: "talk",
		icon: "lucide-sprout",
		run: (context, { path }) => openOpportunityForm(context, path),
	},
	"update-opportunity": {
		name: "Update opportunity…",
		isHidden: true,
		about: "opportunity",
		icon: "lucide-pencil",
		run: (context, { path }) => openOpportunityUpdate(context, path),
	},
} as const satisfies Readonly<Record<string, CommandDefinition>>;
