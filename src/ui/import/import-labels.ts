import type { ImportCounts } from "../../app/import/import-plan";
import { formatCount } from "../shared/labels";

/** The label of the button that writes; undefined where there is nothing to write. */
export function importAction({ new: made, updated }: ImportCounts): string | undefined {
	const labels = [
		made > 0 ? `${formatCount(made)} new` : "",
		updated > 0 ? `${formatCount(updated)} updated` : "",
	].filter(Boolean);
	return labels.length === 0 ? undefined : `Import: ${labels.join(", ")}`;
}

/** "1 row", "1,700 rows". */
export function countRowsLabel(count: number): string {
	return count === 1 ? "1 row" : `${formatCount(count)} rows`;
}
