import { describe, expect, it } from "vitest";
import { prepareGroup, prepareIndustry, prepareRefusal } from "../../../src/app/fit/check-answers";
import { type CheckView, lookAt, planCheck } from "../../../src/app/fit/check-steps";
import type { Prepared } from "../../../src/app/pipeline/record-event";
import { newHistory } from "../../make/new-history";
import { fitPeople } from "../../../src/core/fit/fit";
import type { VaultIndex } from "../../../src/core/index/vault-index";
import { type ActingVault, ACTING_VAULTS, runWell } from "../../make/acting-vault";
import { spaceAt } from "../../make/vault";

const SPACE =
	"---\ntype: space\nindustries: [Fintech]\nprofessions: [Demand planning, Supply planning]\n---\n";

/** The steps of a walk as the notes of a vault are, each as it is seen. */
function viewsOf(index: VaultIndex): CheckView[] {
	const space = spaceAt(index, "Space.md");
	const fit = fitPeople(index, space);
	const find = (path: string) => fit.people.find(({ entry }) => entry.path === path);
	return planCheck(fit).flatMap((step) => lookAt(step, space, find) ?? []);
}

function inWords(view: CheckView): string {
	switch (view.kind) {
		case "group":
			return `${view.texts.join("+")}: ${view.people.map(({ entry }) => entry.note.name).join(", ")}`;
		case "company":
			return `${view.name} (${view.company?.path ?? "new"}): ${view.people.length}`;
		case "person":
			return `${view.person.entry.note.name}: ${view.questions.join(", ")}`;
	}
}

const person = (lines: string): string => `---\ntype: contact\n${lines}---\nText\n`;

const NOTES = {
	"Space.md": SPACE,
	"Ann.md": person("title: Demand Planner\ncompany: Stripe\n"),
	"Bo.md": person("title: Senior Demand Planner # newest\ncompany: Stripe Inc.\nnot_fit: [x]\n"),
	"Cy.md": person('title: Recruiter\ncompany: "[[Acme]]"\n'),
	"Di.md": person('title: Executive recruiter\ncompany: "[[Acme]]"\n'),
	"Ed.md": person("title: Supply Planner\nindustry: Fintech\ncategory: peer\n"),
	"Acme.md": "---\ntype: company\n---\n",
};

describe("the steps of checking fit", () => {
	it("begin with what is likely of several, go on with companies of several, and end with one person at a time", () => {
		const vault = ACTING_VAULTS[0]?.[1](NOTES) ?? expect.unreachable();
		expect(viewsOf(vault.index()).map(inWords)).toEqual([
			"Demand planning: Ann, Bo",
			"power-connector: Cy, Di",
			"Stripe (new): 2",
			"Acme (Acme.md): 2",
			"Ed: profession",
			"Ann: industry, profession, category",
			"Bo: industry, profession, category",
			"Cy: industry, profession, category",
			"Di: industry, profession, category",
		]);
	});

	it("ask of no company that is an industry's already, or whose name several notes or a path mean", () => {
		const vault =
			ACTING_VAULTS[0]?.[1]({
				"Space.md": SPACE,
				...Object.fromEntries(
					["Rich", "[[x/Path]]", "Twice", "[[Other]]"].flatMap((company, at) =>
						["a", "b"].map((name) => [`${name}${at}.md`, person(`company: "${company}"\n`)]),
					),
				),
				"Rich.md": "---\ntype: company\nindustry: Energy\n---\n",
				"A/Twice.md": "---\ntype: company\n---\n",
				"B/Twice.md": "---\ntype: company\n---\n",
				"Other.md": "A note\n",
			}) ?? expect.unreachable();
		const kinds = viewsOf(vault.index()).map(({ kind }) => kind);
		expect(kinds).not.toContain("company");
		expect(kinds).toContain("person");
	});
});

function companyIn(index: VaultIndex, name: string): Extract<CheckView, { kind: "company" }> {
	const view = viewsOf(index).find((one) => one.kind === "company" && one.name === name);
	return view?.kind === "company" ? view : expect.unreachable();
}

