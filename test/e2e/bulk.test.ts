import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { look, screenshots, sizes } from "./look";
import { fillForm, openForSeveral } from "./palette";
import { noteAt, NOW, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const files = {
	"Ann Lee.md": personNote("identified", [], ["category: peer # since school"]),
	"Ben Ito.md": personNote("met", ["2026-03-02 met"], ["intro_route: cold"]),
	"Cy Dahl.md": "---\r\ntype: contact\r\ncompany: Acme\r\n---\r\nNo status.\r\n",
	"Dee Fox.md": personNote("waiting"),
	"Jane Doe.md": "---\ntype: contact\n---\n",
};

async function openBulk(command: string, options: Partial<HostOptions> = {}): Promise<HostPage> {
	const opened = await openHost({ vault: files, ...options });
	await setClock(opened.page, NOW);
	await openForSeveral(opened.page, opened.host, command);
	await opened.page.locator(".modal").waitFor();
	return opened;
}

async function press({ page, host }: HostPage, name: string): Promise<void> {
	await page.locator(".modal").getByRole("button", { name, exact: true }).click();
	await host.evaluate((control) => control.settled());
}

/** The notes as they are on disk. */
function readAll({ vault }: HostPage): Record<string, string> {
	return Object.fromEntries(Object.keys(files).map((file) => [file, noteAt(vault, file)]));
}

describe("recording an event for several people", () => {
	it("shows who would be written and who not and why, writes all as one action, and undoes it", async () => {
		const opened = await openBulk("Record…");
		const { page, host } = opened;
		const modal = page.locator(".modal");
		await modal.getByLabel("What has happened").selectOption("I asked for an introduction");
		await fillForm(page, { When: "2026-03-09", Introducer: "Jane Doe", Note: "at the fair" });
		for (const name of ["Ann Lee", "Ben Ito", "Cy Dahl", "Dee Fox"])
			await modal.getByRole("checkbox", { name }).check();
		await press(opened, "Preview");
		const written = modal.getByRole("list", { name: "Will be written: 2 people" });
		expect(await written.getByRole("listitem").allInnerTexts()).toEqual([
			expect.stringContaining("Ann Lee"),
			expect.stringContaining("Cy Dahl"),
		]);
		const left = modal.getByRole("list", { name: "Will be left as they are: 2 people" });
		expect(await left.getByRole("listitem").allInnerTexts()).toEqual([
			expect.stringMatching(/Ben Ito\s+“asked” is not an event of the stage met/),
			expect.stringMatching(/Dee Fox\s+The status “waiting” is not a stage/),
		]);
		expect(readAll(opened)).toEqual(files);
		await press(opened, "Record for 2 people");
		const line = "- 2026-03-09 asked [[Jane Doe]]: at the fair";
		expect(readAll(opened)).toEqual({
			...files,
			"Ann Lee.md": [
				"---",
				"type: contact",
				"intro_status: asked",
				"category: peer # since school",
				"intro_since: 2026-03-09",
				'intro_via: "[[Jane Doe]]"',
				"---",
				"",
				"## Introduction log",
				"",
				line,
				"",
			].join("\n"),
			"Cy Dahl.md": [
				"---",
				"type: contact",
				"company: Acme",
				"intro_status: asked",
				"intro_since: 2026-03-09",
				'intro_via: "[[Jane Doe]]"',
				"---",
				"No status.",
				"",
				"## Introduction log",
				"",
				line,
				"",
			].join("\r\n"),
		});
		await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
		await host.evaluate((control) => control.settled());
		expect(readAll(opened)).toEqual(files);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("says how many notes of conversations it makes, or makes one for all who were in the same", async () => {
		const opened = await openBulk("Record…");
		const { page } = opened;
		const modal = page.locator(".modal");
		await modal.getByLabel("What has happened").selectOption("We met");
		for (const name of ["Ann Lee", "Cy Dahl"]) await modal.getByRole("checkbox", { name }).check();
		await press(opened, "Preview");
		await modal.getByText("2 conversation notes will be made.").waitFor();
		await press(opened, "Back");
		await modal.getByRole("checkbox", { name: "The same conversation" }).check();
		await press(opened, "Preview");
		await modal.getByText("1 conversation note will be made.").waitFor();
		await press(opened, "Record for 2 people");
		const [made, ...more] = readdirSync(path.join(opened.vault, "Interviews"));
		expect(more).toEqual([]);
		expect(noteAt(opened.vault, `Interviews/${made}`)).toContain(
			'contact:\n  - "[[Ann Lee]]"\n  - "[[Cy Dahl]]"\n',
		);
	});

	it("keeps what was chosen and entered on the way back, and does nothing for nobody", async () => {
		const opened = await openBulk("Record…");
		const { page } = opened;
		const modal = page.locator(".modal");
		await press(opened, "Preview");
		expect(await modal.getByRole("alert").innerText()).toBe("Nobody is chosen yet.");
		await fillForm(page, { Note: "kept" });
		await modal.getByRole("searchbox").fill("acme");
		// The one person, and the switch above.
		expect(await modal.getByRole("checkbox").count()).toBe(2);
		await press(opened, "Choose all");
		await modal.getByRole("searchbox").fill("");
		await modal.getByLabel("Stage").selectOption("Met");
		await press(opened, "Choose all");
		await press(opened, "Preview");
		await press(opened, "Back");
		expect(await modal.getByLabel("Note", { exact: true }).inputValue()).toBe("kept");
		await modal.getByLabel("Stage").selectOption("All stages");
		const names = modal.locator("li", { has: page.locator(":checked") });
		expect(await names.allInnerTexts()).toEqual([
			expect.stringContaining("Ben Ito"),
			expect.stringContaining("Cy Dahl"),
		]);
		await modal.getByRole("checkbox", { name: "Cy Dahl" }).uncheck();
		await press(opened, "Preview");
		expect(await modal.getByRole("button", { name: "Record for 0 people" }).isDisabled()).toBe(
			true,
		);
		expect(readAll(opened)).toEqual(files);
	});
});

describe("setting a category for several people", () => {
	it("adds it to those that each has, and leaves alone who has it already", async () => {
		const opened = await openBulk("Category…");
		const { page } = opened;
		const modal = page.locator(".modal");
		await modal.getByLabel("Category", { exact: true }).pressSequentially("power");
		await page.locator(".suggestion-item", { hasText: "Power connector" }).click();
		await press(opened, "Choose all");
		await press(opened, "Preview");
		await press(opened, "Add the category for 5 people");
		const after = readAll(opened);
		expect(after["Cy Dahl.md"]).toBe(
			files["Cy Dahl.md"].replace("Acme\r\n", "Acme\r\ncategory:\r\n  - power-connector\r\n"),
		);
		expect(after["Ann Lee.md"]).toContain("peer");
		expect(after["Ann Lee.md"]).toContain("power-connector");
		await openForSeveral(page, opened.host, "Category…");
		await fillForm(page, { Category: "Power Connectors" });
		await press(opened, "Choose all");
		await press(opened, "Preview");
		await modal.getByRole("list", { name: "Will be left as they are: 5 people" }).waitFor();
		expect(readAll(opened)).toEqual(after);
	});
});

describe("the form for several people", () => {
	it("says still what was entered and who was chosen when it was left, until it is started over", async () => {
		const opened = await openBulk("Record…");
		const { page, host } = opened;
		const modal = page.locator(".modal");
		await fillForm(page, { Note: "at the fair" });
		await modal.getByRole("checkbox", { name: "Ann Lee" }).check();
		await page.keyboard.press("Escape");
		await modal.waitFor({ state: "detached" });
		await openForSeveral(page, host, "Record…");
		expect(await modal.getByLabel("Note").inputValue()).toBe("at the fair");
		expect(await modal.getByRole("checkbox", { name: "Ann Lee" }).isChecked()).toBe(true);
		await press(opened, "Start over");
		expect(await modal.getByLabel("Note").inputValue()).toBe("");
		await modal.getByText("0 chosen, 5 people shown by the filter").waitFor();
	});

	it("is previewed and carried out by Mod+Enter", async () => {
		const opened = await openBulk("Record…");
		const { page, host } = opened;
		const modal = page.locator(".modal");
		await modal.getByRole("checkbox", { name: "Jane Doe" }).check();
		await page.keyboard.press("Control+Enter");
		await modal.getByRole("button", { name: "Record for 1 person" }).waitFor();
		await page.keyboard.press("Control+Enter");
		await modal.waitFor({ state: "detached" });
		await host.evaluate((control) => control.settled());
		expect(readAll(opened)["Jane Doe.md"]).toContain("intro_status: contacted");
	});
});

describe.each([
	...sizes,
	["keyboard", { mobile: true, viewport: { width: 390, height: 480 } }] as const,
])("the look of the form for several people (%s)", (size, options) => {
	it("is well, in light and in dark", async () => {
		const opened = await openBulk("Record…", options);
		await look(opened, ".modal", `bulk-${size}-form`);
		const modal = opened.page.locator(".modal");
		for (const name of ["Ann Lee", "Ben Ito", "Cy Dahl", "Dee Fox"])
			await modal.getByRole("checkbox", { name }).check();
		await opened.page.screenshot({ path: path.join(screenshots, `bulk-${size}-chosen.png`) });
		await press(opened, "Preview");
		await look(opened, ".modal", `bulk-${size}-preview`);
	});
});
