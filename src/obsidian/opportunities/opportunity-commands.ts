import type { CommandDefinition } from "../command";
import { choosePerson } from "../dialogs/person-suggester";
import { openOpportunityForm, openOpportunityUpdate } from "./opportunity-forms";

/** What can be done about opportunities. */
export const OPPORTUNITY_COMMANDS = {
	"note-opportunity": {
		name: "Note an opportunity",
		about: "talk",
		icon: "lucide-sprout",
		run: (context, { path }) => openOpportunityForm(context, path),
		runElsewhere: (context) =>
			choosePerson(context, ({ path }) => openOpportunityForm(context, path), "Who brought it?"),
	},
	"update-opportunity": {
		name: "Update opportunity…",
		about: "opportunity",
		icon: "lucide-pencil",
		run: (context, { path }) => openOpportunityUpdate(context, path),
	},
} as const satisfies Readonly<Record<string, CommandDefinition>>;
