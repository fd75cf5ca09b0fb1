import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { AgendaDocument } from "../../src/app/documents/agenda-document";
import { addDays } from "../../src/core/dates/calendar-date";
import { day } from "../make/acting-vault";
import { runBuilt } from "../make/run-cli";
import { tempVault, type VaultFiles } from "../make/temp-vault";

const MONDAY = day("2026-11-30");
const DAYS = Array.from({ length: 14 }, (_, at) => addDays(MONDAY, at));

/** A command of a day, or a property that I write into a note myself. */
type Step = readonly string[] | { readonly note: string; readonly line: string };

/** Runs the built command line on a vault, at nine in the evening of a day unless it says when. */
async function runOn(vault: string, date: string, [command = "", ...args]: readonly string[]) {
	const done = await runBuilt([command, vault, ...args, "--now", `${date}T21:00`]);
	expect(done).toMatchObject({ code: 0 });
	return done.stdout;
}

/** What is due on the morning of a day. */
async function agendaOf(vault: string, date: string): Promise<AgendaDocument["items"]> {
	const { stdout } = await runBuilt(["agenda", vault, "--json", "--now", `${date}T08:00`]);
	return (JSON.parse(stdout) as AgendaDocument).items;
}

/** Does what is to be done each day, and lists what is due each morning before it, a line a day: what, with whom, and how many days late. */
async function liveTwoWeeks(
	files: VaultFiles,
	steps: Readonly<Record<string, readonly Step[]>>,
): Promise<string[]> {
	const vault = tempVault(files);
	const lines: string[] = [];
	for (const date of DAYS) {
		const items = await agendaOf(vault, date);
		const keys = items.map(({ kind, path: at, interview }) => `${kind} ${at} ${interview}`);
		expect(new Set(keys).size, `nothing is due twice on ${date}`).toBe(keys.length);
		const due = items.map(({ kind, name, overdueDays }) =>
			[kind, name, overdueDays > 0 ? `+${overdueDays}` : ""].filter(Boolean).join(" "),
		);
		lines.push(`${date.slice(5)}: ${due.sort().join(", ")}`.trim());
		for (const step of steps[date] ?? []) {
			if (!("note" in step)) await runOn(vault, date, step);
			else {
				const file = path.join(vault, step.note);
				writeFileSync(file, readFileSync(file, "utf8").replace("held: held\n", `$&${step.line}\n`));
			}
		}
	}
	return lines;
}

const contact = (properties = "", log = ""): string =>
	`---\ntype: contact\n${properties}---\n${log === "" ? "" : `\n## Introduction log\n\n${log}`}`;

describe("two weeks of somebody who looks for a job", () => {
	it("ask four people of one introducer, answer the introduction, talk, thank and report, each on its day", async () => {
		const files = {
			"People/Dana Whit.md": contact("source: past-colleague\n"),
			"People/Erik Noor.md": contact(),
			"People/Fay Hill.md": contact(),
			"People/Gus Ivy.md": contact(),
			"People/Hana Oda.md": contact(),
		};
		const via = ["--via", "Dana Whit"];
		const lines = await liveTwoWeeks(files, {
			"2026-11-30": ["Erik Noor", "Fay Hill", "Gus Ivy", "Hana Oda"].map((name) => [
				"ask",
				name,
				...via,
			]),
			"2026-12-01": [["move", "Erik Noor", "introduced", ...via]],
			"2026-12-03": [["move", "Erik Noor", "contacted"]],
			"2026-12-04": [["schedule", "Erik Noor", "2026-12-08T10:00"]],
			"2026-12-07": [
				["move", "Fay Hill", "refused"],
				["move", "Gus Ivy", "nudged"],
			],
			"2026-12-08": [
				["recap", "Erik Noor", "--text", "They plan by hand."],
				["move", "Hana Oda", "agreed"],
			],
			"2026-12-10": [{ note: "Interviews/2026-12-08 Erik Noor.md", line: "thanked: 2026-12-10" }],
			"2026-12-12": [{ note: "Interviews/2026-12-08 Erik Noor.md", line: "reported: 2026-12-12" }],
		});
		expect(lines).toEqual([
			"11-30:",
			"12-01:",
			"12-02: introduction-unanswered Erik Noor",
			"12-03: introduction-unanswered Erik Noor +1",
			"12-04:",
			"12-05:",
			"12-06:",
			"12-07: ask-stale Fay Hill, ask-stale Gus Ivy, ask-stale Hana Oda, conversation Erik Noor",
			"12-08: ask-stale Hana Oda +1, conversation Erik Noor",
			"12-09: thanks-owed Erik Noor",
			"12-10: thanks-owed Erik Noor +1",
			"12-11: report-owed Erik Noor",
			"12-12: report-owed Erik Noor +1",
			"12-13:",
		]);
	});
});

