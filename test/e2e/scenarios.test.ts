import type { JSHandle } from "playwright-core";
import type { App } from "obsidian";
import { describe, it } from "vitest";
import { scenariosOn } from "../../e2e/scenarios/all-scenarios.mts";
import type { AppWindow } from "../../e2e/scenarios/app-window.mts";
import { type HostPage, useBrowser } from "./browser";
import { noErrors } from "./host-page";

/** The scenarios of the suite for the app itself, played in the simulated host. */

const openHost = useBrowser();

/** How long the parser takes for a note at a cold start, in milliseconds. */
const PARSE_MS = 2;

/** The simulated host as a scenario sees the app. */
function driveHost({ page, host }: HostPage, isPhone: boolean): AppWindow {
	const scope = host as unknown as JSHandle<{ app: App }>;
	return {
		isPhone,
		run: async (work, given) => scope.evaluate(work as never, given),
		command: (id) =>
			host.evaluate((control, name) => control.executeCommand(`warm-intros:${name}`), id),
		openSettings: () => host.evaluate((control) => control.openSettings()),
		click: ({ x, y }, button = "left") => page.mouse.click(x, y, { button }),
		drag: async (from, to) => {
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			await page.mouse.move(to.x, to.y, { steps: 8 });
			await page.mouse.up();
		},
		swipe: async (from, to) => {
			const client = await page.context().newCDPSession(page);
			const touch = (type: "touchStart" | "touchMove" | "touchEnd", far?: number) => {
				const at = (a: number, b: number): number => a + (b - a) * (far ?? 0);
				const touchPoints = [{ x: at(from.x, to.x), y: at(from.y, to.y) }];
				return client.send("Input.dispatchTouchEvent", {
					type,
					touchPoints: far === undefined ? [] : touchPoints,
				});
			};
			await touch("touchStart", 0);
			for (const far of [0.25, 0.5, 0.75, 1]) await touch("touchMove", far);
			await touch("touchEnd");
		},
		type: (text) => page.keyboard.type(text),
		press: (key) => page.keyboard.press(key),
		uninstall: () =>
			host.evaluate(async (control) => {
				const { adapter } = control.app.vault;
				await control.unloadPlugin();
				const folder = ".obsidian/plugins/warm-intros";
				if (await adapter.exists(folder)) await adapter.rmdir(folder, true);
			}),
	};
}

describe.each(["desktop", "phone", "tablet"] as const)("in the app on a %s", (device) => {
	const isPhone = device === "phone";
	it.each(scenariosOn(device))("$name", async ({ vault, isCold = false, play }) => {
		const opened = await openHost({
			vault,
			mobile: isPhone,
			tablet: device === "tablet",
			floatingBar: device !== "desktop",
			...(isCold ? { slowIndex: PARSE_MS } : {}),
		});
		await play(driveHost(opened, isPhone));
		await noErrors(opened);
	});
});
