import { describe, expect, it } from "vitest";
import { prepareCourtesy, prepareHeld } from "../../../src/app/interview/mark-interview";
import { newHistory } from "../../make/new-history";
import { ACTING_VAULTS, day, run, runWell } from "../../make/acting-vault";

const TODAY = day("2026-03-12");
const INTERVIEW = `---
type: interview
contact: ["[[Ann]]", "[[Bo]]", "[[Cy]]", "[[Nobody]]"]
starts: 2026-03-10T09:30
held: planned
---
`;
const HELD = INTERVIEW.replace("planned", "held");

function person(status: string, ...log: readonly string[]): string {
	const lines = log.map((line) => `- ${line}\n`).join("");
	return `---\ntype: contact\nintro_status: ${status}\n---\n## Introduction log\n${lines}`;
}

const NOTES = {
	"Ann.md": person("scheduled", "2026-03-01 scheduled 2026-03-10 09:30"),
	"Bo.md": person("met", "2026-01-01 met").replace("met\n", "met\nintro_route: cold\n"),
	"Cy.md": person("name-ok", "2026-03-01 named [[Ann]]"),
	"Talk.md": INTERVIEW,
};

describe.each(ACTING_VAULTS)("a conversation marked as held, in notes %s,", (_, open) => {
	it("is the event of its day in the note of everybody whose stage allows it; undo takes all back", async () => {
		const vault = open(NOTES);
		const history = newHistory();
		history.push(await runWell(vault.notes, prepareHeld(vault.index(), "Talk.md", TODAY)));
		const after = vault.texts();
		expect(after["Talk.md"]).toBe(HELD);
		expect(after["Ann.md"]).toContain("intro_status: met\nintro_since: 2026-03-10\n");
		expect(after["Ann.md"]).toContain("09:30\n- 2026-03-10 met\n");
		expect(after["Bo.md"]).toBe(`${NOTES["Bo.md"]}- 2026-03-10 talked\n`);
		expect(after["Cy.md"]).toBe(NOTES["Cy.md"]);
		expect(await history.undo(vault.notes)).toMatchObject({ ok: true });
		expect(vault.texts()).toEqual(NOTES);
	});

	it("is not logged a second time for somebody whose log has it", async () => {
		const met = person("met", "2026-03-10 met");
		const vault = open({ ...NOTES, "Ann.md": met });
		await runWell(vault.notes, prepareHeld(vault.index(), "Talk.md", TODAY));
		expect(vault.texts()["Ann.md"]).toBe(met);
	});

	it("explains a status that was set to met by hand", async () => {
		const vault = open({
			...NOTES,
			"Ann.md": NOTES["Ann.md"].replace("status: scheduled", "status: met"),
		});
		await runWell(vault.notes, prepareHeld(vault.index(), "Talk.md", TODAY));
		expect(vault.texts()["Ann.md"]).toContain("09:30\n- 2026-03-10 met\n");
	});

	it("stands after what was logged since", async () => {
		const vault = open({
			...NOTES,
			"Ann.md": person("scheduled", "2026-03-11 scheduled 2026-03-10 09:30"),
		});
		await runWell(vault.notes, prepareHeld(vault.index(), "Talk.md", TODAY));
		expect(vault.texts()["Ann.md"]).toContain("- 2026-03-11 met\n");
	});

	it("leaves a person alone whose status is no stage", async () => {
		const vault = open({ ...NOTES, "Ann.md": person("waiting") });
		await runWell(vault.notes, prepareHeld(vault.index(), "Talk.md", TODAY));
		expect(vault.texts()["Ann.md"]).toBe(person("waiting"));
	});

	it("is refused before its day, twice, and where there is none", () => {
		const vault = open(NOTES);
		expect(prepareHeld(vault.index(), "Talk.md", day("2026-03-09"))).toEqual({
			ok: false,
			message: "Talk has not happened yet.",
		});
		expect(prepareHeld(vault.index(), "Ann.md", TODAY)).toMatchObject({ ok: false });
		vault.overwrite("Talk.md", HELD);
		expect(prepareHeld(vault.index(), "Talk.md", TODAY)).toMatchObject({ ok: false });
	});

	it.each([
		["Talk.md", INTERVIEW.replace("planned", "cancelled")],
		["Talk.md", HELD],
		["Ann.md", person("name-ok", "2026-03-10 named")],
		["Bo.md", undefined],
	])("is refused as a whole where %s went on meanwhile", async (path, text) => {
		const vault = open(NOTES);
		const prepared = prepareHeld(vault.index(), "Talk.md", TODAY);
		vault.overwrite(path, text);
		const before = vault.texts();
		expect(await run(vault.notes, prepared)).toMatchObject({ ok: false });
		expect(vault.texts()).toEqual(before);
	});
});

describe.each(ACTING_VAULTS)("thanks and reports in a note %s", (_, open) => {
	it.each(["thanked", "reported"] as const)(
		"are noted with their day, once: %s",
		async (courtesy) => {
			const vault = open({ "Talk.md": HELD });
			const prepared = prepareCourtesy(vault.index(), "Talk.md", courtesy, TODAY);
			await runWell(vault.notes, prepared);
			const after = HELD.replace("held: held\n", `held: held\n${courtesy}: 2026-03-12\n`);
			expect(vault.texts()["Talk.md"]).toBe(after);
			const late = prepareCourtesy(vault.index(), "Talk.md", courtesy, day("2026-03-15"));
			expect(await run(vault.notes, late)).toEqual({
				ok: false,
				message: `Talk: ${courtesy} already, on Thu 12 Mar.`,
			});
			expect(vault.texts()["Talk.md"]).toBe(after);
		},
	);

	it("are refused where there is no conversation", () => {
		const index = open({ "Ann.md": NOTES["Ann.md"] }).index();
		expect(prepareCourtesy(index, "Ann.md", "thanked", TODAY)).toMatchObject({ ok: false });
		expect(prepareCourtesy(index, "Talk.md", "thanked", TODAY)).toMatchObject({ ok: false });
	});
});
