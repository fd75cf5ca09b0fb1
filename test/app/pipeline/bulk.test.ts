import { describe, expect, it } from "vitest";
import {
	previewBulkCategory,
	previewBulkEntry,
	previewBulkEvent,
	previewBulkMove,
} from "../../../src/app/pipeline/bulk";
import { newHistory } from "../../make/new-history";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { ACTING_VAULTS, day, run, runWell } from "../../make/acting-vault";

const TODAY = day("2026-03-12");
const IDENTIFIED = "---\ntype: contact\nintro_status: identified\n---\n";
const MET = "---\ntype: contact\nintro_status: met\n---\n";
const SCHEDULED = "---\ntype: contact\nintro_status: scheduled\n---\n";
const INTERVIEW =
	'---\ntype: interview\ncontact: ["[[Ann]]", "[[Bo]]"]\nstarts: 2026-03-10T09:30\n---\n';
const ASKED = { event: "asked", date: TODAY, via: { path: "Bo.md" } } as const;

describe.each(ACTING_VAULTS)("one event for several people, in notes %s,", (_, open) => {
	const notes = { "Ann.md": IDENTIFIED, "Bo.md": IDENTIFIED, "Cy.md": IDENTIFIED, "Di.md": MET };
	const paths = ["Ann.md", "Bo.md", "Cy.md", "Di.md", "Gone.md", "Ann.md"];

	it("is previewed: each person once, with the reason where nothing would be written; nothing is", async () => {
		const vault = open(notes);
		const { rows } = await previewBulkEvent(
			vault.notes,
			vault.index(),
			paths,
			ASKED,
			TODAY,
			vault.isTaken,
		);
		expect(rows).toEqual([
			{ path: "Ann.md", name: "Ann", reason: undefined },
			{ path: "Bo.md", name: "Bo", reason: "Bo cannot introduce themselves." },
			{ path: "Cy.md", name: "Cy", reason: undefined },
			{
				path: "Di.md",
				name: "Di",
				reason:
					"Di: “asked” is not an event of the stage met. Possible from there: talked, scheduled.",
			},
			{
				path: "Gone.md",
				name: "Gone.md",
				reason: "Gone.md is no longer a contact: it was renamed, deleted or changed.",
			},
		]);
		expect(vault.texts()).toEqual(notes);
	});

	it("is one action on those for whom it is possible, and undone as one", async () => {
		const vault = open(notes);
		const { prepared } = await previewBulkEvent(
			vault.notes,
			vault.index(),
			paths,
			ASKED,
			TODAY,
			vault.isTaken,
		);
		const done = await runWell(vault.notes, prepared);
		expect(done.title).toBe("asked: 2 people");
		const after = vault.texts();
		expect(after["Ann.md"]).toContain("- 2026-03-12 asked [[Bo]]\n");
		expect(after["Cy.md"]).toContain("- 2026-03-12 asked [[Bo]]\n");
		expect(after["Ann.md"]?.match(/asked \[\[/g)).toHaveLength(1);
		expect([after["Bo.md"], after["Di.md"]]).toEqual([IDENTIFIED, MET]);
		const history = newHistory();
		history.push(done);
		expect((await history.undo(vault.notes)).ok).toBe(true);
		expect(vault.texts()).toEqual(notes);
	});

	it("is written for nobody where one of them went on since the preview", async () => {
		const vault = open(notes);
		const { prepared } = await previewBulkEvent(
			vault.notes,
			vault.index(),
			paths,
			ASKED,
			TODAY,
			vault.isTaken,
		);
		vault.overwrite("Cy.md", MET);
		const before = vault.texts();
		expect(await run(vault.notes, prepared)).toMatchObject({ ok: false });
		expect(vault.texts()).toEqual(before);
	});

	it("looks at the notes as they are, not as the index knows them", async () => {
		const vault = open(notes);
		const index = vault.index();
		vault.overwrite("Ann.md", MET);
		vault.overwrite("Cy.md", undefined);
		const { rows, prepared } = await previewBulkEvent(
			vault.notes,
			index,
			["Ann.md", "Cy.md"],
			ASKED,
			TODAY,
			vault.isTaken,
		);
		expect(rows.map(({ reason }) => reason?.slice(0, 24))).toEqual([
			"Ann: “asked” is not an e",
			"Cy.md is no longer there",
		]);
		expect(prepared).toEqual({ ok: false, message: "This isn't possible for any of them." });
	});

	it("marks a conversation that two of them share once, and both are met", async () => {
		const shared = { "Ann.md": SCHEDULED, "Bo.md": SCHEDULED, "Talk.md": INTERVIEW };
		const vault = open(shared);
		const met = { event: "met", date: TODAY } as const;
		const { rows, prepared } = await previewBulkEvent(
			vault.notes,
			vault.index(),
			["Ann.md", "Bo.md"],
			met,
			TODAY,
			vault.isTaken,
		);
		expect(rows.map(({ reason }) => reason)).toEqual([undefined, undefined]);
		const done = await runWell(vault.notes, prepared);
		expect(done.written.map(({ path }) => path)).toEqual(["Talk.md", "Ann.md", "Bo.md"]);
		const history = newHistory();
		history.push(done);
		expect((await history.undo(vault.notes)).ok).toBe(true);
		expect(vault.texts()).toEqual(shared);
	});
});

describe.each(ACTING_VAULTS)("one category for several people, in notes %s,", (_, open) => {
	const contact = (line: string): string => `---\ntype: contact\n${line}---\n`;

	it.each([
		["", "category:\n  - peer\n"],
		["category: Power Connectors\n", "category: [Power Connectors, peer]\n"],
		["category: [expert] # so\n", "category: [expert, peer] # so\n"],
		["CATEGORY:\n- expert\n", "CATEGORY:\n- expert\n- peer\n"],
		["category: expert, connector\n", "category: [expert, connector, peer]\n"],
		["category: [Peers]\n", undefined],
		["category: peer\n", undefined],
	])("%j becomes %j", async (before, after) => {
		const vault = open({ "Ann.md": contact(before) });
		const { rows, prepared } = await previewBulkCategory(
			vault.notes,
			vault.index(),
			["Ann.md"],
			"peer",
		);
		if (after === undefined) {
			expect(rows).toEqual([{ path: "Ann.md", name: "Ann", reason: "Nothing would change." }]);
			expect(prepared.ok).toBe(false);
			return;
		}
		await runWell(vault.notes, prepared);
		expect(vault.texts()["Ann.md"]).toBe(contact(after));
		const entry = vault.index().get("Ann.md");
		expect(entry?.kind === "contact" && entry.note.category).toContain("peer");
	});

	it("is added under the name that the note has, so that those it has already still count", async () => {
		const settings = { ...DEFAULT_SETTINGS, properties: { category: ["kind", "group"] } };
		const vault = open({ "Ann.md": contact("group: expert\n") });
		const { prepared } = await previewBulkCategory(
			vault.notes,
			vault.index(settings),
			["Ann.md"],
			" peer ",
		);
		await runWell(vault.notes, prepared);
		expect(vault.texts()["Ann.md"]).toBe(contact("group: [expert, peer]\n"));
	});

	it("is refused for a note that is gone or cannot be read", async () => {
		const vault = open({ "Ann.md": contact(""), "Bo.md": contact("") });
		const index = vault.index();
		vault.overwrite("Ann.md", undefined);
		vault.overwrite("Bo.md", "---\ntype: contact\nTYPE: x\ntype: y\n---\n");
		const { rows } = await previewBulkCategory(vault.notes, index, ["Ann.md", "Bo.md"], "peer");
		expect(rows.every(({ reason }) => reason !== undefined)).toBe(true);
	});
});

describe.each(ACTING_VAULTS)("one stage for several people, in notes %s,", (_, open) => {
	const notes = {
		"Ann.md": IDENTIFIED,
		"Bo.md": SCHEDULED,
		"Cy.md": MET,
		"Di.md": "---\ntype: contact\n---\n",
		"Talk.md": INTERVIEW,
	};
	const paths = ["Ann.md", "Bo.md", "Cy.md", "Di.md", "Gone.md"];
	const move = { to: "contacted", event: undefined, date: TODAY, via: undefined } as const;

	it("is reached by the event that leads there from where each of them is, and the others are told why not", async () => {
		const vault = open(notes);
		const { rows, prepared } = await previewBulkMove(
			vault.notes,
			vault.index(),
			paths,
			move,
			TODAY,
			vault.isTaken,
		);
		expect(rows.map(({ name, reason }) => [name, reason])).toEqual([
			["Ann", undefined],
			["Bo", "Bo: choose “The conversation was cancelled” or “They didn't show up”."],
			["Cy", "Cy: no event leads to Contacted."],
			["Di", undefined],
			["Gone.md", "Gone.md is no longer a contact: it was renamed, deleted or changed."],
		]);
		const done = await runWell(vault.notes, prepared);
		expect(done.title).toBe("Contacted: 2 people");
		expect(vault.texts()["Ann.md"]).toContain("- 2026-03-12 contacted\n");
	});

	it("gets an introducer where the event takes one, and none elsewhere", async () => {
		const dropped = "---\ntype: contact\nintro_status: dropped\n---\n";
		const asked = "---\ntype: contact\nintro_status: asked\nintro_via: '[[Jo]]'\n---\n";
		const vault = open({ "Ann.md": asked, "Bo.md": dropped, "Jo.md": IDENTIFIED });
		const { rows, prepared } = await previewBulkMove(
			vault.notes,
			vault.index(),
			["Ann.md", "Bo.md"],
			{ ...move, to: "identified", event: "refused", via: { path: "Jo.md" } },
			TODAY,
			vault.isTaken,
		);
		expect(rows.map(({ reason }) => reason)).toEqual([undefined, undefined]);
		await runWell(vault.notes, prepared);
		expect(vault.texts()["Ann.md"]).toContain("- 2026-03-12 refused [[Jo]]\n");
		expect(vault.texts()["Bo.md"]).toContain("- 2026-03-12 reopened\n");
	});

	it("is reached by the event that was chosen, where several lead there", async () => {
		const vault = open(notes);
		const { rows } = await previewBulkMove(
			vault.notes,
			vault.index(),
			paths,
			{ ...move, event: "cancelled" },
			TODAY,
			vault.isTaken,
		);
		expect(rows[1]?.reason).toBe(undefined);
	});
});

describe.each(ACTING_VAULTS)("several people put into the pipeline, in notes %s,", (_, open) => {
	it("are identified since today, but for those who are in it", async () => {
		const notes = { "Ann.md": "---\ntype: contact\n---\n", "Bo.md": MET };
		const vault = open(notes);
		const { rows, prepared } = await previewBulkEntry(
			vault.notes,
			vault.index(),
			["Ann.md", "Bo.md"],
			TODAY,
		);
		expect(rows.map(({ reason }) => reason)).toEqual([
			undefined,
			"Bo is already in the pipeline (met).",
		]);
		const done = await runWell(vault.notes, prepared);
		expect(done.title).toBe("In the pipeline: 1 person");
		expect(vault.texts()).toEqual({
			...notes,
			"Ann.md": "---\ntype: contact\nintro_status: identified\nintro_since: 2026-03-12\n---\n",
		});
	});
});
