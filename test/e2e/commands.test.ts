import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT, foundProblems } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser } from "./browser";
import { fillForm, pressCreate, runByPalette } from "./palette";

const openHost = useBrowser();

const vault = {
	"People/Ann Lee.md": { type: "contact", company: ["[[Acme]]"], title: "CEO" },
	"People/Bob.md": { type: "contact", industry: ["Fintech"] },
	"Companies/Acme.md": { type: "company", industry: ["Fintech"] },
	"My space.md": { type: "space", industries: ["Fintech"] },
	"Note.md": "No contact.",
};

const read = (folder: string, file: string): string =>
	readFileSync(path.join(folder, file), "utf8");

describe("the commands", () => {
	it("are all in the palette, and that on a contact only where a contact is open", async () => {
		const { host } = await openHost({ vault });
		await host.evaluate((host) => host.openFile("Note.md"));
		const list = (): Promise<string[]> =>
			host.evaluate((host) =>
				host
					.listCommands()
					.filter(({ id, isUsable }) => id.startsWith("warm-intros:") && isUsable)
					.map(({ name }) => name),
			);
		const everywhere = [
			"Warm Intros: Open space fit",
			"Warm Intros: Open person panel",
			"Warm Intros: Open person…",
			"Warm Intros: Create my space",
			"Warm Intros: New contact",
			"Warm Intros: New company",
			"Warm Intros: New event",
			"Warm Intros: New term",
			"Warm Intros: Choose how contacts are found",
			"Warm Intros: Show problems",
		];
		expect(await list()).toEqual(everywhere);
		await host.evaluate((host) => host.openFile("People/Bob.md"));
		expect(await list()).toEqual([...everywhere, "Warm Intros: Explain fit of this contact"]);
		expect(await host.evaluate((host) => host.missingIcons())).toEqual([]);
	});

	it("open space fit once, and go to it again", async () => {
		const { page, host } = await openHost({ vault });
		await runByPalette(page, host, "Open space fit");
		await page.getByRole("grid", { name: "People by fit" }).waitFor();
		await host.evaluate((host) => host.openFile("Note.md", true));
		await runByPalette(page, host, "Open space fit");
		await page.getByRole("grid", { name: "People by fit" }).waitFor();
		expect(await page.getByRole("tab", { name: "Space fit" }).count()).toBe(1);
	});

	it("open a person by name, with the company beside it", async () => {
		const { page, host } = await openHost({ vault });
		await runByPalette(page, host, "Open person…");
		await page.locator(".prompt input").fill("acme");
		const only = page.locator(".prompt .suggestion-item");
		expect(await only.allInnerTexts()).toEqual([expect.stringMatching(/Ann Lee\s+CEO, Acme/)]);
		await page.keyboard.press("Enter");
		await page.getByRole("tab", { name: "Ann Lee" }).waitFor();
	});

	it("explain the fit of the open contact, from the palette and from the menus", async () => {
		const { page, host } = await openHost({ vault });
		await host.evaluate((host) => host.openFile("People/Ann Lee.md"));
		await runByPalette(page, host, "Explain fit of this contact");
		const reasons = page.locator(".warm-intros-reasons");
		await expect.poll(() => reasons.allInnerTexts()).toHaveLength(1);
		expect(await reasons.innerText()).toContain("Industry: Fintech (from Acme)");
		await host.evaluate((host) => void host.openFileMenu("People/Bob.md"));
		await page.locator(".menu").getByText("Explain fit").click();
		await expect.poll(() => reasons.count()).toBe(2);
		await host.evaluate((host) => void host.openFileMenu("Note.md"));
		expect(await page.locator(".menu").getByText("Explain fit").count()).toBe(0);
	});

	it("show the person explained where a filter, a fold or the list's length hid them", async () => {
		const { page, host } = await openHost({ vault: copyOf(DEMO_VAULT) });
		await runByPalette(page, host, "Open space fit");
		await page.getByRole("searchbox").fill("quillfin");
		// Somebody met: folded away at the end.
		await host.evaluate((host) => host.openFile("People/Utah/Lindy Marchbanks.md", true));
		await runByPalette(page, host, "Explain fit of this contact");
		const row = page.getByRole("row").filter({ hasText: "Lindy Marchbanks" });
		await expect.poll(() => row.isVisible()).toBe(true);
		const reasons = page.locator(".warm-intros-reasons");
		const isInView = (): Promise<boolean> =>
			reasons.evaluate((element) => {
				const list = element.closest(".warm-intros-list")?.getBoundingClientRect();
				const { top, bottom } = element.getBoundingClientRect();
				return list !== undefined && top > list.top && bottom < list.bottom + 1;
			});
		await expect.poll(isInView).toBe(true);
	});

	it("list as many problems as the command line, and open the note of one", async () => {
		const { page, host, vault: folder } = await openHost({ vault: copyOf(DEMO_VAULT) });
		await runByPalette(page, host, "Show problems");
		const problems = foundProblems(folder);
		const notes = [...new Set(problems.map(({ path: note }) => note))];
		await page.getByText(`${problems.length} problems in ${notes.length} notes`).waitFor();
		expect(await page.locator(".warm-intros-problem-path").allInnerTexts()).toEqual(notes);
		const [first = ""] = notes;
		await page.getByRole("button", { name: first, exact: true }).click();
		await expect
			.poll(() => host.evaluate(({ app }) => app.workspace.getActiveFile()?.path))
			.toBe(first);
	});
});

