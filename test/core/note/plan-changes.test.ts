import { describe, expect, it } from "vitest";
import { planChanges } from "../../../src/core/note/plan-changes";
import { applyEdits } from "../../../src/core/note/text-edit";

const text =
	"---\nname: Jane # c\nintro_status: asked\nfollow_up: 2026-01-01\n---\n# Jane\n\n## Log\n- a\n";

describe("several changes", () => {
	it("make one plan against the note as it is", () => {
		const plan = planChanges(text, [
			{ kind: "set", key: "intro_status", value: "scheduled" },
			{ kind: "unset", key: "follow_up" },
			{ kind: "set", key: "intro_since", value: "2026-03-02" },
			{ kind: "add-item", key: "knows", item: "[[Max]]" },
			{ kind: "add-item", key: "knows", item: "[[Ann]]" },
			{ kind: "remove-item", key: "knows", item: "[[Max]]" },
			{ kind: "log", heading: "Log", line: "2026-03-02 scheduled" },
		]);
		if (!plan.ok) throw new Error(plan.refusal.message);
		expect(applyEdits(text, plan.edits)).toBe(
			'---\nname: Jane # c\nintro_status: scheduled\nintro_since: 2026-03-02\nknows:\n  - "[[Ann]]"\n' +
				"---\n# Jane\n\n## Log\n- a\n- 2026-03-02 scheduled\n",
		);
		expect(plan.edits.map((edit) => text.slice(edit.from, edit.to))).toEqual([
			"asked",
			"follow_up: 2026-01-01\n",
			"",
		]);
	});

	it("that undo each other leave nothing to do", () => {
		const changes = [
			{ kind: "set", key: "new", value: "x" },
			{ kind: "unset", key: "new" },
			{ kind: "set", key: "intro_status", value: "met" },
			{ kind: "set", key: "intro_status", value: "asked" },
		] as const;
		expect(planChanges(text, changes)).toEqual({ ok: true, edits: [] });
		expect(planChanges(text, [])).toEqual({ ok: true, edits: [] });
	});

	it("are all refused where one is", () => {
		const noteWithMap = "---\na: 1\nknows:\n  x: 1\n---\n";
		expect(
			planChanges(noteWithMap, [
				{ kind: "set", key: "a", value: 2 },
				{ kind: "add-item", key: "knows", item: "b" },
			]),
		).toMatchObject({ ok: false, refusal: { code: "not-a-list" } });
	});
});
