import { describe, expect, it } from "vitest";
import { chooseSpace } from "../../../src/core/index/choose-space";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { vault } from "../../make/vault";

const SPACES = {
	"Spaces/Job search.md": { type: "space", aliases: ["Work"] },
	"Spaces/Projects.md": { type: "space" },
	"Old/Projects.md": { type: "space" },
};

/** The paths of what the words mean, after what kind of answer that is. */
function choose(words: string | undefined, defaultSpace = "", notes: object = SPACES): string {
	const chosen = chooseSpace(vault({ ...notes }, { ...DEFAULT_SETTINGS, defaultSpace }), words);
	if (chosen.kind === "one") return chosen.space.path;
	const spaces = chosen.kind === "no-spaces" ? [] : chosen.spaces;
	return [chosen.kind, ...spaces.map(({ path }) => path)].join(" ");
}

describe("the space that is meant", () => {
	it("is found by path, name, alias, link, and the beginning of a name", () => {
		for (const words of ["Spaces/Job search", "JOB  search", "work", "[[Job search]]", "job"]) {
			expect(choose(words), words).toBe("Spaces/Job search.md");
		}
		expect(choose("Old/Projects.md")).toBe("Old/Projects.md");
	});

	it("is ambiguous where several bear the name, unknown where none does", () => {
		expect(choose("Projects")).toBe("ambiguous Old/Projects.md Spaces/Projects.md");
		expect(choose("Hiring")).toMatch(/^unknown /);
	});

	it("is, without words, the default of the settings, else the first by name", () => {
		expect(choose(undefined)).toBe("Spaces/Job search.md");
		expect(choose(undefined, "Spaces/Projects.md")).toBe("Spaces/Projects.md");
		expect(choose(undefined, "Gone")).toBe("Spaces/Job search.md");
	});

	it("is none where the vault has none", () => {
		const notes = { "Ann.md": { type: "contact" } };
		expect(choose(undefined, "Job", notes)).toBe("no-spaces");
		expect(choose("Job", "", notes)).toBe("no-spaces");
	});

	it("is told together with the other spaces", () => {
		const chosen = chooseSpace(vault(SPACES), "Job search");
		expect(chosen.kind === "one" && chosen.others.map(({ path }) => path)).toEqual([
			"Old/Projects.md",
			"Spaces/Projects.md",
		]);
	});
});
