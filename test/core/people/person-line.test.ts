import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPersonLine } from "../../../src/core/people/capture-line";

/** What a line says, without what it does not say. */
function read(line: string): Readonly<Record<string, unknown>> {
	const said = Object.entries(readPersonLine(line)).filter(([, value]) => value !== undefined);
	return Object.fromEntries(said);
}

describe("a line about a person", () => {
	it.each([
		["Jane Doe", { name: "Jane Doe", written: "Jane Doe" }],
		["Jane Doe, VP Product @ Stripe", { title: "VP Product", company: "Stripe" }],
		["Jane Doe @Stripe", { name: "Jane Doe", company: "Stripe" }],
		["Jane Doe, VP, Product @ Acme, Inc.", { title: "VP, Product", company: "Acme, Inc." }],
		["**Jane Doe**, CTO", { name: "Jane Doe", written: "Jane Doe", title: "CTO" }],
		["Jane Doe, CTO @ [[Stripe]]: hires now", { company: "[[Stripe]]", remarks: ["hires now"] }],
		["Jane Doe, CTO @ X: a:: b, `c`, <d>", { company: "X", remarks: ["a:: b, `c`, <d>"] }],
		["Jane Doe, CTO, tel: +1 555 0100 99", { title: "CTO", phone: ["+1 555 0100 99"] }],
		["[[Jane Doe]], CTO @ [[Co: A|A]]", { written: "[[Jane Doe]]", company: "[[Co: A|A]]" }],
		["[[People/Jane|J. D.]] in Lyon, who reads", { name: "J. D.", remarks: ["in Lyon"] }],
		["Jane Doe, jane@stripe.com", { name: "Jane Doe", email: ["jane@stripe.com"] }],
		["Jane Doe (jane@x.co), CTO @ X", { title: "CTO", email: ["jane@x.co"], company: "X" }],
		[
			"Jane Doe, https://www.linkedin.com/in/jane, CTO",
			{ name: "Jane Doe", linkedin: "https://www.linkedin.com/in/jane", title: "CTO" },
		],
		["Jane https://example.com/a:b", { name: "Jane" }],
		["O'Neil-Ruiz, Ana María", { name: "O'Neil-Ruiz", title: "Ana María" }],
	])("%s", (line, said) => {
		expect(read(line)).toMatchObject(said);
	});

	it.each(["", " ", "@", ",", ":", "@ Acme", "https://x.example/"])("%j names nobody", (line) => {
		expect(readPersonLine(line).name).toBe("");
	});

	it("is read whatever it says, with a name that is one line and stands in it", () => {
		const mark = fc.constantFrom(
			"[[",
			"]]",
			"|",
			"@",
			",",
			":",
			"*",
			"a@b.c",
			"https://x/",
			" ",
			"é",
		);
		const text = fc.oneof(
			fc.array(mark, { maxLength: 10 }).map((parts) => parts.join("")),
			fc.string({ unit: "binary" }),
		);
		fc.assert(
			fc.property(text, (line) => {
				const { name } = readPersonLine(line);
				expect(name).not.toMatch(/\n/);
			}),
		);
	});
});
