import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";
import { noErrors } from "./host-page";
import {
	chooseFile,
	type ImportPage,
	linkedinFile,
	manyRows,
	openImport,
	press,
	previewOf,
	reopenImport,
	takeFile,
} from "./import-page";
import { runByPalette } from "./palette";
import { noteAt } from "./pipeline-page";

const openHost = useBrowser();

const vault = {
	"My space.md": { type: "space", industries: ["Fintech"], professions: ["Product management"] },
	"People/Bo Dahl.md":
		'---\n# mine\ntype: contact\ncompany: "[[Acme]]"\ntitle: Analyst\nlinkedin: https://www.linkedin.com/in/bo-dahl\n---\nKept.\n',
};

const ROWS = [
	"Ada,Okonkwo,https://www.linkedin.com/in/ada,,Quillfin,VP Product,12 Mar 2024",
	"Bo,Dahl,https://www.linkedin.com/in/Bo-Dahl/,bo@quill.example,Quill,Director,03 Jan 2023",
	"Cy,Fox,https://www.linkedin.com/in/cy,,Stripe,Engineer,03 Jan 2023",
	",,,,,,",
];

async function finish({ modal, host }: ImportPage): Promise<void> {
	await modal.waitFor({ state: "detached", timeout: 60_000 });
	await host.evaluate((control) => control.settled());
}

describe("a file of LinkedIn's", () => {
	it("leaves out the new people who are unticked, until they are ticked again", async () => {
		const opened = await openImport(openHost, { vault: {} });
		const { modal, vault: folder } = opened;
		await takeFile(modal, linkedinFile(ROWS.slice(0, 3)));
		await press(modal, "Preview");
		const box = (name: string): Locator => modal.getByRole("checkbox", { name: `Import ${name}` });
		await box("Ada Okonkwo").uncheck();
		await box("Cy Fox").uncheck();
		await modal.getByText("as chosen").nth(1).waitFor();
		await box("Cy Fox").check();
		await press(modal, "Import: 2 new");
		await finish(opened);
		expect(readdirSync(path.join(folder, "People")).sort()).toEqual(["Bo Dahl.md", "Cy Fox.md"]);
		await noErrors(opened);
	});

	it("goes through filter and preview to notes, and is undone as one", async () => {
		const opened = await openImport(openHost, { vault });
		const { modal, page, host, vault: folder } = opened;
		await chooseFile(modal, linkedinFile(ROWS));
		await modal
			.getByText("Connections.csv: LinkedIn connections: 3 people, 1 row left out.")
			.waitFor();
		await press(modal, "Continue");
		await modal.getByText("All of them: 3 people.").waitFor();
		await modal.getByLabel("Words in the title").fill("product, director");
		await modal.getByText("2 of 3 people left.").waitFor();
		await press(modal, "Preview");
		expect(await previewOf(modal)).toEqual([
			"Ada Okonkworow 5 | New | VP Product, Quillfin | likely Product management",
			"Bo Dahlrow 6 | Updated | Director, Quill | found by profile; fills email, connected_on; works at Quill now, Director instead of Analyst, according to the file; not updated | People/Bo Dahl.md",
			"Cy Foxrow 7 | Skipped | not a title you asked for",
			"(nobody)row 8 | Skipped | the row is empty",
		]);
		expect(readdirSync(path.join(folder, "People"))).toEqual(["Bo Dahl.md"]);
		await modal.getByLabel(/Update the job of Bo Dahl: Quill, Director/).click();
		await modal.getByLabel("Write a report note").click();
		await modal.getByText(/Director instead of Analyst$/).waitFor();
		await press(modal, "Import: 1 new, 1 updated");
		await finish(opened);
		expect(noteAt(folder, "People/Ada Okonkwo.md")).toContain("source: linkedin\n");
		expect(noteAt(folder, "People/Ada Okonkwo.md")).not.toContain("intro_status");
		expect(noteAt(folder, "People/Bo Dahl.md")).toContain("# mine\n");
		expect(noteAt(folder, "People/Bo Dahl.md")).toContain("title: Director\n");
		expect(noteAt(folder, "Import reports/2026-03-10 Connections.md")).toContain("- New: 1\n");
		const told = page.locator(".notice", {
			hasText: "Imported Connections.csv: 1 new, 1 updated, 2 skipped",
		});
		await told.getByRole("button", { name: "Undo" }).click();
		await host.evaluate((control) => control.settled());
		expect(noteAt(folder, "People/Bo Dahl.md")).toBe(vault["People/Bo Dahl.md"]);
		expect(readdirSync(path.join(folder, "People"))).toEqual(["Bo Dahl.md"]);
		expect(existsSync(path.join(folder, "Import reports/2026-03-10 Connections.md"))).toBe(false);
		await noErrors(opened);
	});

	it("changes nothing the second time", async () => {
		const opened = await openImport(openHost, { vault });
		await takeFile(opened.modal, linkedinFile(ROWS));
		await press(opened.modal, "Preview");
		await press(opened.modal, "Import: 2 new, 1 updated");
		await finish(opened);
		const modal = await reopenImport(opened);
		await takeFile(modal, linkedinFile(ROWS));
		await press(modal, "Preview");
		await modal.getByText("3 unchanged, 1 skipped.").waitFor();
		expect(await modal.getByRole("button", { name: "Nothing to import" }).isDisabled()).toBe(true);
		await noErrors(opened);
	});

	it("is filtered by the space", async () => {
		const opened = await openImport(openHost, { vault });
		const { modal } = opened;
		await takeFile(modal, linkedinFile(ROWS));
		await modal.getByLabel("Only people in my space").selectOption({ label: "My space" });
		await modal.getByText("1 of 3 people left.").waitFor();
		await press(modal, "Preview");
		expect((await previewOf(modal))[2]).toBe("Cy Foxrow 7 | Skipped | not in the space");
		await noErrors(opened);
	});

	it("is stopped half way with whole notes alone, and goes on where it was", async () => {
		const ROWS = 500;
		const opened = await openImport(openHost, { vault });
		const { modal, page, host, vault: folder } = opened;
		const file = linkedinFile(manyRows(ROWS));
		await takeFile(modal, file);
		await press(modal, "Preview");
		await press(modal, `Import: ${ROWS} new`);
		await modal.getByText(/Writing notes: [1-9]/).waitFor();
		await press(modal, "Cancel");
		await modal.getByText("Stopped: every note written so far is complete").waitFor();
		await modal.locator(".mod-cta").click();
		await finish(opened);
		const made = readdirSync(path.join(folder, "People")).filter((name) => name.startsWith("Ann"));
		expect(made.length).toBeGreaterThan(0);
		expect(made.length).toBeLessThan(ROWS);
		for (const name of made)
			expect(noteAt(folder, `People/${name}`)).toMatch(
				/^---\n[^]*\nconnected_on: 2024-03-12\n---\n$/,
			);
		const again = await reopenImport(opened);
		await takeFile(again, file);
		await press(again, "Preview");
		await again.getByText(`${ROWS - made.length} new, `).waitFor();
		await again.locator(".mod-cta").click();
		await finish(opened);
		const all = (): number =>
			readdirSync(path.join(folder, "People")).filter((name) => name.startsWith("Ann")).length;
		expect(all()).toBe(ROWS);
		await page
			.locator(".notice", { hasText: "Imported" })
			.getByRole("button", { name: "Undo" })
			.click();
		await page.locator(".notice", { hasText: /^Undone/ }).waitFor({ timeout: 60_000 });
		await host.evaluate((control) => control.settled());
		expect(all()).toBe(made.length);
		await noErrors(opened);
	});
});