describe("the forms of new notes", () => {
	it("make a contact with what was typed, linked and in lists", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await runByPalette(page, host, "New contact");
		await fillForm(page, {
			Name: "Zoë O'Hara",
			Company: "Acme",
			Title: "VP: Product",
			Industries: "Fintech, Payments",
			Places: "Denver, Colorado, US",
			Category: "peer",
			"Referred by": "Ann Lee",
		});
		await pressCreate(page, host);
		expect(read(folder, "People/Zoë O'Hara.md")).toBe(
			[
				"---",
				"type: contact",
				"company:",
				'  - "[[Acme]]"',
				'title: "VP: Product"',
				"industry:",
				"  - Fintech",
				"  - Payments",
				"geography:",
				"  - Denver, Colorado, US",
				"category:",
				"  - peer",
				"referred_by:",
				'  - "[[Ann Lee]]"',
				"---",
				"",
			].join("\n"),
		);
		await page.getByRole("tab", { name: "Zoë O'Hara" }).waitFor();
		expect(await host.evaluate((host) => host.notices())).toEqual(["Created People/Zoë O'Hara.md"]);
	});

	it("make a company, an event and a term", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await runByPalette(page, host, "New company");
		await fillForm(page, { Name: "Initech", Industries: "Software", Places: "US/Utah" });
		await pressCreate(page, host);
		await runByPalette(page, host, "New event");
		await fillForm(page, { Name: "Meetup: May", Kind: "meetup", Date: "2026-05-02" });
		await pressCreate(page, host);
		await runByPalette(page, host, "New term");
		await fillForm(page, { Name: "Fintech", "Other words": "Finance tech; FinTech" });
		await pressCreate(page, host);
		expect(read(folder, "Companies/Initech.md")).toBe(
			"---\ntype: company\nindustry:\n  - Software\ngeography:\n  - US/Utah\n---\n",
		);
		expect(read(folder, "Events/Meetup May.md")).toBe(
			'---\ntype: event\nname: "Meetup: May"\nkind: meetup\ndate: 2026-05-02\n---\n',
		);
		expect(read(folder, "Terms/Fintech.md")).toBe(
			"---\ntype: term\naliases:\n  - Finance tech\n  - FinTech\n---\n",
		);
	});

	it("stay open with a word where something is wrong, and write nothing", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await runByPalette(page, host, "New event");
		await pressCreate(page, host);
		const complaint = page.locator(".modal").getByRole("alert");
		expect(await complaint.innerText()).toBe("A note needs a name.");
		await fillForm(page, { Name: "Gala", Date: "soon" });
		await pressCreate(page, host);
		expect(await complaint.innerText()).toContain('got "soon"');
		expect(existsSync(path.join(folder, "Events"))).toBe(false);
		await fillForm(page, { Date: "2026-05-02" });
		await pressCreate(page, host);
		expect(read(folder, "Events/Gala.md")).toBe("---\ntype: event\ndate: 2026-05-02\n---\n");
	});

	it("say where a note of the name is already, and leave it alone", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		const before = read(folder, "People/Ann Lee.md");
		await runByPalette(page, host, "New contact");
		await fillForm(page, { Name: "ann lee" });
		await pressCreate(page, host);
		expect(await page.locator(".modal").getByRole("alert").innerText()).toContain(
			"People/Ann Lee.md",
		);
		expect(read(folder, "People/Ann Lee.md")).toBe(before);
		expect(readdirSync(path.join(folder, "People")).sort()).toEqual(["Ann Lee.md", "Bob.md"]);
	});

	it("keep notes with hostile names in their folder, as files that every system can hold", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		const names = ["../../Evil", "CON", "a/b\\c:d*e?", "[[Bob]]|x", "...", "<% code %>"];
		for (const name of names) {
			await runByPalette(page, host, "New contact");
			await fillForm(page, { Name: name });
			await pressCreate(page, host);
			await page.keyboard.press("Escape");
		}
		const made = readdirSync(path.join(folder, "People"));
		for (const name of made) expect(name).not.toMatch(/[\\/:*?"<>|#^[\]]|^\.|^CON\.md$/);
		expect(existsSync(path.join(folder, "..", "Evil.md"))).toBe(false);
		expect(
			readdirSync(folder)
				.filter((name) => !name.startsWith("."))
				.sort(),
		).toEqual(["Companies", "My space.md", "Note.md", "People"]);
	});

	it("make one note where the button is pressed twice", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await runByPalette(page, host, "New contact");
		await fillForm(page, { Name: "Twice" });
		await page
			.locator(".modal")
			.getByRole("button", { name: "Create", exact: true })
			.evaluate((button: HTMLElement) => {
				button.click();
				button.click();
			});
		await page.getByRole("tab", { name: "Twice" }).waitFor();
		await host.evaluate((host) => host.settled());
		expect(readdirSync(path.join(folder, "People")).sort()).toEqual([
			"Ann Lee.md",
			"Bob.md",
			"Twice.md",
		]);
		expect(await host.evaluate((host) => host.notices())).toEqual(["Created People/Twice.md"]);
	});

	it("are sent by Enter and left by Escape", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await runByPalette(page, host, "New contact");
		await fillForm(page, { Name: "Never" });
		await page.keyboard.press("Escape");
		await runByPalette(page, host, "New contact");
		await fillForm(page, { Name: "Now" });
		await page.keyboard.press("Enter");
		await page.getByRole("tab", { name: "Now" }).waitFor();
		await host.evaluate((host) => host.settled());
		expect(readdirSync(path.join(folder, "People")).sort()).toEqual([
			"Ann Lee.md",
			"Bob.md",
			"Now.md",
		]);
	});
});
