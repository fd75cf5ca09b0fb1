import type { FormParts } from "../dialogs/person-form";
import { ImportModal } from "./import-modal";

/** Imports people from a file, step by step: which file, whom, a preview, and only then notes. */
export function openImport(parts: FormParts): void {
	new ImportModal(parts).open();
}
