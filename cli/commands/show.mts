import {
	type CalendarDate,
	dayOf,
	type LocalDateTime,
} from "../../src/core/dates/calendar-date.ts";
import { dayLabel, timeLabel } from "../../src/core/dates/day-in-words.ts";
import type { PersonFit } from "../../src/core/fit/fit.ts";
import type { ContactEntry } from "../../src/core/index/entry.ts";
import type { VaultIndex } from "../../src/core/index/vault-index.ts";
import { bodyOptions } from "../../src/core/note/body-options.ts";
import type { NoteFacts } from "../../src/core/note/facts.ts";
import { displayText } from "../../src/core/text/link.ts";
import { makeBoard } from "../../src/core/pipeline/board.ts";
import { findProblems } from "../../src/core/problems/find-problems.ts";
import { DIMENSIONS } from "../../src/core/vocabulary/dimension.ts";
import { MOVE_TABLE } from "../../src/core/vocabulary/move.ts";
import {
	documentWholePerson,
	type PersonDocument,
	type PropertyDocument,
} from "../../src/app/documents/person-document.ts";
import {
	documentStageStatus,
	type StageStatusDocument,
} from "../../src/app/documents/stage-status-document.ts";
import { locateProblems } from "../vault/locate-problems.mts";
import { openVault } from "../vault/open-vault.mts";
import { pickFit } from "../pick-person.mts";
import { describeAge, dueWords } from "./pipeline.mts";
import { describeDimension } from "./print-fit.mts";
import { readWholeNote } from "../vault/read-note.mts";
import type { Call, Command } from "../command.mts";
import { fitText, plainText, type Terminal, unbroken } from "../terminal.mts";

const OPTIONS = {
	"--space <name>": "the space to use, if the vault has several",
};

/** `warm-intros show`: everything known about one person. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> <person>",
	summary: "everything known about one person",
	description:
		"Shows one person: each property as read and where it comes from, their fit, their log, their problems.\n<person> is a path in the vault, or a name or alias that only one person has.",
	options: OPTIONS,
	writes: false,
	run,
};

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
	query: string,
): Promise<number> {
	const today = dayOf(now);
	const vault = await openVault(terminal, folder, options.config);
	const { fit, space } = pickFit(vault, query, options.space, terminal);
	const { entry } = fit;
	const noteOptions = bodyOptions(vault.index.settings);
	const facts = new Map<string, NoteFacts>();
	for (const path of new Set([entry.path, ...inheritedFrom(fit)])) {
		facts.set(path, await readWholeNote(vault.root, path, noteOptions));
	}
	const own = findProblems(vault.index, today).filter(({ path }) => path === entry.path);
	const person = documentWholePerson(
		vault.index,
		space,
		fit,
		facts,
		locateProblems(vault.root, own),
		findStageStatus(vault.index, entry, now),
	);
	if (options.json) terminal.printJson(person);
	else printPerson(terminal, person, fit, today);
	return 0;
}

/** The notes of the companies from which some dimension is inherited. */
function inheritedFrom(fit: PersonFit): string[] {
	return DIMENSIONS.flatMap((dimension) => fit[dimension].inheritedFrom?.path ?? []);
}

/** Where a person stands; null for somebody in no stage. */
function findStageStatus(
	index: VaultIndex,
	entry: ContactEntry,
	now: LocalDateTime,
): StageStatusDocument | null {
	const board = makeBoard(index);
	const cards = board.stages.flatMap((stage) => stage.cards);
	const card = cards.find((one) => one.entry === entry);
	return card ? documentStageStatus(card, { index, board, now }) : null;
}

const LABEL_WIDTH = 15;

function printPerson(
	terminal: Terminal,
	person: PersonDocument,
	fit: PersonFit,
	today: CalendarDate,
): void {
	terminal.print(
		`${terminal.style("bold", plainText(person.name))}  ${terminal.style("dim", unbroken(person.path))}`,
	);
	terminal.print("");
	for (const property of person.properties) printProperty(terminal, person.path, property);
	terminal.print("");
	printStageStatus(terminal, person, today);
	const likely = person.likely > 0 ? `, ${person.likely} likely` : "";
	const where = person.space ? ` in ${plainText(person.space.name)}` : "";
	terminal.print(terminal.style("bold", `Fit: ${person.matches} of 3${likely}${where}`));
	for (const dimension of DIMENSIONS) {
		const reasons = describeDimension(dimension, fit[dimension]);
		terminal.print(`  ${plainText(reasons ?? `${dimension}: ${fit[dimension].result}`)}`);
	}
	terminal.print(
		`  ${person.reachable ? "Known to me, or to people I can ask" : "Nobody I know leads there, according to the notes"}`,
	);
	const { lastContact } = fit;
	const last = lastContact === undefined ? "never" : dayLabel(lastContact, today);
	terminal.print(`  last contact: ${last}`);
	printLists(terminal, person, today);
}

function printStageStatus(
	terminal: Terminal,
	{ stage, standing: stageStatus }: PersonDocument,
	today: CalendarDate,
): void {
	if (!stageStatus || stage === null) return;
	const { move, ageDays, dueOn, overdue, explained, next } = stageStatus;
	terminal.print(terminal.style("bold", `Stage: ${stage}`) + `, ${MOVE_TABLE[move].phrase}`);
	terminal.print(
		`  ${explained ? describeAge(ageDays) : "age unknown: the log does not say how this came about"}`,
	);
	if (dueOn !== null) {
		const line = `  ${dueWords(dueOn, today)}`;
		terminal.print(overdue ? terminal.style("yellow", line) : line);
	}
	const command = next.event === null ? "" : ` (${next.event})`;
	terminal.print(`  next step: ${next.label}${command}`);
	terminal.print(`    ${plainText(next.why)}`, 4);
	terminal.print("");
}

function printProperty(
	terminal: Terminal,
	path: string,
	{ property, values, from, inherited }: PropertyDocument,
): void {
	const text = values.map((value) => value.text).join("; ");
	const isPlain = !inherited && from.path === path && from.key === property;
	const source = inherited
		? `from ${unbroken(from.path)}`
		: from.key === null
			? "the file's name"
			: `written as ${from.key}`;
	const note = isPlain ? "" : `  ${terminal.style("dim", `(${plainText(source)})`)}`;
	terminal.print(`  ${fitText(property, LABEL_WIDTH)} ${plainText(text)}${note}`, LABEL_WIDTH + 3);
}

function printLists(terminal: Terminal, person: PersonDocument, today: CalendarDate): void {
	const log = person.log.map(({ date, event, at, link, text }) => {
		const when = at === undefined ? "" : ` ${timeLabel(at, today)}`;
		const whom = link === undefined ? "" : ` ${displayText(link)}`;
		return `${dayLabel(date, today)} ${event}${when}${whom}${text === undefined ? "" : `: ${text}`}`;
	});
	printList(terminal, "Introduction log", log);
	printList(
		terminal,
		"Conversations",
		person.interviews.map(
			({ path, starts, held }) =>
				`${starts === null ? "no time" : timeLabel(starts, today)} ${held}: ${unbroken(path)}`,
		),
	);
	printList(
		terminal,
		"Problems",
		person.problems.map(({ message, line }) =>
			line === undefined ? message : `line ${line}: ${message}`,
		),
	);
}

function printList(terminal: Terminal, title: string, lines: readonly string[]): void {
	if (lines.length === 0) return;
	terminal.print("");
	terminal.print(terminal.style("bold", title));
	for (const line of lines) terminal.print(`  ${plainText(line)}`);
}
