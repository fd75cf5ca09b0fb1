import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { foundProblems, importJson, REPOSITORY, runCli } from "../make/run-cli";
import { snapshotOf, tempVault } from "../make/temp-vault";

const PERSON = "---\ntype: contact\n---\n";

describe("a folder of the settings that nobody would find again", () => {
	it.each(["..", ".obsidian/x", ".hidden", "../Out"])(
		"is a problem, and the usual folder is used: %s",
		async (folder) => {
			const vault = tempVault({
				"Ann.md": PERSON,
				".obsidian/plugins/warm-intros/data.json": JSON.stringify({ folders: { contact: folder } }),
			});
			expect((await foundProblems(vault)).map(({ code }) => code)).toEqual(["invalid-settings"]);
			expect((await runCli(["new", vault, "contact", "Bo"])).code).toBe(0);
			expect(existsSync(path.join(vault, "People/Bo.md"))).toBe(true);
		},
	);
});

describe("a conversation that is prepared", () => {
	it("says that nothing was written where that is so: a file stands in the place of the folder of conversations", async () => {
		const vault = tempVault({ "Ann.md": PERSON, Interviews: "no folder" });
		const before = snapshotOf(vault);
		const { code, stderr } = await runCli(["prep", vault, "Ann"]);
		expect(code).toBe(2);
		expect(stderr).toContain("it is not a folder. Nothing was written.");
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("takes the built-in texts where a file stands in the place of the folder of templates", async () => {
		const vault = tempVault({ "Ann.md": PERSON, "Templates/Introductions": "no folder" });
		expect((await runCli(["prep", vault, "Ann"])).code).toBe(0);
		expect(readFileSync(path.join(vault, "Templates/Introductions"), "utf8")).toBe("no folder");
	});
});

describe("numbered names", () => {
	it.each(["Person", "Benedict"])("are of different people: %s 15 and 16", async (name) => {
		const files = { [`People/${name} 15.md`]: PERSON, [`People/${name} 16.md`]: PERSON };
		expect(await foundProblems(tempVault(files))).toEqual([]);
	});
});

describe("a table with columns that nobody knows", () => {
	it("is read by those that are known, surnames too, and the others are named", async () => {
		const vault = tempVault({});
		const file = path.join(vault, "people.csv");
		writeFileSync(file, "Given name,Sur name,Org,Shoe size\nIda,Holm,Quill,38\n");
		const { rows, unread } = (await importJson(["import", vault, file])) as unknown as {
			rows: readonly { path: string }[];
			unread: readonly string[];
		};
		expect(rows.map((row) => row.path)).toEqual(["People/Ida Holm.md"]);
		expect(unread).toEqual(["Shoe size"]);
	});
});

describe("a table that goes into a file of its own", () => {
	it("begins with the mark by which spreadsheets know UTF-8, and none is written through a pipe", () => {
		const vault = tempVault({ "Björn.md": PERSON });
		const file = path.join(vault, "people.csv");
		const args = [path.join(REPOSITORY, "dist/warm-intros.mjs"), "check", vault, "--csv"];
		const stdout = openSync(file, "w");
		spawnSync(process.execPath, args, { stdio: ["ignore", stdout, "ignore"] });
		closeSync(stdout);
		expect(readFileSync(file, "utf8")).toBe("\uFEFFpath,line,code,message\r\n");
		const piped = spawnSync(process.execPath, args, { encoding: "utf8" }).stdout;
		expect(piped).toBe("path,line,code,message\r\n");
	});
});
