import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";
import {
	demoPeople,
	notYetMet,
	openFitView,
	peopleOf,
	readActiveName,
	readNames,
} from "./fit-view";
import { personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

describe("the space-fit view, while time passes", () => {
	it("names at local midnight whom it is better to ask from that day on", async () => {
		const introducer = (closeness: number): string =>
			`---\ntype: contact\ncloseness: ${closeness}\nknows: "[[Tom Thumb]]"\n---\n`;
		const askedAnn = (day: string): string =>
			personNote("identified", [`${day} asked [[Ann Lee]]`, `${day} refused [[Ann Lee]]`]);
		const { page, grid } = await openFitView(openHost, {
			vault: {
				"My space.md": { type: "space", industries: ["Fintech"] },
				"Ann Lee.md": introducer(3),
				"Bo Dahl.md": introducer(1),
				"Tom Thumb.md": "---\ntype: contact\nindustry: Fintech\n---\n",
				"Cy Fox.md": askedAnn("2026-01-01"),
				"Di Ray.md": askedAnn("2026-03-01"),
			},
		});
		// The first of the two asks is 89 days old: Ann has been asked enough.
		await setClock(page, "2026-03-31T23:59");
		await page.getByRole("searchbox").fill("Tom Thumb");
		await grid.getByText("Ask Bo Dahl").waitFor();
		await setClock(page, "2026-04-01T00:00");
		await grid.getByText("Ask Ann Lee").waitFor();
	});
});

describe("the space-fit view, while notes change", () => {
	it("shows a change made elsewhere, and keeps place, focus and filter", async () => {
		const { page, grid, vault, host } = await openFitView(openHost);
		await page.getByRole("searchbox").fill("a");
		await grid.focus();
		for (let times = 0; times < 12; times++) await page.keyboard.press("ArrowDown");
		const active = (await readNames(grid))[12] ?? "";
		await grid.focus();
		await page.keyboard.press("ArrowUp");
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => readActiveName(page)).toBe(active);
		const place = await grid.evaluate((element) => {
			element.scrollTop += 30;
			return element.scrollTop;
		});
		expect(place).toBeGreaterThan(0);
		const file = path.join(
			vault,
			(await demoPeople()).find(({ name }) => name === active)?.path ?? "",
		);
		const text = readFileSync(file, "utf8");
		writeFileSync(file, text.replace(/^(type: contact)$/m, "$1\nname: Anna Renamed"));
		await host.evaluate((host) => host.takeOutsideChanges());
		await grid.getByText("Anna Renamed", { exact: true }).waitFor();
		await expect.poll(() => readActiveName(page)).toBe("Anna Renamed");
		expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await grid.evaluate((element) => element.scrollTop)).toBe(place);
		expect(await page.getByRole("searchbox").inputValue()).toBe("a");
	});

	it("keeps what is being typed, and where, when a note changes meanwhile", async () => {
		const { page, vault, host } = await openFitView(openHost);
		const search = page.getByRole("searchbox");
		await search.pressSequentially("quill");
		await page.keyboard.press("ArrowLeft");
		const file = path.join(vault, (await demoPeople())[0]?.path ?? "");
		writeFileSync(file, `${readFileSync(file, "utf8")}\nMore.\n`);
		await host.evaluate((host) => host.takeOutsideChanges());
		await page.waitForTimeout(100);
		await page.keyboard.type("-");
		expect(await search.inputValue()).toBe("quil-l");
	});

	it("keeps what people inherit from a company that the app renames", async () => {
		// So wide that the table has room for the reasons.
		const viewport = { width: 1700, height: 900 };
		const { grid, host, vault } = await openFitView(openHost, { viewport });
		const [first] = await demoPeople();
		const row = grid.getByRole("row").filter({ hasText: first?.name ?? "" });
		expect(await row.innerText()).toContain("(Juniper Ridge Credit Union)");
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Companies/Juniper Ridge Credit Union.md");
			if (file === null) throw new Error("Expected a file");
			await app.fileManager.renameFile(file, "Companies/Juniper Flat.md");
		});
		await expect.poll(() => row.innerText()).toContain("(Juniper Flat)");
		expect(await readNames(grid)).toEqual(notYetMet(await peopleOf(vault)));
	});

	it("inherits no more from a company whose file was renamed past its links, and again when it is back", async () => {
		const { grid, host, vault } = await openFitView(openHost);
		const company = path.join(vault, "Companies/Juniper Ridge Credit Union.md");
		const text = readFileSync(company, "utf8");
		const elsewhere = path.join(vault, "Companies/Juniper Flat.md");
		rmSync(company);
		writeFileSync(elsewhere, text);
		await host.evaluate((host) => host.takeOutsideChanges());
		const now = notYetMet(await peopleOf(vault));
		await expect.poll(() => readNames(grid)).toEqual(now);
		expect(now).not.toEqual(notYetMet(await demoPeople()));
		rmSync(elsewhere);
		writeFileSync(company, text);
		await host.evaluate((host) => host.takeOutsideChanges());
		await expect.poll(() => readNames(grid)).toEqual(notYetMet(await demoPeople()));
	});

	it("sees notes that are made and notes that are deleted", async () => {
		const { grid, host, vault } = await openFitView(openHost);
		const [gone] = await demoPeople();
		rmSync(path.join(vault, gone?.path ?? ""));
		writeFileSync(
			path.join(vault, "People/Zoe New.md"),
			"---\ntype: contact\nindustry: Fintech\n---\n",
		);
		await host.evaluate((host) => host.takeOutsideChanges());
		const wanted = notYetMet(await peopleOf(vault));
		await expect.poll(() => readNames(grid)).toEqual(wanted);
		expect(wanted).toContain("Zoe New");
		expect(wanted).not.toContain(gone?.name);
	});
});

