import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { PLANNER_NOTES, SECOND_MONDAY, WEEK_NOTE } from "../make/week-vault";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { noErrors, settle, watchExits } from "./host-page";
import { look, sizes } from "./look";
import { runByPalette } from "./palette";
import { noteAt, openPipeline, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const vault: Extract<HostOptions["vault"], object> = {
	...PLANNER_NOTES,
	".obsidian/plugins/warm-intros/data.json": JSON.stringify({ week: { firstDay: 1 } }),
};

async function open(command: string, options: Partial<HostOptions> = {}): Promise<HostPage> {
	const opened = await openHost({ vault, ...options });
	await setClock(opened.page, SECOND_MONDAY);
	await runByPalette(opened.page, opened.host, command);
	await opened.page.locator(".warm-intros-week").waitFor();
	return opened;
}

async function press(opened: HostPage, name: string): Promise<void> {
	const modal = opened.page.locator(".warm-intros-week");
	await modal.getByRole("button", { name, exact: true }).click();
	await modal.waitFor({ state: "detached" });
	await settle(opened);
}

describe("planning my week", () => {
	it("shows the plan, writes and opens its note, and changes nothing of mine the second time", async () => {
		const opened = await open("Plan my week");
		const { page, host, vault: folder } = opened;
		const modal = page.locator(".warm-intros-week");
		await modal.getByText("Plan for 30 November to 6 December").waitFor();
		await modal.getByText("Ask Tom Okafor to introduce you to Pia Ross").waitFor();
		await modal.getByText("Marta Silva could, too, but has 4 open asks.").waitFor();
		await modal.getByText("Expected there: Lea Brandt, Noor Haddad.").waitFor();
		await modal.getByText("Send Sam the planning template, by 2 December").waitFor();
		const note = path.join(folder, WEEK_NOTE);
		expect(existsSync(note)).toBe(false);
		await press(opened, "Write the plan");
		expect(await host.evaluate(({ app }) => app.workspace.getActiveFile()?.path)).toBe(WEEK_NOTE);
		const mine = readFileSync(note, "utf8").replace("- [ ] Ask", "- [x] Ask");
		writeFileSync(note, mine);
		await settle(opened);
		await runByPalette(page, host, "Plan my week");
		await modal.getByText("Nothing new since you planned this week.").waitFor();
		await press(opened, "Open the note");
		expect(readFileSync(note, "utf8")).toBe(mine);
		await noErrors(opened);
	});

	it("is undone like any other change", async () => {
		const opened = await open("Plan my week");
		await press(opened, "Write the plan");
		await opened.page.locator(".notice").getByRole("button", { name: "Undo" }).click();
		await settle(opened);
		expect(existsSync(path.join(opened.vault, WEEK_NOTE))).toBe(false);
	});

	it("leads from a person in the note to the panel, and there to asking: copied and recorded", async () => {
		const opened = await open("Plan my week");
		const { page, host, vault: folder } = opened;
		await press(opened, "Write the plan");
		await runByPalette(page, host, "Open person panel");
		await page.getByRole("button", { name: "Current view: editing" }).click();
		const line = page.locator("li", { hasText: "Ask Tom Okafor to introduce you to Pia Ross" });
		await line.locator("a.internal-link", { hasText: "Pia Ross" }).first().click();
		const panel = page.locator(".warm-intros-panel");
		await panel.locator("header").getByText("Pia Ross").waitFor();
		const exits = await watchExits(page);
		const ask = "Ask Tom Okafor to introduce you to Pia Ross";
		await panel.getByRole("button", { name: ask, exact: true }).click();
		const draft = page.locator(".warm-intros-draft");
		await draft.getByRole("button", { name: /^Copy with \d gaps and record$/ }).click();
		await draft.waitFor({ state: "detached" });
		await settle(opened);
		expect((await exits()).copied).toHaveLength(1);
		const pia = noteAt(folder, "People/Pia Ross.md");
		expect(pia).toContain("intro_status: asked\n");
		expect(pia).toContain("- 2026-11-30 asked [[Tom Okafor]]\n");
		await panel.locator("header").getByText("Asked").waitFor();
		await noErrors(opened);
	});

	it("is reviewed in the same note", async () => {
		const opened = await open("Review my week");
		await press(opened, "Fill in the review");
		expect(readFileSync(path.join(opened.vault, WEEK_NOTE), "utf8")).toContain("| Asks | 0 | 5 |");
		await noErrors(opened);
	});
});

describe.each(sizes)("the look of the week (%s)", (size, options) => {
	it("is well before it is written", async () => {
		const opened = await open("Plan my week", options);
		await look(opened, ".warm-intros-week", `week-${size}`);
	});
});

describe("the pipeline where nothing is due", () => {
	it.each(sizes)("offers the plan of the week, on %s", async (size, options) => {
		const opened = await openPipeline(openHost, {
			vault: { "Ann.md": personNote("asked", ["2026-03-09 asked [[Jane]]"]) },
			...options,
		});
		const { view, page } = opened;
		await view.getByText("Nothing is due").waitFor();
		await look(opened, ".warm-intros-pipeline", `pipeline-week-offer-${size}`);
		await view.getByRole("button", { name: "Plan my week" }).click();
		await page.locator(".warm-intros-week").waitFor();
	});

	it("opens the note of a week that is planned, and plans nothing again unseen", async () => {
		const note = "Weeks/Week of 2026-03-09.md";
		const planned = "## Mine\n\n- [x] Done %% by hand %% ^ask-1\n";
		const opened = await openPipeline(openHost, {
			vault: {
				"Ann.md": personNote("asked", ["2026-03-09 asked [[Jane]]"]),
				"Bo.md": "---\ntype: contact\nsource: classmate\n---\n",
				[note]: planned,
				".obsidian/plugins/warm-intros/data.json": JSON.stringify({ week: { firstDay: 1 } }),
			},
		});
		const { view, page, host, vault: folder } = opened;
		await view.getByRole("button", { name: "Open my week" }).click();
		await settle(opened);
		expect(await host.evaluate(({ app }) => app.workspace.getActiveFile()?.path)).toBe(note);
		expect(await page.locator(".modal").count()).toBe(0);
		expect(noteAt(folder, note)).toBe(planned);
		await noErrors(opened);
	});
});
