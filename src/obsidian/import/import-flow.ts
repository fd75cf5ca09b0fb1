import { ImportModal } from "./import-modal";
import type { Context } from "../context";

/** Imports people from a file, step by step: which file, whom, a preview, and only then notes. */
export function openImport(context: Context): void {
	new ImportModal(context).open();
}
