import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useProbe } from "../host/test-plugin/use-probe";
import { useBrowser } from "./browser";

const plugin = useProbe();
const openHost = useBrowser();
const vault = { "Ann.md": "# Ann\n\nhello", "Bob.md": "# Bob" };

describe("the window of the simulated host", () => {
	it("says on its face that it is simulated", async () => {
		const { page } = await openHost({ vault, plugin });
		expect(await page.locator(".titlebar").innerText()).toContain("simulated host, not Obsidian");
		expect(await page.title()).toContain("simulated host");
	});

	it("opens a plugin's view by its ribbon icon, once, with an icon and a name on its tab", async () => {
		const { page, host } = await openHost({ vault, plugin });
		await page.getByRole("button", { name: "Open probe" }).click();
		await page.getByText("2 notes").waitFor();
		await page.getByRole("button", { name: "Open probe" }).click();
		const tab = page.getByRole("tab", { name: "Probe" });
		expect(await tab.count()).toBe(1);
		await host.evaluate((host) => host.settled());
		expect(await tab.locator("svg.lucide-users path").count()).toBeGreaterThan(0);
		expect(await host.evaluate((host) => host.missingIcons())).toEqual([]);
		const { collapsed, type } = await host.evaluate(({ app: { workspace } }) => ({
			collapsed: workspace.rightSplit.collapsed,
			type: workspace.activeLeaf?.getViewState().type,
		}));
		expect({ collapsed, type }).toEqual({ collapsed: false, type: "probe" });
	});

	it("opens notes in tabs, and says which is active", async () => {
		const { page, host } = await openHost({ vault, plugin });
		await host.evaluate(({ app: { workspace }, plugin }) => {
			const events: string[] = [];
			Object.assign(plugin ?? {}, { events });
			workspace.on("file-open", (file: { path: string } | null) =>
				events.push(`file-open ${file?.path ?? "none"}`),
			);
			workspace.on("active-leaf-change", (leaf: { getDisplayText(): string } | null) =>
				events.push(`active ${leaf?.getDisplayText() ?? "none"}`),
			);
		});
		await host.evaluate((host) => host.openFile("Ann.md"));
		await host.evaluate((host) => host.openFile("Bob.md", true));
		await page.getByRole("tab", { name: "Ann" }).click();
		await page.locator(".workspace-tab-header-inner-close-button >> visible=true").first().click();
		const seen = await host.evaluate(({ app: { workspace }, plugin }) => ({
			events: Reflect.get(plugin ?? {}, "events") as string[],
			active: workspace.getActiveFile()?.path,
			leaves: workspace.getLeavesOfType("markdown").length,
		}));
		expect(seen).toEqual({
			events: [
				"file-open Ann.md",
				"active Bob",
				"file-open Bob.md",
				"active Ann",
				"file-open Ann.md",
				"active Bob",
				"file-open Bob.md",
			],
			active: "Bob.md",
			leaves: 1,
		});
	});

	it("still knows the active file while a sidebar is active", async () => {
		const { host } = await openHost({ vault, plugin });
		await host.evaluate((host) => host.openFile("Ann.md"));
		await host.evaluate((host) => host.executeCommand("host-probe:open"));
		const found = await host.evaluate(({ app: { workspace } }) => [
			workspace.activeLeaf?.view.getViewType(),
			workspace.getActiveFile()?.path,
			workspace.activeEditor,
		]);
		expect(found).toEqual(["probe", "Ann.md", null]);
	});

	it("keeps a view of the last time deferred until its tab is seen", async () => {
		const layout = [
			{ type: "probe", place: "right" as const, title: "Probe" },
			{ type: "probe", place: "left" as const, title: "Seen", isShown: true },
		];
		const { page, host } = await openHost({ vault, plugin, layout });
		const before = await host.evaluate(({ app: { workspace } }) =>
			workspace.getLeavesOfType("probe").map((leaf) => leaf.isDeferred),
		);
		expect(before).toEqual([false, true]);
		await host.evaluate(async ({ app: { workspace } }) => {
			for (const leaf of workspace.getLeavesOfType("probe")) await workspace.revealLeaf(leaf);
		});
		expect(await page.locator(".probe-view").count()).toBe(2);
	});

	it("takes leaves into a popout with a document of its own, and out of it again", async () => {
		const { page, host } = await openHost({ vault, plugin });
		await host.evaluate((host) => host.executeCommand("host-probe:open"));
		const seen = await host.evaluate(({ app: { workspace } }) => {
			const events: string[] = [];
			workspace.on("window-open", () => events.push("open"));
			workspace.on("window-close", () => events.push("close"));
			const [leaf] = workspace.getLeavesOfType("probe");
			if (leaf === undefined) throw new Error("Expected a leaf");
			const popout = workspace.moveLeafToPopout(leaf);
			workspace.setActiveLeaf(leaf);
			const { containerEl } = leaf.view;
			const made = containerEl.createDiv();
			const result = {
				isElsewhere: containerEl.doc !== document && containerEl.win === popout.win,
				isInstance: made.instanceOf(HTMLElement),
				isPlainInstance: made instanceof HTMLElement,
				isActive: window.activeDocument === popout.doc,
				moved: containerEl.querySelector("h2")?.getAttribute("data-moved"),
				events,
			};
			leaf.detach();
			return { ...result, isBack: window.activeDocument === document };
		});
		expect(seen).toEqual({
			isElsewhere: true,
			isInstance: true,
			isPlainInstance: false,
			isActive: true,
			moved: "true",
			events: ["open", "close"],
			isBack: true,
		});
		expect(await page.locator("iframe").count()).toBe(0);
	});

	it("previews a hovered link's note", async () => {
		const { page, host } = await openHost({ vault, plugin });
		await host.evaluate((host) => host.executeCommand("host-probe:open"));
		await page.locator(".probe-view a").hover();
		await page.locator(".hover-popover", { hasText: "hello" }).waitFor();
		await page.mouse.move(5, 300);
		await page.locator(".hover-popover").waitFor({ state: "detached" });
	});

	it("takes what it opens by a link for a link's text: it ends at a #, and a missing note is made", async () => {
		const { host } = await openHost({ vault: { "C# notes/Bob #1.md": "", "Ann.md": "" }, plugin });
		const made = await host.evaluate(async ({ app }) => {
			for (const text of ["C# notes/Bob #1.md", "New/Note|x.md", "Ann"])
				await app.workspace.openLinkText(text, "", "tab");
			return app.vault
				.getMarkdownFiles()
				.map(({ path }) => path)
				.sort();
		});
		expect(made).toEqual(["Ann.md", "C# notes/Bob #1.md", "C.md", "New/Note|x.md"]);
	});

	it("has neither status bar nor popouts on mobile, and drawers for sidebars", async () => {
		const { page, host } = await openHost({ vault, plugin, mobile: true });
		await host.evaluate((host) => host.executeCommand("host-probe:platform"));
		expect(await host.evaluate((host) => host.notices())).toEqual(["mobile"]);
		expect(await page.locator(".status-bar, .status-bar-item").count()).toBe(0);
		expect(await page.locator("body.is-mobile.is-phone").count()).toBe(1);
		await page.getByRole("button", { name: "Ribbon menu" }).tap();
		await page.getByRole("button", { name: "Open probe" }).tap();
		await page.locator(".workspace-drawer .probe-view").waitFor();
		const refusal = await host.evaluate(({ app: { workspace } }) => {
			try {
				workspace.openPopoutLeaf();
			} catch (error) {
				return String(error);
			}
			return "opened";
		});
		expect(refusal).toContain("desktop only");
	});

	it("changes between light and dark, and tells it", async () => {
		const { page, host } = await openHost({ vault, plugin, theme: "dark" });
		const background = (): Promise<string> =>
			page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(await host.evaluate(({ app }) => app.isDarkMode())).toBe(true);
		const dark = await background();
		const told = await host.evaluate((host) => {
			let count = 0;
			host.app.workspace.on("css-change", () => (count += 1));
			host.setTheme("light");
			return count;
		});
		expect(told).toBe(1);
		expect(await background()).not.toBe(dark);
	});
});

