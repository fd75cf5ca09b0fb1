import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useBrowser, type HostPage } from "./browser";
import { openFitView, readNames } from "./fit-view";
import { fillForm, runByPalette } from "./palette";

const openHost = useBrowser();
const vault = {
	"Ann.md": { type: "contact" },
	"Bob.md": { type: "person" },
	"People/Cleo.md": { ORG: "Acme" },
	"My space.md": { type: "space", industries: ["Fintech"] },
	"Other.md": { type: "space", industries: ["Energy"] },
};

function dataFile(folder: string): string {
	return path.join(folder, ".obsidian/plugins/warm-intros/data.json");
}

async function savedData({ host, vault: folder }: HostPage): Promise<unknown> {
	await host.evaluate((control) => control.settled());
	return JSON.parse(readFileSync(dataFile(folder), "utf8"));
}

describe("the settings", () => {
	it("write nothing while nothing is changed", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await host.evaluate((control) => control.openSettings());
		await page.getByLabel("Contact types").waitFor();
		expect(await page.getByLabel("Contact types").inputValue()).toBe("contact");
		expect(await page.getByLabel("Introduction log heading").inputValue()).toBe("Introduction log");
		await page.keyboard.press("Escape");
		expect(existsSync(dataFile(folder))).toBe(false);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("read the vault again when they change, and keep only what was changed", async () => {
		const opened = await openFitView(openHost, { vault });
		const { page, host, grid } = opened;
		expect(await readNames(grid)).toEqual(["Ann"]);
		await host.evaluate((control) => control.openSettings());
		await page.getByLabel("Contact types").fill("person, contact");
		await page.keyboard.press("Escape");
		await expect.poll(() => readNames(grid)).toEqual(["Ann", "Bob"]);
		await expect
			.poll(() => savedData(opened))
			.toEqual({
				version: 1,
				contacts: { types: ["person", "contact"] },
			});
	});

	it("offer the spaces and the folders of the vault", async () => {
		const opened = await openFitView(openHost, { vault });
		const { page, host } = opened;
		await host.evaluate((control) => control.openSettings());
		await page.getByLabel("Default space").selectOption("Other");
		await page.getByLabel("Folder for new terms").fill("Peo");
		await page.locator(".suggestion-item", { hasText: "People" }).click();
		await expect
			.poll(() => savedData(opened))
			.toEqual({
				version: 1,
				defaultSpace: "Other.md",
				folders: { term: "People" },
			});
		await page.keyboard.press("Escape");
		await expect
			.poll(() => page.getByLabel("Space", { exact: true }).locator("option:checked").innerText())
			.toBe("Other");
	});

	it("are taken over when another device changes them, with what this version does not know", async () => {
		const opened = await openFitView(openHost, { vault });
		const { page, host, grid } = opened;
		const outside = {
			version: 7,
			contacts: { folders: ["People"], shades: ["blue"] },
			theme: { future: [1, 2] },
		};
		await host.evaluate((control, data) => control.changeSettingsOutside(data), outside);
		await expect.poll(() => readNames(grid)).toEqual(["Ann", "Cleo"]);
		await host.evaluate((control) => control.openSettings());
		await page.getByLabel("Contact types").fill("person");
		await page.keyboard.press("Escape");
		await expect.poll(() => readNames(grid)).toEqual(["Bob", "Cleo"]);
		// Its version too: by that the newer device knows what it need not change any more.
		await expect
			.poll(() => savedData(opened))
			.toEqual({
				version: 7,
				contacts: { folders: ["People"], shades: ["blue"], types: ["person"] },
				theme: { future: [1, 2] },
			});
	});

	it("that are broken are told among the problems, and the rest counts", async () => {
		const { page, host, grid } = await openFitView(openHost, { vault });
		await host.evaluate((control) =>
			control.changeSettingsOutside({ contacts: { types: 7, folders: ["People"] } }),
		);
		await expect.poll(() => readNames(grid)).toEqual(["Ann", "Cleo"]);
		await runByPalette(page, host, "Show problems");
		await page.locator(".warm-intros-problems").getByText("contacts.types").waitFor();
	});

	it("say which words of a title propose which profession, and take another one", async () => {
		const opened = await openFitView(openHost, { vault });
		const { page, host } = opened;
		await host.evaluate((control) => control.openSettings());
		await page.getByText("Professions by title").click();
		await page.getByLabel("Design", { exact: true }).fill("designer, UI");
		await page.getByText("Add a profession", { exact: true }).click();
		await fillForm(page, { Profession: "Fundraising", "Words in the title": "fundraiser, donors" });
		await page.getByRole("button", { name: "Add", exact: true }).click();
		await expect
			.poll(async () => {
				const data = (await savedData(opened)) as { import?: { professions?: object } };
				return data.import?.professions;
			})
			.toMatchObject({
				Design: ["designer", "UI"],
				Sales: ["sales", "account executive", "business development"],
				Fundraising: ["fundraiser", "donors"],
			});
		expect(await page.getByLabel("Fundraising", { exact: true }).inputValue()).toBe(
			"fundraiser, donors",
		);
	});

	it("say which words of a title propose which category, and take one of my own", async () => {
		const opened = await openFitView(openHost, { vault });
		const { page, host } = opened;
		await host.evaluate((control) => control.openSettings());
		await page.getByText("Categories by title").click();
		await page.getByLabel("Industry expert", { exact: true }).fill("author, sommelier");
		await page.getByText("Add a category", { exact: true }).click();
		await fillForm(page, { Category: "Old friend", "Words in the title": "classmate" });
		await page.getByRole("button", { name: "Add", exact: true }).click();
		await expect
			.poll(async () => {
				const data = (await savedData(opened)) as { likely?: { categories?: object } };
				return data.likely?.categories;
			})
			.toMatchObject({
				"industry-expert": ["author", "sommelier"],
				"old-friend": ["classmate"],
				peer: [],
			});
		expect(await page.getByLabel("Old friend", { exact: true }).inputValue()).toBe("classmate");
		await page.getByText("Add a category", { exact: true }).click();
		await fillForm(page, { Category: "Industry experts", "Words in the title": "Author, keynote" });
		await page.getByRole("button", { name: "Add", exact: true }).click();
		await expect
			.poll(async () => {
				const data = (await savedData(opened)) as { likely?: { categories?: object } };
				return data.likely?.categories;
			})
			.toMatchObject({ "industry-expert": ["author", "sommelier", "keynote"] });
	});

	it("name the properties that a vault has under other names", async () => {
		const { page, host, grid } = await openFitView(openHost, {
			vault: { "Ann.md": { type: "contact", ORG: "Acme", geography: "US" } },
		});
		await host.evaluate((control) => control.openSettings());
		await page.getByText("Property names").click();
		await page.getByLabel("Company", { exact: true }).fill("company, ORG");
		await page.keyboard.press("Escape");
		await page.keyboard.press("Escape");
		await grid.getByText("Acme").waitFor();
	});

	it("can be made by the form that an empty view offers", async () => {
		const opened = await openFitView(openHost, { vault: { "P/Ann.md": { a: 1 } } });
		const { page, grid } = opened;
		await page.getByRole("button", { name: "Choose how contacts are found" }).click();
		await page.locator(".modal").getByLabel("Folder", { exact: true }).fill("P");
		await page.getByRole("button", { name: "Save" }).click();
		await expect.poll(() => readNames(grid)).toEqual(["Ann"]);
		await expect
			.poll(() => savedData(opened))
			.toMatchObject({ version: 1, contacts: { folders: ["P"] } });
	});

	it("set the limits of the pipeline, its days off and the count, each as it is changed", async () => {
		const opened = await openHost({ vault });
		const { page, host } = opened;
		await host.evaluate((control) => control.openSettings());
		await page.getByText("Pipeline limits").click();
		expect(await page.getByLabel("Introducer asked").inputValue()).toBe("7");
		expect(await page.getByLabel("Saturday is a day off").getAttribute("aria-checked")).toBe(
			"true",
		);
		await page.getByLabel("Introducer asked").fill("10");
		await page.getByLabel("Friday is a day off").click();
		await page.getByLabel("Sunday is a day off").click();
		await page.getByLabel("Show count in the status bar").click();
		await expect
			.poll(() => savedData(opened))
			.toEqual({
				version: 1,
				pipeline: { askedDays: 10, weekend: [5, 6], showsStatusBar: false },
			});
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("keep a limit that makes no sense out, and say what is expected", async () => {
		const opened = await openHost({ vault });
		const { page, host, vault: folder } = opened;
		await host.evaluate((control) => control.openSettings());
		await page.getByText("Pipeline limits").click();
		for (const typed of ["0", "2.5", "400"]) {
			await page.getByLabel("Thanks", { exact: true }).fill(typed);
			await page.getByText("Expected a whole number from 1 to 366.").waitFor();
		}
		await host.evaluate((control) => control.settled());
		expect(existsSync(dataFile(folder))).toBe(false);
		await page.getByLabel("Thanks", { exact: true }).fill("2");
		await expect
			.poll(() => existsSync(dataFile(folder)) && savedData(opened))
			.toEqual({ version: 1, pipeline: { thanksDays: 2 } });
		expect(await page.getByText("Expected a whole number").count()).toBe(0);
	});
});
