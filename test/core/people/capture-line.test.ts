import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCaptureLine } from "../../../src/core/people/capture-line";
import type { KnownNames } from "../../../src/core/people/known-names";

const vault: KnownNames = {
	isCompany: (name) => name === "Stripe",
	isEvent: (name) => name === "Money2020",
	readTerm: () => undefined,
	hasEvent: false,
};

/** What a line says, without what it does not say, its row and the name as it is written. */
function read(line: string, names: KnownNames = vault): Readonly<Record<string, unknown>> {
	const { said, ...person } = readCaptureLine(line, names);
	const told = [...Object.entries(person), ...said].filter(
		([key, value]) =>
			key !== "written" && key !== "row" && value !== undefined && String(value) !== "",
	);
	return Object.fromEntries(told);
}

describe("a line that is captured", () => {
	it.each([
		["Jane Doe", { name: "Jane Doe" }],
		[
			"Jane Doe, VP Product @ Stripe, speaker at Money2020, via [[Bob]]",
			{
				name: "Jane Doe",
				title: "VP Product",
				company: "Stripe",
				event: "Money2020",
				role: "speaker",
				via: ["[[Bob]]"],
			},
		],
		[
			"Jane Doe @Acme, Inc., organiser of the Payments meetup",
			{
				name: "Jane Doe",
				company: "Acme, Inc.",
				event: "Payments meetup",
				role: "organizer",
			},
		],
		[
			"Jane, spoke at [[Money2020|the fair]], via Bob and [[Cy Fox|Cy]]",
			{
				name: "Jane",
				event: "[[Money2020|the fair]]",
				role: "speaker",
				via: ["Bob", "[[Cy Fox|Cy]]"],
			},
		],
		["Jane Doe, met at Money2020", { name: "Jane Doe", event: "Money2020" }],
		[
			"Jane Doe, CTO @ Acme via Bob",
			{ name: "Jane Doe", title: "CTO", company: "Acme", via: ["Bob"] },
		],
		["Jane @ Via Transport", { name: "Jane", company: "Via Transport" }],
		["Jane Doe, VP, Product @ Acme", { name: "Jane Doe", title: "VP, Product", company: "Acme" }],
		[
			"Jane Doe, Head of Sales at Acme",
			{ name: "Jane Doe", title: "Head of Sales", company: "Acme" },
		],
		["Jane Doe, good at chess", { name: "Jane Doe", title: "good at chess" }],
		["Jane Doe – CTO – Stripe", { name: "Jane Doe", title: "CTO", company: "Stripe" }],
		[
			"Jane Doe, CEO, Stripe, Money2020",
			{ name: "Jane Doe", title: "CEO", company: "Stripe", event: "Money2020" },
		],
		["Jane Doe\tStripe\tCTO", { name: "Jane Doe", company: "Stripe", title: "CTO" }],
		["Jane Doe (Stripe)", { name: "Jane Doe", company: "Stripe" }],
		["Jane Doe (she/her), CTO", { name: "Jane Doe", title: "CTO", remarks: ["she/her"] }],
		["Robert (Bob) Smith", { name: "Robert (Bob) Smith" }],
		["Jane Doe, speaker", { name: "Jane Doe", title: "speaker" }],
		["Jane Doe, speaker, Money2020", { name: "Jane Doe", role: "speaker", event: "Money2020" }],
		[
			"Jane Doe, jane@stripe.com, www.linkedin.com/in/jane, +1 555 010 99 88",
			{
				name: "Jane Doe",
				email: ["jane@stripe.com"],
				linkedin: "https://www.linkedin.com/in/jane",
				phone: ["+1 555 010 99 88"],
			},
		],
		[
			"Jane Doe <jane@x.co>, e-mail: j@y.co, https://jane.example/a",
			{ name: "Jane Doe", email: ["jane@x.co", "j@y.co"], remarks: ["https://jane.example/a"] },
		],
		[
			"Jane Doe, power connector, headhunter for banks",
			{ name: "Jane Doe", category: "power-connector", categoryNote: "headhunter for banks" },
		],
		["Jane Doe, author of “Rails”", { name: "Jane Doe", categoryNote: "author of “Rails”" }],
		[
			"Jane Doe, CTO @ Acme, likes dogs: hires, in May",
			{ name: "Jane Doe", title: "CTO", company: "Acme", remarks: ["likes dogs", "hires, in May"] },
		],
		["[[People/Jane|J. D.]] in Lyon, CTO", { name: "J. D.", title: "CTO", remarks: ["in Lyon"] }],
		["- **Jane Doe**, CTO", { name: "Jane Doe", title: "CTO" }],
	])("%s", (line, said) => {
		expect(read(line)).toEqual(said);
	});

	it("takes “speaker” alone for a role where the event is said elsewhere", () => {
		const here = { ...vault, hasEvent: true };
		expect(read("Jane Doe, speaker, CTO @ Acme", here)).toEqual({
			name: "Jane Doe",
			role: "speaker",
			title: "CTO",
			company: "Acme",
		});
	});

	it.each(["", " ", "@", ",", ":", "???", "@ Acme", "https://x.example/"])(
		"%j names nobody",
		(line) => {
			expect(readCaptureLine(line).name).toBe("");
		},
	);

	it("has a name that is no longer than a name, and keeps what is left of a text", () => {
		const { name, remarks: words } = readCaptureLine(`Jane ${"word ".repeat(2_000)}`);
		expect(name.length).toBeLessThanOrEqual(120);
		expect([name, ...words].join(" ").match(/word/g)?.length).toBe(2_000);
		expect(readCaptureLine("x".repeat(10_000)).name).toBe("x".repeat(120));
	});

	it("keeps every word of whatever it is, and is one line", () => {
		const mark = fc.constantFrom(
			..."[[|]]|, |@ | @ |: |; |*|\t|\n|(|)|<%|{{|a@b.c |https://x.io/y |é|Acme|Stripe|Inc. ".split(
				"|",
			),
			...", via |, speaker at |, Money2020|, +1 555 0100|, CTO| at A|, peer| - |]]|[[Bob]]".split(
				"|",
			),
		);
		const text = fc.oneof(
			fc.array(mark, { maxLength: 14 }).map((parts) => parts.join(" ")),
			fc.string({ unit: "binary" }),
		);
		const markers = new Set(["via", "at", "speaker", "peer", "the", "and"]);
		fc.assert(
			fc.property(text, (line) => {
				const person = readCaptureLine(line, vault);
				const said = JSON.stringify(Object.values(person)).normalize("NFC");
				expect(person.name).not.toMatch(/[\n\t]|\[\[|\]\]/);
				for (const [word] of line.normalize("NFC").matchAll(/[\p{L}\p{N}]+/gu))
					if (!markers.has(word)) expect(said).toContain(word);
			}),
			{ numRuns: 500 },
		);
	});
});
