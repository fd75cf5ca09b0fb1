import { describe, expect, it } from "vitest";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { look, sizes } from "./look";
import { runByMenu, runByPalette } from "./palette";
import { noteAt, NOW, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const files = {
	"Ann Lee.md": personNote("asked", ["2026-03-02 asked [[Jane Doe]]"], ["intro_since: 2026-03-02"]),
	"Jane Doe.md": "---\ntype: contact\n---\n",
};

async function open(command: string, options: Partial<HostOptions> = {}): Promise<HostPage> {
	const opened = await openHost({ vault: files, ...options });
	await setClock(opened.page, NOW);
	await opened.host.evaluate((control) => control.openFile("Ann Lee.md"));
	await runByMenu(opened.page, opened.host, command);
	await opened.page.locator(".prompt").waitFor();
	return opened;
}

describe.each(sizes)("the look of what is chosen for a person (%s)", (size, options) => {
	it.each([
		["Correct stage…", "correct-stage"],
		["Snooze", "snooze"],
	])("is well (%s)", async (command, name) => {
		const opened = await open(command, options);
		await look(opened, ".prompt", `${name}-${size}`);
	});
});

describe.each(sizes)("the question before somebody is written to cold (%s)", (size, options) => {
	it("has buttons that fill their rows where there is little room, and the focus on asking", async () => {
		const vault = {
			...files,
			"Jane Doe.md": "---\ntype: contact\ncloseness: 2\nknows: '[[Cy Fox]]'\n---\n",
		};
		const opened = await openHost({
			vault: { ...vault, "Cy Fox.md": personNote("identified") },
			...options,
		});
		const { page, host } = opened;
		await host.evaluate((control) => control.openFile("Cy Fox.md"));
		await runByPalette(page, host, "Draft a message…");
		await page.locator(".suggestion-item", { hasText: "Write cold" }).click();
		const modal = page.locator(".modal", { hasText: "Jane Doe" });
		await modal.waitFor();
		await look(opened, ".modal", `write-cold-${size}`);
		const rows = await modal.getByRole("button").evaluateAll((all) => {
			const widths = new Map<number, number>();
			for (const button of all) {
				const { top, width } = button.getBoundingClientRect();
				if (button.textContent !== "") widths.set(top, (widths.get(top) ?? 0) + width + 8);
			}
			return [...widths.values()];
		});
		if (options.mobile) expect(Math.max(...rows) - Math.min(...rows)).toBeLessThan(2);
		const ask = modal.getByRole("button", { name: "Ask for an introduction" });
		expect(await ask.evaluate((button) => button === document.activeElement)).toBe(true);
	});
});

describe("the question which stage is right", () => {
	it("says of whom, and offers every stage but the one that is said", async () => {
		const { page } = await open("Correct stage…");
		const prompt = page.locator(".prompt");
		expect(await prompt.locator("input").getAttribute("placeholder")).toBe(
			"Ann Lee: which stage is right?",
		);
		const offered = await prompt.locator(".suggestion-item").allInnerTexts();
		expect(offered).toContain("Met");
		expect(offered).not.toContain("Asked");
	});

	it("is answered by the keyboard alone, and left without a word", async () => {
		const { page, vault, host } = await open("Correct stage…");
		const before = noteAt(vault, "Ann Lee.md");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Escape");
		expect(await page.locator(".prompt").count()).toBe(0);
		expect(noteAt(vault, "Ann Lee.md")).toBe(before);
		await runByMenu(page, host, "Correct stage…");
		await page.keyboard.type("intro");
		await page.keyboard.press("Enter");
		await expect.poll(() => noteAt(vault, "Ann Lee.md")).toContain("intro_status: introduced");
	});
});
