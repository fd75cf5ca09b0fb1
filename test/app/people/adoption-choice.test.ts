import { describe, expect, it } from "vitest";
import { adoptInto, planAdoption } from "../../../src/app/people/adopt";
import { AdoptionChoice, propertyLabel } from "../../../src/app/people/adoption-choice";
import { DEFAULT_SETTINGS, readSettings } from "../../../src/core/settings/settings";
import { contact, note } from "../../make/note";

const notes = [
	note("CRM/Ada.md", { role: "CTO", ORG: "[[Acme]]", "last-contact": "2026-01-01" }),
	note("CRM/Bo.md", { role: "CEO" }),
	note("Notes/Cy.md", { tags: ["friend"], email: "cy@x.example", role: "CFO" }),
	note("Notes/Di.md", { tags: ["friend"], email: "di@x.example" }),
	...["E", "F", "G"].map((name) => note(`Notes/${name}.md`, { topic: "x" })),
];

function names({ people }: AdoptionChoice): string[] {
	return people.map(({ name }) => name);
}

describe("what is chosen of a proposal", () => {
	it("is all of it at first, and says what the command line saves", () => {
		const choice = new AdoptionChoice(notes, DEFAULT_SETTINGS);
		expect(choice.isPossible).toBe(true);
		expect(names(choice)).toEqual(["Ada", "Bo", "Cy", "Di"]);
		const data: Record<string, Record<string, unknown>> = {};
		for (const { keys, value } of choice.changes)
			data[keys[0]] = { ...data[keys[0]], [keys[1]]: value };
		const saved = adoptInto({}, planAdoption(notes, DEFAULT_SETTINGS));
		expect(readSettings(data, "data.json")).toEqual(readSettings(saved, "data.json"));
	});

	it("finds fewer people without a rule, and everybody again with it", () => {
		const choice = new AdoptionChoice(notes, DEFAULT_SETTINGS);
		const [folder, tag] = choice.proposal.rules;
		if (!folder || !tag) throw new Error("Expected two ways");
		expect([folder.value, tag.value]).toEqual(["CRM", "friend"]);
		choice.want(folder, false);
		expect(names(choice)).toEqual(["Cy", "Di"]);
		expect(choice.changes.filter(({ keys }) => keys[0] === "contacts")).toEqual([
			{ keys: ["contacts", "tags"], value: ["friend"] },
		]);
		choice.want(tag, false);
		expect(names(choice)).toEqual([]);
		choice.want(folder, true);
		choice.want(tag, true);
		expect(names(choice)).toEqual(["Ada", "Bo", "Cy", "Di"]);
	});

	it("reads less without a name, and shows those first of whom most is read", () => {
		const choice = new AdoptionChoice(notes, DEFAULT_SETTINGS);
		expect(choice.samples(2).map(({ name }) => name)).toEqual(["Ada", "Cy"]);
		const company = choice.proposal.properties.find(({ property }) => property === "company");
		if (!company) throw new Error("Expected a name for company");
		choice.want(company, false);
		expect(choice.people[0]?.values.has("company")).toBe(false);
		expect(choice.people[0]?.values.get("title")).toBe("CTO");
		expect(choice.changes.some(({ keys }) => keys[1] === "company")).toBe(false);
	});

	it("is nothing where no notes look like people, or all are known and read already", () => {
		const others = [note("A.md", { topic: "x" }), note("B.md", {})];
		expect(new AdoptionChoice(others, DEFAULT_SETTINGS).isPossible).toBe(false);
		const known = [contact("A.md", { company: "Acme" })];
		expect(new AdoptionChoice(known, DEFAULT_SETTINGS).isPossible).toBe(false);
		// One by itself at the root: there is no way to find it and not the others.
		const alone = [note("A.md", { tel: "1" }), note("B.md", {})];
		expect(new AdoptionChoice(alone, DEFAULT_SETTINGS).isPossible).toBe(false);
	});

	it("calls properties as people do", () => {
		expect(propertyLabel("last_contact")).toBe("Last contact");
		expect(propertyLabel("linkedin")).toBe("LinkedIn");
	});
});
