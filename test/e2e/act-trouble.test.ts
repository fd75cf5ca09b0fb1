import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useBrowser, type HostPage } from "./browser";
import { settle } from "./host-page";
import { onlyRecord, runByPalette } from "./palette";
import { noteAt, NOW, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const INTRODUCED = personNote(
	"introduced",
	["2026-03-09 introduced [[Jane Doe]]"],
	["intro_since: 2026-03-09", 'introduced_by: "[[Jane Doe]]"', "intro_route: warm"],
);
const CONTACTED = INTRODUCED.replace(
	"introduced\nintro_since: 2026-03-09",
	"contacted\nintro_since: 2026-03-10",
).concat("- 2026-03-10 contacted\n");
const files = { "Ann Lee.md": INTRODUCED, "Jane Doe.md": "---\ntype: contact\n---\n" };

async function openAnn(vault: Record<string, string> = files): Promise<HostPage> {
	const opened = await openHost({ vault });
	await setClock(opened.page, NOW);
	await opened.host.evaluate((control) => control.openFile("Ann Lee.md"));
	return opened;
}

/** Opens the form of an event that is possible for Ann. */
async function openEventForm({ page, host }: HostPage, event: string): Promise<void> {
	await runByPalette(page, host, "Record event…");
	await page.locator(".prompt input").fill(event);
	await page.keyboard.press("Enter");
	await page.locator(".modal").waitFor();
}

function record({ page }: HostPage): Promise<void> {
	return page.locator(".modal").getByRole("button", { name: "Record", exact: true }).click();
}

describe("an event for a note that is gone meanwhile", () => {
	it("is told in the form where the note was deleted, and makes no new one", async () => {
		const opened = await openAnn();
		const { page, host, vault } = opened;
		await openEventForm(opened, "wrote");
		rmSync(path.join(vault, "Ann Lee.md"));
		await host.evaluate((control) => control.takeOutsideChanges());
		await record(opened);
		const complaint = page.locator(".modal").getByRole("alert");
		await expect.poll(() => complaint.innerText()).toContain("renamed, deleted or changed");
		expect(() => noteAt(vault, "Ann Lee.md")).toThrow();
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("is told in the form where the app has deleted it just now", async () => {
		const opened = await openAnn();
		const { page, host, vault } = opened;
		await openEventForm(opened, "wrote");
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Ann Lee.md");
			if (file) await app.vault.delete(file);
		});
		await record(opened);
		const complaint = page.locator(".modal").getByRole("alert");
		await expect.poll(() => complaint.innerText()).toMatch(/renamed|deleted/);
		expect(() => noteAt(vault, "Ann Lee.md")).toThrow();
	});

	it("is told from the menu, where nothing is asked", async () => {
		const opened = await openAnn();
		const { page, host, vault } = opened;
		await host.evaluate((control) => void control.openFileMenu("Ann Lee.md"));
		rmSync(path.join(vault, "Ann Lee.md"));
		await host.evaluate((control) => control.takeOutsideChanges());
		await page.getByRole("menuitem", { name: "Record event…" }).click();
		await page.getByRole("menuitem", { name: "I wrote to them" }).click();
		await expect.poll(() => page.locator(".notice").allInnerTexts()).toHaveLength(1);
		expect(await page.locator(".notice").innerText()).toContain("renamed, deleted or changed");
		expect(() => noteAt(vault, "Ann Lee.md")).toThrow();
	});

	it("is told where it was renamed, and the note under its new name stays as it is", async () => {
		const opened = await openAnn();
		const { page, host, vault } = opened;
		await openEventForm(opened, "wrote");
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Ann Lee.md");
			if (file) await app.fileManager.renameFile(file, "Ann Smith.md");
		});
		await settle(opened);
		await record(opened);
		const complaint = page.locator(".modal").getByRole("alert");
		await expect.poll(() => complaint.innerText()).toContain("renamed");
		expect(noteAt(vault, "Ann Smith.md")).toBe(INTRODUCED);
		expect(() => noteAt(vault, "Ann Lee.md")).toThrow();
	});
});

