import { describe, expect, it } from "vitest";
import { ResultsCache } from "../../../src/core/results/results-cache";
import { IntroTreeCache } from "../../../src/core/network/intro-tree-cache";
import { note } from "../../make/note";
import { vault } from "../../make/vault";

const notes = {
	"Ann.md": { type: "contact" },
	"Ben.md": { type: "contact", introduced_by: "[[Ann]]" },
};

describe("the tree that views share", () => {
	it("is the same object while no note changes, and while one changes that it does not show", () => {
		const index = vault(notes);
		const cache = new IntroTreeCache();
		const first = cache.get(index);
		expect(cache.get(index)).toBe(first);
		index.set(note("Daily.md", { mood: "good" }));
		expect(cache.get(index)).toBe(first);
		index.set(note("Ben.md", { ...notes["Ben.md"], phone: "555" }));
		expect(cache.get(index)).toBe(first);
		index.set(note("Daily.md", { mood: "better" }));
		expect(cache.get(index)).toBe(first);
	});

	it("is rebuilt when a name, an introduction, a meeting or a link's meaning is another", () => {
		const index = vault(notes);
		const cache = new IntroTreeCache();
		const changes = [
			() => index.set(note("Ben.md", { ...notes["Ben.md"], name: "Benjamin" })),
			() => index.set(note("Ann.md", { type: "contact", intro_status: "met" })),
			() => index.set(note("Cat.md", { type: "contact", introduced_by: "[[Ben]]" })),
			() => index.set(note("Cat.md", { type: "contact", introduced_by: "[[Ann]]" })),
			() => index.remove("Ann.md"),
		];
		for (const change of changes) {
			const before = cache.get(index);
			change();
			expect(cache.get(index)).not.toBe(before);
		}
		expect(
			cache
				.get(index)
				.find("? ann")
				?.children.map(({ size }) => size),
		).toEqual([1, 1]);
		expect(cache.get(vault(notes))).not.toBe(cache.get(index));
	});
});

describe("results, as views share it", () => {
	it("is counted once for each state of the notes", () => {
		const index = vault(notes);
		const cache = new ResultsCache();
		const first = cache.get(index);
		expect(cache.get(index)).toBe(first);
		expect(first.separation).toEqual([
			{ degree: 0, people: 1, met: 0 },
			{ degree: 1, people: 1, met: 0 },
		]);
		index.set(note("Cat.md", { type: "contact", introduced_by: "[[Ben]]" }));
		expect(cache.get(index).separation.at(-1)).toEqual({ degree: 2, people: 1, met: 0 });
	});
});
