import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { giveToNobody, tempVault, type VaultFiles } from "../make/temp-vault";
import { foundProblems, rankedNames, rankedPeople, runCli } from "../make/run-cli";

/** Two people whom whatever stands beside them must not take away. */
const PEOPLE: VaultFiles = {
	"Space.md": { type: "space", industries: ["Fintech"] },
	"Ada.md": { type: "contact", industry: "Fintech" },
	"Zoe.md": { type: "contact" },
};

function utf16(text: string): Buffer {
	return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
}

/** Bytes that look random and are the same each time. */
function noise(length: number): Buffer {
	let state = 12345;
	return Buffer.from(
		Array.from({ length }, () => {
			state = (state * 1103515245 + 12345) & 0x7fffffff;
			return state >> 16;
		}),
	);
}

describe("everybody else is still ranked beside", () => {
	it.each<[string, string | Buffer, string | undefined]>([
		["random bytes", noise(4096), "not-text"],
		[
			"random bytes behind a first line of properties",
			Buffer.concat([Buffer.from("---\n"), noise(500)]),
			"not-text",
		],
		["a file in UTF-16", utf16("---\ntype: contact\n---\n"), "not-text"],
		[
			"a file in Latin-1",
			Buffer.from("---\ntype: contact\nname: Zo\xeb\n---\n", "latin1"),
			"not-text",
		],
		["an empty file", "", undefined],
		["a file of NUL bytes", Buffer.alloc(1000), undefined],
		["nothing but a byte order mark", "\uFEFF", undefined],
		["nothing but three dashes", "---", undefined],
		["properties never closed", "---\ntype: contact\n", "unclosed-frontmatter"],
		["a list for properties", "---\n- a\n- b\n---\n", "not-a-mapping"],
		[
			"deep nesting",
			`---\na: ${"[".repeat(3000)}${"]".repeat(3000)}\n---\n`,
			"unreadable-frontmatter",
		],
		[
			"aliases that double with each line",
			`---\n${billionLaughs()}---\n`,
			"unreadable-frontmatter",
		],
		[
			"a tag that asks for code",
			"---\ntype: !!js/function 'function () { process.exit(7) }'\n---\n",
			undefined,
		],
		["a language that asks for code", "---js\nprocess.exit(7)\n---\n", undefined],
	])("%s", async (_, content, code) => {
		const vault = tempVault({ ...PEOPLE, "Bad.md": content });
		expect(await rankedNames(vault)).toEqual(["Ada", "Zoe"]);
		const codes = (await foundProblems(vault)).map((problem) => [problem.path, problem.code]);
		expect(codes).toEqual(code === undefined ? [] : [["Bad.md", code]]);
	});

	it("a person whose note holds NUL bytes or a prototype's name, who is ranked too", async () => {
		const vault = tempVault({
			...PEOPLE,
			"Nul.md": "---\ntype: contact\n---\na\0b\0\n",
			"Proto.md":
				"---\ntype: contact\n__proto__: {industry: Fintech}\nconstructor: x\ntoString: y\n---\n",
		});
		expect((await rankedPeople(vault)).map(({ name, matches }) => [name, matches])).toEqual([
			["Ada", 1],
			["Nul", 0],
			["Proto", 0],
			["Zoe", 0],
		]);
	});

	it("a note of 50 MB, of which the beginning is read", async () => {
		const vault = tempVault({
			...PEOPLE,
			"Big.md": "---\ntype: contact\nindustry: Fintech\n---\n",
		});
		const big = path.join(vault, "Big.md");
		writeFileSync(big, `${"All work and no play. ".repeat(50)}\n`.repeat(9000), { flag: "a" });
		truncateSync(big, 50_000_000);
		expect(await rankedNames(vault)).toEqual(["Ada", "Big", "Zoe"]);
		expect(await foundProblems(vault)).toMatchObject([{ path: "Big.md", code: "too-large" }]);
	});

	it("a folder whose name ends like a note's, with people in it", async () => {
		const vault = tempVault({ ...PEOPLE, "x.md/Inner.md": { type: "contact" } });
		expect(await rankedNames(vault)).toEqual(["Ada", "Inner", "Zoe"]);
		expect(await foundProblems(vault)).toEqual([]);
	});

	it("symbolic links to inside, outside, in circles and to nothing, none of which is followed", async () => {
		const vault = tempVault({ ...PEOPLE, "People/Bo.md": { type: "contact" } });
		const outside = path.join(path.dirname(vault), "outside");
		mkdirSync(outside);
		writeFileSync(path.join(outside, "Secret.md"), "---\ntype: contact\n---\n");
		symlinkSync("Ada.md", path.join(vault, "Inside.md"));
		symlinkSync("People", path.join(vault, "Same people"));
		symlinkSync("..", path.join(vault, "People/Loop"));
		symlinkSync("Self.md", path.join(vault, "Self.md"));
		symlinkSync("nothing.md", path.join(vault, "Dangling.md"));
		symlinkSync(path.join(outside, "Secret.md"), path.join(vault, "Out.md"));
		symlinkSync(outside, path.join(vault, "Out"));
		writeFileSync(path.join(outside, "picture.png"), "");
		symlinkSync(path.join(outside, "picture.png"), path.join(vault, "picture.png"));
		expect(await rankedNames(vault)).toEqual(["Ada", "Bo", "Zoe"]);
		expect(await foundProblems(vault)).toMatchObject([
			{ path: "Out", code: "link-out-of-vault" },
			{ path: "Out.md", code: "link-out-of-vault" },
		]);
	});

	it("hidden folders and files, which hold nobody", async () => {
		const vault = tempVault({
			...PEOPLE,
			".obsidian/plugins/x/Readme.md": { type: "contact" },
			".trash/Old.md": { type: "contact" },
			"People/.draft.md": { type: "contact" },
			"Readme.markdown": { type: "contact" },
			"Text.txt": { type: "contact" },
		});
		expect(await rankedNames(vault)).toEqual(["Ada", "Zoe"]);
		expect(await foundProblems(vault)).toEqual([]);
	});

	it("file names with emoji, other scripts, line breaks and composed or taken apart accents", async () => {
		const vault = tempVault({
			...PEOPLE,
			"😀 Smile.md": { type: "contact" },
			"مها.md": { type: "contact" },
			"Line\nbreak.md": { type: "contact" },
			["Zoë Nüñez.md".normalize("NFD")]: { type: "contact" },
			"Referrer.md": { type: "contact", knows: [`[[${"Zoë Nüñez".normalize("NFC")}]]`] },
			"UPPER.MD": { type: "contact" },
		});
		const names = (await rankedNames(vault)).map((name) => name.normalize("NFC"));
		expect(names[0]).toBe("Ada");
		expect([...names].sort()).toEqual(
			["Ada", "Line\nbreak", "Referrer", "UPPER", "Zoe", "Zoë Nüñez", "مها", "😀 Smile"].sort(),
		);
		expect(await foundProblems(vault)).toEqual([]);
		expect((await runCli(["fit", vault])).stdout).toContain("Line break");
		for (const form of ["NFC", "NFD"]) {
			expect((await runCli(["show", vault, "Zoë Nüñez".normalize(form)])).code).toBe(0);
			expect((await runCli(["show", vault, "Zoë Nüñez.md".normalize(form)])).code).toBe(0);
		}
	});
});

