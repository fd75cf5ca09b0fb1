import { describe, expect, it } from "vitest";
import { bareFacts } from "../../../src/core/note/facts";
import { PropertyReader } from "../../../src/core/note/property-reader";
import type { Problem } from "../../../src/core/text/problem";
import { readTermNote, type TermNote } from "../../../src/core/records/term-note";

const path = "Terms/Payments.md";

function read(frontmatter: Record<string, unknown>, problems: Problem[] = []): TermNote {
	const reader = new PropertyReader({});
	reader.open(path, frontmatter, problems);
	return readTermNote(bareFacts(path, { frontmatter }), reader);
}

describe("reading a term", () => {
	it("reads one of which nothing is said", () => {
		expect(read({})).toEqual({ path, name: "Payments", aliases: [], parent: undefined });
	});

	it("reads its other words and the wider term, as written", () => {
		expect(read({ aliases: ["paytech", "cards"], parent: "[[Fintech]]" })).toEqual({
			path,
			name: "Payments",
			aliases: ["paytech", "cards"],
			parent: "[[Fintech]]",
		});
		expect(read({ parent: "finance/fintech" }).parent).toBe("finance/fintech");
	});

	it("takes a parent without quotes for a link, and of several parents the first", () => {
		const problems: Problem[] = [];
		expect(read({ parent: [["Fintech"]] }, problems).parent).toBe("[[Fintech]]");
		expect(problems.map((problem) => problem.code)).toEqual(["bare-link"]);
		expect(read({ parent: ["[[Fintech]]", "[[Trade]]"] }).parent).toBe("[[Fintech]]");
	});
});
