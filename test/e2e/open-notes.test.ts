import { describe, expect, it } from "vitest";
import { type HostPage, useBrowser } from "./browser";
import { openFitView } from "./fit-view";
import { noErrors, notesOf, settle } from "./host-page";
import { openNewNote, runByMenu, runByPalette } from "./palette";

const openHost = useBrowser();
const contact = "---\ntype: contact\n---\n";
/** A link to any of these would end at its mark. */
const marked = { "Bob #1.md": contact, "C# people/Ann [old].md": contact, "C.md": "" };

/** The notes that are open, by their paths. */
function openNotes({ host }: HostPage): Promise<string[]> {
	return host.evaluate(({ app }) =>
		app.workspace
			.getLeavesOfType("markdown")
			.map((leaf) => String(leaf.getViewState().state?.["file"])),
	);
}

describe("opening a note", () => {
	it("opens by its path what a link could not say, and makes no other note", async () => {
		const opened = await openHost({ vault: marked });
		const { page, host, vault } = opened;
		for (const [name, path] of [
			["Bob #1", "Bob #1.md"],
			["Ann", "C# people/Ann [old].md"],
		] as const) {
			await runByPalette(page, host, "Open person…");
			await page.keyboard.type(name);
			await page.keyboard.press("Enter");
			await settle(opened);
			expect(await openNotes(opened)).toEqual([path]);
		}
		expect(Object.keys(notesOf(vault)).sort()).toEqual(Object.keys(marked).sort());
		await noErrors(opened);
	});

	it("opens it so from a list, beside it and in another tab, too", async () => {
		const opened = await openFitView(openHost, { vault: marked });
		const { page, grid, vault } = opened;
		await grid.getByText("Bob #1", { exact: true }).click();
		await settle(opened);
		expect(await openNotes(opened)).toEqual(["Bob #1.md"]);
		for (const title of ["Open in new tab", "Open to the right"]) {
			await page.getByRole("tab", { name: "Space fit", exact: true }).click();
			await grid.getByRole("button", { name: "Actions for Ann [old]" }).click();
			await page.getByRole("menuitem", { name: title }).click();
			await settle(opened);
		}
		expect((await openNotes(opened)).sort()).toEqual([
			"Bob #1.md",
			"C# people/Ann [old].md",
			"C# people/Ann [old].md",
		]);
		expect(Object.keys(notesOf(vault)).sort()).toEqual(Object.keys(marked).sort());
		await noErrors(opened);
	});

	it("opens a new note in a folder that a link could not say", async () => {
		const settings = JSON.stringify({ folders: { contact: "C# people" } });
		const opened = await openHost({
			vault: { "Bob.md": contact, ".obsidian/plugins/warm-intros/data.json": settings },
		});
		const { page, host, vault } = opened;
		await openNewNote(page, host, "New contact");
		await page.locator(".modal").getByLabel("Name", { exact: true }).fill("Jane Doe");
		await page.keyboard.press("Control+Enter");
		await page.locator(".modal").waitFor({ state: "detached" });
		await settle(opened);
		expect(await openNotes(opened)).toEqual(["C# people/Jane Doe.md"]);
		expect(Object.keys(notesOf(vault)).sort()).toEqual(["Bob.md", "C# people/Jane Doe.md"]);
	});

	it("says so where the note was deleted meanwhile, and does not make it again", async () => {
		const opened = await openHost({ vault: { "Ann.md": contact, "Bob.md": contact } });
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Open person…");
		await page.keyboard.type("Ann");
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Ann.md");
			if (file) await app.vault.delete(file);
		});
		await page.keyboard.press("Enter");
		await settle(opened);
		expect(await host.evaluate((control) => control.notices())).toEqual([
			"Ann.md is no longer there: it was renamed or deleted.",
		]);
		expect(Object.keys(notesOf(vault))).toEqual(["Bob.md"]);
		await noErrors(opened);
	});

	it("previews no other note where a link could not say the path", async () => {
		const opened = await openFitView(openHost, { vault: { ...marked, "Dan.md": contact } });
		const { host, grid } = opened;
		const asked = await host.evaluateHandle(({ app }) => {
			const texts: string[] = [];
			app.workspace.on("hover-link", ({ linktext }: { linktext: string }) => texts.push(linktext));
			return texts;
		});
		for (const name of ["Ann [old]", "Bob #1", "Dan"])
			await grid.getByText(name, { exact: true }).hover();
		expect(await asked.jsonValue()).toEqual(["Dan.md"]);
		await noErrors(opened);
	});
});

describe("a note that is open while the plugin writes to it", () => {
	it("has the cursor where it was, and one undo back to what was typed", async () => {
		const before = `${contact}Met at the fair.\nLikes tea.\n`;
		const opened = await openHost({ vault: { "Ann.md": before } });
		const { page, host, vault } = opened;
		await host.evaluate((control) => control.openFile("Ann.md"));
		await host.evaluate(({ app }) => {
			const editor = app.workspace.activeEditor?.editor;
			editor?.setCursor({ line: 4, ch: 5 });
			editor?.focus();
		});
		await page.keyboard.type(" green");
		const typed = before.replace("Likes", "Likes green");
		await runByMenu(page, host, "Log a contact");
		await page.locator(".modal").getByRole("button", { name: "Log" }).click();
		await page.locator(".modal").waitFor({ state: "detached" });
		await settle(opened);
		const written = notesOf(vault)["Ann.md"] ?? "";
		expect(written).toMatch(/last_contact: [\d-]+\n---\nMet at the fair\.\nLikes green tea\.\n/);
		const editing = () =>
			host.evaluate(({ app }) => {
				const editor = app.workspace.activeEditor?.editor;
				const cursor = editor?.getCursor();
				return [editor?.getValue(), editor?.getLine(cursor?.line ?? 0).slice(0, cursor?.ch)];
			});
		expect(await editing()).toEqual([written, "Likes green"]);
		await host.evaluate(({ app }) => app.workspace.activeEditor?.editor.undo());
		expect(await editing()).toEqual([typed, "Likes green"]);
		await host.evaluate((control) => control.saveOpenNotes());
		expect(notesOf(vault)).toEqual({ "Ann.md": typed });
		await noErrors(opened);
	});
});
