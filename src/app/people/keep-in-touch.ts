import type { ContactEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { contactInText } from "../../core/records/contact-in-text";
import { LOG_EVENT_TABLE } from "../../core/vocabulary/log-event";
import { personAt } from "../pipeline/record-event";
import type { Written } from "../write/carry-out";

/** How often to hear from somebody again, in days, that is proposed after a conversation. */
export const TOUCH_DAYS: readonly number[] = [90, 180];

/** With more people at once nobody is asked about each. */
const MAX_PEOPLE = 2;

/** The people with whom an action recorded a conversation, and whose notes do not say yet how often to be in touch; nobody where there are many. */
export function toKeepInTouch(
	index: VaultIndex,
	written: readonly Written[],
): readonly ContactEntry[] {
	if (written.length > 2 * MAX_PEOPLE + 1) return [];
	const found = written.flatMap(({ path, before, after }) => {
		const person = before === undefined ? undefined : personAt(index, path);
		if (!person || before === undefined) return [];
		const now = contactInText(path, after, index.settings);
		const isNew = countTalks(now) > countTalks(contactInText(path, before, index.settings));
		return isNew && now.keepInTouch === undefined ? [person] : [];
	});
	return found.length > MAX_PEOPLE ? [] : found;
}

function countTalks({ log }: ContactEntry["note"]): number {
	return log.filter(({ event }) => LOG_EVENT_TABLE[event].held === "held").length;
}
