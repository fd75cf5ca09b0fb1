import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { browser } from "@wdio/globals";
import { obsidianPage } from "wdio-obsidian-service";
import type { AppWindow, VaultTexts } from "./scenarios/app-window.mts";

const PLUGIN = "warm-intros";

/** Parts of the app that its types do not name. */
interface WholeApp {
	readonly setting: { open(): void; openTabById(id: string): void };
	readonly plugins: { uninstallPlugin(id: string): Promise<void> };
}

/** Starts the app anew with a vault of these files and the plugin switched on; it has parsed none of them before. */
export async function openApp(vault: VaultTexts, isPhone: boolean): Promise<AppWindow> {
	const folder = await mkdtemp(path.join(tmpdir(), "warm-intros-vault-"));
	for (const [file, text] of Object.entries(vault)) {
		const full = path.join(folder, file);
		await mkdir(path.dirname(full), { recursive: true });
		await writeFile(full, text);
	}
	await browser.reloadObsidian({ vault: folder, plugins: [PLUGIN] });
	// What loads this file may put this name into functions that run in the window.
	await browser.execute("window.__name ??= (named) => named;");
	if (!isPhone) await browser.setWindowSize(1400, 900);
	return driveApp(isPhone);
}

/** The app as a scenario sees it. */
function driveApp(isPhone: boolean): AppWindow {
	return {
		isPhone,
		run: async (work, given) => await browser.executeObsidian(work, given),
		command: (id) => browser.executeObsidianCommand(`${PLUGIN}:${id}`),
		openSettings: () =>
			browser.executeObsidian(({ app }, id) => {
				const { setting } = app as unknown as WholeApp;
				setting.open();
				setting.openTabById(id);
			}, PLUGIN),
		click: ({ x, y }, button = "left") =>
			browser
				.action("pointer")
				.move({ x: Math.round(x), y: Math.round(y) })
				.down({ button })
				.up({ button })
				.perform(),
		drag: async (from, to) => {
			const steps = 8;
			let moves = browser
				.action("pointer")
				.move({ x: Math.round(from.x), y: Math.round(from.y) })
				.down();
			for (let step = 1; step <= steps; step++) {
				const at = (a: number, b: number): number => Math.round(a + ((b - a) * step) / steps);
				moves = moves.move({ duration: 30, x: at(from.x, to.x), y: at(from.y, to.y) });
			}
			await moves.up().perform();
		},
		swipe: (from, to) =>
			browser
				.action("pointer", { parameters: { pointerType: "touch" } })
				.move({ x: Math.round(from.x), y: Math.round(from.y) })
				.down()
				.move({ duration: 200, x: Math.round(to.x), y: Math.round(to.y) })
				.up()
				.perform(),
		type: async (text) => {
			// One after the other: what is given to keys() at once is held down at once.
			const keys = browser.action("key");
			for (const key of text) keys.down(key).up(key);
			await keys.perform();
		},
		press: (key) => browser.keys(key),
		uninstall: async () => {
			await obsidianPage.disablePlugin(PLUGIN);
			await browser.executeObsidian(
				({ app }, id) => (app as unknown as WholeApp).plugins.uninstallPlugin(id),
				PLUGIN,
			);
		},
	};
}
