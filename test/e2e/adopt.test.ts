import { readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { copyOf, snapshotOf } from "../make/temp-vault";
import { type HostOptions, type HostPage, useBrowser } from "./browser";
import { openFitView, readNames } from "./fit-view";
import { noErrors } from "./host-page";
import { lookInThemes, screenshots, sizesWithSmall } from "./look";
import { findOverlaps, findTooWide, findViolations } from "./look-checks";
import { runByPalette } from "./palette";

const openHost = useBrowser();
const FOREIGN = path.join(import.meta.dirname, "../fixtures/foreign-vault/input");
const COMMAND = "Adopt existing notes…";

/** Every note of the vault by its bytes, mode and time. */
function notesOf(vault: string): readonly (readonly [string, string])[] {
	return [...snapshotOf(vault)].filter(([file]) => file.endsWith(".md"));
}

function dataOf(vault: string): unknown {
	const file = path.join(vault, ".obsidian/plugins/warm-intros/data.json");
	return JSON.parse(readFileSync(file, "utf8"));
}

async function openAdoption(
	options: Partial<HostOptions> = {},
): Promise<HostPage & { readonly modal: Locator }> {
	const opened = await openHost({ vault: copyOf(FOREIGN), ...options });
	await opened.host.evaluate((control) => control.settled());
	await runByPalette(opened.page, opened.host, COMMAND);
	const modal = opened.page.locator(".warm-intros-adopt");
	await modal.waitFor();
	return { ...opened, modal };
}

describe("a vault of people whose notes are called otherwise", () => {
	it("is offered to a new user first, and read without a byte changed, until that is undone", async () => {
		const opened = await openFitView(openHost, { vault: copyOf(FOREIGN) });
		const { page, host, vault, grid } = opened;
		const before = notesOf(vault);
		await page.getByText("No contacts found").waitFor();
		await page.getByRole("button", { name: "Adopt 5 notes" }).click();
		const modal = page.locator(".warm-intros-adopt");
		await modal.getByText("ORG (2 notes)").waitFor();
		const first = modal.getByRole("list", { name: "Some of them" }).getByRole("listitem").first();
		expect(await first.innerText()).toMatch(
			/^Lena Hofstadter\s+CRM\/Lena Hofstadter\.md\s+Company\s+Nordlicht Energie GmbH\s+Title\s+VP Product/,
		);
		await modal.getByRole("button", { name: "Read 5 people as contacts" }).click();
		await modal.waitFor({ state: "detached" });
		await expect
			.poll(() => readNames(grid))
			.toEqual([
				"Lena Hofstadter",
				"Björn Ekdahl",
				"Omar Haddad",
				"Priya Raman",
				"Someone I never met",
			]);
		expect(dataOf(vault)).toEqual({
			version: 1,
			contacts: { folders: ["CRM"], tags: ["Person"] },
			properties: {
				industry: ["Sector"],
				profession: ["Line Of Work"],
				geography: ["Location"],
				company: ["ORG"],
				title: ["role"],
				knows: ["Friends With"],
				last_contact: ["Last Seen"],
			},
		});
		await page
			.locator(".notice", { hasText: "5 people read as contacts" })
			.getByRole("button", { name: "Undo" })
			.click();
		await page.getByText("No contacts found").waitFor();
		await host.evaluate((control) => control.settled());
		expect(dataOf(vault)).toEqual({ version: 1 });
		expect(notesOf(vault)).toEqual(before);
		await noErrors(opened);
	});

	it("is offered in the pipeline too", async () => {
		const { page, host } = await openHost({ vault: copyOf(FOREIGN) });
		await host.evaluate((control) => control.executeCommand("warm-intros:open-pipeline"));
		await page
			.locator(".warm-intros-pipeline")
			.getByRole("button", { name: "Adopt 5 notes" })
			.click();
		await page.locator(".warm-intros-adopt").waitFor();
	});

	it("is read by the parts that are switched on, and by the keyboard alone", async () => {
		const opened = await openAdoption();
		const { page, host, vault, modal } = opened;
		const before = notesOf(vault);
		await modal.getByLabel("Folder CRM").focus();
		await page.keyboard.press("Space");
		await modal.getByRole("button", { name: "Read 3 people as contacts" }).waitFor();
		expect(await modal.getByText("Lena Hofstadter", { exact: true }).count()).toBe(0);
		await modal.getByLabel("Tag Person").focus();
		await page.keyboard.press("Space");
		await modal.getByText("Nobody would be read").waitFor();
		expect(await modal.getByRole("button", { name: "Nothing to adopt" }).isDisabled()).toBe(true);
		await page.keyboard.press("Space");
		await modal.getByLabel("Industry").focus();
		await page.keyboard.press("Space");
		await modal.getByRole("button", { name: "Read 3 people as contacts" }).focus();
		await page.keyboard.press("Enter");
		await modal.waitFor({ state: "detached" });
		await host.evaluate((control) => control.settled());
		expect(dataOf(vault)).toMatchObject({ contacts: { tags: ["Person"] } });
		expect(dataOf(vault)).not.toHaveProperty("properties.industry");
		expect(notesOf(vault)).toEqual(before);
		await noErrors(opened);
	});

	it("is left alone where the form is closed, and what was switched off is off when it is opened again", async () => {
		const opened = await openAdoption();
		const { page, host, vault, modal } = opened;
		const before = snapshotOf(vault);
		await modal.getByLabel("Folder CRM").uncheck();
		await page.keyboard.press("Escape");
		await host.evaluate((control) => control.settled());
		expect(snapshotOf(vault)).toEqual(before);
		await runByPalette(page, host, COMMAND);
		await modal.getByRole("button", { name: "Read 3 people as contacts" }).waitFor();
		await modal.getByRole("button", { name: "Start over" }).click();
		await modal.getByRole("button", { name: "Read 5 people as contacts" }).waitFor();
		await noErrors(opened);
	});

	it("is not undone where the settings have changed since", async () => {
		const opened = await openAdoption();
		const { page, host, vault, modal } = opened;
		await modal.locator(".mod-cta").click();
		await host.evaluate((control) => control.openSettings());
		await page.getByLabel("Contact folders").fill("CRM, Ideas");
		await page.keyboard.press("Escape");
		await host.evaluate((control) => control.settled());
		await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
		await page.getByText("Not undone: the settings have changed since.").waitFor();
		expect(dataOf(vault)).toMatchObject({ contacts: { folders: ["CRM", "Ideas"] } });
		await noErrors(opened);
	});
});

describe("a vault without notes that look like people", () => {
	it("is said to have none, and the way to a new contact is shown", async () => {
		const opened = await openHost({ vault: { "Note.md": "Nobody here." } });
		const { page, host } = opened;
		await runByPalette(page, host, COMMAND);
		const modal = page.locator(".modal");
		await modal.getByText("No notes in this vault look like people").waitFor();
		expect(await findViolations(page, ".modal")).toEqual([]);
		await modal.getByRole("button", { name: "New contact" }).click();
		await page.getByLabel("Name", { exact: true }).waitFor();
		await noErrors(opened);
	});

	it("is said to be read already where its people are contacts", async () => {
		const { page, host } = await openHost({ vault: { "Ann.md": { type: "contact" } } });
		await host.evaluate((control) => control.settled());
		await runByPalette(page, host, COMMAND);
		await page.getByText("1 person in this vault is already a contact").waitFor();
	});
});

describe.each(sizesWithSmall)("the look of what can be adopted (%s)", (size, options) => {
	it("is well", async () => {
		const opened = await openAdoption(options);
		const { page } = opened;
		const part = ".warm-intros-adopt";
		await lookInThemes(opened, part, `adopt-${size}`);
		await page.locator(".warm-intros-adopt-people").scrollIntoViewIfNeeded();
		await page.screenshot({ path: path.join(screenshots, `adopt-${size}-people.png`) });
		expect(await findTooWide(page, part)).toEqual([]);
		expect(await findOverlaps(page, part)).toEqual([]);
		const button = page.locator(part).locator(".mod-cta");
		await button.scrollIntoViewIfNeeded();
		expect(await button.isVisible()).toBe(true);
		await noErrors(opened);
	});
});
