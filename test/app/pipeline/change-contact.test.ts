import { describe, expect, it } from "vitest";
import {
	type ContactLogRequest,
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

function prepareLog({ index, isTaken }: ActingVault, request: Partial<ContactLogRequest> = {}) {
	const wrote = { path: PATH, date: TODAY, way: "wrote", ...request } as const;
	return prepareContactLog(index(), wrote, TODAY, isTaken);
}

const textOf = (vault: ActingVault): string => vault.texts()[PATH] ?? "";

describe.each(ACTING_VAULTS)("a contact logged in a note %s", (_, open) => {
	it("sets the day of the last contact, and is done with a follow-up that has come", async () => {
		const vault = open({ [PATH]: ANN });
		await runWell(vault.notes, prepareLog(vault, { date: day("2026-03-10") }));
		expect(textOf(vault)).toBe(
			ANN.replace("2026-01-05", "2026-03-10").replace("follow_up: 2026-03-01\r\n", ""),
		);
	});

	it("keeps a remark as a plain line of the log, which is no event", async () => {
		const vault = open({ [PATH]: ANN });
		const remark = "tea,\n## and %% cake";
		await runWell(vault.notes, prepareLog(vault, { remark }));
		expect(textOf(vault)).toContain("\r\n- 2026-03-12 in touch: tea, ## and %% cake%%\r\n");
		expect(vault.index().get(PATH)).toMatchObject({ note: { log: [], status: undefined } });
	});

	it("earlier than the last one leaves that, and a follow-up that is still to come", async () => {
		const text = ANN.replace("2026-03-01", "2026-06-01");
		const vault = open({ [PATH]: text });
		const done = await runWell(vault.notes, prepareLog(vault, { date: day("2026-01-04") }));
		expect(done.written).toEqual([]);
		expect(textOf(vault)).toBe(text);
	});

	it("owes nothing where we wrote, even with somebody whom I have met", async () => {
		const vault = open({ [PATH]: MET });
		await runWell(vault.notes, prepareLog(vault, { remark: "tea" }));
		expect(vault.texts()).toEqual({
			[PATH]: MET.replace("cold\n", "cold\nlast_contact: 2026-03-12\n").concat(
				"- 2026-03-12 in touch: tea\n",
			),
		});
	});

	it("is a conversation like any other where we talked: the first one, or another", async () => {
		for (const [text, line] of [
			[MET, "- 2026-03-12 talked: tea\n"],
			[ANN, "- 2026-03-12 met: tea\r\n"],
		] as const) {
			const vault = open({ [PATH]: text });
			await runWell(vault.notes, prepareLog(vault, { way: "talked", remark: "tea" }));
			expect(textOf(vault)).toContain(line);
			expect(Object.keys(vault.texts())).toContain("Interviews/2026-03-12 Ann.md");
		}
	});

	it("of a day to come, or of nobody, is refused", () => {
		const vault = open({ [PATH]: ANN });
		expect(prepareLog(vault, { date: day("2026-03-13") })).toEqual({
			ok: false,
			message: "13 March is still to come: only what has happened is logged.",
		});
		expect(prepareLog(vault, { path: "Bo.md" })).toMatchObject({ ok: false });
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
