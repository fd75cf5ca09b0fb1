import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type HostOptions, type HostPage, useBrowser } from "./browser";
import { openFitView } from "./fit-view";
import { noErrors } from "./host-page";
import { look, lookInThemes } from "./look";
import { cardOf, listOf, noteAt, NOW, openPipeline, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const names = ["Ann Lee", "Ben Ito", "Cy Dahl", "Dee Fox", "Eli Gray"] as const;

const files: Record<string, string> = {
	"My space.md": "---\ntype: space\nindustries: Fintech\n---\n",
	"Ann Lee.md": personNote("identified", [], ["industry: Fintech"]),
	"Ben Ito.md": personNote("met", ["2026-03-02 met"], ["intro_route: cold"]),
	"Cy Dahl.md": "---\r\ntype: contact\r\ncompany: Acme\r\n---\r\nNo status.\r\n",
	"Dee Fox.md": personNote("identified"),
	"Eli Gray.md": personNote(
		"asked",
		["2026-03-09 asked [[Ann Lee]]"],
		['intro_via: "[[Ann Lee]]"'],
	),
};

/** Opens space fit with everybody in one list. */
async function openFit(options: Partial<HostOptions> = {}) {
	const opened = await openFitView(openHost, { vault: files, ...options });
	await setClock(opened.page, NOW);
	const met = opened.grid.getByRole("button", { name: /^Already met/ });
	if ((await met.count()) > 0) await met.click();
	return { ...opened, view: opened.page.locator(".warm-intros-fit") };
}

/** Those of a list who are selected, from its top. */
function selectedIn({ page }: HostPage, list = "People by fit"): Promise<string[]> {
	return page
		.getByRole("grid", { name: list, exact: true })
		.locator("[aria-selected=true] .warm-intros-name")
		.allInnerTexts();
}

function countIn({ page }: HostPage): Promise<string> {
	return page.getByRole("group", { name: "Selected people" }).getByRole("status").innerText();
}

function readAll({ vault }: HostPage): Record<string, string> {
	return Object.fromEntries(Object.keys(files).map((file) => [file, noteAt(vault, file)]));
}

async function press({ page, host }: HostPage, name: string): Promise<void> {
	await page.locator(".modal").getByRole("button", { name, exact: true }).click();
	await host.evaluate((control) => control.settled());
}

async function undo({ host }: HostPage): Promise<void> {
	await host.evaluate((control) => control.executeCommand("warm-intros:undo-change"));
	await host.evaluate((control) => control.settled());
}

describe("selecting several people in space fit", () => {
	it("works by ticks, by clicks with Ctrl and Shift, and by keys", async () => {
		const opened = await openFit();
		const { page, grid, view } = opened;
		await grid.getByText("Ann Lee").hover();
		await grid.getByRole("checkbox", { name: "Select Ann Lee" }).click();
		expect(await selectedIn(opened)).toEqual(["Ann Lee"]);
		expect(await countIn(opened)).toBe("1 selected");
		const beside = { position: { x: 300, y: 4 } };
		const order = await grid.locator(".warm-intros-person .warm-intros-name").allInnerTexts();
		const row = (name: string) => grid.locator(".warm-intros-person", { hasText: name });
		await row(order[2] ?? "").click({ ...beside, modifiers: ["Shift"] });
		expect(await selectedIn(opened)).toEqual(order.slice(0, 3));
		await row(order[1] ?? "").click({ ...beside, modifiers: ["ControlOrMeta"] });
		expect(await selectedIn(opened)).toEqual([order[0], order[2]]);
		await page.keyboard.press("Escape");
		expect(await selectedIn(opened)).toEqual([]);
		await page.keyboard.press("Home");
		await page.keyboard.press("x");
		await page.keyboard.press("Shift+ArrowDown");
		await page.keyboard.press("Shift+ArrowDown");
		await page.keyboard.press("Shift+ArrowUp");
		expect(await selectedIn(opened)).toEqual(order.slice(0, 2));
		await page.keyboard.press("Control+a");
		expect((await selectedIn(opened)).sort()).toEqual([...names]);
		await view.getByRole("searchbox").fill("acme");
		await expect.poll(() => countIn(opened)).toBe("5 selected, 4 of them hidden by the filter");
		await view.getByRole("searchbox").fill("");
		await expect.poll(() => countIn(opened)).toBe("5 selected");
		await view.getByRole("button", { name: "Clear", exact: true }).click();
		await expect.poll(() => countIn(opened)).toBe("");
		await noErrors(opened);
	});

	it("keeps to where it is scrolled at the first tick, and begins ranges where the keys are", async () => {
		const crowd = Array.from({ length: 80 }, (_, i) => `Person ${i + 10}`);
		const notes = crowd.map((name) => [`${name}.md`, personNote("identified")] as const);
		const space = { "My space.md": "---\ntype: space\n---\n" };
		const opened = await openFit({ vault: { ...space, ...Object.fromEntries(notes) } });
		const { page, grid } = opened;
		const rows = grid.locator(".warm-intros-person .warm-intros-name");
		const [first = ""] = await rows.allInnerTexts();
		await grid.evaluate((list) => {
			list.scrollTop = 700;
		});
		await expect.poll(() => rows.first().innerText()).not.toBe(first);
		const shown = await rows.allInnerTexts();
		const [one = "", , , at = "", next = ""] = shown.slice(Math.floor(shown.length / 2));
		const row = grid.locator(".warm-intros-person", { hasText: one });
		await row.hover();
		const readTop = (): Promise<number> => grid.evaluate((list) => list.scrollTop);
		const top = await readTop();
		await row.getByRole("checkbox").click();
		expect(await selectedIn(opened)).toEqual([one]);
		expect(await readTop()).toBe(top);
		for (let times = 0; times < 3; times++) await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Shift+ArrowDown");
		expect(await selectedIn(opened)).toEqual([one, at, next]);
	});

	it("puts them into the pipeline with one preview that says who is left out, and one undo", async () => {
		const opened = await openFit();
		const { page, grid, view } = opened;
		await grid.focus();
		await page.keyboard.press("Control+a");
		await view.getByRole("button", { name: "Add to pipeline" }).click();
		const modal = page.locator(".modal");
		await modal.getByRole("list", { name: "Will be left as they are: 4 people" }).waitFor();
		await press(opened, "Add to pipeline for 1 person");
		expect(noteAt(opened.vault, "Cy Dahl.md")).toContain("intro_status: identified\r\n");
		// They are let go, and the notice that undoes it is there still.
		await expect.poll(() => countIn(opened)).toBe("");
		await page.locator(".notice").getByRole("button", { name: "Undo" }).waitFor();
		await undo(opened);
		expect(readAll(opened)).toEqual(files);
	});

	it("has a menu of one of them that acts on all, and exports them as a table that is undone", async () => {
		const opened = await openFit();
		const { page, grid, vault } = opened;
		await grid.focus();
		await page.keyboard.press("Control+a");
		await grid.getByRole("button", { name: "Actions for Ann Lee" }).click();
		await page.locator(".menu").getByText("5 people").waitFor();
		await page.getByRole("menuitem", { name: "Export as CSV" }).click();
		await page.locator(".notice", { hasText: "Exported 5 people" }).waitFor();
		const [made = ""] = readdirSync(vault).filter((name) => name.endsWith(".csv"));
		const table = noteAt(vault, made);
		expect(made).toBe("People 2026-03-10.csv");
		expect(table.startsWith("\uFEFFname,path,matches,industry")).toBe(true);
		expect(table).toContain("\r\nAnn Lee,Ann Lee.md,1,match");
		expect(table.trimEnd().split("\r\n")).toHaveLength(6);
		await expect.poll(() => countIn(opened)).toBe("");
		await undo(opened);
		expect(readdirSync(vault)).not.toContain(made);
	});

	it("forgets whose note is gone, and nobody whose note is renamed", async () => {
		const opened = await openFit();
		const { page, grid, host } = opened;
		await grid.focus();
		await page.keyboard.press("Control+a");
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Dee Fox.md");
			if (file) await app.vault.delete(file);
		});
		await expect.poll(() => countIn(opened)).toBe("4 selected");
		expect(await selectedIn(opened)).not.toContain("Dee Fox");
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Ann Lee.md");
			if (file) await app.fileManager.renameFile(file, "Ann Leigh.md");
		});
		await expect.poll(() => selectedIn(opened)).toContain("Ann Leigh");
		expect(await countIn(opened)).toBe("4 selected");
	});

	it("is begun by a long press and *Select*, and goes on by taps", async () => {
		const opened = await openFit({ mobile: true });
		const { page, grid } = opened;
		const row = grid.locator(".warm-intros-person", { hasText: "Ann Lee" });
		const box = await row.locator(".is-name").boundingBox();
		if (!box) throw new Error("There is nobody to press on.");
		const touchPoints = [{ x: box.x + 150, y: box.y + 5 }];
		const client = await page.context().newCDPSession(page);
		await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
		const select = page.locator(".menu").getByText("Select", { exact: true });
		await select.waitFor();
		await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
		await select.tap();
		expect(await countIn(opened)).toBe("1 selected");
		await grid.locator(".warm-intros-person", { hasText: "Dee Fox" }).tap();
		expect((await selectedIn(opened)).sort()).toEqual(["Ann Lee", "Dee Fox"]);
		await look(opened, ".warm-intros-fit", "select-fit-phone");
		await page.getByRole("button", { name: "Actions…" }).tap();
		await page.getByRole("menuitem", { name: "Snooze…" }).tap();
		await page.locator(".modal", { hasText: "Snooze several people" }).waitFor();
		await look(opened, ".modal", "select-snooze-phone");
	});
});

