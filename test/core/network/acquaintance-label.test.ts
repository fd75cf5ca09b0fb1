import { describe, expect, it } from "vitest";
import { acquaintanceLabel } from "../../../src/core/network/acquaintance-label";
import { acquaintanceOf } from "../../../src/core/network/known";
import { IntroGraph } from "../../../src/core/network/intro-graph";
import { contactAt, vault } from "../../make/vault";

const PERSON = { type: "contact" };

function wordsOf(content: object | string): string {
	const text = typeof content === "string" ? content : { ...PERSON, ...content };
	const ann = contactAt(vault({ "Ann.md": text }), "Ann.md");
	return acquaintanceLabel(ann, acquaintanceOf(ann.note));
}

describe("how I know somebody", () => {
	it.each([
		[{ source: "Past colleague", intro_status: "met" }, "Ann is a past colleague of yours"],
		[{ source: "classmate" }, "Ann was a classmate of yours"],
		[{ source: "professor", name: "Dr. Lee" }, "Dr. Lee was a professor of yours"],
		[{ intro_status: "met", closeness: 3 }, "You have met Ann"],
		[{ closeness: 1, last_contact: "2024-01-01" }, "You know Ann"],
		[{ closeness: 0, last_contact: "2024-01-01" }, "You have been in touch with Ann"],
		[{ connected_on: "2024-01-01" }, "You are connected to Ann on LinkedIn"],
		[{ source: "constructor" }, "You have talked to Ann"],
	])("of a note with %j is: %s", (properties, words) => {
		expect(wordsOf(properties)).toBe(words);
	});

	it("is by the log too, and by a conversation of which the note itself says nothing", () => {
		expect(wordsOf("---\ntype: contact\n---\n## Introduction log\n- 2024-01-01 talked\n")).toBe(
			"You have met Ann",
		);
		expect(wordsOf({})).toBe("You have talked to Ann");
	});

	it("is by introductions where others' notes alone name them", () => {
		const index = vault({ "Ann.md": PERSON, "Bo.md": { ...PERSON, referred_by: "Ann" } });
		const ann = contactAt(index, "Ann.md");
		expect(acquaintanceLabel(ann, new IntroGraph(index).acquaintance(ann))).toBe(
			"You are in touch with Ann about introductions",
		);
	});
});
