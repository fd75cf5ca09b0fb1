import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addSection, extendSection, sectionOf } from "../../../src/core/note/add-section";
import { applyEdits } from "../../../src/core/note/text-edit";

function add(text: string, before?: string): string {
	const plan = addSection(text, "Prep", "Goal\n\n- a", before);
	return plan.ok ? applyEdits(text, plan.edits) : plan.refusal.code;
}

function extend(text: string): string | undefined {
	const plan = extendSection(text, "Prep", "more\nlines");
	return plan?.ok ? applyEdits(text, plan.edits) : undefined;
}

const PREP = "## Prep\n\nGoal\n\n- a\n";

describe("a section that is added to a note", () => {
	it.each([
		["", PREP],
		["---\na: 1\n---\n", `---\na: 1\n---\n${PREP}`],
		["---\na: 1\n---", `---\na: 1\n---\n${PREP}`],
		["---\na: 1\n---\n\n", `---\na: 1\n---\n\n${PREP}`],
		["Text", `Text\n\n${PREP}`],
		["Text\n", `Text\n\n${PREP}`],
		["Text\n\n", `Text\n\n${PREP}`],
		["a\r\nb\r\n", `a\r\nb\r\n\r\n${PREP.replace(/\n/g, "\r\n")}`],
		["# prep\nold\n", "# prep\nold\n"],
		["---\na: 1\n", "unclosed-frontmatter"],
		["```\nopen", "unsafe-edit"],
	])("to %j gives %j", (text, after) => {
		expect(add(text)).toBe(after);
	});

	it.each([
		["## Recap\nx\n", `${PREP}\n## Recap\nx\n`],
		["---\na: 1\n---\nOwn\n## Recap\nx\n", `---\na: 1\n---\nOwn\n\n${PREP}\n## Recap\nx\n`],
		["Own\n", `Own\n\n${PREP}`],
	])("before the recap of %j gives %j", (text, after) => {
		expect(add(text, "Recap")).toBe(after);
	});

	it("is found again, and changes nothing a second time", () => {
		const lines = fc.constantFrom("# A", "## Recap", "text", "", "- x", "---", "```", "%%", "\r");
		fc.assert(
			fc.property(fc.array(lines), fc.boolean(), (parts, isBefore) => {
				const text = parts.join("\n");
				const plan = addSection(text, "Prep", "Goal", isBefore ? "Recap" : undefined);
				if (!plan.ok) return;
				const after = applyEdits(text, plan.edits);
				expect(after.slice(sectionOf(after, "Prep")?.from)).toMatch(/^\r?\nGoal/);
				expect(addSection(after, "Prep", "Goal")).toEqual({ ok: true, edits: [] });
			}),
		);
	});
});

describe("lines at the end of a section", () => {
	it.each([
		["## Prep\n", "## Prep\n\nmore\nlines\n"],
		["## Prep", "## Prep\n\nmore\nlines\n"],
		["## Prep\nold\n", "## Prep\nold\n\nmore\nlines\n"],
		["## Prep\nold\n\n\n## Next\n", "## Prep\nold\n\nmore\nlines\n\n\n## Next\n"],
		["## Other\n", undefined],
	])("of %j give %j", (text, after) => {
		expect(extend(text)).toBe(after);
	});
});
