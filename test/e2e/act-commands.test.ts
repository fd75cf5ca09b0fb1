import { existsSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser, type HostPage } from "./browser";
import { noErrors } from "./host-page";
import { fillForm, onlyRecord, runByMenu, runByPalette } from "./palette";
import { noteAt, NOW, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const INTRODUCED = personNote(
	"introduced",
	["2026-03-09 introduced [[Jane Doe]]"],
	["intro_since: 2026-03-09 # yesterday", 'introduced_by: "[[Jane Doe]]"', "phone: '0123'"],
);
const files = {
	"Ann Lee.md": INTRODUCED,
	"Ben Ito.md": personNote("identified", [], ["intro_since: 2026-03-01"]),
	"Cy Dahl.md": personNote(
		"met",
		["2026-03-02 met"],
		["intro_since: 2026-03-02", "intro_route: cold"],
	),
	"Jane Doe.md": "---\ntype: contact\ncompany: Acme\nsource: past-colleague\n---\n",
	"Outside.md": "---\ntype: contact\n---\nNot in the pipeline.\n",
	"Note.md": "No contact.",
};

async function openNote(file: string, vault: Record<string, string> = files): Promise<HostPage> {
	const opened = await openHost({ vault });
	await setClock(opened.page, NOW);
	await opened.host.evaluate((control, wanted) => control.openFile(wanted), file);
	return opened;
}

/** The settings where all planned conversations are to be in a calendar file. */
function settingFile(file: string): Record<string, string> {
	return { ".obsidian/plugins/warm-intros/data.json": JSON.stringify({ calendar: { file } }) };
}

/** Presses a button of the form and waits until all is done. */
async function press({ page, host }: HostPage, name: string): Promise<void> {
	await page.locator(".modal").getByRole("button", { name, exact: true }).click();
	await host.evaluate((control) => control.settled());
}

/** Types into a suggester and takes the first of what it offers. */
async function choose({ page, host }: HostPage, typed: string): Promise<void> {
	await page.locator(".prompt input").fill(typed);
	await page.locator(".prompt .suggestion-item").first().waitFor();
	await page.keyboard.press("Enter");
	await host.evaluate((control) => control.settled());
}

function notice({ page }: HostPage): Locator {
	return page.locator(".notice").last();
}

describe("Next step", () => {
	it("opens the letter that is next, which records nothing before it is sent, and its notice takes it back byte for byte", async () => {
		const opened = await openNote("Ann Lee.md");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Next step");
		expect(noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
		await onlyRecord(page, host);
		expect(noteAt(vault, "Ann Lee.md")).toBe(
			INTRODUCED.replace(
				"introduced\nintro_since: 2026-03-09",
				"contacted\nintro_since: 2026-03-10",
			)
				.replace(`phone: '0123'\n`, `phone: '0123'\nintro_route: warm\n`)
				.concat("- 2026-03-10 contacted\n"),
		);
		expect(await notice(opened).innerText()).toContain("Wrote to Ann Lee");
		await notice(opened).getByRole("button", { name: "Undo" }).focus();
		await page.keyboard.press("Enter");
		await host.evaluate((control) => control.settled());
		expect(noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
		await noErrors(opened);
	});

	it("asks for the introducer before anything is written, and takes one with a note or a name alone", async () => {
		const opened = await openNote("Ben Ito.md");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Next step");
		expect(noteAt(vault, "Ben Ito.md")).toBe(files["Ben Ito.md"]);
		await choose(opened, "acme");
		await onlyRecord(page, host);
		expect(noteAt(vault, "Ben Ito.md")).toContain(
			'intro_status: asked\nintro_since: 2026-03-10\nintro_via: "[[Jane Doe]]"\n',
		);
		expect(noteAt(vault, "Ben Ito.md")).toContain("- 2026-03-10 asked [[Jane Doe]]\n");
		await runByPalette(page, host, "Undo last change");
		await runByPalette(page, host, "Next step");
		await page.locator(".prompt input").fill("Uncle Bob");
		expect(await page.locator(".prompt .suggestion-item").allInnerTexts()).toEqual([
			expect.stringMatching(/Uncle Bob\s+Someone without a note/),
		]);
		await page.keyboard.press("Enter");
		await onlyRecord(page, host);
		expect(noteAt(vault, "Ben Ito.md")).toContain("- 2026-03-10 asked [[Uncle Bob]]\n");
		await noErrors(opened);
	});

	it("puts somebody into the pipeline who is not in it, after it has shown what it writes", async () => {
		const { page, host, vault } = await openNote("Outside.md");
		const before = noteAt(vault, "Outside.md");
		await runByPalette(page, host, "Next step");
		expect(await page.locator(".modal").innerText()).toContain("intro_status: identified");
		expect(noteAt(vault, "Outside.md")).toBe(before);
		await page.locator(".modal").getByRole("button", { name: "Record", exact: true }).click();
		await host.evaluate((control) => control.settled());
		expect(noteAt(vault, "Outside.md")).toBe(
			"---\ntype: contact\nintro_status: identified\nintro_since: 2026-03-10\n---\nNot in the pipeline.\n",
		);
	});
});

describe("Record event…", () => {
	it("offers what is possible now, and asks for day, introducer and remark", async () => {
		const opened = await openNote("Ben Ito.md");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Record event…");
		expect(await page.locator(".prompt .suggestion-item").allInnerTexts()).toEqual([
			"I asked for an introduction",
			"I may use the introducer's name",
			"I was introduced",
			"I wrote to them",
			"Schedule a conversation",
			"We met",
			"Drop this one",
		]);
		await choose(opened, "introduced");
		await fillForm(page, { When: "2026-03-05", Note: "by mail: friendly" });
		await page.locator(".modal").getByLabel("Introducer").pressSequentially("jan");
		await page.locator(".suggestion-item", { hasText: "Jane Doe" }).click();
		await press(opened, "Record");
		expect(noteAt(vault, "Ben Ito.md")).toBe(
			personNote(
				"introduced",
				["2026-03-05 introduced [[Jane Doe]]: by mail: friendly"],
				["intro_since: 2026-03-05", 'introduced_by: "[[Jane Doe]]"'],
			).replace("log\n", "log\n\n"),
		);
		await noErrors(opened);
	});

	it("can be filled by keys alone: Enter takes the name that is offered, and then records", async () => {
		const opened = await openNote("Ben Ito.md");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Record event…");
		await choose(opened, "asked");
		const introducer = page.locator(".modal").getByLabel("Introducer");
		await introducer.focus();
		await page.keyboard.type("jan");
		await page.locator(".suggestion-item", { hasText: "Jane Doe" }).waitFor();
		await page.keyboard.press("Enter");
		expect(await introducer.inputValue()).toBe("Jane Doe");
		expect(noteAt(vault, "Ben Ito.md")).toBe(files["Ben Ito.md"]);
		await page.keyboard.press("Enter");
		await host.evaluate((control) => control.settled());
		expect(noteAt(vault, "Ben Ito.md")).toContain("- 2026-03-10 asked [[Jane Doe]]\n");
		expect(await page.locator(".modal").count()).toBe(0);
	});

	it("says in the form what is wrong, and writes nothing until it is right", async () => {
		const opened = await openNote("Ben Ito.md");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Record event…");
		await choose(opened, "asked");
		await press(opened, "Record");
		const complaint = page.locator(".modal").getByRole("alert");
		expect(await complaint.innerText()).toContain("Say who was asked to introduce you.");
		await fillForm(page, { When: "2026-03-11", Introducer: "Jane Doe" });
		await press(opened, "Record");
		expect(await complaint.innerText()).toContain("11 March is still to come");
		await fillForm(page, { When: "", Introducer: "Jane Doe" });
		await press(opened, "Record");
		expect(await complaint.innerText()).toContain("Enter a day");
		expect(noteAt(vault, "Ben Ito.md")).toBe(files["Ben Ito.md"]);
		await fillForm(page, { When: "2026-03-10" });
		await press(opened, "Record");
		expect(noteAt(vault, "Ben Ito.md")).toContain("- 2026-03-10 asked [[Jane Doe]]\n");
		expect(await page.locator(".modal").count()).toBe(0);
	});

	it("works on the note of a conversation, for the person it is with", async () => {
		const opened = await openNote("Talk.md", {
			...files,
			"Talk.md": '---\ntype: interview\ncontact: "[[Cy Dahl]]"\nheld: held\n---\n',
		});
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Record event…");
		await choose(opened, "talked");
		await press(opened, "Record");
		expect(noteAt(vault, "Cy Dahl.md")).toBe(`${files["Cy Dahl.md"]}- 2026-03-10 talked\n`);
	});
});

describe("Snooze", () => {
	it("puts off until a day that is near, or one that is typed", async () => {
		const opened = await openNote("Ann Lee.md");
		const { page, host, vault } = opened;
		await runByMenu(page, host, "Snooze");
		await choose(opened, "in a week");
		const snoozed = (day: string): string =>
			INTRODUCED.replace(`phone: '0123'\n`, `phone: '0123'\nfollow_up: ${day}\n`);
		expect(noteAt(vault, "Ann Lee.md")).toBe(snoozed("2026-03-17"));
		await runByMenu(page, host, "Snooze");
		await choose(opened, "2026-05-01");
		expect(noteAt(vault, "Ann Lee.md")).toBe(snoozed("2026-05-01"));
		await runByMenu(page, host, "Snooze");
		await choose(opened, "another");
		await fillForm(page, { "Not before": "2026-03-10" });
		await press(opened, "Snooze");
		expect(await page.locator(".modal").getByRole("alert").innerText()).toContain(
			"a day in the future",
		);
		await fillForm(page, { "Not before": "2026-06-30" });
		await press(opened, "Snooze");
		expect(noteAt(vault, "Ann Lee.md")).toBe(snoozed("2026-06-30"));
		await noErrors(opened);
	});
});

describe("Log a contact", () => {
	it("notes the day, and a line where there is something to remember", async () => {
		const opened = await openNote("Ann Lee.md");
		const { page, host, vault } = opened;
		await runByMenu(page, host, "Log a contact");
		await fillForm(page, { When: "2026-03-09", Note: "met on the stairs" });
		await page.keyboard.press("Enter");
		await host.evaluate((control) => control.settled());
		expect(noteAt(vault, "Ann Lee.md")).toBe(
			INTRODUCED.replace(`phone: '0123'\n`, `phone: '0123'\nlast_contact: 2026-03-09\n`).concat(
				"- 2026-03-09 in touch: met on the stairs\n",
			),
		);
	});

	it("is another conversation with somebody whom I have met where we talked, and none where we wrote", async () => {
		const opened = await openNote("Cy Dahl.md");
		const { page, host, vault } = opened;
		const before = noteAt(vault, "Cy Dahl.md");
		await runByMenu(page, host, "Log a contact");
		await press(opened, "Log");
		const wrote = noteAt(vault, "Cy Dahl.md");
		expect(wrote).toContain("last_contact: 2026-03-10\n");
		expect(wrote.replace("last_contact: 2026-03-10\n", "")).toBe(before);
		await runByMenu(page, host, "Log a contact");
		await page.locator(".modal").getByLabel("How").selectOption("We talked");
		await press(opened, "Log");
		expect(noteAt(vault, "Cy Dahl.md")).toBe(`${wrote}- 2026-03-10 talked\n`);
		expect(existsSync(path.join(vault, "Interviews/2026-03-10 Cy Dahl.md"))).toBe(true);
	});
});

describe("Schedule conversation", () => {
	it("proposes the next business day, makes the note of the conversation, and Undo takes away both", async () => {
		const opened = await openNote("Ann Lee.md");
		const { page, host, vault } = opened;
		await setClock(page, "2026-03-13T12:00"); // a Friday
		await runByPalette(page, host, "Schedule conversation");
		expect(await page.locator(".modal").getByLabel("Day", { exact: true }).inputValue()).toBe(
			"Mon 16 Mar",
		);
		await fillForm(page, { Time: "14:30", Minutes: "20", Place: "Café Central" });
		await page.locator(".modal").getByLabel("How").selectOption("In person");
		await press(opened, "Schedule");
		const interview = "Interviews/2026-03-16 Ann Lee.md";
		expect(noteAt(vault, interview)).toBe(
			[
				"---",
				"type: interview",
				"contact:",
				'  - "[[Ann Lee]]"',
				"starts: 2026-03-16T14:30",
				"minutes: 20",
				"format: in-person",
				"place: Café Central",
				"held: planned",
				"---",
				"",
			].join("\n"),
		);
		expect(noteAt(vault, "Ann Lee.md")).toContain("- 2026-03-13 scheduled 2026-03-16 14:30\n");
		await notice(opened).getByRole("button", { name: "Undo" }).click();
		await host.evaluate((control) => control.settled());
		expect(noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
		expect(existsSync(path.join(vault, interview))).toBe(false);
		await noErrors(opened);
	});

	it("moves what is planned already, from the time that it has", async () => {
		const opened = await openNote("Ann Lee.md");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Schedule conversation");
		await press(opened, "Schedule");
		await runByPalette(page, host, "Schedule conversation");
		expect(await page.locator(".modal").getByLabel("Time").inputValue()).toBe("10:00");
		await fillForm(page, { Time: "16:00" });
		await press(opened, "Schedule");
		expect(noteAt(vault, "Ann Lee.md")).toContain(
			"- 2026-03-10 scheduled 2026-03-11 10:00\n- 2026-03-10 moved 2026-03-11 16:00\n",
		);
		expect(noteAt(vault, "Interviews/2026-03-11 Ann Lee.md")).toContain("starts: 2026-03-11T16:00");
	});

	it("can save a calendar file beside the note, which follows when the conversation is moved", async () => {
		const opened = await openNote("Ann Lee.md");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Schedule conversation");
		await fillForm(page, { Place: "Café; upstairs" });
		await page.locator(".modal").getByLabel("Save a calendar file").click();
		await press(opened, "Schedule");
		const file = "Interviews/2026-03-11 Ann Lee.ics";
		const utc = (time: string): string => new Date(time).toISOString().replace(/[-:]|\.000/g, "");
		const lines = noteAt(vault, file).split("\r\n");
		expect(lines).toContain(`DTSTART:${utc("2026-03-11T10:00")}`);
		expect(lines).toContain(`DTEND:${utc("2026-03-11T10:30")}`);
		expect(lines).toContain("SUMMARY:Conversation with Ann Lee");
		expect(lines).toContain("LOCATION:Café\\; upstairs");
		const first = noteAt(vault, file);
		await runByPalette(page, host, "Schedule conversation");
		await fillForm(page, { Time: "16:00" });
		await press(opened, "Schedule");
		const uid = lines.find((line) => line.startsWith("UID:"));
		const moved = noteAt(vault, file).split("\r\n");
		expect(moved).toContain(`DTSTART:${utc("2026-03-11T16:00")}`);
		expect(moved).toContain(uid);
		await runByPalette(page, host, "Undo last change");
		expect(noteAt(vault, file)).toBe(first);
		await runByPalette(page, host, "Undo last change");
		expect(existsSync(path.join(vault, file))).toBe(false);
		expect(noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
		await noErrors(opened);
	});

	it("rewrites the calendar of all conversations where that is wanted, with a move and with its undo", async () => {
		const planned = "---\ntype: interview\nstarts: 2026-04-01T10:00\n---\n";
		const all = "Calendar/Conversations.ics";
		const opened = await openNote("Ann Lee.md", {
			...files,
			"Tea with Cy.md": planned,
			...settingFile(all),
		});
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Next step");
		await onlyRecord(page, host);
		expect(existsSync(path.join(vault, all))).toBe(false);
		await runByPalette(page, host, "Schedule conversation");
		await press(opened, "Schedule");
		const summaries = (): string[] => noteAt(vault, all).match(/(?<=SUMMARY:).*(?=\r)/g) ?? [];
		const both = ["Conversation with Ann Lee", "Conversation with Tea with Cy"];
		expect(summaries()).toEqual(both);
		await runByPalette(page, host, "Schedule conversation");
		await fillForm(page, { Day: "2026-05-05" });
		await press(opened, "Schedule");
		expect(summaries()).toEqual([...both].reverse());
		await runByPalette(page, host, "Undo last change");
		expect(summaries()).toEqual(both);
		await runByPalette(page, host, "Undo last change");
		expect(summaries()).toEqual(both.slice(1));
		await noErrors(opened);
	});

	it("has each conversation once in the calendar of all, however its folder is written, and none that was deleted", async () => {
		const calendar = { calendar: { file: "All.ics" }, folders: { interview: "interviews" } };
		const opened = await openNote("Ann Lee.md", {
			...files,
			"Interviews/Tea with Cy.md": "---\ntype: interview\nstarts: 2026-04-01T10:00\n---\n",
			".obsidian/plugins/warm-intros/data.json": JSON.stringify(calendar),
		});
		const { page, host, vault } = opened;
		const schedule = async (day: string): Promise<string[]> => {
			await runByPalette(page, host, "Schedule conversation");
			await fillForm(page, { Day: day });
			await press(opened, "Schedule");
			return noteAt(vault, "All.ics").match(/(?<=SUMMARY:).*(?=\r)/g) ?? [];
		};
		const both = ["Conversation with Ann Lee", "Conversation with Tea with Cy"];
		expect(await schedule("2026-03-12")).toEqual(both);
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Interviews/2026-03-12 Ann Lee.md");
			if (file) await app.vault.delete(file);
		});
		await host.evaluate((control) => control.settled());
		expect(await schedule("2026-03-13")).toEqual(both);
		expect(await schedule("2026-03-16")).toEqual(both);
		expect(noteAt(vault, "All.ics")).toContain("X-WR-CALNAME:Planned conversations\r\n");
	});

	it("stands where the calendar of all conversations cannot be written, and says so", async () => {
		const all = "Theirs.ics";
		const opened = await openNote("Ann Lee.md", {
			...files,
			[all]: "BEGIN:VCALENDAR\r\n",
			...settingFile(all),
		});
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Schedule conversation");
		await press(opened, "Schedule");
		const notices = await host.evaluate((control) => control.notices());
		expect(notices.at(-1)).toBe(
			"The calendar file was not written: Theirs.ics was not created by Warm Intros, so it is left as it is.",
		);
		expect(noteAt(vault, all)).toBe("BEGIN:VCALENDAR\r\n");
		expect(noteAt(vault, "Ann Lee.md")).toContain("scheduled");
	});

	it("leaves a calendar file of others alone, and says so before anything is written", async () => {
		const file = "Interviews/2026-03-11 Ann Lee.ics";
		const opened = await openNote("Ann Lee.md", { ...files, [file]: "BEGIN:VCALENDAR\r\n" });
		await runByPalette(opened.page, opened.host, "Schedule conversation");
		await opened.page.locator(".modal").getByLabel("Save a calendar file").click();
		await press(opened, "Schedule");
		const complaint = opened.page.locator(".modal").getByRole("alert");
		expect(await complaint.innerText()).toContain("was not created by Warm Intros");
		expect(noteAt(opened.vault, file)).toBe("BEGIN:VCALENDAR\r\n");
		expect(noteAt(opened.vault, "Ann Lee.md")).toBe(INTRODUCED);
	});

	it("stays open where the minutes are no number, and writes nothing", async () => {
		const opened = await openNote("Ann Lee.md");
		await runByPalette(opened.page, opened.host, "Schedule conversation");
		await fillForm(opened.page, { Minutes: "0" });
		await press(opened, "Schedule");
		expect(await opened.page.locator(".modal").getByRole("alert").innerText()).toContain("minutes");
		expect(noteAt(opened.vault, "Ann Lee.md")).toBe(INTRODUCED);
	});
});

describe("Correct stage…", () => {
	it("asks which stage is right, and logs the correction", async () => {
		const opened = await openNote("Ann Lee.md");
		await runByMenu(opened.page, opened.host, "Correct stage…");
		await choose(opened, "identified");
		const text = noteAt(opened.vault, "Ann Lee.md");
		expect(text).toContain("intro_status: identified\nintro_since: 2026-03-10 # yesterday\n");
		expect(text).toMatch(/- 2026-03-10 corrected: .*identified/);
	});

	it("is what the next step is for a status that is no stage", async () => {
		const opened = await openNote("Ann Lee.md", { "Ann Lee.md": personNote("waiting") });
		await runByPalette(opened.page, opened.host, "Next step");
		await choose(opened, "contacted");
		expect(noteAt(opened.vault, "Ann Lee.md")).toContain("intro_status: contacted\n");
	});
});

describe("Complete this move", () => {
	it("adds day, introducer and line to a status that was set by hand, which stays as it is written", async () => {
		const opened = await openNote("Ann Lee.md", {
			...files,
			"Ann Lee.md": personNote("ASKED # by hand"),
		});
		await runByMenu(opened.page, opened.host, "Complete this move");
		await fillForm(opened.page, { When: "2026-03-03", Introducer: "Jane Doe" });
		await press(opened, "Complete");
		expect(noteAt(opened.vault, "Ann Lee.md")).toBe(
			'---\ntype: contact\nintro_status: ASKED # by hand\nintro_since: 2026-03-03\nintro_via: "[[Jane Doe]]"\n---\n\n## Introduction log\n\n- 2026-03-03 asked [[Jane Doe]]\n',
		);
	});
});

describe("Undo last change", () => {
	it("goes back action by action, and says when there is nothing left", async () => {
		const opened = await openNote("Ann Lee.md");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Next step");
		await onlyRecord(page, host);
		const once = noteAt(vault, "Ann Lee.md");
		await runByMenu(page, host, "Snooze");
		await choose(opened, "tomorrow");
		await runByPalette(page, host, "Undo last change");
		expect(noteAt(vault, "Ann Lee.md")).toBe(once);
		await runByPalette(page, host, "Undo last change");
		expect(noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
		await runByPalette(page, host, "Undo last change");
		expect(await notice(opened).innerText()).toBe("There is nothing to undo.");
	});
});

describe("the commands on a conversation", () => {
	it("mark it as held, with the event of the person, then thanks and the report", async () => {
		const interview =
			'---\ntype: interview\ncontact: "[[Ann Lee]]"\nstarts: 2026-03-10T09:00\n---\n';
		const ann = personNote(
			"scheduled",
			["2026-03-08 introduced [[Jane Doe]]", "2026-03-09 scheduled 2026-03-10 09:00"],
			["intro_since: 2026-03-09", 'introduced_by: "[[Jane Doe]]"', "intro_route: warm"],
		);
		const opened = await openNote("Talk.md", { ...files, "Ann Lee.md": ann, "Talk.md": interview });
		const { page, host, vault } = opened;
		await runByMenu(page, host, "Mark conversation as held");
		expect(noteAt(vault, "Talk.md")).toBe(interview.replace("09:00\n", "09:00\nheld: held\n"));
		expect(noteAt(vault, "Ann Lee.md")).toContain("- 2026-03-10 met\n");
		await runByMenu(page, host, "Mark as thanked");
		await runByMenu(page, host, "Mark introducer as told");
		expect(noteAt(vault, "Talk.md")).toBe(
			interview.replace(
				"09:00\n",
				"09:00\nheld: held\nthanked: 2026-03-10\nreported: 2026-03-10\n",
			),
		);
		const usable = await host.evaluate((control) =>
			control.listCommands().filter(({ isUsable, name }) => isUsable && name.includes("Mark ")),
		);
		expect(usable).toEqual([]);
		await noErrors(opened);
	});
});
