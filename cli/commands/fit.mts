import { dayOf } from "../../src/core/dates/calendar-date.ts";
import { readCategory } from "../../src/core/vocabulary/category.ts";
import { type Fit, fitPeople, type PersonFit } from "../../src/core/fit/fit.ts";
import { progressOf } from "../../src/core/vocabulary/stage.ts";
import { findProblems } from "../../src/core/problems/find-problems.ts";
import { documentFit } from "../../src/app/documents/fit-document.ts";
import type { SharedOptions } from "../shared-options.mts";
import { openVault, pickSpace } from "../vault/open-vault.mts";
import { readMoment } from "../moment.mts";
import { printFit } from "./print-fit.mts";
import { readLimit } from "../vault/read-limit.mts";
import { openTerminal } from "../terminal.mts";

export interface FitOptions extends SharedOptions {
	readonly space?: string;
	readonly limit?: string;
	readonly category?: string;
	readonly explain?: boolean;
	readonly all?: boolean;
	readonly csv?: boolean;
}

const USUAL_ROWS = 25;

/** `warm-intros fit`: people by how well they fit my space. */
export async function runFit(folder: string, options: FitOptions): Promise<number> {
	const terminal = openTerminal();
	const limit = readLimit(options.limit);
	const today = dayOf(readMoment(options));
	const vault = await openVault(folder, options, terminal);
	const space = pickSpace(vault, options.space, terminal);
	const fit = fitPeople(vault.index, space);
	const problems = vault.problems.length + findProblems(vault.index, today).length;
	const people = ofCategory(fit, options.category);
	if (options.category !== undefined && people.length === 0) {
		const known = fit.coverage.map((row) => row.category).join(", ");
		terminal.say(
			`Nobody is of the category "${options.category}". Categories here: ${known || "none"}.`,
		);
	}
	if (options.json) {
		terminal.printJson(documentFit(fit, people.slice(0, limit ?? people.length), problems));
	} else if (options.csv) {
		const { writeFitCsv } = await import("../../src/app/documents/fit-csv.ts");
		process.stdout.write(writeFitCsv(people.slice(0, limit ?? people.length)));
	} else {
		const shown = options.all ? people : people.filter(isNotYetMet);
		printFit(terminal, {
			fit,
			shown: shown.slice(0, limit ?? USUAL_ROWS),
			unlisted: Math.max(0, shown.length - (limit ?? USUAL_ROWS)),
			folded: people.length - shown.length,
			explain: options.explain ?? false,
			problems,
			folder,
			config: options.config,
		});
	}
	return 0;
}

function isNotYetMet({ entry }: PersonFit): boolean {
	const progress = progressOf(entry.note.stage);
	return progress === "identified" || progress === "in-progress";
}

function ofCategory(fit: Fit, category: string | undefined): readonly PersonFit[] {
	if (category === undefined) return fit.people;
	const wanted = readCategory(category);
	return fit.people.filter(({ entry }) => entry.note.category.includes(wanted));
}
