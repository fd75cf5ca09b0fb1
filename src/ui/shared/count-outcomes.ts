import { OUTCOME_LABELS } from "../../app/people/outcome-labels";
import { OUTCOMES, type PersonRow } from "../../app/people/person-row";
import { formatCount } from "./labels";

/** "480 new, 12 updated": what becomes of rows, those outcomes that there are. */
export function countOutcomes(rows: readonly Pick<PersonRow, "outcome">[]): string {
	const labels = OUTCOMES.map((one) => ({
		label: OUTCOME_LABELS[one][1],
		count: rows.filter(({ outcome }) => outcome === one).length,
	}))
		.filter(({ count }) => count > 0)
		.map(({ label, count }) => `${formatCount(count)} ${label}`);
	return labels.length === 0 ? "no rows" : labels.join(", ");
}
