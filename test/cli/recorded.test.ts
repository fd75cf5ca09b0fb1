import path from "node:path";
import { describe, expect, it } from "vitest";
import {
	DEMO_VAULT,
	foundProblems,
	type FoundPerson,
	REPOSITORY,
	runCli,
	runInEveryZone,
	runJson,
} from "../make/run-cli";
import { expectRecorded } from "../make/recorded";
import { copyOf, snapshotOf } from "../make/temp-vault";

const FOREIGN = path.join(REPOSITORY, "test/fixtures/foreign-vault");

interface Fit {
	readonly people: readonly (FoundPerson & {
		readonly dimensions: Readonly<Record<string, { readonly result: string }>>;
	})[];
	readonly narrowness: unknown;
	readonly coverage: unknown;
	readonly problems: number;
}

/** What is recorded of a fit: short enough to be read as a change. */
function outline({ people, ...rest }: Fit): unknown {
	const rows = people.map(({ name, path: at, matches, dimensions }) => {
		const { industry, profession, geography } = dimensions;
		const results = [industry, profession, geography].map((dimension) => dimension?.result);
		return `${matches} ${results.join(" ")}: ${name} (${at})`;
	});
	return { ...rest, people: rows };
}

describe("the demo vault", () => {
	it("is ranked, and has the problems, as recorded", async () => {
		const rank = async (space: string): Promise<unknown> =>
			outline((await runJson(["fit", DEMO_VAULT, "--space", space])) as Fit);
		const problems = (await foundProblems(DEMO_VAULT)).map(
			({ path: at, code, line }) => `${at}:${line ?? ""} ${code}`,
		);
		const document = {
			jobSearch: await rank("Job search"),
			moreProjects: await rank("More projects"),
			problems,
		};
		expectRecorded("demo-fit/expected.json", document);
	});

	it.each([
		["fit", "--json"],
		["fit", "--csv"],
		["fit", "--explain"],
		["check", "--json"],
		["show", "Dana Whitcombe", "--json"],
		["show", "Eleanor Sung", "--json"],
		["pipeline", "--json"],
		["agenda", "--csv", "--ahead", "30"],
		["path", "Harlan Pettibone", "--json"],
		["companies", "--json"],
		["stats", "--json"],
		["ask", "Beatriz Calderón", "--via", "Dana Whitcombe", "--dry-run", "--json"],
	])("says the same in every time zone: %s %s", async (command, ...rest) => {
		const { stdout } = await runInEveryZone([command, DEMO_VAULT, ...rest]);
		expect(stdout.length).toBeGreaterThan(100);
	});

	it("is not changed by being read", async () => {
		const vault = copyOf(DEMO_VAULT);
		const before = snapshotOf(vault);
		for (const args of [
			["fit", vault],
			["check", vault],
			["show", vault, "Dana Whitcombe"],
			["pipeline", vault],
			["agenda", vault],
			["path", vault, "Harlan Pettibone"],
			["companies", vault],
			["stats", vault],
			["ask", vault, "Beatriz Calderón", "--via", "Dana Whitcombe", "--dry-run"],
			["move", vault, "Eleanor Sung", "contacted", "--dry-run"],
			["schedule", vault, "Eleanor Sung", "2026-12-01T09:30", "--dry-run"],
		])
			expect([0, 1]).toContain((await runCli(args)).code);
		expect(snapshotOf(vault)).toEqual(before);
	});
});

describe("a vault that was not made for it", () => {
	const config = ["--config", path.join(FOREIGN, "settings.json")];

	it("holds nobody as long as nothing says who is a contact", async () => {
		const { code, stdout, stderr } = await runCli(["fit", path.join(FOREIGN, "input")]);
		expect({ code, people: /^ +1 /m.test(stdout) }).toEqual({ code: 0, people: false });
		expect(stderr).toContain("None of the 8 notes");
		expect(stderr).toContain("warm-intros adopt ");
	});

	it("is ranked as recorded once its names are given", async () => {
		const fit = (await runJson(["fit", path.join(FOREIGN, "input"), ...config])) as Fit;
		expectRecorded("foreign-vault/expected.json", outline(fit));
	});

	it("is checked with the same settings by the command that fit proposes", async () => {
		const vault = path.join(FOREIGN, "input");
		const { stderr } = await runCli(["fit", vault, ...config]);
		expect(stderr).toBe(
			`Problems reading 1 note: warm-intros check ${vault} ${config.join(" ")}\n`,
		);
	});

	it("shows where each value is written", async () => {
		const { stdout } = await runCli([
			"show",
			path.join(FOREIGN, "input"),
			"Lena Hofstadter",
			...config,
		]);
		expect(stdout).toContain("VP Product  (written as role)");
		expect(stdout).toContain("Nordlicht Energie GmbH  (written as ORG)");
		expect(stdout).toContain("Product; Strategy  (written as Line Of Work)");
	});

	it("is not changed by anything that reads it, nor by a dry run: no byte, no time", async () => {
		const vault = copyOf(path.join(FOREIGN, "input"));
		const before = snapshotOf(vault);
		const codes: (number | null)[] = [];
		for (const args of [
			["fit", vault],
			["check", vault],
			["show", vault, "Lena Hofstadter"],
			["new", vault, "contact", "Somebody", "--dry-run"],
		])
			codes.push((await runCli([...args, ...config])).code);
		expect(codes).toEqual([0, 1, 0, 0]);
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("gets a new contact in its own words", async () => {
		const vault = copyOf(path.join(FOREIGN, "input"));
		const made = await runJson([
			"new",
			vault,
			"contact",
			"Ana Ruiz",
			"--set",
			"title=CTO",
			"--set",
			"profession=Product",
			...config,
		]);
		expect(made).toMatchObject({
			path: "CRM/Ana Ruiz.md",
			text: "---\nrole: CTO\nLine Of Work:\n  - Product\n---\n",
		});
		const fit = (await runJson(["fit", vault, ...config])) as Fit;
		expect(fit.people).toContainEqual(expect.objectContaining({ name: "Ana Ruiz", matches: 1 }));
	});
});
