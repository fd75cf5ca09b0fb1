import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";
import { openFitView, readNames } from "./fit-view";
import { noErrors, settle } from "./host-page";
import { runByMenu, runByPalette } from "./palette";

const openHost = useBrowser();
const FOLDER = ".obsidian/plugins/warm-intros";
const DATA = `${FOLDER}/data.json`;
const people = { "Ann.md": { type: "contact" }, "Bob.md": { type: "person" } };
const GOOD = '{"version":1,"contacts":{"types":["person"]}}';

describe("settings that cannot be read", () => {
	it.each([
		["are empty", ""],
		["are cut off", GOOD.slice(0, 20)],
		["are no JSON", "person, please"],
		["are a list", "[1]"],
	])("that %s do not stop the plugin, are told, and are kept", async (_, text) => {
		const opened = await openFitView(openHost, { vault: { ...people, [DATA]: text } });
		const { page, host, grid, vault } = opened;
		expect(await readNames(grid)).toEqual(["Ann"]);
		await page.locator(".notice", { hasText: "cannot be read" }).waitFor();
		await runByPalette(page, host, "Show problems");
		await page.locator(".warm-intros-problems").getByText("the defaults are used").waitFor();
		expect(readFileSync(path.join(vault, DATA), "utf8")).toBe(text);
		await host.evaluate((control) => control.openSettings());
		await page.getByLabel("Contact types").fill("person");
		await page.keyboard.press("Escape");
		await settle(opened);
		const kept = readdirSync(path.join(vault, FOLDER)).filter((name) => name !== "data.json");
		expect(kept).toEqual(["data.unreadable.json"]);
		expect(readFileSync(path.join(vault, FOLDER, kept[0] ?? ""), "utf8")).toBe(text);
		expect(JSON.parse(readFileSync(path.join(vault, DATA), "utf8"))).toEqual(JSON.parse(GOOD));
		await noErrors(opened);
	});

	it("let nothing be written into notes by the defaults, until a setting starts them again", async () => {
		const lena = "---\ntype: contact\nStatus: asked\n---\n";
		const opened = await openFitView(openHost, { vault: { "Lena.md": lena, [DATA]: "{" } });
		const { page, host, vault } = opened;
		const note = (): string => readFileSync(path.join(vault, "Lena.md"), "utf8");
		await host.evaluate((control) => control.openFile("Lena.md"));
		await runByMenu(page, host, "Add to pipeline");
		await page.locator(".notice", { hasText: "change any setting to start again" }).waitFor();
		expect(note()).toBe(lena);
		await runByPalette(page, host, "Add a person");
		await page.getByLabel("A line about the person").fill("Ann Lee");
		await page.keyboard.press("Enter");
		await page.locator(".modal").getByText("change any setting to start again").waitFor();
		await page.keyboard.press("Escape");
		expect(readdirSync(vault).filter((name) => name.endsWith(".md"))).toEqual(["Lena.md"]);
		await host.evaluate((control) => control.openSettings());
		await page.getByLabel("Contact types").fill("contact, person");
		await page.keyboard.press("Escape");
		await settle(opened);
		await runByMenu(page, host, "Add to pipeline");
		await expect.poll(note).toContain("intro_status: identified");
		await noErrors(opened);
	});

	it("never write over what was kept before", async () => {
		const earlier = `${FOLDER}/data.unreadable.json`;
		const opened = await openFitView(openHost, {
			vault: { ...people, [DATA]: "{", [earlier]: "earlier" },
		});
		const { page, host, vault } = opened;
		await host.evaluate((control) => control.openSettings());
		await page.getByLabel("Contact types").fill("person");
		await page.keyboard.press("Escape");
		await settle(opened);
		expect(readFileSync(path.join(vault, earlier), "utf8")).toBe("earlier");
		expect(readFileSync(path.join(vault, FOLDER, "data.unreadable 2.json"), "utf8")).toBe("{");
	});

	it("that begin with a byte order mark are read", async () => {
		const opened = await openFitView(openHost, { vault: { ...people, [DATA]: `\uFEFF${GOOD}` } });
		expect(await readNames(opened.grid)).toEqual(["Bob"]);
		expect(await opened.host.evaluate((control) => control.notices())).toEqual([]);
		await noErrors(opened);
	});

	it("do not take the settings away while the plugin runs, and are read when they are mended", async () => {
		const opened = await openFitView(openHost, { vault: { ...people, [DATA]: GOOD } });
		const { page, host, grid, vault } = opened;
		const changeOutside = async (text: string): Promise<void> => {
			writeFileSync(path.join(vault, DATA), text);
			await host.evaluate((control) => control.tellSettingsChanged());
		};
		await changeOutside("");
		await page.locator(".notice", { hasText: "cannot be read" }).waitFor();
		expect(await readNames(grid)).toEqual(["Bob"]);
		await changeOutside('{"contacts":{"types":["contact"]}}');
		await expect.poll(() => readNames(grid)).toEqual(["Ann"]);
		await noErrors(opened);
	});
});
