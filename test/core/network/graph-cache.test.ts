import { describe, expect, it } from "vitest";
import { GraphCache } from "../../../src/core/network/graph-cache";
import { day } from "../../make/pipeline";
import { TODAY } from "../../make/network";
import { contactAt, vault } from "../../make/vault";
import { note } from "../../make/note";

const NOTES = {
	"Ann.md": { type: "contact", closeness: 2, knows: ["[[Cy]]"] },
	"Bo.md": { type: "contact", closeness: 5, knows: ["[[Cy]]", "[[Dee]]"] },
	"Cy.md": { type: "contact" },
	"Dee.md": { type: "contact" },
	"Eve.md": { type: "contact" },
};

describe("the graph that all share", () => {
	it("is the same for as long as the index is, and another one for another index", () => {
		const cache = new GraphCache();
		const index = vault(NOTES);
		expect(cache.get(index)).toBe(cache.get(index));
		expect(cache.get(vault(NOTES))).not.toBe(cache.get(index));
	});

	it("says who is best, and says nobody of those I know and those nobody knows", () => {
		const cache = new GraphCache();
		const index = vault(NOTES);
		const best = (path: string): string | undefined =>
			cache.best(index, contactAt(index, path), TODAY)?.introducer?.path;
		expect(["Ann.md", "Cy.md", "Dee.md", "Eve.md"].map(best)).toEqual([
			undefined,
			"Ann.md",
			"Bo.md",
			undefined,
		]);
	});

	it("follows a note that changes, another index and another day", () => {
		const cache = new GraphCache();
		const index = vault(NOTES);
		const best = (of = index, today = TODAY): string | undefined =>
			cache.best(of, contactAt(of, "Cy.md"), today)?.introducer?.path;
		expect(best()).toBe("Ann.md");
		index.set(note("Ann.md", { type: "contact", closeness: 2 }));
		expect(best()).toBe("Bo.md");
		expect(best(vault({ "Cy.md": { type: "contact" } }))).toBeUndefined();
		expect(best()).toBe("Bo.md");
		const asked = ["2024-05-01", "2024-05-02", "2024-05-03"].map(
			(date, i) => [`X${i}.md`, logged(date)] as const,
		);
		const burdened = vault({ ...NOTES, ...Object.fromEntries(asked) });
		expect(best(burdened)).toBe("Bo.md");
		expect(best(burdened, day("2025-05-01"))).toBe("Ann.md");
	});

	it("finds no path anew for a change that leads nobody elsewhere, and says what notes say now", () => {
		const cache = new GraphCache();
		const index = vault(NOTES);
		const best = (path: string) => cache.best(index, contactAt(index, path), TODAY);
		const [toCy, toDee] = [best("Cy.md"), best("Dee.md")];
		index.set(note("Ann.md", { ...NOTES["Ann.md"], title: "Boss", last_contact: "2024-05-01" }));
		expect(best("Dee.md")).toBe(toDee);
		expect(best("Cy.md")).not.toBe(toCy);
		expect(best("Cy.md")?.introducer?.note.title).toBe("Boss");
	});

	it("follows the day of a connection, which may make a likely colleague of somebody", () => {
		const cache = new GraphCache();
		const connection = (day: string) => ({ type: "contact", connected_on: day, knows: "[[Cy]]" });
		const index = vault({
			"Me.md": { type: "space", past_companies: ["Acme 2019-2021"] },
			"Ann.md": connection("2015-05-01"),
			"Bo.md": connection("2016-05-01"),
			"Cy.md": { type: "contact" },
		});
		const best = () => cache.best(index, contactAt(index, "Cy.md"), TODAY)?.introducer?.path;
		expect(best()).toBe("Ann.md");
		index.set(note("Bo.md", connection("2020-05-01")));
		expect(best()).toBe("Bo.md");
	});
});

/** Somebody for whom Ann was asked on a day. */
function logged(date: string): string {
	return `---\ntype: contact\n---\n## Introduction log\n- ${date} asked [[Ann]]\n`;
}
