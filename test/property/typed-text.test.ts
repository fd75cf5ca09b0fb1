import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareCapture, readCapture } from "../../src/app/people/capture-person";
import { LINE_RULES } from "../../src/app/people/person-match";
import { PersonMatcher } from "../../src/app/people/person-matcher";
import { prepareInterview } from "../../src/app/interview/prepare-interview";
import { prepareRecap } from "../../src/app/interview/prepare-recap";
import { prepareContactLog } from "../../src/app/pipeline/change-contact";
import { prepareEvent } from "../../src/app/pipeline/record-event";
import { sectionOf } from "../../src/core/note/add-section";
import { findHiddenRanges, isHidden } from "../../src/core/note/section";
import { ACTING_VAULTS, type ActingVault, day, runWell, time } from "../make/acting-vault";
import { fitOf } from "../make/interview";

const NOW = time("2026-03-20T11:00");
const TODAY = day("2026-03-20");
const LATER = "\n## Later\n\n- [ ] as before [[Bo]] %%mine%%\n\n```\ncode\n```\n";
const ANN = `---\ntype: contact\nintro_status: met\n---\n## Introduction log\n- 2026-03-05 met\n${LATER}`;
const TALK = `---\ntype: interview\ncontact: ["[[Ann]]"]\nstarts: 2026-03-20T09:30\nheld: held\n---\n## Recap\n\nbefore\n${LATER}`;
const NOTES = { "People/Ann.md": ANN, "T.md": TALK };

