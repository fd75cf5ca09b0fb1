import { describe, expect, it } from "vitest";
import { type NotedTerm, NotedTerms } from "../../../src/core/terms/noted-terms";

/** A term note at `<name>.md`; the parent is the name of another. */
function term(name: string, parent?: string, aliases: readonly string[] = []): NotedTerm {
	return { note: name, name, aliases, parent: parent === undefined ? undefined : { note: parent } };
}

function pathOf(terms: NotedTerms, name: string): string | undefined {
	return terms.pathOfNote(name)?.join("/");
}

describe("term notes", () => {
	it("lie on the path of their parents", () => {
		const terms = new NotedTerms([term("provo", "utah"), term("us"), term("utah", "us")]);
		expect(pathOf(terms, "provo")).toBe("us/utah/provo");
		expect(pathOf(terms, "us")).toBe("us");
		expect(terms.cyclic).toEqual([]);
	});

	it("may have a parent that has no note, written as a path", () => {
		const parent = { segments: ["us", "utah"] };
		const terms = new NotedTerms([{ note: "provo", name: "provo", aliases: [], parent }]);
		expect(pathOf(terms, "provo")).toBe("us/utah/provo");
	});

	it("find a parent that is written as a path below another noted term", () => {
		const parent = { segments: ["us", "utah"] };
		const terms = new NotedTerms([
			term("earth"),
			term("us", "earth"),
			{ note: "provo", name: "provo", aliases: [], parent },
		]);
		expect(pathOf(terms, "provo")).toBe("earth/us/utah/provo");
	});

	it("have no parent where the parents go round in a circle, and say so", () => {
		const terms = new NotedTerms([term("a", "b"), term("b", "c"), term("c", "a")]);
		expect(["a", "b", "c"].map((name) => pathOf(terms, name))).toEqual(["a", "b", "c"]);
		expect(terms.cyclic).toEqual(["a", "b", "c"]);
	});

	it("have no parent where the parent is the term itself", () => {
		const terms = new NotedTerms([
			term("a", "a"),
			{ note: "b", name: "b", aliases: [], parent: { segments: ["b"] } },
		]);
		expect([pathOf(terms, "a"), pathOf(terms, "b")]).toEqual(["a", "b"]);
		expect(terms.cyclic).toEqual(["a", "b"]);
	});

	it("keep their parent where only the parents above it go round", () => {
		const terms = new NotedTerms([term("a", "b"), term("b", "a"), term("leaf", "a")]);
		expect(pathOf(terms, "leaf")).toBe("a/leaf");
		expect(terms.cyclic).toEqual(["a", "b"]);
	});

	it("have no parent where the parent's note is gone", () => {
		expect(pathOf(new NotedTerms([term("provo", "utah")]), "provo")).toBe("provo");
	});

	it("are found by name and by alias", () => {
		const terms = new NotedTerms([term("us"), term("utah", "us", ["ut", "beehive state"])]);
		expect(terms.locate(["utah"])).toEqual({
			segments: ["us", "utah"],
			byAlias: false,
			rivals: [],
		});
		expect(terms.locate(["ut"])).toEqual({ segments: ["us", "utah"], byAlias: true, rivals: [] });
	});

	it("put a path below them, each part by its name or alias under the right parent", () => {
		const terms = new NotedTerms([
			term("us", undefined, ["usa"]),
			term("utah", "us", ["ut"]),
			term("provo", "utah"),
		]);
		expect(terms.locate(["usa", "ut", "orem"])).toEqual({
			segments: ["us", "utah", "orem"],
			byAlias: true,
			rivals: [],
		});
		expect(terms.locate(["utah", "provo"]).segments).toEqual(["us", "utah", "provo"]);
	});

	it("do not claim a word below another parent than their own", () => {
		const terms = new NotedTerms([term("us"), term("georgia", "us", ["ga"]), term("gabon")]);
		expect(terms.locate(["gabon", "ga"]).segments).toEqual(["gabon", "ga"]);
	});

	it("leave a word that two of them claim to itself and name both", () => {
		const terms = new NotedTerms([
			term("us"),
			term("georgia", "us", ["ga"]),
			term("gabon", undefined, ["ga"]),
		]);
		expect(terms.locate(["ga"])).toEqual({
			segments: ["ga"],
			byAlias: false,
			rivals: ["gabon", "us/georgia"],
		});
	});

	it("are no rivals where two notes have one path", () => {
		const double: NotedTerm = { note: "old/us", name: "us", aliases: [], parent: undefined };
		expect(new NotedTerms([term("us"), double]).locate(["us"])).toEqual({
			segments: ["us"],
			byAlias: false,
			rivals: [],
		});
	});

	it("may hang below each other in thousands", () => {
		const chain = Array.from({ length: 5000 }, (_, i) =>
			term(`t${i}`, i === 0 ? undefined : `t${i - 1}`),
		);
		const terms = new NotedTerms(chain.reverse());
		expect(terms.cyclic).toEqual([]);
		expect(terms.locate(["t1"]).segments).toEqual(["t0", "t1"]);
		expect(terms.pathOfNote("t4999")?.at(-1)).toBe("t4999");
	});
});
