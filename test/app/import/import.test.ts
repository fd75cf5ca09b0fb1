import { describe, expect, it } from "vitest";
import { carryOutImport } from "../../../src/app/import/carry-out-import";
import { planImport } from "../../../src/app/import/plan-import";
import type { RowChoice } from "../../../src/app/people/person-match";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { ACTING_VAULTS } from "../../make/acting-vault";
import { UNCLEAR_NOTES } from "../../make/unclear-notes";
import { importInto, outline, planIn, readFixture, readText } from "../../make/importing";

const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
const ADA = "Ada,Lind,https://www.linkedin.com/in/ada/,,Acme,VP Product,12 Mar 2024\n";
const CONTACT = "type: contact\n";
const linkedin = (...rows: readonly string[]) => readText(HEADER + rows.join(""));
const note = (lines: string, body = ""): string => `---\n${CONTACT}${lines}---\n${body}`;

describe.each(ACTING_VAULTS)("an import, %s", (_, open) => {
	it("makes a note that says what the file says, and puts nobody into the pipeline", async () => {
		const vault = open({ "Companies/Acme.md": "---\ntype: company\n---\n" });
		const { counts, written } = await importInto(vault, linkedin(ADA));
		expect(counts).toMatchObject({ new: 1, updated: 0, failed: 0 });
		expect(written.map(({ path }) => path)).toEqual(["People/Ada Lind.md"]);
		expect(vault.texts()["People/Ada Lind.md"]).toBe(
			note(
				'company:\n  - "[[Acme]]"\ntitle: VP Product\nlinkedin: https://www.linkedin.com/in/ada/\nsource: linkedin\nconnected_on: 2024-03-12\n',
			),
		);
	});

	it("gives nobody the next number where a file has the path that was not read with the notes", async () => {
		const path = "People/Ada Lind.md";
		const isTaken = (at: string): boolean => at.toLowerCase() === path.toLowerCase();
		const unread = await planImport({ isTaken }, open({}).index(), linkedin(ADA));
		expect(outline(unread)).toEqual(["2 failed Ada Lind"]);
		expect(unread.rows[0]?.reason).toBe(
			"People/Ada Lind.md is there, but was not read with the notes; rename it, or import the file again",
		);
		const read = open({ "People/ada lind.md": "---\ntype: company\n---\n" }).index();
		expect(outline(await planImport({ isTaken }, read, linkedin(ADA)))).toEqual([
			"2 new Ada Lind People/Ada Lind 2.md",
		]);
	});

	it.each([
		"linkedin-current.csv",
		"google-new.csv",
		"apple-3.0.vcf",
		"hostile.csv",
		"troubled.vcf",
		"outlook.csv",
	])("of the same file twice changes nothing the second time: %s", async (file) => {
		const vault = open({});
		const first = await importInto(vault, readFixture(file));
		expect(first.counts.new).toBeGreaterThan(0);
		const texts = vault.texts();
		const second = await importInto(vault, readFixture(file));
		expect(second.counts).toMatchObject({
			new: 0,
			updated: 0,
			unchanged: first.counts.new + first.counts.unchanged,
			failed: first.counts.failed,
		});
		expect(second.written).toEqual([]);
		expect(vault.texts()).toEqual(texts);
	});

	it("finds people by the profile however its address is written, and fills only what is empty", async () => {
		const text = note(
			"linkedin: HTTPS://linkedin.com/in/ADA?trk=x # mine\ntitle: ''\nphone:\n  - '02139'\ncompany: Acme\n",
			"Her text.\n",
		);
		const vault = open({ "People/A.md": text });
		const { rows } = await importInto(vault, linkedin(ADA));
		expect(rows).toMatchObject([
			{ outcome: "updated", path: "People/A.md", fills: ["title", "connected_on"] },
		]);
		expect(vault.texts()["People/A.md"]).toBe(
			text
				.replace("title: ''", "title: VP Product")
				.replace("company: Acme\n", "company: Acme\nconnected_on: 2024-03-12\n"),
		);
	});

	it("shows a new job, and takes it over only where it is ticked", async () => {
		const text = note(
			'linkedin: linkedin.com/in/ada\ncompany: "[[Beta]]"\ntitle: CTO\nconnected_on: 2020-01-01\n',
		);
		const vault = open({ "Ada.md": text });
		const [shown] = (await importInto(vault, linkedin(ADA))).rows;
		expect(shown).toMatchObject({
			outcome: "unchanged",
			jobChange: {
				company: { from: "[[Beta]]", to: "Acme" },
				title: { from: "CTO", to: "VP Product" },
				isTaken: false,
			},
		});
		expect(vault.texts()["Ada.md"]).toBe(text);

		const other = await importInto(vault, linkedin(ADA), { takeJobs: new Set([99]) });
		expect(other.written).toEqual([]);
		const taken = await importInto(vault, linkedin(ADA), { takeJobs: new Set([2]) });
		expect(taken.rows).toMatchObject([{ outcome: "updated", jobChange: { isTaken: true } }]);
		expect(vault.texts()["Ada.md"]).toContain('["[[Acme]]", "[[Beta]]"]\ntitle: VP Product');
		expect((await importInto(vault, linkedin(ADA), { takeJobs: "all" })).written).toEqual([]);
	});

	it("does not fill in the title of another job, nor take a company of the past for a new one", async () => {
		const vault = open({
			"Ada.md": note(
				"linkedin: linkedin.com/in/ada\ncompany: [Beta, Acme]\nconnected_on: 2020-01-01\n",
			),
		});
		const { rows, written } = await importInto(vault, linkedin(ADA), { takeJobs: "all" });
		expect(rows).toMatchObject([{ outcome: "unchanged", jobChange: undefined }]);
		expect(written).toEqual([]);
	});

	it.each([
		["name: Ada Lind\ncompany: Acme\ntitle: VP\n", "the name"],
		["name: Ada Lind\n", "the name"],
		["linkedin: linkedin.com/in/ada\nemail: x@x.example\n", undefined],
		["name: Bo Berg\nemail: ada@acme.example\n", "another name"],
		["name: Bo Lind\nemail: ada@acme.example\n", "another first name"],
		["name: Dr. Jo-Ann Lind\nemail: ada@acme.example\n", "another first name"],
		["name: A. Lind\nemail: ada@acme.example\n", undefined],
		["name: Adalina Lind\nemail: ada@acme.example\n", undefined],
		["name: Ada Berg\nemail: ada@acme.example\n", undefined],
		["name: Lind\nemail: ada@acme.example\n", undefined],
		["name: Bo Lind\naliases: Ada Lind\nemail: ada@acme.example\n", undefined],
		[
			"name: Ada Berg\nemail: ADA@acme.example\nlinkedin: linkedin.com/in/other\n",
			"another profile",
		],
	])("leaves it to the user whom a row means: a note that says %j", async (lines, reason) => {
		const vault = open({ "People/Old.md": note(lines) });
		const rows = readText(
			"Name,Email,Company,LinkedIn\nAda Lind,ada@acme.example,Acme,linkedin.com/in/ada\n",
		);
		const [row] = (await importInto(vault, rows)).rows;
		if (reason === undefined) expect(row?.outcome).toBe("updated");
		else {
			expect(row).toMatchObject({ outcome: "ambiguous", candidates: ["People/Old.md"] });
			expect(row?.reason).toContain(reason);
			expect(Object.keys(vault.texts())).toEqual(["People/Old.md"]);
		}
	});

	it("does as the user chooses for an ambiguous row", async () => {
		const vault = open({ "People/Ada Lind.md": note("company: Beta\n") });
		const rows = readText("Name,Company\nAda Lind,Acme\nAda Lind,Gamma\nAda Lind,Delta\n");
		const choices = new Map<number, RowChoice>([
			[2, "new"],
			[3, { path: "People/Ada Lind.md" }],
			[4, "skip"],
		]);
		const result = await importInto(vault, rows, { choices });
		expect(outline(result)).toEqual([
			"2 new Ada Lind People/Ada Lind (Acme).md",
			"3 unchanged Ada Lind People/Ada Lind.md",
			"4 skipped Ada Lind",
		]);
		expect(vault.texts()["People/Ada Lind (Acme).md"]).toContain("name: Ada Lind\n");
	});

	it("makes two people of one name where their profiles differ, and one where they are the same", async () => {
		const vault = open({});
		const result = await importInto(
			vault,
			linkedin(
				ADA,
				"Ada,Lind,https://linkedin.com/in/ada-two,,Beta,CTO,\n",
				"Ada,Lind,https://linkedin.com/in/ADA,ada@acme.example,Acme,VP Product,\n",
			),
		);
		expect(outline(result)).toEqual([
			"2 new Ada Lind People/Ada Lind.md",
			"3 new Ada Lind People/Ada Lind (Beta).md",
			"4 updated Ada Lind People/Ada Lind.md",
		]);
		expect(result.written).toHaveLength(2);
		expect(vault.texts()["People/Ada Lind.md"]).toContain("ada@acme.example");
	});

	it("makes namesakes of another company where the user wants that", async () => {
		const vault = open({ "People/Jane Doe.md": note("company: Gamma\n") });
		const result = await importInto(vault, readFixture("hostile.csv"), { isAnother: true });
		expect(outline(result)).toContain("11 new Jane Doe People/Jane Doe (Acme).md");
		expect(outline(result)).toContain("12 new Jane Doe People/Jane Doe (Beta).md");
	});

	it("makes whole and harmless notes of hostile rows, in its folder and nowhere else", async () => {
		const mine = "---\ntype: company\n---\n";
		const vault = open({ "People/CON_.md": mine, "Secret.md": "mine\n" });
		const { counts } = await importInto(vault, readFixture("hostile.csv"));
		expect(counts).toMatchObject({ new: 10, ambiguous: 1, skipped: 1, failed: 0 });
		const texts = vault.texts();
		expect(texts["People/CON_.md"]).toBe(mine);
		for (const [at, text] of Object.entries(texts)) {
			if (text === "mine\n" || text === mine) continue;
			expect(at).toMatch(/^People\/[^/\\|#^:%[\]<>"?*]+\.md$/);
			expect(at).not.toContain("..");
			expect(text).not.toContain("<%");
			const body = text.slice(text.indexOf("\n---\n") + 5);
			expect(body).not.toMatch(/\{\{|```|^---/m);
		}
		const names = vault
			.index()
			.people.map((entry) => entry.note.name)
			.filter((name) => name !== "Secret");
		expect(names).toEqual(
			expect.arrayContaining(["../../etc/x", "CON", "a|b#c", "N".repeat(300), "=1+1", "ecila"]),
		);
	});

	it.each(Object.entries(UNCLEAR_NOTES))(
		"leaves a row to the user where a note of its name has %s, and makes no second one",
		async (_, text) => {
			const vault = open({ "People/Bö Maj.md": text, "Space.md": "---\ntype: space\n---\n" });
			const rows = readText("Name,Company,Email\nBo Maj,Quill,bo@x.co\nbo maj,,\n");
			const result = await importInto(vault, rows, { isAnother: true });
			expect(outline(result)).toEqual(["2 ambiguous Bo Maj", "3 ambiguous bo maj"]);
			for (const row of result.rows) {
				expect(row.candidates).toEqual(["People/Bö Maj.md"]);
				expect(row.reason).toMatch(/^a note has this name, and /);
			}
			expect(result.written).toEqual([]);
		},
	);

	it("leaves alone the note of which it is unclear whose it is, or makes somebody new, as the user chooses", async () => {
		const text = "---\ntype: contact\ntitle: VP: Ops\n---\n";
		const vault = open({ "People/Bo Maj.md": text, "People/Cy Fox.md": "Cy\n" });
		const rows = readText("Name,Company\nBo Maj,Quill\nCy Fox,Quill\n");
		const choices = new Map<number, RowChoice>([
			[2, { path: "People/Bo Maj.md" }],
			[3, "new"],
		]);
		const result = await importInto(vault, rows, { choices });
		expect(result.rows).toMatchObject([
			{ outcome: "skipped", path: "People/Bo Maj.md", reason: "as chosen; nothing to fill in" },
			{ outcome: "new", path: "People/Cy Fox (Quill).md", reason: "someone else has this name" },
		]);
		expect(vault.texts()).toMatchObject({ "People/Bo Maj.md": text, "People/Cy Fox.md": "Cy\n" });
	});

	it("leaves a row to the user where the namesake has another profile, and a note beside it cannot be read", async () => {
		const vault = open({
			"People/Ada Lind.md": note("linkedin: linkedin.com/in/other\n"),
			"Old/Ada Lind.md": "--- \ntype: contact\n---\n",
		});
		const { rows } = await importInto(vault, linkedin(ADA));
		expect(rows).toMatchObject([{ outcome: "ambiguous", candidates: ["Old/Ada Lind.md"] }]);
	});

	it("writes only who is wanted: by company, by words of the title, by fit", async () => {
		const space = "---\ntype: space\nindustries: [Fintech]\nprofessions: [Design]\n---\n";
		const vault = open({
			"Space.md": space,
			"Companies/Acme.md":
				'---\ntype: company\nindustry: "[[Payments]]"\naliases: [ACME Corp]\n---\n',
			"Terms/Payments.md": "---\ntype: term\nparent: Fintech\n---\n",
		});
		const rows = linkedin(
			ADA,
			"Bo,Berg,https://linkedin.com/in/bo,,Nordlicht GmbH,Lead Designer,\n",
			"Cy,Ek,https://linkedin.com/in/cy,,Nordlicht GmbH,Redesigner of things,\n",
			"Di,Oz,https://linkedin.com/in/di,,ACME corp,,\n",
		);
		const made = async (filter: Parameters<typeof planIn>[2]): Promise<string[]> =>
			(await planIn(vault, rows, filter)).rows
				.filter(({ outcome }) => outcome === "new")
				.map(({ name }) => name);
		expect(await made({ filter: { companies: ["nordlicht"] } })).toEqual(["Bo Berg", "Cy Ek"]);
		expect(await made({ filter: { titles: ["designer"] } })).toEqual(["Bo Berg"]);
		const goal = vault.index().get("Space.md");
		if (goal?.kind !== "space") throw new Error("No space.");
		vault.overwrite("Cy.md", note("linkedin: linkedin.com/in/cy\nindustry: Fintech\n"));
		const known = await planIn(vault, rows, { filter: { space: goal } });
		expect(known.rows[2]).toMatchObject({ outcome: "updated", path: "Cy.md" });
		vault.overwrite("Cy.md", undefined);
		expect(await made({ filter: { space: goal } })).toEqual(["Ada Lind", "Bo Berg", "Di Oz"]);
	});

	it("is stopped between two notes, and ends the same when it is done again", async () => {
		const rows = linkedin(
			ADA,
			"Ada,Lind,https://linkedin.com/in/ada-two,,Beta,CTO,\n",
			"Bo,Berg,https://linkedin.com/in/bo,,Nordlicht,Designer,\n",
		);
		const whole = open({});
		await importInto(whole, rows);
		const vault = open({});
		const plan = await planIn(vault, rows);
		const signal = { aborted: false };
		const onProgress = (done: number): void => void (signal.aborted = done === 2);
		const stopped = await carryOutImport({ notes: vault.notes, signal, onProgress }, plan);
		expect(stopped).toMatchObject({ isStopped: true, counts: { new: 2, skipped: 1 } });
		expect(Object.keys(vault.texts())).toHaveLength(2);
		await importInto(vault, rows);
		expect(vault.texts()).toEqual(whole.texts());
	});

	it("goes on where one note cannot be written, and says which", async () => {
		const vault = open({});
		const rows = linkedin(ADA, "Bo,Berg,https://linkedin.com/in/bo,,Nordlicht,Designer,\n");
		const plan = await planIn(vault, rows);
		vault.overwrite("People/ada lind.md", "somebody was faster\n");
		const { counts, rows: done } = await carryOutImport({ notes: vault.notes }, plan);
		expect(counts).toMatchObject({ new: 1, failed: 1 });
		expect(done[0]).toMatchObject({
			outcome: "failed",
			reason: "People/Ada Lind.md already exists",
		});
		expect(vault.texts()["People/ada lind.md"]).toBe("somebody was faster\n");
	});

	it("says why the vault takes no contacts, and writes none", async () => {
		const vault = open({});
		const settings = {
			...DEFAULT_SETTINGS,
			contacts: { types: [], folders: [], tags: [] },
		};
		const { counts, rows } = await importInto(vault, linkedin(ADA), {}, settings);
		expect(counts).toMatchObject({ new: 0, failed: 1 });
		expect(rows[0]?.reason).toContain("The settings");
	});
});
