import { gatherEvidence } from "../../src/core/results/evidence.ts";
import { countSeparation } from "../../src/core/results/separation.ts";
import {
	documentStats,
	type StatsDocument,
	type SuccessDocument,
} from "../../src/app/documents/stats-document.ts";
import { readMoment } from "../moment.mts";
import { openVault } from "../vault/open-vault.mts";
import type { SharedOptions } from "../shared-options.mts";
import { fitText, openTerminal, type Terminal } from "../terminal.mts";

/** `warm-intros stats`: what works, with the counts. */
export async function runStats(folder: string, options: SharedOptions): Promise<number> {
	const terminal = openTerminal();
	readMoment(options); // a wrong one is said, as by every command
	const { index } = await openVault(folder, options, terminal);
	const stats = documentStats(gatherEvidence(index), countSeparation(index));
	if (options.json) terminal.printJson(stats);
	else printStats(terminal, stats);
	return 0;
}

/** A row of a table: what it is about, and its numbers. */
type Row = readonly [name: string, ...cells: (number | string)[]];

function printStats(terminal: Terminal, stats: StatsDocument): void {
	const { routes, introducers, sources, categories, separation } = stats;
	if (sources.length === 0)
		terminal.say("Nothing is logged yet: warm-intros move records what happens.");
	printTable(
		terminal,
		["Way", ...SUCCESS_HEAD],
		routes.map((row) => successRow(row.route, row)),
	);
	printTable(
		terminal,
		["Introducer", "asked", "agreed", "introduced", "met", "median days", "of decided"],
		introducers.map(({ name, asked, agreed, introduced, met, medianDays, rate }) => [
			name,
			...[asked, agreed, introduced, met, medianDays ?? NONE, percent(rate)],
		]),
	);
	printTable(
		terminal,
		["Source", ...SUCCESS_HEAD],
		sources.map((row) => successRow(row.source ?? "not said", row)),
	);
	printTable(
		terminal,
		["Category", ...SUCCESS_HEAD],
		categories.map((row) => successRow(row.category ?? "none", row)),
	);
	printTable(
		terminal,
		["Introductions away", "people", "met"],
		separation.map(({ degree, people, met }) => [degreeWords(degree), people, met]),
	);
	terminal.print(nameWords(stats));
}

const NONE = "–";
const SUCCESS_HEAD = ["open", "met", "declined", "no reply", "of decided"] as const;

function successRow(name: string, { open, met, declined, noReply, rate }: SuccessDocument): Row {
	return [name, open, met, declined, noReply, percent(rate)];
}

/** Too few decided ones say nothing in percent. */
function percent(rate: number | null): string {
	return rate === null ? NONE : `${Math.round(100 * rate)} %`;
}

function degreeWords(degree: number | null): string {
	if (degree === null) return "in a circle";
	return degree === 0 ? "none" : String(degree);
}

function nameWords({ conversations, names, namesPerConversation }: StatsDocument): string {
	const held = conversations === 1 ? "1 conversation" : `${conversations} conversations`;
	const gained = names === 1 ? "1 name" : `${names} names`;
	const mean = namesPerConversation === null ? "" : `, ${namesPerConversation.toFixed(1)} each`;
	return `${held} held, ${gained} gained${mean}`;
}

const NAME_WIDTH = 26;
const NUMBER_WIDTH = 10;

function printTable(terminal: Terminal, head: Row, rows: readonly Row[]): void {
	if (rows.length === 0) return;
	const line = ([name, ...cells]: Row): string =>
		[
			fitText(name, NAME_WIDTH),
			...cells.map((cell, i) => {
				const width = Math.max(NUMBER_WIDTH, String(head[i + 1] ?? "").length);
				return String(cell).padStart(width);
			}),
		].join(" ");
	terminal.print([terminal.style("bold", line(head)), ...rows.map(line), ""].join("\n"));
}
