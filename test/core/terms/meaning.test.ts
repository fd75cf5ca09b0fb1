import { describe, expect, it } from "vitest";
import type { Dimension } from "../../../src/core/vocabulary/dimension";
import { foldText } from "../../../src/core/text/fold-text";
import { MeaningFinder, type StatedTerm } from "../../../src/core/terms/meaning";
import { type NotedTerm, NotedTerms } from "../../../src/core/terms/noted-terms";
import { joinPath, termSegments } from "../../../src/core/terms/term-path";

function said(text: string, dimension: Dimension = "industry"): StatedTerm {
	return { segments: termSegments(dimension, text), whole: foldText(text), note: undefined };
}

function noted(name: string, part: Partial<NotedTerm> = {}): NotedTerm {
	return { note: `${name}.md`, name: foldText(name), aliases: [], parent: undefined, ...part };
}

/** What a text means where these are said and noted: path, what led there, candidates. */
function mean(
	text: string,
	others: readonly string[],
	notes: readonly NotedTerm[] = [],
	dimension: Dimension = "industry",
): string {
	const [own, ...terms] = [text, ...others].map((word) => said(word, dimension));
	if (!own) expect.unreachable();
	const finder = new MeaningFinder(new NotedTerms(notes), [own, ...terms]);
	const { path, by, candidates } = finder.find(own);
	return candidates.length > 0
		? `${path} by ${by}: ${candidates.join(" or ")}`
		: `${path} by ${by}`;
}

