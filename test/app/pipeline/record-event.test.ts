import { describe, expect, it } from "vitest";
import { previewAction } from "../../../src/app/write/carry-out";
import { prepareCompletion, prepareEvent } from "../../../src/app/pipeline/record-event";
import { newHistory } from "../../make/new-history";
import { ACTING_VAULTS, day, meddled, run, runWell } from "../../make/acting-vault";
import {
	ANN,
	eventOf,
	logOf,
	NOTES,
	SCHEDULED,
	INTERVIEW,
	interviewAt,
	TODAY,
} from "../../make/ann";

describe.each(ACTING_VAULTS)("an event in a note %s", (_, open) => {
	it("is one write of properties and log line, and not one byte more", async () => {
		const vault = open(NOTES);
		await runWell(
			vault.notes,
			prepareEvent(vault.index(), eventOf("introduced"), TODAY, vault.isTaken),
		);
		expect(vault.texts()).toEqual({
			...NOTES,
			"People/Ann.md": ANN.replace("'asked'", "introduced")
				.replace("intro_since: 2026-03-02", "intro_since: 2026-03-12")
				.replace("follow_up: 2026-03-20\n", "")
				.replace("yes }\n", 'yes }\nintroduced_by: "[[Bo]]"\n')
				.replace(
					"meetup\na line of my own\n",
					"meetup\na line of my own\n- 2026-03-12 introduced [[Bo]]\n",
				),
		});
	});

	it("keeps line ends, byte order mark and a missing last line end, and undo brings back every byte", async () => {
		for (const text of [ANN.replaceAll("\n", "\r\n"), `\uFEFF${ANN}`, ANN.trimEnd(), "", "Words"]) {
			const notes = { ...NOTES, "People/Ann.md": text };
			const vault = open(notes);
			const index = open({ ...NOTES, "People/Ann.md": "---\ntype: contact\n---\n" }).index();
			const history = newHistory();
			const request = eventOf("dropped", { remark: "no time" });
			history.push(await runWell(vault.notes, prepareEvent(index, request, TODAY, vault.isTaken)));
			const after = vault.texts()["People/Ann.md"] ?? "";
			expect(logOf(after).at(-1)).toBe("2026-03-12 dropped no time");
			expect(after.includes("\r\n")).toBe(text.includes("\r\n"));
			expect(/[^\r]\n/.test(after)).toBe(!text.includes("\r\n"));
			expect(await history.undo(vault.notes)).toMatchObject({ ok: true });
			expect(vault.texts()).toEqual(notes);
		}
	});

	it("is previewed without being written", async () => {
		const vault = open(NOTES);
		const prepared = prepareEvent(vault.index(), eventOf("agreed"), TODAY, vault.isTaken);
		expect(prepared.ok && (await previewAction(vault.notes, prepared.action)).ok).toBe(true);
		expect(vault.texts()).toEqual(NOTES);
	});

	it("and another one at the same time are both recorded where both are possible", async () => {
		const vault = open(NOTES);
		const index = vault.index();
		const both = await Promise.all([
			run(vault.notes, prepareEvent(index, eventOf("nudged"), TODAY, vault.isTaken)),
			run(
				vault.notes,
				prepareEvent(index, eventOf("agreed", { remark: "next week" }), TODAY, vault.isTaken),
			),
		]);
		expect(both.map(({ ok }) => ok)).toEqual([true, true]);
		expect(logOf(vault.texts()["People/Ann.md"])).toEqual([
			"2026-03-02 asked [[Bo]] at the meetup",
			"2026-03-12 nudged [[Bo]]",
			"2026-03-12 agreed [[Bo]] next week",
		]);
	});

	it("and another one at the same time: the one that is not possible any more is refused", async () => {
		const vault = open(NOTES);
		const index = vault.index();
		const [first, second] = await Promise.all([
			run(vault.notes, prepareEvent(index, eventOf("introduced"), TODAY, vault.isTaken)),
			run(vault.notes, prepareEvent(index, eventOf("refused"), TODAY, vault.isTaken)),
		]);
		expect(first).toMatchObject({ ok: true });
		expect(second).toEqual({
			ok: false,
			message:
				"Ann: “refused” is not an event of the stage introduced. Possible from there: contacted, scheduled, met, declined, dropped.",
		});
		expect(logOf(vault.texts()["People/Ann.md"])).toHaveLength(2);
	});

	it("is planned on the note as it is: what was written meanwhile stays", async () => {
		const vault = open(NOTES);
		const prepared = prepareEvent(vault.index(), eventOf("agreed"), TODAY, vault.isTaken);
		const edited = ANN.replace("Met in Provo.", "Met in Provo, twice.").replace(
			"- 2026-03-02",
			"- 2026-02-27 asked [[Cy]]\n- 2026-03-02",
		);
		vault.overwrite("People/Ann.md", edited);
		await runWell(vault.notes, prepared);
		const after = vault.texts()["People/Ann.md"];
		expect(after?.replace("- 2026-03-12 agreed [[Bo]]\n", "")).toBe(
			edited.replace("follow_up: 2026-03-20\n", ""),
		);
	});

	it("is planned on the text even where that changes between the check and the write", async () => {
		const vault = open(NOTES);
		const edited = ANN.replace("Met in Provo.", "Met in Provo, twice.");
		const notes = meddled(vault.notes, "People/Ann.md", () =>
			vault.overwrite("People/Ann.md", edited),
		);
		await runWell(notes, prepareEvent(vault.index(), eventOf("agreed"), TODAY, vault.isTaken));
		expect(vault.texts()["People/Ann.md"]).toContain("twice.");
		expect(logOf(vault.texts()["People/Ann.md"])).toHaveLength(2);
	});

	it("that is no longer possible, because the note went on meanwhile, is refused with what is", async () => {
		const vault = open(NOTES);
		const prepared = prepareEvent(vault.index(), eventOf("nudged"), TODAY, vault.isTaken);
		const edited = ANN.replace("'asked'", "met");
		vault.overwrite("People/Ann.md", edited);
		expect(await run(vault.notes, prepared)).toEqual({
			ok: false,
			message:
				"Ann: “nudged” is not an event of the stage met. Possible from there: talked, scheduled.",
		});
		expect(vault.texts()["People/Ann.md"]).toBe(edited);
	});

	it("for a note that was renamed or deleted meanwhile writes nothing, and says so", async () => {
		const vault = open(NOTES);
		const prepared = prepareEvent(vault.index(), eventOf("nudged"), TODAY, vault.isTaken);
		vault.overwrite("People/Ann Lee.md", ANN);
		vault.overwrite("People/Ann.md", undefined);
		const before = vault.texts();
		expect(await run(vault.notes, prepared)).toEqual({
			ok: false,
			message: "People/Ann.md is no longer there: it was renamed or deleted. Nothing was written.",
		});
		expect(prepareEvent(vault.index(), eventOf("nudged"), TODAY, vault.isTaken)).toEqual({
			ok: false,
			message: "People/Ann.md is no longer a contact: it was renamed, deleted or changed.",
		});
		expect(vault.texts()).toEqual(before);
	});

	it("in a note whose properties cannot be read is refused, and the note stays", async () => {
		const vault = open(NOTES);
		const prepared = prepareEvent(vault.index(), eventOf("nudged"), TODAY, vault.isTaken);
		const broken = ANN.replace("Odd:", "Type:");
		vault.overwrite("People/Ann.md", broken);
		const done = await run(vault.notes, prepared);
		expect(done).toMatchObject({ ok: false });
		expect(vault.texts()["People/Ann.md"]).toBe(broken);
	});

	it("takes from the note as it is whether I know the person", async () => {
		const text = "---\ntype: contact\n---\n";
		const vault = open({ "People/Ann.md": text });
		const prepared = prepareEvent(vault.index(), eventOf("contacted"), TODAY, vault.isTaken);
		vault.overwrite("People/Ann.md", "---\ntype: contact\ncloseness: 2\n---\n");
		await runWell(vault.notes, prepared);
		expect(vault.texts()["People/Ann.md"]).toContain("intro_route: known\n");
	});

	it("does not take the meeting itself, nor what led to it, for having known the person", async () => {
		const met =
			"intro_status: met\n---\n## Introduction log\n- 2026-03-01 contacted\n- 2026-03-05 met\n";
		for (const [notes, route] of [
			[{}, "cold"],
			[{ "Talk.md": INTERVIEW.replace("planned", "held") }, "cold"],
			[{ "Talk.md": interviewAt("2026-02-01T09:30").replace("planned", "held") }, "known"],
		] as const) {
			const vault = open({ "People/Ann.md": `---\ntype: contact\n${met}`, ...notes });
			await runWell(
				vault.notes,
				prepareEvent(vault.index(), eventOf("talked"), TODAY, vault.isTaken),
			);
			expect(vault.texts()["People/Ann.md"]).toContain(`intro_route: ${route}\n`);
		}
	});
});

