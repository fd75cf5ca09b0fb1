import { writeFitCsv } from "../../app/documents/fit-csv";
import type { SeveralIntent } from "../../ui/shared/host";
import { countPeople } from "../../ui/shared/labels";
import { shownSpace } from "../../ui/shared/shown-space";
import type { Context } from "../context";
import { today } from "../vault/today";
import { saveExport } from "../write/save-export";

/** Has a spreadsheet read letters beyond ASCII as they are. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Saves people as a table, in the order of their fit, as a new file where the vault keeps its attachments. */
export async function exportPeople(
	context: Context,
	{ paths, space = "", onDone }: Pick<SeveralIntent, "paths" | "space" | "onDone">,
): Promise<void> {
	const { live, fits } = context;
	const { index } = live;
	const wanted = new Set(paths);
	const fit = fits.get(index, shownSpace(index, space));
	const people = fit.people.filter(({ entry }) => wanted.has(entry.path));
	const text = BYTE_ORDER_MARK + writeFitCsv(people);
	const isSaved = await saveExport(
		context,
		`People ${today()}.csv`,
		text,
		(name) => `Exported ${countPeople(people.length)} to ${name}`,
	);
	if (isSaved) onDone?.();
}
