import { describe, expect, it } from "vitest";
import { prepareSchedule, type ScheduleRequest } from "../../../src/app/interview/schedule";
import { newHistory } from "../../make/new-history";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import {
	ACTING_VAULTS,
	type ActingVault,
	day,
	meddled,
	run,
	runWell,
	time,
} from "../../make/acting-vault";

const TODAY = day("2026-03-12");
const AT = time("2026-03-20T09:30");
const ANN = `---
type: contact
intro_status: contacted
---
## Introduction log
- 2026-03-02 contacted
`;
const SCHEDULED = `---
type: contact
intro_status: scheduled
intro_since: 2026-03-05
intro_route: cold
---
## Introduction log
- 2026-03-05 scheduled 2026-03-20 09:30
`;
const INTERVIEW = `---
type: interview
contact: ["[[Ann]]"]
starts: 2026-03-20T09:30
minutes: 45 # at most
place: Café
---
Questions
`;

function prepare(
	vault: ActingVault,
	more: Partial<ScheduleRequest> = {},
	settings = DEFAULT_SETTINGS,
) {
	const request = { path: "People/Ann.md", at: AT, ...more };
	return prepareSchedule(vault.index(settings), request, TODAY, (at) => vault.isTaken(at));
}

function interviews(vault: ActingVault): string[] {
	return Object.keys(vault.texts()).filter((path) => !path.startsWith("People/"));
}

