import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCaptureLine } from "../../../src/core/people/capture-line";
import { lineOf } from "../../../src/obsidian/people/capture-link";

describe("the line that a link of another program makes", () => {
	it.each([
		[{ name: "Jane Doe" }, "Jane Doe"],
		[{ name: "Jane Doe", company: "Acme" }, "Jane Doe @ Acme"],
		[{ name: "Jane Doe", title: "CTO" }, "Jane Doe, CTO"],
		[
			{ name: "Jane Doe", title: "CTO", company: "[[Acme]]", line: "via [[Bob]]" },
			"Jane Doe, CTO @ [[Acme]], via [[Bob]]",
		],
		[{ line: "Jane Doe, CTO" }, "Jane Doe, CTO"],
		[{ name: "Jane [[x", company: "y]] z" }, "Jane  x @ y  z"],
		[{ action: "warm-intros" }, ""],
	])("%j", (given, line) => {
		expect(lineOf(given as Record<string, string>).replace(/\s+/g, " ")).toBe(
			line.replace(/\s+/g, " "),
		);
	});

	it("is one line, whatever is in the link, and is about whom it names", () => {
		const label = fc.string({ unit: "binary" });
		fc.assert(
			fc.property(label, label, label, label, (name, title, company, line) => {
				const read = lineOf({ name, title, company, line });
				expect(read).not.toMatch(/[\r\n\u2028\u2029\0]/);
				readCaptureLine(read);
			}),
		);
		expect(
			readCaptureLine(lineOf({ name: "Jane Doe", title: "CTO", company: "Acme" })),
		).toMatchObject({ name: "Jane Doe", title: "CTO", company: "Acme" });
	});

	it("takes no more of a part than somebody could have meant", () => {
		expect(lineOf({ name: "x".repeat(50_000) }).length).toBe(10_000);
	});
});
