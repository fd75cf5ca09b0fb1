import { describe, expect, it } from "vitest";
import { prepareHeld } from "../../../src/app/interview/mark-interview";
import { prepareRecap } from "../../../src/app/interview/prepare-recap";
import { previewBulkEvent } from "../../../src/app/pipeline/bulk";
import { prepareContactLog } from "../../../src/app/pipeline/change-contact";
import { prepareCompletion, prepareEvent } from "../../../src/app/pipeline/record-event";
import { newHistory } from "../../make/new-history";
import { makeAgenda } from "../../../src/core/agenda/agenda";
import { makeBoard } from "../../../src/core/pipeline/board";
import { type ActingVault, ACTING_VAULTS, day, run, runWell, time } from "../../make/acting-vault";
import { fitOf } from "../../make/interview";

const ANN = '---\ntype: contact\nintro_status: introduced\nintroduced_by: "[[Bo]]"\n---\n';
const NOTES = { "People/Ann.md": ANN, "People/Bo.md": "---\ntype: contact\n---\n" };
const TODAY = day("2026-03-12");
const MET = { path: "People/Ann.md", event: "met", date: TODAY } as const;
const NOTE = "Interviews/2026-03-12 Ann.md";

/** What is due on a day: the kinds of lines, and when. */
function dueOn({ index }: ActingVault, date: string): string[] {
	const known = index();
	const items = makeAgenda(known, makeBoard(known), time(`${date}T09:00`));
	return items.map(({ kind, due }) => `${kind} ${due}`);
}

function interview(lines: string): string {
	return `---\ntype: interview\ncontact: ["[[Ann]]"]\n${lines}---\n`;
}

