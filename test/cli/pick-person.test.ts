import { symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, runJson } from "../make/run-cli";
import { tempFolder, tempVault } from "../make/temp-vault";

function smallVault(): string {
	return tempVault({
		"Jane Doe.md": { type: "contact", name: "Jane of the root" },
		"People/Jane Doe.md": { type: "contact", name: "Jane Doe", company: "[[Acme]]" },
		"People/Eleanor Sung.md": { type: "contact" },
		"Interviews/Talk.md":
			'---\ntype: interview\ncontact: "[[Eleanor Sung]]"\n---\n\n## People named\n\n- Bo Berg\n',
	});
}

async function pathOf(vault: string, words: string, cwd: string): Promise<string> {
	return ((await runJson(["show", vault, words], { cwd })) as { path: string }).path;
}

describe("a person given by a path", () => {
	it("is found as the shell completes it: from its folder, or absolute, with slashes of both kinds", async () => {
		const vault = smallVault();
		const own = "People/Eleanor Sung.md";
		for (const [words, cwd] of [
			[own, vault],
			["Eleanor Sung.md", path.join(vault, "People")],
			["./Eleanor Sung.md", path.join(vault, "People")],
			["..\\People\\Eleanor Sung.md", path.join(vault, "Interviews")],
			[`vault/${own}`, path.dirname(vault)],
			["vault\\People\\Eleanor Sung.md", path.dirname(vault)],
			[path.join(vault, own), "/"],
			[path.join(vault, "people/eleanor sung.MD"), "/"],
			[own, "/"],
		] as const)
			expect(await pathOf(vault, words, cwd), words).toBe(own);
	});

	it("is found where a symbolic link leads to the vault", async () => {
		const vault = smallVault();
		const link = path.join(tempFolder(), "link");
		symlinkSync(vault, link);
		const own = "People/Eleanor Sung.md";
		expect(await pathOf(link, path.join(link, own), "/")).toBe(own);
		expect(await pathOf(vault, "Eleanor Sung.md", path.join(link, "People"))).toBe(own);
	});

	it("is left open where the path means one note from the vault's root and another one from here", async () => {
		const vault = smallVault();
		const here = { cwd: path.join(vault, "People") };
		const { code, stderr } = await runCli(["show", vault, "Jane Doe.md"], here);
		expect({ code, stderr }).toEqual({
			code: 2,
			stderr: `"Jane Doe.md" could be 2 notes; give the absolute path of one:\n  ${vault}/Jane Doe.md\n  ${vault}/People/Jane Doe.md\n`,
		});
		const absolute = path.join(vault, "People/Jane Doe.md");
		expect(await pathOf(vault, absolute, here.cwd)).toBe("People/Jane Doe.md");
	});

	it("is nobody where it leads out of the vault", async () => {
		const vault = smallVault();
		const other = path.join(tempFolder(), "People/Eleanor Sung.md");
		const { code, stderr } = await runCli(["show", vault, other]);
		expect(code).toBe(2);
		expect(stderr).toContain(`Nobody is called "${other}".`);
	});

	it("is the introducer, and so is a conversation found", async () => {
		const vault = smallVault();
		const here = { cwd: path.join(vault, "People") };
		const args = ["Eleanor Sung.md", "--via", path.join(vault, "People/Jane Doe.md"), "--dry-run"];
		const asked = await runJson(["ask", vault, ...args], here);
		expect(asked).toMatchObject({ introducer: "People/Jane Doe.md" });
		const talk = path.join(vault, "Interviews/Talk.md");
		expect(await runJson(["people-named", vault, talk, "--dry-run"], here)).toMatchObject({
			interview: "Interviews/Talk.md",
		});
	});
});

describe("a person whom nobody is called like", () => {
	it("is answered with the nearest names, each with its path", async () => {
		const vault = smallVault();
		expect(await runCli(["path", vault, "Elanor Sung"])).toMatchObject({
			code: 2,
			stdout: "",
			stderr:
				'Nobody is called "Elanor Sung".\nDid you mean:\n  Eleanor Sung: People/Eleanor Sung.md\n',
		});
		const asked = await runCli(["move", vault, "Eleanor Sung", "asked", "--via", "Jnae Doe"]);
		expect(asked).toMatchObject({
			code: 2,
			stderr:
				'--via: nobody is called "Jnae Doe". Did you mean:\n  Jane of the root: Jane Doe.md\n  Jane Doe, Acme: People/Jane Doe.md\nIf you mean someone without a note, write [[Jnae Doe]].\n',
		});
	});
});
