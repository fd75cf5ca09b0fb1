import { describe, expect, it } from "vitest";
import { prepareEvent } from "../../../src/app/pipeline/record-event";
import { newHistory } from "../../make/new-history";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { ACTING_VAULTS, meddled, run, runWell, time } from "../../make/acting-vault";
import { eventOf, logOf, SCHEDULED, INTERVIEW, interviewAt, TODAY } from "../../make/ann";

describe.each(ACTING_VAULTS)("the note of a conversation %s", (_, open) => {
	const notes = { "People/Ann.md": SCHEDULED, "Talks/Talk.md": INTERVIEW };

	it.each([
		["met", "held"],
		["cancelled", "cancelled"],
		["no-show", "no-show"],
	] as const)("is told by %s that it was %s, and nothing else", async (name, held) => {
		const vault = open(notes);
		const history = newHistory();
		history.push(
			await runWell(vault.notes, prepareEvent(vault.index(), eventOf(name), TODAY, vault.isTaken)),
		);
		expect(vault.texts()["Talks/Talk.md"]).toBe(INTERVIEW.replace("planned #", `${held} #`));
		expect(logOf(vault.texts()["People/Ann.md"]).at(-1)).toBe(`2026-03-12 ${name}`);
		await history.undo(vault.notes);
		expect(vault.texts()).toEqual(notes);
	});

	it("is told of its new time by moved", async () => {
		const vault = open(notes);
		const at = time("2026-04-01T16:00");
		await runWell(
			vault.notes,
			prepareEvent(vault.index(), eventOf("moved", { at }), TODAY, vault.isTaken),
		);
		expect(vault.texts()["Talks/Talk.md"]).toBe(interviewAt("2026-04-01T16:00"));
	});

	it("is left alone by events that are about no conversation", async () => {
		const vault = open(notes);
		await runWell(
			vault.notes,
			prepareEvent(vault.index(), eventOf("declined"), TODAY, vault.isTaken),
		);
		expect(vault.texts()["Talks/Talk.md"]).toBe(INTERVIEW);
	});

	it("that is still to come is left alone by a meeting before it", async () => {
		const coming = { ...notes, "Talks/Talk.md": interviewAt("2026-03-13T00:00") };
		for (const name of ["met", "no-show"] as const) {
			const vault = open(coming);
			await runWell(vault.notes, prepareEvent(vault.index(), eventOf(name), TODAY, vault.isTaken));
			expect(vault.texts()["Talks/Talk.md"]).toBe(coming["Talks/Talk.md"]);
		}
	});

	it("is, of several that are planned, the one whose time the log has", async () => {
		const several = {
			...notes,
			"Talks/Early.md": interviewAt("2026-01-05T10:00"),
			"Talks/Late.md": interviewAt("2026-05-05T10:00"),
		};
		const vault = open(several);
		await runWell(
			vault.notes,
			prepareEvent(vault.index(), eventOf("cancelled"), TODAY, vault.isTaken),
		);
		expect(vault.texts()).toMatchObject({
			"Talks/Early.md": several["Talks/Early.md"],
			"Talks/Talk.md": INTERVIEW.replace("planned", "cancelled"),
			"Talks/Late.md": several["Talks/Late.md"],
		});
	});

	it("is the next one where the log has no time, and the last one where none is to come", async () => {
		const person = SCHEDULED.replace(" 2026-03-11 09:30", "");
		const several = {
			"People/Ann.md": person,
			"Talks/Early.md": interviewAt("2026-01-05T10:00"),
			"Talks/Late.md": interviewAt("2026-02-05T10:00"),
			"Talks/Next.md": interviewAt("2026-05-05T10:00"),
		};
		const vault = open(several);
		await runWell(
			vault.notes,
			prepareEvent(vault.index(), eventOf("cancelled"), TODAY, vault.isTaken),
		);
		expect(vault.texts()["Talks/Next.md"]).toContain("cancelled");
		const { "Talks/Next.md": _next, ...past } = several;
		const other = open(past);
		await runWell(
			other.notes,
			prepareEvent(other.index(), eventOf("cancelled"), TODAY, vault.isTaken),
		);
		expect(other.texts()["Talks/Late.md"]).toContain("cancelled");
		expect(other.texts()["Talks/Early.md"]).toBe(past["Talks/Early.md"]);
	});

	it("goes on where one of its people does not come and another one does", async () => {
		const two = {
			...notes,
			"People/Bo.md": SCHEDULED,
			"Talks/Talk.md": INTERVIEW.replace('"[[Ann]]"', '"[[Ann]]"\n  - "[[Bo]]"'),
		};
		const vault = open(two);
		await runWell(
			vault.notes,
			prepareEvent(vault.index(), eventOf("no-show"), TODAY, vault.isTaken),
		);
		expect(vault.texts()["Talks/Talk.md"]).toBe(two["Talks/Talk.md"]);
		const bo = { ...eventOf("no-show"), path: "People/Bo.md" };
		await runWell(vault.notes, prepareEvent(vault.index(), bo, TODAY, vault.isTaken));
		expect(vault.texts()["Talks/Talk.md"]).toContain("held: no-show # yet");
	});

	it("that somebody marked otherwise meanwhile is not overwritten: nothing is written", async () => {
		const vault = open(notes);
		const prepared = prepareEvent(vault.index(), eventOf("met"), TODAY, vault.isTaken);
		vault.overwrite("Talks/Talk.md", INTERVIEW.replace("planned", "cancelled"));
		const before = vault.texts();
		expect(await run(vault.notes, prepared)).toEqual({
			ok: false,
			message: "Talk has changed since: its note now says cancelled.",
		});
		expect(vault.texts()).toEqual(before);
	});

	it("that says already what the event says stays as it is", async () => {
		const vault = open(notes);
		const prepared = prepareEvent(vault.index(), eventOf("met"), TODAY, vault.isTaken);
		const held = INTERVIEW.replace("planned", "held");
		vault.overwrite("Talks/Talk.md", held);
		await runWell(vault.notes, prepared);
		expect(vault.texts()["Talks/Talk.md"]).toBe(held);
	});

	it("that is changed between the check and the write puts the person's note back", async () => {
		const vault = open(notes);
		const marked = INTERVIEW.replace("planned", "no-show");
		const meddling = meddled(vault.notes, "Talks/Talk.md", () =>
			vault.overwrite("Talks/Talk.md", marked),
		);
		const done = await run(
			meddling,
			prepareEvent(vault.index(), eventOf("met"), TODAY, vault.isTaken),
		);
		expect(done).toMatchObject({ ok: false });
		expect(vault.texts()).toEqual({ "People/Ann.md": SCHEDULED, "Talks/Talk.md": marked });
	});

	it("is written under the property names of the settings", async () => {
		const settings = { ...DEFAULT_SETTINGS, properties: { held: ["Outcome", "held"] } };
		const vault = open({ ...notes, "Talks/Talk.md": INTERVIEW.replace("held:", "OUTCOME:") });
		await runWell(
			vault.notes,
			prepareEvent(vault.index(settings), eventOf("met"), TODAY, vault.isTaken),
		);
		expect(vault.texts()["Talks/Talk.md"]).toContain("OUTCOME: held # yet\n");
	});
});
