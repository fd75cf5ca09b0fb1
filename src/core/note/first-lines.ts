import { bodyStart } from "./block";
import { findSection } from "./section";

const MAX_LINES = 4;
const MAX_LENGTH = 300;

/** The first few lines of a note that say something, before the heading of its log. */
export function firstLines(text: string, logHeading: string): readonly string[] {
	const start = bodyStart(text);
	const end = findSection(text, logHeading, start)?.headingFrom ?? text.length;
	return text
		.slice(start, end)
		.split(/\r?\n/)
		.filter((line) => /[\p{L}\p{N}]/u.test(line))
		.slice(0, MAX_LINES)
		.map((line) => (line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH).trimEnd()}…` : line));
}
