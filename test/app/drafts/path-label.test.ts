import { describe, expect, it } from "vitest";
import { loadLabel, pathReason } from "../../../src/app/drafts/path-label";
import { stepLines } from "../../../src/core/network/step-lines";
import { findPaths } from "../../../src/core/network/find-paths";
import { IntroGraph } from "../../../src/core/network/intro-graph";
import { NO_LOAD } from "../../../src/core/network/introducer-record";
import { day } from "../../make/pipeline";
import { TODAY } from "../../make/network";
import { contactAt, vault } from "../../make/vault";

describe("the label of a path to somebody", () => {
	it("say each step, and which are only inferred", () => {
		const index = vault({
			"Ann.md": { type: "contact", closeness: 2, knows: ["[[Bo]]"] },
			"Bo.md": { type: "contact", company: "Acme" },
			"Cy.md": { type: "contact", company: "Acme" },
		});
		const [path] = findPaths(new IntroGraph(index), contactAt(index, "Cy.md"), TODAY, 1);
		expect(path && pathReason(path)).toBe(
			"Ann knows Bo; Bo and Cy are or were both at Acme (likely)",
		);
	});

	it("say each step by itself, the first one how I know the introducer", () => {
		const index = vault({
			"Cat.md": { type: "contact" },
			"Net.md": { type: "contact", connected_on: "2024-01-01", knows: "[[Cat]]" },
		});
		const [path] = findPaths(new IntroGraph(index), contactAt(index, "Cat.md"), TODAY, 1);
		expect(path && stepLines(path)).toEqual([
			{ label: "You are connected to Net on LinkedIn", kind: undefined },
			{ label: "Net knows Cat", kind: "said" },
		]);
	});

	it("say of somebody of a network with whom I have talked that I have", () => {
		const index = vault({
			"Cat.md": { type: "contact" },
			"Net.md": { type: "contact", connected_on: "2024-01-01", knows: "[[Cat]]" },
			"Talk.md": { type: "interview", contact: "[[Net]]", held: "held" },
		});
		const graph = new IntroGraph(index);
		for (const path of ["Cat.md", "Net.md"]) {
			const [introPath] = findPaths(graph, contactAt(index, path), TODAY, 1);
			expect(introPath && stepLines(introPath)[0]?.label).toBe("You have talked to Net");
		}
	});

	it("say what was asked of the introducer", () => {
		expect(loadLabel(NO_LOAD, TODAY)).toBe("");
		expect(
			loadLabel({ ...NO_LOAD, load: 1, hasAgreed: false, lastAsked: day("2024-05-01") }, TODAY),
		).toBe("asked once in 90 days");
		expect(
			loadLabel({ ...NO_LOAD, load: 2, hasAgreed: false, lastAsked: day("2024-05-01") }, TODAY),
		).toBe("asked twice in 90 days");
		expect(
			loadLabel({ ...NO_LOAD, load: 3, hasAgreed: true, lastAsked: day("2024-05-01") }, TODAY),
		).toBe("agreed before, asked 3 times in 90 days");
		expect(
			loadLabel({ ...NO_LOAD, load: 0, hasAgreed: false, lastAsked: day("2023-05-01") }, TODAY),
		).toBe("last asked on 1 May 2023");
	});
});