describe("the import", () => {
	it("is offered where there is nobody yet", async () => {
		const { page, host } = await openHost({ vault: { "Note.md": "Nothing." } });
		await runByPalette(page, host, "Open space fit");
		const view = page.locator(".warm-intros-fit");
		await view.getByRole("button", { name: "People you know already" }).click();
		await page.locator(".warm-intros-import").waitFor();
	});

	it("ends with a whole note where its window is closed, and can be undone", async () => {
		const opened = await openImport(openHost, { vault });
		const { modal, page, host, vault: folder } = opened;
		await takeFile(modal, linkedinFile(manyRows(800)));
		await press(modal, "Preview");
		await press(modal, "Import: 800 new");
		await modal.getByText(/Writing notes: [1-9]/).waitFor();
		await page.keyboard.press("Escape");
		await finish(opened);
		const told = page.locator(".notice", { hasText: "Import of Connections.csv stopped" });
		await told.getByRole("button", { name: "Undo" }).click();
		await page.locator(".notice", { hasText: /^Undone/ }).waitFor({ timeout: 60_000 });
		await host.evaluate((control) => control.settled());
		expect(readdirSync(path.join(folder, "People"))).toEqual(["Bo Dahl.md"]);
		await noErrors(opened);
	});
});

describe("other files", () => {
	it("show how they were read where they do not name their encoding, and are read as is chosen", async () => {
		const opened = await openImport(openHost, { vault });
		const { modal, vault: folder } = opened;
		const row = Buffer.from([0xc0, 0xeb, 0xb8, 0xed, 0xe0, 0x0a]);
		await chooseFile(modal, { name: "a.csv", text: "Wer,Email\nLena Hof,l@hof.example\n" });
		await modal.getByText("In the next step you say what its columns hold").waitFor();
		expect(await modal.getByLabel("Encoding").count()).toBe(0);
		const text = Buffer.concat([Buffer.from("Name,Company\n"), row]);
		await chooseFile(modal, { name: "people.csv", text });
		const select = modal.getByLabel("Encoding");
		expect(await select.inputValue()).toBe("windows-1251");
		await modal.getByText("choose another: Алёна").waitFor();
		await select.selectOption({ label: "Western European" });
		await modal.getByText("choose another: Àë¸íà").waitFor();
		await press(modal, "Continue");
		await modal.getByText("Àë¸íà", { exact: true }).waitFor();
		await press(modal, "Back");
		await select.selectOption({ label: "Cyrillic (Windows)" });
		await press(modal, "Continue");
		await press(modal, "Continue");
		await press(modal, "Preview");
		await press(modal, "Import: 1 new");
		await finish(opened);
		expect(noteAt(folder, "People/Алёна.md")).toContain("type: contact");
		await noErrors(opened);
	});

	it("are mapped column by column, which is remembered", async () => {
		const opened = await openImport(openHost, { vault });
		const { modal, vault: folder } = opened;
		const file = { name: "alumni.csv", text: "Wer;Firma;Aufgabe\nLena Hof;Nordlicht;VP Produkt\n" };
		await chooseFile(modal, file);
		await modal.getByText("In the next step you say what its columns hold").waitFor();
		await press(modal, "Continue");
		await press(modal, "Continue");
		await modal.getByText("Say which column holds the name").waitFor();
		await modal.getByText("Lena Hof", { exact: true }).waitFor();
		await modal.getByLabel("Wer").selectOption({ label: "Name" });
		await modal.getByLabel("Firma").selectOption({ label: "Company" });
		await press(modal, "Continue");
		await modal.getByLabel("Where you know them from").fill("Alumni of Provo");
		await press(modal, "Preview");
		await press(modal, "Import: 1 new");
		await finish(opened);
		const note = noteAt(folder, "People/Lena Hof.md");
		expect(note).toContain('company:\n  - "[[Nordlicht]]"\n');
		expect(note).toContain("source: Alumni of Provo\n");
		expect(note).not.toContain("Produkt");
		const again = await reopenImport(opened);
		await takeFile(again, { ...file, name: "later.csv" });
		expect(await again.getByLabel("Wer").inputValue()).toBe("name");
		expect(await again.getByLabel("Firma").inputValue()).toBe("company");
		await noErrors(opened);
	});

	it("are left to the user where a name alone suggests somebody", async () => {
		const opened = await openImport(openHost, { vault });
		const { modal, vault: folder } = opened;
		await takeFile(modal, { name: "a.csv", text: "Name,Email\nBo Dahl,bo@dahl.example\n" });
		await press(modal, "Continue");
		await press(modal, "Preview");
		await press(modal, "Who is it? 1");
		await modal.getByLabel("Who is Bo Dahl, row 2?").selectOption({ label: "Bo Dahl, Acme" });
		await press(modal, "Import: 1 updated");
		await finish(opened);
		expect(noteAt(folder, "People/Bo Dahl.md")).toContain("bo@dahl.example");
		await noErrors(opened);
	});

	it("are left to the user where a note of the name cannot be read; nothing is written into it", async () => {
		const broken = "---\ntype: contact\nemail: a@x.example\nemail: b@x.example\n---\n";
		const notes = { ...vault, "People/Di Ray.md": broken, "Gus Ono.md": "Plain.\n" };
		const opened = await openImport(openHost, { vault: notes });
		const { modal, vault: folder } = opened;
		const text = "Name,Company\nDi Ray,Quill\nGus Ono,Quill\n";
		await takeFile(modal, { name: "a.csv", text });
		await press(modal, "Continue");
		await press(modal, "Preview");
		await modal.getByText("a note has this name, and its properties cannot be read").waitFor();
		await modal.getByText("and nothing in it says that it is a contact").waitFor();
		const label = "Di Ray (People/Di Ray.md)";
		await modal.getByLabel("Who is Di Ray, row 2?").selectOption({ label });
		await modal.getByText("as chosen; nothing to fill in").waitFor();
		await modal.getByLabel("Who is Gus Ono, row 3?").selectOption({ label: "Someone new" });
		await press(modal, "Import: 1 new");
		await finish(opened);
		expect(readdirSync(path.join(folder, "People")).sort()).toEqual([
			"Bo Dahl.md",
			"Di Ray.md",
			"Gus Ono (Quill).md",
		]);
		expect(noteAt(folder, "People/Di Ray.md")).toBe(broken);
		await noErrors(opened);
	});

	it("are refused with a clear word: no table, no text, or too large to be read", async () => {
		const opened = await openImport(openHost, { vault });
		const { modal, page } = opened;
		await chooseFile(modal, { name: "photo.csv", text: Buffer.from(Array(500).fill(7)) });
		await modal
			.getByText("photo.csv cannot be imported. It is not text, whatever its name says.")
			.waitFor();
		expect(await modal.getByRole("button", { name: "Continue" }).isDisabled()).toBe(true);
		await page.evaluate(() => {
			const input = document.querySelector<HTMLInputElement>(
				".warm-intros-import input[type=file]",
			);
			const file = { name: "huge.csv", size: 63e6, arrayBuffer: () => Promise.reject(new Error()) };
			Object.defineProperty(input, "files", { value: [file] });
			input?.dispatchEvent(new Event("change"));
		});
		await modal
			.getByText(
				"huge.csv cannot be imported. It is too large (63 MB; 50 MB at most): split it into several.",
			)
			.waitFor();
		await noErrors(opened);
	});

	it("write my past employers into the space after a preview", async () => {
		const opened = await openImport(openHost, { vault });
		const { modal, vault: folder } = opened;
		await takeFile(modal, {
			name: "Positions.csv",
			text: "Company Name,Title,Description,Location,Started On,Finished On\nQuillfin,PM,,,Mar 2019,Jan 2023\nSvea,PM,,,Feb 2023,\n",
		});
		await press(modal, "Preview");
		expect(await previewOf(modal)).toEqual([
			"Quillfinrow 2 | Updated | a past employer of yours | My space.md",
			"Svearow 3 | Skipped | you still work there | My space.md",
		]);
		await press(modal, "Import: 1 updated");
		await finish(opened);
		expect(noteAt(folder, "My space.md")).toContain("Quillfin");
		expect(noteAt(folder, "My space.md")).not.toContain("Svea");
		await noErrors(opened);
	});

	it("come out as text, whatever is written, and nothing outside of the folder", async () => {
		const opened = await openImport(openHost, { vault: { "My space.md": { type: "space" } } });
		const { modal, vault: folder } = opened;
		const rows = [
			"../../etc/x,Acme,,",
			"<img src=x onerror=alert(1)>,<b>Acme</b>,<% tp.file.title %>,",
			"=1+1,=cmd|' /C calc'!A0,@SUM(A1),`= this.file.name`",
			"CON,Acme,---,{{x}}",
		];
		const file = {
			name: "<img onerror>.csv",
			text: ["Name,Company,Title,Notes", ...rows].join("\n"),
		};
		await takeFile(modal, file);
		await press(modal, "Continue");
		await press(modal, "Preview");
		await previewOf(modal);
		expect(await modal.locator("img, b").count()).toBe(0);
		await press(modal, "Import: 4 new");
		await finish(opened);
		expect(
			readdirSync(folder)
				.filter((name) => !name.startsWith("."))
				.sort(),
		).toEqual(["My space.md", "People"]);
		const made = readdirSync(path.join(folder, "People"));
		expect(made.length).toBe(4);
		for (const name of made) expect(noteAt(folder, `People/${name}`)).not.toMatch(/<%|^`= |{{/m);
		expect(await opened.page.locator(".notice img").count()).toBe(0);
		await noErrors(opened);
	});
});

/** Fails unless the point in the middle of an element shows it. */
async function expectInView(element: Locator): Promise<void> {
	expect(
		await element.evaluate((el) => {
			const { left, top, width, height } = el.getBoundingClientRect();
			return el.contains(document.elementFromPoint(left + width / 2, top + height / 2));
		}),
	).toBe(true);
}

describe("thirty thousand rows", () => {
	it("are planned with rests in which the app goes on, and paged", async () => {
		const opened = await openImport(openHost, { vault });
		const { modal, page } = opened;
		await takeFile(modal, linkedinFile(manyRows(30_000)));
		await modal.getByText("All of them: 30,000 people.").waitFor();
		// What the app has to do meanwhile gets its turn again and again.
		await page.evaluate(() => {
			const state = { turns: 0 };
			Reflect.set(window, "meanwhile", state);
			const look = (): void => {
				state.turns += 1;
				setTimeout(look, 0);
			};
			look();
		});
		await press(modal, "Preview");
		await modal.getByRole("button", { name: "Import: 30,000 new" }).waitFor({ timeout: 60_000 });
		const turns = await page.evaluate(
			() => (Reflect.get(window, "meanwhile") as { turns: number }).turns,
		);
		expect(turns).toBeGreaterThan(20);
		await modal.getByText("Page 1 of 300").waitFor();
		expect(await modal.locator(".warm-intros-preview-row").count()).toBe(100);
		await press(modal, "Next");
		expect((await previewOf(modal))[0]).toContain("Ann100 Lee");
		await modal.getByText("Ann199 Lee", { exact: true }).scrollIntoViewIfNeeded();
		await press(modal, "Next");
		await expectInView(modal.getByText("Ann200 Lee", { exact: true }));
		await noErrors(opened);
	});
});
