import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { existsSync } from "node:fs";
import path from "node:path";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { noErrors, settle } from "./host-page";
import { look } from "./look";
import { rowsOf } from "./named-preview";
import { runByMenu, runByPalette } from "./palette";
import { cardOf, noteAt, NOW, openPipeline, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const NAMES = ["Cy Fox, VP Product @ Stripe: call her", "Jane Doe", "Bo Dahl", "Di Ray"];

function interview(names: readonly string[]): string {
	const list = names.map((name) => `- ${name}\n`).join("");
	return `---\ntype: interview\ncontact: "[[Ann Lee]]"\nstarts: 2026-03-10T09:00\nheld: held\n---\n## Recap\n\n### People named\n\n${list}`;
}

const files: Extract<HostOptions["vault"], object> = {
	"Ann Lee.md": personNote("met", ["2026-03-10 met"]),
	"Bo Dahl.md": "---\ntype: contact\n---\n",
	"A/Jane Doe.md": "---\ntype: contact\ncompany: Acme\n---\n",
	"B/Jane Doe.md": '---\ntype: contact\ncompany: "[[Quill]]"\n---\n',
	"Quill.md": { type: "company" },
	"Talk.md": interview(NAMES),
};

/** Opens a note and the preview of the people named in it. */
async function openNamed(
	vault: HostOptions["vault"] = files,
	file = "Talk.md",
): Promise<HostPage & { modal: Locator }> {
	const opened = await openHost({ vault });
	const { page, host } = opened;
	await setClock(page, NOW);
	await host.evaluate((control, wanted) => control.openFile(wanted), file);
	await runByMenu(page, host, "Add people named here");
	const modal = page.locator(".warm-intros-referrals");
	await modal.waitFor();
	return { ...opened, modal };
}

async function run(
	{ modal, ...opened }: HostPage & { modal: Locator },
	name: string,
): Promise<void> {
	await modal.getByRole("button", { name, exact: true }).click();
	await modal.waitFor({ state: "detached" });
	await settle(opened);
}

describe("from the agenda to the next introductions", () => {
	it("goes by prepare, note, recap and names to incomplete contacts that the pipeline and the panel show", async () => {
		const planned = interview([]).replace("held: held", "held: planned").split("## Recap")[0] ?? "";
		const ann = personNote("scheduled", ["2026-03-06 scheduled 2026-03-10 09:00"]);
		const opened = await openPipeline(openHost, {
			vault: { ...files, "Ann Lee.md": ann, "Talk.md": planned },
		});
		const { page, host, view, vault } = opened;
		await setClock(page, "2026-03-10T08:00");
		await view.getByRole("button", { name: "Prepare: Ann Lee" }).first().click();
		await expect
			.poll(() => host.evaluate(({ app }) => app.workspace.activeEditor?.editor?.getSelection()))
			.toBe("[interview goal?]");
		await page.keyboard.type("Hear who hires");
		await host.evaluate((control) => control.saveOpenNotes());
		await settle(opened);
		await setClock(page, NOW);
		await runByMenu(page, host, "Write recap");
		await expect.poll(() => noteAt(vault, "Talk.md")).toContain("### People named");
		const written = noteAt(vault, "Talk.md");
		expect(written).toContain("- **My one goal:** Hear who hires\n");
		const list = NAMES.map((name) => `- ${name}\n`).join("");
		await host.evaluate(({ app }, text) => {
			const editor = app.workspace.activeEditor?.editor;
			editor?.setValue(editor.getValue().replace(/(### People named\n\n)- ?\n/, `$1${text}`));
		}, list);
		await runByMenu(page, host, "Add people named here");
		const modal = page.locator(".warm-intros-referrals");
		await modal.getByLabel("Who is Jane Doe?").selectOption({ label: "Jane Doe, Quill" });
		await run({ ...opened, modal }, "Add 2 people");
		expect(noteAt(vault, "Talk.md")).toContain(
			"- [[Cy Fox]], VP Product @ Stripe: call her\n- [[B/Jane Doe|Jane Doe]]\n- [[Bo Dahl]]\n- [[Di Ray]]\n",
		);
		const cy = noteAt(vault, "People/Cy Fox.md");
		expect(cy).toContain("intro_status: identified\nintro_since: 2026-03-10\n");
		expect(cy).toContain('referred_by:\n  - "[[Ann Lee]]"\n');
		await cardOf(view, "Cy Fox").waitFor();
		await cardOf(view, "Di Ray").waitFor();
		await host.evaluate((control) => control.openFile("People/Cy Fox.md"));
		await runByPalette(page, host, "Open person panel");
		const people = page.locator(".warm-intros-panel").getByRole("region", { name: "People" });
		await people.getByText("Ann Lee").waitFor();
		await noErrors(opened);
	});
});

describe("the people named in a conversation", () => {
	it("are expected at an event whose day nobody knows, where that is said", async () => {
		const opened = await openNamed({
			...files,
			"Talk.md": interview(["Flo Ray, speaker at Gala"]),
		});
		const { modal, vault } = opened;
		const tie = modal.getByRole("combobox", { name: "The event’s day isn’t known" });
		expect(await tie.inputValue()).toBe("met_at");
		await tie.selectOption("They are expected there");
		await run(opened, "Add 1 person");
		expect(noteAt(vault, "People/Flo Ray.md")).toContain('expected_at:\n  - "[[Gala]]"\n');
		await noErrors(opened);
	});

	it("are left to the user where a note of the name cannot be read, and can be linked to it", async () => {
		const opened = await openNamed({
			...files,
			"Old/Di Ray.md": "---\ntype: contact\n\nNever closed\n",
			"Talk.md": interview(["Di Ray"]),
		});
		const { modal, vault } = opened;
		expect(await rowsOf(modal)).toEqual([
			"Di Ray | Who is it? | a note has this name, and its properties cannot be read",
		]);
		await modal.getByLabel("Who is Di Ray?").selectOption({ label: "Di Ray (Old/Di Ray.md)" });
		await run(opened, "Link 1 name");
		expect(noteAt(vault, "Talk.md")).toContain("- [[Di Ray]]\n");
		expect(existsSync(path.join(vault, "People/Di Ray.md"))).toBe(false);
		await noErrors(opened);
	});

	it("are shown line by line before anything is written", async () => {
		const opened = await openNamed({
			...files,
			"Talk.md": interview([...NAMES, "Quill", "???", "Ann Lee", "Di Ray"]),
		});
		expect(await rowsOf(opened.modal)).toEqual([
			"Cy Fox | New | Cy Fox, VP Product @ Stripe: call her | People/Cy Fox.md will be created",
			"Jane Doe | Who is it? | several people have this name",
			"Bo Dahl | Known | Bo Dahl.md; the name becomes a link",
			"Di Ray | New | People/Di Ray.md will be created",
			"Quill | Company | Quill.md; the name becomes a link",
			"??? | Skipped | no name was recognized",
			"Ann Lee | Skipped | the one I talked to",
			"Di Ray | Known | People/Di Ray.md; the name becomes a link; named in a line above",
		]);
		expect(existsSync(path.join(opened.vault, "People"))).toBe(false);
		await opened.page.keyboard.press("Escape");
		expect(noteAt(opened.vault, "Talk.md")).toBe(
			interview([...NAMES, "Quill", "???", "Ann Lee", "Di Ray"]),
		);
		await noErrors(opened);
	});

	it("become notes and links by one action, which is told with its counts and taken back", async () => {
		const opened = await openNamed();
		const { page, vault } = opened;
		await run(opened, "Add 2 people");
		expect(noteAt(vault, "Talk.md")).toContain("- Jane Doe\n- [[Bo Dahl]]\n");
		const told = page.locator(".notice", { hasText: "Talk: 2 new, 1 known, 1 left to you" });
		await told.getByRole("button", { name: "Undo" }).click();
		await settle(opened);
		expect(noteAt(vault, "Talk.md")).toBe(files["Talk.md"]);
		expect(existsSync(path.join(vault, "People/Cy Fox.md"))).toBe(false);
		expect(existsSync(path.join(vault, "People/Di Ray.md"))).toBe(false);
		await noErrors(opened);
	});

	it("are left out where a recap of one line only seems to name them, until they are ticked", async () => {
		const talk = interview([]).replace(/### People named[^]*/, "Ask Cy Fox and [[Di Ray]]\n");
		const opened = await openNamed({ ...files, "Talk.md": talk });
		const { vault, modal } = opened;
		const guess = modal.getByRole("checkbox", { name: "Add Cy Fox" });
		expect(await guess.isChecked()).toBe(false);
		expect(await modal.getByRole("checkbox", { name: "Add Di Ray" }).isChecked()).toBe(true);
		await modal.getByRole("button", { name: "Add 1 person" }).waitFor();
		await look(opened, ".warm-intros-referrals", "people-named-guess");
		const entering = modal.getByLabel("Add new people to the pipeline");
		await modal.getByRole("checkbox", { name: "Add Di Ray" }).click();
		await expect.poll(() => entering.count()).toBe(0);
		await guess.click();
		await entering.click();
		await modal.getByRole("checkbox", { name: "Add Di Ray" }).click();
		await run(opened, "Add 2 people");
		expect(noteAt(vault, "People/Cy Fox.md")).not.toContain("intro_status");
		expect(noteAt(vault, "Talk.md")).toContain("Ask [[Cy Fox]] and [[Di Ray]]\n");
		await noErrors(opened);
	});

	it("are not made twice", async () => {
		const opened = await openNamed({ ...files, "Talk.md": interview(["Cy Fox", "Bo Dahl"]) });
		const { page, host, vault, modal } = opened;
		await run(opened, "Add 1 person");
		const after = noteAt(vault, "Talk.md");
		await runByMenu(page, host, "Add people named here");
		await modal.waitFor();
		expect(await rowsOf(modal)).toEqual([
			"Cy Fox | Known | [[Cy Fox]] | People/Cy Fox.md; already linked",
			"Bo Dahl | Known | [[Bo Dahl]] | Bo Dahl.md; already linked",
		]);
		expect(await modal.getByRole("button", { name: "Nothing to add" }).isDisabled()).toBe(true);
		expect(noteAt(vault, "Talk.md")).toBe(after);
		await noErrors(opened);
	});

	it("are chosen by the keyboard alone: who is meant, who is left out, and whether they enter the pipeline", async () => {
		const opened = await openNamed();
		const { page, modal, vault } = opened;
		await modal.getByLabel("Add Cy Fox").focus();
		await page.keyboard.press("Space");
		await modal.getByRole("button", { name: "Add 1 person" }).waitFor();
		expect(
			await modal.getByLabel("Add Cy Fox").evaluate((box) => box === document.activeElement),
		).toBe(true);
		await page.keyboard.press("Tab");
		expect(
			await modal.getByLabel("Who is Jane Doe?").evaluate((one) => one === document.activeElement),
		).toBe(true);
		await page.keyboard.type("Somebody");
		await modal.getByRole("button", { name: "Add 2 people" }).waitFor();
		await modal.getByLabel("Add new people to the pipeline").click();
		await modal.getByLabel("Add Di Ray").focus();
		await page.keyboard.press("Control+Enter");
		await modal.waitFor({ state: "detached" });
		await settle(opened);
		expect(existsSync(path.join(vault, "People/Cy Fox.md"))).toBe(false);
		expect(noteAt(vault, "People/Jane Doe.md")).not.toContain("intro_status");
		expect(noteAt(vault, "Talk.md")).toContain("- Cy Fox, VP Product @ Stripe: call her\n");
		await noErrors(opened);
	});

	it("are shown again where a note has changed meanwhile, before anything is written", async () => {
		const opened = await openNamed();
		const { host, modal, vault } = opened;
		const more = interview([...NAMES, "Eve Poe"]);
		await host.evaluate(async ({ app }, text) => {
			const file = app.vault.getFileByPath("Talk.md");
			if (file) await app.vault.modify(file, text);
		}, more);
		await settle(opened);
		await modal.getByRole("button", { name: "Add 2 people" }).click();
		await modal.getByText("The notes have changed in the meantime: check again.").waitFor();
		expect(noteAt(vault, "Talk.md")).toBe(more);
		await run(opened, "Add 3 people");
		expect(noteAt(vault, "Talk.md")).toContain("- [[Eve Poe]]\n");
		await noErrors(opened);
	});

	it("are those of the last conversation with the person whose note is open", async () => {
		const opened = await openNamed(files, "Ann Lee.md");
		expect((await rowsOf(opened.modal)).length).toBe(4);
		await noErrors(opened);
	});

	it("are said not to be there, where they are not", async () => {
		const opened = await openHost({ vault: { ...files, "Talk.md": interview([]) } });
		await setClock(opened.page, NOW);
		await opened.host.evaluate((control) => control.openFile("Talk.md"));
		await runByMenu(opened.page, opened.host, "Add people named here");
		await opened.page
			.locator(".notice", { hasText: "Nobody is listed under “People named”" })
			.waitFor();
		await noErrors(opened);
	});

	it("are words, whatever is written", async () => {
		const evil = "<img src=x onerror=alert(1)> <% tp %>, {{x}} @ `= 1`";
		const opened = await openNamed({ ...files, "Talk.md": interview([evil, "Eve ---"]) });
		const { modal, vault } = opened;
		expect(await modal.locator("img").count()).toBe(0);
		await modal.locator(".mod-cta").click();
		await modal.waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(vault, "Talk.md")).not.toMatch(/\[\[[^\]]*(<img|<%)/);
		await noErrors(opened);
	});
});
