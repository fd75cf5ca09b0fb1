import { loadLabel, namedLabel, triedLabel } from "../../src/app/drafts/path-label.ts";
import { type CalendarDate, dayOf } from "../../src/core/dates/calendar-date.ts";
import type { IntroPath } from "../../src/core/network/find-paths.ts";
import { pathsToPropose, triedIntroducers } from "../../src/core/network/paths-to-propose.ts";
import { IntroGraph } from "../../src/core/network/intro-graph.ts";
import { isMoreThanConnected } from "../../src/core/network/known.ts";
import { pathsWithoutNote } from "../../src/core/network/paths-without-note.ts";
import { pathCandidates } from "../../src/core/network/path-candidates.ts";
import { documentPaths, type PathDocument } from "../../src/app/documents/path-document.ts";
import { openVault, pickSpaceIfAny } from "../vault/open-vault.mts";
import { isACopy, pickPerson } from "../pick-person.mts";
import { readLimit } from "../vault/read-limit.mts";
import type { Call, Command } from "../command.mts";
import { plainText, type Terminal } from "../terminal.mts";

const OPTIONS = {
	"--limit <n>": "list at most this many paths (default: 10)",
	"--space <name>": "the space whose past companies and schools are mine",
};

/** `warm-intros path`: who can introduce me to a person. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> <person>",
	summary: "who can introduce me to a person",
	description:
		"Lists the paths to a person through people I know, each step with its reason; where there is none, where to look for one.\n<person> is a path in the vault, or a name or alias that only one person has.",
	options: OPTIONS,
	writes: false,
	run,
};

const DEFAULT_PATHS = 10;

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
	query: string,
): Promise<number> {
	const today = dayOf(now);
	const limit = readLimit(options.limit);
	const vault = await openVault(terminal, folder, options.config);
	const person = pickPerson(vault, query, terminal);
	const graph = new IntroGraph(vault.index);
	if (graph.find(person.path) !== person) throw isACopy(person);
	const space = pickSpaceIfAny(vault, options.space, terminal);
	const max = limit ?? (options.json ? Infinity : DEFAULT_PATHS);
	// One more than is shown tells whether there are more.
	const found = pathsToPropose(graph, person, today, max + 1);
	const paths = found.slice(0, max);
	const withoutNote = pathsWithoutNote(graph, person);
	const tried = triedIntroducers(vault.index, person);
	const isFound = found.length + withoutNote.length > 0;
	const candidates = isFound ? [] : pathCandidates(graph, person, space);
	const document = documentPaths(person, paths, withoutNote, tried, candidates);
	if (options.json) terminal.printJson(document);
	else {
		printPaths(terminal, graph, paths, document, today);
		if (found.length > max)
			terminal.print(terminal.style("dim", "… and more (--limit 0 shows all)"));
		if (tried.length > 0) terminal.say(plainText(triedLabel(tried, today)));
		if (!isFound) printCandidates(terminal, person.note.name, document);
	}
	return 0;
}

function printPaths(
	terminal: Terminal,
	graph: IntroGraph,
	paths: readonly IntroPath[],
	document: PathDocument,
	today: CalendarDate,
): void {
	const { withoutNote } = document;
	withoutNote.forEach((path, i) => {
		const number = String(i + 1).padStart(NUMBER_WIDTH);
		const title = terminal.style("bold", plainText(`Ask ${path.name}`));
		terminal.print(`${number} ${title}${terminal.style("dim", " (make a note for them first)")}`);
		const reason = plainText(namedLabel(graph, path, today));
		terminal.print(`${" ".repeat(NUMBER_WIDTH + 1)}${reason}`, NUMBER_WIDTH + 3);
	});
	paths.forEach(({ introducer, acquaintance, load }, i) => {
		const title = introducer
			? `Ask ${introducer.note.name}`
			: isMoreThanConnected(acquaintance)
				? "You know them yourself"
				: "Write to them yourself";
		const query = loadLabel(load, today);
		const asked = query === "" ? "" : ` (${query})`;
		const number = String(withoutNote.length + i + 1).padStart(NUMBER_WIDTH);
		terminal.print(
			`${number} ${terminal.style("bold", plainText(title))}${terminal.style("dim", asked)}`,
		);
		for (const { kind, reason } of document.paths[i]?.steps ?? []) {
			const guess = kind === "likely" ? terminal.style("dim", " (likely)") : "";
			const start = NUMBER_WIDTH + 1;
			terminal.print(`${" ".repeat(start)}${plainText(reason)}${guess}`, start + 2);
		}
	});
}

const NUMBER_WIDTH = 3;

function printCandidates(terminal: Terminal, name: string, { candidates }: PathDocument): void {
	if (candidates.length > 0) terminal.say(`No path to ${name} is known. Where to look for one:`);
	else
		terminal.say(
			`No path to ${name} is known. Say in the note where they work, where they studied or where you met them, or who knows them, and there may be one.`,
		);
	for (const { reason } of candidates) terminal.print(plainText(reason));
}
