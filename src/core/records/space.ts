import { readCategory } from "../vocabulary/read-word";
import type { FactsBeside } from "../note/facts";
import { textOf } from "../note/property-value";
import type { PropertyReader } from "../note/property-reader";
import { type NoteRecord, recordReader } from "./note-record";

/** A category that a space looks for, and how many of it are enough. */
export interface CategoryGoal {
	readonly category: string;
	readonly target: number | undefined;
}

/** What of a space more than a property's kind says. */
interface ApartOfSpace {
	/** In the user's order. */
	readonly categories: readonly CategoryGoal[];
}

/** My space for one goal, as its note says it: terms as written, by the dimension of a contact that they are held against. */
export type Space = NoteRecord<"space", ApartOfSpace>;

const TARGET = /^(.*?)\s*[=:]\s*(\d{1,4})$/;

const readStated = recordReader<"space", ApartOfSpace>("space", {
	categories: (reader) => readGoals(goalTexts(reader)),
});

/** Reads a space; `reader` is open on the note. */
export function readSpace(facts: FactsBeside, reader: PropertyReader): Space {
	const space = readStated(facts, reader);
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
			? Object.entries(item).map(([category, target]) =>
					[category, textOf(target)].filter((one) => one !== undefined).join(" = "),
				)
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
