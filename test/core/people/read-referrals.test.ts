import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReferrals } from "../../../src/core/people/read-referrals";

const HEAD = "---\ntype: interview\n---\n## Recap\n### People named\n";

function read(body: string): string[] {
	const text = HEAD + body;
	return (readReferrals(text, "People named") ?? []).map(
		({ line, person, from, to, text: all }) => {
			if (!person) return `${line} nobody in ${all}`;
			expect(text.slice(from, to)).toBe(person.written);
			return `${line} ${person.name}`;
		},
	);
}

describe("the people below a heading", () => {
	it("are one a line, in lists and tasks and without", () => {
		const body =
			"\n- Jane Doe, CTO @ Acme\n* [ ] Bo\n1. **Cy Roy**\nDi Fox\n\t- [[Ed]]: nice\n> Fay\n";
		expect(read(body)).toEqual(["7 Jane Doe", "8 Bo", "9 Cy Roy", "10 Di Fox", "11 Ed", "12 Fay"]);
	});

	it("are several where a line names them by links alone", () => {
		expect(read("- [[Ann]], [[People/Bo|Bo R.]] and [[Cy]]\n- Di Fox, [[Ed]]\n")).toEqual([
			"6 Ann",
			"6 Bo R.",
			"6 Cy",
			"7 Di Fox",
			"7 Ed",
		]);
	});

	it("are told from a link to their company", () => {
		expect(read("- [[Ann]], CTO @ [[Acme]]\n- Bo @ [[Acme]]\n")).toEqual(["6 Ann", "7 Bo"]);
	});

	it("are not told from what is no name, and such a line is kept", () => {
		expect(read("- She will send me two more names next week\n- ???\n- \n-\n---\n")).toEqual([
			"6 nobody in She will send me two more names next week",
			"7 nobody in ???",
		]);
	});

	it.each([
		["- Noor &lt;noor@x.example&gt;, PM", "Noor", "Noor"],
		["- Smith &amp; Sons Ann", "Smith & Sons Ann", "Smith &amp; Sons Ann"],
		["- [ ] &quot;Lee, Ann&quot; &#60;a@x.example&#x3E;", "Ann Lee", "&quot;Lee, Ann&quot;"],
	])("are read as they are shown, and found as they are written: %s", (line, name, written) => {
		const text = `${HEAD}${line}\r\n- next`;
		const [first] = readReferrals(text, "People named") ?? [];
		expect(first?.person?.name).toBe(name);
		expect(text.slice(first?.from, first?.to)).toBe(written);
	});

	it("are not read in comments and code, nor after the section", () => {
		expect(read("- Ann\n%%\n- Bo\n%%\n```\n- Cy\n```\n### Next\n- Di\n")).toEqual(["6 Ann"]);
	});

	it("are unknown where there is no such heading", () => {
		expect(readReferrals("## Recap\n- Ann\n", "People named")).toBeUndefined();
	});

	it("are read whatever stands there: no line with words is dropped", () => {
		const part = fc.constantFrom(
			"- ",
			"[[",
			"]]",
			"Ann",
			", ",
			" @ ",
			"Acme",
			"[ ] ",
			":",
			"é",
			"1. ",
			"\t",
			"?",
		);
		const line = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(""));
		fc.assert(
			fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom("\n", "\r\n"), (lines, eol) => {
				// Under a line of words it makes a heading of them.
				fc.pre(!lines.some((one) => /^\s*-\s*$/.test(one)));
				const text = HEAD + lines.join(eol) + eol;
				const read = readReferrals(text, "People named") ?? [];
				const found = new Set(read.map((one) => one.line));
				lines.forEach((one, i) => {
					if (/[\p{L}?]/u.test(one)) expect(found).toContain(i + 6);
				});
				for (const { person, from, to } of read)
					if (person) expect(text.slice(from, to)).toBe(person.written);
			}),
		);
	});
});
