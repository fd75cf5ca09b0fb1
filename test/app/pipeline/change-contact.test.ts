import { describe, expect, it } from "vitest";
import {
	prepareContactLog,
	prepareEntry,
	prepareSnooze,
} from "../../../src/app/pipeline/change-contact";
import { ACTING_VAULTS, type ActingVault, day, run, runWell } from "../../make/acting-vault";

const TODAY = day("2026-03-12");
const ANN =
	"---\r\ntype: contact\r\nlast_contact: 2026-01-05 # tea\r\nfollow_up: 2026-03-01\r\n---\r\n";
const MET =
	"---\ntype: contact\nintro_status: met\nintro_route: cold\n---\n## Introduction log\n- 2026-02-01 met\n";
const PATH = "Ann.md";

const textOf = (vault: ActingVault): string => vault.texts()[PATH] ?? "";

describe.each(ACTING_VAULTS)("a contact logged in a note %s", (_, open) => {
	it("sets the day of the last contact, and is done with a follow-up that has come", async () => {
		const vault = open({ [PATH]: ANN });
		const prepared = prepareContactLog(
			vault.index(),
			PATH,
			day("2026-03-10"),
			undefined,
			TODAY,
			vault.isTaken,
		);
		await runWell(vault.notes, prepared);
		expect(textOf(vault)).toBe(
			ANN.replace("2026-01-05", "2026-03-10").replace("follow_up: 2026-03-01\r\n", ""),
		);
	});

	it("keeps a remark as a plain line of the log, which is no event", async () => {
		const vault = open({ [PATH]: ANN });
		const remark = "tea,\n## and %% cake";
		await runWell(
			vault.notes,
			prepareContactLog(vault.index(), PATH, TODAY, remark, TODAY, vault.isTaken),
		);
		expect(textOf(vault)).toContain("\r\n- 2026-03-12 in touch: tea, ## and %% cake%%\r\n");
		expect(vault.index().get(PATH)).toMatchObject({ note: { log: [], status: undefined } });
	});

	it("earlier than the last one leaves that, and a follow-up that is still to come", async () => {
		const text = ANN.replace("2026-03-01", "2026-06-01");
		const vault = open({ [PATH]: text });
		const done = await runWell(
			vault.notes,
			prepareContactLog(vault.index(), PATH, day("2026-01-04"), undefined, TODAY, vault.isTaken),
		);
		expect(done.written).toEqual([]);
		expect(textOf(vault)).toBe(text);
	});

	it("with somebody whom I have met is the event talked", async () => {
		const vault = open({ [PATH]: MET });
		await runWell(
			vault.notes,
			prepareContactLog(vault.index(), PATH, TODAY, "tea", TODAY, vault.isTaken),
		);
		expect(textOf(vault)).toBe(`${MET}- 2026-03-12 talked: tea\n`);
	});

	it("of a day to come, or of nobody, is refused; so is one of somebody who was met meanwhile", async () => {
		const vault = open({ [PATH]: ANN });
		const index = vault.index();
		expect(
			prepareContactLog(index, PATH, day("2026-03-13"), undefined, TODAY, vault.isTaken),
		).toEqual({
			ok: false,
			message: "2026-03-13 is still to come: only what has happened is logged.",
		});
		expect(prepareContactLog(index, "Bo.md", TODAY, undefined, TODAY, vault.isTaken)).toMatchObject(
			{ ok: false },
		);
		vault.overwrite(PATH, MET);
		const late = prepareContactLog(index, PATH, TODAY, undefined, TODAY, vault.isTaken);
		expect(await run(vault.notes, late)).toEqual({
			ok: false,
			message: "Ann has been met in the meantime: log it again, as a conversation.",
		});
		expect(textOf(vault)).toBe(MET);
	});
});

describe.each(ACTING_VAULTS)("snoozing in a note %s", (_, open) => {
	it("writes the day alone", async () => {
		const vault = open({ [PATH]: ANN });
		await runWell(vault.notes, prepareSnooze(vault.index(), PATH, day("2026-03-13"), TODAY));
		expect(textOf(vault)).toBe(ANN.replace("2026-03-01", "2026-03-13"));
	});

	it("until today, or of nobody, is refused", () => {
		const index = open({ [PATH]: ANN }).index();
		expect(prepareSnooze(index, PATH, TODAY, TODAY)).toMatchObject({ ok: false });
		expect(prepareSnooze(index, "Bo.md", day("2026-03-13"), TODAY)).toMatchObject({ ok: false });
	});
});

describe.each(ACTING_VAULTS)("putting somebody into the pipeline, in a note %s,", (_, open) => {
	it("sets the stage and its day", async () => {
		const vault = open({ [PATH]: ANN });
		await runWell(vault.notes, prepareEntry(vault.index(), PATH, TODAY));
		expect(textOf(vault)).toBe(
			ANN.replace("03-01\r\n", "03-01\r\nintro_status: identified\r\nintro_since: 2026-03-12\r\n"),
		);
	});

	it("is refused where the note has a status by then, whatever it says", async () => {
		const vault = open({ [PATH]: ANN });
		const prepared = prepareEntry(vault.index(), PATH, TODAY);
		const text = ANN.replace("type:", "Intro_Status: waiting\r\ntype:");
		vault.overwrite(PATH, text);
		expect(await run(vault.notes, prepared)).toEqual({
			ok: false,
			message: "Ann is already in the pipeline (waiting).",
		});
		expect(textOf(vault)).toBe(text);
		expect(prepareEntry(vault.index(), "Bo.md", TODAY)).toMatchObject({ ok: false });
	});
});
