import { contactInText } from "../../src/core/records/contact-in-text.ts";
import type { ContactEntry } from "../../src/core/index/entry.ts";
import type { VaultIndex } from "../../src/core/index/vault-index.ts";
import { documentMove, type MoveDocument } from "../../src/app/documents/move-document.ts";
import type { FileChanges } from "../vault/carry-out-files.mts";

/** What an action did to a person, or would do, as a document. */
export function describeMove(
	{ settings }: VaultIndex,
	{ path, note }: ContactEntry,
	{ changed }: FileChanges,
	dryRun: boolean,
): MoveDocument {
	const own = changed.find((written) => written.path === path);
	const before = own?.before === undefined ? note : contactInText(path, own.before, settings);
	const after = own ? contactInText(path, own.after, settings) : before;
	return documentMove(before, after, changed, !dryRun);
}
