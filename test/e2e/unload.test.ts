import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser } from "./browser";
import { linkedinFile, manyRows, openImport, press, takeFile } from "./import-page";
import { runByPalette } from "./palette";
import { noteAt } from "./pipeline-page";

const openHost = useBrowser();
const nothing = { listeners: [], timers: [], events: [], globals: [] };

describe("the plugin", () => {
	it("leaves nothing behind when it is switched off, also in the middle of work", async () => {
		const { page, host } = await openHost({ vault: copyOf(DEMO_VAULT) });
		await runByPalette(page, host, "Open space fit");
		await page.getByRole("grid", { name: "People by fit" }).focus();
		await page.keyboard.press("End");
		await page.keyboard.press("Enter");
		await runByPalette(page, host, "Show problems");
		await runByPalette(page, host, "Open person panel");
		await host.evaluate((host) => host.openFile("Home.md", true));
		await host.evaluate(async (host) => {
			const file = host.app.vault.getFileByPath("People/Corinne Vasquez-Hale.md");
			if (file) await host.app.vault.append(file, "\nMore.\n");
			await host.unloadPlugin();
		});
		// The app's own wait before it saves its layout ends by itself.
		await expect
			.poll(() => host.evaluate((host) => host.leaks()), { timeout: 5000 })
			.toEqual(nothing);
		expect(
			await page.evaluate(() =>
				[...document.querySelectorAll('[class*="warm-intros"]')].map(({ className }) => className),
			),
		).toEqual([]);
		// The app keeps the tabs, and says in each that its plugin is gone.
		const views = await host.evaluate(({ app: { workspace } }) =>
			["space-fit", "person-panel", "problems"].flatMap((name) =>
				workspace.getLeavesOfType(`warm-intros-${name}`).map(({ view }) => view.getDisplayText()),
			),
		);
		expect(views.filter((title) => title !== "Plugin no longer active")).toEqual([]);
		const commands = await host.evaluate((host) => host.listCommands().map(({ id }) => id));
		expect(commands.filter((id) => id.startsWith("warm-intros"))).toEqual([]);
		await host.evaluate((host) => host.openFile("People/Corinne Vasquez-Hale.md"));
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("can be switched off while it still reads the vault", async () => {
		const { page, host } = await openHost({ vault: copyOf(DEMO_VAULT), slowIndex: 1 });
		await host.evaluate((host) => host.unloadPlugin());
		await page.waitForTimeout(200);
		expect(await host.evaluate((host) => host.leaks())).toEqual(nothing);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("reads a vault whose notes come after the layout, without any global of Node", async () => {
		const { page, host } = await openHost({ vault: copyOf(DEMO_VAULT), slowIndex: 1 });
		await runByPalette(page, host, "Open space fit");
		await page.getByText(/^107 people, \d+ match in all three$/).waitFor();
		const globals = await page.evaluate(() =>
			["process", "Buffer", "require", "global"].filter((name) => name in window),
		);
		expect(globals).toEqual([]);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});

describe("an import that is being written", () => {
	it("stops with a whole note when the plugin is switched off, and offers no Undo that nobody would carry out", async () => {
		const opened = await openImport(openHost, { vault: { "Note.md": "Nothing." } });
		const { modal, page, host, vault } = opened;
		await takeFile(modal, linkedinFile(manyRows(800)));
		await press(modal, "Preview");
		await press(modal, "Import: 800 new");
		await modal.getByText(/Writing notes: [1-9]/).waitFor();
		await host.evaluate((host) => host.unloadPlugin());
		await modal.waitFor({ state: "detached", timeout: 2000 });
		await page.locator(".notice", { hasText: "Import of Connections.csv stopped" }).waitFor();
		expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(0);
		const made = readdirSync(path.join(vault, "People"));
		expect(made.length).toBeGreaterThan(0);
		expect(made.length).toBeLessThan(800);
		for (const name of made)
			expect(noteAt(vault, `People/${name}`)).toMatch(
				/^---\n[^]*\nconnected_on: 2024-03-12\n---\n$/,
			);
		await expect.poll(() => host.evaluate((host) => host.leaks())).toEqual(nothing);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});
