import { describe, expect, it } from "vitest";
import { type HostOptions, type HostPage, useBrowser } from "./browser";
import { noErrors, notesOf, settle } from "./host-page";
import { linkedinFile, press, previewOf, reopenImport, takeFile } from "./import-page";
import { findTooWide, findViolations } from "./look-checks";
import { lookInThemes } from "./look";
import { rowsOf } from "./named-preview";
import { fillForm, openNewNote, runByPalette } from "./palette";
import { personNote } from "./pipeline-page";

const openHost = useBrowser();

/** The app's own parser comes to nothing in the time of a test. */
const NEVER = 600_000;
const READING = /^Reading the vault \((\d+) of 300\)$/;

/** A family name for each number, and no two of them alike. */
function familyName(at: number): string {
	return String.fromCharCode(65 + Math.floor(at / 26), 97 + (at % 26), 111);
}

/** 300 people, of whom one is called Ann Lee. */
const people: Readonly<Record<string, string>> = Object.fromEntries(
	Array.from({ length: 300 }, (_, at) => [
		at === 299 ? "People/Ann Lee.md" : `People/Pat ${familyName(at)}.md`,
		personNote("asked", ["2026-03-02 asked Bob Roy"], [`email: p${at}@firm.example`]),
	]),
);

/** Opens a vault that the app has not parsed yet; `slowRead`: what its disk takes for a note. */
function openCold(slowRead: number, options: Partial<HostOptions> = {}): Promise<HostPage> {
	return openHost({ vault: people, slowIndex: NEVER, slowRead, ...options });
}

async function openView({ page, host }: HostPage, type: string): Promise<void> {
	await host.evaluate(async ({ app }, wanted) => {
		const leaf = app.workspace.getLeaf("tab");
		await leaf.setViewState({ type: wanted, active: true });
	}, type);
	await page.locator(`.workspace-leaf.mod-active [data-type="${type}"]`).waitFor();
}

