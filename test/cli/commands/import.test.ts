import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { expectRecorded } from "../../make/recorded";
import {
	DEMO_VAULT,
	foundProblems,
	importJson,
	rankedNames,
	REPOSITORY,
	runCli,
	runJson,
} from "../../make/run-cli";
import { copyOf, snapshotOf, tempFolder, tempVault } from "../../make/temp-vault";
import { UNCLEAR_NOTES } from "../../make/unclear-notes";
import { describeDocuments } from "../../make/describe-documents";

const INPUT = path.join(REPOSITORY, "test/fixtures/import/input");
const input = (name: string): string => path.join(INPUT, name);

function fileOf(text: string, name = "people.csv"): string {
	const file = path.join(tempFolder(), name);
	writeFileSync(file, text);
	return file;
}

describe("import", () => {
	it.each(["linkedin-current.csv", "hostile.csv", "apple-3.0.vcf"])(
		"makes of %s in the demo vault what is recorded",
		async (file) => {
			const vault = copyOf(DEMO_VAULT);
			const { rows, counts } = await importJson(["import", vault, input(file)]);
			const texts = rows
				.filter(({ outcome }) => outcome === "new")
				.map(({ path: at }) => [at, readFileSync(path.join(vault, at ?? ""), "utf8")]);
			expectRecorded(`import/expected/demo-${file}.json`, {
				counts,
				rows,
				texts: Object.fromEntries(texts) as unknown,
			});
			const again = await importJson(["import", vault, input(file)]);
			expect(again.counts).toMatchObject({ new: 0, updated: 0 });
		},
	);

	it("writes nothing in a dry run, and the same plan", async () => {
		const vault = copyOf(DEMO_VAULT);
		const before = snapshotOf(vault);
		const args = ["import", vault, input("linkedin-current.csv"), "--report"];
		const dry = await importJson([...args, "--dry-run"]);
		expect(snapshotOf(vault)).toEqual(before);
		expect(dry.written).toBe(false);
		const done = await importJson(args);
		expect(done.rows).toEqual(dry.rows);
		expect(done.report).toBe(dry.report);
		expect(readFileSync(path.join(vault, done.report ?? ""), "utf8")).toContain(
			"- row 5: [[Ada Okonkwo-Reyes]]; likely Product management",
		);
	});

	it("leaves rows to the user where notes of their names cannot be read, and names those notes", async () => {
		const texts = Object.values(UNCLEAR_NOTES);
		const notes = texts.map(
			(text, at) => [`People/Bo Maj ${"x".repeat(at + 1)}.md`, text] as const,
		);
		const vault = tempVault(Object.fromEntries(notes));
		const before = snapshotOf(vault);
		const names = notes.map(([file]) => `${path.basename(file, ".md")},bo@x.example\n`);
		const file = fileOf(`Name,Email\n${names.join("")}`);
		const { rows } = await importJson(["import", vault, file, "--another"]);
		expect(rows).toMatchObject(
			notes.map(([at]) => ({ outcome: "ambiguous", candidates: [at], path: null })),
		);
		expect((await runCli(["import", vault, file])).stdout).toContain(
			"row 2  Bo Maj x  (a note has this name, and its properties cannot be read:\n    People/Bo Maj x.md)",
		);
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("warns of an encoding that was guessed, and reads the one that is named", async () => {
		const file = path.join(tempFolder(), "people.csv");
		const name = [0xc0, 0xeb, 0xb8, 0xed, 0xe0];
		const text = new TextEncoder().encode("Name,Company\n");
		writeFileSync(file, Uint8Array.of(...text, ...name, 0x0a));
		const vault = tempVault({});
		const args = ["import", vault, file, "--dry-run"];
		const { stderr } = await runCli(args);
		expect(stderr).toContain(
			'The file does not name its encoding; it was read as windows-1251: "Алёна". If that is wrong, name another with --encoding.',
		);
		expect((await runCli([...args, "--encoding", "windows-1251"])).stderr).not.toContain(
			"encoding",
		);
		expect(await importJson([...args, "--encoding", "windows-1252"])).toMatchObject({
			rows: [{ name: "Àë¸íà" }],
			encoding: { name: "windows-1252", sample: "Àë¸íà", guessed: false },
		});
		expect(await runCli([...args, "--encoding", "klingon"])).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('There is no encoding "klingon".') as string,
		});
	});

	it("names the properties of cards that were not read, in words, as JSON and in the report", async () => {
		const lines = ["BEGIN:VCARD", "FN:Ann Lee", "BDAY:1980-01-01", "ORG:Quill;Sales", "END:VCARD"];
		const file = path.join(tempFolder(), "people.vcf");
		writeFileSync(file, `${lines.join("\n")}\n`);
		const vault = tempVault({});
		const told = "Not read: BDAY, ORG (department).";
		const { stdout, stderr } = await runCli(["import", vault, file, "--dry-run"]);
		expect(`${stdout}${stderr}`).toContain(`${told}\n`);
		const { unread, report } = await importJson(["import", vault, file, "--report"]);
		expect(unread).toEqual(["BDAY", "ORG (department)"]);
		expect(readFileSync(path.join(vault, report ?? ""), "utf8")).toContain(told);
	});

	it("makes people who are found, checked clean and not in the pipeline", async () => {
		const vault = tempVault({ "S.md": { type: "space", professions: ["Product management"] } });
		await importJson(["import", vault, input("linkedin-current.csv")]);
		expect((await rankedNames(vault))[0]).toBe("Ada Okonkwo-Reyes");
		expect(await foundProblems(vault)).toEqual([]);
		expect(JSON.stringify(await runJson(["pipeline", vault]))).not.toContain("Okonkwo");
	});

	it("takes only who is asked for", async () => {
		const vault = tempVault({ "S.md": { type: "space", professions: ["Product management"] } });
		const made = async (...options: string[]): Promise<string[]> =>
			(
				await importJson(["import", vault, input("linkedin-current.csv"), "--dry-run", ...options])
			).rows
				.filter(({ outcome }) => outcome === "new")
				.map(({ name }) => name);
		expect(await made("--only-in-space")).toEqual(["Ada Okonkwo-Reyes"]);
		expect(await made("--company", "nordlicht", "--company", "acme")).toEqual([
			"Bo Lindqvist, MBA",
			"Omar Haddad",
		]);
		expect(await made("--title", "head of")).toEqual(["Zoë Śliwa"]);
	});

	it("adds past employers to the space, once", async () => {
		const vault = tempVault({
			"S.md": "---\ntype: space\npast_companies: [quillfin] # mine\n---\nText.\n",
		});
		const args = ["import", vault, input("linkedin-positions.csv")];
		expect((await importJson(args)).counts).toMatchObject({ updated: 1, unchanged: 2, skipped: 1 });
		expect(readFileSync(path.join(vault, "S.md"), "utf8")).toBe(
			'---\ntype: space\npast_companies: [quillfin, "Larkspur Tile, Inc."] # mine\n---\nText.\n',
		);
		expect((await importJson(args)).counts).toMatchObject({ updated: 0, unchanged: 3 });
	});

	it("shows its rows as a table", async () => {
		const vault = tempVault({});
		const { stdout } = await runCli(["import", vault, input("hostile.csv"), "--csv", "--dry-run"]);
		expect(stdout.split("\r\n").slice(0, 2)).toEqual([
			"row,outcome,name,path,reason",
			"2,new,../../etc/x,People/etc x.md,",
		]);
		expect(stdout).toContain(`9,new,"'=1+1",People/=1+1.md,`);
	});
});

