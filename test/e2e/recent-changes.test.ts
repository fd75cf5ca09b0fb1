import { appendFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type HostOptions, type HostPage, useBrowser } from "./browser";
import { noErrors, notesOf, settle } from "./host-page";
import { look, sizes } from "./look";
import { runByMenu, runByPalette } from "./palette";
import { noteAt, NOW, personNote, setClock } from "./pipeline-page";
import { restart } from "./restart";

const openHost = useBrowser();

const vault = {
	"Ann Lee.md": personNote("identified"),
	"Bo Roy.md": personNote("identified"),
	"Cy Fox.md": personNote("identified"),
};

/** Puts off three people one after another. */
async function openSnoozed(options: Partial<HostOptions> = {}): Promise<HostPage> {
	const opened = await openHost({ vault, ...options });
	await setClock(opened.page, NOW);
	for (const name of ["Ann Lee", "Bo Roy", "Cy Fox"]) await snooze(opened, name, "tomorrow");
	return opened;
}

async function snooze(opened: HostPage, name: string, until: string): Promise<void> {
	const { page, host } = opened;
	await host.evaluate((control, file) => control.openFile(file), `${name}.md`);
	await runByMenu(page, host, "Snooze");
	await page.locator(".suggestion-item", { hasText: until }).first().click();
	await settle(opened);
}

async function openChanges({ page, host }: HostPage): Promise<Locator> {
	await runByPalette(page, host, "Recent changes");
	const modal = page.locator(".warm-intros-changes");
	await modal.waitFor();
	return modal;
}

function linesOf(modal: Locator): Promise<string[]> {
	return modal.getByRole("listitem").allInnerTexts();
}

