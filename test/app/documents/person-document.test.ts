import { describe, expect, it } from "vitest";
import { fitPeople } from "../../../src/core/fit/fit";
import type { NoteFacts } from "../../../src/core/note/facts";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import {
	documentWholePerson,
	type PersonDocument,
} from "../../../src/app/documents/person-document";
import { note } from "../../make/note";
import { indexOf } from "../../make/vault";

function documentOf(
	path: string,
	notes: readonly NoteFacts[],
	settings = DEFAULT_SETTINGS,
): PersonDocument {
	const index = indexOf(notes, settings);
	const fit = fitPeople(index, index.spaces[0]).people.find(({ entry }) => entry.path === path);
	if (!fit) throw new Error(`Nobody at ${path}`);
	const facts = new Map(notes.map((facts) => [facts.path, facts]));
	const problems = [
		{ path, code: "unknown-status", message: "Of this note.", line: 3, property: "intro_status" },
		{ path: "Other.md", code: "unknown-status", message: "Of another." },
	] as const;
	return documentWholePerson(index, index.spaces[0], fit, facts, problems, null);
}

describe("a whole person as a document", () => {
	it("holds each property that the note has, none that it has not, in the order of the design", () => {
		const { properties } = documentOf("Ann.md", [
			note("Ann.md", {
				email: ["a@b.example"],
				type: "contact",
				title: "VP",
				school: "",
				name: "Ann Lee",
				closeness: 3,
			}),
		]);
		expect(properties.map(({ property, values, from }) => [property, values, from.key])).toEqual([
			["name", [{ text: "Ann Lee" }], "name"],
			["title", [{ text: "VP" }], "title"],
			["email", [{ text: "a@b.example" }], "email"],
			["closeness", [{ text: "3" }], "closeness"],
		]);
	});

	it("names the notes that links and plain names mean", () => {
		const { properties } = documentOf("Ann.md", [
			note("Ann.md", { type: "contact", knows: ["[[People/Bo|Bo B]]", "Cy", "[[Gone]]"] }),
			note("People/Bo.md", { type: "contact" }),
			note("Cy.md", { type: "contact" }),
		]);
		expect(properties.find(({ property }) => property === "knows")?.values).toEqual([
			{ text: "Bo B", path: "People/Bo.md" },
			{ text: "Cy", path: "Cy.md" },
			{ text: "Gone" },
		]);
	});

	it("lets a text lead nowhere that is a name in another property, and a name only where its own property says", () => {
		const { properties } = documentOf("Ann.md", [
			note("Ann.md", { type: "contact", title: "Acme", company: "Acme", met_at: "Acme" }),
			note("Companies/Acme.md", { type: "company" }),
			note("Events/Acme.md", { type: "event" }),
		]);
		expect(properties.slice(1).map(({ property, values }) => [property, values])).toEqual([
			["company", [{ text: "Acme", path: "Companies/Acme.md" }]],
			["title", [{ text: "Acme" }]],
			["met_at", [{ text: "Acme", path: "Events/Acme.md" }]],
		]);
	});

	it("gives the name under which the company's note has an inherited value", () => {
		const settings = { ...DEFAULT_SETTINGS, properties: { industry: ["Sector"] } };
		const { properties } = documentOf(
			"Ann.md",
			[
				note("Ann.md", { type: "contact", company: "[[Acme]]" }),
				note("Acme.md", { type: "company", sector: "Dairy" }),
				note("Space.md", { type: "space", industries: ["Dairy"] }),
			],
			settings,
		);
		expect(properties.at(-1)).toEqual({
			property: "industry",
			values: [{ text: "Dairy" }],
			from: { path: "Acme.md", key: "sector" },
			inherited: true,
		});
	});

	it("has only the problems of this note, without the name of the property that only we need", () => {
		const { problems } = documentOf("Ann.md", [note("Ann.md", { type: "contact" })]);
		expect(problems).toEqual([{ code: "unknown-status", message: "Of this note.", line: 3 }]);
	});

	it("lists the conversations with this person by their time, those without one first", () => {
		const { interviews } = documentOf("Ann.md", [
			note("Ann.md", { type: "contact" }),
			note("B.md", {
				type: "interview",
				contact: "[[Ann]]",
				starts: "2026-02-01T10:00",
				held: "held",
			}),
			note("A.md", {
				type: "interview",
				contact: ["[[Ann]]", "[[Bo]]"],
				starts: "2026-01-01T10:00",
			}),
			note("C.md", { type: "interview", contact: "[[Ann]]" }),
			note("D.md", { type: "interview", contact: "[[Bo]]", starts: "2026-01-01T10:00" }),
		]);
		expect(interviews).toEqual([
			{ path: "C.md", starts: null, held: "planned" },
			{ path: "A.md", starts: "2026-01-01T10:00", held: "planned" },
			{ path: "B.md", starts: "2026-02-01T10:00", held: "held" },
		]);
	});
});
