import { CATEGORIES, type Category } from "../vocabulary/category";
import type { TemplateNote } from "./interview-templates";

/** What ends every conversation. */
const LAST = "Who else should I talk to, and may I say that you sent me?";

/** The notes of questions, by category. */
const NOTES: Readonly<Record<Category, TemplateNote>> = {
	"power-connector": note(
		"Questions for power connectors",
		[
			"Who do people in this field listen to, besides the names you read everywhere?",
			"When you introduce two people, what makes you sure that it is worth their time?",
			"After what I have told you: how would you describe me in one sentence, and what is missing in it?",
		],
		[
			"Which meetings, groups and lists are worth my time, and which are not?",
			"What do you hear from companies at the moment that is not in the news yet?",
			"Who is new in the field, and worth knowing early?",
			"What could I do that would be useful to you, or to someone you know?",
		],
	),
	"industry-expert": note(
		"Questions for industry experts",
		[
			"What has changed in your field in the past two years that people outside have not noticed yet?",
			"Which problem does everyone talk about, and which one do you think is the real one?",
			"If you started in this field today, what would you learn first, and what would you leave out?",
		],
		[
			"Which companies do something now that others will copy?",
			"What did you use to believe about this field that turned out to be wrong?",
			"What do you read, and who do you follow, to keep up?",
			"What should someone with my background know before talking to people here?",
		],
	),
	"employer-or-customer": note(
		"Questions for employers or customers",
		[
			"What has to go right for you and your team in the next twelve months?",
			"What is in the way, and what have you tried already?",
			"How do you find out whether someone from outside can be trusted with something like that?",
		],
		[
			"Who else has a say when such things are decided?",
			"What do the people who do well in your team have in common?",
			"What do people from outside usually get wrong about your company?",
			"Which other companies do you think solve this well?",
		],
	),
	peer: note(
		"Questions for peers",
		[
			"What does a usual Tuesday look like for you?",
			"What do you know about this work now that nobody told you before?",
			"Which step made the difference on the way to where you are?",
		],
		[
			"What would you do again in your first ninety days, and what would you not?",
			"Which part of your work do you wish were different?",
			"Which tools, groups and people do you rely on?",
			"What are you working on where a second pair of eyes would help?",
		],
	),
	"direct-report": note(
		"Questions for direct reports",
		[
			"What did the best manager you have had do differently from the others?",
			"What do you want to be able to do in two years that you cannot do today?",
			"What makes a good week for you, and what spoils one?",
		],
		[
			"Which part of your work do other people underrate?",
			"What would you change first about the way in which your team works?",
			"What do people in your line of work look at when they choose a team?",
			"Which kind of work would you rather not do again?",
		],
	),
};

/** The questions for somebody without a category. */
const FOR_ANYBODY: TemplateNote = note(
	"Questions for anybody",
	[
		"How did you come to do what you do?",
		"What is changing in your work at the moment?",
		"What would you do in my place?",
	],
	[
		"What do people outside usually get wrong about it?",
		"Who do you learn from?",
		"What could I do that would be useful to you?",
	],
);

/** All that come with the product. */
export const QUESTION_NOTES: readonly TemplateNote[] = [...Object.values(NOTES), FOR_ANYBODY];

/** The notes in which the questions for somebody of these categories stand; a category of the user's own has a note of its name where they made one. */
export function questionNotesFor(categories: readonly string[]): readonly TemplateNote[] {
	const notes = categories.map((category): TemplateNote => {
		const known = CATEGORIES.find((one) => one === category);
		if (known) return NOTES[known];
		return { name: `Questions for ${category.replace(/-/g, " ")}`, text: "" };
	});
	return notes.length > 0 ? notes : [FOR_ANYBODY];
}

/** The questions where no note of a person's categories has any. */
export function questionsForAnybody(): TemplateNote {
	return FOR_ANYBODY;
}

function note(name: string, must: readonly string[], more: readonly string[]): TemplateNote {
	const items = [...must.map((text) => `**${text}**`), ...more, LAST];
	const text = `One question a line. Those in bold come first; the last one ends the conversation. Change them as you like: only the list is read.

${items.map((item) => `- ${item}\n`).join("")}`;
	return { name, text };
}
