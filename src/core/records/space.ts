import { readCategory } from "../note/read-word";
import { readName } from "../note/note-name";
import type { NoteFacts } from "../note/facts";
import { textOf } from "../note/property-value";
import type { PropertyReader } from "../note/property-reader";

/** A category that a space looks for, and how many of it are enough. */
export interface CategoryGoal {
	readonly category: string;
	readonly target: number | undefined;
}

/** My space for one goal, as its note says it. */
export interface Space {
	readonly path: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly goal: string | undefined;
	/** Terms as written, by the dimension of a contact that they are held against. */
	readonly industry: readonly string[];
	readonly profession: readonly string[];
	readonly geography: readonly string[];
	/** In the user's order. */
	readonly categories: readonly CategoryGoal[];
	readonly pastCompanies: readonly string[];
	readonly schools: readonly string[];
}

const TARGET = /^(.*?)\s*[=:]\s*(\d{1,4})$/;

/** Reads a space; `reader` is open on the note. */
export function readSpace(facts: NoteFacts, reader: PropertyReader): Space {
	const space: Space = {
		path: facts.path,
		name: readName(facts.path, reader),
		aliases: reader.list("aliases", "names"),
		goal: reader.text("goal"),
		industry: reader.list("industries", "comma"),
		profession: reader.list("professions", "comma"),
		geography: reader.list("geographies", "semicolon"),
		categories: readGoals(goalTexts(reader)),
		pastCompanies: reader.list("past_companies", "names"),
		schools: reader.list("schools", "names"),
	};
	if (space.industry.length + space.profession.length + space.geography.length === 0) {
		reader.report(
			"industries",
			"empty-space",
			"this space names no industry, profession or geography, so nobody can fit it.",
		);
	}
	return space;
}

/** `- peer: 2` without quotes is a map to YAML; it is read as the text that it looks like. */
function goalTexts(reader: PropertyReader): readonly string[] {
	const value = reader.raw("categories");
	const items: readonly unknown[] = Array.isArray(value) ? value : [value];
	if (!items.some(isRecord)) return reader.list("categories", "comma");
	return items.flatMap((item) =>
		isRecord(item)
			? Object.entries(item).map(([category, target]) => `${category} = ${String(target)}`)
			: (textOf(item) ?? []),
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return (
		typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
	);
}

function readGoals(texts: readonly string[]): readonly CategoryGoal[] {
	const goals = new Map<string, CategoryGoal>();
	for (const text of texts) {
		const target = TARGET.exec(text);
		const category = readCategory(target?.[1] ?? text);
		if (category !== "" && !goals.has(category)) {
			goals.set(category, {
				category,
				target: target?.[2] === undefined ? undefined : Number(target[2]),
			});
		}
	}
	return [...goals.values()];
}
