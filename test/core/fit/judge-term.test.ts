import { describe, expect, it } from "vitest";
import { judgeTerm, type MeantTerm } from "../../../src/core/fit/judge-term";
import type { Meaning } from "../../../src/core/terms/meaning";

function meant(path: string, part: Partial<Meaning> = {}, whole = path): MeantTerm {
	return { whole, meaning: { path, by: "itself", candidates: [], ...part } };
}

describe("a value held against the terms of a space", () => {
	it("is other where the space has no terms", () => {
		expect(judgeTerm(meant("us"), [])).toEqual({ result: "other", hits: [] });
	});

	it("meets every term that it equals or is inside of, by their positions", () => {
		expect(judgeTerm(meant("us/utah"), [meant("fr"), meant("us"), meant("us/utah")])).toEqual({
			result: "match",
			hits: [
				{ goal: 1, how: "inside" },
				{ goal: 2, how: "equal" },
			],
		});
	});

	it("says of a match only the matches, and of broader only the narrower terms", () => {
		const goals = [meant("us/utah/provo"), meant("us"), meant("fr")];
		expect(judgeTerm(meant("us/utah"), goals).hits).toEqual([{ goal: 1, how: "inside" }]);
		expect(judgeTerm(meant("us/utah"), [goals[0] ?? expect.unreachable()])).toEqual({
			result: "broader",
			hits: [{ goal: 0, how: "broader" }],
		});
	});

	it("is an alias before it is a suffix, on either side", () => {
		const goal = meant("us/utah", { by: "suffix" }, "utah");
		const how = (said: MeantTerm): string | undefined => judgeTerm(said, [goal]).hits[0]?.how;
		expect(how(meant("us/utah", { by: "alias" }, "ut"))).toBe("alias");
		expect(how(meant("us/utah"))).toBe("suffix");
		expect(how(meant("us/utah", { by: "suffix" }, "utah"))).toBe("equal");
	});

	it("is a match where all it could mean is inside, unknown where some is, else other", () => {
		const said = meant("portland", { candidates: ["us/maine/portland", "us/oregon/portland"] });
		expect(judgeTerm(said, [meant("us")])).toEqual({
			result: "match",
			hits: [{ goal: 0, how: "inside" }],
		});
		expect(judgeTerm(said, [meant("us/maine")])).toEqual({ result: "unknown", hits: [] });
		expect(judgeTerm(said, [meant("fr")])).toEqual({ result: "other", hits: [] });
	});

	it("is a match where one term may match and another does", () => {
		const said = meant("portland", { candidates: ["us/maine/portland", "us/oregon/portland"] });
		expect(judgeTerm(said, [meant("us/maine"), meant("us")])).toEqual({
			result: "match",
			hits: [{ goal: 1, how: "inside" }],
		});
	});
});