describe("the space-fit view without anything to show", () => {
	it("says how contacts are found where there are none, and opens the forms", async () => {
		const { page, vault, host } = await openFitView(openHost, {
			vault: { "Note.md": "Nobody here." },
		});
		await page.getByText("No contacts found").waitFor();
		await page.getByRole("button", { name: "Choose how contacts are found" }).click();
		await page.locator(".modal").getByText("How contacts are found").waitFor();
		await page.getByRole("button", { name: "Cancel" }).click();
		await page.getByRole("button", { name: "New contact" }).click();
		await page.getByLabel("Name", { exact: true }).fill("Ann Lee");
		await page.getByRole("button", { name: "Create" }).click();
		await page.getByRole("tab", { name: "Ann Lee" }).waitFor();
		await host.evaluate((host) => host.settled());
		expect(readFileSync(path.join(vault, "People/Ann Lee.md"), "utf8")).toBe(
			"---\ntype: contact\n---\n",
		);
		await host.evaluate((host) => host.executeCommand("warm-intros:open-space-fit"));
		await page.getByText("Ann Lee", { exact: true }).first().waitFor();
	});

	it("asks for a space where there is none, and ranks when it is made", async () => {
		const vault = {
			"Ann.md": { type: "contact" },
			"Bea.md": { type: "contact", industry: ["Fintech"] },
		};
		const opened = await openFitView(openHost, { vault });
		const { page, grid, host } = opened;
		await page.getByText("You have no space yet").waitFor();
		expect(await readNames(grid)).toEqual(["Ann", "Bea"]);
		await page.getByRole("button", { name: "What you’re looking for" }).click();
		await page.getByLabel("Industries", { exact: true }).fill("Fintech, Payments");
		await page.getByLabel("Places", { exact: true }).fill("Denver, Colorado, US; US/Utah");
		await page.getByRole("button", { name: "Create", exact: true }).click();
		await page.getByRole("heading", { name: "My space" }).waitFor();
		expect(readFileSync(path.join(opened.vault, "My space.md"), "utf8")).toBe(
			"---\ntype: space\nindustries:\n  - Fintech\n  - Payments\ngeographies:\n  - Denver, Colorado, US\n  - US/Utah\n---\n",
		);
		await host.evaluate((host) => host.executeCommand("warm-intros:open-space-fit"));
		await expect.poll(() => readNames(grid)).toEqual(["Bea", "Ann"]);
		expect(await page.getByText("You have no space yet").count()).toBe(0);
	});

	it("says which terms are too narrow where nobody matches, and leads to them", async () => {
		const { page, grid, host } = await openFitView(openHost, {
			vault: {
				"Ann.md": { type: "contact", industry: ["Energy"], profession: ["Sales"] },
				"My space.md": { type: "space", industries: ["Fintech"], professions: ["Beekeeping"] },
			},
		});
		const word = page.getByText("Nobody matches yet");
		expect(await word.innerText()).toContain("too narrow: Fintech, Beekeeping.");
		expect(await readNames(grid)).toEqual(["Ann"]);
		await page.getByRole("button", { name: "Open the note of this space" }).click();
		await page.getByRole("tab", { name: "My space" }).waitFor();
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("My space.md");
			if (file) await app.vault.process(file, (text) => text.replace("Fintech", "Energy"));
		});
		await page.getByRole("tab", { name: "Space fit" }).click();
		await page.getByText("1 person, 0 match in all three").waitFor();
		await expect.poll(() => word.count()).toBe(0);
	});
});

describe("the space-fit view of 10,000 people", () => {
	it("goes to the end and filters, with few rows drawn at any time", async () => {
		const people = Array.from({ length: 10_000 }, (_, at): [string, string] => [
			`People/${Math.floor(at / 500)}/Person ${at}.md`,
			`---\ntype: contact\nindustry: [${at % 3 === 0 ? "Fintech" : "Energy"}]\n---\n`,
		]);
		const { page, grid, host } = await openFitView(openHost, {
			vault: Object.fromEntries([
				...people,
				["Space.md", "---\ntype: space\nindustries: [Fintech]\n---\n"],
			]),
		});
		await page.getByText("10,000 people, 0 match in all three").waitFor();
		await page.evaluate(() => {
			const counts: number[] = [];
			Object.assign(window, { rowCounts: counts });
			const count = (): void =>
				void counts.push(document.querySelectorAll(".warm-intros-list [role=row]").length);
			count();
			new MutationObserver(count).observe(document.body, { childList: true, subtree: true });
		});
		await grid.focus();
		await page.keyboard.press("End");
		await grid.getByText("Person 9998", { exact: true }).waitFor();
		await page.keyboard.press("PageUp");
		await page.getByRole("searchbox").pressSequentially("person 9998");
		await page.getByText("1 person of 10000").waitFor();
		await page.getByRole("searchbox").fill("");
		await page.getByLabel("Groups", { exact: true }).selectOption("Group by matches");
		await grid.getByText("One matches").waitFor();
		const counts = await page.evaluate(() => Reflect.get(window, "rowCounts") as number[]);
		expect(counts.length).toBeGreaterThan(5);
		expect(Math.max(...counts)).toBeLessThan(60);
		expect(Math.min(...counts)).toBeGreaterThan(0);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});
