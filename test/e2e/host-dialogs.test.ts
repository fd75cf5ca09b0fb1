import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { useProbe } from "../host/test-plugin/use-probe";
import { useBrowser } from "./browser";
import type { HostPage } from "./browser";

const plugin = useProbe();
const openHost = useBrowser();
const vault = { "Ann.md": "# Ann\n\nhello", "Bob.md": "# Bob", "People/Cid.md": "" };

async function openProbe(): Promise<HostPage> {
	const opened = await openHost({ vault, plugin });
	await opened.host.evaluate((host) => host.executeCommand("host-probe:open"));
	return opened;
}

describe("menus of the simulated host", () => {
	it("stand in sections, with their icons, marks and what cannot be chosen", async () => {
		const { page } = await openProbe();
		await page.locator(".probe-count").click({ button: "right" });
		const lines = await page
			.locator(".menu > *")
			.evaluateAll((all) =>
				all.map((line) => [
					line.textContent,
					line.getAttribute("role"),
					line.getAttribute("class"),
				]),
			);
		expect(lines).toEqual([
			["First", "menuitemcheckbox", "menu-item tappable"],
			["Off", "menuitem", "menu-item tappable is-disabled"],
			["Last", "menuitem", "menu-item tappable"],
			["", "separator", "menu-separator"],
			["Dangerous", "menuitem", "menu-item tappable is-warning"],
		]);
	});

	it("are used by keys, skip what is disabled, and close by Escape or a click elsewhere", async () => {
		const { page, host } = await openProbe();
		await page.locator(".probe-count").click({ button: "right" });
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		expect(await host.evaluate((host) => host.notices())).toEqual(["last chosen"]);
		for (const close of [() => page.keyboard.press("Escape"), () => page.mouse.click(600, 400)]) {
			await page.locator(".probe-count").click({ button: "right" });
			expect(await page.locator(".menu").count()).toBe(1);
			await close();
			expect(await page.locator(".menu").count()).toBe(0);
		}
	});

	it("of files and editors are added to by the plugin", async () => {
		const { page, host } = await openHost({ vault, plugin });
		await page.locator(".nav-file-title", { hasText: "Ann" }).click({ button: "right" });
		await page.getByRole("menuitem", { name: "Probe Ann.md" }).waitFor();
		await page.keyboard.press("Escape");
		await host.evaluate((host) => host.openFile("Ann.md"));
		await page.getByLabel("Note").click({ button: "right" });
		await page.getByRole("menuitem", { name: "Probe editor" }).waitFor();
	});
});

describe("dialogs of the simulated host", () => {
	it("have the title above the content, keep the focus, and close by Escape", async () => {
		const { page, host } = await openHost({ vault, plugin });
		await host.evaluate((host) => host.executeCommand("host-probe:name"));
		const dialog = page.getByRole("dialog", { name: "Name it" });
		await dialog.waitFor();
		const tops = await dialog.evaluate((el) =>
			[".modal-title", ".modal-content"].map(
				(selector) => el.querySelector(selector)?.getBoundingClientRect().top ?? 0,
			),
		);
		expect(tops[0]).toBeLessThan(tops[1] ?? 0);
		for (let n = 0; n < 5; n += 1) {
			expect(await dialog.evaluate((el) => el.contains(document.activeElement))).toBe(true);
			await page.keyboard.press("Tab");
		}
		await page.keyboard.press("Escape");
		expect(await dialog.count()).toBe(0);
	});

	it("do what their fields and buttons say", async () => {
		const { page, host, vault: folder } = await openHost({ vault, plugin });
		await host.evaluate((host) => host.executeCommand("host-probe:name"));
		await page.getByLabel("Name", { exact: true }).fill("Dora");
		await page.getByRole("button", { name: "Create" }).click();
		await page.getByRole("dialog").waitFor({ state: "detached" });
		expect(readFileSync(path.join(folder, "Dora.md"), "utf8")).toBe("# Dora\n");
	});

	it("of confirmation close unless the handler says otherwise", async () => {
		const { page, host } = await openHost({ vault, plugin });
		await host.evaluate((host) => host.executeCommand("host-probe:confirm"));
		await page.getByRole("button", { name: "Keep open" }).click();
		expect(await page.getByRole("dialog", { name: "Sure?" }).count()).toBe(1);
		await page.getByRole("button", { name: "Do it" }).click();
		await page.getByRole("dialog").waitFor({ state: "detached" });
		expect(await host.evaluate((host) => host.notices())).toEqual(["kept open", "done"]);
	});

	it("ask before a file is deleted", async () => {
		const { page, host, vault: folder } = await openHost({ vault, plugin });
		for (const [answer, isThere] of [
			["Cancel", true],
			["Delete", false],
		] as const) {
			const asked = host.evaluate(({ app }) => {
				const file = app.vault.getFileByPath("Bob.md");
				return file === null ? null : app.fileManager.promptForDeletion(file);
			});
			await page.getByRole("button", { name: answer }).click();
			expect(await asked).toBe(!isThere);
			expect(existsSync(path.join(folder, "Bob.md"))).toBe(isThere);
		}
	});

	it("suggest while typing, and are used by keys", async () => {
		const { page, host } = await openHost({ vault, plugin });
		await page.keyboard.press("Control+Shift+K");
		await page.locator(".prompt-input").fill("c");
		await page.locator(".suggestion-item", { hasText: "Cid" }).waitFor();
		expect(await page.locator(".suggestion-item").count()).toBe(1);
		await page.locator(".prompt-input").fill("zzz");
		await page.getByText("No results found.").waitFor();
		await page.locator(".prompt-input").fill("");
		await page.locator(".suggestion-item").nth(2).waitFor();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		expect(await host.evaluate((host) => host.notices())).toEqual(["picked Bob.md"]);
	});
});

