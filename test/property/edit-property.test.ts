import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Document, parseDocument } from "yaml";
import { findBlock } from "../../src/core/note/block";
import { addListItem, removeListItem } from "../../src/core/note/list-item";
import { type Change, planChanges } from "../../src/core/note/plan-changes";
import { removeProperty, setProperty } from "../../src/core/note/set-property";
import {
	applyEdits,
	type Plan,
	type PropertyScalar,
	type TextEdit,
} from "../../src/core/note/text-edit";
import { hostileNotes, keysToChange, newItems, newScalars } from "../make/note-arbitrary";
import { invertEdits } from "../make/invert-edits";

const seed = 20_240_305;
const numRuns = 600;

type Values = Record<string, unknown>;

/** What `yaml` itself reads from a note; undefined where it finds an error. */
function readNote(text: string): Values | undefined {
	const block = findBlock(text);
	if (block.kind === "none") return {};
	if (block.kind !== "block") return undefined;
	const document = parseDocument(text.slice(block.from, block.to), { uniqueKeys: true });
	if (document.errors.length > 0) return undefined;
	const value = valuesOf(document);
	return typeof value === "object" && value !== null
		? Object.fromEntries(Object.entries(value))
		: undefined;
}

/** A reference to nothing shows only when the values are asked for. */
function valuesOf(document: Document): unknown {
	try {
		return document.toJS() ?? {};
	} catch (error) {
		expect(error).toBeInstanceOf(ReferenceError);
		return undefined;
	}
}

function mustRead(text: string): Values {
	const values = readNote(text);
	if (values === undefined) throw new Error(`does not parse: ${JSON.stringify(text)}`);
	return values;
}

function without(values: Values, key: string): [string, unknown][] {
	return Object.entries(values).filter(([name]) => name !== key);
}

/** What a value reads back as: halves of broken characters cannot be written, and -0 is 0. */
function settled(value: PropertyScalar): PropertyScalar {
	if (typeof value !== "string") return value === 0 ? 0 : value;
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(value));
}

/** The checks that hold for every plan: order of edits, bytes outside them, and the way back. */
function checkEdits(text: string, edits: readonly TextEdit[]): string {
	let after = text;
	for (const edit of [...edits].reverse()) {
		expect(edit.from).toBeLessThanOrEqual(edit.to);
		after = after.slice(0, edit.from) + edit.insert + after.slice(edit.to);
	}
	for (const [i, edit] of edits.entries()) {
		const next = edits[i + 1];
		if (next) expect(edit.to).toBeLessThan(next.from);
		expect(text.slice(edit.from, edit.to)).not.toBe(edit.insert);
	}
	expect(applyEdits(text, edits)).toBe(after);
	expect(applyEdits(after, invertEdits(text, edits))).toBe(text);
	return after;
}

