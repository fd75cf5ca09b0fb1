import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";
import { readNames } from "./fit-view";
import { noErrors, settle } from "./host-page";
import { linkedinFile } from "./import-page";

const openHost = useBrowser();

/** What it may cost a new user: a click more is a step more that somebody gives up at. */
const MOST = { clicks: 12, keys: 30 };

/** 36 people as LinkedIn exports them, the one who fits best in the middle. */
const TITLES = ["Nurse", "Sales Manager", "Teacher", "Software Engineer", "Accountant", "Lawyer"];
const ROWS = Array.from({ length: 36 }, (_, at) => {
	const title = at === 17 ? "Senior Product Manager" : TITLES[at % TITLES.length];
	const name = at === 17 ? "Zoe,Last" : `Ann${at},Lee`;
	return `${name},https://www.linkedin.com/in/p-${at},,Firm ${at},${title},12 Mar 2024`;
});

/** Counts what a hand does from now on. */
async function countHand(page: Page): Promise<() => Promise<{ clicks: number; keys: number }>> {
	await page.evaluate(() => {
		const hand = { clicks: 0, keys: 0 };
		Reflect.set(window, "hand", hand);
		window.addEventListener("pointerdown", () => (hand.clicks += 1), true);
		window.addEventListener("keydown", () => (hand.keys += 1), true);
	});
	return () => page.evaluate(() => Reflect.get(window, "hand") as { clicks: number; keys: number });
}

describe("the way of a new user", () => {
	it("from an empty vault to a ranked list of their own people takes few clicks and keys", async () => {
		const opened = await openHost({ vault: { "Note.md": "Plain." }, firstTime: true });
		const { page } = opened;
		const button = (name: string | RegExp) => page.getByRole("button", { name }).first();
		await button("What you’re looking for").waitFor();
		const hand = await countHand(page);
		await button("What you’re looking for").click();
		const modal = page.locator(".modal");
		await modal.getByRole("button", { name: "Product management" }).click();
		for (const [field, words] of [
			["Industries", "Payments"],
			["Places", "Denver"],
		] as const) {
			await modal.getByLabel(field, { exact: true }).click();
			await page.keyboard.type(words);
		}
		await modal.getByRole("button", { name: "Create", exact: true }).click();
		const fit = page.locator(".warm-intros-fit");
		await fit.getByRole("heading", { name: "Next: people you know already" }).waitFor();
		await fit.getByRole("button", { name: "People you know already" }).click();
		const chooser = page.waitForEvent("filechooser");
		await modal.getByLabel("File", { exact: true }).click();
		const { name, text } = linkedinFile(ROWS);
		const buffer = Buffer.from(text);
		await (await chooser).setFiles({ name, mimeType: "text/csv", buffer });
		await modal.getByRole("button", { name: "Continue", exact: true }).click();
		await modal.getByRole("button", { name: "Preview", exact: true }).click();
		await modal.getByRole("button", { name: "Import: 36 new", exact: true }).click();
		await modal.waitFor({ state: "detached" });
		await settle(opened);
		const names = await readNames(page.getByRole("grid", { name: "People by fit" }));
		expect(names).toHaveLength(36);
		expect(names[0]).toBe("Zoe Last");
		const { clicks, keys } = await hand();
		console.log(`From an empty vault to a ranked list: ${clicks} clicks and ${keys} keys.`);
		expect(clicks).toBeGreaterThan(0);
		expect(clicks).toBeLessThanOrEqual(MOST.clicks);
		expect(keys).toBeLessThanOrEqual(MOST.keys);
		await noErrors(opened);
	});
});
