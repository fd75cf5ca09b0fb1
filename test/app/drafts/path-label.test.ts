import { describe, expect, it } from "vitest";
import { askedLabel, loadLabel, namedLabel, pathReason } from "../../../src/app/drafts/path-label";
import { stepLines } from "../../../src/core/network/step-lines";
import { findPaths } from "../../../src/core/network/find-paths";
import { IntroGraph } from "../../../src/core/network/intro-graph";
import { NO_LOAD } from "../../../src/core/network/introducer-record";
import { day } from "../../make/pipeline";
import { loggedContact, TODAY } from "../../make/network";
import { pathsWithoutNote } from "../../../src/core/network/paths-without-note";
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

	it("say in words that an introducer was asked enough", () => {
		const enough = { ...NO_LOAD, isOverBudget: true, lastAsked: day("2024-05-01") };
		expect(loadLabel({ ...enough, load: 3 }, TODAY)).toBe("asked enough lately: 3 in 90 days");
		expect(loadLabel({ ...enough, load: 3, open: 1, hasAgreed: true }, TODAY)).toBe(
			"agreed before, asked enough lately: 3 in 90 days, 1 open",
		);
		expect(loadLabel({ ...enough, open: 2, lastAsked: day("2023-05-01") }, TODAY)).toBe(
			"asked enough, 2 open, last asked on 1 May 2023",
		);
	});

	it("say the same of a name that logs link to and no note bears, and nothing of a namesake's note", () => {
		const index = vault({
			"Ann.md": loggedContact("", "2024-05-01 asked [[Kit Moe]]"),
			"Bo.md": loggedContact("", "2024-05-02 asked [[People/Kit Moe]]"),
			"Cy.md": loggedContact("", "2024-05-03 asked [[Ty]]", "2024-05-03 asked [[Jo]]"),
			"Ty.md": { type: "contact" },
			"Dee.md": { type: "contact", referred_by: "[[Kit Moe]]" },
		});
		const graph = new IntroGraph(index);
		expect(askedLabel(graph, "kit moe", TODAY)).toBe("asked enough lately: 2 in 90 days");
		expect(askedLabel(graph, "Jo", TODAY)).toBe("asked once in 90 days");
		expect(askedLabel(graph, "Ty", TODAY)).toBe("");
		expect(askedLabel(graph, contactAt(index, "Ty.md"), TODAY)).toBe("asked once in 90 days");
		expect(askedLabel(graph, "Nobody", TODAY)).toBe("");
		const [found] = pathsWithoutNote(graph, contactAt(index, "Dee.md"));
		expect(found && namedLabel(graph, found, TODAY)).toBe(
			"Kit Moe referred you to Dee · asked enough lately: 2 in 90 days",
		);
	});
});
