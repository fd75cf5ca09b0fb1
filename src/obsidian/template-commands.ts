import { LETTERS } from "../core/drafts/draft-kind";
import { INTERVIEW_TEMPLATES } from "../core/drafts/interview-templates";
import { WEEK_TEMPLATES } from "../core/drafts/week-templates";
import { chooseQuestions, chooseTemplate } from "./ask/template-suggester";
import type { CommandDefinition } from "./command";

/** What makes a text that is built in a note of the user's own. */
export const TEMPLATE_COMMANDS = {
	"edit-questions": { name: "Edit questions…", run: chooseQuestions },
	"edit-conversation-template": {
		name: "Edit a conversation template…",
		run: (context) => chooseTemplate(context, INTERVIEW_TEMPLATES),
	},
	"edit-week-template": {
		name: "Edit a week template…",
		isAtOnce: true,
		run: (context) => chooseTemplate(context, WEEK_TEMPLATES),
	},
	"edit-draft-template": {
		name: "Edit a draft template…",
		isAtOnce: true,
		run: (context) => chooseTemplate(context, Object.values(LETTERS)),
	},
} as const satisfies Readonly<Record<string, CommandDefinition>>;
