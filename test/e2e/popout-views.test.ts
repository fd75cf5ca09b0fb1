import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { introductionsVault } from "../make/introductions-vault";
import { useBrowser } from "./browser";
import { activeWords, openIntroductions } from "./introductions-page";
import { noErrors, settle } from "./host-page";
import { cardOf, listOf, noteAt, openPipeline, personNote, saidIn } from "./pipeline-page";
import { moveToWindow } from "./popout-page";

/** The views in a window of its own, which has a document and constructors of its own. */

const openHost = useBrowser();

const files = {
	"Ann Lee.md": personNote(
		"asked",
		["2026-03-02 asked [[Jane Doe]]"],
		["intro_since: 2026-03-02", 'intro_via: "[[Jane Doe]]"'],
	),
	"Ben Ito.md": personNote("identified"),
	"Jane Doe.md": "---\ntype: contact\nsource: past-colleague\n---\n",
	"Quillfin.md": { type: "company" },
	"Bad.md": "---\ntype: contact\nintro_status: often\n---\n",
};

/** The pipeline as a board in a window of its own, as wide as the page. */
async function openBoard() {
	const opened = await openPipeline(
		openHost,
		{ vault: files, viewport: { width: 1700, height: 900 } },
		"tab",
	);
	const popout = await moveToWindow(opened.page, "Pipeline", { width: 1600, height: 800 });
	const view = popout.locator(".warm-intros-pipeline");
	await view.locator(".warm-intros-columns").waitFor();
	return { ...opened, popout, view };
}

/** What has the focus in a window. */
function focused(popout: Frame): Promise<string> {
	return popout.evaluate(() => document.activeElement?.className ?? "");
}

describe("the pipeline in a window of its own", () => {
	it("has its cards moved by the mouse, with the ghost in that window and the question too", async () => {
		const opened = await openBoard();
		const { page, popout, view, vault } = opened;
		const box = await cardOf(view, "Ann Lee").boundingBox();
		if (!box) throw new Error("Expected a card");
		await page.mouse.move(box.x + box.width / 2, box.y + box.height - 8);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, box.y + box.height + 12, { steps: 3 });
		// The stages of those that are closed come beside the others, which make room.
		const target = await view
			.getByRole("region", { name: "Introduced", exact: true })
			.boundingBox();
		if (!target) throw new Error("Expected a stage");
		await page.mouse.move(target.x + target.width / 2, target.y + 200, { steps: 8 });
		const ghost = await popout.locator(".warm-intros-ghost").boundingBox();
		expect(Math.abs((ghost?.x ?? 0) - target.x - target.width / 2)).toBeLessThan(20);
		expect(await page.locator(".warm-intros-ghost").count()).toBe(0);
		await page.mouse.up();
		await expect.poll(() => noteAt(vault, "Ann Lee.md")).toContain("introduced [[Jane Doe]]");
		expect(await popout.locator(".warm-intros-ghost").count()).toBe(0);
		await noErrors(opened);
	});

	it("lets go of a card by Escape there", async () => {
		const opened = await openBoard();
		const { page, popout, view, vault } = opened;
		const before = noteAt(vault, "Ann Lee.md");
		const box = await cardOf(view, "Ann Lee").boundingBox();
		const target = await view
			.getByRole("region", { name: "Introduced", exact: true })
			.boundingBox();
		if (!box || !target) throw new Error("Expected a card and a stage");
		await page.mouse.move(box.x + box.width / 2, box.y + box.height - 8);
		await page.mouse.down();
		await page.mouse.move(target.x + target.width / 2, target.y + 200, { steps: 8 });
		await page.keyboard.press("Escape");
		expect(await popout.locator(".warm-intros-ghost").count()).toBe(0);
		await page.mouse.up();
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toBe(before);
	});

	it("is worked there by the keyboard, with the menu in that window", async () => {
		const opened = await openBoard();
		const { page, popout, view, vault } = opened;
		await listOf(view, "Asked").focus();
		await page.keyboard.press(" ");
		await expect.poll(() => saidIn(view)).toContain("Ann Lee is picked up");
		await page.keyboard.press("ArrowLeft");
		await expect.poll(() => saidIn(view)).toContain("over Identified");
		await page.keyboard.press("Enter");
		await popout.locator(".menu").getByText("The introducer said no", { exact: true }).click();
		await expect.poll(() => noteAt(vault, "Ann Lee.md")).toContain("refused");
		await listOf(view, "Identified").focus();
		await page.keyboard.press("Shift+F10");
		await popout.locator(".menu").getByText("Open in new tab").waitFor();
		await page.keyboard.press("Escape");
		expect(await focused(popout)).toContain("warm-intros-list");
		await noErrors(opened);
	});

	it("asks what it must know in a dialog of that window", async () => {
		const opened = await openBoard();
		const { page, popout, view } = opened;
		await cardOf(view, "Ann Lee").click({ button: "right" });
		await popout.locator(".menu").getByText("Snooze", { exact: true }).click();
		await popout.locator(".prompt, .modal").waitFor();
		expect(await page.locator(".prompt, .modal").count()).toBe(0);
		await page.keyboard.press("Escape");
		await noErrors(opened);
	});
});

