import { describe, expect, it } from "vitest";
import { runJson } from "../make/run-cli";
import { useBrowser } from "./browser";
import {
	demoPeople,
	groupBy,
	namesIn,
	notYetMet,
	openFitView,
	readActiveName,
	readNames,
	type StagedPerson,
	unfoldAll,
	unfoldOverview,
} from "./fit-view";

const openHost = useBrowser();
const climate = "More projects: climate software";

describe("the space-fit view", () => {
	it("lists who is not yet met, then the met, then the closed, each in the command line's order", async () => {
		const { grid, host } = await openFitView(openHost);
		const people = await demoPeople();
		expect(await readNames(grid)).toEqual(notYetMet(people));
		await unfoldAll(grid);
		expect(await readNames(grid)).toEqual([
			...notYetMet(people),
			...namesIn("met", people),
			...namesIn("closed", people),
		]);
		expect(people.length).toBeGreaterThan(100);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("ranks again when another space is chosen", async () => {
		const { page, grid } = await openFitView(openHost);
		await page.getByLabel("Space", { exact: true }).selectOption(climate);
		const wanted = notYetMet(await demoPeople(["--space", climate]));
		expect(await readNames(grid)).toEqual(wanted);
		expect(wanted).not.toEqual(notYetMet(await demoPeople()));
	});

	it("shows the command line's figures of narrowness and coverage", async () => {
		const { page, vault } = await openFitView(openHost);
		const { narrowness, coverage } = (await runJson(["fit", vault])) as {
			narrowness: { term: string; people: number; share: number }[];
			coverage: {
				categories: { met: number; inProgress: number; identified: number }[];
			};
		};
		await unfoldOverview(page);
		const numbers = (name: string): Promise<string[]> =>
			page.getByRole("region", { name }).locator(".warm-intros-bar-number").allInnerTexts();
		expect(await numbers("How narrow the terms are")).toEqual(
			narrowness.map(
				({ people, share }) =>
					`${people} ${people === 1 ? "person" : "people"}, ${Math.round(share * 100)}%`,
			),
		);
		expect(await numbers("Who is still missing")).toEqual(
			coverage.categories.map(
				({ met, inProgress, identified }) => `${met} · ${inProgress} · ${identified}`,
			),
		);
		await page.getByLabel("Space", { exact: true }).selectOption(climate);
		await page.getByText("Too wide: more than half of all").waitFor();
	});

	it("filters by text, category, stage and dimension, and clears them all", async () => {
		const { page, grid } = await openFitView(openHost);
		const people = await demoPeople();
		const shown = (isWanted: (person: StagedPerson) => boolean): readonly string[] =>
			notYetMet(people.filter(isWanted));
		await page.getByRole("searchbox").fill("quillfin");
		expect(await readNames(grid)).toEqual(
			shown(({ name, company }) => `${name} ${company.join(" ")}`.includes("Quillfin")),
		);
		await page.getByRole("searchbox").fill("");
		await page.getByLabel("Category", { exact: true }).selectOption("Peer");
		expect(await readNames(grid)).toEqual(shown(({ category }) => category.includes("peer")));
		await page.getByLabel("Stage", { exact: true }).selectOption("Asked");
		const askedPeers = shown(
			({ category, stage }) => category.includes("peer") && stage === "asked",
		);
		expect(await readNames(grid)).toEqual(askedPeers);
		await page.getByLabel("Category", { exact: true }).selectOption("All categories");
		await page.getByLabel("Stage", { exact: true }).selectOption("All stages");
		await page.getByLabel("Dimension", { exact: true }).selectOption("Geography matches");
		expect(await readNames(grid)).toEqual(
			shown(({ dimensions }) => dimensions["geography"]?.result === "match"),
		);
		await page.getByRole("searchbox").fill("nobody of this name");
		await page.getByText("Nobody matches this filter").waitFor();
		await page.getByRole("button", { name: "Clear the filter" }).click();
		expect(await readNames(grid)).toEqual(notYetMet(people));
		expect(await page.getByRole("searchbox").inputValue()).toBe("");
	});

	it("filters by a category of the coverage at a press, and by all at the next", async () => {
		const { page, grid } = await openFitView(openHost);
		await unfoldOverview(page);
		const button = page.getByRole("button", { name: /^Only Direct report/ });
		await button.click();
		const people = await demoPeople();
		const wanted = people.filter(({ category }) => category.includes("direct-report"));
		expect(await readNames(grid)).toEqual(notYetMet(wanted));
		expect(await button.getAttribute("aria-pressed")).toBe("true");
		await button.click();
		expect(await readNames(grid)).toEqual(notYetMet(people));
	});

	it("puts people into groups that fold and stay folded", async () => {
		const { page, grid } = await openFitView(openHost);
		const people = await demoPeople();
		await page.getByLabel("Groups", { exact: true }).selectOption("Group by matches");
		const three = people.filter(({ matches }) => matches === 3);
		const title = grid.getByRole("button", { name: /^All three match/ });
		expect(await title.innerText()).toContain(String(notYetMet(three).length));
		await title.click();
		expect(await title.getAttribute("aria-expanded")).toBe("false");
		expect(await readNames(grid)).toEqual(notYetMet(people.filter(({ matches }) => matches !== 3)));
		await page.getByLabel("Groups", { exact: true }).selectOption("No groups");
		await page.getByLabel("Groups", { exact: true }).selectOption("Group by matches");
		expect(await title.getAttribute("aria-expanded")).toBe("false");
	});

	it("shows why a person fits, by the button and by the Space key, and hides it again", async () => {
		const { page, grid } = await openFitView(openHost);
		const [first, second] = await demoPeople();
		await grid.getByRole("button", { name: `Show why ${first?.name} fits` }).click();
		const reasons = grid.locator(".warm-intros-reasons");
		expect(await reasons.allInnerTexts()).toEqual([expect.stringContaining("Industry: ")]);
		expect(await reasons.innerText()).toContain("(from Juniper Ridge Credit Union)");
		await grid.focus();
		await page.keyboard.press("ArrowDown"); // the reasons
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => readActiveName(page)).toBe(second?.name);
		await page.keyboard.press(" ");
		await expect.poll(() => reasons.count()).toBe(2);
		await page.keyboard.press(" ");
		await grid.getByRole("button", { name: `Hide why ${first?.name} fits` }).click();
		await expect.poll(() => reasons.count()).toBe(0);
	});

	it("keeps the overview folded while reasons are opened and groups unfolded", async () => {
		const { page, grid } = await openFitView(openHost);
		await unfoldOverview(page);
		await page.getByRole("button", { name: /^Hide the overview/ }).click();
		await grid
			.getByRole("button", { name: /^Show why/ })
			.first()
			.click();
		await grid.locator(".warm-intros-reasons").waitFor();
		await unfoldAll(grid);
		expect(await page.getByText("Who is still missing").count()).toBe(0);
		const met = grid.getByRole("button", { name: /^Already met/ });
		expect(await met.getAttribute("aria-expanded")).toBe("true");
	});

	it.each([
		[1280, [48, 78, 36]],
		[900, [68, 78, 36]],
		[500, [68, 122, 36]],
	])("draws rows as high as they are placed, %s pixels wide", async (width, wanted) => {
		const { page, grid } = await openFitView(openHost, { viewport: { width, height: 900 } });
		await groupBy(page, "Group by matches");
		await grid
			.getByRole("button", { name: /^Show why/ })
			.first()
			.click();
		const heights = await grid.evaluate((element) =>
			["person", "reasons", "group"].map((kind) => {
				const row = element.querySelector(`.warm-intros-${kind}`);
				return row?.getBoundingClientRect().height;
			}),
		);
		expect(heights).toEqual(wanted);
	});

	it("is worked by the keyboard alone", async () => {
		const { page, grid, host } = await openFitView(openHost);
		const names = notYetMet(await demoPeople());
		await page.getByLabel("Groups", { exact: true }).focus();
		await page.keyboard.press("Tab");
		await page.keyboard.press("Tab");
		expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
		await expect.poll(() => readActiveName(page)).toBe(names[0]);
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowUp");
		await expect.poll(() => readActiveName(page)).toBe(names[1]);
		await page.keyboard.press("PageDown");
		await expect.poll(async () => names.indexOf(await readActiveName(page))).toBeGreaterThan(3);
		await page.keyboard.press("PageUp");
		await expect.poll(() => readActiveName(page)).toBe(names[1]);
		await page.keyboard.press("End");
		await page.keyboard.press("Enter"); // opens the group of the closed
		await expect
			.poll(() => grid.getByRole("button", { name: /^Closed/ }).getAttribute("aria-expanded"))
			.toBe("true");
		await page.keyboard.press("Home");
		await expect.poll(() => readActiveName(page)).toBe(names[0]);
		await page.keyboard.press("Shift+F10");
		await page.locator(".menu").getByText("Open in new tab").waitFor();
		await page.keyboard.press("Escape");
		await grid.focus();
		await page.keyboard.press("Enter");
		await page.getByRole("tab", { name: names[0] ?? "" }).waitFor();
		expect(await host.evaluate(({ app }) => app.workspace.getActiveFile()?.basename)).toBe(
			names[0],
		);
	});

	it("opens a person by a click, and the menu of their note by the right button and by a press", async () => {
		const { page, grid } = await openFitView(openHost);
		const [first, second] = notYetMet(await demoPeople());
		await grid.getByText(second ?? "", { exact: true }).click({ button: "right" });
		await page.locator(".menu").getByText("Open in new tab").click();
		await page.getByRole("tab", { name: second ?? "" }).waitFor();
		await page.getByRole("tab", { name: "Space fit" }).click();
		await grid.getByRole("button", { name: `Actions for ${first}` }).click();
		await page.locator(".menu").getByText("Show in person panel").waitFor();
		await page.keyboard.press("Escape");
		await grid.getByText(first ?? "", { exact: true }).click();
		await page.getByRole("tab", { name: first ?? "" }).waitFor();
	});
});
