import type { ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { displayText, parseLink } from "../text/link";
import { type Ask, asksIn } from "./asks";
import { replayLog } from "./replay-log";

/** What became of asking somebody for an introduction: a note, or the name of somebody without one. */
export interface PersonAsk {
	readonly who: ContactEntry | string;
	readonly ask: Ask;
}

/** Whom I have asked for an introduction to a person in this attempt, or who introduced us in it, in the order of the log. */
export function asksOfPerson(index: VaultIndex, { note, folder }: ContactEntry): PersonAsk[] {
	const found = new Map<string, ContactEntry | string>();
	const asks = asksIn(replayLog(note.log).attempt, (link) => {
		const target = index.resolveLink(parseLink(link)?.target ?? link, folder);
		const who = target?.kind === "contact" ? target : displayText(link);
		const id = typeof who === "string" ? who : who.path;
		found.set(id, who);
		return id;
	});
	return asks.flatMap((ask) => {
		const who = found.get(ask.via);
		return who === undefined ? [] : [{ who, ask }];
	});
}