describe("selecting several people on the board", () => {
	it("moves all of them when one is dropped, after a preview, and undoes that at once", async () => {
		const opened = await openPipeline(openHost, { vault: files }, "tab");
		const { view, page } = opened;
		await listOf(view, "Identified").focus();
		await page.keyboard.press("Control+a");
		expect(await countIn(opened)).toBe("2 selected");
		await page.keyboard.press("m");
		await page.keyboard.press("Enter");
		const modal = page.locator(".modal");
		await modal.getByText("Move several people to “Asked”").waitFor();
		await modal.getByLabel("Introducer").fill("Ben Ito");
		await press(opened, "Preview");
		await press(opened, "Move for 2 people");
		for (const name of ["Ann Lee", "Dee Fox"])
			expect(noteAt(opened.vault, `${name}.md`)).toContain("- 2026-03-10 asked [[Ben Ito]]");
		await expect.poll(() => countIn(opened)).toBe("");
		await undo(opened);
		expect(readAll(opened)).toEqual(files);
	});

	it("asks which event it was where several lead there, and leaves what needs a time to each", async () => {
		const vault = {
			"Ann Lee.md": personNote("asked", ["2026-03-09 asked [[Ben Ito]]"]),
			"Dee Fox.md": personNote("asked", ["2026-03-09 asked [[Ben Ito]]"]),
			"Ben Ito.md": personNote("met", ["2026-03-02 met"]),
		};
		const viewport = { width: 1700, height: 900 };
		const opened = await openPipeline(openHost, { vault, viewport }, "tab");
		const { view, page, host } = opened;
		await listOf(view, "Asked").focus();
		await page.keyboard.press("Control+a");
		await page.keyboard.press("m");
		await page.keyboard.press("ArrowLeft");
		await page.keyboard.press("Enter");
		const modal = page.locator(".modal");
		await modal.getByText("Move several people to “Identified”").waitFor();
		await press(opened, "Preview");
		await modal.getByText("Choose what has happened.").waitFor();
		await modal.getByLabel("What has happened").selectOption("I withdrew my request");
		await press(opened, "Preview");
		await look(opened, ".modal", "select-move-preview");
		await press(opened, "Move for 2 people");
		await host.evaluate((control) => control.settled());
		expect(noteAt(opened.vault, "Ann Lee.md")).toContain("- 2026-03-10 withdrawn");
		await listOf(view, "Identified").focus();
		await page.keyboard.press("Control+a");
		await cardOf(view, "Dee Fox").scrollIntoViewIfNeeded();
		const from = await cardOf(view, "Dee Fox").boundingBox();
		if (!from) throw new Error("There is nothing to drag.");
		await page.mouse.move(from.x + from.width / 2, from.y + from.height - 8);
		await page.mouse.down();
		await page.mouse.move(from.x + from.width / 2, from.y + from.height - 28, { steps: 3 });
		// All columns are there from then on.
		const scheduled = view.locator("section[data-stage=scheduled]");
		const to = await scheduled.boundingBox();
		if (!to) throw new Error("There is no column.");
		await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
		expect(await scheduled.getAttribute("class")).toContain("is-barred");
		await page.mouse.up();
		await page.locator(".notice", { hasText: "schedule them one at a time" }).waitFor();
		expect(await modal.count()).toBe(0);
	});

	it("selects across columns, and drags all of them with the mouse", async () => {
		const opened = await openPipeline(openHost, { vault: files }, "tab");
		const { view, page } = opened;
		await cardOf(view, "Ann Lee").hover();
		await view.getByRole("checkbox", { name: "Select Ann Lee" }).click();
		await cardOf(view, "Ben Ito").hover();
		await view.getByRole("checkbox", { name: "Select Ben Ito" }).click();
		await lookInThemes(opened, ".warm-intros-pipeline", "select-board");
		await cardOf(view, "Ann Lee").scrollIntoViewIfNeeded();
		const from = await cardOf(view, "Ann Lee").locator(".warm-intros-due-why").boundingBox();
		const to = await view.locator("section[data-stage=asked]").boundingBox();
		if (!from || !to) throw new Error("There is nothing to drag.");
		await page.mouse.move(from.x + 5, from.y + 5);
		await page.mouse.down();
		await page.mouse.move(to.x + 40, to.y + 80, { steps: 5 });
		expect(await page.locator(".warm-intros-ghost").innerText()).toBe("Ann Lee and 1 more");
		await page.mouse.up();
		const modal = page.locator(".modal");
		await modal.getByLabel("Introducer").fill("Eli Gray");
		await press(opened, "Preview");
		await modal.getByRole("list", { name: "Will be left as they are: 1 person" }).waitFor();
	});
});

describe.each([
	["1280", {}],
	["640", { viewport: { width: 1000, height: 800 } }],
	["320", { viewport: { width: 680, height: 800 } }],
	["tablet", { tablet: true }],
] as [string, Partial<HostOptions>][])("the look of a selection (%s)", (size, options) => {
	it("is well in space fit, in light and in dark", async () => {
		const opened = await openFit(options);
		const { page, grid } = opened;
		await grid.focus();
		await page.keyboard.press("Control+a");
		await grid.locator(".warm-intros-person .is-marks").nth(1).hover();
		await look(opened, ".warm-intros-fit", `select-fit-${size}`);
	});

	it("is well in the pipeline, in light and in dark", async () => {
		const opened = await openPipeline(openHost, { vault: files, ...options });
		const { page, view } = opened;
		await listOf(view, "Pipeline").focus();
		await page.keyboard.press("Control+a");
		await look(opened, ".warm-intros-pipeline", `select-pipeline-${size}`);
	});
});