describe("what a term means", () => {
	it("is itself where nothing else is known", () => {
		expect(mean("Provo", [])).toBe("provo by itself");
		expect(mean("US/Utah/Provo", [])).toBe("us/utah/provo by itself");
	});

	it("is the same for a path and a place written backwards", () => {
		expect(mean("Provo, Utah, US", [], [], "geography")).toBe(mean("US/Utah/Provo", []));
	});

	it("is the one known path that a plain word ends", () => {
		expect(mean("Provo", ["US/Utah/Provo"])).toBe("us/utah/provo by suffix");
		expect(mean("provo ", ["Provo, Utah, US"], [], "geography")).toBe("us/utah/provo by suffix");
	});

	it("is the one known path that a shorter path ends", () => {
		expect(mean("Utah/Provo", ["US/Utah/Provo"])).toBe("us/utah/provo by suffix");
	});

	it("is a wider part of a known path as well", () => {
		expect(mean("Utah", ["US/Utah/Provo"])).toBe("us/utah by suffix");
	});

	it("is the longest of known paths of which each ends the next", () => {
		expect(mean("Provo", ["Utah/Provo", "US/Utah/Provo"])).toBe("us/utah/provo by suffix");
		expect(mean("Utah", ["Utah/Provo", "US/Utah/Provo"])).toBe("us/utah by suffix");
	});

	it("is ambiguous where two known paths end so, and names both", () => {
		expect(mean("Portland", ["US/Oregon/Portland", "US/Maine/Portland"])).toBe(
			"portland by itself: us/maine/portland or us/oregon/portland",
		);
	});

	it("looks up the first part of a path too: a town with its state is in the state's country", () => {
		const said = ["US/Utah", "Utah/Ogden", "Utah/Ogden/Downtown"];
		expect(mean("Utah", said)).toBe("us/utah by suffix");
		expect(mean("Utah/Ogden", said)).toBe("us/utah/ogden by suffix");
		expect(mean("Ogden", said)).toBe("us/utah/ogden by suffix");
		expect(mean("Downtown", said)).toBe("us/utah/ogden/downtown by suffix");
	});

	it("leaves the first part of a path as it is where that could be several", () => {
		const said = ["US/Georgia", "Europe/Georgia", "Georgia/Tbilisi"];
		expect(mean("Georgia/Tbilisi", said)).toBe("georgia/tbilisi by itself");
		expect(mean("Georgia", said)).toBe("georgia by itself: europe/georgia or us/georgia");
	});

	it("does not go round where two words are each inside the other", () => {
		expect(mean("a", ["a/b", "b/a"])).toBe("a/b/a by suffix");
	});

	it("does not run over from the end of another word", () => {
		expect(mean("Provo", ["US/Utah/East Provo"])).toBe("provo by itself");
	});

	it("is what a term note's alias stands for", () => {
		const notes = [noted("US"), noted("Utah", { aliases: ["ut"], parent: { note: "US.md" } })];
		expect(mean("UT", [], notes)).toBe("us/utah by alias");
		expect(mean("UT/Provo", [], notes)).toBe("us/utah/provo by alias");
	});

	it("is where a term note's parents put its name", () => {
		const notes = [noted("US"), noted("Utah", { parent: { note: "US.md" } })];
		expect(mean("Utah", [], notes)).toBe("us/utah by itself");
		expect(mean("Provo", ["Utah/Provo"], notes)).toBe("us/utah/provo by suffix");
	});

	it("is an alias that holds a comma or a slash, as a whole", () => {
		const notes = [noted("Provo", { aliases: ["happy valley, ut", "p/town"] })];
		expect(mean("Happy Valley, UT", [], notes, "geography")).toBe("provo by alias");
		expect(mean("P/Town", [], notes)).toBe("provo by alias");
	});

	it("is a term note whose name holds a comma or a slash, as a whole", () => {
		const notes = [
			noted("Washington, D.C.", { parent: { segments: ["us"] } }),
			noted("Oil/Gas", { parent: { segments: ["energy"] } }),
		];
		expect(mean("Washington, D.C.", [], notes)).toBe("us/washington, d.c. by itself");
		expect(mean("Oil/Gas", [], notes)).toBe("energy/oil/gas by itself");
	});

	it("is the path of the note that a link leads to, whatever other notes have that name", () => {
		const notes = [
			noted("Portland", { note: "OR/Portland.md", parent: { segments: ["us", "oregon"] } }),
			noted("Portland", { note: "ME/Portland.md", parent: { segments: ["us", "maine"] } }),
		];
		const finder = new MeaningFinder(new NotedTerms(notes), []);
		expect(finder.find({ ...said("Portland"), note: "ME/Portland.md" }).path).toBe(
			"us/maine/portland",
		);
		expect(finder.find(said("Portland")).candidates).toEqual([
			"us/maine/portland",
			"us/oregon/portland",
		]);
	});

	it("is ambiguous where two term notes claim one alias", () => {
		const notes = [
			noted("Georgia", { aliases: ["ga"], parent: { segments: ["us"] } }),
			noted("Gabon", { aliases: ["ga"] }),
		];
		expect(mean("GA", [], notes)).toBe("ga by itself: gabon or us/georgia");
	});

	it("can be every path that ends so, and itself: those that notes add come last", () => {
		const readings = (...others: string[]): readonly string[] =>
			new MeaningFinder(
				new NotedTerms([]),
				others.map((word) => said(word)),
			)
				.find(said("Fintech"))
				.readings.map(joinPath);
		expect(readings()).toEqual(["fintech"]);
		expect(readings("Tech/Fintech")).toEqual(["fintech", "tech/fintech"]);
		expect(readings("Tech/Fintech", "Finance/Fintech")).toEqual([
			...["fintech", "finance/fintech", "tech/fintech"],
		]);
	});

	it("is a term note's name for an alias of it below another word", () => {
		const notes = [noted("Artificial intelligence", { aliases: ["ai"] })];
		expect(mean("Software/AI", [], notes)).toBe("software/artificial intelligence by alias");
	});

	it("is the same whatever order the terms were said in", () => {
		const words = ["US/Utah/Provo", "Utah/Provo", "Provo", "Utah", "Utah/Ogden", "FR/Provo"];
		const meanings = (order: readonly string[]): string[] => {
			const finder = new MeaningFinder(
				new NotedTerms([]),
				order.map((word) => said(word)),
			);
			return words.map((word) => JSON.stringify(finder.find(said(word))));
		};
		expect(meanings([...words].reverse())).toEqual(meanings(words));
	});

	it("is found among thousands of terms below each other", () => {
		const chain = Array.from({ length: 3000 }, (_, i) =>
			noted(`t${i}`, i === 0 ? {} : { parent: { note: `t${i - 1}.md` } }),
		);
		expect(mean("t3", ["t2"], chain)).toBe("t0/t1/t2/t3 by itself");
	});
});
