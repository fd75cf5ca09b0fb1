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

/** Words that are cut off without dots at their end, or with dots where there is room; that lie outside of the pane; or that lie over others. */
export function findCutWords(page: Page, part: string): Promise<readonly string[]> {
	return page.locator(part).first().evaluate(judgeWords);
}

/** Runs in the page, and so knows nothing but what is in it. */
function judgeWords(view: Element): readonly string[] {
	type Box = Readonly<Record<"left" | "right" | "top" | "bottom", number>>;
	interface Word {
		readonly element: Element;
		/** What is seen of each of its lines. */
		readonly seen: readonly Box[];
		readonly words: string;
	}
	const shared = (a: Box, b: Box): Box => ({
		left: Math.max(a.left, b.left),
		right: Math.min(a.right, b.right),
		top: Math.max(a.top, b.top),
		bottom: Math.min(a.bottom, b.bottom),
	});
	const isThere = ({ left, right, top, bottom }: Box): boolean =>
		right - left > 1 && bottom - top > 1;
	const isHidden = (element: Element): boolean => {
		const { width, height } = element.getBoundingClientRect();
		return width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true });
	};
	const layerOf = (element: Element): Element | null => {
		for (let at: Element | null = element; at !== null && at !== view; at = at.parentElement)
			if (["sticky", "fixed", "absolute"].includes(getComputedStyle(at).position)) return at;
		return null;
	};
	const faults: string[] = [];
	const pane = view.getBoundingClientRect();
	/** What is seen of a line of words; says what cuts it where nothing scrolls there. */
	const look = (element: Element, line: Box, words: string): Box => {
		let seen = line;
		let [scrollsX, scrollsY, hasDots] = [false, false, false];
		for (let at: Element | null = element; at !== null; at = at.parentElement) {
			const { overflowX, overflowY, textOverflow, webkitLineClamp, display } = getComputedStyle(at);
			// Words in a line are cut by the block around them.
			if (display !== "inline" && display !== "contents") {
				const room = at.getBoundingClientRect();
				hasDots ||= textOverflow === "ellipsis" || webkitLineClamp !== "none";
				const isOut = line.left < room.left - 1.5 || line.right > room.right + 1.5;
				const isLow = line.top < room.top - 3 || line.bottom > room.bottom + 3;
				if (overflowX === "auto" || overflowX === "scroll") scrollsX = true;
				if (overflowY === "auto" || overflowY === "scroll") scrollsY = true;
				const cutsX = overflowX === "hidden" || overflowX === "clip";
				const cutsY = overflowY === "hidden" || overflowY === "clip";
				if (((cutsX && isOut && !scrollsX) || (cutsY && isLow && !scrollsY)) && !hasDots)
					faults.push(`cut: ${words} (${at.className || at.tagName})`);
				if (overflowX !== "visible" || overflowY !== "visible") seen = shared(seen, room);
			}
			if (at === view) break;
		}
		if (!scrollsX && !hasDots && (line.left < pane.left - 1.5 || line.right > pane.right + 1.5))
			faults.push(`outside: ${words}`);
		return seen;
	};
	const found: Word[] = [];
	const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const { parentElement: element, textContent } = walker.currentNode;
		const words = textContent?.trim().slice(0, 60) ?? "";
		if (!element || words === "" || isHidden(element) || element.closest("option")) continue;
		const range = document.createRange();
		range.selectNodeContents(walker.currentNode);
		const seen = [...range.getClientRects()]
			.filter(isThere)
			.map((line) => look(element, line, words))
			.filter(isThere);
		found.push({ element, seen, words });
	}
	for (const element of view.querySelectorAll("button, select, input:not([aria-hidden=true])")) {
		if (isHidden(element)) continue;
		const box = element.getBoundingClientRect();
		const words = element.getAttribute("aria-label") ?? element.textContent.slice(0, 60);
		found.push({ element, seen: [look(element, box, words)].filter(isThere), words });
	}
	const layers = new Map(found.map((word) => [word, layerOf(word.element)]));
	for (const [offset, one] of found.entries())
		for (const other of found.slice(offset + 1)) {
			if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
			// What stays while the rest scrolls below it lies over it, and is meant to.
			if (layers.get(one) !== layers.get(other)) continue;
			const lies = one.seen.some((a) =>
				other.seen.some((b) => {
					const { left, right, top, bottom } = shared(a, b);
					return right - left > 2 && bottom - top > 5;
				}),
			);
			if (lies) faults.push(`over one another: ${one.words} and ${other.words}`);
		}
	for (const { element, words, seen: shown } of found) {
		if (shown.length === 0) continue;
		const { textOverflow, whiteSpace } = getComputedStyle(element);
		if (textOverflow !== "ellipsis" || whiteSpace !== "nowrap") continue;
		const { right, top, bottom, width } = element.getBoundingClientRect();
		const missing = element.scrollWidth - element.clientWidth;
		if (missing <= 1 || width === 0) continue;
		const around = element.closest("[role=gridcell], [role=row], li, div:not(.warm-intros-name)");
		const end = Math.min(
			around?.getBoundingClientRect().right ?? 0,
			...found
				.filter((other) => !element.contains(other.element) && around?.contains(other.element))
				.map((other) => other.element.getBoundingClientRect())
				.filter((box) => box.left >= right - 1 && box.top < bottom && box.bottom > top)
				.map(({ left }) => left),
		);
		if (end - right > missing + 16) faults.push(`dots where there is room: ${words}`);
	}
	return [...new Set(faults)];
}
