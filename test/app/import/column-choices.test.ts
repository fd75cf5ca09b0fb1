import { describe, expect, it } from "vitest";
import { chooseColumns, mappingOf, rememberColumns } from "../../../src/app/import/column-choices";
import { readExamples } from "../../../src/import/read-examples";

const HEADER = ["Name", "Bude", "E-mail", "", "Company"];

describe("what the columns of a table hold", () => {
	it("is proposed by their words, and a column without words is none", () => {
		expect([...chooseColumns(HEADER, {})]).toEqual([
			["Name", "name"],
			["Bude", ""],
			["E-mail", "email"],
			["Company", "company"],
		]);
	});

	it("is what was said of such words before, case aside; words that mean nothing count for nothing", () => {
		const remembered = { bude: "company", company: "", name: "nonsense", constructor: "email" };
		const choices = chooseColumns([...HEADER, "Constructor"], remembered);
		expect(choices.get("Bude")).toBe("company");
		expect(choices.get("Company")).toBe("");
		expect(choices.get("Name")).toBe("name");
		expect(chooseColumns(["constructor", "toString"], {}).get("toString")).toBe("");
	});

	it("leaves nothing to be proposed beside it", () => {
		const mapping = mappingOf(chooseColumns(HEADER, { company: "" }));
		expect(mapping.name).toEqual(["Name"]);
		expect(mapping.company).toEqual([]);
		expect(mapping.title).toEqual([]);
	});

	it("is remembered where it is other than proposed, and forgotten where it is not", () => {
		const said = new Map([
			["Bude", "company"],
			["E-mail", ""],
			["Name", "name"],
		] as const);
		const remembered = rememberColumns({ aufgabe: "title", name: "first" }, said);
		expect(remembered).toEqual({ aufgabe: "title", bude: "company", "e-mail": "" });
	});

	it("is shown by the first cell that says something", () => {
		const text = `x\nName;Bude;Ort\n;Acme;\nAnn;;${"y".repeat(99)}\n`;
		const examples = readExamples(new TextEncoder().encode(text), ["Name", "Bude", "Ort"]);
		expect([...examples]).toEqual([
			["Name", "Ann"],
			["Bude", "Acme"],
			["Ort", `${"y".repeat(60)}…`],
		]);
		expect(readExamples(new Uint8Array(500).fill(7), ["Name"]).size).toBe(0);
	});
});
