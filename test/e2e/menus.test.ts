import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { useBrowser } from "./browser";
import { noteAt, NOW, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const vault = {
	"Ann Lee.md": "---\ntype: contact\ntitle: CEO\nindustry: Fintech\n---\nMet at the fair.\n",
	"Bob.md": { type: "contact", title: "Founder" },
	"My space.md": { type: "space", industries: ["Fintech"] },
	"Note.md": "No contact.",
};

const ours = [
	"Ask for an introduction",
	"Draft a message…",
	"Prepare conversation",
	"Add to pipeline",
	"Record event…",
	"Set category…",
	"Snooze",
	"Show in person panel",
	"Show who can introduce me",
	"More…",
];

/** What the menu that is open offers. */
function readMenu(page: Page): Promise<string[]> {
	return page.locator(".menu").getByRole("menuitem").allInnerTexts();
}

describe("the menu in the text of a note", () => {
	it("offers what can be done with a contact, in the contact's note only", async () => {
		const { page, host } = await openHost({ vault });
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await page.getByRole("textbox", { name: "Note" }).click({ button: "right" });
		expect(await readMenu(page)).toEqual(expect.arrayContaining(["Select all", ...ours]));
		await page.keyboard.press("Escape");
		await host.evaluate((control) => control.openFile("Note.md"));
		await page.getByRole("textbox", { name: "Note" }).click({ button: "right" });
		expect(await readMenu(page)).toEqual(["Select all"]);
		expect(await host.evaluate((control) => control.missingIcons())).toEqual([]);
	});

	it("explains the fit of the note's person", async () => {
		const { page, host } = await openHost({ vault });
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await page.getByRole("textbox", { name: "Note" }).click({ button: "right" });
		await page.getByRole("menuitem", { name: "More…" }).click();
		expect(await readMenu(page)).toEqual(["Note an opportunity", "Log a contact", "Explain fit"]);
		await page.getByRole("menuitem", { name: "Explain fit" }).click();
		await page.getByRole("tab", { name: "Space fit", exact: true }).waitFor();
		const reasons = page.locator(".warm-intros-reasons");
		await expect.poll(() => reasons.allInnerTexts()).toHaveLength(1);
		expect(await reasons.innerText()).toContain("Industry: Fintech");
	});

	it("gives the note's person a category, takes it away, and undoes either", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		const choose = async (label: string): Promise<void> => {
			await page.getByRole("textbox", { name: "Note" }).click({ button: "right" });
			await page.getByRole("menuitem", { name: "Set category…" }).click();
			await page.locator(".suggestion-item", { hasText: label }).first().click();
			await host.evaluate((control) => control.settled());
		};
		await choose("Peer");
		expect(noteAt(folder, "Ann Lee.md")).toContain("category:\n  - peer\n");
		await choose("Remove Peer");
		expect(noteAt(folder, "Ann Lee.md")).toBe(vault["Ann Lee.md"]);
		await page
			.locator(".notice", { hasText: "Peer removed" })
			.getByRole("button", { name: "Undo" })
			.click();
		await expect.poll(() => noteAt(folder, "Ann Lee.md")).toContain("category:\n  - peer\n");
	});

	it("shows the note's person in the panel", async () => {
		const { page, host } = await openHost({ vault });
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await page.getByRole("textbox", { name: "Note" }).click({ button: "right" });
		await page.getByRole("menuitem", { name: "Show in person panel" }).click();
		await page.locator(".warm-intros-panel").getByText("CEO", { exact: true }).waitFor();
		expect(await page.getByRole("tab", { name: "Ann Lee", exact: true }).count()).toBe(1);
	});
});

