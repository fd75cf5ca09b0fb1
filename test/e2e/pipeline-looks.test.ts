import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser, type HostOptions } from "./browser";
import { findOverlaps, findTooWide } from "./look-checks";
import { listOf, openPipeline, type PipelinePage, setClock } from "./pipeline-page";

const openHost = useBrowser();
const part = ".warm-intros-pipeline";

const sizes: readonly [string, "side" | "tab", Partial<HostOptions>][] = [
	["side", "side", {}],
	["board", "tab", { viewport: { width: 1500, height: 900 } }],
	["phone", "side", { mobile: true, floatingBar: true }],
	["tablet", "side", { tablet: true }],
	// So wide that axe-core can judge the colours: it gives up where the middle of a text is scrolled out of view.
	[
		"tablet-board",
		"tab",
		{ tablet: true, floatingBar: true, viewport: { width: 1366, height: 1024 } },
	],
	["320", "side", { mobile: true, viewport: { width: 320, height: 700 } }],
];

async function open(place: "side" | "tab", options: Partial<HostOptions>): Promise<PipelinePage> {
	const opened = await openPipeline(openHost, { vault: copyOf(DEMO_VAULT), ...options }, place);
	await setClock(opened.page, "2026-11-24T12:00"); // when most of its people are due
	return opened;
}

describe.each(sizes)("the look of the pipeline (%s)", (_, place, options) => {
	it("has nothing that sticks out or lies over another, from top to end", async () => {
		const { page, view } = await open(place, options);
		expect(await findOverlaps(page, part)).toEqual([]);
		expect(await cutReasons(view)).toEqual([]);
		if (place === "tab") return; // a board is wider than its window
		const list = listOf(view, "Pipeline");
		for (const top of [0, 2400, 4800, 99_999]) {
			await list.evaluate((element, to) => {
				element.scrollTop = to;
			}, top);
			await page.waitForTimeout(100);
			expect(await findTooWide(page, part)).toEqual([]);
		}
	});
});

it.each(sizes.filter(([name]) => name === "side" || name === "320"))(
	"a card of the pipeline has a long title on a second line, and its buttons inside (%s)",
	async (_, place, options) => {
		const { page, host, view } = await open(place, options);
		await host.evaluate((control, wide) => control.setSideWidth("right", wide), 320);
		const list = listOf(view, "Pipeline");
		await view.locator("select").selectOption({ label: "Employer or customer" });
		await list.evaluate((element) => (element.scrollTop = 99_999));
		await page.waitForTimeout(100);
		const cards = view.locator(".warm-intros-pipeline-card");
		const [heights, below] = await cards.evaluateAll((all) => [
			all.map((card) => card.querySelector(".warm-intros-work")?.clientHeight ?? 0),
			all.map(
				(card) =>
					card.getBoundingClientRect().bottom -
					(card.lastElementChild?.getBoundingClientRect().bottom ?? 0),
			),
		]);
		expect(Math.max(...heights)).toBeGreaterThan(30);
		expect(Math.min(...below)).toBeGreaterThan(0);
	},
);

/** Why something is due, where the row has no room for all its words. */
function cutReasons(view: Locator): Promise<readonly string[]> {
	return view
		.locator(".warm-intros-due-why")
		.evaluateAll((all) =>
			all
				.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
				.map(({ textContent }) => textContent ?? ""),
		);
}

describe("the pipeline on a screen that is touched", () => {
	it("has room for a finger on everything that is pressed", async () => {
		const { view } = await open("side", { mobile: true });
		const list = listOf(view, "Pipeline");
		await list.evaluate((element) => {
			element.scrollTop = 2600;
		});
		await view.locator(".is-card").first().waitFor();
		const small = await view.evaluate((element) =>
			[...element.querySelectorAll("button, .warm-intros-handle, select, input")]
				.filter((one) => !one.classList.contains("warm-intros-name"))
				.map((one) => ({ one, box: one.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
				.map(
					({ one, box }) =>
						`${one.className} ${one.textContent} ${Math.round(box.width)} × ${Math.round(box.height)}`,
				),
		);
		expect([...new Set(small)]).toEqual([]);
	});
});
