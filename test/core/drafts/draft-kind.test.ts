import { describe, expect, it } from "vitest";
import {
	DRAFT_KINDS,
	type DraftKind,
	draftsOf,
	LETTERS,
	mayAskFor,
} from "../../../src/core/drafts/draft-kind";
import { findGaps } from "../../../src/core/drafts/find-gaps";
import { type Draft, makeDraft } from "../../../src/core/drafts/make-draft";
import { fitPeople } from "../../../src/core/fit/fit";
import { readSettings } from "../../../src/core/settings/settings";
import { templateValues } from "../../../src/core/drafts/template-values";
import { gapText, type TemplateValues } from "../../../src/core/template/render-template";
import { STAGES } from "../../../src/core/vocabulary/stage";
import { legalEvents } from "../../../src/core/vocabulary/stage";
import { time } from "../../make/pipeline";
import { contactAt, spaceAt, vault } from "../../make/vault";

const NOW = time("2026-11-22T12:00");
const { settings } = readSettings(
	{
		me: {
			name: "Maximiliane Featherstonehaugh-Oyelaran",
			introduction:
				"Nine years of product work in card payments, most of them at Larkspur Pay in Salt Lake City, where the payout rails were built from nothing. Now looking into what comes next for small banks.",
		},
	},
	"data.json",
);

const KNOWN = vault(
	{
		"Ann Lee.md":
			"---\ntype: contact\nprofession: Product\ntitle: Vice President, Payments Operations\ncompany: '[[Juniper Ridge Credit Union]]'\nindustry: '[[Credit unions and community banks]]'\ncategory_note: spoke at the Mountain West Money Forum\nemail: ann@lee.example\n---\n## Introduction log\n- 2026-11-01 asked [[Bo Poe]]\n- 2026-11-10 contacted\n- 2026-11-20 met\n",
		"Bo Poe.md": { type: "contact", title: "Partner", company: "Acme", email: "bo@poe.example" },
		"Space.md": {
			type: "space",
			goal: "job search",
			industries: ["Fintech"],
			geographies: ["US/Utah"],
		},
	},
	settings,
);

/** All that the templates can name. */
const space = spaceAt(KNOWN, "Space.md");
const [fit] = fitPeople(KNOWN, space).people.filter(({ entry }) => entry.path === "Ann Lee.md");
if (!fit) throw new Error("Expected Ann Lee");
const ALL = templateValues({
	index: KNOWN,
	fit,
	introducer: contactAt(KNOWN, "Bo Poe.md"),
	others: [contactAt(KNOWN, "Bo Poe.md")],
	space,
	reasons: [],
	now: NOW,
	interview: { starts: time("2026-11-20T10:00") },
	recap: { learned: "What small banks lack.", promised: "Send the article." },
	folder: "",
});

/** The same names, and nothing known but the person's name, which every note has. */
const NOTHING = nothingIn(ALL);

function nothingIn(values: TemplateValues): TemplateValues {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			Array.isArray(value)
				? []
				: typeof value === "object"
					? nothingIn(value as TemplateValues)
					: undefined,
		]),
	);
}

/** What only I can say, by the letters that ask me for it. */
const OPEN: Record<DraftKind, readonly string[]> = {
	ask: ["A line for just the two of you", "why Ann", "your question"],
	"ask-several": ["A line for just the two of you"],
	"use-name": [],
	"name-drop": ["where"],
	reply: ["One thing you know of their work", "two times that suit you"],
	known: ["A line for just the two of you"],
	cold: ["What of theirs did you read, hear or use", "your question"],
	"follow-up": [],
	nudge: ["your question"],
	thanks: [
		"one thing, in your own words",
		"your first step",
		"What you promised, if they should read it",
	],
	"report-back": ["something Ann wouldn't mind others hearing"],
	outcome: ["their advice, in a few words", "what you did", "what came of it"],
	"opt-in": ["why both would gain from it"],
};

function draft(kind: DraftKind, values: TemplateValues): Draft {
	return makeDraft(LETTERS[kind].text, values, NOW);
}

