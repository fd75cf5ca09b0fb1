import type { CalendarDate } from "../dates/calendar-date";
import { defuseProse } from "../text/defuse";
import type { TemplateValues } from "../template/render-template";

/** What a user writes of a conversation; everything may be missing. Lines are Markdown of their own. */
export interface RecapWish {
	/** In one line, or in a few. */
	readonly text?: string | undefined;
	readonly learned?: string | undefined;
	readonly fits?: string | undefined;
	readonly advice?: string | undefined;
	readonly promised?: readonly RecapTask[] | undefined;
	readonly theirPromises?: readonly RecapTask[] | undefined;
	/** One a line. */
	readonly companies?: string | undefined;
	/** One person a line: `Jane Doe, VP Product @ Stripe`. */
	readonly named?: string | undefined;
}

/** Something that one of us will do. */
export interface RecapTask {
	readonly text: string;
	readonly due?: CalendarDate | undefined;
}

const LEVEL = 2;
const LEVEL_OF_PARTS = 3;

/** Whether nothing is written yet. */
export function isEmptyRecap(wish: RecapWish): boolean {
	return isBlank(wish.text) && hasNoParts(wish);
}

/** Whether there is nothing in it but a text: a recap in one line, which needs no parts. */
export function isQuickRecap(wish: RecapWish): boolean {
	return !isBlank(wish.text) && hasNoParts(wish);
}

function hasNoParts(wish: RecapWish): boolean {
	const { learned, fits, advice, promised = [], theirPromises = [] } = wish;
	const tasks = [...promised, ...theirPromises].map(({ text }) => text);
	return [learned, fits, advice, wish.companies, wish.named, ...tasks].every(isBlank);
}

/** The lines of a quick recap. */
export function quickRecap({ text }: RecapWish): string {
	return defuseProse(text ?? "", LEVEL).trim();
}

/** What a user has written, as values of a template. */
export function recapValues(wish: RecapWish = {}): TemplateValues {
	return {
		text: prose(wish.text),
		learned: items(wish.learned),
		fits: items(wish.fits),
		advice: items(wish.advice),
		promised: tasks(wish.promised),
		their_promises: tasks(wish.theirPromises),
		companies: items(wish.companies),
		named: items(wish.named),
	};
}

function prose(text: string | undefined): string | undefined {
	return isBlank(text) ? undefined : defuseProse(text ?? "", LEVEL_OF_PARTS).trim();
}

/** Each line as an item of a list, as far as it is none. */
function items(text: string | undefined): string | undefined {
	return prose(text)
		?.split("\n")
		.filter((line) => line.trim() !== "")
		.map((line) => (/^\s*(?:[-*+>]|\d{1,9}[.)])(?:\s|$)/.test(line) ? line : `- ${line.trim()}`))
		.join("\n");
}

function tasks(wishes: readonly RecapTask[] = []): TemplateValues[] {
	return wishes
		.filter(({ text }) => !isBlank(text))
		.map(({ text, due }) => ({
			task: defuseProse(text.replace(/\s+/gu, " "), LEVEL_OF_PARTS).trim(),
			due,
		}));
}

function isBlank(text: string | undefined): boolean {
	return text === undefined || /^[\s\p{Cc}\p{Cf}]*$/u.test(text);
}