describe("an open note in the simulated host", () => {
	it("is saved a while after typing, or when somebody asks for it", async () => {
		const { page, host, vault: folder } = await openHost({ vault, plugin });
		await host.evaluate((host) => host.openFile("Ann.md"));
		await page.getByLabel("Note").press("Control+End");
		await page.keyboard.type(", typed");
		expect(readFileSync(path.join(folder, "Ann.md"), "utf8")).toBe("# Ann\n\nhello");
		await host.evaluate((host) => host.saveOpenNotes());
		expect(readFileSync(path.join(folder, "Ann.md"), "utf8")).toBe("# Ann\n\nhello, typed");
	});

	it("loses what is typed and not saved when the file is written meanwhile", async () => {
		const { page, host } = await openHost({ vault, plugin });
		await host.evaluate((host) => host.openFile("Ann.md"));
		await page.getByLabel("Note").pressSequentially("typed");
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Ann.md");
			if (file !== null) await app.vault.process(file, (text) => `${text}!`);
		});
		expect(await page.getByLabel("Note").inputValue()).toBe("# Ann\n\nhello!");
	});

	it("keeps its line ends when nothing is typed, and follows changes from outside", async () => {
		const text = "one\r\ntwo\r\n";
		const { page, host, vault: folder } = await openHost({ vault: { "a.md": text }, plugin });
		await host.evaluate((host) => host.openFile("a.md"));
		await host.evaluate((host) => host.saveOpenNotes());
		expect(readFileSync(path.join(folder, "a.md"), "utf8")).toBe(text);
		writeFileSync(path.join(folder, "a.md"), "three");
		await host.evaluate((host) => host.takeOutsideChanges());
		expect(await page.getByLabel("Note").inputValue()).toBe("three");
	});

	it("can be read with its properties, and its links followed", async () => {
		const files = {
			"a.md": "---\nrole: CEO\n---\n# Head\n- [ ] do **it**\n\n[[Bob]] [[Nobody]]",
			...vault,
		};
		const { page, host } = await openHost({ vault: files, plugin });
		await host.evaluate((host) => host.openFile("a.md"));
		await page.getByRole("button", { name: "Current view: editing" }).click();
		await page.getByRole("heading", { name: "Head" }).waitFor();
		expect(await page.locator(".metadata-property").innerText()).toContain("CEO");
		expect(await page.locator("a.is-unresolved").innerText()).toBe("Nobody");
		await page.locator("a.internal-link", { hasText: "Bob" }).click();
		await page.getByRole("tab", { name: "Bob" }).waitFor();
	});

	it("keeps the place of the cursor when its note is changed elsewhere, and takes back change by change", async () => {
		const {
			page,
			host,
			vault: folder,
		} = await openHost({
			vault: { "Ann.md": "one\ntwo\nthree" },
			withoutPlugin: true,
		});
		await host.evaluate((control) => control.openFile("Ann.md"));
		const note = page.getByLabel("Note");
		await note.press("Control+End");
		await page.keyboard.type("!");
		await host.evaluate((control) => control.saveOpenNotes());
		writeFileSync(path.join(folder, "Ann.md"), "zero\none\ntwo\nthree!");
		await host.evaluate((control) => control.takeOutsideChanges());
		expect(await note.inputValue()).toBe("zero\none\ntwo\nthree!");
		const editing = () =>
			host.evaluate(({ app }) => {
				const { editor } = app.workspace.activeEditor ?? {};
				return [editor?.getValue(), editor?.getCursor()];
			});
		expect(await editing()).toEqual(["zero\none\ntwo\nthree!", { line: 3, ch: 6 }]);
		const undo = () => host.evaluate(({ app }) => app.workspace.activeEditor?.editor.undo());
		await undo();
		expect(await editing()).toEqual(["one\ntwo\nthree!", { line: 2, ch: 6 }]);
		await undo();
		expect(await editing()).toEqual(["one\ntwo\nthree", { line: 2, ch: 5 }]);
		await host.evaluate(({ app }) => app.workspace.activeEditor?.editor.redo());
		expect(await editing()).toEqual(["one\ntwo\nthree!", { line: 2, ch: 5 }]);
	});
});
