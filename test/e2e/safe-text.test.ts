import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";
import { openFitView, readNames } from "./fit-view";
import { fillForm, openNewNote, pressCreate, runByPalette } from "./palette";

const openHost = useBrowser();

const image = "<img src=x onerror=window.wasRun=1>";
const link = "[x](javascript:window.wasRun=1)";
const arabic = "محمد الأمين";
const overridden = "Ann \u202Egnp.exe\u202C Lee";

const vault = {
	"Image.md": {
		type: "contact",
		name: image,
		title: `${image} **bold**`,
		company: [`${image} Inc`],
		industry: [`${image}`, "<b>Fintech</b>"],
		category: [image],
		category_note: image,
		source: image,
		met_at: image,
		school: [image],
		knows: [image],
		intro_status: image,
		linkedin: "javascript:window.wasRun=1",
		email: ['"><img src=x onerror=window.wasRun=1>@example.com'],
		phone: [image],
	},
	"Bold.md": { type: "contact", name: "**bold** _it_ `code`", title: link },
	"Arabic.md": { type: "contact", name: arabic, title: "مدير", company: ["شركة"] },
	"Hebrew.md": { type: "contact", name: "דוד כהן" },
	"Mark.md": { type: "contact", name: overridden },
	"Long.md": { type: "contact", name: "W".repeat(400), title: "m".repeat(400) },
	"Space.md": { type: "space", name: image, industries: [image, "<b>Fintech</b>"] },
	"Log.md": `---\ntype: contact\n---\n## Introduction log\n- 2026-03-02 asked [[${image}]]: ${image} **bold**\n- 2026-99-99 ${image}\n`,
	"Broken.md": `---\ntype: contact\ncompany: [${image}\n---\n`,
};

/** What of the plugin's own elements came out of a text, and whether a script in one ran. */
function findHarm(page: Page): Promise<unknown> {
	return page.evaluate(() => ({
		elements: [
			...document.querySelectorAll(".warm-intros :is(img, b, i, em, strong, code, script, iframe)"),
		].map(({ outerHTML }) => outerHTML),
		links: [...document.querySelectorAll<HTMLAnchorElement>(".warm-intros a[href]")]
			.map(({ protocol }) => protocol)
			.filter((protocol) => !["https:", "http:", "mailto:", "tel:"].includes(protocol)),
		wasRun: "wasRun" in window,
	}));
}

const harmless = { elements: [], links: [], wasRun: false };

describe("text from notes", () => {
	it("is shown as text in the list, whatever it says", async () => {
		const { page, grid, host } = await openFitView(openHost, { vault });
		const names = await readNames(grid);
		expect(names).toEqual(
			expect.arrayContaining([image, "**bold** _it_ `code`", arabic, "דוד כהן", overridden]),
		);
		await page.getByRole("heading", { name: image }).waitFor();
		await grid.getByRole("button", { name: `Show why ${image} fits` }).click();
		await grid.getByText(`Industry: ${image}; <b>Fintech</b>`).waitFor();
		await page.getByLabel("Groups", { exact: true }).selectOption("Group by category");
		await page.getByLabel("Groups", { exact: true }).selectOption("Group by stage");
		await grid.getByRole("button", { name: image }).first().waitFor();
		expect(await findHarm(page)).toEqual(harmless);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("stays within its row, in any direction and of any length", async () => {
		for (const viewport of [
			{ width: 1280, height: 800 },
			{ width: 500, height: 800 },
		]) {
			const { page, grid } = await openFitView(openHost, { vault, viewport });
			await grid.getByRole("row").first().waitFor();
			const wide = await page.evaluate(() =>
				[
					...document.querySelectorAll(
						".warm-intros-fit, .warm-intros-list, .warm-intros-list [role=row]",
					),
				]
					.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
					.map(({ className, textContent }) => `${className} ${textContent}`),
			);
			expect(wide).toEqual([]);
			const order = await grid
				.getByRole("row")
				.filter({ hasText: overridden })
				.evaluate((row) => {
					const left = (part: string): number =>
						row.querySelector(part)?.getBoundingClientRect().left ?? NaN;
					return left(".is-marks") < left(".is-name") && left(".is-name") < left(".is-actions");
				});
			expect(order).toBe(true);
		}
	});

	it("is shown as text in the panel, and an address that is none of the web is no link", async () => {
		const { page, host } = await openHost({ vault });
		await runByPalette(page, host, "Open person panel");
		const panel = page.locator(".warm-intros-panel");
		for (const file of ["Image.md", "Bold.md", "Arabic.md", "Mark.md", "Long.md", "Log.md"]) {
			await host.evaluate((control, at) => control.openFile(at), file);
			await panel.locator("header").waitFor();
			expect(await findHarm(page)).toEqual(harmless);
			expect(
				await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
			).toBe(0);
		}
		await host.evaluate((control) => control.openFile("Image.md"));
		await panel.getByText("javascript:window.wasRun=1").waitFor();
		expect(await panel.getByRole("link", { name: "javascript" }).count()).toBe(0);
	});

	it("is shown as text among the problems, in the list of people and in notices", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await runByPalette(page, host, "Show problems");
		await page.locator(".warm-intros-problems").getByText("onerror").first().waitFor();
		expect(await findHarm(page)).toEqual(harmless);
		await runByPalette(page, host, "Open person…");
		await page.locator(".prompt .suggestion-item").getByText(image).first().waitFor();
		expect(await page.locator(".prompt img, .prompt b").count()).toBe(0);
		await page.keyboard.press("Escape");
		await openNewNote(page, host, "New company");
		await fillForm(page, { Name: "<b>x</b> <img src=x onerror=window.wasRun=1>" });
		await pressCreate(page, host);
		expect(readdirSync(path.join(folder, "Companies"))).toHaveLength(1);
		expect(await page.locator(".notice img, .notice b, .modal img").count()).toBe(0);
		expect(await findHarm(page)).toEqual(harmless);
	});
});
