import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";
import { openFitView, readNames } from "./fit-view";
import { noErrors } from "./host-page";
import { look } from "./look";
import { personNote } from "./pipeline-page";
import { restart } from "./restart";

const openHost = useBrowser();

const files = {
	"My space.md": "---\ntype: space\nindustries: Fintech\n---\n",
	"Ann Lee.md": personNote("identified", [], ["category: mentor"]),
	"Ben Ito.md": personNote("identified"),
	"Cy Dahl.md": "---\ntype: contact\n---\n",
};

const WIDTHS = [
	["1280", {}],
	["320", { viewport: { width: 680, height: 800 } }],
	["phone", { mobile: true }],
] as const;

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const inMenu = (page: Page, name: string | RegExp) => page.locator(".menu").getByText(name);

async function save(page: Page, name: string): Promise<void> {
	await button(page, "Saved filters").click();
	await inMenu(page, "Save these filters…").click();
	const modal = page.locator(".modal");
	await modal.getByLabel("Name", { exact: true }).fill(name);
	await modal.getByRole("button", { name: "Save", exact: true }).click();
}

describe("saved filters of space fit", () => {
	it("are saved under a name, chosen after a restart, renamed and deleted, which is undone", async () => {
		const opened = await openFitView(openHost, { vault: files });
		const { page } = opened;
		await button(page, "Saved filters").click();
		await inMenu(page, /^Filter, group or sort people first/).waitFor();
		await page.keyboard.press("Escape");
		await page.getByLabel("Stage", { exact: true }).selectOption("Not in the pipeline");
		await save(page, "Not asked yet");
		await button(page, "Not asked yet").waitFor();
		await page.getByLabel("Stage", { exact: true }).selectOption("All stages");
		await button(page, "Saved filters").waitFor();
		const again = await restart(opened);
		const grid = again.page.getByRole("grid", { name: "People by fit" });
		await button(page, "Saved filters").click();
		await inMenu(page, "Not asked yet").click();
		await expect.poll(() => readNames(grid)).toEqual(["Cy Dahl"]);
		await button(page, "Not asked yet").click();
		await inMenu(page, /^Rename/).click();
		const modal = page.locator(".modal");
		await modal.getByLabel("Name", { exact: true }).fill("New ones");
		await modal.getByRole("button", { name: "Rename", exact: true }).click();
		await button(page, "New ones").click();
		await inMenu(page, /^Delete/).click();
		await button(page, "Saved filters").waitFor();
		const notice = page.locator(".notice", { hasText: "Deleted filter “New ones”" });
		await notice.getByRole("button", { name: "Undo" }).click();
		await button(page, "New ones").waitFor();
		await noErrors(again);
	});

	it("say that nobody has the category any more that one of them names, and have no name twice", async () => {
		const opened = await openFitView(openHost, { vault: files });
		const { page, host } = opened;
		await page.getByLabel("Category", { exact: true }).selectOption("Mentor");
		await save(page, "Mentors");
		await page.getByLabel("Stage", { exact: true }).selectOption("Identified");
		await save(page, "mentors");
		await page.locator(".modal").getByText("“Mentors” exists already.").waitFor();
		await page.keyboard.press("Escape");
		await page.getByLabel("Stage", { exact: true }).selectOption("All stages");
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Ann Lee.md");
			if (file) await app.vault.delete(file);
		});
		await page.getByText("Nobody has the category “Mentor” now.").waitFor();
		await page.getByText("Nobody matches this filter").waitFor();
	});

	it("change nothing that is read: the list is not built again", async () => {
		const opened = await openFitView(openHost, { vault: files });
		const { page, grid } = opened;
		await page.getByLabel("Groups", { exact: true }).selectOption("Group by stage");
		const row = await grid.locator(".warm-intros-person").first().elementHandle();
		await save(page, "By stage");
		await button(page, "By stage").waitFor();
		expect(await row?.evaluate((element) => element.isConnected)).toBe(true);
	});
});

describe.each(WIDTHS)("the look of saved filters (%s)", (size, options) => {
	it("is well, in light and in dark", async () => {
		const opened = await openFitView(openHost, { vault: files, ...options });
		const { page } = opened;
		const filters = page.getByRole("button", { name: /^Filters/ });
		if ((await filters.count()) > 0) await filters.click();
		await page.getByLabel("Category", { exact: true }).selectOption("Mentor");
		await save(page, "Mentors whom I could ask about something long");
		await page.locator(".modal").waitFor({ state: "detached" });
		await page
			.locator(".notice")
			.first()
			.evaluate((element) => element.remove());
		await look(opened, ".warm-intros-fit", `saved-filters-${size}`);
		await button(page, "Mentors whom I could ask about something long").click();
		await inMenu(page, /^Delete/).waitFor();
	});
});
