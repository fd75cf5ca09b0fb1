import { describe, expect, it } from "vitest";
import { DEMO_VAULT, foundProblems } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser } from "./browser";
import { runByMenu, runByPalette } from "./palette";
import { noteAt, NOW, setClock } from "./pipeline-page";

const openHost = useBrowser();

const vault = {
	"People/Ann Lee.md": { type: "contact", company: ["[[Acme]]"], title: "CEO" },
	"People/Bob.md": { type: "contact", industry: ["Fintech"] },
	"People/Cy.md": { type: "contact", intro_status: "some day" },
	"Companies/Acme.md": { type: "company", industry: ["Fintech"] },
	"My space.md": { type: "space", industries: ["Fintech"] },
	"Note.md": "No contact.",
};

describe("the commands", () => {
	it("are about twenty-five in the palette, and those on a contact only where a contact is open", async () => {
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
			"Warm Intros: Start with people I know",
			"Warm Intros: New contact, company, event…",
			"Warm Intros: Adopt existing notes…",
			"Warm Intros: Check fit",
			"Warm Intros: Show problems",
			"Warm Intros: Add a person",
			"Warm Intros: Paste a list of people",
			"Warm Intros: Open pipeline",
			"Warm Intros: Open board",
			"Warm Intros: Show what is due",
			"Warm Intros: Plan my week",
			"Warm Intros: Review my week",
			"Warm Intros: Undo last change",
			"Warm Intros: Recent changes",
			"Warm Intros: Ask for an introduction",
			"Warm Intros: Record event…",
			"Warm Intros: Prepare conversation",
			"Warm Intros: Quick recap",
			"Warm Intros: Edit a template…",
			"Warm Intros: Change several people…",
			"Warm Intros: Open introductions",
			"Warm Intros: Open companies",
			"Warm Intros: Import people…",
		];
		expect(await list()).toEqual(everywhere);
		await host.evaluate((host) => host.openFile("People/Bob.md"));
		const onContact = (await list()).filter((name) => !everywhere.includes(name));
		expect(onContact).toEqual([
			"Warm Intros: Draft a message…",
			"Warm Intros: Next step",
			"Warm Intros: Schedule conversation",
		]);
		await host.evaluate((host) => host.openFile("People/Cy.md"));
		const onUnrecognised = (await list()).filter((name) => !everywhere.includes(name));
		expect(onUnrecognised).toEqual(["Warm Intros: Next step"]);
		expect(everywhere.filter((name) => name.includes("event"))).toHaveLength(2);
		await host.evaluate((host) => host.openFile("Companies/Acme.md"));
		expect(await list()).toEqual(everywhere);
		const all = await host.evaluate((host) =>
			host.listCommands().filter(({ id }) => id.startsWith("warm-intros:")),
		);
		expect(all.length).toBeGreaterThanOrEqual(24);
		expect(all.length).toBeLessThanOrEqual(29);
		expect(await host.evaluate((host) => host.missingIcons())).toEqual([]);
	});

	it("record an event where nobody's note is open, of whoever is chosen", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await setClock(page, NOW);
		await host.evaluate((host) => host.openFile("Note.md"));
		await runByPalette(page, host, "Record event…");
		await page.locator(".prompt input").fill("ann");
		await page.keyboard.press("Enter");
		await page.locator(".prompt").getByText("I asked for an introduction").waitFor();
		await page.keyboard.press("Escape");
		expect(noteAt(folder, "People/Ann Lee.md")).not.toContain("log");
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

	it("start with people I know: how I know them, when we last spoke, what they could open; connections last", async () => {
		const known = {
			...vault,
			"People/Di.md": { type: "contact", connected_on: "2024-01-01" },
			"People/Ed.md": { type: "contact", source: "classmate", knows: "[[Ann Lee]]" },
		};
		const { page, host } = await openHost({ vault: known });
		await runByPalette(page, host, "Start with people I know");
		const people = page.locator(".prompt .suggestion-item");
		await people.first().waitFor();
		expect(await people.allInnerTexts()).toEqual([
			expect.stringMatching(/^Ed\s+Ed was a classmate of yours\s+knows Ann Lee/),
			expect.stringMatching(/^Di\s+You are connected to Di on LinkedIn$/),
		]);
		await page.locator(".prompt input").fill("di");
		await expect.poll(() => people.count()).toBe(1);
		await page.keyboard.press("Enter");
		await page.getByRole("tab", { name: "Di" }).waitFor();
	});

	it("explain the fit of the open contact, from the palette and from the menus", async () => {
		const { page, host } = await openHost({ vault });
		await host.evaluate((host) => host.openFile("People/Ann Lee.md"));
		await runByMenu(page, host, "Explain fit");
		const reasons = page.locator(".warm-intros-reasons");
		await expect.poll(() => reasons.allInnerTexts()).toHaveLength(1);
		expect(await reasons.innerText()).toContain("Industry: Fintech (from Acme)");
		await host.evaluate((host) => void host.openFileMenu("People/Bob.md"));
		await page.locator(".menu").getByText("More…").click();
		await page.locator(".menu").getByText("Explain fit").click();
		await expect.poll(() => reasons.count()).toBe(2);
		await host.evaluate((host) => void host.openFileMenu("Note.md"));
		expect(await page.locator(".menu").getByText("More…").count()).toBe(0);
	});

	it("show the person explained where a filter, a fold or the list's length hid them", async () => {
		const { page, host } = await openHost({ vault: copyOf(DEMO_VAULT) });
		await runByPalette(page, host, "Open space fit");
		await page.getByRole("searchbox").fill("quillfin");
		// Somebody met: folded away at the end.
		await host.evaluate((host) => host.openFile("People/Utah/Lindy Marchbanks.md", true));
		await runByMenu(page, host, "Explain fit");
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
		const problems = await foundProblems(folder);
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
