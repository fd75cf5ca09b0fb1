import type { LocalDateTime } from "../dates/calendar-date";
import { bodyStart } from "../note/block";
import {
	type Rendered,
	renderTemplate,
	type TemplateValues,
	type WriteValue,
} from "./render-template";

/**
 * Fills the template that a note holds. Properties of its own are no part of the text; lines of problems are
 * those of the note. The text that is made has line feeds alone.
 */
export function fillNote(
	note: string,
	values: TemplateValues,
	now: LocalDateTime,
	write?: WriteValue,
): Rendered {
	const start = bodyStart(note);
	const [properties = "", body = ""] = [note.slice(0, start), note.slice(start)].map((part) =>
		part.replace(/\r\n?/g, "\n"),
	);
	const before = properties.split("\n").length - 1;
	const rendered = renderTemplate(body, values, now, write);
	const problems = rendered.problems.map(({ at, message }) => ({
		at: { line: at.line + before, column: at.column },
		message,
	}));
	return { ...rendered, problems };
}
