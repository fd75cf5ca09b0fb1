import { describe, expect, it } from "vitest";
import { findPeople } from "../../../src/core/index/find-people";
import { vault } from "../../make/vault";

const index = vault({
	"Ann Lee.md": { type: "contact", company: "[[Acme]]" },
	"Work/Ann Lee.md": { type: "contact", company: "Initech" },
	"Old/Ann Lee.md": { type: "contact" },
	"Zoë Ito.md": { type: "contact", title: "Leader" },
	"Bo.md": { type: "contact", name: "Bo Lindgren" },
});

describe("finding people by what is typed", () => {
	it("offers first those whose name has words that begin so", () => {
		const paths = findPeople(index.people, "le", 10).map(({ path }) => path);
		expect(paths.slice(0, 3).sort()).toEqual(["Ann Lee.md", "Old/Ann Lee.md", "Work/Ann Lee.md"]);
		expect(paths.slice(3)).toEqual(["Zoë Ito.md"]);
	});

	it("finds by company too, and offers no more than are wanted", () => {
		expect(findPeople(index.people, "initech", 10).map(({ path }) => path)).toEqual([
			"Work/Ann Lee.md",
		]);
		expect(findPeople(index.people, "", 2)).toHaveLength(2);
	});
});
