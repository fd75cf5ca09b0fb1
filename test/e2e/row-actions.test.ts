import { describe, expect, it } from "vitest";
import type { HostPage } from "./browser";
import { useBrowser } from "./browser";
import { demoPeople, notYetMet, openFitView, readActiveName } from "./fit-view";
import { runByPalette } from "./palette";

const openHost = useBrowser();

/** The paths of the notes that are open in tabs, in the order of the tabs. */
function openNotes({ host }: HostPage): Promise<(string | undefined)[]> {
	return host.evaluate(({ app }) =>
		app.workspace
			.getLeavesOfType("markdown")
			.map(({ view }) => (view.getState() as { file?: string }).file),
	);
}

describe("a row of the space-fit view", () => {
	it("previews its note under the pointer with Ctrl held, and not without", async () => {
		const { page, grid } = await openFitView(openHost);
		const [first = "", second = ""] = notYetMet(await demoPeople());
		const preview = page.locator(".hover-popover");
		await grid.getByText(first, { exact: true }).hover();
		await page.keyboard.down("Control");
		await grid.getByText(second, { exact: true }).hover();
		await preview.filter({ hasText: second }).waitFor();
		expect(await preview.count()).toBe(1);
		await page.keyboard.up("Control");
		await page.mouse.move(5, 300);
		await preview.waitFor({ state: "detached" });
	});

	it("opens its note in a new tab with Ctrl held or by the middle button, and stays as it is", async () => {
		const opened = await openFitView(openHost);
		const { page, grid } = opened;
		const people = await demoPeople();
		const [first, second] = people.filter(({ name }) =>
			notYetMet(people).slice(0, 2).includes(name),
		);
		await grid.getByText(first?.name ?? "", { exact: true }).click({ modifiers: ["Control"] });
		await expect.poll(() => openNotes(opened)).toEqual([first?.path]);
		await page.getByRole("tab", { name: "Space fit", exact: true }).click();
		await grid.getByText(second?.name ?? "", { exact: true }).click({ button: "middle" });
		await expect
			.poll(async () => (await openNotes(opened)).sort())
			.toEqual([first?.path, second?.path].sort());
		expect(await page.getByRole("tab", { name: "Space fit", exact: true }).count()).toBe(1);
		expect(await opened.host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("opens its note to the right by its menu, so that list and note are both seen", async () => {
		const { page, grid } = await openFitView(openHost);
		const [first = ""] = notYetMet(await demoPeople());
		await grid.getByRole("button", { name: `Actions for ${first}` }).click();
		await page.getByRole("menuitem", { name: "Open to the right" }).click();
		await page.getByRole("tab", { name: first, exact: true }).waitFor();
		expect(await grid.isVisible()).toBe(true);
		expect(await page.getByLabel("Note", { exact: true }).isVisible()).toBe(true);
	});

	it("leads from the list to the reasons to the note by keys alone, each told to screen readers", async () => {
		const opened = await openFitView(openHost);
		const { page, grid } = opened;
		const people = await demoPeople();
		const [first, second] = people.filter(({ name }) =>
			notYetMet(people).slice(0, 2).includes(name),
		);
		const readActive = (): Promise<string> =>
			grid.evaluate((element) => {
				const id = element.getAttribute("aria-activedescendant") ?? "";
				return document.getElementById(id)?.textContent ?? "";
			});
		await page.getByRole("searchbox").focus();
		for (let times = 0; times < 6; times++) await page.keyboard.press("Tab");
		await expect.poll(() => readActiveName(page)).toBe(first?.name);
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press(" ");
		await page.keyboard.press("ArrowDown");
		await expect.poll(readActive).toMatch(/Industry: .*Profession: .*Geography: /s);
		await page.keyboard.press("Enter");
		await expect.poll(() => openNotes(opened)).toEqual([second?.path]);
	});
});

describe("a link of the person panel", () => {
	it("previews its note under the pointer with Ctrl held", async () => {
		const { page, host } = await openHost({
			vault: {
				"Ann.md": { type: "contact", knows: ["[[Bob]]"] },
				"Bob.md": "---\ntype: contact\n---\nLikes trains.\n",
			},
		});
		await host.evaluate((control) => control.openFile("Ann.md"));
		await runByPalette(page, host, "Open person panel");
		await page.keyboard.down("Control");
		await page.locator(".warm-intros-panel").getByRole("button", { name: "Bob" }).hover();
		await page.locator(".hover-popover", { hasText: "Likes trains." }).waitFor();
		await page.keyboard.up("Control");
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});
