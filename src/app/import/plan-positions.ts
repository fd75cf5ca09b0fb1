import { readPastCompany } from "../../core/records/past-company";
import type { SpaceEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import { type Change, planChanges } from "../../core/note/plan-changes";
import { namesOf } from "../../core/vocabulary/property";
import { foldCompany } from "../../core/text/fold-company";
import type { RowProblem } from "../../import/format";
import type { OwnPosition } from "../../import/format";
import { countRows, type ImportPlan, type PlannedRow, quietRow } from "./import-plan";

/** Plans to add my past employers to a space, all in one write; those that it has, and the present one, stay out. */
export function planPositions(
	index: VaultIndex,
	space: SpaceEntry,
	positions: readonly OwnPosition[],
	problems: readonly RowProblem[],
): ImportPlan {
	const { path } = space;
	const known = new Set(
		space.note.pastCompanies.map((text) => foldCompany(displayText(readPastCompany(text).name))),
	);
	const rows: PlannedRow[] = problems.map(({ row, kind, name, reason }) =>
		quietRow({ row, name, outcome: kind, reason }),
	);
	const added: string[] = [];
	for (const { row, company, isPresent } of positions) {
		const start = { row, name: company, path };
		if (known.has(foldCompany(company)))
			rows.push(quietRow({ ...start, outcome: "unchanged", reason: "the space already lists it" }));
		else if (isPresent)
			rows.push(quietRow({ ...start, outcome: "skipped", reason: "you still work there" }));
		else {
			known.add(foldCompany(company));
			added.push(company);
			rows.push(quietRow({ ...start, outcome: "updated", reason: "a past employer of yours" }));
		}
	}
	const key = namesOf("past_companies", index.settings.properties)[0] ?? "past_companies";
	const changes = added.map((item): Change => ({ kind: "add-item", key, item }));
	const plan = (text: string) => planChanges(text, changes);
	const first = rows.findIndex(({ outcome }) => outcome === "updated");
	const planned = rows.map((row, at): PlannedRow =>
		at === first ? { ...row, write: () => ({ kind: "edit", path, plan }) } : row,
	);
	const sorted = planned.sort((a, b) => a.row - b.row);
	return { rows: sorted, counts: countRows(sorted), isStopped: false };
}
