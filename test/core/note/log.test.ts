import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendLogLine } from "../../../src/core/note/append-log-line";
import { readLog, readLogLine } from "../../../src/core/note/log";
import { applyEdits } from "../../../src/core/note/text-edit";
import { factsOf } from "../../make/note";

function read(text: string): unknown {
	return readLog("Jane.md", text, "Introduction log", 0).log;
}

const PARTS = [
	...[
		" ",
		"  ",
		":",
		": ",
		":  ",
		"-",
		"[",
		"]",
		"x",
		"é",
		"\u2028",
		"T",
		"12:60",
		"a: b",
		"asked",
		"met",
	],
	...[
		"scheduled",
		"Met",
		"2026-03-02",
		"2026-02-31",
		"9999-12-31",
		"05/03/2026",
		" 2026-03-05 10:00",
	],
	...[
		" 2026-03-05T10:00",
		" 2026-03-05 25:00",
		" 10:00 PM",
		" [[Jane Doe]]",
		" [[A|B]]",
		"[[x]]",
		" [J](J.md)",
	],
];

describe("a line of the log", () => {
	it("is read alike with any bullet, also where it looks as those that are written here", () => {
		const rests = fc.array(fc.constantFrom(...PARTS), { maxLength: 5 });
		const days = fc.constantFrom(
			"2026-03-02 ",
			"2026-02-31 ",
			"2026-03-02 asked",
			"2026-03-02 moved",
		);
		fc.assert(
			fc.property(days, rests, (day, rest) => {
				const words = [day, ...rest].join("").trimEnd();
				expect(readLogLine(`- ${words}`, 1)).toEqual(readLogLine(`+ ${words}`, 1));
			}),
			{ numRuns: 20_000, seed: 20_240_305 },
		);
	});

	it("is a date and an event", () => {
		expect(readLogLine("- 2026-03-02 met", 7)).toEqual({
			date: "2026-03-02",
			event: "met",
			line: 7,
		});
	});

	it.each([
		"asked",
		"nudged",
		"agreed",
		"refused",
		"withdrawn",
		"named",
		"introduced",
		"contacted",
		"scheduled",
		"moved",
		"cancelled",
		"no-show",
		"met",
		"talked",
		"declined",
		"no-reply",
		"dropped",
		"reopened",
		"corrected",
	])("knows the event %s in any case", (event) => {
		const capital = event.charAt(0).toUpperCase() + event.slice(1);
		for (const word of [event, event.toUpperCase(), capital]) {
			expect(readLogLine(`- 2026-03-02 ${word}`, 1)?.event).toBe(event);
		}
	});

	it("knows the American spelling of cancelled", () => {
		expect(readLogLine("- 2026-03-02 Canceled: ill", 1)).toMatchObject({
			event: "cancelled",
			text: "ill",
		});
	});

	it("has a link and a text after the event", () => {
		expect(readLogLine("- 2026-03-02 asked [[Jane Doe]]: met at the payments meetup", 1)).toEqual({
			date: "2026-03-02",
			event: "asked",
			link: "[[Jane Doe]]",
			text: "met at the payments meetup",
			line: 1,
		});
	});

	it.each([
		["[[People/Jane Doe|Jane]]"],
		["[Jane](People/Jane%20Doe.md)"],
		["[Jane Doe (Acme)](Jane%20Doe%20(Acme).md)"],
		["[Jane](<Jane Doe.md>)"],
	])("keeps the link %s as written", (link) => {
		expect(readLogLine(`- 2026-03-02 introduced ${link}: by mail`, 1)).toMatchObject({
			link,
			text: "by mail",
		});
	});

	it("has a date and time, a link and a text", () => {
		const line = "- 2026-03-02 scheduled 2026-03-09T10:00 [[2026-03-09 Jane Doe]]: her office";
		expect(readLogLine(line, 1)).toEqual({
			date: "2026-03-02",
			event: "scheduled",
			at: "2026-03-09T10:00",
			link: "[[2026-03-09 Jane Doe]]",
			text: "her office",
			line: 1,
		});
	});

	it.each([
		["2026-03-09 10:00", "coffee"],
		["2026-03-09T10:00", "coffee"],
		["2026-03-09T10:00:30", "coffee"],
		["Mar 9, 2026 10:00", "coffee"],
		["9 March 2026, 10:00 am", "coffee"],
		["2026/03/09 10:00", "coffee"],
	])("reads the time %s before a text", (time, text) => {
		expect(readLogLine(`- 2026-03-02 moved ${time}: ${text}`, 1)).toMatchObject({
			at: "2026-03-09T10:00",
			text,
		});
	});

	it("keeps a time that is none in the text", () => {
		const line = readLogLine("- 2026-03-02 scheduled 2026-02-30T10:00: coffee", 1);
		expect(line).not.toHaveProperty("at");
		expect(line?.text).toBe("2026-02-30T10:00: coffee");
	});

	it("has no empty parts", () => {
		expect(Object.keys(readLogLine("- 2026-03-02 met :  ", 1) ?? {})).toEqual([
			"date",
			"event",
			"line",
		]);
	});

	it("may begin with any bullet and have more blanks than needed", () => {
		expect(readLogLine("*   2026-03-02   met   [[Jane]]  :  at noon", 1)).toMatchObject({
			event: "met",
			link: "[[Jane]]",
			text: "at noon",
		});
		expect(readLogLine("+ 2026-03-02 met", 1)?.event).toBe("met");
	});

	it.each([
		"",
		"2026-03-02 met",
		"  - 2026-03-02 met",
		"\t- 2026-03-02 met",
		"-2026-03-02 met",
		"- 2026-03-02",
		"- 2026-02-30 met",
		"- 2/3/2026 met",
		"- March 2 met",
		"- met 2026-03-02",
		"- 2026-03-02 metro ride",
		"- 2026-03-02 metà del percorso",
		"- 2026-03-02 met2",
		"- 2026-03-02 called Bob",
		"- 2026-03-02 constructor",
		"- [ ] 2026-03-02 met",
		"> - 2026-03-02 met",
		"1. 2026-03-02 met",
	])("is not “%s”, which a person wrote otherwise", (line) => {
		expect(readLogLine(line, 1)).toBeUndefined();
	});
});

