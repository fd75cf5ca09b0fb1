import { describe, expect, it } from "vitest";
import { BoardCache } from "../../../src/core/agenda/board-cache";
import type { Board } from "../../../src/core/pipeline/board";
import { contact } from "../../make/note";
import { time } from "../../make/pipeline";
import { vault } from "../../make/vault";

function namesIn(board: Board, stage: string): readonly string[] {
	const column = board.stages.find((one) => one.stage === stage);
	return column?.cards.map(({ entry }) => entry.note.name) ?? [];
}

describe("the pipeline that views share", () => {
	it("is the same object for as long as no note has changed", () => {
		const index = vault({ "Ann.md": { type: "contact", intro_status: "asked" } });
		const cache = new BoardCache();
		expect(cache.get(index)).toBe(cache.get(index));
	});

	it("follows a note that changes, comes or goes", () => {
		const index = vault({ "Ann.md": { type: "contact", intro_status: "asked" } });
		const cache = new BoardCache();
		cache.get(index);
		index.set(contact("Ann.md", { intro_status: "met" }));
		expect(namesIn(cache.get(index), "asked")).toEqual([]);
		expect(namesIn(cache.get(index), "met")).toEqual(["Ann"]);
		index.set(contact("Bob.md", { intro_status: "met" }));
		expect(namesIn(cache.get(index), "met")).toEqual(["Ann", "Bob"]);
		index.remove("Ann.md");
		expect(namesIn(cache.get(index), "met")).toEqual(["Bob"]);
	});

	it("is of the index that is asked about, where the settings have made another", () => {
		const cache = new BoardCache();
		const before = vault({ "Ann.md": { type: "contact", intro_status: "asked" } });
		const after = vault({ "Bob.md": { type: "contact", intro_status: "asked" } });
		expect(namesIn(cache.get(before), "asked")).toEqual(["Ann"]);
		expect(namesIn(cache.get(after), "asked")).toEqual(["Bob"]);
	});

	it("keeps the cards of people whose notes have not changed, so that they need not be redrawn", () => {
		const index = vault({
			"Ann.md": { type: "contact", intro_status: "asked" },
			"Bob.md": { type: "contact", intro_status: "asked" },
		});
		const cache = new BoardCache();
		const cardOf = (name: string) =>
			cache
				.get(index)
				.stages.flatMap(({ cards }) => cards)
				.find(({ entry }) => entry.note.name === name);
		const [ann, bob] = [cardOf("Ann"), cardOf("Bob")];
		index.set(contact("Ann.md", { intro_status: "asked", title: "CEO" }));
		expect(cardOf("Ann")).not.toBe(ann);
		expect(cardOf("Bob")).toBe(bob);
	});

	it("has the agenda of today and the six days after it, the same object until a note or the minute changes", () => {
		const index = vault({
			"Ann.md": { type: "contact", follow_up: "2026-03-10" },
			"Bob.md": { type: "contact", follow_up: "2026-03-16" },
			"Cy.md": { type: "contact", follow_up: "2026-03-17" },
		});
		const cache = new BoardCache();
		const names = (now: string) =>
			cache.agenda(index, time(now)).map(({ person }) => person?.note.name);
		expect(names("2026-03-10T12:00")).toEqual(["Ann", "Bob"]);
		const before = cache.agenda(index, time("2026-03-10T12:00"));
		expect(cache.agenda(index, time("2026-03-10T12:00"))).toBe(before);
		expect(names("2026-03-11T00:00")).toEqual(["Ann", "Bob", "Cy"]);
		index.remove("Ann.md");
		expect(names("2026-03-11T00:00")).toEqual(["Bob", "Cy"]);
	});
});
