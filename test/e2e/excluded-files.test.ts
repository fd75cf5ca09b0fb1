import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";
import { openFitView, readNames } from "./fit-view";
import { noErrors, settle } from "./host-page";
import { runByPalette } from "./palette";

const openHost = useBrowser();
const APP = ".obsidian/app.json";
const people = {
	"Ann.md": { type: "contact" },
	"Archive/Bob.md": { type: "contact" },
	"Old/Cy.md": { type: "contact" },
};

function excluding(...filters: readonly string[]): string {
	return JSON.stringify({ userIgnoreFilters: filters });
}

describe("the vault's excluded files", () => {
	it("are followed when the window gets the focus again, and a broken file changes nothing", async () => {
		const opened = await openFitView(openHost, {
			vault: { ...people, [APP]: excluding(" archive/") },
		});
		const { page, grid, vault } = opened;
		const focusWith = async (text: string): Promise<void> => {
			writeFileSync(path.join(vault, APP), text);
			await page.evaluate(() => window.dispatchEvent(new Event("focus")));
		};
		expect(await readNames(grid)).toEqual(["Ann", "Cy"]);
		await focusWith(excluding("Old/"));
		await expect.poll(() => readNames(grid)).toEqual(["Ann", "Bob"]);
		await focusWith(excluding("Old/").slice(0, 12));
		await settle(opened);
		expect(await readNames(grid)).toEqual(["Ann", "Bob"]);
		await focusWith(excluding("/^(ARCHIVE|old)/"));
		await expect.poll(() => readNames(grid)).toEqual(["Ann"]);
		await noErrors(opened);
	});

	it("that are not valid expressions are told among the problems", async () => {
		const opened = await openFitView(openHost, { vault: { ...people, [APP]: excluding("/(/") } });
		const { page, host, grid } = opened;
		expect(await readNames(grid)).toEqual(["Ann", "Bob", "Cy"]);
		await runByPalette(page, host, "Show problems");
		const problems = page.locator(".warm-intros-problems");
		await problems.getByText("/(/ is not a valid regular expression").waitFor();
		await noErrors(opened);
	});
});
