import { rmSync, writeFileSync } from "node:fs";
import { onlyRecord } from "./palette";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser } from "./browser";
import { noErrors } from "./host-page";
import { cardOf, listOf, noteAt, openPipeline, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const files = {
	"Ann Lee.md": personNote(
		"asked",
		["2026-03-02 asked [[Jane Doe]]"],
		[
			'intro_via: "[[People/Jane Doe|Jane Doe]]"',
			"title: VP Product",
			'company: ["[[Acme|Acme Corp]]"]',
			"category: peer",
		],
	),
	"Ben Ito.md": personNote("contacted", ["2026-03-09 contacted"], ["category: power-connector"]),
	"Cy Dahl.md": personNote("met"),
	"Dee Fox.md": personNote("dropped", ["2026-02-01 dropped"]),
	"Eli Gray.md": personNote('"[[waiting]] for May"'),
	"Fay Hill.md": personNote("scheduled", ["2026-03-09 scheduled 2026-03-13 09:00"]),
	"People/Jane Doe.md": { type: "contact", industry: ["Fintech"] },
	"Acme.md": { type: "company", industry: ["Fintech"] },
	"My space.md": { type: "space", industries: ["Fintech"] },
};

/** The lines of a list as they are read, each in one line of text. */
function linesOf(list: Locator): Promise<readonly string[]> {
	return list
		.locator("[role=row]")
		.evaluateAll((rows) =>
			rows.map((row) =>
				row instanceof HTMLElement ? row.innerText.replace(/\s*\n\s*/g, " | ") : "",
			),
		);
}

function headings(view: Locator): Promise<readonly string[]> {
	return view.locator(".is-section .warm-intros-group-title").allInnerTexts();
}

async function change(page: Page, vault: string, file: string, text: string): Promise<void> {
	writeFileSync(path.join(vault, file), text);
	await page.evaluate(async () => (await window.hostReady)?.takeOutsideChanges());
}

describe("the pipeline in the sidebar", () => {
	it("has what is due on top, then the stages, then the unrecognised", async () => {
		const { view, host } = await openPipeline(openHost, {
			vault: files,
			viewport: { width: 1280, height: 2400 },
		});
		expect(await headings(view)).toEqual([
			"This week",
			"Waiting for others",
			"Identified",
			"Asked",
			"May use name",
			"Introduced",
			"Contacted",
			"Scheduled",
			"Met",
			"Dropped",
			"Unrecognised",
		]);
		const text = (await linesOf(listOf(view, "Pipeline"))).join("\n");
		expect(text).toContain("Jane Doe was asked on 2 Mar and hasn't answered yet.");
		expect(text).toContain("“waiting for May” is not a stage of the pipeline.");
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
		expect(await host.evaluate((control) => control.missingIcons())).toEqual([]);
	});

	it("says on a card who it is, why they fit, who introduces, how long it has been, and what is next", async () => {
		const { view } = await openPipeline(openHost, {
			vault: files,
			viewport: { width: 1280, height: 2400 },
		});
		const card = cardOf(view, "Ann Lee");
		const text = await card.innerText();
		expect(text).toContain("VP Product, Acme Corp");
		expect(text).toContain("via Jane Doe · Peer");
		expect(text).toContain("1 day overdue");
		expect(text).toContain("Remind");
		expect(await card.getByRole("img").first().getAttribute("aria-label")).toBe(
			"Industry matches: Fintech (from Acme)",
		);
		expect(await cardOf(view, "Cy Dahl").innerText()).toMatch(/age unknown[^]*Complete this move/);
	});

	it("never shows a link as it is written", async () => {
		const { view } = await openPipeline(openHost, {
			vault: copyOf(DEMO_VAULT),
			viewport: { width: 1280, height: 1600 },
		});
		const list = listOf(view, "Pipeline");
		for (let top = 0; top < 12_000; top += 1200) {
			await list.evaluate((element, to) => {
				element.scrollTop = to;
			}, top);
			expect(await view.innerText()).not.toMatch(/\[\[|\]\]|undefined|NaN/);
		}
	});

	it("folds the closed stages at first, and keeps what is folded with the workspace", async () => {
		const { page, view, host } = await openPipeline(openHost, {
			vault: files,
			viewport: { width: 1280, height: 2400 },
		});
		const section = (name: RegExp): Locator => view.getByRole("button", { name });
		expect(await section(/^Dropped/).getAttribute("aria-expanded")).toBe("false");
		expect(await section(/^Asked/).getAttribute("aria-expanded")).toBe("true");
		await section(/^Dropped/).click();
		await section(/^Asked/).click();
		expect(await section(/^Asked/).getAttribute("aria-expanded")).toBe("false");
		await cardOf(view, "Dee Fox").waitFor();
		const state = await host.evaluate(({ app }) =>
			app.workspace.getLeavesOfType("warm-intros-pipeline")[0]?.view.getState(),
		);
		await host.evaluate(async ({ app }, kept) => {
			app.workspace.detachLeavesOfType("warm-intros-pipeline");
			const leaf = app.workspace.getRightLeaf(false);
			if (!leaf) throw new Error("Expected a leaf");
			await leaf.setViewState({
				type: "warm-intros-pipeline",
				active: true,
				state: kept ?? {},
			});
		}, state);
		await page.locator(".warm-intros-pipeline").waitFor();
		expect(await section(/^Dropped/).getAttribute("aria-expanded")).toBe("true");
		expect(await section(/^Asked/).getAttribute("aria-expanded")).toBe("false");
	});

	it("filters by text and by category, and counts honestly", async () => {
		const { view, page } = await openPipeline(openHost, {
			vault: files,
			viewport: { width: 1280, height: 2400 },
		});
		await view.getByText("6 people", { exact: true }).waitFor();
		await page.getByRole("searchbox").fill("acme lee");
		await view.getByText("1 of 6 people", { exact: true }).waitFor();
		expect(await view.getByRole("button", { name: "Ben Ito", exact: true }).count()).toBe(0);
		await page.getByRole("searchbox").fill("");
		await view.getByLabel("Category", { exact: true }).selectOption("Power connector");
		await view.getByText("1 of 6 people", { exact: true }).waitFor();
		await cardOf(view, "Ben Ito").waitFor();
		expect(await view.getByRole("button", { name: "Ann Lee", exact: true }).count()).toBe(0);
	});

	it("says that nobody matches the filter, and takes it away by a press", async () => {
		const { view, page } = await openPipeline(openHost, { vault: files });
		await page.getByRole("searchbox").fill("nobody of this name");
		await view.getByText("Nobody matches this filter").waitFor();
		await view.getByText("0 of 6 people", { exact: true }).waitFor();
		await view.getByRole("button", { name: "Clear the filter" }).click();
		await view.getByText("6 people", { exact: true }).waitFor();
		expect(await page.getByRole("searchbox").inputValue()).toBe("");
	});

	it("opens a person by the name, and the menu of their note by the right button", async () => {
		const { view, page } = await openPipeline(openHost, {
			vault: files,
			viewport: { width: 1280, height: 2400 },
		});
		await cardOf(view, "Ben Ito").click({ button: "right", position: { x: 60, y: 50 } });
		await page.locator(".menu").getByText("Open in new tab").waitFor();
		await page.keyboard.press("Escape");
		await cardOf(view, "Ben Ito").getByRole("button", { name: "Ben Ito", exact: true }).click();
		await page.getByRole("tab", { name: "Ben Ito" }).waitFor();
	});

	it("has the menu of their note on a card, on a line of what is due and on one that is unrecognised", async () => {
		const { view, page } = await openPipeline(openHost, {
			vault: files,
			viewport: { width: 1280, height: 2400 },
		});
		for (const [row, name] of [
			[view.locator(".is-due", { hasText: "Jane Doe was asked" }), "Ann Lee"],
			[cardOf(view, "Ben Ito"), "Ben Ito"],
			[cardOf(view, "Fay Hill"), "Fay Hill"],
			[view.locator(".is-unrecognised"), "Eli Gray"],
		] as const) {
			await row.getByRole("button", { name: `Actions for ${name}` }).click();
			await page.locator(".menu").getByText("Show in person panel").waitFor();
			await page.keyboard.press("Escape");
		}
	});

	it("carries out what an agenda line says, and drops the line", async () => {
		const { page, view, vault, host } = await openPipeline(openHost, { vault: files });
		const line = view.locator(".is-due", { hasText: "Jane Doe was asked" });
		await line.getByRole("button", { name: "Remind: Ann Lee" }).click();
		await onlyRecord(page, host);
		expect(noteAt(vault, "Ann Lee.md")).toContain("- 2026-03-10 nudged");
		await expect.poll(() => line.count()).toBe(0);
	});

	it("does the line's own action by a key, too", async () => {
		const { view, vault, page, host } = await openPipeline(openHost, { vault: files });
		await listOf(view, "Pipeline").focus();
		const active = view.locator(".is-due.is-active", { hasText: "Jane Doe was asked" });
		for (let i = 0; i < 20 && (await active.count()) === 0; i++)
			await page.keyboard.press("ArrowDown");
		await page.keyboard.press("n");
		await onlyRecord(page, host);
		await expect.poll(() => noteAt(vault, "Ann Lee.md")).toContain("- 2026-03-10 nudged");
	});

	it("hides what is due where the user wants only the stages", async () => {
		const { view } = await openPipeline(openHost, { vault: files });
		await view.getByRole("button", { name: "Hide what is due" }).click();
		await expect.poll(() => headings(view)).not.toContain("This week");
		await view.getByRole("button", { name: "Show what is due" }).click();
		await expect.poll(() => headings(view)).toContain("This week");
	});

	it("turns over at midnight, and when the device wakes days later", async () => {
		const { view, page } = await openPipeline(openHost, {
			vault: { "Ann.md": personNote("asked", ["2026-03-04 asked [[Jane]]"]) },
		});
		await setClock(page, "2026-03-10T23:59");
		await view.getByText("Nothing is due").waitFor();
		await view.getByText("due tomorrow").first().waitFor();
		await setClock(page, "2026-03-11T00:00");
		await view.getByText("due today").first().waitFor();
		await setClock(page, "2026-03-14T08:30");
		await view.getByText("3 days overdue").first().waitFor();
	});
});

describe("the pipeline in a wide tab", () => {
	it("is a board with a column for each stage, in a narrow tab too, and a list in a narrow sidebar", async () => {
		const opened = await openPipeline(
			openHost,
			{ vault: files, viewport: { width: 1700, height: 900 } },
			"tab",
		);
		const { page } = opened;
		const view = page.locator(".mod-root .warm-intros-pipeline");
		const regions = view.locator(".warm-intros-columns").getByRole("region");
		const names = await regions.evaluateAll((all) =>
			all.map(
				(one) => one.querySelector(`#${one.getAttribute("aria-labelledby") ?? ""}`)?.textContent,
			),
		);
		expect(names).toEqual([
			"Identified",
			"Asked",
			"May use name",
			"Introduced",
			"Contacted",
			"Scheduled",
			"Met",
			"Dropped",
			"Unrecognised",
		]);
		await listOf(view, "What is due").waitFor();
		await page.setViewportSize({ width: 700, height: 900 });
		await view.locator("xpath=self::*[contains(@class, 'is-close')]").waitFor();
		expect(await regions.count()).toBe(names.length);
		await listOf(view, "What is due").waitFor();
		await view.getByRole("button", { name: "Open list in sidebar" }).click();
		await page.locator(".mod-right-split").getByRole("grid", { name: "Pipeline" }).waitFor();
		await noErrors(opened);
	});

	it("offers no board on a phone, which has no room for one", async () => {
		const opened = await openPipeline(openHost, { vault: files, mobile: true }, "tab");
		await listOf(opened.view, "Pipeline").waitFor();
		expect(await opened.view.getByRole("button", { name: "Open board" }).count()).toBe(0);
		await noErrors(opened);
	});

	it.each(["side", "tab"] as const)(
		"keeps place, focus and filter when a note changes (%s)",
		async (place) => {
			const many = Object.fromEntries(
				Array.from({ length: 60 }, (_, at) => [
					`P${100 + at}.md`,
					personNote("asked", ["2026-03-09 asked [[Jane]]"]),
				]),
			);
			const { view, page, vault } = await openPipeline(
				openHost,
				{ vault: many, viewport: { width: 1700, height: 900 } },
				place,
			);
			const list = listOf(view, place === "side" ? "Pipeline" : "Asked");
			await page.getByRole("searchbox").fill("p");
			await list.focus();
			for (let times = 0; times < 20; times++) await page.keyboard.press("ArrowDown");
			const top = await list.evaluate((element) => element.scrollTop);
			expect(top).toBeGreaterThan(0);
			const active = await list.getAttribute("aria-activedescendant");
			await change(page, vault, "P158.md", personNote("asked", ["2026-03-09 asked [[Bob]]"]));
			expect(await list.evaluate((element) => element.scrollTop)).toBe(top);
			expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
			expect(await list.getAttribute("aria-activedescendant")).toBe(active);
			expect(await page.getByRole("searchbox").inputValue()).toBe("p");
		},
	);

	it("puts the keyboard on the card that is clicked, and scrolls nothing", async () => {
		const many = Object.fromEntries(
			Array.from({ length: 60 }, (_, at) => [
				`P${100 + at}.md`,
				personNote("asked", ["2026-03-09 asked [[Jane]]"]),
			]),
		);
		const { view } = await openPipeline(openHost, { vault: many }, "side");
		const list = listOf(view, "Pipeline");
		await list.evaluate((element) => element.scrollTo(0, 4250));
		const card = cardOf(view, "P125");
		await card.locator(".warm-intros-age").click();
		const id = await card.getAttribute("id");
		await expect.poll(() => list.getAttribute("aria-activedescendant")).toBe(id);
		expect(await list.evaluate((element) => element.scrollTop)).toBe(4250);
	});
});

describe("the pipeline of 2,000 people in one stage", () => {
	const crowd = Object.fromEntries(
		Array.from({ length: 2000 }, (_, at): [string, string] => [
			`People/${Math.floor(at / 500)}/Person ${at}.md`,
			personNote("asked", ["2026-03-09 asked [[Jane]]"]),
		]),
	);

	it.each(["side", "tab"] as const)("draws few cards at any time (%s)", async (place) => {
		const { view, page, host } = await openPipeline(
			openHost,
			{ vault: crowd, viewport: { width: 1700, height: 900 } },
			place,
		);
		const list = listOf(view, place === "side" ? "Pipeline" : "Asked");
		await list.waitFor();
		await page.evaluate(() => {
			const counts: number[] = [];
			Object.assign(window, { cardCounts: counts });
			const count = (): void =>
				void counts.push(document.querySelectorAll(".warm-intros-pipeline-row.is-card").length);
			count();
			new MutationObserver(count).observe(document.body, { childList: true, subtree: true });
		});
		await list.focus();
		await page.keyboard.press("PageDown");
		await page.keyboard.press("End");
		await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBeGreaterThan(200_000);
		await page.keyboard.press("PageUp");
		await page.getByRole("searchbox").fill("person 1999");
		await view.getByText("1 of 2,000 people", { exact: true }).waitFor();
		await page.getByRole("searchbox").fill("");
		await view.getByText("2,000 people", { exact: true }).waitFor();
		const counts = await page.evaluate(() => Reflect.get(window, "cardCounts") as number[]);
		expect(counts.length).toBeGreaterThan(2);
		expect(Math.max(...counts)).toBeLessThanOrEqual(60);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});

describe("the pipeline without anybody in it", () => {
	it("says how contacts are found where there are none", async () => {
		const { view, page } = await openPipeline(openHost, { vault: { "Note.md": "Nobody." } });
		await view.getByText("No contacts found").waitFor();
		await view.getByRole("button", { name: "Choose how contacts are found" }).click();
		await page.locator(".modal").getByText("How contacts are found").waitFor();
	});

	it("leads to the people to choose from where nobody is in the pipeline yet", async () => {
		const { view, page } = await openPipeline(openHost, {
			vault: { "Ann.md": { type: "contact" } },
		});
		await view.getByText("Nobody is in the pipeline yet").waitFor();
		await view.getByRole("button", { name: "Open space fit" }).click();
		await page.getByRole("tab", { name: "Space fit" }).waitFor();
	});

	it("says that the vault is being read, and fills when it is", async () => {
		const { view } = await openPipeline(openHost, { vault: files, slowIndex: 1 });
		await expect.poll(() => view.innerText()).toMatch(/Reading the vault…|6 people/);
		await view.getByText("6 people", { exact: true }).waitFor();
	});

	it("empties when the last note of it goes", async () => {
		const { view, page, vault } = await openPipeline(openHost, {
			vault: { "Ann.md": personNote("asked"), "Bob.md": { type: "contact" } },
		});
		await cardOf(view, "Ann").waitFor();
		rmSync(path.join(vault, "Ann.md"));
		await page.evaluate(async () => (await window.hostReady)?.takeOutsideChanges());
		await view.getByText("Nobody is in the pipeline yet").waitFor();
	});
});
