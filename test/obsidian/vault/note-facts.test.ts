import type { CachedMetadata, Loc } from "obsidian";
import { describe, expect, it } from "vitest";
import {
	factsFromCache,
	factsFromText,
	needsText,
	unreadableFacts,
} from "../../../src/obsidian/vault/note-facts";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { factsOf } from "../../make/note";

const TEXT = "---\ntype: interview\n---\n[[A]]\n## prep\n[[B]]\n### More\n![[C]]\n# Recap\n[[D]]\n";

/** What Obsidian keeps of the text, as far as facts are read off it. */
function cacheOf(text: string): CachedMetadata {
	const loc = (offset: number): Loc => ({ line: 0, col: 0, offset });
	const position = (from: number, length: number) => ({
		start: loc(from),
		end: loc(from + length),
	});
	const links = [...text.matchAll(/!?\[\[(.*?)\]\]/g)].map(
		({ 0: original, 1: link = "", index }) => ({
			link,
			original,
			position: position(index, original.length),
		}),
	);
	const headings = [...text.matchAll(/^(?:(#+) (.*)|(\w.*)\n-+)$/gm)].map(
		({ 0: all, 1: marks = "##", 2: marked, 3: underlined = "", index }) => ({
			heading: marked ?? underlined,
			level: marks.length,
			position: position(index, all.length),
		}),
	);
	return {
		frontmatter: { type: "interview" },
		headings,
		links: links.filter(({ original }) => !original.startsWith("!")),
		embeds: links.filter(({ original }) => original.startsWith("!")),
	};
}

describe("the facts that Obsidian's cache gives of a conversation", () => {
	it("are those of its text: links of a preparation do not count, and that it is there does", () => {
		const { links, isPrepared } = factsFromCache(
			"T.md",
			cacheOf(TEXT),
			undefined,
			DEFAULT_SETTINGS,
		);
		expect({ links, isPrepared }).toEqual({ links: ["A", "D"], isPrepared: true });
		expect(factsOf("T.md", TEXT)).toMatchObject({ links, isPrepared });
	});

	it.each(["## prep ^abc", "## Prep ##", "## prep ^abc ##", "\nprep\n----"])(
		"know the preparation below %j",
		(heading) => {
			const text = TEXT.replace("## prep", heading);
			const cache = cacheOf(text);
			const facts = factsFromCache("T.md", cache, undefined, DEFAULT_SETTINGS);
			expect({ ...facts, path: "" }).toMatchObject({ links: ["A", "D"], isPrepared: true });
			expect(factsOf("T.md", text)).toMatchObject({ links: ["A", "D"], isPrepared: true });
		},
	);

	it.each(["## Introduction log ^abc", "## INTRODUCTION LOG ##", "Introduction log\n---"])(
		"have the log below %j",
		(heading) => {
			const text = `---\ntype: contact\n---\n${heading}\n- 2026-03-02 met\n`;
			const cache = cacheOf(text);
			expect(needsText(cache, DEFAULT_SETTINGS)).toBe(true);
			const facts = factsFromCache("P.md", cache, text, DEFAULT_SETTINGS);
			expect(facts.log).toMatchObject([{ date: "2026-03-02", event: "met" }]);
			expect(facts.log).toEqual(factsOf("P.md", text).log);
		},
	);

	it("have what is promised, whose text is asked for where a task below its heading is open", () => {
		const text = "---\ntype: interview\n---\n## What I promised\n- [ ] Call 📅 2026-12-04\n";
		const loc: Loc = { line: 4, col: 0, offset: 45 };
		const task = (mark: string): CachedMetadata => ({
			...cacheOf(text),
			listItems: [{ position: { start: loc, end: loc }, parent: -4, task: mark }],
		});
		expect(needsText(task(" "), DEFAULT_SETTINGS)).toBe(true);
		expect(needsText(task("x"), DEFAULT_SETTINGS)).toBe(false);
		const { promises } = factsFromCache("T.md", task(" "), text, DEFAULT_SETTINGS);
		expect(promises).toEqual([{ text: "Call 📅 2026-12-04", due: "2026-12-04", line: 5 }]);
		expect(factsOf("T.md", text).promises).toEqual(promises);
	});

	it("count every link where there is no preparation", () => {
		const text = TEXT.replace("prep", "notes");
		const facts = factsFromCache("T.md", cacheOf(text), undefined, DEFAULT_SETTINGS);
		expect(facts.links).toEqual(["A", "B", "D", "C"]);
		expect(facts).not.toHaveProperty("isPrepared");
	});
});

describe("the facts of a note that Obsidian does not know yet", () => {
	it("are those of its text, with the tags in it where they are asked for", () => {
		const text = `${TEXT}#met\n`;
		expect(factsFromText("T.md", text, DEFAULT_SETTINGS)).toEqual(factsOf("T.md", text));
		expect(factsFromText("T.md", text, DEFAULT_SETTINGS, true).tags).toEqual(["met"]);
	});

	it("say with those of the cache that the text cannot be read", () => {
		const facts = factsFromCache("T.md", cacheOf(TEXT), undefined, DEFAULT_SETTINGS);
		expect(unreadableFacts(facts, new Error("EIO: i/o error"))).toEqual({
			...facts,
			problems: [
				{
					path: "T.md",
					code: "unreadable-file",
					message: "This file cannot be read: EIO: i/o error.",
				},
			],
		});
	});
});
