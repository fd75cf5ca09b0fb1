import { addSection, sectionOf } from "../note/add-section";
import { endOfLine } from "../note/block";
import { openProperties } from "../note/open-properties";
import { planInTurn } from "../note/plan-in-turn";
import type { Plan } from "../note/text-edit";
import { textHash } from "../text/text-hash";
import { WEEK_LINES, type WeekLineKind } from "./week-plan";

/** What stands in the note of a week before the ids of all lines that it was ever given. */
const PROPOSED = "%% Proposed this week. What you delete stays away while its id is listed here:";
const PROPOSED_LINE = new RegExp(`^${PROPOSED.replace(/[.]/g, "\\.")}([a-z0-9 -]*)%%`, "m");

/** The ids of all lines that a note was given, whether or not they are still there; undefined where it never was planned. */
function readProposed(text: string): readonly string[] | undefined {
	const listed = PROPOSED_LINE.exec(text)?.[1];
	const standing = [...text.matchAll(/[ \t]\^([a-z]+-[a-z0-9]+)[ \t]*\r?$/gm)]
		.map(([, id = ""]) => id)
		.filter((id) => Object.hasOwn(WEEK_LINES, kindOf(id)));
	if (listed === undefined && standing.length === 0) return undefined;
	return [...new Set([...(listed ?? "").split(" ").filter(Boolean), ...standing])];
}

/** Whether a note was given the plan of its week. */
export function isPlanned(text: string | undefined): boolean {
	return text !== undefined && readProposed(text) !== undefined;
}

/**
 * Which of some lines, by their ids, the note of a week is still to be given: none that it has or had, and of those of
 * which a week has a few no more than these.
 */
export function linesToAdd(text: string | undefined, ids: readonly string[]): readonly string[] {
	const known = new Set((text === undefined ? undefined : readProposed(text)) ?? []);
	const counts = new Map<string, number>();
	for (const id of known) counts.set(kindOf(id), (counts.get(kindOf(id)) ?? 0) + 1);
	return ids.filter((id) => {
		const kind = kindOf(id);
		const { most = Infinity }: { readonly most?: number } = WEEK_LINES[kind as WeekLineKind];
		const count = counts.get(kind) ?? 0;
		if (known.has(id) || count >= most) return false;
		counts.set(kind, count + 1);
		return true;
	});
}

function kindOf(id: string): string {
	return id.slice(0, id.indexOf("-"));
}

/** The body of a new note: what the template made, and the ids of its lines. */
export function newWeek(filled: string, ids: readonly string[]): string {
	return `${filled.trim()}\n\n${proposedLine(ids)}\n`;
}

/**
 * Plans to add to the note of a week what it has not been given yet: each line at the end of the section in which the
 * template has it. Nothing that stands there is changed. A note that never was planned gets the other sections, too.
 */
export function addToWeek(
	text: string,
	filled: string,
	ids: readonly string[],
	reviewHeading: string,
): Plan {
	const known = readProposed(text);
	const isFirst = known === undefined;
	const added = new Set(linesToAdd(text, ids));
	if (added.size === 0 && !isFirst) return { ok: true, edits: [] };
	const plans = sectionsIn(filled).flatMap(({ heading, body }) => {
		const lines = blocksIn(body, added);
		const isReview = heading === reviewHeading;
		return [
			(now: string): Plan => {
				if (sectionOf(now, heading)) return addToSection(now, heading, lines);
				if (!isFirst && lines === "") return { ok: true, edits: [] };
				const whole = isFirst ? body : lines;
				return addSection(now, heading, whole, isReview ? undefined : reviewHeading);
			},
		];
	});
	return planInTurn(text, [
		checkProperties,
		...plans,
		(now) => addProposed(now, [...added], known),
	]);
}

/** Changes nothing; a note whose properties do not parse is not written to. */
function checkProperties(text: string): Plan {
	const opening = openProperties(text);
	return opening.ok ? { ok: true, edits: [] } : opening;
}

interface FilledSection {
	readonly heading: string;
	readonly body: string;
}