describe.each(ACTING_VAULTS)("scheduling in notes %s", (_, open) => {
	it("writes the event and makes one note of the conversation; undo takes both back", async () => {
		const vault = open({ "People/Ann.md": ANN });
		const prepared = prepare(vault, { place: "Café, 2nd floor", format: "in-person" });
		expect(prepared).toMatchObject({ ok: true, interview: "Interviews/2026-03-20 Ann.md" });
		const history = newHistory();
		history.push(await runWell(vault.notes, prepared));
		expect(vault.texts()).toEqual({
			"People/Ann.md": ANN.replace("contacted\n---", "scheduled\nintro_since: 2026-03-12\n---")
				.replace("12\n---", "12\nintro_route: cold\n---")
				.concat("- 2026-03-12 scheduled 2026-03-20 09:30\n"),
			"Interviews/2026-03-20 Ann.md": `---
type: interview
contact:
  - "[[Ann]]"
starts: 2026-03-20T09:30
minutes: 30
format: in-person
place: Café, 2nd floor
held: planned
---
`,
		});
		expect(await history.undo(vault.notes)).toMatchObject({ ok: true });
		expect(vault.texts()).toEqual({ "People/Ann.md": ANN });
	});

	it("again moves the one note that is planned, and changes nothing else in it", async () => {
		const vault = open({ "People/Ann.md": SCHEDULED, "Talks/T.md": INTERVIEW });
		const at = time("2026-04-01T16:00");
		expect(prepare(vault, { at })).toMatchObject({ interview: "Talks/T.md" });
		await runWell(vault.notes, prepare(vault, { at, minutes: 20 }));
		expect(vault.texts()).toEqual({
			"People/Ann.md": `${SCHEDULED}- 2026-03-12 moved 2026-04-01 16:00\n`,
			"Talks/T.md": INTERVIEW.replace("2026-03-20T09:30", "2026-04-01T16:00").replace("45", "20"),
		});
	});

	it("to the time that it has already changes the place alone; nothing new is not written", async () => {
		const vault = open({ "People/Ann.md": SCHEDULED, "Talks/T.md": INTERVIEW });
		await runWell(vault.notes, prepare(vault, { place: "Library" }));
		expect(vault.texts()).toEqual({
			"People/Ann.md": SCHEDULED,
			"Talks/T.md": INTERVIEW.replace("Café", "Library"),
		});
		expect((await runWell(vault.notes, prepare(vault))).written).toEqual([]);
		await runWell(vault.notes, prepare(vault, { remark: "confirmed" }));
		expect(vault.texts()["People/Ann.md"]).toContain("moved 2026-03-20 09:30: confirmed");
	});

	it("fills a planned note that has no time yet", async () => {
		const untimed = INTERVIEW.replace("starts: 2026-03-20T09:30\n", "");
		const vault = open({ "People/Ann.md": ANN, "Talks/T.md": untimed });
		await runWell(vault.notes, prepare(vault));
		expect(interviews(vault)).toEqual(["Talks/T.md"]);
		expect(vault.texts()["Talks/T.md"]).toContain("place: Café\nstarts: 2026-03-20T09:30\n---");
	});

	it("makes a new note where an old conversation was never marked, or was held", async () => {
		const old = INTERVIEW.replace("2026-03-20", "2026-01-20");
		const held = INTERVIEW.replace("place:", "held: held\nplace:");
		const vault = open({ "People/Ann.md": ANN, "Talks/Old.md": old, "Talks/Held.md": held });
		await runWell(vault.notes, prepare(vault));
		expect(interviews(vault)).toEqual([
			"Interviews/2026-03-20 Ann.md",
			"Talks/Held.md",
			"Talks/Old.md",
		]);
		expect(vault.texts()).toMatchObject({ "Talks/Old.md": old, "Talks/Held.md": held });
	});

	it("makes a note for somebody who is scheduled by the log alone", async () => {
		const vault = open({ "People/Ann.md": SCHEDULED });
		await runWell(vault.notes, prepare(vault));
		expect(interviews(vault)).toEqual(["Interviews/2026-03-20 Ann.md"]);
		expect(vault.texts()["People/Ann.md"]).toContain("moved 2026-03-20 09:30");
	});

	it("completes a status that was set by hand, instead of moving what was never scheduled", async () => {
		const byHand = ANN.replace("status: contacted", "status: Scheduled");
		const vault = open({ "People/Ann.md": byHand });
		await runWell(vault.notes, prepare(vault));
		expect(vault.texts()["People/Ann.md"]).toContain("intro_status: Scheduled\n");
		expect(vault.texts()["People/Ann.md"]).toContain("- 2026-03-12 scheduled 2026-03-20 09:30\n");
	});

	it("gives the note a name that is safe, and free whatever its case", async () => {
		const name = 'Ann: "The/Fixer" <% x %> [[Lee]] #1|^';
		const person = ANN.replace("type:", `name: ${JSON.stringify(name)}\ntype:`);
		const taken = "Interviews/2026-03-20 ann The Fixer x Lee 1.md";
		const vault = open({ "People/Ann.md": person, [taken]: "Mine" });
		const prepared = prepare(vault);
		expect(prepared).toMatchObject({
			interview: "Interviews/2026-03-20 Ann The Fixer x Lee 1 2.md",
		});
		await runWell(vault.notes, prepared);
		expect(vault.texts()[taken]).toBe("Mine");
		const entry = vault.index().get("Interviews/2026-03-20 Ann The Fixer x Lee 1 2.md");
		expect(entry).toMatchObject({
			kind: "interview",
			contact: [{ target: { path: "People/Ann.md" } }],
		});
	});

	it("keeps hostile words in the place and the format as text of one line", async () => {
		const vault = open({ "People/Ann.md": ANN });
		const words = 'a\nb\r\n---\n<% x %> ]] "q" {{y}} # z: [1]';
		await runWell(vault.notes, prepare(vault, { place: words, format: words, remark: words }));
		const text = vault.texts()["Interviews/2026-03-20 Ann.md"] ?? "";
		expect(text).not.toContain("<%");
		expect(text.split("\n")).toHaveLength(11);
		expect(vault.index().get("Interviews/2026-03-20 Ann.md")).toMatchObject({
			note: { place: 'a b --- <% x %> ]] "q" {{y}} # z: [1]', held: "planned" },
		});
	});

	it("writes nothing where the note's name is taken at that very moment", async () => {
		const vault = open({ "People/Ann.md": ANN });
		const notes = meddled(vault.notes, "Interviews/2026-03-20 Ann.md", () =>
			vault.overwrite("Interviews/2026-03-20 Ann.md", "Theirs"),
		);
		expect(await run(notes, prepare(vault))).toMatchObject({ ok: false });
		expect(vault.texts()).toEqual({
			"People/Ann.md": ANN,
			"Interviews/2026-03-20 Ann.md": "Theirs",
		});
	});

	it("is refused where the person or the conversation went on meanwhile", async () => {
		for (const [path, text] of [
			["People/Ann.md", SCHEDULED.replace("status: scheduled", "status: met")],
			["Talks/T.md", INTERVIEW.replace("place:", "held: held\nplace:")],
			["Talks/T.md", undefined],
		] as const) {
			const vault = open({ "People/Ann.md": SCHEDULED, "Talks/T.md": INTERVIEW });
			const prepared = prepare(vault, { at: time("2026-04-01T16:00") });
			vault.overwrite(path, text);
			const before = vault.texts();
			expect(await run(vault.notes, prepared)).toMatchObject({ ok: false });
			expect(vault.texts()).toEqual(before);
		}
	});

	it("is refused in a stage from which nothing is scheduled", async () => {
		const vault = open({ "People/Ann.md": ANN.replace("status: contacted", "status: no idea") });
		expect(await run(vault.notes, prepare(vault))).toMatchObject({
			ok: false,
			message: expect.stringContaining("is not a stage of the pipeline") as unknown,
		});
		expect(interviews(vault)).toEqual([]);
	});

	it.each([0, -5, 1441, 2.5, Number.NaN])("is refused for a length of %d minutes", (minutes) => {
		const vault = open({ "People/Ann.md": ANN });
		expect(prepare(vault, { minutes })).toEqual({
			ok: false,
			message: `Expected whole minutes from 1 to 1440, got ${minutes}.`,
		});
	});

	it("puts the note where the settings say, under their names", async () => {
		const settings = {
			...DEFAULT_SETTINGS,
			folders: { ...DEFAULT_SETTINGS.folders, interview: "" },
			properties: { starts: ["when"] },
		};
		const vault = open({ "People/Ann.md": ANN });
		await runWell(vault.notes, prepare(vault, {}, settings));
		expect(vault.texts()["2026-03-20 Ann.md"]).toContain("when: 2026-03-20T09:30\n");
	});
});
