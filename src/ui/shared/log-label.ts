import { displayText } from "../../core/text/link";
import type { LogLine } from "../../core/note/log";
import { shownText } from "./shown-text";

/** A line of the introduction log without its date: "scheduled 2026-05-01 09:00 Jane Doe: by phone". */
export function logLabel({ event, at, link, text }: LogLine): string {
	const parts = [
		event,
		...(at === undefined ? [] : [at.replace("T", " ")]),
		...(link === undefined ? [] : [displayText(link)]),
	].join(" ");
	return text === undefined ? parts : `${parts}: ${shownText(text)}`;
}
