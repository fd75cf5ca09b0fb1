import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useProbe } from "../host/test-plugin/use-probe";
import type { ProbeNotes } from "../host/test-plugin/use-probe";
import { useBrowser } from "./browser";
import type { HostPage } from "./browser";

const plugin = useProbe();
const openHost = useBrowser();

async function openSettings(): Promise<HostPage & { saved: () => unknown }> {
	const opened = await openHost({ vault: { "People/Ann.md": "", "Places/x.md": "" }, plugin });
	await opened.host.evaluate((host) => host.openSettings());
	const file = path.join(opened.vault, ".obsidian/plugins/host-probe/data.json");
	const saved = async (): Promise<unknown> => {
		await opened.host.evaluate((host) => host.settled());
		return JSON.parse(readFileSync(file, "utf8"));
	};
	return { ...opened, saved };
}

describe("declared settings in the simulated host", () => {
	it("save what is chosen, and show it again", async () => {
		const { page, host, saved } = await openSettings();
		await page.getByRole("switch", { name: "Loud" }).click();
		await page.getByLabel("Days").fill("12");
		await page.getByLabel("Kind").selectOption("Second");
		expect(await saved()).toMatchObject({ loud: true, days: 12, kind: "b" });
		await page.keyboard.press("Escape");
		await host.evaluate((host) => host.openSettings());
		expect(await page.getByRole("switch", { name: "Loud" }).getAttribute("aria-checked")).toBe(
			"true",
		);
		expect(await page.getByLabel("Days").inputValue()).toBe("12");
	});

	it("show and allow what their conditions say, at once", async () => {
		const { page } = await openSettings();
		expect(await page.getByLabel("Name", { exact: true }).isVisible()).toBe(false);
		expect(await page.getByLabel("Days").isDisabled()).toBe(true);
		await page.getByRole("switch", { name: "Loud" }).click();
		await page.getByLabel("Name", { exact: true }).waitFor();
		expect(await page.getByLabel("Days").isDisabled()).toBe(false);
	});

	it("refuse what is not valid, with the reason", async () => {
		const { page, saved } = await openSettings();
		await page.getByRole("switch", { name: "Loud" }).click();
		await page.getByLabel("Name", { exact: true }).fill("");
		await page.getByText("A name is needed.").waitFor();
		expect(await saved()).toMatchObject({ name: "probe" });
		await page.getByLabel("Name", { exact: true }).fill("new");
		await page.getByText("A name is needed.").waitFor({ state: "detached" });
		expect(await saved()).toMatchObject({ name: "new" });
	});

	it("suggest folders, and what a plugin's own field suggests", async () => {
		const { page, saved } = await openSettings();
		await page.getByLabel("Folder").fill("peo");
		await page.locator(".suggestion-item", { hasText: "People" }).click();
		expect(await saved()).toMatchObject({ folder: "People" });
		await page.getByLabel("Word", { exact: true }).fill("al");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		expect(await page.getByLabel("Word", { exact: true }).inputValue()).toBe("alpine");
	});

	it("keep lists that grow and shrink, and pages that open and close", async () => {
		const { page, saved } = await openSettings();
		await page.getByRole("button", { name: "Add word" }).click();
		expect(await saved()).toMatchObject({ words: ["new", "one", "two"] });
		for (let left = 3; left > 0; left -= 1) {
			await page.getByRole("button", { name: "Delete" }).first().click();
		}
		await page.getByText("No words yet").waitFor();
		await page.locator(".mod-page", { hasText: "More" }).click();
		await page.getByRole("switch", { name: "Deep" }).click();
		expect(await saved()).toMatchObject({ deep: true, words: [] });
		await page.getByRole("button", { name: "Back" }).click();
		await page.getByLabel("Kind").waitFor();
	});

	it("are told to the plugin when a sync tool changed them", async () => {
		const { host } = await openSettings();
		await host.evaluate((host) => host.changeSettingsOutside({ days: 30 }));
		const found = await host.evaluate(({ plugin }) => ({
			settings: plugin?.settings,
			seen: Reflect.get(plugin ?? {}, "seen") as ProbeNotes,
		}));
		expect(found.settings).toMatchObject({ days: 30 });
		expect(found.seen).toContain("settings from elsewhere");
	});
});
