import { instantOf } from "../../core/dates/local-clock";
import type { InterviewEntry } from "../../core/index/entry";
import { VaultIndex } from "../../core/index/vault-index";
import { bodyOptions } from "../../core/note/body-options";
import { factsInText } from "../../core/note/facts-in-text";
import { displayText } from "../../core/text/link";
import { calendarIdOf } from "../interview/calendar-id";
import { conversationTitle } from "../interview/conversation-title";
import type { CalendarEvent } from "./ics";

/** The notes that an action has changed, as they are now (undefined: no longer there): the index may not know it yet. */
export type ChangedTexts = ReadonlyMap<string, string | undefined>;

/** What a calendar file of all planned conversations holds, the earliest first; nothing of what was prepared, said or noted. */
export function plannedCalendar(
	index: VaultIndex,
	changed: ChangedTexts,
	stamp: Date,
): CalendarEvent[] {
	const known = [...index.interviews].filter(({ path }) => !changed.has(path));
	const all = [...known, ...changedInterviews(index, changed)];
	const planned = all.flatMap((entry) => {
		const { note } = entry;
		const time = note.starts ?? note.day;
		if (note.held !== "planned" || time === undefined) return [];
		const event: CalendarEvent = {
			id: calendarIdOf(note),
			starts: note.starts === undefined ? (note.day ?? stamp) : instantOf(note.starts),
			minutes: note.minutes,
			stamp,
			title: conversationTitle(index, entry),
			place: note.place && displayText(note.place),
		};
		return [{ key: `${time} ${note.path}`, event }];
	});
	return planned.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ event }) => event);
}

/** Those of the changed notes that are of conversations, or may have been. */
export function ofConversations(index: VaultIndex, changed: ChangedTexts): ChangedTexts {
	const now = new Set(changedInterviews(index, changed).map(({ path }) => path));
	return new Map(
		[...changed].filter(
			([path, text]) =>
				now.has(path) || index.get(path)?.kind === "interview" || text === undefined,
		),
	);
}

function changedInterviews(
	{ settings }: VaultIndex,
	changed: ChangedTexts,
): readonly InterviewEntry[] {
	const now = new VaultIndex(settings);
	for (const [path, text] of changed)
		if (text !== undefined && /\.md$/i.test(path))
			now.set(factsInText(path, text, bodyOptions(settings)));
	return [...now.interviews];
}
