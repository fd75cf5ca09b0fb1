import { describe, expect, it } from "vitest";
import { findPaths } from "../../../src/core/network/find-paths";
import { IntroGraph } from "../../../src/core/network/intro-graph";
import { pathsWithoutNote } from "../../../src/core/network/paths-without-note";
import { pathCandidates } from "../../../src/core/network/path-candidates";
import { documentPaths, type PathDocument } from "../../../src/app/documents/path-document";
import { loggedContact, TODAY } from "../../make/network";
import { contactAt, vault } from "../../make/vault";

const PERSON = { type: "contact" };

const INDEX = vault({
	"Work/Ann.md": { ...PERSON, name: "Ann Lee", source: "classmate", knows: "[[Ben]]" },
	"Ben.md": loggedContact("company: Acme\n", "2024-05-05 asked [[Ann]]"),
	"Cat.md": { ...PERSON, company: "acme" },
	"Dan.md": { ...PERSON, school: "MIT", company: "Bolt" },
});

function documentOf(path: string): PathDocument {
	const graph = new IntroGraph(INDEX);
	const person = contactAt(INDEX, path);
	const paths = findPaths(graph, person, TODAY, 10);
	const withoutNote = pathsWithoutNote(graph, person);
	return documentPaths(person, paths, withoutNote, [], pathCandidates(graph, person, undefined));
}

describe("the paths to a person as a document", () => {
	it("begin with me, name people by their notes, and say why of each step", () => {
		const { person, paths } = documentOf("Cat.md");
		expect(person).toBe("Cat.md");
		expect(paths).toEqual([
			{
				steps: [
					{
						from: "me",
						to: "Work/Ann.md",
						kind: "known",
						reason: "Ann Lee was a classmate of yours",
					},
					{ from: "Work/Ann.md", to: "Ben.md", kind: "said", reason: "Ann Lee knows Ben" },
					{
						from: "Ben.md",
						to: "Cat.md",
						kind: "likely",
						reason: "Ben and Cat are or were both at Acme",
					},
				],
				introducer: "Work/Ann.md",
				load: 1,
				openAsks: 0,
				isOverBudget: false,
				lastAnswer: null,
				agreedBefore: false,
				lastAsked: "2024-05-05",
			},
		]);
	});

	it("have no introducer where I know the person myself", () => {
		expect(documentOf("Work/Ann.md").paths).toEqual([
			{
				steps: [
					{
						from: "me",
						to: "Work/Ann.md",
						kind: "known",
						reason: "Ann Lee was a classmate of yours",
					},
				],
				introducer: null,
				load: 0,
				openAsks: 0,
				isOverBudget: false,
				lastAnswer: null,
				agreedBefore: false,
				lastAsked: null,
			},
		]);
	});

	it("hold where to look where there is none, without what only the program needs", () => {
		expect(documentOf("Dan.md")).toEqual({
			person: "Dan.md",
			paths: [],
			withoutNote: [],
			tried: [],
			candidates: [
				{
					kind: "company",
					name: "Bolt",
					reason: "Dan works or worked at Bolt: look for someone you know there.",
				},
				{ kind: "school", name: "MIT", reason: "Dan was at MIT: look among its alumni." },
			],
		});
	});
});
