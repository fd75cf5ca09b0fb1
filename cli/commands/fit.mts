import { dayOf } from "../../src/core/dates/calendar-date.ts";
import { isOfCategory } from "../../src/core/fit/arrange-people.ts";
import { readCategory } from "../../src/core/vocabulary/read-word.ts";
import { type Fit, fitPeople, type PersonFit } from "../../src/core/fit/fit.ts";
import { progressOf } from "../../src/core/vocabulary/stage.ts";
import { findProblems } from "../../src/core/problems/find-problems.ts";
import { documentFit } from "../../src/app/documents/fit-document.ts";
import {
	documentHole,
	listHoles,
	type MissingDocument,
} from "../../src/app/documents/missing-document.ts";
import type { ContactEntry } from "../../src/core/index/entry.ts";
import type { IntroPath } from "../../src/core/network/find-paths.ts";
import { GraphCache } from "../../src/core/network/graph-cache.ts";
import type { Call, Command } from "../command.mts";
import { openVault, pickSpace } from "../vault/open-vault.mts";
import type { Vault } from "../vault/read-vault.mts";
import { printFit } from "./print-fit.mts";
import { readLimit } from "../vault/read-limit.mts";
import { printWhatIf, tryOptions, WHAT_IF_OPTIONS } from "./what-if.mts";

const OPTIONS = {
	"--space <name>": "the space to use, if the vault has several",
	"--limit <n>":
		"list at most this many people; 0 lists all (default: 25, or 10 of what would be; all with --json and --csv)",
	"--category <name>": "only people of this category",
	"--explain": "say why each person fits",
	"--all": "also list people already met and closed ones (always with --json and --csv)",
	...WHAT_IF_OPTIONS,
	"--csv": "print a table of comma-separated values",
};

/** `warm-intros fit`: people by how well they fit my space. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault>",
	summary: "people by how well they fit my space",
	description:
		"Ranks everyone by how well they fit a space: I, P, G where industry, profession, geography match, i, p, g where they likely do, ~ where the note is less precise than the space, · something else, ? where it says nothing. --without and --instead say what would be by other terms; they write nothing.",
	options: OPTIONS,
	writes: false,
	run,
};

const DEFAULT_ROWS = 25;
const TRIED_ROWS = 10;

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
): Promise<number> {
	const limit = readLimit(options.limit);
	const vault = await openVault(terminal, folder, options.config);
	const space = pickSpace(vault, options.space, terminal);
	const stated = fitPeople(vault.index, space);
	const tried = tryOptions(vault, stated, options);
	const fit = tried?.fit ?? stated;
	const people = ofCategory(fit, options.category);
	if (options.category !== undefined && people.length === 0) {
		const known = fit.coverage.map((row) => row.category).join(", ");
		terminal.say(
			`Nobody has the category "${options.category}". Categories here: ${known || "none"}.`,
		);
	}
	const graphs = new GraphCache();
	const best = (entry: ContactEntry): IntroPath | undefined =>
		graphs.best(vault.index, entry, dayOf(now));
	const next = (): readonly MissingDocument[] =>
		listHoles(fit).map((hole) => documentHole(vault.index, fit, hole, best));
	if (options.json) {
		const problems = vault.problems.length + findProblems(vault.index, dayOf(now)).length;
		const document = documentFit(fit, people.slice(0, limit ?? people.length), next(), problems);
		terminal.printJson(tried ? { ...document, whatIf: tried.document } : document);
	} else if (options.csv) {
		const { writeFitCsv } = await import("../../src/app/documents/fit-csv.ts");
		terminal.printCsv(writeFitCsv(people.slice(0, limit ?? people.length)));
	} else {
		if (tried) printWhatIf(terminal, tried.document);
		const shown = options.all ? people : people.filter(isNotYetMet);
		const rows = limit ?? (tried ? TRIED_ROWS : DEFAULT_ROWS);
		printFit(terminal, {
			fit,
			shown: shown.slice(0, rows),
			unlisted: Math.max(0, shown.length - rows),
			folded: people.length - shown.length,
			next: next(),
			explain: options.explain ?? false,
			unreadNotes: countUnreadNotes(vault),
			folder,
			config: options.config,
		});
	}
	return 0;
}

/** In how many notes something could not be read. How notes fit together is left to `check`: in a large vault it takes as long as the fit. */
function countUnreadNotes({ index, problems }: Vault): number {
	const paths = new Set(problems.map(({ path }) => path));
	for (const entry of index.entries) if (entry.problems.length > 0) paths.add(entry.path);
	return paths.size;
}

function isNotYetMet({ entry }: PersonFit): boolean {
	const progress = progressOf(entry.note.stage);
	return progress === "identified" || progress === "in-progress";
}

function ofCategory(fit: Fit, category: string | undefined): readonly PersonFit[] {
	if (category === undefined) return fit.people;
	const wanted = readCategory(category);
	return fit.people.filter((person) => isOfCategory(person, wanted));
}
