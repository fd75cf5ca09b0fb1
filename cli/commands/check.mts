import { dayOf } from "../../src/core/dates/calendar-date.ts";
import type { Problem } from "../../src/core/text/problem.ts";
import { findProblems } from "../../src/core/problems/find-problems.ts";
import { locateProblems } from "../vault/locate-problems.mts";
import { openVault } from "../vault/open-vault.mts";
import type { Call, Command } from "../command.mts";
import { plainText, type Terminal, unbroken } from "../terminal.mts";
import { countOf } from "../../src/core/text/count-of.ts";

const OPTIONS = {
	"--csv": "print a table of comma-separated values",
};

/** `warm-intros check`: what is wrong in the notes. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault>",
	summary: "what is wrong in the notes",
	description:
		"Lists unreadable notes, links to nobody, ambiguous terms and dates, copies and possible duplicates.\nExits with code 1 if there are any.",
	options: OPTIONS,
	writes: false,
	run,
};

const PROBLEMS_FOUND = 1;

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
): Promise<number> {
	const today = dayOf(now);
	const vault = await openVault(terminal, folder, options.config);
	const found = [...vault.problems, ...findProblems(vault.index, today)];
	const problems = locateProblems(vault.root, found);
	if (options.json) terminal.printJson({ problems: problems.map(documentProblem) });
	else if (options.csv) {
		const { writeCsv } = await import("../../src/app/documents/csv.ts");
		const rows = problems.map(({ path, line, code, message }) => [path, line ?? "", code, message]);
		terminal.printCsv(writeCsv(["path", "line", "code", "message"], rows));
	} else printProblems(terminal, problems, vault.index.people.length);
	return problems.length > 0 ? PROBLEMS_FOUND : 0;
}

function documentProblem({ path, code, message, line }: Problem): Problem {
	return { path, code, message, ...(line === undefined ? {} : { line }) };
}

function printProblems(terminal: Terminal, problems: readonly Problem[], people: number): void {
	let last = "";
	for (const { path, code, message, line } of problems) {
		if (path !== last) terminal.print(terminal.style("bold", unbroken(path)));
		last = path;
		const location = line === undefined ? "" : `line ${line}: `;
		terminal.print(`  ${location}${plainText(message)} ${terminal.style("dim", `(${code})`)}`);
	}
	const notes = new Set(problems.map((problem) => problem.path)).size;
	const found =
		problems.length === 0
			? "No problems"
			: `${countOf(problems.length, "problem")} in ${countOf(notes, "file")}`;
	terminal.say(`${found}; ${countOf(people, "person", "people")} read.`);
}
