import { gatherResults } from "../../src/core/results/results.ts";
import { countSeparation } from "../../src/core/results/separation.ts";
import {
	documentResults,
	type OpportunityCountsDocument,
	type ResultsDocument,
	type SuccessDocument,
} from "../../src/app/documents/results-document.ts";
import { dayOf } from "../../src/core/dates/calendar-date.ts";
import { methodSources } from "../../src/core/results/method-sources.ts";
import { countWeeks } from "../../src/core/results/week-results.ts";
import { WEEK_GOAL_TABLE, WEEK_GOALS } from "../../src/core/vocabulary/week-goal.ts";
import { openVault, pickSpaceIfAny } from "../vault/open-vault.mts";
import { readFirstDay } from "../vault/read-first-day.mts";
import type { Call, Command } from "../command.mts";
import { fitText, type Terminal } from "../terminal.mts";
import { countOf } from "../../src/core/text/count-of.ts";

const OPTIONS = {
	"--space <name>": "the space whose goals for a week count",
	"--first-day <day>": "the day on which weeks begin: monday, sunday, …",
};

/** `warm-intros stats`: results, with the counts. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault>",
	summary: "results of your introductions",
	description:
		"Counts what came of everything: by route, introducer, source and category, names gained, and how far people are from me.\nShares are shown from five decided cases on.",
	options: OPTIONS,
	writes: false,
	run,
};

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
): Promise<number> {
	const vault = await openVault(terminal, folder, options.config);
	const { index } = vault;
	const space = pickSpaceIfAny(vault, options.space, terminal);
	const firstDay = readFirstDay(options.firstDay, index.settings);
	const results = documentResults(
		gatherResults(index),
		countSeparation(index),
		countWeeks(index, dayOf(now), firstDay),
		methodSources(index),
		space?.note.perWeek,
	);
	if (options.json) terminal.printJson(results);
	else printResults(terminal, results);
	return 0;
}

/** A row of a table: what it is about, and its numbers. */
type Row = readonly [name: string, ...cells: (number | string)[]];

function printResults(terminal: Terminal, results: ResultsDocument): void {
	const { routes, introducers, sources, categories, separation } = results;
	if (sources.length === 0)
		terminal.say("Nothing has been logged yet: warm-intros move records what happens.");
	printTable(
		terminal,
		["Week", ...WEEK_GOALS.map((goal) => WEEK_GOAL_TABLE[goal].label.toLowerCase())],
		weekRows(results),
	);
	printTable(
		terminal,
		["Route", ...SUCCESS_HEAD],
		[
			...routes.map((row) => successRow(row.route, row)),
			successRow("not said", results.routeNotSaid),
		],
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
	printMethod(terminal, results);
	printTable(
		terminal,
		["Category", ...SUCCESS_HEAD],
		categories.map((row) => successRow(row.category ?? "none", row)),
	);
	printTable(
		terminal,
		["Introductions away", "people", "met"],
		separation.map(({ degree, people, met }) => [degreeLabel(degree), people, met]),
	);
	printOpportunities(terminal, results);
	terminal.print(referralsLabel(results));
}

/** Where people come from, and where one has not looked yet. */
function printMethod(terminal: Terminal, { sourcesOfMethod }: ResultsDocument): void {
	printTable(
		terminal,
		["People from", "people", "met", "opportunities"],
		sourcesOfMethod
			.filter(({ people }) => people > 0)
			.map(({ source, people, met, opportunities }) => [source, people, met, opportunities]),
	);
	const untried = sourcesOfMethod.filter(({ people }) => people === 0);
	if (untried.length === 0) return;
	terminal.print(terminal.style("bold", "Not tried yet"));
	for (const { source, how } of untried) terminal.print(`${source}: ${how}`, 2);
	terminal.print("");
}

/** What came of it, in a vault that has any. */
function printOpportunities(terminal: Terminal, { opportunities }: ResultsDocument): void {
	if (opportunities === null) return;
	const { broughtBy, routes, routeNotSaid, introducers } = opportunities;
	const print = (title: string, rows: readonly Row[]): void =>
		printTable(terminal, [title, "lead", "talking", "won", "lost", "of decided"], rows);
	const row = (name: string, counts: OpportunityCountsDocument): Row => {
		const { lead, talking, won, lost, rate } = counts;
		return [name, lead, talking, won, lost, percent(rate)];
	};
	print(
		"Opportunities from",
		broughtBy.map((one) => row(one.name, one)),
	);
	print("Opportunities by route", [
		...routes.map((one) => row(one.route, one)),
		row("not said", routeNotSaid),
	]);
	print(
		"Opportunities through",
		introducers.map((one) => row(one.name, one)),
	);
}

/** Where a goal is set, a row says it. */
function weekRows({ weeks, perWeek }: ResultsDocument): Row[] {
	const wanted = WEEK_GOALS.map((goal) => perWeek[goal] ?? NONE);
	const rows = weeks.map((week): Row => [week.start, ...WEEK_GOALS.map((goal) => week[goal])]);
	return wanted.every((one) => one === NONE) ? rows : [["wanted each week", ...wanted], ...rows];
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

function degreeLabel(degree: number | null): string {
	if (degree === null) return "in a circle";
	return degree === 0 ? "none" : String(degree);
}

function referralsLabel({
	conversations: interviews,
	names,
	namesPerConversation: referralsPerInterview,
}: ResultsDocument): string {
	const mean = referralsPerInterview === null ? "" : `, ${referralsPerInterview.toFixed(1)} each`;
	return `${countOf(interviews, "conversation")} held, ${countOf(names, "name")} gained${mean}`;
}

const NAME_WIDTH = 26;
const LEAST_NAME_WIDTH = 14;
const LEAST_NUMBER_WIDTH = 5;

function printTable(terminal: Terminal, head: Row, rows: readonly Row[]): void {
	if (rows.length === 0) return;
	const [, ...titles] = head;
	const wanted = titles.map((title) => Math.max(LEAST_NUMBER_WIDTH, String(title).length));
	const room = terminal.width - LEAST_NAME_WIDTH - titles.length;
	const hasRoom = addUp(wanted) <= room;
	const most = hasRoom ? Infinity : Math.floor(room / titles.length);
	const widths = wanted.map((width) => Math.min(width, most));
	const nameWidth = Math.min(NAME_WIDTH, terminal.width - titles.length - addUp(widths));
	const line = ([name, ...cells]: Row): string =>
		[
			fitText(name, nameWidth),
			...cells.map((cell, i) => {
				const width = widths[i] ?? 0;
				return fitText(String(cell), width).trimEnd().padStart(width);
			}),
		].join(" ");
	terminal.print([terminal.style("bold", line(head)), ...rows.map(line), ""].join("\n"));
}

function addUp(widths: readonly number[]): number {
	return widths.reduce((sum, width) => sum + width, 0);
}