describe("a vault that the app has not parsed yet", () => {
	it("is read by ourselves: people, their log, a new note and a changed one are known", async () => {
		const opened = await openCold(0);
		const { page, host } = opened;
		await openView(opened, "warm-intros-space-fit");
		await page.getByText("300 people", { exact: true }).waitFor();
		await openView(opened, "warm-intros-problems");
		await page.getByText("No problems").waitFor();
		await host.evaluate(async ({ app: { vault } }) => {
			await vault.create("People/New.md", "---\ntype: contact\nintro_status: odd\n---\n");
			const file = vault.getFileByPath("People/Pat Aho.md");
			if (file) await vault.modify(file, "---\ntype: contact\nintro_status: strange\n---\n");
		});
		await page.getByText("2 problems in 2 notes").waitFor();
		expect(
			await host.evaluate(({ app: { vault, metadataCache } }) =>
				vault.getMarkdownFiles().filter((file) => metadataCache.getFileCache(file)),
			),
		).toEqual([]);
		await noErrors(opened);
	});

	it("follows a note that is changed while the app has others to parse first", async () => {
		const opened = await openCold(0, { slowIndex: 200 });
		const { page, host } = opened;
		await openView(opened, "warm-intros-problems");
		await page.getByText("No problems").waitFor();
		const old = await host.evaluateHandle(async ({ app: { vault, metadataCache } }) => {
			for (;;) {
				const parsed = vault.getMarkdownFiles().find((file) => metadataCache.getFileCache(file));
				if (parsed) {
					await vault.modify(parsed, "---\ntype: contact\nintro_status: strange\n---\n");
					return { parsed, cache: metadataCache.getFileCache(parsed) };
				}
				await new Promise((resolve) => setTimeout(resolve, 20));
			}
		});
		await page.getByText("1 problem in 1 note").waitFor();
		expect(
			await host.evaluate(
				({ app: { metadataCache } }, { parsed, cache }) =>
					metadataCache.getFileCache(parsed) === cache,
				old,
			),
		).toBe(true);
		await noErrors(opened);
	});

	it("is read again where the settings change in the midst of it", async () => {
		const opened = await openCold(60);
		const { page, host } = opened;
		await openView(opened, "warm-intros-space-fit");
		await page.getByText(READING).waitFor();
		await host.evaluate((control) =>
			control.changeSettingsOutside({ contacts: { types: ["friend"], folders: ["People"] } }),
		);
		await host.evaluate(({ app: { vault } }) =>
			vault.create("Jane.md", "---\ntype: friend\n---\n"),
		);
		await page.getByText("301 people", { exact: true }).waitFor();
		await noErrors(opened);
	});

	it.each([
		["warm-intros-space-fit", "300 people"],
		["warm-intros-pipeline", "300 people"],
		["warm-intros-introductions", "Introductions"],
		["warm-intros-problems", "No problems"],
		["warm-intros-person-panel", "Ann Lee"],
	])("says in %s how far it is read, and nothing else before", async (type, after) => {
		const opened = await openCold(60);
		const { page, host } = opened;
		await host.evaluate((control) => control.openFile("People/Ann Lee.md"));
		await openView(opened, type);
		const view = page.locator(`.workspace-leaf.mod-active [data-type="${type}"] .view-content`);
		const seen = new Set<number>();
		await expect
			.poll(
				async () => {
					const text = (await view.innerText()).trim();
					const read = READING.exec(text)?.[1];
					if (read !== undefined) seen.add(Number(read));
					return read === undefined && !text.startsWith("Reading the vault") ? text : "";
				},
				{ timeout: 20_000 },
			)
			.toContain(after);
		expect(seen.size).toBeGreaterThan(2);
		expect(Math.max(...seen)).toBeLessThanOrEqual(300);
		await noErrors(opened);
	});

	it("looks neat meanwhile, on a narrow screen too", async () => {
		const opened = await openCold(200, {
			mobile: true,
			viewport: { width: 320, height: 700 },
		});
		await openView(opened, "warm-intros-pipeline");
		const { page } = opened;
		await page.getByText(READING).waitFor();
		await lookInThemes(opened, ".workspace-leaf.mod-active", "cold-start-320");
		expect(await findTooWide(page, ".workspace-leaf.mod-active")).toEqual([]);
		await runByPalette(page, opened.host, "Add a person");
		await page.getByLabel("A line about the person").fill("Ann Lee");
		await page.getByRole("button", { name: "Add", exact: true }).click();
		await page.locator(".modal").getByText("Reading the vault").waitFor();
		await lookInThemes(opened, ".modal", "cold-start-capture-320");
		expect(await findTooWide(page, ".modal")).toEqual([]);
		expect(await findViolations(page, ".modal")).toEqual([]);
	});

	it("is taken over from the app where it tells of its notes only that they are resolved", async () => {
		const opened = await openCold(NEVER, {
			vault: Object.fromEntries(
				Array.from({ length: 300 }, (_, at) => [
					`People/Pat ${familyName(at)}.md`,
					{ type: "contact" },
				]),
			),
			slowIndex: 2,
			storedIndex: true,
		});
		await openView(opened, "warm-intros-space-fit");
		await opened.page.getByText("300 people", { exact: true }).waitFor();
		await noErrors(opened);
	});

	it("becomes ready though a note cannot be read, and says which", async () => {
		const opened = await openCold(60);
		const { page, host } = opened;
		await host.evaluate(({ app: { vault } }) => {
			const read = vault.cachedRead.bind(vault);
			vault.cachedRead = (file) =>
				file.path === "People/Pat Jqo.md"
					? Promise.reject(new Error("EIO: i/o error"))
					: read(file);
		});
		await openView(opened, "warm-intros-problems");
		await page.getByText("1 problem in 1 note").waitFor();
		await page.getByText("People/Pat Jqo.md", { exact: true }).waitFor();
		await noErrors(opened);
	});

	it("is shown by a view that was opened just before it was read", async () => {
		const opened = await openCold(300, { vault: { "Ann.md": { type: "contact" } } });
		await opened.host.evaluate(async ({ app: { vault, workspace } }) => {
			const reads: (() => void)[] = [];
			const read = vault.cachedRead.bind(vault);
			vault.cachedRead = async (file) => {
				const text = await read(file);
				await new Promise<void>((resolve) => reads.push(resolve));
				return text;
			};
			await vault.create("Bob.md", "---\ntype: contact\n---\n");
			while (reads.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
			const leaf = workspace.getLeaf("tab");
			await leaf.setViewState({ type: "warm-intros-space-fit", active: true });
			vault.cachedRead = read; // what is read from here on has nobody to end it
			for (const end of reads) end();
		});
		await opened.page.getByText("2 people", { exact: true }).waitFor();
	});

	it("can be left alone in the midst of it", async () => {
		const opened = await openCold(60);
		const { page, host } = opened;
		await openView(opened, "warm-intros-pipeline");
		await runByPalette(page, host, "Check fit");
		await page.locator(".notice", { hasText: "Reading the vault" }).waitFor();
		await host.evaluate((control) => control.unloadPlugin());
		await page.waitForTimeout(200);
		expect(await host.evaluate((control) => control.leaks())).toMatchObject({
			listeners: [],
			timers: [],
		});
		expect(await page.locator(".notice").count()).toBe(0);
		await noErrors(opened);
	});
});

describe("what makes notes while the vault is being read", () => {
	it("adds nobody by a line who has a note, and somebody else once", async () => {
		const opened = await openCold(60);
		const { page, host, vault } = opened;
		const line = page.getByLabel("A line about the person");
		await runByPalette(page, host, "Add a person");
		await line.fill("Ann Lee, CEO @ Acme");
		await page.keyboard.press("Enter");
		await page
			.locator(".modal")
			.getByText(/^Reading the vault: \d+ of 300$/)
			.waitFor();
		await page.getByText("Ann Lee already exists").waitFor();
		expect(Object.keys(notesOf(vault))).toHaveLength(300);
		await line.fill("Jane Doe");
		await page.keyboard.press("Enter");
		await page.locator(".modal").waitFor({ state: "detached" });
		await runByPalette(page, host, "Add a person");
		await line.fill("Jane Doe");
		await page.keyboard.press("Enter");
		await page.getByText("Jane Doe already exists").waitFor();
		expect(Object.keys(notesOf(vault))).toHaveLength(301);
		await noErrors(opened);
	});

	it("adds nobody by a line that is given up meanwhile", async () => {
		const opened = await openCold(60);
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Add a person");
		await page.getByLabel("A line about the person").fill("Jane Doe");
		await page.keyboard.press("Enter");
		await page.locator(".modal").getByText("Reading the vault").waitFor();
		await page.keyboard.press("Escape");
		await openView(opened, "warm-intros-space-fit");
		await page.getByText("300 people", { exact: true }).waitFor();
		await settle(opened);
		expect(Object.keys(notesOf(vault))).toHaveLength(300);
	});

	it("imports nobody who has a note", async () => {
		const opened = await openCold(60);
		const { vault } = opened;
		const before = notesOf(vault);
		const modal = await reopenImport(opened);
		const rows = Array.from(
			{ length: 20 },
			(_, at) => `Pat,${familyName(at)},,p${at}@firm.example,,,`,
		);
		await takeFile(modal, linkedinFile([...rows, "Jane,Doe,,jane@firm.example,,,"]));
		await modal.getByText(/^Reading the vault: \d+ of 300$/).waitFor();
		await press(modal, "Preview");
		expect((await previewOf(modal)).filter((row) => /\| New\b/.test(row))).toHaveLength(1);
		await press(modal, /^Import/);
		await modal.waitFor({ state: "detached" });
		await settle(opened);
		expect(Object.keys(notesOf(vault)).sort()).toEqual(
			[...Object.keys(before), "People/Jane Doe.md"].sort(),
		);
		await noErrors(opened);
	});

	it("shows of a pasted list who has a note", async () => {
		const opened = await openCold(60);
		const { page, host } = opened;
		await runByPalette(page, host, "Paste a list of people");
		await fillForm(page, { People: "Ann Lee\nJane Doe\nPat Aro" });
		await page.locator(".modal").getByRole("button", { name: "Preview" }).click();
		await page.locator(".modal").getByText("Reading the vault").waitFor();
		const preview = page.locator(".warm-intros-paste", {
			has: page.locator(".warm-intros-preview"),
		});
		await preview.waitFor();
		expect(
			(await rowsOf(preview)).map((row) => /^\S+ \S+.*?(new|updated|unchanged)/i.exec(row)?.[1]),
		).toEqual(["Unchanged", "New", "Unchanged"]);
		await noErrors(opened);
	});

	it("makes no second note by the form for one", async () => {
		const opened = await openCold(60);
		const { page, host, vault } = opened;
		await openNewNote(page, host, "New contact");
		await fillForm(page, { Name: "Ann Lee" });
		await page.locator(".modal").getByRole("button", { name: "Create", exact: true }).click();
		await page.locator(".modal").getByText("Reading the vault").waitFor();
		await page.locator(".modal .warm-intros-form-error").getByText("Ann Lee").waitFor();
		expect(Object.keys(notesOf(vault))).toHaveLength(300);
	});

	it("finds the notes to adopt though the app knows none of them", async () => {
		const foreign = Object.fromEntries(
			Array.from({ length: 40 }, (_, at) => [
				`CRM/Pat ${familyName(at)}.md`,
				`---\nORG: Acme\nemail: p${at}@firm.example\n---\n`,
			]),
		);
		const opened = await openCold(20, { vault: foreign });
		const { page, host, vault } = opened;
		const before = notesOf(vault);
		await runByPalette(page, host, "Adopt existing notes…");
		await page.getByRole("button", { name: "Read 40 people as contacts" }).click();
		await openView(opened, "warm-intros-space-fit");
		await page.getByText("40 people", { exact: true }).waitFor();
		expect(notesOf(vault)).toEqual(before);
		await noErrors(opened);
	});

	it("asks and shows only when it is done what needs to know everybody", async () => {
		const opened = await openCold(60);
		const { page, host } = opened;
		await runByPalette(page, host, "Open person…");
		await page.locator(".notice", { hasText: /^Reading the vault \(\d+ of 300\)/ }).waitFor();
		expect(await page.locator(".prompt").count()).toBe(0);
		await page.locator(".prompt").waitFor();
		await page.keyboard.type("Ann Lee");
		await page.keyboard.press("Enter");
		await page.getByRole("tab", { name: "Ann Lee", exact: true }).waitFor();
		expect(await page.locator(".notice").count()).toBe(0);
		await noErrors(opened);
	});
});