describe("commands of the simulated host", () => {
	it("are in the palette where they can be used, the last used first", async () => {
		const { page, host } = await openHost({ vault, plugin });
		const names = async (): Promise<string[]> => {
			await page.keyboard.press("Control+P");
			await page.locator(".suggestion-item").first().waitFor();
			const texts = await page.locator(".suggestion-content").allInnerTexts();
			await page.keyboard.press("Escape");
			return texts;
		};
		expect(await names()).not.toContain("Host probe: Only on a note");
		await host.evaluate((host) => host.openFile("Ann.md"));
		expect(await names()).toContain("Host probe: Only on a note");
		await page.keyboard.press("Control+P");
		await page.locator(".prompt-input").fill("only note");
		await page.keyboard.press("Enter");
		expect(await host.evaluate((host) => host.notices())).toEqual(["on Ann.md"]);
		expect((await names())[0]).toBe("Host probe: Only on a note");
	});

	it("of an editor work on its text", async () => {
		const { page, host } = await openHost({ vault, plugin });
		await host.evaluate((host) => host.openFile("Ann.md"));
		await page.getByLabel("Note").press("Control+A");
		await host.evaluate((host) => host.executeCommand("host-probe:insert"));
		expect(await page.getByLabel("Note").inputValue()).toBe("inserted");
	});
});

describe("notices of the simulated host", () => {
	it("stay until they are clicked where they have no time, and may hold buttons", async () => {
		const { page, host } = await openHost({ vault, plugin });
		await host.evaluate((host) => host.executeCommand("host-probe:notice"));
		await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
		await page.locator(".notice").waitFor({ state: "detached" });
		expect(await page.locator(".notice").count()).toBe(0);
	});

	it("are gone after their time", async () => {
		const { page, host } = await openHost({ vault, plugin });
		// Its clock is another for good: no other test gets this page.
		onTestFinished(() => page.close());
		await page.clock.install();
		await host.evaluate((host) => host.openProtocol("host-probe", { what: "tea" }));
		await page.locator(".notice", { hasText: "asked for tea" }).waitFor();
		await page.clock.fastForward(5000);
		await page.locator(".notice").waitFor({ state: "detached" });
	});
});

describe("switching a plugin off in the simulated host", () => {
	it("leaves nothing after that was registered", async () => {
		const { page, host } = await openProbe();
		await host.evaluate((host) => host.unloadPlugin());
		expect(await host.evaluate((host) => host.leaks())).toEqual({
			listeners: [],
			timers: [],
			events: [],
			globals: [],
		});
		expect(await page.locator(".status-bar-item").count()).toBe(0);
		expect(await page.getByRole("button", { name: "Open probe" }).count()).toBe(0);
		expect(await host.evaluate((host) => host.listCommands())).toEqual([]);
		await page.locator(".empty-state", { hasText: "Plugin no longer active" }).waitFor();
	});

	it("and on again gives its open views back", async () => {
		const { page, host } = await openProbe();
		await host.evaluate((host) => host.reloadPlugin());
		await page.locator(".probe-view", { hasText: "3 notes" }).waitFor();
		expect(await page.getByRole("tab", { name: "Probe" }).count()).toBe(1);
		expect(await page.locator(".status-bar-item").count()).toBe(1);
	});

	it("shows what was begun and not ended", async () => {
		const { host } = await openHost({ vault, plugin });
		await host.evaluate((host) => host.executeCommand("host-probe:leak"));
		await host.evaluate((host) => host.unloadPlugin());
		const { listeners, timers, events, globals } = await host.evaluate((host) => host.leaks());
		expect(listeners.map((line) => line.split(" ")[0])).toEqual(["scroll"]);
		expect(timers.map((line) => line.split(" ")[0])).toEqual(["interval"]);
		expect(events.map((line) => line.split(" ")[0])).toEqual(["modify"]);
		expect(globals).toEqual(["leakedGlobal"]);
	});
});
