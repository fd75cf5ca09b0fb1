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
	return text.replace(/^- \[ \] .*\n(?:\t.*\n)*/gm, (block) => {
		const deed = deeds[at++ % deeds.length];
		if (deed === "tick") return block.replace("[ ]", "[x]");
		if (deed === "write") return block.replace("Do", "Really do");
		return deed === "delete" ? "" : block;
	});
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
});
