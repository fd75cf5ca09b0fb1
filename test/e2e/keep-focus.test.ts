import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { introductionsVault } from "../make/introductions-vault";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser, type HostPage } from "./browser";
import { openFitView } from "./fit-view";
import { noErrors, settle } from "./host-page";
import { linkedinFile, manyRows, openImport, press, takeFile } from "./import-page";
import { openIntroductions } from "./introductions-page";
import { openNewNote } from "./palette";

const openHost = useBrowser();

/** What has the keyboard: its label, its words or what it is. */
function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const at = document.activeElement;
		if (at === null || at === document.body) return "nothing";
		const names = at.getAttribute("aria-labelledby") ?? "";
		const [label] = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
		const named = names === "" ? label : document.getElementById(names);
		return (named ?? at).textContent ?? at.tagName;
	});
}

/** Presses a button as the keyboard does, and waits for what comes of it. */
async function pressByKey(opened: HostPage, name: string | RegExp): Promise<void> {
	await opened.page.getByRole("button", { name, exact: true }).first().focus();
	await opened.page.keyboard.press("Enter");
	await settle(opened);
}

describe("the keyboard, where the button it was on is gone", () => {
	it("goes to the first field of a form that is started over", async () => {
		const opened = await openHost({ vault: { "Ann.md": { type: "contact" } } });
		const { page, host } = opened;
		await openNewNote(page, host, "New company");
		await page.locator(".modal").getByLabel("Name", { exact: true }).fill("Acme");
		await page.keyboard.press("Escape");
		await openNewNote(page, host, "New company");
		await pressByKey(opened, "Start over");
		await expect.poll(() => focused(page)).toBe("Name");
		await noErrors(opened);
	});

	it("goes to the people who are shown again when the filter is cleared", async () => {
		const opened = await openFitView(openHost, { vault: copyOf(DEMO_VAULT) });
		const { page } = opened;
		await page.getByRole("searchbox").fill("nobody of this name");
		await pressByKey(opened, "Clear the filter");
		await expect.poll(() => focused(page)).toBe("People by fit");
		await noErrors(opened);
	});

	it("does not go back to what was drawn before it in the meantime", async () => {
		const known = { industry: ["Fintech"], profession: ["Sales"], geography: ["Utah"] };
		const opened = await openFitView(openHost, {
			vault: {
				"My space.md": { type: "space", industries: ["Fintech"] },
				"Ann.md": { type: "contact", category: "peer", ...known },
			},
		});
		const { page, host } = opened;
		const checkFit = page.getByRole("button", { name: /^Check fit/ });
		await page.getByRole("searchbox").fill("nobody of this name");
		await page.getByRole("button", { name: "Clear the filter" }).focus();
		expect(await checkFit.count()).toBe(0);
		await host.evaluate(({ app: { vault } }) => vault.create("Bo.md", "---\ntype: contact\n---\n"));
		await checkFit.waitFor();
		await page.keyboard.press("Enter");
		await expect.poll(() => focused(page)).toBe("People by fit");
		await noErrors(opened);
	});

	it("goes to the search where nobody is chosen any more, and to the first of those who were not shown", async () => {
		const opened = await openIntroductions(openHost, {
			vault: introductionsVault(30),
			viewport: { width: 1400, height: 850 },
		});
		const { page, view } = opened;
		await view.getByRole("combobox").fill("zoë nakamura");
		await page.keyboard.press("Enter");
		await pressByKey(opened, "Choose nobody");
		await expect.poll(() => focused(page)).toBe("Find the person you want to meet");
		const introducers = view.getByRole("table", { name: "By introducer" });
		const before = await introducers.getByRole("row").count();
		await pressByKey(opened, /^Show all \d+$/);
		const first = introducers.getByRole("row").nth(before);
		expect(await first.textContent()).toContain(await focused(page));
		await noErrors(opened);
	});

	it("stays on the button that turns a page, at the last page too", async () => {
		const opened = await openImport(openHost, { vault: { "Ann.md": { type: "contact" } } });
		const { modal, page } = opened;
		await takeFile(modal, linkedinFile(manyRows(150)));
		await press(modal, "Preview");
		await modal.getByText("Page 1 of 2").waitFor();
		await pressByKey(opened, "Next");
		await modal.getByText("Page 2 of 2").waitFor();
		expect(await focused(page)).toBe("Next");
		await page.keyboard.press("Enter");
		await modal.getByText("Page 2 of 2").waitFor();
		await noErrors(opened);
	});
});