describe("an event beside other changes of the note", () => {
	it("keeps what is typed in the editor and not saved yet", async () => {
		const opened = await openAnn();
		const { page, host, vault } = opened;
		const editor = page.getByRole("textbox", { name: "Note" });
		await editor.focus();
		await page.keyboard.press("Control+End");
		await page.keyboard.type("She likes tea.\n");
		expect(noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
		await runByPalette(page, host, "Next step");
		await onlyRecord(page, host);
		const text = noteAt(vault, "Ann Lee.md");
		expect(text).toContain("She likes tea.\n");
		expect(text).toContain("- 2026-03-10 contacted\n");
		expect(await editor.inputValue()).toBe(text);
		await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toBe(`${INTRODUCED}She likes tea.\n`);
	});

	it("keeps what another program has written and the app has not noticed", async () => {
		const opened = await openAnn();
		const { host, page, vault } = opened;
		await openEventForm(opened, "wrote");
		appendFileSync(path.join(vault, "Ann Lee.md"), "\nFrom another device.\n");
		await record(opened);
		await page.locator(".modal").waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toBe(`${CONTACTED}\nFrom another device.\n`);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("is refused where another program has made the same move", async () => {
		const opened = await openAnn({
			...files,
			"Ann Lee.md": personNote("asked", ["2026-03-02 asked [[Jane Doe]]"]),
		});
		const { page, vault } = opened;
		await openEventForm(opened, "reminded");
		const moved = personNote("met", ["2026-03-02 asked [[Jane Doe]]", "2026-03-09 met"]);
		writeFileSync(path.join(vault, "Ann Lee.md"), moved);
		await record(opened);
		const complaint = page.locator(".modal").getByRole("alert");
		await expect
			.poll(() => complaint.innerText())
			.toContain("“nudged” is not an event of the stage met");
		expect(noteAt(vault, "Ann Lee.md")).toBe(moved);
	});

	it("loses nothing where two come at once", async () => {
		const asked = personNote("asked", ["2026-03-02 asked [[Jane Doe]]"]);
		const opened = await openAnn({ ...files, "Ann Lee.md": asked });
		const { host, vault } = opened;
		await host.evaluate(async (control) => {
			const agree = (): void => {
				control.openFileMenu("Ann Lee.md");
				for (const title of ["Record event…", "The introducer agreed"]) {
					const items = document.querySelectorAll<HTMLElement>(".menu-item");
					[...items].find(({ textContent }) => textContent === title)?.click();
				}
			};
			agree();
			agree();
			await control.settled();
		});
		const agreed = `${asked}- 2026-03-10 agreed\n`;
		expect(noteAt(vault, "Ann Lee.md")).toBe(`${agreed}- 2026-03-10 agreed\n`);
		await host.evaluate((control) => control.executeCommand("warm-intros:undo-change"));
		expect(noteAt(vault, "Ann Lee.md")).toBe(agreed);
		await host.evaluate((control) => control.executeCommand("warm-intros:undo-change"));
		expect(noteAt(vault, "Ann Lee.md")).toBe(asked);
	});

	it("is not undone where the note was changed since, and says so", async () => {
		const opened = await openAnn();
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Next step");
		await onlyRecord(page, host);
		appendFileSync(path.join(vault, "Ann Lee.md"), "A thought.\n");
		await host.evaluate((control) => control.takeOutsideChanges());
		await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
		await settle(opened);
		const notices = await host.evaluate((control) => control.notices());
		expect(notices.at(-1)).toContain("Not undone: Ann Lee.md has changed since");
		expect(noteAt(vault, "Ann Lee.md")).toBe(`${CONTACTED}A thought.\n`);
	});

	it("is refused for a note whose properties cannot be read, which stays as it is", async () => {
		const opened = await openAnn();
		const { page, vault } = opened;
		await openEventForm(opened, "wrote");
		const broken = INTRODUCED.replace("type: contact", "type: contact\ntype: contact");
		writeFileSync(path.join(vault, "Ann Lee.md"), broken);
		await record(opened);
		const complaint = page.locator(".modal").getByRole("alert");
		await expect.poll(() => complaint.innerText()).not.toBe("");
		expect(noteAt(vault, "Ann Lee.md")).toBe(broken);
	});
});
