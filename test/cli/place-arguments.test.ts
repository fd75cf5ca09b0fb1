import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { placeArguments } from "../../cli/place-arguments.mts";
import { runCommandLine } from "../../cli/run-command-line.mts";
import { madeUpProcess } from "../make/made-up-process";
import { runCli } from "../make/run-cli";
import { tempFolder, tempVault } from "../make/temp-vault";

/** A vault as the app makes it, with a folder called as a person and one called as a kind. */
function appVault(): string {
	return tempVault({
		".obsidian/app.json": "{}",
		"People/Jane Doe/Jane Doe.md": { type: "contact" },
		"contact/Note.md": {},
	});
}

function place(signature: string, words: readonly string[], cwd: string, vault?: string): unknown {
	const placed = placeArguments(signature, words, { cwd, env: { WARM_INTROS_VAULT: vault } });
	return "args" in placed ? placed.args : placed.complaint;
}

describe("a vault that is left out", () => {
	it("is the one around the folder in which the shell is, the nearest of several", () => {
		const vault = appVault();
		const people = path.join(vault, "People");
		expect(place("<vault>", [], vault)).toEqual([vault]);
		expect(place("<vault> <person>", ["Jane"], people)).toEqual([vault, "Jane"]);
		mkdirSync(path.join(people, ".obsidian"));
		expect(place("<vault>", [], path.join(people, "Jane Doe"))).toEqual([people]);
	});

	it("is the one that WARM_INTROS_VAULT names, outside of any", () => {
		const [vault, folder] = [appVault(), tempFolder()];
		expect(place("<vault>", [], folder, vault)).toEqual([vault]);
		expect(place("<vault>", [], vault, "/elsewhere")).toEqual([vault]);
		expect(place("<vault>", [], folder, "")).toContain("missing required argument 'vault'");
		expect(place("<vault>", [], folder)).toContain("WARM_INTROS_VAULT names none");
	});

	it("is seen by the number of words, whatever they are called", () => {
		const vault = appVault();
		const people = path.join(vault, "People");
		expect(place("<vault> <person>", ["Jane Doe"], people)).toEqual([vault, "Jane Doe"]);
		expect(place("<vault> <person>", [".", "Jane Doe"], people)).toEqual([".", "Jane Doe"]);
		expect(place("<vault> <person> <event>", ["Jane", "met"], vault)).toEqual([
			vault,
			"Jane",
			"met",
		]);
	});

	it("is seen where words may be missing by a first one that is no folder", () => {
		const vault = appVault();
		const signature = "<vault> [kind] [name]";
		expect(place(signature, ["company", "Acme"], vault)).toEqual([vault, "company", "Acme"]);
		expect(place(signature, [], vault)).toEqual([vault]);
		expect(place(signature, ["People", "company"], vault)).toEqual(["People", "company"]);
		expect(place(signature, ["contact"], vault)).toEqual(["contact"]);
		expect(place(signature, ["contact", "contact", "A"], vault)).toEqual([
			"contact",
			"contact",
			"A",
		]);
	});
});

describe("words that do not fit a command", () => {
	it("are one too few or too many", () => {
		const [vault, folder] = [appVault(), tempFolder()];
		expect(place("<vault> <person>", [], vault)).toBe("missing required argument 'person'");
		expect(place("<vault> <person>", [vault], folder)).toBe("missing required argument 'person'");
		expect(place("<vault> <person> <when>", ["A"], folder)).toBe(
			"missing required argument 'when'",
		);
		expect(place("<vault>", [vault, "A", "B"], folder)).toBe('too many arguments: "A", "B"');
	});
});

describe("a command", () => {
	it("does its work in the vault around it, also where it writes", async () => {
		const vault = appVault();
		const cwd = path.join(vault, "People");
		expect(await runCli(["show", "Jane Doe", "--json"], { cwd })).toMatchObject({ code: 0 });
		const { code, stdout } = await runCli(["new", "company", "Acme"], { cwd });
		expect({ code, stdout }).toMatchObject({ code: 0 });
		expect(stdout).toContain("Created Companies/Acme.md");
		expect((await runCli(["new", vault, "company", "Acme"])).code).toBe(2);
	});

	it("does its work in the vault of the environment", async () => {
		const { around, out } = madeUpProcess({
			cwd: tempFolder(),
			env: { WARM_INTROS_VAULT: appVault() },
		});
		expect(await runCommandLine(["fit", "--json"], around)).toBe(0);
		expect(out.join("")).toContain("Jane Doe");
	});

	it("shows in its help that the vault may be left out", async () => {
		expect((await runCli(["show", "--help"])).stdout).toContain("show [options] [vault] <person>");
		expect((await runCli(["--help"])).stdout).toContain("The vault may be left out");
	});
});
