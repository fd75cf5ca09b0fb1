import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareCapture, readCapture } from "../../src/app/people/capture-person";
import { LINE_RULES } from "../../src/app/people/person-match";
import { PersonMatcher } from "../../src/app/people/person-matcher";
import { previewPastedPeople } from "../../src/app/people/paste-people";
import { plainText } from "../../src/core/text/neutralize";
import { ACTING_VAULTS, type ActingVault, day, runWell } from "../make/acting-vault";
import { importInto, readText } from "../make/importing";
import { liveIn } from "../make/live-markdown";

const HOSTILE = [
	..."![](https://tracker.example/a.png)|![[Secret note]]|[[Secret note]]|[[A|b]]|!|[x](javascript:alert(1))|[x](https://a.example)|[x]: obsidian://open|<https://a.example>".split(
		"|",
	),
	"#tag",
	"# Title",
	"- [ ] pay 📅 2026-01-01 🔁 every day",
	"1. [x] done",
	"* [ ] x",
	"<% tp.file.delete() %>",
	"{{title}}",
	"key:: value",
	"(key:: value)",
	"[key:: value]",
	"`= this.file`",
	"`$= dv.pages()`",
	"```dataviewjs",
	"~~~",
	"%%",
	"<img src=x onerror=alert(1)>",
	"<!--",
	"&lt;b&gt;",
	"^block-id",
	"[^1]",
	"[^1]: note",
	"^[note]",
	"> [!danger] Title",
	"| a | b |",
	"| - | - |",
	"---",
	"===",
	"$$",
	"==x==",
	"obsidian://open?vault=x",
	"file:///etc/passwd",
	"https://a.example/x_y",
	"ann@x.example",
	"    code",
	"\\",
	"\n",
	"\n",
	"\r\n",
	" ",
	" ",
	"a",
];
const hostile = fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 10 });
const anyText = fc.oneof(
	hostile.map((parts) => parts.join("")),
	hostile.map((parts) => parts.join(" ")),
	fc.string({ unit: "binary", maxLength: 40 }),
);
const [memory] = ACTING_VAULTS;
const TODAY = day("2026-03-10");
const NOTHING = {
	event: undefined,
	company: undefined,
	role: undefined,
	source: undefined,
	enters: undefined,
	today: TODAY,
};

function openVault(): ActingVault {
	if (!memory) throw new Error("Expected a vault in memory.");
	return memory[1]({});
}

/** What is below the properties of the one note that was made. */
function bodyOf(vault: ActingVault): string {
	const [text = ""] = Object.values(vault.texts());
	return /^---\n[^]*?\n---\n([^]*)$/.exec(text)?.[1] ?? "";
}

function asCell(text: string): string {
	return `Name,Email,Notes\nAnn Lee,ann@x.example,"${text.replace(/"/g, '""')}"`;
}

function asCard(text: string): string {
	const value = text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
	return `BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nNOTE:${value}\nEND:VCARD\n`;
}

describe("the notes of a file", () => {
	it.each([
		["a table", asCell],
		["a card", asCard],
	])("of people, %s, are words in the note, and nothing of them is live", async (_, fileOf) => {
		await fc.assert(
			fc.asyncProperty(anyText, async (text) => {
				const vault = openVault();
				await importInto(vault, readText(fileOf(text)));
				expect({ text, live: await liveIn(bodyOf(vault)) }).toEqual({ text, live: [] });
			}),
			{ numRuns: 400 },
		);
	});

	it("say all that they said, line by line", async () => {
		const text =
			"![](https://tracker.example/ann.png) - [ ] pay\n- [ ] task 🔁 every day\n![[Secret note]] [x](javascript:alert(1)) #tag\n\nObsidian: obsidian://open";
		const vault = openVault();
		await importInto(vault, readText(asCell(text)));
		expect(bodyOf(vault)).toBe(
			[
				"",
				"!\\[\\]\\(https://tracker.example/ann.png) - \\[ \\] pay",
				"\\- \\[ \\] task 🔁 every day",
				"!\\[\\[Secret note\\]\\] \\[x\\]\\(javascript:alert(1)) \\#tag",
				"",
				"Obsidian: obsidian&#58;//open",
				"",
			].join("\n"),
		);
	});

	it("are read by a person as they were", async () => {
		await fc.assert(
			fc.asyncProperty(hostile, async (parts) => {
				const text = parts.join(" ").replace(/https?:\S+/g, "");
				fc.pre(text.trim() !== "");
				const vault = openVault();
				await importInto(vault, readText(asCell(text)));
				const lines = bodyOf(vault).trim().split("\n").map(plainText);
				const before = text.trim().split(/\r\n|\n/);
				expect(lines).toEqual(before.map((line) => line.replace(/\s+/g, " ").trim()));
			}),
		);
	});
});

describe("what else a pasted list says", () => {
	it("is words in the note, and nothing of it is live", async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async (text) => {
				const vault = openVault();
				const ready = await previewPastedPeople(vault, vault.index(), {
					...NOTHING,
					text: `Ann Lee, CTO @ Acme: ${text}`,
				});
				if (!ready.ok) return;
				await runWell(vault.notes, ready);
				for (const made of Object.values(vault.texts())) {
					const body = /^---\n[^]*?\n---\n([^]*)$/.exec(made)?.[1] ?? "";
					expect({ text, live: await liveIn(body) }).toEqual({ text, live: [] });
				}
			}),
			{ numRuns: 400 },
		);
	});
});

describe("what else a line about a person says", () => {
	async function capture(line: string, isForeign: boolean): Promise<string> {
		const vault = openVault();
		const index = vault.index();
		const input = { isAnother: false, enters: undefined, isForeign, today: TODAY };
		const found = readCapture(index, PersonMatcher.of(index, LINE_RULES), line);
		const prepared = prepareCapture(index, found, input, () => false);
		if (prepared.ok) await runWell(vault.notes, prepared);
		return bodyOf(vault);
	}

	it("is words where another program wrote it, and nothing of it is live", async () => {
		await fc.assert(
			fc.asyncProperty(anyText, async (text) => {
				const body = await capture(`Ann Lee, CTO @ Acme: ${text}`, true);
				expect({ text, live: await liveIn(body) }).toEqual({ text, live: [] });
			}),
			{ numRuns: 400 },
		);
	});

	it("is the user's own where they typed it", async () => {
		const words = "met [[Bob]], saw ![[Other]], `x` & <b>";
		expect(await capture(`Ann Lee, CTO @ Acme: ${words}`, false)).toBe(`${words}\n`);
	});
});