describe("the introductions in a window of its own", () => {
	it("are walked there by the keyboard, which scrolls what is chosen into view", async () => {
		const opened = await openIntroductions(openHost, { vault: introductionsVault(200) });
		const { page } = opened;
		const popout = await moveToWindow(page, "Introductions");
		const tree = popout.getByRole("tree", { name: "Who introduced whom" });
		await tree.focus();
		await page.keyboard.press("End");
		await expect.poll(() => activeWords(tree)).toBeTruthy();
		const isSeen = () =>
			tree.evaluate((element) => {
				const { top, bottom } = element.getBoundingClientRect();
				const item = element.querySelector(".is-active")?.getBoundingClientRect();
				return item !== undefined && item.top >= top - 1 && item.bottom <= bottom + 1;
			});
		await expect.poll(isSeen).toBe(true);
		await noErrors(opened);
	});

	it("take the form that the window has room for, and change it with the window", async () => {
		const opened = await openIntroductions(openHost, {
			vault: introductionsVault(30),
			viewport: { width: 1500, height: 900 },
		});
		const { page } = opened;
		const popout = await moveToWindow(page, "Introductions", { width: 1200, height: 700 });
		await popout.locator(".warm-intros-introductions.is-wide").waitFor();
		await page.locator(".popout-box").evaluate((box) => (box.style.width = "400px"));
		await popout.locator(".warm-intros-introductions.is-narrow").waitFor();
		await popout.locator(".warm-intros-tree.is-list").waitFor();
		await noErrors(opened);
	});

	it("find a person there, and paths to them", async () => {
		const opened = await openIntroductions(openHost, {
			vault: {
				"Ada.md": { type: "contact", closeness: 3, knows: ["[[Eve]]"] },
				"Eve.md": { type: "contact" },
			},
			viewport: { width: 1500, height: 900 },
		});
		const { page } = opened;
		const popout = await moveToWindow(page, "Introductions", { width: 1200, height: 700 });
		await popout.getByRole("combobox").fill("eve");
		await popout.getByRole("option").first().waitFor();
		await page.keyboard.press("Enter");
		await popout.getByText("Paths to Eve").waitFor();
		await popout.getByRole("button", { name: "Ask Ada" }).click();
		await popout.locator(".prompt, .modal").first().waitFor();
		await noErrors(opened);
	});
});

describe("the problems in a window of its own", () => {
	it("open the note that they are about beside themselves", async () => {
		const opened = await openHost({ vault: files });
		const { page, host } = opened;
		await host.evaluate((control) => control.executeCommand("warm-intros:show-problems"));
		const popout = await moveToWindow(page, "Problems with contacts");
		await popout.getByRole("button", { name: "Bad.md", exact: true }).click();
		await popout.getByRole("tab", { name: "Bad" }).waitFor();
		await noErrors(opened);
	});
});

describe("a dialog that is opened in a window of its own", () => {
	it("has its suggestions, its keys and its focus there", async () => {
		const opened = await openBoard();
		const { page, popout, view, host, vault } = opened;
		await listOf(view, "Asked").focus();
		await host.evaluate((control) => control.executeCommand("warm-intros:paste-people"));
		const modal = popout.locator(".modal");
		const company = modal.getByLabel("Company", { exact: true });
		await modal.getByLabel("People", { exact: true }).fill("Cy Fox, CTO");
		await company.pressSequentially("Qui");
		await popout.locator(".suggestion-item", { hasText: "Quillfin" }).waitFor();
		await page.keyboard.press("Enter");
		expect(await company.inputValue()).toBe("Quillfin");
		await page.keyboard.press("Control+Enter");
		await modal.getByRole("button", { name: /^Add/ }).waitFor();
		await page.keyboard.press("Control+Enter");
		await modal.waitFor({ state: "detached" });
		await expect.poll(() => noteAt(vault, "People/Cy Fox.md")).toContain("Quillfin");
		expect(await page.locator(".modal").count()).toBe(0);
		await noErrors(opened);
	});
});
