import { eventGuests, type Guest, WALKED_TO } from "../../src/app/events/event-guests.ts";
import { prepareReview, type MetThere } from "../../src/app/events/review-event.ts";
import { prepareSheet } from "../../src/app/events/prepare-sheet.ts";
import { documentEvent } from "../../src/app/documents/event-document.ts";
import { documentTemplateProblems } from "../../src/app/documents/interview-document.ts";
import { type CalendarDate, dayOf } from "../../src/core/dates/calendar-date.ts";
import { fitPeople } from "../../src/core/fit/fit.ts";
import type { EventEntry } from "../../src/core/index/entry.ts";
import { IntroGraph } from "../../src/core/network/intro-graph.ts";
import { displayText } from "../../src/core/text/link.ts";
import { carryOutOnFiles, printChanges, refusal } from "../vault/carry-out-files.mts";
import { FileNotes } from "../vault/file-notes.mts";
import {
	openVault,
	openVaultToWrite,
	pickSpaceIfAny,
	type WritableVault,
} from "../vault/open-vault.mts";
import type { Vault } from "../vault/read-vault.mts";
import type { Call, Command } from "../command.mts";
import { findInVault } from "../find-in-vault.mts";
import { pickPerson } from "../pick-person.mts";
import { readDay } from "../read-time.mts";
import { plainText, type Terminal, unbroken } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";

const OPTIONS = {
	"--sheet": "make the sheet in the event's note: whom to find, why, and who could introduce you",
	"--met <person>": {
		repeated: 'who you met there, "Ann Lee" or "Ann Lee: what is worth remembering"; repeatable',
	},
	"--nobody": "you met nobody there",
	"--date <day>": "the day on which you met them (default: the last day of the event)",
	"--space <name>": "the space to use, if the vault has several",
	"--dry-run": "print the plan and write nothing",
};

/** `warm-intros event`: who is expected at an event, its sheet, and whom I met there. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> <event>",
	summary: "who will be at an event, and who you met there",
	description:
		"Lists who is expected at an event or was met there, and who could introduce you on the spot.\n<event> is a path in the vault, or a name or alias that only one event has.",
	options: OPTIONS,
	writes: true,
	run,
};

async function run(call: Call<typeof OPTIONS>, folder: string, query: string): Promise<number> {
	const { terminal, options } = call;
	const date = readDay("--date", options.date);
	const { met = [], nobody = false, sheet = false } = options;
	if (nobody && met.length > 0) throw new UsageError("--nobody: you met somebody, by --met.");
	const isReview = nobody || met.length > 0;
	if (sheet && isReview) throw new UsageError("--sheet: make it first, and say who you met later.");
	if (sheet || isReview) return write(call, folder, query, date);
	const vault = await openVault(terminal, folder, options.config);
	const { event, guests } = gather(vault, query, call);
	const nothing = { changed: [], problems: [], written: false };
	if (options.json) terminal.printJson(documentEvent(event, guests, nothing));
	else printGuests(terminal, event, guests);
	return 0;
}

/** The event that a query means, and who is there. */
function gather(vault: Vault, query: string, { terminal, now, options }: Call<typeof OPTIONS>) {
	const { index } = vault;
	const event = pickEvent(vault, query, terminal);
	const space = pickSpaceIfAny(vault, options.space, terminal);
	const [fit, graph, today] = [fitPeople(index, space), new IntroGraph(index), dayOf(now)];
	const guests = eventGuests(graph, index, fit, event, today, WALKED_TO);
	return { event, space, fit, graph, today, guests };
}

/** Makes the sheet, or records who was met. */
async function write(
	call: Call<typeof OPTIONS>,
	folder: string,
	query: string,
	date: CalendarDate | undefined,
): Promise<number> {
	const { terminal, now, options } = call;
	const { met = [], sheet = false, dryRun = false } = options;
	const vault = await openVaultToWrite(terminal, folder, options.config);
	const { index } = vault;
	const { event, space, fit, graph, guests } = gather(vault, query, call);
	const { path } = event;
	const notes = new FileNotes(vault);
	const prepared = sheet
		? await prepareSheet(notes, index, { path, space, fit, graph, now })
		: undefined;
	if (prepared?.ok === false) throw refusal(prepared.message);
	const review = { path, met: met.map((text) => readMet(vault, text, terminal)), date };
	const action = prepared ?? prepareReview(index, review, now);
	const { changed } = await carryOutOnFiles(vault, action, dryRun);
	const problems = documentTemplateProblems(prepared?.problems ?? []);
	if (options.json)
		terminal.printJson(documentEvent(event, guests, { changed, problems, written: !dryRun }));
	else printChanges(terminal, { changed }, dryRun);
	if (!options.json)
		for (const { path: template, line, column, message } of problems)
			terminal.say(`${template}, line ${line}, column ${column}: ${message}`);
	return 0;
}

/** The one event that a query means; else it is wrong usage, with those that may be meant. */
function pickEvent(vault: Vault, query: string, terminal: Terminal): EventEntry {
	const found = findInVault(vault, query, "event", terminal);
	const [only] = found;
	if (only && found.length === 1) return only;
	if (found.length > 1) {
		const start = `"${query}" could be ${found.length} events; give the path of one:`;
		throw new UsageError([start, ...found.map(describeEvent)].join("\n"));
	}
	const all = [...vault.index.entries].filter((one) => one.kind === "event").map(describeEvent);
	const hint = all.length === 0 ? [] : ["Events:", ...all.sort().slice(0, MAX_NAMED)];
	throw new UsageError([`No event is called "${query}".`, ...hint].join("\n"));
}

const MAX_NAMED = 10;

function describeEvent({ note, path }: EventEntry): string {
	return `  ${plainText(note.name)}: ${unbroken(path)}`;
}

/** A person, or a person and a remark after a colon: a name or a path with a colon of its own goes before. */
function readMet(vault: WritableVault, text: string, terminal: Terminal): MetThere {
	const colon = text.indexOf(": ");
	const [who, remark] =
		colon < 0 ? [text, undefined] : [text.slice(0, colon), text.slice(colon + 2)];
	return { path: pickPerson(vault, who.trim(), terminal).path, remark };
}

function printGuests(terminal: Terminal, { note }: EventEntry, guests: readonly Guest[]): void {
	const { date, ends, place } = note;
	const days = [date, ends].filter((day) => day !== undefined).join(" to ");
	const where = [days, place === undefined ? "" : displayText(place)].filter(Boolean).join(", ");
	terminal.print(terminal.style("bold", plainText(note.name)));
	if (where !== "") terminal.print(`  ${plainText(where)}`);
	if (guests.length === 0)
		terminal.say("Nobody is expected there yet: say so with expected_at in a person's note.");
	for (const { entry, role, isMet, isKnown, why, through } of guests) {
		const state = isMet ? "met" : isKnown ? "known" : "expected";
		const words = terminal.style("dim", [role, state].filter(Boolean).join(", "));
		terminal.print(`${terminal.style("bold", plainText(entry.note.name))} ${words}`);
		for (const one of why) terminal.print(`  ${plainText(one)}`, 2);
		for (const { entry: usher, reason } of through)
			terminal.print(`  ${plainText(`${usher.note.name} could introduce you: ${reason}`)}`, 2);
	}
}
