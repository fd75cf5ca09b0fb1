import { writeFitCsv } from "../../app/documents/fit-csv";
import { countPeople } from "../../ui/shared/labels";
import { shownSpace } from "../../ui/shared/shown-space";
import type { Context } from "../context";
import { today } from "../vault/today";

/** Has a spreadsheet read letters beyond ASCII as they are. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Saves people as a table, in the order of their fit, as a new file where the vault keeps its attachments. */
export async function exportPeople(
	{ app, live, fits, runner }: Context,
	paths: readonly string[],
	space = "",
): Promise<void> {
	const { index } = live;
	const wanted = new Set(paths);
	const fit = fits.get(index, shownSpace(index, space));
	const people = fit.people.filter(({ entry }) => wanted.has(entry.path));
	const path = await app.fileManager.getAvailablePathForAttachment(`People ${today()}.csv`);
	const title = `Exported ${countPeople(people.length)} to ${path.slice(path.lastIndexOf("/") + 1)}`;
	const text = BYTE_ORDER_MARK + writeFitCsv(people);
	await runner.runAndTell({
		ok: true,
		action: { title, writes: [{ kind: "create", path, text }] },
	});
}
