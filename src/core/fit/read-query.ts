import type { SavedFilter } from "../settings/saved-filter";
import { isRecord, ownValue } from "../text/record";
import { DIMENSIONS } from "../vocabulary/dimension";
import { STAGES } from "../vocabulary/stage";
import { type FitQuery, NO_QUERY } from "./arrange-people";

/** The words that each choice of a query can be; of those without, the user's own count. */
const WORDS: Readonly<Partial<Record<keyof FitQuery, readonly string[]>>> = {
	stage: ["none", ...STAGES],
	dimension: DIMENSIONS,
	group: ["matches", "category", "stage", "company"],
	sort: ["name", "category", "stage", "contact", "way"],
	direction: ["reversed"],
};

const KEYS = Object.keys(NO_QUERY) as readonly (keyof FitQuery)[];

/** A query as it was kept, by this version or another one; `unknown` are the choices that there are no more, left out of it. */
export function readQuery(given: unknown): {
	readonly query: FitQuery;
	readonly unknown: readonly string[];
} {
	const found = isRecord(given) ? given : {};
	const unknown: string[] = [];
	const query = KEYS.map((key): readonly [string, string] => {
		const value = ownValue(found, key) ?? "";
		if (value === "") return [key, ""];
		if (typeof value === "string" && (WORDS[key]?.includes(value) ?? true)) return [key, value];
		unknown.push(key);
		return [key, ""];
	});
	return { query: Object.fromEntries(query) as unknown as FitQuery, unknown };
}

/** What of a query is worth keeping: the choices that were made. */
export function choicesOf(query: FitQuery): Readonly<Record<string, string>> {
	return Object.fromEntries(KEYS.flatMap((key) => (query[key] === "" ? [] : [[key, query[key]]])));
}

/** Whether two queries want the same people in the same order. */
export function isSameQuery(a: FitQuery, b: FitQuery): boolean {
	return KEYS.every((key) => a[key] === b[key]);
}

/** The saved filter that has just the choices of a query; undefined where none has. */
export function filterOf(
	filters: readonly SavedFilter[],
	query: FitQuery,
): SavedFilter | undefined {
	return filters.find((one) => isSameQuery(readQuery(one.query).query, query));
}