async function act(vault: ActingVault, prepared: Prepared): Promise<() => Promise<boolean>> {
	const history = newHistory();
	history.push(await runWell(vault.notes, prepared));
	return async () => (await history.undo(vault.notes)).ok;
}

function groupIn(index: VaultIndex): Extract<CheckView, { kind: "group" }> {
	const [view] = viewsOf(index);
	return view?.kind === "group" ? view : expect.unreachable();
}

describe.each(ACTING_VAULTS)("a group %s", (_, open) => {
	it("is confirmed but for those left out, who are remembered as refused; one undo takes all of it back", async () => {
		const vault = open(NOTES);
		const index = vault.index();
		const undo = await act(vault, prepareGroup(index, groupIn(index), new Set(["Bo.md"])));
		expect(vault.texts()).toEqual({
			...NOTES,
			"Ann.md": person(
				"title: Demand Planner\ncompany: Stripe\nprofession:\n  - Demand planning\n",
			),
			"Bo.md": NOTES["Bo.md"].replace("[x]", "[x, profession = Demand planning]"),
		});
		expect(viewsOf(vault.index()).map(inWords).slice(0, 2)).toEqual([
			"power-connector: Cy, Di",
			"Stripe (new): 2",
		]);
		expect(await undo()).toBe(true);
		expect(vault.texts()).toEqual(NOTES);
	});

	it("of a category is told of by the name that people read, not by its key", () => {
		const index = open(NOTES).index();
		const group = viewsOf(index).find(({ key }) => key.includes("power-connector"));
		if (group?.kind !== "group") return expect.unreachable();
		const titleWithout = (...leftOut: string[]): string => {
			const prepared = prepareGroup(index, group, new Set(leftOut));
			return prepared.ok ? prepared.action.title : prepared.message;
		};
		expect(titleWithout()).toBe("Power connector: 2 of 2");
		expect(titleWithout("Cy.md", "Di.md")).toBe("Not Power connector: 2 people");
	});

	it("leaves whoever has a profession by then", async () => {
		const vault = open(NOTES);
		const prepared = prepareGroup(vault.index(), groupIn(vault.index()), new Set());
		const meanwhile = person("profession: Cooking\n");
		vault.overwrite("Ann.md", meanwhile);
		await act(vault, prepared);
		expect(vault.texts()["Ann.md"]).toBe(meanwhile);
		expect(vault.texts()["Bo.md"]).toContain("profession:\n  - Demand planning\n");
	});
});

describe.each(ACTING_VAULTS)("a company %s", (_, open) => {
	it("gets its industry into its note, or into a new one, and its people are asked no more", async () => {
		const vault = open(NOTES);
		for (const [name, path, text] of [
			["Acme", "Acme.md", "---\ntype: company\nindustry:\n  - Fintech\n---\n"],
			["Stripe", "Companies/Stripe.md", "---\ntype: company\nindustry:\n  - Fintech\n---\n"],
		] as const) {
			const index = vault.index();
			const view = companyIn(index, name);
			await act(
				vault,
				prepareIndustry(index, view, ["Fintech"], (at) => vault.isTaken(at)),
			);
			expect(vault.texts()[path]).toBe(text);
		}
		expect(viewsOf(vault.index()).map(inWords)).toContain("Ann: profession, category");
		expect(viewsOf(vault.index()).some(({ kind }) => kind === "company")).toBe(false);
	});

	it("is asked about no more where nothing fits, and its people keep that", async () => {
		const vault = open(NOTES);
		const index = vault.index();
		const view = companyIn(index, "Acme");
		await act(vault, prepareRefusal(index, view.people, new Map([["industry", ["Fintech"]]])));
		expect(vault.texts()["Cy.md"]).toContain("not_fit:\n  - industry = Fintech\n");
		expect(viewsOf(vault.index()).map(inWords)).not.toContain("Acme (Acme.md): 2");
		expect(viewsOf(vault.index()).map(inWords)).toContain("Cy: profession, category");
	});
});