function isScalar(value: unknown): value is PropertyScalar {
	return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function isSameText(value: unknown, other: PropertyScalar): boolean {
	return (
		isScalar(value) && (value === null) === (other === null) && String(value) === String(other)
	);
}

interface Tally {
	changed: number;
	same: number;
	refused: Record<string, number>;
}

/** Applies a plan and checks that nothing but the property changed; undefined where it was refused. */
function follow(text: string, key: string, plan: Plan, tally: Tally): Values | undefined {
	if (!plan.ok) {
		tally.refused[plan.refusal.code] = (tally.refused[plan.refusal.code] ?? 0) + 1;
		expect(plan.refusal.message).toMatch(/^\S.*[.!?]$/s);
		return undefined;
	}
	if (plan.edits.length === 0) tally.same++;
	else tally.changed++;
	const after = checkEdits(text, plan.edits);
	const before = mustRead(text);
	const values = mustRead(after);
	expect(without(values, key)).toStrictEqual(without(before, key));
	if (Object.hasOwn(before, key) && Object.hasOwn(values, key)) {
		expect(Object.keys(values)).toStrictEqual(Object.keys(before));
	}
	expect(bodyOf(after)).toBe(bodyOf(text));
	return values;
}

function bodyOf(text: string): string {
	const block = findBlock(text);
	return block.kind === "block" ? text.slice(block.contentStart) : text.replace(/^\ufeff/, "");
}

function run(
	extra: fc.Arbitrary<readonly PropertyScalar[]>,
	check: (text: string, key: string, items: readonly PropertyScalar[], tally: Tally) => void,
): Tally {
	const tally: Tally = { changed: 0, same: 0, refused: {} };
	fc.assert(
		fc.property(hostileNotes, keysToChange, extra, (text, key, items) =>
			check(text, key, items, tally),
		),
		{ numRuns, seed, endOnFailure: true },
	);
	return tally;
}

/** A good half of all notes can be changed, and what is planned is hardly ever found unsafe afterwards. */
function expectHealthy(tally: Tally): void {
	expect(tally.changed).toBeGreaterThan(numRuns / 3);
	expect(tally.refused["unsafe-edit"] ?? 0).toBeLessThan(numRuns / 100);
}

const one = newScalars.map((value) => [value]);
const item = newItems.map((value) => [value]);

describe("changing a property of any note", { timeout: 60_000 }, () => {
	it("makes it read as set and leaves all else as it was", () => {
		const tally = run(one, (text, key, [value = null], all) => {
			const values = follow(text, key, setProperty(text, key, value), all);
			if (values) expect(values[key]).toStrictEqual(settled(value));
		});
		expectHealthy(tally);
	});

	it("sets lists item by item to just the wanted order", () => {
		const tally = run(fc.array(newItems, { maxLength: 5 }), (text, key, items, all) => {
			const values = follow(text, key, setProperty(text, key, items), all);
			if (values) expect(values[key]).toStrictEqual(items.map(settled));
		});
		expectHealthy(tally);
	});

	it("takes a property out with nothing else", () => {
		const tally = run(fc.constant([]), (text, key, _, all) => {
			const values = follow(text, key, removeProperty(text, key), all);
			if (values) expect(Object.hasOwn(values, key)).toBe(false);
		});
		expect(tally.changed).toBeGreaterThan(numRuns / 10);
		expect(tally.refused["unsafe-edit"] ?? 0).toBeLessThan(numRuns / 100);
	});

	it("adds an item after all others", () => {
		const tally = run(item, (text, key, [added = null], all) => {
			const plan = addListItem(text, key, added);
			const values = follow(text, key, plan, all);
			if (!values) return;
			const old = readNote(text)?.[key] ?? [];
			const others: readonly unknown[] = Array.isArray(old) ? old : [old];
			if (plan.ok && plan.edits.length > 0) {
				expect(values[key]).toStrictEqual([...others, settled(added)]);
			} else expect(others.map(String)).toContain(String(settled(added)));
		});
		expectHealthy(tally);
	});

	it("takes an item out and keeps all others", () => {
		const choice = fc.tuple(newItems, fc.nat({ max: 4 }));
		const tally = run(choice, (text, key, [other = null, place = 0], all) => {
			const old = readNote(text)?.[key];
			const list: readonly unknown[] = Array.isArray(old) ? old : [];
			const chosen = list[Number(place)];
			const gone = isScalar(chosen) ? chosen : other;
			const values = follow(text, key, removeListItem(text, key, gone), all);
			if (values && Array.isArray(old)) {
				expect(values[key]).toStrictEqual(list.filter((each) => !isSameText(each, settled(gone))));
			}
		});
		expect(tally.changed).toBeGreaterThan(numRuns / 10);
		expect(tally.refused["unsafe-edit"] ?? 0).toBeLessThan(numRuns / 100);
	});

	it("plans nothing the second time", () => {
		fc.assert(
			fc.property(hostileNotes, keysToChange, newScalars, newItems, (text, key, value, added) => {
				const changes: Change[] = [
					{ kind: "set", key, value },
					{ kind: "add-item", key: `${key}2`, item: added },
				];
				const plan = planChanges(text, changes);
				if (!plan.ok) return;
				expect(planChanges(applyEdits(text, plan.edits), changes)).toStrictEqual({
					ok: true,
					edits: [],
				});
			}),
			{ numRuns: 600, seed, endOnFailure: true },
		);
	});
});

const changes: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ kind: fc.constant("set" as const), key: keysToChange, value: newScalars }),
	fc.record({
		kind: fc.constant("set" as const),
		key: keysToChange,
		value: fc.array(newItems, { maxLength: 3 }),
	}),
	fc.record({ kind: fc.constant("unset" as const), key: keysToChange }),
	fc.record({ kind: fc.constant("add-item" as const), key: keysToChange, item: newItems }),
	fc.record({ kind: fc.constant("remove-item" as const), key: keysToChange, item: newItems }),
	fc.record({
		kind: fc.constant("log" as const),
		heading: fc.constantFrom("Log", "Introduction log"),
		line: fc.constantFrom("2026-03-02 asked [[Jane Doe]]", "a\nb", "<% x %>"),
	}),
);

describe("several changes of one note", { timeout: 60_000 }, () => {
	it("make the same text in one plan as one after another, or are refused together", () => {
		let changed = 0;
		fc.assert(
			fc.property(
				hostileNotes,
				fc.array(changes, { minLength: 1, maxLength: 5 }),
				(text, wanted) => {
					const plan = planChanges(text, wanted);
					let current = text;
					for (const change of wanted) {
						const step = planChanges(current, [change]);
						if (!step.ok) {
							expect(plan).toStrictEqual(step);
							return;
						}
						current = applyEdits(current, step.edits);
					}
					if (!plan.ok) throw new Error(plan.refusal.message);
					expect(checkEdits(text, plan.edits)).toBe(current);
					if (plan.edits.length > 0) changed++;
				},
			),
			{ numRuns, seed, endOnFailure: true },
		);
		expect(changed).toBeGreaterThan(numRuns / 3);
	});
});
