import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOTHING_KNOWN } from "../../../src/core/people/known-names";
import { readPeopleList } from "../../../src/core/people/people-list";

/** Line and name of each, with what else is said. */
function read(text: string): string[] {
	return readPeopleList(text, NOTHING_KNOWN).people.map(({ person }) => {
		const {
			name,
			title,
			company,
			role,
			email,
			phone,
			linkedin,
			event,
			via,
			remarks: words,
		} = person;
		const said = [title, company, role, ...email, ...phone, linkedin, event, ...via, ...words];
		return [`${person.row} ${name}`, ...said.filter((one) => one !== undefined)].join("; ");
	});
}

/** What the columns were taken for. */
function columns(text: string): string | undefined {
	const found = readPeopleList(text, NOTHING_KNOWN).columns;
	return found?.map(({ kind }) => kind).join(" ");
}

describe("a pasted list of people", () => {
	it("has one a line, whatever makes the line an item of a list, and counts the empty lines", () => {
		const text = "\uFEFF- Jane Doe, CTO @ Acme\r\n\r\n2) Bob\r> * [x] Cy\n---\n+ Di: nice";
		expect(read(text)).toEqual(["1 Jane Doe; CTO; Acme", "3 Bob", "4 Cy", "6 Di; nice"]);
	});

	it("can be a table with a header, whose order does not matter", () => {
		const text =
			"Company\tFull Name\tJob Title\tE-mail Address\tLinkedIn URL\tRole\tDiet\nAcme, Inc.\tJane Doe\tVP, Product\tj@a.co\tlinkedin.com/in/jane\tSpeaker\tnone\n\tBob\t\t\t\tVolunteer\t\n";
		expect(columns(text)).toBe("company name title email linkedin role other");
		expect(read(text)).toEqual([
			"2 Jane Doe; VP, Product; Acme, Inc.; speaker; j@a.co; https://linkedin.com/in/jane; Diet: none",
			"3 Bob; Volunteer",
		]);
	});

	it.each([
		["First Name,Last Name,Company\nUnknown,Unknown,Acme\n", "2 ; Acme"],
		['First Name,Last Name,Company\nJane,Doe,"Acme, ""Inc"""\n', '2 Jane Doe; Acme, "Inc"'],
		["Name;Title\nJane Doe;CTO, CFO", "2 Jane Doe; CTO, CFO"],
		["| Name | Company |\n|---|:--|\n| Jane Doe | Acme |", "3 Jane Doe; Acme"],
		["Attendee\tEvent\tReferred by\nJane\tGala\tBob; Cy", "2 Jane; Gala; Bob; Cy"],
		["Name\nJane Doe, CTO", "2 Jane Doe; CTO"],
	])("can be %j", (text, said) => {
		expect(read(text)).toEqual([said]);
	});

	it("keeps as properties what stands below a heading that a property has", () => {
		const { people } = readPeopleList("Name\tSchool\nJane\tMIT; ETH\nBob\t", NOTHING_KNOWN);
		expect(people.map(({ person }) => [person.name, Object.fromEntries(person.said)])).toEqual([
			["Jane", { school: ["MIT", "ETH"] }],
			["Bob", {}],
		]);
	});

	it("tells the columns of a table without a header by what stands in them", () => {
		const text =
			"Jane Doe\tAcme\tChief of Staff\tj@a.co\nBob Roy\tBeta\tVP Sales\t\nCy\tGamma\tpoet\tc@g.co";
		expect(columns(text)).toBe("name company title email");
		expect(read(text)[2]).toBe("3 Cy; poet; Gamma; c@g.co");
	});

	it("is no table where commas stand in lines without a header", () => {
		expect(columns("Jane Doe, CTO\nBob, CEO")).toBeUndefined();
		expect(read("Jane Doe, CTO\nBob, CEO")).toEqual(["1 Jane Doe; CTO", "2 Bob; CEO"]);
	});

	it("keeps every word of every row but those of the header, and never throws", () => {
		const cell = fc.constantFrom(
			...'Jane Doe|Acme|CTO|j@a.co|x, y|a: b|via Bob|speaker at Gala|||https://x.io/|+1 555 0100 99|"q"|[[Bob]]'.split(
				"|",
			),
		);
		const row = fc.array(cell, { minLength: 1, maxLength: 6 });
		const header = fc.constantFrom(
			"Name\tCompany\tTitle\tEmail",
			"Title\tName",
			"Jane\tAcme",
			"Who",
		);
		fc.assert(
			fc.property(header, fc.array(row, { maxLength: 4 }), (head, rows) => {
				const text = [head, ...rows.map((cells) => cells.join("\t"))].join("\n");
				const list = readPeopleList(text, NOTHING_KNOWN);
				for (const { person } of list.people) {
					const said = JSON.stringify(Object.values(person));
					const words = (text.split("\n")[person.row - 1] ?? "").match(/[\p{L}\p{N}]+/gu) ?? [];
					for (const word of words)
						if (!["via", "speaker", "at"].includes(word)) expect(said).toContain(word);
				}
			}),
			{ numRuns: 500 },
		);
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				readPeopleList(text, NOTHING_KNOWN);
			}),
		);
	});
});