describe("two weeks of a freelancer", () => {
	it("meet without an appointment, hear nothing, and try again", async () => {
		const files = {
			"People/Ada Bell.md": contact("source: past-colleague\n"),
			"People/Ivo Kern.md": contact(
				'intro_status: introduced\nintroduced_by: "[[Ada Bell]]"\nintro_since: 2026-11-29\n',
				"- 2026-11-29 introduced [[Ada Bell]]\n",
			),
			"People/Jo Lind.md": contact(),
			"People/Kai Moss.md": contact("keep_in_touch: 30\nlast_contact: 2026-11-05\n"),
		};
		const note = "Interviews/2026-12-01 Ivo Kern.md";
		const lines = await liveTwoWeeks(files, {
			"2026-11-30": [["move", "Jo Lind", "contacted"]],
			"2026-12-01": [["move", "Ivo Kern", "met"]],
			"2026-12-03": [{ note, line: "thanked: 2026-12-03" }],
			"2026-12-04": [["move", "Jo Lind", "contacted"]],
			"2026-12-05": [{ note, line: "reported: 2026-12-05" }],
			"2026-12-07": [["move", "Ivo Kern", "talked"]],
			"2026-12-08": [
				{ note: "Interviews/2026-12-07 Ivo Kern.md", line: "thanked: 2026-12-08" },
				{ note: "Interviews/2026-12-07 Ivo Kern.md", line: "reported: 2026-12-08" },
			],
			"2026-12-09": [["move", "Jo Lind", "no-reply"]],
			"2026-12-11": [["move", "Kai Moss", "met"]],
		});
		expect(lines).toEqual([
			"11-30: introduction-unanswered Ivo Kern",
			"12-01: introduction-unanswered Ivo Kern +1",
			"12-02: thanks-owed Ivo Kern",
			"12-03: no-reply Jo Lind, thanks-owed Ivo Kern +1",
			"12-04: no-reply Jo Lind +1, report-owed Ivo Kern",
			"12-05: keep-in-touch Kai Moss, report-owed Ivo Kern +1",
			"12-06: keep-in-touch Kai Moss +1",
			"12-07: keep-in-touch Kai Moss +2",
			"12-08: keep-in-touch Kai Moss +3, thanks-owed Ivo Kern",
			"12-09: keep-in-touch Kai Moss +4, no-reply Jo Lind",
			"12-10: keep-in-touch Kai Moss +5",
			"12-11: keep-in-touch Kai Moss +6",
			"12-12: thanks-owed Kai Moss",
			"12-13: thanks-owed Kai Moss +1",
		]);
	});
});

describe("two weeks of the lead of a team", () => {
	it("use a name, see an appointment fall through, and mark one that nobody wrote up", async () => {
		const files = {
			"People/Lea Noll.md": contact("source: past-colleague\n"),
			"People/Max Ott.md": contact(),
			"People/Nia Paz.md": contact(),
			"People/Oli Quist.md": contact("follow_up: 2026-12-09\n"),
		};
		const via = ["--via", "Lea Noll"];
		const lines = await liveTwoWeeks(files, {
			"2026-11-30": [
				["ask", "Max Ott", ...via],
				["move", "Nia Paz", "contacted"],
			],
			"2026-12-01": [
				["move", "Max Ott", "named", ...via],
				["schedule", "Nia Paz", "2026-12-03T15:00"],
			],
			"2026-12-03": [["move", "Nia Paz", "cancelled"]],
			"2026-12-05": [["move", "Max Ott", "contacted"]],
			"2026-12-07": [["schedule", "Max Ott", "2026-12-09T09:00"]],
			"2026-12-08": [["move", "Nia Paz", "contacted"]],
			"2026-12-11": [["move", "Max Ott", "met"]],
			"2026-12-12": [{ note: "Interviews/2026-12-09 Max Ott.md", line: "thanked: 2026-12-12" }],
		});
		expect(lines).toEqual([
			"11-30:",
			"12-01:",
			"12-02: conversation Nia Paz",
			"12-03: conversation Nia Paz",
			"12-04: name-unused Max Ott",
			"12-05: name-unused Max Ott +1",
			"12-06:",
			"12-07:",
			"12-08: conversation Max Ott, no-reply Nia Paz",
			"12-09: conversation Max Ott, follow-up Oli Quist",
			"12-10: conversation-unmarked Max Ott +1, follow-up Oli Quist +1",
			"12-11: conversation-unmarked Max Ott +2, follow-up Oli Quist +2, no-reply Nia Paz",
			"12-12: follow-up Oli Quist +3, no-reply Nia Paz +1, thanks-owed Max Ott +2",
			"12-13: follow-up Oli Quist +4, no-reply Nia Paz +2",
		]);
	});
});

describe("what is due in two weeks", () => {
	it("has a promise of 4 December on that day, overdue on the 5th, and no more once it is ticked", async () => {
		const vault = tempVault({ "People/Ann Lee.md": contact("intro_status: contacted\n") });
		const text = "She likes tea.\n\n- [ ] Send her the deck 📅 2026-12-04";
		await runOn(vault, "2026-12-01", ["recap", "Ann Lee", "--text", text]);
		const file = path.join(vault, "Interviews/2026-12-01 Ann Lee.md");
		const promises = async (date: string) =>
			(await agendaOf(vault, date))
				.filter(({ kind }) => kind.includes("promise"))
				.map(({ due, overdueDays }) => ({ due, overdueDays }));
		expect(await promises("2026-12-03")).toEqual([]);
		expect(await promises("2026-12-04")).toEqual([{ due: "2026-12-04", overdueDays: 0 }]);
		expect(await promises("2026-12-05")).toEqual([{ due: "2026-12-04", overdueDays: 1 }]);
		writeFileSync(file, readFileSync(file, "utf8").replace("- [ ] Send", "- [x] Send"));
		expect(await promises("2026-12-05")).toEqual([]);
	});

	it("has four asks of one introducer as one line: an item a person, all with the introducer as their group", async () => {
		const names = ["Erik Noor", "Fay Hill", "Gus Ivy", "Hana Oda"];
		const vault = tempVault({
			"People/Dana Whit.md": contact("source: past-colleague\n"),
			...Object.fromEntries(names.map((name) => [`People/${name}.md`, contact()])),
		});
		for (const name of names) await runOn(vault, "2026-11-30", ["ask", name, "--via", "Dana Whit"]);
		const items = await agendaOf(vault, "2026-12-07");
		expect(items.map(({ name }) => name).sort()).toEqual(names);
		expect(new Set(items.map(({ group }) => group))).toEqual(new Set(["People/Dana Whit.md"]));
	});
});
