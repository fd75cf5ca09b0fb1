import { describe, expect, it } from "vitest";
import { type Company, readCompany } from "../../../src/core/records/company";
import { bareFacts } from "../../../src/core/note/facts";
import { PropertyReader } from "../../../src/core/note/property-reader";
import type { Problem } from "../../../src/core/text/problem";

const path = "Companies/Acme, Inc.md";

function read(frontmatter: Record<string, unknown>, problems: Problem[] = []): Company {
	const reader = new PropertyReader({});
	reader.open(path, frontmatter, problems);
	return readCompany(bareFacts(path, { frontmatter }), reader);
}

describe("reading a company", () => {
	it("reads one of which nothing is said", () => {
		expect(read({})).toEqual({
			path,
			name: "Acme, Inc",
			aliases: [],
			industry: [],
			geography: [],
			target: false,
			motivation: undefined,
		});
	});

	it("reads all it says", () => {
		expect(
			read({
				name: "Acme, Inc.",
				aliases: "Acme; Acme, Incorporated",
				industry: "fintech, climate",
				geography: "Provo, Utah, US; Paris",
				target: true,
				motivation: "4",
			}),
		).toEqual({
			path,
			name: "Acme, Inc.",
			aliases: ["Acme", "Acme, Incorporated"],
			industry: ["fintech", "climate"],
			geography: ["Provo, Utah, US", "Paris"],
			target: true,
			motivation: 4,
		});
	});

	it.each([
		[true, true],
		["true", true],
		["Yes", true],
		["x", true],
		[false, false],
		["no", false],
		[null, false],
		["maybe", false],
	])("takes the target %j for %j", (target, expected) => {
		expect(read({ target }).target).toBe(expected);
	});

	it.each([[0], [6], ["high"]])("reports the motivation %j, which is not 1 to 5", (motivation) => {
		const problems: Problem[] = [];
		expect(read({ motivation }, problems).motivation).toBeUndefined();
		expect(problems[0]).toMatchObject({ code: "invalid-number", property: "motivation" });
	});
});