describe.each(ACTING_VAULTS)("a move that was made by hand in a note %s", (_, open) => {
	it("is completed: the status stays as it is written, its date and line are added", async () => {
		const text = ANN.replace("'asked'", "Introduced");
		const vault = open({ ...NOTES, "People/Ann.md": text });
		const request = { path: "People/Ann.md", date: day("2026-03-10"), remark: "by mail" };
		await runWell(vault.notes, prepareCompletion(vault.index(), request, TODAY, vault.isTaken));
		const after = vault.texts()["People/Ann.md"];
		expect(after).toContain("intro_status: Introduced   # by hand\nintro_since: 2026-03-10\n");
		expect(logOf(after).at(-1)).toBe("2026-03-10 introduced [[Bo]] by mail");
	});

	it("is completed once", async () => {
		const vault = open({ ...NOTES, "People/Ann.md": ANN.replace("'asked'", "declined") });
		const prepared = prepareCompletion(
			vault.index(),
			{ path: "People/Ann.md", date: TODAY },
			TODAY,
			vault.isTaken,
		);
		await runWell(vault.notes, prepared);
		const before = vault.texts();
		expect(await run(vault.notes, prepared)).toMatchObject({ ok: false });
		expect(vault.texts()).toEqual(before);
	});

	it("to met marks the conversation as held", async () => {
		const vault = open({
			"People/Ann.md": SCHEDULED.replace("status: scheduled", "status: met"),
			"Talks/Talk.md": INTERVIEW,
		});
		const request = { path: "People/Ann.md", date: TODAY };
		await runWell(vault.notes, prepareCompletion(vault.index(), request, TODAY, vault.isTaken));
		expect(vault.texts()["Talks/Talk.md"]).toBe(INTERVIEW.replace("planned", "held"));
	});
});
