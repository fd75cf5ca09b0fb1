import { describe, expect, it } from "vitest";
import { judgeTerm, type MeantTerm } from "../../../src/core/fit/judge-term";
import type { Meaning } from "../../../src/core/terms/meaning";

function meant(path: string, part: Partial<Meaning> = {}, whole = path): MeantTerm {
	const readings = [path, ...(part.candidates ?? [])].map((one) => one.split("/"));
	return { whole, meaning: { path, by: "itself", candidates: [], readings, stated: 1, ...part } };
}

describe("a value held against the terms of a space", () => {
	it("is other where the space has no terms", () => {
		expect(judgeTerm(meant("us"), [])).toEqual({ result: "other", hits: [] });
	});

	it("meets every term that it equals or is inside of, by their positions", () => {
		expect(judgeTerm(meant("us/utah"), [meant("fr"), meant("us"), meant("us/utah")])).toEqual({
			result: "match",
			hits: [
				{ goal: 1, how: "inside", others: [] },
				{ goal: 2, how: "equal", others: [] },
			],
		});
	});

	it("says of a match only the matches, and of broader only the narrower terms", () => {
		const goals = [meant("us/utah/provo"), meant("us"), meant("fr")];
		expect(judgeTerm(meant("us/utah"), goals).hits).toEqual([
			{ goal: 1, how: "inside", others: [] },
		]);
		expect(judgeTerm(meant("us/utah"), [goals[0] ?? expect.unreachable()])).toEqual({
			result: "broader",
			hits: [{ goal: 0, how: "broader", others: [] }],
		});
	});

	it("is an alias before it is a suffix, on either side", () => {
		const readings = [["utah"], ["us", "utah"]];
		const goal = meant("us/utah", { by: "suffix", readings }, "utah");
		const how = (said: MeantTerm): string | undefined => judgeTerm(said, [goal]).hits[0]?.how;
		expect(how(meant("us/utah", { by: "alias" }, "ut"))).toBe("alias");
		expect(how(meant("us/utah"))).toBe("suffix");
		expect(how(meant("us/utah", { by: "suffix" }, "utah"))).toBe("equal");
	});

	it("is a match where one of the things it could mean is inside, else other", () => {
		const said = meant("portland", { candidates: ["us/maine/portland", "us/oregon/portland"] });
		expect(judgeTerm(said, [meant("us")])).toEqual({
			result: "match",
			hits: [{ goal: 0, how: "inside", others: [] }],
		});
		expect(judgeTerm(said, [meant("us/maine")])).toEqual({
			result: "match",
			hits: [{ goal: 0, how: "inside", others: ["us/oregon/portland"] }],
		});
		expect(judgeTerm(said, [meant("fr")])).toEqual({ result: "other", hits: [] });
	});

	it("is a match that the other side's meanings make, too", () => {
		const goal = meant("georgia", { readings: [["georgia"], ["us", "georgia"]], stated: 2 });
		expect(judgeTerm(meant("us/georgia/atlanta"), [goal]).result).toBe("match");
		expect(judgeTerm(meant("georgia/tbilisi"), [goal]).result).toBe("match");
	});
});