function billionLaughs(): string {
	const lines = ["a0: &a0 [x, x]"];
	for (let i = 1; i < 30; i++) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
	return `${lines.join("\n")}\n`;
}

describe("a vault", () => {
	it("without any notes says so, and is no error", async () => {
		const vault = tempVault({ "picture.png": "" });
		const { code, stdout, stderr } = await runCli(["fit", vault]);
		expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
		expect(stderr).toContain("holds no Markdown notes.");
		expect(await rankedNames(vault)).toEqual([]);
		expect((await runCli(["check", vault])).code).toBe(0);
	});

	it("without contacts says how contacts are found", async () => {
		const { code, stderr } = await runCli(["fit", tempVault({ "Idea.md": "Just an idea." })]);
		expect(code).toBe(0);
		expect(stderr).toContain("The one note in ");
		expect(stderr).toContain('A contact is found by the property "type: contact".');
	});

	it("may be named by a symbolic link, and with a slash at its end", async () => {
		const vault = tempVault(PEOPLE);
		symlinkSync(vault, `${vault}-link`);
		expect(await rankedNames(`${vault}-link`)).toEqual(["Ada", "Zoe"]);
		expect(await rankedNames(`${vault}/`)).toEqual(["Ada", "Zoe"]);
	});
});

describe("without permission", () => {
	it("to read a file or a folder, everybody else is ranked and both are problems", async () => {
		const vault = tempVault({
			...PEOPLE,
			"Locked.md": { type: "contact" },
			"Closed/In.md": { type: "contact" },
		});
		giveToNobody(vault);
		chmodSync(path.join(vault, "Locked.md"), 0o000);
		chmodSync(path.join(vault, "Closed"), 0o000);
		expect(await rankedNames(vault, [], { isNobody: true })).toEqual(["Ada", "Zoe"]);
		expect(await foundProblems(vault, [], { isNobody: true })).toEqual([
			{
				path: "Closed",
				code: "unreadable-file",
				message: "This folder cannot be read: permission denied.",
			},
			{
				path: "Locked.md",
				code: "unreadable-file",
				message: "This file cannot be read: permission denied.",
			},
		]);
		chmodSync(path.join(vault, "Closed"), 0o755);
	});

	it("to read the vault, the word is clear", async () => {
		const vault = tempVault(PEOPLE);
		giveToNobody(vault);
		chmodSync(vault, 0o000);
		const { code, stderr } = await runCli(["fit", vault], { isNobody: true });
		expect(code).toBe(2);
		expect(stderr).toContain("cannot be opened as a vault: permission denied.");
		chmodSync(vault, 0o755);
	});

	it("to write into the vault, a new note is not made and the word is clear", async () => {
		const vault = tempVault(PEOPLE);
		giveToNobody(vault);
		chmodSync(vault, 0o555);
		const { code, stdout, stderr } = await runCli(["new", vault, "contact", "Bo"], {
			isNobody: true,
		});
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toBe("People/Bo.md was not written: permission denied.\n");
		chmodSync(vault, 0o755);
	});
});