describe("the recent changes", () => {
	it("are listed, the last first, and an older one is undone while newer ones stay, over a restart and by the keyboard", async () => {
		const opened = await openSnoozed();
		const written = notesOf(opened.vault);
		const again = await restart(opened);
		const { page, host } = again;
		await setClock(page, "2026-03-11T09:00");
		const modal = await openChanges(again);
		const undo = modal.getByRole("button", { name: /^Undo: / });
		await expect.poll(() => undo.count()).toBe(3);
		expect(await linesOf(modal)).toEqual(
			["Cy Fox", "Bo Roy", "Ann Lee"].map((name): unknown =>
				expect.stringMatching(new RegExp(`^${name}: .*\\nUndo\\nyesterday at 12:00$`)),
			),
		);
		await undo.nth(1).focus();
		await page.keyboard.press("Enter");
		await expect.poll(() => undo.count()).toBe(2);
		await settle(again);
		expect(notesOf(opened.vault)).toEqual({ ...written, "Bo Roy.md": vault["Bo Roy.md"] });
		expect(await modal.getByRole("list").evaluate((list) => list === document.activeElement)).toBe(
			true,
		);
		await page.keyboard.press("Escape");
		await host.evaluate((control) => control.executeCommand("warm-intros:undo-change"));
		await settle(again);
		expect(notesOf(opened.vault)).toEqual({ ...vault, "Ann Lee.md": written["Ann Lee.md"] });
		await noErrors(again);
	});

	it("say why one cannot be undone, and the note that was changed stays as it is", async () => {
		const opened = await openSnoozed();
		appendFileSync(path.join(opened.vault, "Cy Fox.md"), "A thought.\n");
		await opened.host.evaluate((control) => control.takeOutsideChanges());
		await snooze(opened, "Ann Lee", "in a week");
		const modal = await openChanges(opened);
		await expect.poll(() => modal.getByRole("button", { name: /^Undo: / }).count()).toBe(2);
		const lines = await linesOf(modal);
		expect(lines[1]).toContain("Can’t be undone: Cy Fox.md has changed since.");
		expect(lines[3]).toMatch(/Ann Lee\.md has changed since\. “Ann Lee: .*” came later\.$/);
	});

	it("are undone one by one where that is asked for twice at once", async () => {
		const opened = await openSnoozed();
		await opened.host.evaluate((control) => {
			void control.executeCommand("warm-intros:undo-change");
			void control.executeCommand("warm-intros:undo-change");
		});
		await settle(opened);
		const { "Ann Lee.md": ann } = notesOf(opened.vault);
		expect(notesOf(opened.vault)).toEqual({ ...vault, "Ann Lee.md": ann });
		expect(ann).not.toBe(vault["Ann Lee.md"]);
	});

	it("follow a note that is renamed", async () => {
		const opened = await openSnoozed();
		await opened.host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Cy Fox.md");
			if (file) await app.fileManager.renameFile(file, "Cyril Fox.md");
		});
		await settle(opened);
		await opened.host.evaluate((control) => control.executeCommand("warm-intros:undo-change"));
		await settle(opened);
		expect(noteAt(opened.vault, "Cyril Fox.md")).toBe(vault["Cy Fox.md"]);
	});

	it("are offered where the last one cannot be undone, with the one before it", async () => {
		const opened = await openSnoozed();
		const { page, host } = opened;
		appendFileSync(path.join(opened.vault, "Cy Fox.md"), "A thought.\n");
		await host.evaluate((control) => control.takeOutsideChanges());
		await host.evaluate((control) => control.executeCommand("warm-intros:undo-change"));
		const notice = page.locator(".notice", { hasText: "Not undone" });
		await notice.waitFor();
		expect(await notice.innerText()).toMatch(
			/^Not undone: Cy Fox.md has changed since.\s+Recent changes\s+Before that: Bo Roy: .*\s+Undo that$/,
		);
		await notice.getByRole("button", { name: "Undo that" }).click();
		await settle(opened);
		expect(noteAt(opened.vault, "Bo Roy.md")).toBe(vault["Bo Roy.md"]);
		await host.evaluate((control) => control.executeCommand("warm-intros:undo-change"));
		await notice.getByRole("button", { name: "Recent changes" }).click();
		await page.locator(".warm-intros-changes").waitFor();
	});

	it("are forgotten when that is confirmed, also on the device", async () => {
		const opened = await openSnoozed();
		const modal = await openChanges(opened);
		const forget = modal.getByRole("button", { name: "Forget recent changes" });
		await forget.click();
		expect((await linesOf(modal)).length).toBe(3);
		await modal.getByLabel("Forget them all").check();
		await forget.click();
		await modal.getByText(/^Nothing to undo\./).waitFor();
		await opened.page.keyboard.press("Escape");
		const again = await restart(opened);
		expect(await (await openChanges(again)).getByText(/^Nothing to undo\./).count()).toBe(1);
	});

	it("are named once by the notice with which the undo of an older one goes, and stand in the menus of the views", async () => {
		const opened = await openSnoozed();
		const { page, host } = opened;
		await page.locator(".notice").getByRole("button", { name: "Recent changes" }).click();
		await page.locator(".warm-intros-changes").waitFor();
		await page.keyboard.press("Escape");
		await snooze(opened, "Ann Lee", "in a week");
		const notices = await host.evaluate((control) => control.notices());
		expect(notices.filter((text) => text.includes("Recent changes")).length).toBe(1);
		await runByPalette(page, host, "Open space fit");
		await page.locator(".view-header .view-actions [aria-label='More options']").last().click();
		await page.getByRole("menuitem", { name: "Recent changes" }).click();
		await page.locator(".warm-intros-changes").waitFor();
	});
});

describe.each(sizes)("the look of the recent changes (%s)", (size, options) => {
	it("is well", async () => {
		const opened = await openSnoozed(options);
		await snooze(opened, "Ann Lee", "in a week");
		const modal = await openChanges(opened);
		await expect.poll(() => modal.getByText(/^Can’t be undone/).count()).toBe(1);
		await look(opened, ".modal", `recent-changes-${size}`);
	});
});
