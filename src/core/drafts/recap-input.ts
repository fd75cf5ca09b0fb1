import type { CalendarDate } from "../dates/calendar-date";
import { dayInText } from "../dates/day-in-text";
import { keepTyped, keepTypedLine } from "../note/keep-typed";
import { partPromises } from "../note/promises";
import type { TemplateValues } from "../template/render-template";

/** What a user writes of a conversation; everything may be missing. Lines are Markdown of their own. */
export interface RecapInput {
	/** In one line, or in a few. */
	readonly text?: string | undefined;
	readonly learned?: string | undefined;
	readonly promised?: readonly RecapTask[] | undefined;
	/** One person a line: `Jane Doe, VP Product @ Stripe`. */
	readonly referrals?: string | undefined;
}

/** What a user answers about a conversation: three questions and a wish; one line of one of them is enough. */
export interface RecapAnswers {
	readonly learned: string;
	/** One promise a line, with the day in words: `the deck by Friday`. */
	readonly promised: string;
	/** One person a line. */
	readonly named: string;
	/** A need or an opportunity: it becomes a note of its own. */
	readonly opportunity: string;
}

/** What is to be written of the answers. Where nothing but the first is given, or the wish alone, that is the text of a quick recap. */
export function readAnswers(answers: RecapAnswers, today: CalendarDate): RecapInput {
	const { learned, promised, named, opportunity } = answers;
	if (isBlank(promised) && isBlank(named))
		return { text: isBlank(learned) ? opportunity : learned };
	const typed = partPromises(learned.replace(/\r\n?/g, "\n"));
	const tasks = `${promised}\n${typed.tasks}`.split(/\r\n?|\n/);
	const lines = tasks.map((line) => line.replace(TASK_MARK, ""));
	return {
		learned: typed.rest,
		promised: lines.map((text) => ({ text, due: dayInText(text, today) })),
		referrals: named,
	};
}

const TASK_MARK = /^\s*(?:[-*+]\s+)?(?:\[.\]\s+)?/;

/** Something that I will do. */
export interface RecapTask {
	readonly text: string;
	readonly due?: CalendarDate | undefined;
}

const TEXT_LEVEL = 2;
const SECTION_LEVEL = 3;

/** Whether nothing is written yet. */
export function isEmptyRecap(input: RecapInput): boolean {
	return isBlank(input.text) && hasNoSections(input);
}

/** Whether there is nothing in it but a text: a recap in one line, which needs no parts. */
export function isQuickRecap(input: RecapInput): boolean {
	return !isBlank(input.text) && hasNoSections(input);
}

function hasNoSections({ learned, promised = [], referrals }: RecapInput): boolean {
	return [learned, referrals, ...promised.map(({ text }) => text)].every(isBlank);
}

/** The lines of a quick recap: as they were typed, with the tasks that have a day below the heading of what I promised. */
export function quickRecap({ text = "" }: RecapInput, promisedHeading: string): string {
	const { rest, tasks } = partPromises(text.replace(/\r\n?/g, "\n").trim());
	const parts = tasks === "" ? [rest] : [rest, `### ${promisedHeading}`, tasks];
	return keepTyped(parts.filter((part) => part !== "").join("\n\n"), TEXT_LEVEL);
}

/** What a user has written, as values of a template. */
export function recapValues(input: RecapInput = {}): TemplateValues {
	return {
		text: prose(input.text),
		learned: items(input.learned),
		promised: tasks(input.promised),
		named: items(input.referrals),
		...HAND_FILLED,
	};
}

/** What templates of the user's own may still leave room for: nothing but a hand fills it in. */
const HAND_FILLED = { fits: "", advice: "", companies: "", their_promises: [] };

function prose(text: string | undefined): string | undefined {
	return isBlank(text) ? undefined : keepTyped((text ?? "").trim(), SECTION_LEVEL);
}

/** What runs over several lines, and would not as items. */
const BLOCK = /^ {0,3}(?:`{3}|~{3}|%%|\$\$|<!--|<pre)/m;

/** Each line as an item of a list, as far as it is none. */
function items(text: string | undefined): string | undefined {
	if (text === undefined || BLOCK.test(text)) return prose(text);
	const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
	const isItem = (line: string): boolean => /^\s*(?:[-*+>]|\d{1,9}[.)])(?:\s|$)/.test(line);
	return prose(lines.map((line) => (isItem(line) ? line : `- ${line.trim()}`)).join("\n"));
}

function tasks(all: readonly RecapTask[] = []): TemplateValues[] {
	return all
		.filter(({ text }) => !isBlank(text))
		.map(({ text, due }) => ({
			task: keepTypedLine(text),
			due,
		}));
}

function isBlank(text: string | undefined): boolean {
	return text === undefined || /^[\s\p{Cc}\p{Cf}]*$/u.test(text);
}