describe.each(DRAFT_KINDS)("the draft %s", (kind) => {
	it("has a subject and a text, and no gap where all is known, but for what only I can say", () => {
		const { subject, body, gaps, problems } = draft(kind, ALL);
		expect(subject).not.toBe("");
		expect(body.split("\n").length).toBeGreaterThan(3);
		expect(problems).toEqual([]);
		expect(gaps.map(({ name }) => name)).toEqual(OPEN[kind]);
		expect(`${subject}${body}`).not.toMatch(/undefined|\{\{|\}\}/);
		expect(findGaps(`${subject}${body}`)).toHaveLength(gaps.length);
	});

	it("keeps what is not known visible as gaps, and never says undefined", () => {
		const { subject, body, gaps, problems } = draft(kind, NOTHING);
		expect(problems).toEqual([]);
		expect(gaps.length).toBeGreaterThan(1);
		for (const { name } of gaps) {
			const isPlace = `${subject}\n${body}`.includes(`[${name}]`);
			expect(`${subject}\n${body}`).toContain(isPlace ? name : gapText(name));
		}
		expect(`${subject}\n${body}`).toContain("[your name?]");
		expect(`${subject}${body}`).not.toMatch(/undefined|null|\{\{|\}\}/);
	});

	it("has no blanks doubled and no mark after a blank, whatever is known", () => {
		for (const values of [ALL, NOTHING]) {
			const { subject, body } = draft(kind, values);
			expect(`${subject}\n${body}`).not.toMatch(/ {2}| [,.;:?!]| $/m);
		}
	});

	it("speaks of a conversation, and never of an informational interview", () => {
		expect(LETTERS[kind].text.replace(/\{\{.*?\}\}/g, "")).not.toMatch(/informational|interview/i);
	});
});

describe("the note to be forwarded", () => {
	it.each(["ask", "nudge"] as const)("of %s stands by itself in under 100 words", (kind) => {
		const [, note = ""] = draft(kind, ALL).body.split("\n---\n");
		const words = note.trim().split(/\s+/);
		expect(words.length).toBeGreaterThan(30);
		expect(words.length).toBeLessThan(100);
		expect(note).toContain("Ann Lee");
		expect(note).toContain("credit unions and community banks");
		expect(note).toMatch(/\nMaximiliane Featherstonehaugh-Oyelaran$/);
	});

	it("is mine, in the first person, and thanks whoever passes it on", () => {
		const [, note = ""] = draft("ask", ALL).body.split("\n---\n");
		expect(note.trim()).toMatch(/^Bo, thank you for passing this on\.\n\n/);
		expect(note).toContain("I'd like to ask Ann Lee");
	});
});

describe("the names of templates", () => {
	it("are file names, each once", () => {
		const names = DRAFT_KINDS.map((kind) => LETTERS[kind].name);
		expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(DRAFT_KINDS.length);
		for (const name of names) expect(name).toMatch(/^[A-Za-z ]+$/);
	});
});

describe("the texts that fit a stage", () => {
	it.each(STAGES)("%s: record only what may happen there", (stage) => {
		for (const kind of draftsOf(stage)) {
			const { records } = LETTERS[kind];
			if (records !== undefined && "event" in records)
				expect(legalEvents(stage)).toContain(records.event);
		}
	});

	it("put an introduction before a name, and a name before writing cold", () => {
		expect(draftsOf(undefined)).toEqual(["ask", "use-name", "known", "cold"]);
		expect(draftsOf("identified")).toEqual(draftsOf(undefined));
	});

	it("carry on what has begun before they begin again", () => {
		expect(draftsOf("asked")).toEqual(["nudge", "ask", "use-name", "known", "cold"]);
		expect(draftsOf("name-ok")).toEqual(["name-drop", "ask"]);
		expect(draftsOf("contacted")).toEqual(["follow-up", "ask"]);
	});

	it("thank before they report back, and are none while a conversation is ahead", () => {
		expect(draftsOf("met")).toEqual(["thanks", "report-back", "outcome"]);
		expect(draftsOf("scheduled")).toEqual([]);
	});

	it("leave out no text but those that are about several people", () => {
		const offered = new Set(STAGES.flatMap((stage) => draftsOf(stage)));
		const ofOne = DRAFT_KINDS.filter((kind) => LETTERS[kind].people === undefined);
		expect([...offered].sort()).toEqual([...ofOne].sort());
	});
});

describe("an introduction", () => {
	function mayAsk(status: string | undefined): boolean {
		const index = vault({ "Ann.md": { type: "contact", intro_status: status } });
		return mayAskFor(contactAt(index, "Ann.md").note);
	}

	it("can be asked for wherever that can be recorded, and nowhere else", () => {
		for (const stage of STAGES) expect(mayAsk(stage)).toBe(legalEvents(stage).includes("asked"));
		expect(mayAsk(undefined)).toBe(true);
		expect(mayAsk("waiting for the budget")).toBe(false);
	});
});