describe.each(ACTING_VAULTS)(
	"a conversation that is recorded as an event, in notes %s,",
	(_, open) => {
		it("gets its note, held on that day, which owes thanks and report; undo takes both back", async () => {
			const vault = open(NOTES);
			const history = newHistory();
			history.push(
				await runWell(vault.notes, prepareEvent(vault.index(), MET, TODAY, vault.isTaken)),
			);
			expect(vault.texts()[NOTE]).toBe(
				interview("starts: 2026-03-12T12:00\nminutes: 30\nheld: held\n")
					.replace('["[[Ann]]"]', '\n  - "[[Ann]]"')
					.replace("contact: ", "contact:"),
			);
			expect(dueOn(vault, "2026-03-15")).toEqual([
				"thanks-owed 2026-03-13",
				"report-owed 2026-03-15",
			]);
			expect(await history.undo(vault.notes)).toMatchObject({ ok: true });
			expect(vault.texts()).toEqual(NOTES);
		});

		it("gets one again for each later conversation, by the event as by the form for a contact", async () => {
			const met = { ...NOTES, "People/Ann.md": ANN.replace("introduced\n", "met\n") };
			for (const prepare of [prepareTalked, prepareLog]) {
				const vault = open(met);
				await runWell(vault.notes, prepare(vault));
				expect(dueOn(vault, "2026-03-13")).toEqual(["thanks-owed 2026-03-13"]);
			}
		});

		it.each([
			[
				"is planned for that day",
				"starts: 2026-03-12T09:30\n",
				"starts: 2026-03-12T09:30\nheld: held\n",
			],
			[
				"is planned without a time",
				"goal: tea\n",
				"goal: tea\nstarts: 2026-03-12T12:00\nheld: held\n",
			],
			["says already that it was held", "starts: 2026-03-12T08:00\nheld: held\n", undefined],
			["was held two days before", "starts: 2026-03-10T08:00\nheld: held\n", undefined],
		])("uses the note that %s, and makes none", async (_why, lines, after) => {
			const vault = open({ ...NOTES, "T.md": interview(lines) });
			await runWell(vault.notes, prepareEvent(vault.index(), MET, TODAY, vault.isTaken));
			expect(Object.keys(vault.texts()).sort()).toEqual(["People/Ann.md", "People/Bo.md", "T.md"]);
			expect(vault.texts()["T.md"]).toBe(interview(after ?? lines));
		});

		it("has the time that was agreed on in the log, where no note of it was made", async () => {
			const scheduled = `${ANN.replace("introduced\n", "scheduled\n")}\n## Introduction log\n\n- 2026-03-09 scheduled 2026-03-11 18:00\n`;
			const vault = open({ ...NOTES, "People/Ann.md": scheduled });
			await runWell(vault.notes, prepareEvent(vault.index(), MET, TODAY, vault.isTaken));
			expect(vault.texts()["Interviews/2026-03-11 Ann.md"]).toContain("starts: 2026-03-11T18:00\n");
		});

		it("owes nothing where it is recorded more than two weeks after it", async () => {
			for (const [date, count] of [
				["2026-02-26", 3],
				["2026-02-25", 2],
			] as const) {
				const vault = open(NOTES);
				const old = { ...MET, date: day(date) };
				await runWell(vault.notes, prepareEvent(vault.index(), old, TODAY, vault.isTaken));
				expect(Object.keys(vault.texts())).toHaveLength(count);
			}
		});

		it("gets it too where a status that was typed by hand is completed with its day", async () => {
			const vault = open({ ...NOTES, "People/Ann.md": ANN.replace("introduced\n", "met\n") });
			expect(dueOn(vault, "2026-03-20")).toEqual([]);
			const { path, date } = MET;
			const prepared = prepareCompletion(vault.index(), { path, date }, TODAY, vault.isTaken);
			await runWell(vault.notes, prepared);
			expect(dueOn(vault, "2026-03-13")).toEqual(["thanks-owed 2026-03-13"]);
		});

		it("is written up in that note, and marking it as held again is refused", async () => {
			const vault = open(NOTES);
			await runWell(vault.notes, prepareEvent(vault.index(), MET, TODAY, vault.isTaken));
			const index = vault.index();
			const now = time("2026-03-12T17:00");
			const request = { fit: fitOf(index), space: undefined, now, input: { text: "Likes tea." } };
			await runWell(vault.notes, await prepareRecap(vault, index, request));
			expect(Object.keys(vault.texts())).toHaveLength(3);
			expect(vault.texts()[NOTE]).toContain("Likes tea.");
			expect(prepareHeld(vault.index(), NOTE, TODAY)).toMatchObject({ ok: false });
		});

		it("is not recorded, and gets no note, where the stage does not allow it", async () => {
			const dropped = { ...NOTES, "People/Ann.md": ANN.replace("introduced\n", "met\n") };
			const vault = open(dropped);
			const prepared = prepareEvent(vault.index(), MET, TODAY, vault.isTaken);
			expect(prepared.ok && (await run(vault.notes, prepared))).toMatchObject({ ok: false });
			expect(vault.texts()).toEqual(dropped);
		});

		it("of several people is a note for each, or one for all where it was the same", async () => {
			const two = {
				"People/Ann.md": "---\ntype: contact\n---\n",
				"People/Old/Ann.md": "---\ntype: contact\n---\n",
				"People/Cy.md": ANN.replace("introduced\n", "met\n"),
			};
			const paths = Object.keys(two);
			const request = { event: "met", date: TODAY } as const;
			const each = open(two);
			const { rows, prepared } = await previewBulkEvent(
				each.notes,
				each.index(),
				paths,
				request,
				TODAY,
				each.isTaken,
			);
			expect(rows.map(({ reason }) => reason === undefined)).toEqual([true, true, false]);
			await runWell(each.notes, prepared);
			expect(Object.keys(each.texts()).filter((path) => path.startsWith("Interviews/"))).toEqual(
				[NOTE, "Interviews/2026-03-12 Ann 2.md"].sort(),
			);
			const same = open(two);
			const one = { ...request, isOneConversation: true };
			const all = await previewBulkEvent(same.notes, same.index(), paths, one, TODAY, same.isTaken);
			await runWell(same.notes, all.prepared);
			expect(same.texts()[NOTE]).toContain("contact:\n");
			expect(dueOn(same, "2026-03-13")).toEqual(["thanks-owed 2026-03-13"]);
		});
	},
);

function prepareTalked({ index, isTaken }: ActingVault) {
	return prepareEvent(index(), { ...MET, event: "talked" }, TODAY, isTaken);
}

function prepareLog({ index, isTaken }: ActingVault) {
	const { path, date } = MET;
	return prepareContactLog(index(), { path, date, way: "talked" }, TODAY, isTaken);
}
