import type { CalendarDate } from "../dates/calendar-date";
import { displayText } from "../text/link";
import { fileStem } from "../note/note-name";
import { saysName } from "../people/person-name";
import { readCategory, readStage } from "../vocabulary/read-word";
import { groupKeys, showValue } from "../note/property-value";
import type { PropertyReader } from "../note/property-reader";
import type { LogLine } from "../note/log";
import { LOG_EVENT_TABLE } from "../vocabulary/log-event";
import { type Route, ROUTES } from "../vocabulary/route";
import type { Stage } from "../vocabulary/stage";
import type { ApartOfContact } from "./contact";
import { recordReader } from "./note-record";

/** Reads a person from their note's facts; the property reader is open on the note and takes the problems. Never throws, never drops a person. */
export const readContact = recordReader<"contact", ApartOfContact>("contact", {
	category: (reader) => readCategories(reader.list("category", "comma")),
	phone: readPhones,
	status: readStatus,
	stage: readStageOf,
	introRoute: readRoute,
	lastTouch: (_, { log }, { lastContact }) => latestTouch(lastContact, log),
	log: (_, { log }) => log,
	jobTitle: (_, { path }, { title, name }) => jobTitleOf(title, [fileStem(path), name]),
});

function jobTitleOf(title: string | undefined, names: readonly string[]): string | undefined {
	return title !== undefined && names.some((name) => saysName(title, name)) ? undefined : title;
}

function latestTouch(
	lastContact: CalendarDate | undefined,
	log: readonly LogLine[],
): CalendarDate | undefined {
	let latest = lastContact;
	for (const line of log) {
		const { isTouch } = LOG_EVENT_TABLE[line.event];
		if (isTouch && (latest === undefined || line.date > latest)) latest = line.date;
	}
	return latest;
}

function readCategories(texts: readonly string[]): readonly string[] {
	if (texts.length === 0) return texts;
	if (texts.length === 1) return listAlone(readCategory(texts[0] ?? ""));
	return [...new Set(texts.map(readCategory))];
}

const alone = new Map<string, readonly string[]>();
const MAX_ALONE = 1_000;

/** A list of one category: there are few of them, and everybody of one shares its list. */
function listAlone(category: string): readonly string[] {
	const known = alone.get(category);
	if (known) return known;
	const list = [category];
	if (alone.size < MAX_ALONE) alone.set(category, list);
	return list;
}

/** The status as written; several are kept together, and are then none of the stages. */
function readStatus(reader: PropertyReader): string | undefined {
	const value = reader.raw("intro_status");
	if (value === undefined) return undefined;
	const words = groupKeys(value).length > 0 ? [] : reader.list("intro_status", "none");
	return words.join(", ") || showValue(value);
}

function readStageOf(reader: PropertyReader): Stage | undefined {
	const status = readStatus(reader);
	if (status === undefined) return undefined;
	const stage = readStage(displayText(status));
	if (!stage) {
		const message = `${showValue(status)} is not a stage of the pipeline; the person is shown under Unrecognised.`;
		reader.report("intro_status", "unknown-status", message);
	}
	return stage;
}

function readRoute(reader: PropertyReader): Route | undefined {
	const word = reader.word("intro_route");
	if (word === undefined) return undefined;
	const route = ROUTES.find((one) => one === word);
	if (route !== undefined) return route;
	const shown = showValue(reader.raw("intro_route"));
	reader.report("intro_route", "unknown-value", `${shown} is not one of ${ROUTES.join(", ")}.`);
	return undefined;
}

function readPhones(reader: PropertyReader): readonly string[] {
	const value = reader.raw("phone");
	const isNumber =
		typeof value === "number" ||
		(Array.isArray(value) && value.some((item) => typeof item === "number"));
	if (isNumber) {
		reader.report(
			"phone",
			"number-for-text",
			"a phone number without quotes loses its leading zeros; put it in quotes.",
		);
	}
	return reader.list("phone", "comma");
}