describe("the menu of a file", () => {
	it("shows its person in the panel, of a note that is not open yet", async () => {
		const { page, host } = await openHost({ vault });
		await host.evaluate((control) => control.openFile("Note.md"));
		await page.locator(".nav-file-title", { hasText: "Bob" }).click({ button: "right" });
		expect(await readMenu(page)).toEqual(expect.arrayContaining(ours));
		await page.getByRole("menuitem", { name: "Show in person panel" }).click();
		await page.locator(".warm-intros-panel").getByText("Founder").waitFor();
		await page.getByRole("tab", { name: "Bob", exact: true }).waitFor();
		expect(await host.evaluate(({ app }) => app.workspace.getActiveFile()?.path)).toBe("Bob.md");
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("offers nothing of that for a note that is no contact", async () => {
		const { page } = await openHost({ vault });
		await page.locator(".nav-file-title", { hasText: "Note" }).click({ button: "right" });
		await page.locator(".menu").waitFor();
		expect((await readMenu(page)).filter((title) => ours.includes(title))).toEqual([]);
	});

	it("records the events that are possible for the person's stage, and Undo takes one back", async () => {
		const before = personNote(
			"scheduled",
			["2026-03-09 scheduled 2026-03-12 09:00"],
			["intro_since: 2026-03-09", "intro_route: cold"],
		);
		const interview =
			'---\ntype: interview\ncontact: "[[Ann Lee]]"\nstarts: 2026-03-12T09:00\nheld: planned\n---\n';
		const opened = await openHost({ vault: { "Ann Lee.md": before, "Talk.md": interview } });
		const { page, host, vault: folder } = opened;
		await setClock(page, NOW);
		await page.locator(".nav-file-title", { hasText: "Ann Lee" }).click({ button: "right" });
		expect((await readMenu(page)).slice(3)).toEqual([
			"Prepare conversation",
			"Write quick recap",
			"Record event…",
			"Set category…",
			"Snooze",
			"Show in person panel",
			"Show who can introduce me",
			"More…",
		]);
		await page.getByRole("menuitem", { name: "Record event…" }).click();
		expect(await readMenu(page)).toEqual([
			"We met",
			"Reschedule the conversation",
			"The conversation was cancelled",
			"They didn't show up",
			"They declined",
			"Drop this one",
			"With date and remark…",
		]);
		await page.getByRole("menuitem", { name: "The conversation was cancelled" }).click();
		await host.evaluate((control) => control.settled());
		expect(noteAt(folder, "Ann Lee.md")).toBe(
			before
				.replace("scheduled\nintro_since: 2026-03-09", "contacted\nintro_since: 2026-03-10")
				.concat("- 2026-03-10 cancelled\n"),
		);
		expect(noteAt(folder, "Talk.md")).toBe(interview.replace("planned", "cancelled"));
		await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
		await host.evaluate((control) => control.settled());
		expect(noteAt(folder, "Ann Lee.md")).toBe(before);
		expect(noteAt(folder, "Talk.md")).toBe(interview);
		expect(await host.evaluate((control) => control.missingIcons())).toEqual([]);
	});

	it("says of the note of a conversation what became of it", async () => {
		const interview =
			'---\ntype: interview\ncontact: "[[Ann Lee]]"\nstarts: 2026-03-09T09:00\n---\n';
		const scheduled = personNote("scheduled", ["2026-03-08 scheduled 2026-03-09 09:00"]);
		const opened = await openHost({ vault: { "Ann Lee.md": scheduled, "Talk.md": interview } });
		const { page, host, vault: folder } = opened;
		await setClock(page, NOW);
		await page.locator(".nav-file-title", { hasText: "Talk" }).click({ button: "right" });
		expect((await readMenu(page)).slice(3)).toEqual([
			"Prepare conversation",
			"Write quick recap",
			"Write recap",
			"Mark conversation as held",
			"Record event…",
			"Show in person panel",
			"More…",
		]);
		await page.getByRole("menuitem", { name: "Record event…" }).click();
		expect(await readMenu(page)).toEqual([
			"Reschedule the conversation",
			"The conversation was cancelled",
			"They didn't show up",
			"With date and remark…",
		]);
		await page.keyboard.press("Escape");
		await page.locator(".nav-file-title", { hasText: "Talk" }).click({ button: "right" });
		await page.getByRole("menuitem", { name: "More…" }).click();
		expect(await readMenu(page)).toEqual(["Add people named here", "Note an opportunity"]);
		await page.keyboard.press("Escape");
		await page.locator(".nav-file-title", { hasText: "Talk" }).click({ button: "right" });
		await page.getByRole("menuitem", { name: "Mark conversation as held" }).click();
		await host.evaluate((control) => control.settled());
		expect(noteAt(folder, "Talk.md")).toBe(interview.replace("09:00\n", "09:00\nheld: held\n"));
		expect(noteAt(folder, "Ann Lee.md")).toContain("- 2026-03-09 met\n");
	});
});
