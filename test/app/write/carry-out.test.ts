import { describe, expect, it } from "vitest";
import { type Action, carryOut, previewAction } from "../../../src/app/write/carry-out";
import { planChanges } from "../../../src/core/note/plan-changes";
import { applyEdits, type Plan, refuse } from "../../../src/core/note/text-edit";
import { ACTING_VAULTS, meddled } from "../../make/acting-vault";

const ANN = "---\ntype: contact # she\n---\nMet in Provo.\n";
const BO = "\uFEFF---\r\ntype: contact\r\n---\r\n";
const NOTES = { "People/Ann.md": ANN, "People/Bo.md": BO };

function setTitle(title: string): (text: string) => Plan {
	return (text) => planChanges(text, [{ kind: "set", key: "title", value: title }]);
}

const BOTH: Action = {
	title: "Both",
	writes: [
		{ kind: "edit", path: "People/Ann.md", plan: setTitle("CFO") },
		{ kind: "edit", path: "People/Bo.md", plan: setTitle("CTO") },
		{ kind: "create", path: "Talks/New.md", text: "New\n" },
	],
};

describe.each(ACTING_VAULTS)("an action on notes %s", (_, open) => {
	it("writes all its notes, and tells what each was and is", async () => {
		const vault = open(NOTES);
		const done = await carryOut(vault.notes, BOTH);
		const after = {
			"People/Ann.md": ANN.replace("she\n", "she\ntitle: CFO\n"),
			"People/Bo.md": BO.replace("contact\r\n", "contact\r\ntitle: CTO\r\n"),
			"Talks/New.md": "New\n",
		};
		expect(vault.texts()).toEqual(after);
		expect(done).toMatchObject({ ok: true, title: "Both" });
		if (!done.ok) return;
		expect(done.written.map(({ path, before, after: now }) => [path, before, now])).toEqual([
			["People/Ann.md", ANN, after["People/Ann.md"]],
			["People/Bo.md", BO, after["People/Bo.md"]],
			["Talks/New.md", undefined, "New\n"],
		]);
		for (const { before, after: now, edits } of done.written)
			expect(applyEdits(before ?? "", edits)).toBe(now);
	});

	it("is previewed without writing anything, and then does just that", async () => {
		const vault = open(NOTES);
		const preview = await previewAction(vault.notes, BOTH);
		expect(vault.texts()).toEqual(NOTES);
		expect(await carryOut(vault.notes, BOTH)).toEqual(preview);
	});

	it("writes nothing where one note refuses, whichever it is", async () => {
		for (const place of [0, 1, 2]) {
			const vault = open(NOTES);
			const writes = [...BOTH.writes];
			const plan = (): Plan => refuse("not-possible", "Ann has gone on.");
			writes.splice(place, 0, { kind: "edit", path: "People/Ann.md", plan });
			const action = { title: "Both", writes };
			expect(await carryOut(vault.notes, action)).toEqual({
				ok: false,
				message: "Ann has gone on.",
			});
			expect(vault.texts()).toEqual(NOTES);
		}
	});

	it("names the note that refuses for a reason of its text", async () => {
		const broken = "---\ntype: contact\ntype: other\n---\n";
		const vault = open({ ...NOTES, "People/Bo.md": broken });
		expect(await carryOut(vault.notes, BOTH)).toEqual({
			ok: false,
			message: "People/Bo.md was not changed: “type” appears twice.",
		});
		expect(vault.texts()).toEqual({ ...NOTES, "People/Bo.md": broken });
	});

	it("writes nothing where a note is gone", async () => {
		const vault = open({ "People/Ann.md": ANN });
		expect(await carryOut(vault.notes, BOTH)).toEqual({
			ok: false,
			message: "People/Bo.md is no longer there: it was renamed or deleted. Nothing was written.",
		});
		expect(vault.texts()).toEqual({ "People/Ann.md": ANN });
	});

	it("writes nothing where a note to be made is there", async () => {
		const vault = open({ ...NOTES, "Talks/New.md": "Old\n" });
		expect(await carryOut(vault.notes, BOTH)).toEqual({
			ok: false,
			message: "Talks/New.md already exists. Nothing was written.",
		});
		expect(vault.texts()).toEqual({ ...NOTES, "Talks/New.md": "Old\n" });
	});

	it("puts back what it wrote where a later note is deleted meanwhile", async () => {
		const vault = open(NOTES);
		const notes = meddled(vault.notes, "People/Bo.md", () =>
			vault.overwrite("People/Bo.md", undefined),
		);
		expect(await carryOut(notes, BOTH)).toMatchObject({ ok: false });
		expect(vault.texts()).toEqual({ "People/Ann.md": ANN });
	});

	it("puts back every byte where the last of its notes is made by somebody else meanwhile", async () => {
		const vault = open(NOTES);
		const notes = meddled(vault.notes, "Talks/New.md", () =>
			vault.overwrite("Talks/New.md", "Theirs"),
		);
		expect(await carryOut(notes, BOTH)).toEqual({
			ok: false,
			message: "Talks/New.md already exists. Nothing was written.",
		});
		expect(vault.texts()).toEqual({ ...NOTES, "Talks/New.md": "Theirs" });
	});

	it("does not say that nothing was written where a note could not be put back", async () => {
		const vault = open(NOTES);
		const notes = meddled(vault.notes, "Talks/New.md", () => {
			vault.overwrite("People/Ann.md", "Theirs");
			vault.overwrite("Talks/New.md", "Theirs");
		});
		expect(await carryOut(notes, BOTH)).toEqual({
			ok: false,
			message:
				"Talks/New.md already exists. Already written, and not put back because it has changed since: People/Ann.md.",
		});
	});

	it("names a note that it cannot put back, and leaves what somebody else wrote there", async () => {
		const vault = open(NOTES);
		const notes = meddled(vault.notes, "People/Bo.md", () => {
			vault.overwrite("People/Ann.md", "Theirs");
			vault.overwrite("People/Bo.md", "---\na: 1\na: 2\n---\n");
		});
		expect(await carryOut(notes, BOTH)).toEqual({
			ok: false,
			message:
				"People/Bo.md was not changed: “a” appears twice. Already written, and not put back because it has changed since: People/Ann.md.",
		});
		expect(vault.texts()).toEqual({
			"People/Ann.md": "Theirs",
			"People/Bo.md": "---\na: 1\na: 2\n---\n",
		});
	});

	it("counts a note that it writes twice once, from what it was to what it is", async () => {
		const vault = open(NOTES);
		const writes = ["CFO", "CEO"].map((title) => ({
			kind: "edit" as const,
			path: "People/Ann.md",
			plan: setTitle(title),
		}));
		const preview = await previewAction(vault.notes, { title: "Twice", writes });
		const done = await carryOut(vault.notes, { title: "Twice", writes });
		expect(done).toEqual(preview);
		expect(done).toMatchObject({
			written: [{ before: ANN, after: ANN.replace("she\n", "she\ntitle: CEO\n") }],
		});
	});

	it("that changes nothing is done, with nothing written", async () => {
		const vault = open(NOTES);
		const writes = [{ kind: "edit" as const, path: "People/Ann.md", plan: (): Plan => NO_EDITS }];
		const done = { ok: true, title: "None", written: [] };
		expect(await carryOut(vault.notes, { title: "None", writes })).toEqual(done);
		expect(await previewAction(vault.notes, { title: "None", writes })).toEqual(done);
	});
});

const NO_EDITS: Plan = { ok: true, edits: [] };
