import { asksIn } from "../../core/pipeline/asks";
import type { ContactEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText, parseLink } from "../../core/text/link";
import { replayLog } from "../../core/pipeline/replay-log";

/** Whoever is asked for an introduction to a person in this attempt and has not said no, the last one first: a note, or the name of somebody without one. */
export function askedIntroducers(
	index: VaultIndex,
	{ note, folder }: ContactEntry,
): readonly (ContactEntry | string)[] {
	const found = new Map<string, ContactEntry | string>();
	const asks = asksIn(replayLog(note.log).attempt, (link) => {
		const target = index.resolveLink(parseLink(link)?.target ?? link, folder);
		const who = target?.kind === "contact" ? target : displayText(link);
		const id = typeof who === "string" ? who : who.path;
		found.set(id, who);
		return id;
	});
	return asks
		.filter(({ askedOn, isRefused }) => askedOn !== undefined && !isRefused)
		.flatMap(({ via }) => found.get(via) ?? [])
		.reverse();
}