describe("a line of the log as other plugins and other habits leave it", () => {
	it.each([
		"- [x] 2026-03-02 met",
		"- [X] 2026-03-02 met",
		"- [-]  2026-03-02 met",
		"- [[2026-03-02]] met",
		"- [[2026-03-02|Monday]] met",
		"- [[Daily/2026/2026-03-02]] met",
		"- [Monday](Daily/2026-03-02.md) met",
		"- [x] [[2026-03-02]] met",
		"- **2026-03-02** met",
		"- __2026-03-02__ met",
		"- **2026-03-02:** met",
		"- **[[2026-03-02]]** met",
		"- *2026-03-02* met",
		"- 2026-03-02: met",
		"- 2026-03-02 : met",
		"- 2026-03-02 — met",
		"- 2026-03-02 - met",
		"- 2026/03/02 met",
		"- 2026-3-2 met",
		"- 2026-03-02T10:30 met",
		"- 2026-03-02 10:30 met",
		"- 2026-03-02\u00a0met",
		"-\t2026-03-02\tmet",
		"- Mar 2, 2026 met",
		"- March 2nd, 2026: met",
		"- Monday, March 2, 2026 – met",
		"- 2 March 2026 met",
		"- 2. März 2026: met",
		"- **2 Mar 2026** met",
		"- 02-Mar-2026 met",
		"- [[March 2nd, 2026]] met",
		"- 20260302 met",
		"- 2026年3月2日 met",
		"- Mar 2, 2026 10:30 met",
		"- [[2026-03-02]] 10:30 met",
		"- [Monday](Daily/2026-03-02.md) 10:30 met",
		"- 2 March 2026, 10:30 AM: met",
		"- 2026-03-02 10:30:15 met",
	])("is read where it says one day and one event: “%s”", (line) => {
		expect(readLogLine(line, 3)).toEqual({ date: "2026-03-02", event: "met", line: 3 });
	});

	it.each([
		["- [[2026-03-02]] asked [[Jane]]: at work", "[[Jane]]", "at work"],
		["- [x] 2026-03-02 asked [[Jane]] ✅ 2026-03-02", "[[Jane]]", "✅ 2026-03-02"],
		["- **2026-03-02:** asked [[Jane]]: at work", "[[Jane]]", "at work"],
	])("keeps the link and the words of “%s”", (line, link, text) => {
		expect(readLogLine(line, 1)).toMatchObject({ event: "asked", link, text });
	});

	it.each([
		"- [ ] 2026-03-02 met",
		"- [[2026-02-30]] met",
		"- 02.03.2026 met",
		"- 2026-03-02 emailed her",
		"- 2026-03-02 met, again",
		"- 2026-03-02",
		"- [date:: 2026-03-02] met",
		"- 2026‑03‑02 met",
		"- ２０２６-03-02 met",
		"- March 2 met",
		"- met 2026-03-02",
		"- Mar 2, 2026 emailed her",
		"- **2. März 2026:** lunch with her",
		"- [[March 2nd, 2026]] emailed her",
		"- 20260302 emailed her",
		"- 02/03/2026 met",
		"- 30 Feb 2026 met",
		"- Mar 2 met",
		"1. 2026-03-02 met",
		"  - 2026-03-02 met",
		"\t- 2026-03-02 met",
		"> - 2026-03-02 met",
		"2026-03-02 met",
		"| 2026-03-02 | met | [[Jane]] |",
		"| met | 2026-03-02 | at work",
		"| Mar 2, 2026 | lunch |",
		"| [[2026-03-02]] | emailed |",
		"> | 02/03/2026 | met |",
		"  |20260302|met|",
		"2026-03-02 | met | at work",
		"2026-03-02: lunch with her",
		"**2026-03-02** she wrote",
		"Mar 2, 2026 – she wrote",
		"2. März 2026 Treffen",
		"> 2026-03-02 she wrote",
		"2026‑03‑02 met",
		"  - 2026-03-02 she wrote",
		"[[2026-03-02]] she wrote",
	])("is a problem where it cannot be read, never silent: “%s”", (line) => {
		const text = `## Introduction log\n\n${line}\n- 2026-03-09 met\n`;
		const { log, problems } = readLog("People/Jane.md", text, "Introduction log", 0);
		expect(log).toEqual([{ date: "2026-03-09", event: "met", line: 4 }]);
		expect(problems).toMatchObject([{ path: "People/Jane.md", code: "unread-log-line", line: 3 }]);
	});

	it.each([
		"- 02/03/2026 met",
		"- **2.3.2026** met",
		"| met | 02-03-2026 |",
		"02/03/2026 met",
		"1. 02/03/2026 met",
	])(
		"is not guessed, and the reason is said, where the day or the month may be first: “%s”",
		(line) => {
			const text = `## Introduction log\n\n${line}\n`;
			const { log, problems } = readLog("People/Jane.md", text, "Introduction log", 0);
			expect(log).toEqual([]);
			expect(problems).toEqual([
				{
					path: "People/Jane.md",
					code: "unread-log-line",
					message: `Log: "${line}" could have the day or the month first; write the day as YYYY-MM-DD: "- 2026-03-02 met".`,
					line: 3,
				},
			]);
		},
	);

	it.each([
		"",
		"Some words",
		"- Some words about 2026-03-02",
		"- See [[Jane]]",
		"  as planned on 2026-03-02",
		"- {{date}} met",
		"| day | event |",
		"| --- | --- |",
		"|---|---|",
		"| [[Jane]] | met her in 2026 |",
		"| about 2026-03-02 | some words |",
		"[[Jane]] knows her since 2026-03-02",
		"1000 people met",
		"  some words",
		"![[2026-03-02.png]]",
		"### Before",
		"### 2026-03-02",
		"#### March 2, 2026",
		"```\n- 2026-03-02 emailed\n```",
		"%%\n- 2026-03-02 emailed\n%%",
	])("is no problem where it is no event: “%s”", (line) => {
		const text = `## Introduction log\n\n${line}\n- 2026-03-09 met\n`;
		expect(readLog("Jane.md", text, "Introduction log", 0).problems).toEqual([]);
	});
});

