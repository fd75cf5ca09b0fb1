import { ImportPeople } from "../../ui/import/import-people";
import { candidateNames } from "../dialogs/candidate-names";
import { Slices } from "../vault/slices";
import { carryOutFile } from "./carry-out-flow";
import { ImportNotes } from "./import-notes";
import type { Context } from "../context";

/** Imports people from a file, step by step: which file, whom, a preview, and only then notes. */
export function openImport(context: Context): void {
	const { app, live, store, openDialog } = context;
	openDialog({
		name: "import",
		title: "Import people",
		Content: ImportPeople,
		props: {
			columns: () => store.settings.import.columns,
			rememberColumns: (value) => store.set({ keys: ["import", "columns"], value }),
			makeRest: () => new Slices().rest,
			makeIsTaken: () => {
				const notes = new ImportNotes(app, () => store.fault);
				return (path) => notes.isTaken(path);
			},
			candidateNames: (candidates) => candidateNames(live.index, candidates),
			carryOut: (run, ports) => carryOutFile(context, run, ports),
		},
	});
}
