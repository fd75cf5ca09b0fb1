import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { AdoptDocument } from "../../../src/app/documents/adopt-document";
import { expectRecorded } from "../../make/recorded";
import { rankedNames, REPOSITORY, runCli, runJson } from "../../make/run-cli";
import { copyOf, snapshotOf, tempFolder, tempVault } from "../../make/temp-vault";
import { describeDocuments } from "../../make/describe-documents";

const FOREIGN = path.join(REPOSITORY, "test/fixtures/foreign-vault");
const DATA = ".obsidian/plugins/warm-intros/data.json";

describe("adopt", () => {
	it("proposes for a vault that was not made for it what is recorded, and changes nothing", async () => {
		const vault = copyOf(path.join(FOREIGN, "input"));
		const before = snapshotOf(vault);
		expectRecorded("foreign-vault/adopted.json", await runJson(["adopt", vault]));
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("saves settings by which the vault is read, and no note is changed", async () => {
		const vault = copyOf(path.join(FOREIGN, "input"));
		const before = snapshotOf(vault);
		const { saved } = (await runJson(["adopt", vault, "--save"])) as AdoptDocument;
		expect(saved).toBe(path.join(vault, DATA));
		for (const [at, content] of before) expect(snapshotOf(vault).get(at)).toBe(content);
		const notes = [...snapshotOf(vault).keys()].filter((at) => !before.has(at));
		expect(notes.filter((at) => !at.startsWith(".obsidian"))).toEqual([]);
		expect((await rankedNames(vault))[0]).toBe("Lena Hofstadter");
		expect((await runCli(["adopt", vault])).stdout).toContain("Nothing more to propose.");
	});

	it("names what lines of the text say that no property does, and leaves the notes as they are", async () => {
		const vault = tempVault({
			"CRM/A.md": "---\nORG: Acme\nrole: CTO\n---\nemail:: a@x.example\n- **Phone:** 801\n",
			"CRM/B.md": "---\nORG: Acme\nrole: CTO\nemail: b@x.example\n---\nEmail: b@x.example\n",
			"CRM/C.md": "---\nORG: Acme\nrole: CTO\nx: 1\n---\nEmail: c@x.example\nCompany: Acme\n",
		});
		const before = snapshotOf(vault);
		expect((await runCli(["adopt", vault])).stdout).toContain(
			"What is not read\n  x (1), email in the text (2), Phone in the text (1)\n",
		);
		expect(((await runJson(["adopt", vault])) as AdoptDocument).unread).toEqual([
			{ name: "x", notes: 1, inText: false },
			{ name: "email", notes: 2, inText: true },
			{ name: "Phone", notes: 1, inText: true },
		]);
		expect(snapshotOf(vault)).toEqual(before);
	});

	it("keeps what else the settings say, and writes those that are named", async () => {
		const vault = tempVault({ "CRM/A.md": { ORG: "Acme", role: "CTO" } });
		const config = path.join(tempFolder(), "settings.json");
		writeFileSync(config, '{ "defaultSpace": "Job", "later": 1 }');
		await runJson(["adopt", vault, "--save", "--config", config]);
		expect(JSON.parse(readFileSync(config, "utf8"))).toEqual({
			defaultSpace: "Job",
			later: 1,
			contacts: { types: ["contact"], folders: ["CRM"], tags: [] },
			properties: { company: ["ORG"], title: ["role"] },
		});
		expect(existsSync(path.join(vault, ".obsidian"))).toBe(false);
	});

	it("writes no settings over those that cannot be read, nor out of the vault", async () => {
		const person = { "CRM/A.md": { ORG: "Acme", role: "CTO" } };
		const broken = tempVault({ ...person, [DATA]: "{ broken" });
		expect((await runCli(["adopt", broken, "--save"])).code).toBe(2);
		expect(readFileSync(path.join(broken, DATA), "utf8")).toBe("{ broken");
		const vault = tempVault(person);
		const outside = tempFolder();
		mkdirSync(path.join(vault, ".obsidian"));
		symlinkSync(outside, path.join(vault, ".obsidian/plugins"));
		const { code, stderr } = await runCli(["adopt", vault, "--save"]);
		expect(code).toBe(2);
		expect(stderr).toContain("leads out of the vault");
		expect(existsSync(path.join(outside, "warm-intros"))).toBe(false);
	});

	it("writes settings through a link to another file of the vault, and leaves the link", async () => {
		const vault = tempVault({ "CRM/A.md": { ORG: "Acme", role: "CTO" }, "Setup/mine.json": "{}" });
		const link = path.join(vault, DATA);
		mkdirSync(path.dirname(link), { recursive: true });
		symlinkSync(path.join(vault, "Setup/mine.json"), link);
		await runJson(["adopt", vault, "--save"]);
		expect(lstatSync(link).isSymbolicLink()).toBe(true);
		expect(readFileSync(path.join(vault, "Setup/mine.json"), "utf8")).toContain("CRM");
		expect(readdirSync(path.dirname(link))).toEqual(["data.json"]);
	});
});

describeDocuments("adopt", () => [
	[path.join(FOREIGN, "input")],
	[tempVault({ "CRM/A.md": { ORG: "Acme", role: "CTO" } }), "--save"],
	[tempVault({})],
]);
