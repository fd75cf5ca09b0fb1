import { describe, expect, it } from "vitest";
import { receiverOf, writeDraft } from "../../../src/app/drafts/write-draft";
import { DRAFT_KINDS, LETTERS } from "../../../src/core/drafts/draft-kind";
import { fitPeople } from "../../../src/core/fit/fit";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { time } from "../../make/acting-vault";
import { MemoryNotes } from "../../make/memory-notes";
import { contactAt, vault as vaultOf } from "../../make/vault";

describe("a draft", () => {
	const index = vaultOf({
		"Space.md": { type: "space", industries: ["Fintech"], geographies: ["US/Utah"] },
		"Term.md": { type: "term", name: "Fintech", aliases: ["financial technology"] },
		"Ann.md": {
			type: "contact",
			name: "Dr. Ann Lee",
			title: "VP Product",
			company: "[[Acme|Acme Inc.]]",
			industry: ["financial technology"],
			geography: ["Provo, Utah, US"],
			email: "ann@example.org",
		},
		"Bo.md": { type: "contact", email: ["bo@example.org", "bo@example.com"] },
	});
	const notes = new MemoryNotes({});
	const space = index.spaces[0];
	const fit = fitPeople(index, space).people.find(({ entry }) => entry.path === "Ann.md");
	const bo = contactAt(index, "Bo.md");
	if (!fit) throw new Error("Expected Ann");
	const request = {
		fit,
		space,
		introducer: bo,
		me: { name: "Kim Roe", introduction: "I build payment systems." },
		now: time("2026-03-12T10:00"),
	};

	it("says whom it is about and why, in the words of their note and of the space", async () => {
		const { ask } = LETTERS;
		const { subject, body, gaps, problems } = await writeDraft(notes, index, ask.text, request);
		expect(subject).toBe("Could you introduce me to Dr. Ann Lee?");
		expect(body).toContain("Hi Bo,");
		expect(body).toContain("I'm learning about fintech from people who know it");
		expect(body).toContain("Dr. Ann Lee (VP Product, Acme Inc.) tops my list");
		expect(gaps.map(({ name }) => name)).toContain("why Ann");
		expect(problems).toEqual([]);
	});

	it("leaves what nobody knows as a gap that can be seen", async () => {
		const { introduction } = DEFAULT_SETTINGS.me;
		const { body } = await writeDraft(notes, index, LETTERS.cold.text, {
			...request,
			me: { name: "", introduction },
		});
		expect(body).toContain("[your introduction?]");
		expect(body).toContain("[your name?]");
		expect(body).not.toContain("undefined");
	});

	it.each(DRAFT_KINDS)("of kind %s goes to the one it speaks to", (kind) => {
		const isToContact = LETTERS[kind].to === "contact";
		expect(receiverOf(kind, fit.entry, bo)).toBe(
			isToContact ? "ann@example.org" : "bo@example.org",
		);
		expect(receiverOf(kind, bo, "Somebody")).toBe(isToContact ? "bo@example.org" : undefined);
		expect(LETTERS[kind].text).toContain(
			isToContact ? "{{contact.first}}," : "{{introducer.first}},",
		);
	});
});