describe("the log of a note", () => {
	it("is what stands below its heading, with the lines of the file", () => {
		const text =
			"Intro\n\n## Introduction log\n\n- 2026-03-02 asked [[Jane]]\nSome words\n- 2026-03-04 agreed\n";
		expect(read(text)).toEqual([
			{ date: "2026-03-02", event: "asked", link: "[[Jane]]", line: 5 },
			{ date: "2026-03-04", event: "agreed", line: 7 },
		]);
	});

	it("has the same lines where the file has Windows line ends", () => {
		const text = "---\r\ntype: contact\r\n---\r\n## Introduction log\r\n- 2026-03-02 met: fine\r\n";
		expect(readLog("Jane.md", text, "Introduction log", 26).log).toEqual([
			{ date: "2026-03-02", event: "met", text: "fine", line: 5 },
		]);
	});

	it.each([
		["# Introduction log"],
		["###### INTRODUCTION LOG"],
		["##  introduction Log  ##"],
		["   ## Introduction log"],
		["## Introduction log ^abc"],
		["Introduction log\n---"],
		["Introduction Log ^abc\n======"],
	])("is found below %s", (heading) => {
		expect(read(`${heading}\n- 2026-03-02 met`)).toHaveLength(1);
	});

	it("is found in the first line, after a byte order mark", () => {
		const text = "\uFEFF## Introduction log\n- 2026-03-02 met\n";
		expect(factsOf("P.md", text).log).toHaveLength(1);
		const plan = appendLogLine(text, "Introduction log", "2026-03-04 talked");
		expect(plan.ok && applyEdits(text, plan.edits)).toBe(
			`${text.trimEnd()}\n- 2026-03-04 talked\n`,
		);
	});

	it("ends with the next heading of the same or a higher level, not with a lower one", () => {
		const text = `## Introduction log
- 2026-03-02 met
### 2025
- 2025-03-02 asked
## Notes
- 2024-03-02 talked`;
		expect(readLog("Jane.md", text, "Introduction log", 0).log.map((line) => line.event)).toEqual([
			"met",
			"asked",
		]);
	});

	it("is found by the heading of the settings", () => {
		expect(readLog("Jane.md", "## Verlauf\n- 2026-03-02 met", "verlauf", 0).log).toHaveLength(1);
		expect(read("## Verlauf\n- 2026-03-02 met")).toEqual([]);
	});

	it("is empty without the heading, below an empty one, and where only the properties hold the words", () => {
		expect(read("- 2026-03-02 met")).toEqual([]);
		expect(read("## Introduction log")).toEqual([]);
		expect(
			readLog("Jane.md", "---\n# Introduction log\n---\n- 2026-03-02 met", "Introduction log", 27)
				.log,
		).toEqual([]);
	});

	it("keeps the order of the note, whatever the dates", () => {
		const text = "## Introduction log\n- 2026-03-04 met\n- 2026-03-02 asked\n";
		expect(readLog("Jane.md", text, "Introduction log", 0).log.map((line) => line.date)).toEqual([
			"2026-03-04",
			"2026-03-02",
		]);
	});
});

describe("what stands below the log's heading in code or in a comment", () => {
	it("is no event, and does not shift the lines of those after it", () => {
		const text =
			"## Introduction log\n```\n- 2026-03-01 met\n```\n%%\n- 2026-03-02 met\n%%\n- 2026-03-03 met\n";
		expect(read(text)).toEqual([{ date: "2026-03-03", event: "met", line: 8 }]);
	});
});

describe("a second heading of the log", () => {
	const first = "## Introduction log\n- 2026-03-02 asked\n\n";

	it("is a problem where events stand below it, which are not read", () => {
		const text = `${first}## Notes\n\n### Introduction log\n- 2026-03-03 met\n`;
		const { log, problems } = readLog("Jane.md", text, "Introduction log", 0);
		expect(log.map(({ event }) => event)).toEqual(["asked"]);
		expect(problems).toMatchObject([{ code: "unread-log-line", line: 6 }]);
	});

	it.each([
		"## Introduction log\n",
		"## Introduction log\nNone yet\n",
		"## Log\n- 2026-03-03 met\n",
	])("is none where nothing is lost: %j", (second) => {
		expect(readLog("Jane.md", first + second, "Introduction log", 0).problems).toEqual([]);
	});
});
