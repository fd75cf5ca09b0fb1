import { spawnSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { FileNotes } from "../../../cli/vault/file-notes.mts";
import type { Outcome } from "../../../src/app/write/ports";
import { planChanges } from "../../../src/core/note/plan-changes";
import type { Plan } from "../../../src/core/note/text-edit";
import { REPOSITORY } from "../../make/run-cli";
import { asNobody, giveToNobody, tempFolder, tempVault } from "../../make/temp-vault";

const JANE = "---\ntype: contact\ntitle: VP\n---\n";

function setTitle(text: string): Plan {
	return planChanges(text, [{ kind: "set", key: "title", value: "CFO" }]);
}

/** Every name below a folder, hidden ones too: a draft left behind would be among them. */
function namesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

describe("a folder that the vault has in other letters", () => {
	it("is the one that is written into, read from and asked", async () => {
		const root = tempVault({ "People/CRM/Jane.md": JANE });
		const notes = new FileNotes({ root });
		const written = (name: string): unknown =>
			expect.objectContaining({ kind: "written", path: `People/CRM/${name}.md` });
		expect(await notes.create("people/crm/Ann.md", JANE)).toEqual(written("Ann"));
		expect(namesIn(root)).toEqual([
			"People",
			"People/CRM",
			"People/CRM/Ann.md",
			"People/CRM/Jane.md",
		]);
		expect(await notes.read("people/crm/Jane.md")).toBe(JANE);
		expect(await notes.edit("PEOPLE/CRM/Jane.md", setTitle)).toEqual(written("Jane"));
		expect(notes.isTaken("people/crm/jane.md")).toBe(true);
		expect(await notes.remove("people/CRM/Ann.md", JANE)).toEqual(written("Ann"));
	});

	it("is no other one where both are there, and no file", async () => {
		const root = tempVault({ "People/Jane.md": JANE, "people/Bo.md": JANE, CRM: "a file" });
		const notes = new FileNotes({ root });
		await notes.create("people/Ann.md", JANE);
		await notes.create("crm/Cy.md", JANE);
		expect(namesIn(root)).toEqual(expect.arrayContaining(["people/Ann.md", "crm/Cy.md"]));
	});
});

describe("reading and removing a file", () => {
	it("give no text, and take nothing away, where the file is not UTF-8", async () => {
		const bytes = Buffer.concat([Buffer.from(JANE), Buffer.from([0xe9, 0x0a])]);
		const root = tempVault({ "Jane.md": bytes });
		const notes = new FileNotes({ root });
		expect(await notes.read("Jane.md")).toBeUndefined();
		expect((await notes.remove("Jane.md", bytes.toString("utf8"))).kind).toBe("refused");
		expect(readFileSync(path.join(root, "Jane.md")).equals(bytes)).toBe(true);
	});

	it("follow no link, and do not leave the vault", async () => {
		const root = tempVault({ "Jane.md": JANE });
		const outside = path.join(path.dirname(root), "Out.md");
		writeFileSync(outside, JANE);
		symlinkSync("Jane.md", path.join(root, "Link.md"));
		symlinkSync("..", path.join(root, "Up"));
		const notes = new FileNotes({ root });
		for (const at of ["Link.md", "Up/Out.md", "../Out.md"]) {
			expect(await notes.read(at)).toBeUndefined();
			expect((await notes.remove(at, JANE)).kind).not.toBe("written");
		}
		expect(readdirSync(root).sort()).toEqual(["Jane.md", "Link.md", "Up"]);
		expect(readFileSync(outside, "utf8")).toBe(JANE);
	});

	it("keep a byte order mark", async () => {
		const root = tempVault({ "Jane.md": `\uFEFF${JANE}` });
		const notes = new FileNotes({ root });
		expect(await notes.read("Jane.md")).toBe(`\uFEFF${JANE}`);
		expect((await notes.remove("Jane.md", JANE)).kind).toBe("refused");
		expect((await notes.remove("Jane.md", `\uFEFF${JANE}`)).kind).toBe("written");
	});
});

describe("an edit of a file", () => {
	it.each(["600", "640", "666", "777"])("keeps the mode %s", async (digits) => {
		const mode = Number.parseInt(digits, 8);
		const root = tempVault({ "Jane.md": JANE });
		chmodSync(path.join(root, "Jane.md"), mode);
		expect(await new FileNotes({ root }).edit("Jane.md", setTitle)).toMatchObject({
			kind: "written",
		});
		expect(statSync(path.join(root, "Jane.md")).mode & 0o7777).toBe(mode);
	});

	it.each([
		["a byte order mark", `\uFEFF${JANE}Body`],
		["CRLF line ends", JANE.replaceAll("\n", "\r\n")],
		["both kinds of line ends", `${JANE.replaceAll("\n", "\r\n")}a\nb\r\nc`],
		["no line break at the end", JANE.trimEnd()],
		["NUL and other controls", `${JANE}a\0b\x07\n`],
		["characters outside the first plane", `${JANE}😀 𝒥\n`],
	])("keeps %s", async (_, text) => {
		const root = tempVault({ "Jane.md": text });
		expect((await new FileNotes({ root }).edit("Jane.md", setTitle)).kind).toBe("written");
		const after = readFileSync(path.join(root, "Jane.md"));
		expect(after.equals(Buffer.from(text.replace("VP", "CFO"), "utf8"))).toBe(true);
	});

	it("is refused where the file is not UTF-8, and the bytes stay", async () => {
		const bytes = Buffer.concat([Buffer.from(JANE), Buffer.from([0xe9, 0x0a])]);
		const root = tempVault({ "Jane.md": bytes });
		const outcome = await new FileNotes({ root }).edit("Jane.md", setTitle);
		expect(outcome).toEqual({ kind: "failed", reason: "it is not text in UTF-8" });
		expect(readFileSync(path.join(root, "Jane.md")).equals(bytes)).toBe(true);
	});

	it("leaves nothing but the note behind, whatever becomes of it", async () => {
		const root = tempVault({ "Jane.md": JANE, "Bo.md": Buffer.from([0xff, 0xfe]) });
		const notes = new FileNotes({ root });
		await notes.edit("Jane.md", setTitle);
		await notes.edit("Bo.md", setTitle);
		await notes.edit("Jane.md", (text) => {
			writeFileSync(path.join(root, "Jane.md"), "changed meanwhile");
			return setTitle(text);
		});
		await notes.create("New.md", "x");
		await notes.create("new.md", "y");
		expect(namesIn(root)).toEqual(["Bo.md", "Jane.md", "New.md"]);
	});

	it("fails, and writes nothing, where somebody else changes the file at the same moment", async () => {
		const root = tempVault({ "Jane.md": JANE });
		const outcome = await new FileNotes({ root }).edit("Jane.md", (text) => {
			writeFileSync(path.join(root, "Jane.md"), "changed meanwhile");
			return setTitle(text);
		});
		expect(outcome).toMatchObject({ kind: "failed" });
		expect(outcome).toHaveProperty("reason", expect.stringContaining("changed by someone else"));
		expect(readFileSync(path.join(root, "Jane.md"), "utf8")).toBe("changed meanwhile");
	});

	it("fails with a clear word where the path is a folder", async () => {
		const root = tempVault({ "Folder.md/inner.md": JANE });
		expect(await new FileNotes({ root }).edit("Folder.md", setTitle)).toEqual({
			kind: "failed",
			reason: "it is a folder",
		});
	});
});

describe("what lies outside of the vault", () => {
	function vaultBesideSecret(): { root: string; secret: string } {
		const root = tempVault({ "Jane.md": JANE });
		const secret = path.join(path.dirname(root), "secret.md");
		writeFileSync(secret, JANE);
		return { root, secret };
	}

	it.each(["../secret.md", "People/../../secret.md"])("is not edited by %s", async (at) => {
		const { root, secret } = vaultBesideSecret();
		mkdirSync(path.join(root, "People"));
		const outcome = await new FileNotes({ root }).edit(at, setTitle);
		expect(outcome).toEqual({ kind: "failed", reason: "it is outside the vault" });
		expect(readFileSync(secret, "utf8")).toBe(JANE);
	});

	it("is not edited through a symbolic link to a file or a folder", async () => {
		const { root, secret } = vaultBesideSecret();
		symlinkSync(secret, path.join(root, "Link.md"));
		symlinkSync(path.dirname(secret), path.join(root, "Out"));
		const notes = new FileNotes({ root });
		expect((await notes.edit("Link.md", setTitle)).kind).toBe("failed");
		expect((await notes.edit("Out/secret.md", setTitle)).kind).toBe("failed");
		expect((await notes.create("Out/new.md", "x")).kind).toBe("failed");
		expect((await notes.create("Out/deep/new.md", "x")).kind).toBe("failed");
		expect((await notes.create("../new.md", "x")).kind).toBe("failed");
		expect(readFileSync(secret, "utf8")).toBe(JANE);
		expect(namesIn(path.dirname(root)).filter((name) => name.includes("new"))).toEqual([]);
	});

	it("is not reached by a note that is a symbolic link, even one that stays inside", async () => {
		const { root } = vaultBesideSecret();
		symlinkSync("Jane.md", path.join(root, "Link.md"));
		symlinkSync("gone.md", path.join(root, "Dangling.md"));
		const notes = new FileNotes({ root });
		const reason = "it is a symbolic link";
		expect(await notes.edit("Link.md", setTitle)).toEqual({ kind: "failed", reason });
		expect(await notes.edit("Dangling.md", setTitle)).toEqual({ kind: "failed", reason });
		expect(await notes.create("Dangling.md", "x")).toEqual({ kind: "exists" });
		expect(readFileSync(path.join(root, "Jane.md"), "utf8")).toBe(JANE);
		expect(existsSync(path.join(root, "gone.md"))).toBe(false);
	});

	it("is what a linked folder inside the vault is not", async () => {
		const { root } = vaultBesideSecret();
		mkdirSync(path.join(root, "People"));
		symlinkSync("People", path.join(root, "Contacts"));
		expect((await new FileNotes({ root }).create("Contacts/Bo.md", "x")).kind).toBe("written");
		expect(readFileSync(path.join(root, "People/Bo.md"), "utf8")).toBe("x");
	});
});

it("a new note fails with a clear word where a file stands in the place of its folder", async () => {
	const root = tempVault({ People: "a file without ending" });
	const outcome = await new FileNotes({ root }).create("People/Jane.md", "x");
	expect(outcome).toEqual({ kind: "failed", reason: "it is not a folder" });
});

describe("without permission", () => {
	/** What a process that permissions bind gets when it edits and creates in a vault; `limit` in blocks of 512 bytes. */
	async function runBound(
		root: string,
		limit?: number,
	): Promise<Record<"edit" | "create", Outcome>> {
		const folder = tempFolder();
		chmodSync(folder, 0o755);
		const script = `
			import { FileNotes } from ${JSON.stringify(path.join(REPOSITORY, "cli/vault/file-notes.mts"))};
			const notes = new FileNotes({ root: process.argv[2] });
			const edit = await notes.edit("Jane.md", (text) => ({
				ok: true,
				edits: [{ from: text.length, to: text.length, insert: "x".repeat(4000) }],
			}));
			const create = await notes.create("New.md", "x".repeat(4000));
			process.stdout.write(JSON.stringify({ edit, create }));
		`;
		const outfile = path.join(folder, "bound.mjs");
		await build({
			stdin: { contents: script, resolveDir: REPOSITORY, loader: "ts" },
			bundle: true,
			format: "esm",
			platform: "node",
			outfile,
			logLevel: "silent",
		});
		chmodSync(outfile, 0o644);
		const limits = limit === undefined ? "" : `trap '' XFSZ; ulimit -f ${limit}; `;
		const command = `${limits}exec "$0" "$@"`;
		const args = ["-c", command, process.execPath, outfile, root];
		const run = spawnSync("/bin/sh", args, { encoding: "utf8", cwd: "/", ...asNobody() });
		expect({ code: run.status, stderr: run.stderr }).toEqual({ code: 0, stderr: "" });
		return JSON.parse(run.stdout) as Record<"edit" | "create", Outcome>;
	}

	it("to the folder, the reason is said and nothing is left behind", async () => {
		const root = tempVault({ "Jane.md": JANE });
		giveToNobody(root);
		chmodSync(root, 0o555);
		const denied = { kind: "failed", reason: "permission denied" };
		expect(await runBound(root)).toEqual({ edit: denied, create: denied });
		expect(namesIn(root)).toEqual(["Jane.md"]);
		chmodSync(root, 0o755);
	});

	it("to write the note, it is left alone although its folder would allow it", async () => {
		const root = tempVault({ "Jane.md": JANE });
		giveToNobody(root);
		chmodSync(path.join(root, "Jane.md"), 0o444);
		const { edit } = await runBound(root);
		expect(edit).toEqual({ kind: "failed", reason: "permission denied" });
		expect(readFileSync(path.join(root, "Jane.md"), "utf8")).toBe(JANE);
	});

	it("to read the note, the reason is said", async () => {
		const root = tempVault({ "Jane.md": JANE });
		giveToNobody(root);
		chmodSync(path.join(root, "Jane.md"), 0o000);
		expect((await runBound(root)).edit).toEqual({ kind: "failed", reason: "permission denied" });
	});

	it("to write so many bytes, the note stays whole and no draft is left behind", async () => {
		const root = tempVault({ "Jane.md": JANE });
		giveToNobody(root);
		const { edit, create } = await runBound(root, 1);
		expect([edit.kind, create.kind]).toEqual(["failed", "failed"]);
		expect(readFileSync(path.join(root, "Jane.md"), "utf8")).toBe(JANE);
		expect(namesIn(root)).toEqual(["Jane.md"]);
	});
});
