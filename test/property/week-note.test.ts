import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/core/note/text-edit";
import { addToWeek, newWeek } from "../../src/core/week/week-note";

const KINDS = ["ask", "touch", "talk", "event"] as const;
const HEADS = { ask: "Asks", touch: "Touch", talk: "Talks", event: "Events" } as const;

const idArbitrary = fc
	.tuple(fc.constantFrom(...KINDS), fc.integer({ min: 1, max: 9 }))
	.map(([kind, n]) => `${kind}-${n}`);
const idsArbitrary = fc.uniqueArray(idArbitrary, { maxLength: 12 });

/** What a template makes of some lines. */
function fill(ids: readonly string[]): string {
	const parts = KINDS.map((kind) => {
		const lines = ids.filter((id) => id.startsWith(kind));
		const body = lines.map((id) => `- [ ] Do ${id} ^${id}\n\t- Why ${id}.\n`).join("");
		return body === "" ? "" : `## ${HEADS[kind]}\n\n${body}\n`;
	});
	return `${parts.join("")}## Review\n\n- What worked:\n`;
}

function plan(text: string, ids: readonly string[]): string {
	const planned = addToWeek(text, fill(ids), ids, "Review");
	if (!planned.ok) throw new Error(planned.refusal.message);
	return applyEdits(text, planned.edits);
}

/** What a user does with a line: nothing, tick it, write on it, or delete it with what is below it. */
const deedArbitrary = fc.constantFrom("leave", "tick", "write", "delete");

function change(text: string, deeds: readonly string[]): string {
	let at = 0;
	return text.replace(/^- \[ \] Do .*\n(?:\t.*\n)*/gm, (block) => {
		const deed = deeds[at++ % deeds.length];
		if (deed === "tick") return block.replace("[ ]", "[x]");
		if (deed === "write") return block.replace("Do", "Really do");
		return deed === "delete" ? "" : block;
	});
}

/** What a user writes anywhere in the note. */
const wordsArbitrary = fc.record({
	words: fc.constantFrom(
		"Called Ann.",
		"- [ ] Mine",
		"  - more",
		"## Mine",
		"%% note %%",
		"",
		"> x",
	),
	at: fc.nat(),
});

/** Writes lines of mine between others, and not into the comment that the plan keeps. */
function write(
	text: string,
	words: readonly { readonly words: string; readonly at: number }[],
	eol: string,
): string {
	const lines = text.split(eol);
	for (const { words: line, at } of words) lines.splice(at % lines.length, 0, line);
	return lines.join(eol);
}

/** The ids of the lines that stand in a note. */
function idsIn(text: string): string[] {
	return [...text.matchAll(/ \^([a-z]+-\d)\r?$/gm)].map(([, id = ""]) => id);
}

describe("planning a week again", () => {
	it("changes nothing where the plan is the same, whatever was ticked, written and deleted", () => {
		fc.assert(
			fc.property(idsArbitrary, fc.array(deedArbitrary, { minLength: 1 }), (ids, deeds) => {
				const mine = change(newWeek(fill(ids), ids), deeds);
				expect(plan(mine, ids)).toBe(mine);
			}),
		);
	});

	it("keeps every line of mine in its order where the plan is another, and adds nothing twice", () => {
		fc.assert(
			fc.property(
				idsArbitrary,
				idsArbitrary,
				fc.array(deedArbitrary, { minLength: 1 }),
				(ids, later, deeds) => {
					const mine = change(newWeek(fill(ids), ids), deeds);
					const again = plan(mine, later);
					const lines = again.split("\n");
					let from = 0;
					for (const line of mine.split("\n").filter((one) => !one.startsWith("%%"))) {
						const found = lines.indexOf(line, from);
						expect(found).toBeGreaterThanOrEqual(from);
						from = found + 1;
					}
					expect(plan(again, later)).toBe(again);
					const tasks = [...again.matchAll(/\^([a-z]+-\d)$/gm)].map(([, id]) => id);
					expect(new Set(tasks).size).toBe(tasks.length);
				},
			),
		);
	});

	it("is putting in alone: no byte of mine changes, and what I deleted stays away, week-long", () => {
		const rounds = fc.array(
			fc.record({
				later: idsArbitrary,
				deeds: fc.array(deedArbitrary, { minLength: 1 }),
				words: fc.array(wordsArbitrary, { maxLength: 3 }),
			}),
			{ minLength: 1, maxLength: 4 },
		);
		fc.assert(
			fc.property(idsArbitrary, fc.constantFrom("\n", "\r\n"), rounds, (ids, eol, all) => {
				let text = newWeek(fill(ids), ids).replace(/\n/g, eol);
				const deleted = new Set<string>();
				for (const { later, deeds, words } of all) {
					const before = idsIn(text);
					const mine = write(change(text, deeds), words, eol);
					const left = new Set(idsIn(mine));
					for (const id of before) if (!left.has(id)) deleted.add(id);
					const planned = addToWeek(mine, fill(later), later, "Review");
					if (!planned.ok) throw new Error(planned.refusal.message);
					expect(planned.edits.filter(({ from, to }) => from !== to)).toEqual([]);
					text = applyEdits(mine, planned.edits);
					expect(idsIn(text).filter((id) => deleted.has(id))).toEqual([]);
					expect(new Set(idsIn(text)).size).toBe(idsIn(text).length);
				}
			}),
		);
	});
});