describe("a file that cannot be imported", () => {
	it.each([
		["binary.csv", "It is not text, whatever its name says."],
		["workbook.csv", "an Excel workbook"],
		["empty.csv", "It is empty."],
		["no-header.csv", "--map name="],
		["nowhere.csv", "it does not exist"],
		[".", "it is not a file"],
	])("is refused with a clear word, and nothing is written: %s", async (file, text) => {
		const vault = tempVault({});
		const { code, stdout, stderr } = await runCli(["import", vault, input(file)]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(text);
		expect(readdirSync(vault)).toEqual([]);
	});

	it("is not read where it is too large", async () => {
		const file = fileOf("");
		writeFileSync(file, "");
		const { truncateSync } = process.getBuiltinModule("node:fs");
		truncateSync(file, 200_000_000);
		const { code, stderr } = await runCli(["import", tempVault({}), file]);
		expect(code).toBe(2);
		expect(stderr).toContain("It is too large (200 MB; 100 MB at most)");
	});

	it("can be one whose columns the user names", async () => {
		const vault = tempVault({});
		const map = ["--map", "name=Wer", "--map", "company=Firma", "--map", "title=Aufgabe"];
		await importJson(["import", vault, input("own-words.csv"), ...map, "--source", "event"]);
		expect(readFileSync(path.join(vault, "People/Lena Hofstadter.md"), "utf8")).toBe(
			'---\ntype: contact\ncompany:\n  - "[[Nordlicht Energie GmbH]]"\ntitle: VP Produkt\nsource: event\n---\n',
		);
		const wrong = await runCli(["import", vault, input("own-words.csv"), "--map", "who=Wer"]);
		expect(wrong.code).toBe(2);
		expect(wrong.stderr).toContain("--map: expected field=column");
	});

	it("is one without a space for what needs one", async () => {
		const { code, stderr } = await runCli([
			"import",
			tempVault({}),
			input("linkedin-positions.csv"),
		]);
		expect(code).toBe(2);
		expect(stderr).toContain("there is no space");
	});
});

describe("standard input", () => {
	it("is read in place of a file, in its own charset, and the report calls it so", async () => {
		const [vault, cwd] = [tempVault({}), tempFolder()];
		const table = Buffer.from("name;e-mail\r\nZo\xeb \xc5ngstr\xf6m;zoe@a.example\r\n", "latin1");
		const { rows, report } = await importJson(
			["import", vault, "-", "--report", "--encoding", "windows-1252"],
			{ cwd, input: table },
		);
		expect(rows.map(({ path: at }) => at)).toEqual(["People/Zoë Ångström.md"]);
		expect(report).toContain("standard input");
	});

	it("is named where it holds nothing to import", async () => {
		const { code, stderr } = await runCli(["import", tempVault({}), "-"]);
		expect(code).toBe(2);
		expect(stderr).toContain("standard input cannot be imported.");
	});

	it("is not meant by a file of that name in a folder", async () => {
		const [vault, cwd] = [tempVault({}), tempFolder()];
		writeFileSync(path.join(cwd, "-"), "name,e-mail\nBo Berg,bo@a.example\n");
		const { rows } = await importJson(["import", vault, "./-"], { cwd });
		expect(rows.map(({ name }) => name)).toEqual(["Bo Berg"]);
	});
});

describe("what stands in the way", () => {
	it("is never overwritten, and its row says so", async () => {
		const mine = "---\ntype: company\n---\n";
		const vault = tempVault({ "People/Cher.md": mine, "People/omar HADDAD.md": mine });
		mkdirSync(path.join(vault, "People/Zoë Śliwa.md"));
		const { rows } = await importJson(["import", vault, input("linkedin-current.csv")]);
		expect(rows.flatMap(({ path: at }) => at ?? [])).toEqual([
			"People/Ada Okonkwo-Reyes.md",
			"People/Bo Lindqvist, MBA.md",
			"People/Cher 2.md",
			"People/Omar Haddad 2.md",
		]);
		expect(readFileSync(path.join(vault, "People/Cher.md"), "utf8")).toBe(mine);
		expect(existsSync(path.join(vault, "..", "etc"))).toBe(false);
	});
});

const ADA =
	"---\ntype: contact\nlinkedin: linkedin.com/in/ada-okonkwo\ncompany: Acme\ntitle: CTO\n---\n";

describeDocuments(
	"import",
	() => [
		[tempVault({ "Ada.md": ADA }), input("linkedin-current.csv"), "--report"],
		[tempVault({}), input("linkedin-current.csv"), "--dry-run"],
		[tempVault({ "S.md": { type: "space" } }), input("linkedin-positions.csv")],
	],
	importJson,
);
