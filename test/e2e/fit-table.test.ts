import { expect, it } from "vitest";
import { useBrowser } from "./browser";
import { demoPeople, notYetMet, openFitView, readNames } from "./fit-view";
import { findCutWords, findTooWide } from "./look-checks";

const openHost = useBrowser();

it("has a head that sorts by its columns, and turns the order round at the second press", async () => {
	const { page, grid } = await openFitView(openHost, { viewport: { width: 1500, height: 900 } });
	const names = notYetMet(await demoPeople());
	const sorted = [...names].sort((a, b) => (a < b ? -1 : 1));
	const byName = grid.getByRole("columnheader", { name: "Name" });
	await byName.getByRole("button").click();
	expect(await readNames(grid)).toEqual(sorted);
	expect(await byName.getAttribute("aria-sort")).toBe("ascending");
	await page.keyboard.press("Enter");
	expect(await readNames(grid)).toEqual(sorted.reverse());
	await grid.getByRole("columnheader", { name: "Fit" }).getByRole("button").click();
	expect(await readNames(grid)).toEqual(names);
});

it("the head stays while the list scrolls, and the keyboard's row is never below it", async () => {
	const { page, grid } = await openFitView(openHost);
	await grid.focus();
	for (let press = 0; press < 12; press += 1) await page.keyboard.press("PageDown");
	for (let press = 0; press < 9; press += 1) await page.keyboard.press("PageUp");
	// Rows that come into view are drawn with the next frame.
	await grid.locator(".warm-intros-person.is-active").waitFor();
	const [head, row] = await grid.evaluate((element) => [
		element.querySelector(".warm-intros-table-head")?.getBoundingClientRect().bottom ?? 0,
		element.querySelector(".warm-intros-person.is-active")?.getBoundingClientRect().top ?? 0,
	]);
	expect(row).toBeGreaterThanOrEqual((head ?? 0) - 1);
	expect(await grid.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
});

it.each([640, 700, 720, 860, 980, 1160, 1600])(
	"columns give way one by one: nothing is cut or sticks out at %d pixels",
	async (width) => {
		const { page } = await openFitView(openHost, {
			viewport: { width: 1900, height: 900 },
		});
		await page.locator(".warm-intros-fit").evaluate((view, wanted) => {
			if (view.parentElement) view.parentElement.style.width = `${wanted}px`;
		}, width);
		await expect
			.poll(() =>
				page
					.locator(".warm-intros-table-head > div:not(.is-actions, .warm-intros-said)")
					.allInnerTexts(),
			)
			.toEqual(COLUMNS[width]);
		const cut = await page
			.locator(".warm-intros-table-head > div:not(.warm-intros-said)")
			.evaluateAll((heads) =>
				heads
					.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
					.map(({ textContent }) => textContent),
			);
		expect(cut).toEqual([]);
		expect(await findTooWide(page, ".warm-intros-fit")).toEqual([]);
		expect(await findCutWords(page, ".warm-intros-fit")).toEqual([]);
	},
);

const always = ["Fit", "Name", "Stage", "Way in"];
const COLUMNS: Readonly<Record<number, readonly string[]>> = {
	640: [],
	700: [],
	720: always,
	860: ["Fit", "Name", "Category", "Stage", "Way in"],
	980: ["Fit", "Name", "Category", "Stage", "Way in", "Last contact"],
	1160: ["Fit", "Name", "Why", "Category", "Stage", "Way in", "Last contact"],
	1600: ["Fit", "Name", "Why", "Category", "Stage", "Way in", "Last contact"],
};