/** The sections of what a template made; what is above the first is left out. */
function sectionsIn(filled: string): FilledSection[] {
	return filled
		.split(/^(?=#{1,6} )/m)
		.filter((part) => part.startsWith("#"))
		.map((part) => {
			const [first = "", ...rest] = part.split("\n");
			return { heading: first.replace(/^#+\s+/, "").trim(), body: rest.join("\n").trim() };
		});
}

/** The lines of these ids, each with what is indented below it. */
function blocksIn(body: string, ids: ReadonlySet<string>): string {
	const found: string[] = [];
	let isIn = false;
	for (const line of body.split("\n")) {
		const id = /\s\^([a-z0-9-]+)\s*$/.exec(line)?.[1];
		if (id !== undefined) isIn = ids.has(id);
		else if (!/^\s+\S/.test(line)) isIn = false;
		if (isIn) found.push(line);
	}
	return found.join("\n");
}

/** Adds lines of a list at the end of a section, to the list that ends it where there is one. */
function addToSection(text: string, heading: string, lines: string): Plan {
	const section = sectionOf(text, heading);
	if (!section || lines === "") return { ok: true, edits: [] };
	const whole = text.slice(section.from, section.to);
	const mark = PROPOSED_LINE.exec(whole)?.index ?? whole.length;
	const own = whole.slice(0, mark).trimEnd();
	const eol = endOfLine(text, { kind: "none" });
	const at = section.from + own.length;
	const lastLine = own.slice(own.lastIndexOf("\n") + 1);
	const isList = /^\s*(?:[-*+]|\d+[.)])\s/.test(lastLine);
	const isOpen = at > 0 && text[at - 1] === "\n";
	const before = (isOpen ? "" : eol) + (isList ? "" : eol);
	const insert = `${before}${lines.replace(/\n/g, eol)}`;
	const edit = { from: at, to: at, insert: at === text.length || isOpen ? insert + eol : insert };
	return { ok: true, edits: [edit] };
}

function addProposed(text: string, ids: readonly string[], known: readonly string[] = []): Plan {
	const found = PROPOSED_LINE.exec(text);
	if (found) {
		const at = found.index + found[0].length - 2;
		const insert = ids.map((id) => `${id} `).join("");
		return { ok: true, edits: insert === "" ? [] : [{ from: at, to: at, insert }] };
	}
	const eol = endOfLine(text, { kind: "none" });
	const gap = text === "" ? "" : text.endsWith("\n") ? eol : eol + eol;
	const insert = `${gap}${proposedLine([...known, ...ids])}${eol}`;
	return { ok: true, edits: [{ from: text.length, to: text.length, insert }] };
}

function proposedLine(ids: readonly string[]): string {
	return `${PROPOSED} ${ids.map((id) => `${id} `).join("")}%%`;
}

const FILLED = "%% Filled from your notes, and renewed while it is not changed:";
const FILLED_LINE = new RegExp(`^${FILLED} ([a-z0-9]+) %%[ \\t]*\\r?$`, "m");

/** What is to be done with the review of a week: there is none yet, or it is as it was filled, or the user has changed it. */
export type ReviewState = "none" | "ours" | "changed";

/** How the review in the note of a week is; one that begins as it is filled is the user's where its mark is gone. */
export function reviewState(text: string, heading: string, filled: string): ReviewState {
	const section = sectionOf(text, heading);
	const whole = section && text.slice(section.from, section.to);
	const found = whole === undefined ? undefined : FILLED_LINE.exec(whole);
	if (whole === undefined) return "none";
	if (!found) return firstLine(whole) === firstLine(filled) ? "changed" : "none";
	return hashOf(whole.slice(0, found.index)) === found[1] ? "ours" : "changed";
}

/**
 * Plans to fill the review of a week, above what the user has written of it. What was filled before is renewed where it
 * is as it was; one that the user has changed stays.
 */
export function fillReview(text: string, filled: string, heading: string): Plan {
	const checked = checkProperties(text);
	if (!checked.ok) return checked;
	const section = sectionOf(text, heading);
	const review = `${filled.trim()}\n\n${FILLED} ${hashOf(filled)} %%`;
	if (!section) return addSection(text, heading, review);
	const state = reviewState(text, heading, filled);
	if (state === "changed") return { ok: true, edits: [] };
	const eol = endOfLine(text, { kind: "none" });
	const insert = review.replace(/\n/g, eol);
	const { from } = section;
	if (state === "none") {
		const start = text[from - 1] === "\n" ? eol : eol + eol;
		return { ok: true, edits: [{ from, to: from, insert: start + insert + eol }] };
	}
	const whole = text.slice(from, section.to);
	const found = FILLED_LINE.exec(whole);
	const start = from + whole.length - whole.trimStart().length;
	const end = from + (found?.index ?? 0) + (found?.[0].trimEnd().length ?? 0);
	if (text.slice(start, end) === insert) return { ok: true, edits: [] };
	return { ok: true, edits: [{ from: start, to: end, insert }] };
}

function firstLine(text: string): string {
	return /^.*/.exec(text.trim())?.[0].trimEnd() ?? "";
}

/** Line ends do not count. */
function hashOf(text: string): string {
	return textHash(text.replace(/\r\n?/g, "\n").trim());
}
