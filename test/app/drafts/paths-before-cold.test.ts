import { describe, expect, it } from "vitest";
import { pathsBeforeCold } from "../../../src/app/drafts/paths-before-cold";
import { IntroGraph } from "../../../src/core/network/intro-graph";
import { TODAY } from "../../make/network";
import { contactAt, vault } from "../../make/vault";

const BO = { type: "contact", closeness: 2, knows: ["[[Ann]]"] };

function named(ann: Readonly<Record<string, string>>): (string | undefined)[] {
	const index = vault({ "Ann.md": { type: "contact", ...ann }, "Bo.md": BO });
	return pathsBeforeCold(new IntroGraph(index), contactAt(index, "Ann.md"), TODAY).map(
		({ introducer }) => introducer?.path,
	);
}

describe("before somebody is written to cold", () => {
	it("those are named who could introduce", () => {
		expect(named({})).toEqual(["Bo.md"]);
		expect(named({ intro_status: "identified" })).toEqual(["Bo.md"]);
		expect(named({ connected_on: "2020-01-01" })).toEqual(["Bo.md"]);
	});

	it("nobody is where it would not be cold, or is past", () => {
		expect(named({ last_contact: "2024-01-01" })).toEqual([]);
		for (const status of ["asked", "name-ok", "introduced", "contacted", "met", "waiting"])
			expect(named({ intro_status: status })).toEqual([]);
	});
});
