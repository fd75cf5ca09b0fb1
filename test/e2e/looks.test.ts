import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { runByPalette } from "./palette";

const openHost = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const screenshots = path.join(import.meta.dirname, "screenshots");

/** A view as it is to be looked at, and the part of the page that is ours. */
interface Look {
	readonly name: string;
	readonly part: string;
	readonly vault?: HostOptions["vault"];
	readonly open: (opened: HostPage) => Promise<void>;
}

const looks: readonly Look[] = [
	{
		name: "space-fit",
		part: ".warm-intros-fit",
		open: ({ page, host }) => runByPalette(page, host, "Open space fit"),
	},
	{
		name: "reasons",
		part: ".warm-intros-fit",
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open space fit");
			await page.getByLabel("Groups", { exact: true }).selectOption("Group by matches");
			for (const at of [0, 0]) {
				await page
					.getByRole("button", { name: /^Show why/ })
					.nth(at)
					.click();
			}
			await page.getByRole("grid").focus();
			await page.keyboard.press("ArrowDown");
		},
	},
	{
		name: "no-space",
		part: ".warm-intros-fit",
		vault: { "Ann.md": { type: "contact" }, "Bea.md": { type: "contact" } },
		open: ({ page, host }) => runByPalette(page, host, "Open space fit"),
	},
	{
		name: "no-contacts",
		part: ".warm-intros-fit",
		vault: { "Note.md": "Nobody." },
		open: ({ page, host }) => runByPalette(page, host, "Open space fit"),
	},
	{
		name: "nobody-wanted",
		part: ".warm-intros-fit",
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open space fit");
			await page.getByRole("searchbox").fill("nobody of this name");
		},
	},
	{
		name: "panel",
		part: ".warm-intros-panel",
		open: async ({ page, host }) => {
			await host.evaluate((control) => control.openFile("People/Utah/Lindy Marchbanks.md"));
			await runByPalette(page, host, "Open person panel");
		},
	},
	{
		name: "panel-empty",
		part: ".warm-intros-panel",
		open: ({ page, host }) => runByPalette(page, host, "Open person panel"),
	},
	{
		name: "problems",
		part: ".warm-intros-problems",
		open: ({ page, host }) => runByPalette(page, host, "Show problems"),
	},
	{
		name: "form",
		part: ".warm-intros-form",
		open: ({ page, host }) => runByPalette(page, host, "New contact"),
	},
];

async function openLook(
	{ vault, open, part, name }: Look,
	kind: string,
	options: Partial<HostOptions>,
): Promise<HostPage> {
	const opened = await openHost({ vault: vault ?? copyOf(DEMO_VAULT), ...options });
	await open(opened);
	await opened.page.locator(part).waitFor();
	await opened.host.evaluate((control) => control.settled());
	await opened.page.screenshot({ path: path.join(screenshots, `${name}-${kind}.png`) });
	return opened;
}

/** What axe-core finds wrong within a part of the page, in words. */
async function findViolations(page: Page, part: string): Promise<readonly string[]> {
	// Evaluated, not added as an element: the page allows no scripts of others.
	await page.evaluate(axe);
	const results = await page.evaluate(async (selector) => {
		const tool = Reflect.get(window, "axe") as {
			run: (context: string, options: RunOptions) => Promise<AxeResults>;
		};
		return tool.run(selector, { resultTypes: ["violations", "passes"] });
	}, part);
	if (results.passes.length === 0) return [`Nothing was looked at in ${part}`];
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
	);
}

/** Elements of a part of the page that are wider than the room they have, or stick out of it. */
function findTooWide(page: Page, part: string): Promise<readonly string[]> {
	return page.locator(part).evaluate((view) => {
		const { left, right } = view.getBoundingClientRect();
		const scrolled = [
			view,
			...view.querySelectorAll("[role=grid], [role=row], section, header, .setting-item-name"),
		]
			.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
			.map(({ className }) => `scrolls: ${className}`);
		const outside = [...view.querySelectorAll("button, select, input, p, section, [role=row]")]
			.filter((element) => {
				const box = element.getBoundingClientRect();
				return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
			})
			.map(({ className, textContent }) => `sticks out: ${className} ${textContent}`);
		return [...scrolled, ...outside];
	});
}

/** Pairs of controls that lie over one another, outside of the list (which scrolls under nothing). */
function findOverlaps(page: Page, part: string): Promise<readonly string[]> {
	return page.locator(part).evaluate((view) => {
		const boxes = [...view.querySelectorAll("button, select, input, h2")]
			.filter((element) => !element.closest("[role=grid]"))
			.map((element) => ({
				name: element.getAttribute("aria-label") ?? element.textContent,
				box: element.getBoundingClientRect(),
			}))
			.filter(({ box }) => box.width > 0);
		return boxes.flatMap(({ name, box }, at) =>
			boxes
				.slice(at + 1)
				.filter(
					(other) =>
						Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
						Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
				)
				.map((other) => `${name} and ${other.name}`),
		);
	});
}

describe.each(looks)("the look of $name", (look) => {
	it("has no violation that axe-core knows, in light and in dark", async () => {
		const { page, host } = await openLook(look, "light", { theme: "light" });
		expect(await findViolations(page, look.part)).toEqual([]);
		await host.evaluate((control) => control.setTheme("dark"));
		await page.screenshot({ path: path.join(screenshots, `${look.name}-dark.png`) });
		expect(await findViolations(page, look.part)).toEqual([]);
		expect(await host.evaluate((control) => control.missingIcons())).toEqual([]);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it.each([
		["320", { width: 320, height: 700 }],
		["phone", { width: 390, height: 844 }],
	])("fits a screen of %s pixels", async (kind, viewport) => {
		const { page, host } = await openLook(look, kind, { mobile: true, viewport });
		expect(await findTooWide(page, look.part)).toEqual([]);
		expect(await findOverlaps(page, look.part)).toEqual([]);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});
