import type { VaultIndex } from "../../core/index/vault-index";
import type { IncomingPerson } from "../../core/people/incoming-person";
import type { RowProblem } from "../../import/format";
import { type ImportFilter, makeFilter } from "./import-filter";
import {
	countRows,
	type ImportPlan,
	type PlannedRow,
	type ProgressPorts,
	quietRow,
} from "./import-plan";
import { knownIn } from "./count-wanted";
import { makeLikely } from "./likely-of-row";
import { NewContacts } from "./new-contact";
import { FILE_RULES, type RowChoice } from "../people/person-match";
import { PersonMatcher } from "../people/person-matcher";
import { RowPlanner } from "./plan-row";

/** People as a file tells of them. */
export interface ImportedPeople {
	readonly people: readonly IncomingPerson[];
	readonly problems: readonly RowProblem[];
	/** What `source` says about them; undefined leaves it out. */
	readonly source: string | undefined;
}

/** What the user wants of an import. */
export interface ImportOptions {
	readonly filter?: ImportFilter;
	/** The rows whose new jobs are taken over. */
	readonly takeJobs?: "all" | ReadonlySet<number>;
	/** Whether people are made although somebody has the name, where company or address differ. */
	readonly isAnother?: boolean;
	/** Whom ambiguous rows mean, by row. */
	readonly choices?: ReadonlyMap<number, RowChoice>;
}

export interface ImportPorts extends ProgressPorts {
	readonly isTaken: (path: string) => boolean;
}

const ROWS_AT_ONCE = 500;
/** So few that an app can draw between them. */
const ROWS_A_REST = 10;

/**
 * Plans what becomes of each row of a file: new, updated, unchanged, ambiguous, skipped or failed, with its
 * reason. Nothing is written. A file that has been imported already leads to a plan that writes nothing.
 */
export async function planImport(
	ports: ImportPorts,
	index: VaultIndex,
	{ people, problems, source }: ImportedPeople,
	options: ImportOptions = {},
): Promise<ImportPlan> {
	const contacts = new NewContacts(index, ports.isTaken);
	const companyLink = (company: string): string => contacts.companyLink(company);
	const matcher = await PersonMatcher.read(index, FILE_RULES, ports.rest);
	const knownAs = knownIn(matcher);
	const context = { index, people, companyLink, knownAs, rest: ports.rest };
	const filter = await makeFilter(context, options.filter ?? {});
	const fault = contacts.findFault();
	const planner = new RowPlanner(index, matcher, contacts, {
		source,
		likelyOf: makeLikely(index, options.filter?.space ?? index.spaces[0]),
		takesJob: (row) =>
			options.takeJobs === "all" || (options.takeJobs !== undefined && options.takeJobs.has(row)),
		isAnother: options.isAnother ?? false,
		choices: options.choices ?? new Map<number, RowChoice>(),
	});
	const rows: PlannedRow[] = problems.map(({ row, kind, name, reason }) =>
		quietRow({ row, name, outcome: kind, reason }),
	);
	for (const [done, draft] of people.entries()) {
		if (done % ROWS_AT_ONCE === 0) await ports.onProgress?.(done, people.length);
		if (done % ROWS_A_REST === 0) await ports.rest?.();
		if (ports.signal?.aborted) return finish(rows, true);
		const reason = filter(draft);
		const { row, name } = draft;
		if (reason !== undefined) rows.push(quietRow({ row, name, outcome: "skipped", reason }));
		else rows.push(planner.plan(draft, fault));
	}
	await ports.onProgress?.(people.length, people.length);
	return finish(rows, false);
}

/** In the order of the file. */
function finish(rows: readonly PlannedRow[], isStopped: boolean): ImportPlan {
	const sorted = [...rows].sort((a, b) => a.row - b.row);
	return { rows: sorted, counts: countRows(sorted), isStopped };
}
