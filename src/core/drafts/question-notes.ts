import { CATEGORIES, type Category } from "../vocabulary/category";
import type { TemplateNote } from "./interview-templates";

/** What ends every conversation: an introduction is asked for, and not a name. */
const LAST =
	"Who are the two people you'd talk to next in my place, and would you introduce me by e-mail?";

/** The notes of questions, by category. */
const NOTES: Readonly<Record<Category, TemplateNote>> = {
	"power-connector": note(
		"Questions for power connectors",
		[
			"Who do people in this field listen to, besides the names you read everywhere?",
			"Who is building something here that hasn't been in the news yet?",
			"After what I've told you: how would you describe me in one sentence, and what is missing from it?",
		],
		[
			"Which meetings, groups and lists are worth my time, and which aren't?",
			"Who is new in the field, and worth knowing early?",
			"When you introduce two people, what makes you sure that it's worth their time?",
			"Who are you looking for at the moment, and could I introduce them to you?",
		],
	),
	"industry-expert": note(
		"Questions for industry experts",
		[
			"What has changed in your field in the past two years that people outside haven't noticed yet?",
			"Which problem does everyone talk about, and which one do you think is the real one?",
			"Which companies are doing something now that others will copy?",
		],
		[
			"If you started in this field today, what would you learn first, and what would you leave out?",
			"What did you use to believe about this field that turned out to be wrong?",
			"Who do you follow to keep up, and who of them would talk to someone like me?",
			"What should someone with my background know before talking to people here?",
		],
	),
	"employer-or-customer": note(
		"Questions for employers or customers",
		[
			"What do you see coming in the industry that your competitors don't take seriously yet?",
			"What has to go right for you and your team in the next twelve months, and what is in the way?",
			"How do you find out whether someone from outside can be trusted with something like that?",
		],
		[
			"What have you tried already?",
			"Who else has a say when such things are decided?",
			"What do the people who do well in your team have in common?",
			"Which other companies do you think solve this well?",
		],
	),
	peer: note(
		"Questions for peers",
		[
			"Where is our industry heading, and who is betting on it already?",
			"Which companies here would you work for, and which not? And what of those I have in mind?",
			"Who around you is worth knowing, and hard to find?",
		],
		[
			"What do you know about this work now that nobody told you before?",
			"Which step made the difference on the way to where you are?",
			"Which tools, groups and people do you rely on?",
			"What are you working on where a second pair of eyes would help?",
		],
	),
	"direct-report": note(
		"Questions for direct reports",
		[
			"Which companies do good people in your line of work go to now, and which do they run away from?",
			"Who is the best person at this that few people know of?",
			"What did the best manager you've had do differently from the others?",
		],
		[
			"What do people in your line of work look at when they choose a team?",
			"What would you like to be able to do in two years that you can't do today?",
			"Which part of your work do other people underrate?",
			"What makes a good week for you, and what spoils one?",
		],
	),
};

/** The questions for somebody without a category. */
const FOR_ANYBODY: TemplateNote = note(
	"Questions for anybody",
	[
		"How did you come to do what you do?",
		"What is changing in your work at the moment, and who saw it coming?",
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
