import { isRecord } from "../text/record";
import type { SettingsReader } from "./settings-reader";

/** Choices of space fit under a name of the user's; those that are not in `query` are as they are at first. */
export interface SavedFilter {
	readonly name: string;
	readonly query: Readonly<Record<string, string>>;
}

/** More of them nobody finds again in a menu. */
export const MAX_FILTERS = 30;
/** A longer name does not fit on a button. */
const MAX_FILTER_NAME = 60;

/** Reads saved filters; what is none is left out and reported, a name that was there before alike. */
export function readSavedFilters(
	value: unknown,
	key: string,
	reader: SettingsReader,
): readonly SavedFilter[] | undefined {
	if (value === undefined) return undefined;
	if (!Array.isArray(value)) {
		reader.complain(key, "a list of filters, each with a name and a query");
		return undefined;
	}
	const filters: SavedFilter[] = [];
	for (const [at, given] of (value as unknown[]).entries()) {
		const filter = readFilter(given);
		if (!filter || filters.length >= MAX_FILTERS || findFilter(filters, filter.name))
			reader.complain(`${key}.${at}`, A_FILTER, "it is left out");
		else filters.push(filter);
	}
	return filters;
}

const A_FILTER = `a filter with a name of its own of at most ${MAX_FILTER_NAME} characters and a query of texts, at most ${MAX_FILTERS} of them`;

/** The filter of a name, in any case. */
export function findFilter(filters: readonly SavedFilter[], name: string): SavedFilter | undefined {
	const wanted = name.trim().toLowerCase();
	return filters.find((filter) => filter.name.toLowerCase() === wanted);
}

/** Filters with one in the place of the one of a name, else at their end; undefined only takes that one out. */
export function putFilter(
	filters: readonly SavedFilter[],
	name: string,
	filter: SavedFilter | undefined,
): readonly SavedFilter[] {
	const old = findFilter(filters, name);
	if (!old) return filter ? [...filters, filter] : filters;
	return filters.flatMap((one) => (one === old ? (filter ?? []) : one));
}

/** What is wrong with a name for a filter; undefined where nothing is. */
export function checkFilterName(name: string): string | undefined {
	if (name.trim() === "") return "Enter a name.";
	return name.trim().length > MAX_FILTER_NAME
		? `Choose a name of at most ${MAX_FILTER_NAME} characters.`
		: undefined;
}

function readFilter(given: unknown): SavedFilter | undefined {
	if (!isRecord(given) || typeof given.name !== "string" || !isRecord(given.query))
		return undefined;
	const query = Object.entries(given.query);
	const isSound = query.every((entry): entry is [string, string] => typeof entry[1] === "string");
	if (!isSound || checkFilterName(given.name) !== undefined) return undefined;
	return { name: given.name.trim(), query: Object.fromEntries(query) };
}