const PIECES = [
	..."# |## |### |#### |#tag|---|===|- |- [ ] |* |1. |> |```|```js|~~~|~~~~|`|`code`|%%|%|<!--|-->|<b>|<pre>|</pre>".split(
		"|",
	),
	...[
		"Ann <ann@x.example>",
		"a::b",
		"[k:: v]",
		"{{x}}",
		"{% x %}",
		"<% tp.x %>",
		"&lt;",
		"&",
		"$$",
	],
	...[
		"$5",
		"[[Bo]]",
		"![[Bo]]",
		"[x](y)",
		"|",
		"\\",
		"*b*",
		"_i_",
		"==m==",
		"~~s~~",
		"^id",
		"[^1]",
	],
	...["\n", "\n", "\n\n", "\r\n", "    ", "\t", " ", "word", "é", "👩‍💻", "\u200b", "2026-03-02 met"],
];
const typed = fc.oneof(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((parts) => parts.join("")),
	fc.string({ unit: "grapheme", maxLength: 40 }),
);
const MOST = { numRuns: 300 };
/** What may be added to what was typed: something that closes it. */
const CLOSER = /^(?:%%|-->|\n?\$\$|\n?<\/\w+>|\n`{3,}|\n~{3,})*$/;
const [memory] = ACTING_VAULTS;

function open(): ActingVault {
	if (!memory) throw new Error("Expected a vault in memory.");
	return memory[1](NOTES);
}

function isSeen(text: string, at: number): boolean {
	return !isHidden(findHiddenRanges(text, 0), at);
}

/** That the lines stand there as they were typed, but for the mark before what would end the section. */
function expectKept(written: string, text: string): void {
	const lines = text.split("\n");
	const kept = written.split("\n").slice(0, lines.length);
	const last = kept.pop() ?? "";
	const seen = kept.map((line, at) =>
		line === lines[at] ? line : line.replace(/^( {0,3})\\(?=[#=-])/, "$1"),
	);
	expect(seen).toEqual(lines.slice(0, -1));
	const end = lines.at(-1) ?? "";
	const own = last.startsWith(end) ? last : last.replace(/^( {0,3})\\(?=[#=-])/, "$1");
	expect(own.slice(0, end.length)).toBe(end);
	const rest = [own.slice(end.length), ...written.split("\n").slice(lines.length)].join("\n");
	expect(rest).toMatch(CLOSER);
}

/** What follows in the note, byte for byte, where it is still read. */
function expectLater(note: string): void {
	expect(note.endsWith(LATER)).toBe(true);
	expect(isSeen(note, note.length - LATER.length + 1)).toBe(true);
	expect(note.slice(sectionOf(note, "Later")?.headingFrom)).toBe(LATER.slice(1));
}

const withoutBreaks = (text: string): string =>
	text
		.split(/[\r\n\u0085\u2028\u2029]+/)
		.map((line) => line.trim())
		.filter((line) => line !== "")
		.join(" ")
		.trim();

describe("what a user types", () => {
	it("in a recap stands in the note letter for letter, and what follows is read as before", async () => {
		await fc.assert(
			fc.asyncProperty(typed, async (text) => {
				const wanted = text.replace(/\r\n?/g, "\n").trim();
				fc.pre(wanted !== "" && /[^\s\u200b]/.test(wanted));
				const vault = open();
				const index = vault.index();
				const request = { fit: fitOf(index), space: undefined, now: NOW, input: { text } };
				await runWell(
					vault.notes,
					await prepareRecap(vault, index, { ...request, interview: "T.md" }),
				);
				const note = vault.texts()["T.md"] ?? "";
				expectLater(note);
				const start = note.indexOf("before\n\n") + "before\n\n".length;
				expectKept(note.slice(start, -LATER.length).replace(/\n$/, ""), wanted);
			}),
			{
				...MOST,
				examples: [["a < b & `c`, {{x}} d::e"], ["```sh\n# x\n```"], ["50%% of"], ["<pre>\n\nx"]],
			},
		);
	});

	it("about the parts of a conversation stands below their headings letter for letter, whatever it is", async () => {
		const learned = "Ann <ann@x.example> says a::b, `c` & {{d}}\n### no heading\n#tag";
		const vault = open();
		const index = vault.index();
		const input = { learned, promised: [{ text: "send `x` <now>" }], text: "```sh\n# x\n\ny" };
		const request = { fit: fitOf(index), space: undefined, now: NOW, input, interview: "T.md" };
		await runWell(vault.notes, await prepareRecap(vault, index, request));
		const note = vault.texts()["T.md"] ?? "";
		expectLater(note);
		expect(note).toContain(
			"### What I learned\n\n- Ann <ann@x.example> says a::b, `c` & {{d}}\n- ### no heading\n- #tag\n",
		);
		expect(note).toContain("- [ ] send `x` <now>\n");
		expect(note).toContain("```sh\n# x\n\ny\n```\n\n### What I learned\n");
	});

	it("as a remark stands in the log letter for letter on one line, and what follows is read as before", async () => {
		await fc.assert(
			fc.asyncProperty(typed, async (remark) => {
				const wanted = withoutBreaks(remark);
				fc.pre(wanted !== "");
				const said = { path: "People/Ann.md", date: TODAY, remark };
				for (const prepare of [
					({ index, isTaken }: ActingVault) =>
						prepareContactLog(index(), { ...said, way: "wrote" }, TODAY, isTaken),
					({ index, isTaken }: ActingVault) =>
						prepareEvent(index(), { ...said, event: "talked" }, TODAY, isTaken),
				]) {
					const vault = open();
					await runWell(vault.notes, prepare(vault));
					const note = vault.texts()["People/Ann.md"] ?? "";
					expectLater(note);
					const [line = ""] = note.split("\n").filter((one) => one.startsWith("- 2026-03-20 "));
					const at = line.indexOf(": ") + 2;
					expectKept(line.slice(at), wanted);
				}
			}),
			{ ...MOST, examples: [["a < b, 50%% & `c` {{x}} <% y %>"]] },
		);
	});

	it("as a goal stands in the preparation letter for letter", async () => {
		await fc.assert(
			fc.asyncProperty(typed, async (goal) => {
				const wanted = withoutBreaks(goal);
				fc.pre(
					/[\p{L}\p{N}]/u.test(wanted) &&
						!/\u200b|[\p{Cc}]/u.test(wanted) &&
						wanted === wanted.replace(/\s+/g, " "),
				);
				const vault = open();
				const index = vault.index();
				const request = { fit: fitOf(index), space: undefined, now: NOW, goal, interview: "T.md" };
				await runWell(vault.notes, await prepareInterview(vault, index, request));
				const note = vault.texts()["T.md"] ?? "";
				expectLater(note);
				const [line = ""] = note.split("\n").filter((one) => one.startsWith("- **My one goal:** "));
				expectKept(line.slice("- **My one goal:** ".length), wanted);
			}),
			MOST,
		);
	});

	it("about a new person stands in their note letter for letter", async () => {
		const vault = open();
		const index = vault.index();
		const words = "met [[Bo]] <bo@x.example> #tag, saw `x` {{y}} a::b & ![[Other]]";
		const found = readCapture(
			index,
			PersonMatcher.of(index, LINE_RULES),
			`Cy Roe, CTO @ Acme: ${words}`,
		);
		const input = {
			...{ isAnother: false, enters: undefined, isForeign: false },
			today: day("2026-03-10"),
		};
		await runWell(
			vault.notes,
			prepareCapture(index, found, input, () => false),
		);
		expect(vault.texts()["People/Cy Roe.md"] ?? Object.values(vault.texts()).at(-1)).toContain(
			`\n  - bo@x.example\n---\n${words}\n`,
		);
	});
});
