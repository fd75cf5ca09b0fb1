import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Which of axe-core's rules are asked: all, or those about colours, which alone change with the theme. */
export type AxeRules = "all" | "colours";

/** What axe-core finds wrong within a part of the page, in words. */
export async function findViolations(
	page: Page,
	part: string,
	rules: AxeRules = "all",
): Promise<readonly string[]> {
	// Evaluated once a page, not added as an element: the page allows no scripts of others.
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
	const options: RunOptions = {
		resultTypes: ["violations"],
		...(rules === "all"
			? {}
			: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }),
	};
	const results = await page.evaluate(
		async ({ selector, options }) => {
			const tool = Reflect.get(window, "axe") as {
				run: (context: string, options: RunOptions) => Promise<AxeResults>;
			};
			return tool.run(selector, options);
		},
		{ selector: part, options },
	);
	if (results.passes.length === 0) return [`Nothing was looked at in ${part}`];
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
	);
}

/** Elements of a part of the page that are wider than the room they have, or stick out of it. */
export function findTooWide(page: Page, part: string): Promise<readonly string[]> {
	return page.locator(part).evaluate((view) => {
		const { left, right } = view.getBoundingClientRect();
		const whole =
			"[role=grid], [role=row], section, header, .setting-item-name, .warm-intros-bar-name";
		const scrolled = [view, ...view.querySelectorAll(whole)]
			.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
			.map(({ className, textContent }) => `scrolls: ${className} ${textContent}`);
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
export function findOverlaps(page: Page, part: string): Promise<readonly string[]> {
	return page.locator(part).evaluate((view) => {
		// What a dialog scrolls out of view lies over nothing.
		const seenBox = (element: Element) => {
			const box = element.getBoundingClientRect();
			const room = element.closest(".warm-intros-dialog-body")?.getBoundingClientRect();
			const { left, right } = box;
			const top = Math.max(box.top, room?.top ?? box.top);
			return { left, right, top, bottom: Math.min(box.bottom, room?.bottom ?? box.bottom) };
		};
		const boxes = [...view.querySelectorAll("button, select, input:not([aria-hidden=true]), h2")]
			.filter((element) => !element.closest("[role=grid]"))
			.map((element) => ({
				name: element.getAttribute("aria-label") ?? element.textContent,
				box: seenBox(element),
			}))
			.filter(({ box }) => box.right > box.left && box.bottom > box.top);
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
