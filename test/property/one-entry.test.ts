import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBlock } from "../../src/core/note/block";
import { settleValue } from "../../src/core/note/scalar-text";
import { removeProperty, setProperty } from "../../src/core/note/set-property";
import { applyEdits, type Plan } from "../../src/core/note/text-edit";
import { readBlockValues, readYaml } from "../../src/core/note/yaml";
import { notesAroundOne } from "../make/block-arbitrary";
import { newItems } from "../make/note-arbitrary";

const seed = 20_261_128;
const numRuns = Number(process.env.EDIT_RUNS ?? 3000);
const timeout = 60_000 + numRuns * 5;

/** What `yaml` reads from the whole block of a note. */
function readWhole(text: string): ReturnType<typeof readYaml> {
	const block = findBlock(text);
	if (block.kind !== "block") throw new Error(`no block: ${JSON.stringify(text)}`);
	return readYaml(text.slice(block.from, block.to));
}

/** The values with their names in order, without one of them. */
function othersOf(text: string, key: string): [string, unknown][] {
	const reading = readWhole(text);
	if (!reading.ok) throw new Error(`${reading.message} ${JSON.stringify(text)}`);
	return Object.entries(reading.value).filter(([name]) => name !== key);
}

/** What stands after the property and belongs to another: items, deeper and empty lines after it may be its own. */
function othersAfter(after: string): string {
	const lines = /^(?:(?:[ \t#].*|-(?!-).*)?\r?\n)*/.exec(after)?.[0] ?? "";
	return /^(?:#.*\r?\n)*$/.test(lines) ? after : after.slice(lines.length);
}

describe("a block read entry by entry", { timeout }, () => {
	it("has the values, the order and the faults that yaml finds in the whole of it", () => {
		let read = 0;
		fc.assert(
			fc.property(notesAroundOne, ({ before, target, after }) => {
				const text = before + target + after;
				const block = findBlock(text);
				if (block.kind !== "block") return;
				const reading = readBlockValues(text, block);
				const whole = readWhole(text);
				if (!reading.ok || !whole.ok) expect(reading).toStrictEqual(whole);
				else {
					expect(Object.entries(reading.value)).toStrictEqual(Object.entries(whole.value));
					read++;
				}
			}),
			{ numRuns, seed, endOnFailure: true },
		);
		expect(read).toBeGreaterThan(numRuns / 4);
	});
});

describe("an edit of one entry among others of every form", { timeout }, () => {
	const wanted = fc.option(fc.oneof(newItems, fc.array(newItems, { maxLength: 3 })), {
		nil: undefined,
		freq: 5,
	});

	it("makes yaml read what was meant, and leaves each byte of the others", () => {
		const tally: Record<string, number> = {};
		fc.assert(
			fc.property(notesAroundOne, wanted, ({ before, target, after }, value) => {
				const text = before + target + after;
				const plan: Plan =
					value === undefined ? removeProperty(text, "k") : setProperty(text, "k", value);
				const outcome = plan.ok ? "planned" : plan.refusal.code;
				tally[outcome] = (tally[outcome] ?? 0) + 1;
				if (!plan.ok) return;
				const result = applyEdits(text, plan.edits);
				expect(othersOf(result, "k")).toStrictEqual(othersOf(text, "k"));
				const reading = readWhole(result);
				if (!reading.ok) throw new Error(reading.message);
				if (value === undefined) expect(Object.hasOwn(reading.value, "k")).toBe(false);
				else expect(reading.value.k).toStrictEqual(settleValue(value));
				if (target === "") expect(result).toContain(after.slice(after.lastIndexOf("---")));
				else {
					expect(result.startsWith(before)).toBe(true);
					expect(result.endsWith(othersAfter(after))).toBe(true);
				}
			}),
			{ numRuns, seed, endOnFailure: true },
		);
		if (process.env.EDIT_RUNS !== undefined) console.log(tally);
		expect(tally.planned).toBeGreaterThan(numRuns / 4);
		expect(tally["unsafe-edit"] ?? 0).toBeLessThan(numRuns / 50);
	});
});
