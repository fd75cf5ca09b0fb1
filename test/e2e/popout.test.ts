import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";
import {
	demoPeople,
	notYetMet,
	openFitView,
	readActiveName,
	readNames,
	unfoldFilters,
} from "./fit-view";
import { runByPalette } from "./palette";
import { moveToWindow } from "./popout-page";

const openHost = useBrowser();

const vault = {
	"Ann Lee.md": "---\ntype: contact\ntitle: CEO\nknows: '[[Bob]]'\n---\n",
	"Bob.md": { type: "contact", title: "Founder" },
	"My space.md": { type: "space", industries: ["Fintech"] },
};

describe("space fit in a window of its own", () => {
	it("lists the same people there and nothing more in the main window, by the filter set before", async () => {
		const { page, grid, host } = await openFitView(openHost);
		await page.getByRole("searchbox").fill("quillfin");
		const before = await readNames(grid);
		const popout = await moveToWindow(page, "Space fit");
		const moved = popout.getByRole("grid", { name: "People by fit" });
		expect(await readNames(moved)).toEqual(before);
		expect(before.length).toBeGreaterThan(1);
		expect(await popout.getByRole("searchbox").inputValue()).toBe("quillfin");
		expect(await grid.count()).toBe(0);
		await popout.getByRole("searchbox").fill("");
		await expect.poll(() => readNames(moved)).toEqual(notYetMet(await demoPeople()));
		expect(await host.evaluate((control) => control.missingIcons())).toEqual([]);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("is worked there by the buttons and menus of its rows", async () => {
		const { page, host } = await openFitView(openHost);
		const [first = "", second = ""] = notYetMet(await demoPeople());
		const popout = await moveToWindow(page, "Space fit");
		await popout.getByRole("button", { name: `Show why ${first} fits` }).click();
		await popout.locator(".warm-intros-reasons").waitFor();
		await popout.getByRole("button", { name: `Actions for ${second}` }).click();
		await popout.getByRole("menuitem", { name: "More…" }).click();
		await popout.getByRole("menuitem", { name: "Explain fit" }).click();
		await expect.poll(() => popout.locator(".warm-intros-reasons").count()).toBe(2);
		await popout.getByText(second, { exact: true }).click({ button: "right" });
		await popout.getByRole("menuitem", { name: "Show in person panel" }).click();
		await page
			.locator(".warm-intros-panel")
			.getByRole("button", { name: second, exact: true })
			.waitFor();
		await popout.getByRole("tab", { name: second }).waitFor();
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("is worked there by the keyboard, from the list to the reasons to the note", async () => {
		const { page, host } = await openFitView(openHost);
		const [first, second] = notYetMet(await demoPeople());
		const popout = await moveToWindow(page, "Space fit");
		const last = (await unfoldFilters(popout)) ? "Order" : "Groups";
		await popout.getByLabel(last, { exact: true }).focus();
		await page.keyboard.press("Tab");
		await page.keyboard.press("Tab");
		await expect.poll(() => readActiveName(popout)).toBe(first);
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => readActiveName(popout)).toBe(second);
		await page.keyboard.press(" ");
		await popout.locator(".warm-intros-reasons").waitFor();
		await page.keyboard.press("Shift+F10");
		await popout.getByRole("menuitem", { name: "More…" }).waitFor();
		await page.keyboard.press("End");
		await page.keyboard.press("ArrowUp");
		await page.keyboard.press("ArrowUp");
		await page.keyboard.press("Enter");
		await popout.getByRole("menuitem", { name: "Explain fit" }).waitFor();
		await page.keyboard.press("Escape");
		await page.keyboard.press("Enter");
		await popout.getByRole("tab", { name: second ?? "" }).waitFor();
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("follows changes of the notes there, and keeps focus and place", async () => {
		const { page, host, vault: folder } = await openFitView(openHost);
		const [, second = ""] = notYetMet(await demoPeople());
		const popout = await moveToWindow(page, "Space fit");
		const moved = popout.getByRole("grid", { name: "People by fit" });
		await moved.focus();
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => readActiveName(popout)).toBe(second);
		const file = path.join(
			folder,
			(await demoPeople()).find(({ name }) => name === second)?.path ?? "missing",
		);
		const text = readFileSync(file, "utf8");
		writeFileSync(file, text.replace("type: contact", "type: contact\nname: Anna Renamed"));
		await host.evaluate((control) => control.takeOutsideChanges());
		await moved.getByText("Anna Renamed", { exact: true }).waitFor();
		await expect.poll(() => readActiveName(popout)).toBe("Anna Renamed");
		expect(await moved.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(
			true,
		);
	});
});

describe("the person panel in a window of its own", () => {
	it("shows the person of the active note, opens who is linked, and follows", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await runByPalette(page, host, "Open person panel");
		const popout = await moveToWindow(page, "Person");
		const panel = popout.locator(".warm-intros-panel");
		// The styles of the new window come a moment later.
		await expect.poll(() => panel.locator("header").innerText()).toMatch(/Ann Lee\s+CEO/);
		expect(await page.locator(".warm-intros-panel").count()).toBe(0);
		const file = path.join(folder, "Ann Lee.md");
		writeFileSync(file, readFileSync(file, "utf8").replace("CEO", "Chair"));
		await host.evaluate((control) => control.takeOutsideChanges());
		await panel.getByText("Chair").waitFor();
		await panel.getByRole("button", { name: "Bob", exact: true }).press("Enter");
		// A link opens beside the view that it is in, in the same window.
		await popout.getByRole("tab", { name: "Bob", exact: true }).waitFor();
		await popout.getByRole("tab", { name: "Person", exact: true }).click();
		await panel.getByText("Founder").waitFor();
		expect(await host.evaluate(({ app }) => app.workspace.getActiveFile()?.path)).toBe("Bob.md");
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});

describe("a window of its own that is closed", () => {
	it.each([
		["Open space fit", "Space fit"],
		["Open person panel", "Person"],
	])("leaves nothing behind of what “%s” opened", async (command, tab) => {
		const { page, host } = await openHost({ vault });
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		const before = await host.evaluate((control) => control.leaks());
		await runByPalette(page, host, command);
		const popout = await moveToWindow(page, tab);
		await popout.locator(".warm-intros").waitFor();
		await page.getByRole("button", { name: "Close window" }).click();
		expect(await page.locator("iframe").count()).toBe(0);
		// The app's own wait before it saves its layout ends by itself.
		await expect
			.poll(() => host.evaluate((control) => control.leaks()), { timeout: 5000 })
			.toEqual(before);
		await runByPalette(page, host, command);
		await page.locator(".warm-intros").waitFor();
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});
