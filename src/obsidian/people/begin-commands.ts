import type { CommandDefinition } from "../command";
import { chooseNewNote, openNewNoteForm } from "./new-note-forms";
import { removeSample, trySample } from "./sample-flow";

/** What makes the first notes. */
export const BEGIN_COMMANDS = {
	"create-space": {
		name: "Create my space",
		isHidden: true,
		isAtOnce: true,
		run: (context) => openNewNoteForm(context, "space"),
	},
	"new-contact": {
		name: "New contact",
		isHidden: true,
		isAtOnce: true,
		run: (context) => openNewNoteForm(context, "contact"),
	},
	"new-company": {
		name: "New company",
		isHidden: true,
		isAtOnce: true,
		run: (context) => openNewNoteForm(context, "company"),
	},
	"new-note": { name: "New contact, company, event…", isAtOnce: true, run: chooseNewNote },
	"try-sample": {
		name: "Try with sample people",
		isHidden: true,
		run: trySample,
	},
	"remove-sample": {
		name: "Remove sample people",
		isHidden: true,
		run: (context) => void removeSample(context),
	},
} as const satisfies Readonly<Record<string, CommandDefinition>>;
