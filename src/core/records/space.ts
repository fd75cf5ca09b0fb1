import { idsByWord, readCategory, readWord } from "../vocabulary/read-word";
import {
	WEEK_GOAL_TABLE,
	type WeekGoal,
	WEEK_GOALS,
	type WeekGoals,
} from "../vocabulary/week-goal";
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
	/** How much of what I want each week. */
	readonly perWeek: WeekGoals;
}

/** My space for one goal, as its note says it: terms as written, by the dimension of a contact that they are held against. */
export type Space = NoteRecord<"space", ApartOfSpace>;

const TARGET = /^(.*?)\s*[=:]\s*(\d{1,4})$/;

const readStated = recordReader<"space", ApartOfSpace>("space", {
	categories: (reader) => readGoals(goalTexts(reader, "categories")),
	perWeek: readWeekGoals,
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
function goalTexts(reader: PropertyReader, id: "categories" | "per_week"): readonly string[] {
	const value = reader.raw(id);
	const items: readonly unknown[] = Array.isArray(value) ? value : [value];
	if (!items.some(isRecord)) return reader.list(id, "comma");
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

const WEEK_GOAL_OF = idsByWord(WEEK_GOAL_TABLE);

/** `asks = 5`, `asks: 5` or `5 asks`; what is none of them is told. */
function readWeekGoals(reader: PropertyReader): WeekGoals {
	const goals: Partial<Record<WeekGoal, number>> = {};
	for (const text of goalTexts(reader, "per_week")) {
		const [, word = "", number] = TARGET.exec(text) ?? [];
		const [, first, rest = ""] = /^(\d{1,4})\s+(.+)$/.exec(text) ?? [];
		const goal = WEEK_GOAL_OF.get(readWord(number === undefined ? rest : word));
		if (goal !== undefined) goals[goal] ??= Number(number ?? first);
		else {
			reader.report(
				"per_week",
				"unknown-value",
				`“${text}” is no goal of a week: write ${WEEK_GOALS.join(", ")}, each with its number, as in “asks = 5”.`,
			);
		}
	}
	return goals;
}
