import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type HostPage, useBrowser } from "./browser";
import { noErrors, notesOf, settle } from "./host-page";
import { linkedinFile, press, reopenImport, takeFile } from "./import-page";
import { runByPalette } from "./palette";

/** A disk that takes a path in other letters for the same one: macOS, Windows, iOS, Android. */

const openHost = useBrowser();
const ANN = "---\ntype: other\n---\nHers.\n";

/** A vault whose folder of people is written otherwise in the settings. */
function openThere(): Promise<HostPage> {
	return openHost({
		vault: {
			"People/ANN LEE.md": ANN,
			".obsidian/plugins/warm-intros/data.json": JSON.stringify({ folders: { contact: "people" } }),
		},
		ignoresCase: true,
	});
}

async function add({ page, host }: HostPage, line: string, keys = "Enter"): Promise<void> {
	await runByPalette(page, host, "Add a person");
	await page.getByLabel("A line about the person").fill(line);
	await page.keyboard.press(keys);
}

describe("a disk that ignores case", () => {
	it("gets a person into the folder that is there, whose note is opened and taken back", async () => {
		const opened = await openThere();
		const { page, vault } = opened;
		await add(opened, "Jane Doe", "Control+Enter");
		await page.getByRole("tab", { name: "Jane Doe" }).waitFor();
		expect(readdirSync(path.join(vault, "People")).sort()).toEqual(["ANN LEE.md", "Jane Doe.md"]);
		await runByPalette(page, opened.host, "Undo last change");
		await settle(opened);
		expect(notesOf(vault)).toEqual({ "People/ANN LEE.md": ANN });
		await noErrors(opened);
	});

	it("says that a note of the same name in other letters is there, and keeps it as it is", async () => {
		const opened = await openThere();
		const { page, vault } = opened;
		await add(opened, "Ann Lee");
		await page.getByText("ANN LEE already exists").waitFor();
		await settle(opened);
		expect(notesOf(vault)).toEqual({ "People/ANN LEE.md": ANN });
		await noErrors(opened);
	});

	it("gets the people of a file into the folder that is there, each once, and they are taken back", async () => {
		const opened = await openThere();
		const { page, host, vault } = opened;
		const modal = await reopenImport(opened);
		await takeFile(
			modal,
			linkedinFile(["Jane,Doe,,j@firm.example,,,", "Bo,Dahl,,b@firm.example,,,"]),
		);
		await press(modal, "Preview");
		await press(modal, /^Import: 2 new/);
		await modal.waitFor({ state: "detached" });
		await settle(opened);
		expect(Object.keys(notesOf(vault))).toEqual([
			"People/ANN LEE.md",
			"People/Bo Dahl.md",
			"People/Jane Doe.md",
		]);
		await runByPalette(page, host, "Undo last change");
		await settle(opened);
		expect(notesOf(vault)).toEqual({ "People/ANN LEE.md": ANN });
		await noErrors(opened);
	});

	it("follows a note that is renamed in its letters alone", async () => {
		const opened = await openHost({
			vault: { "People/ann lee.md": "---\ntype: contact\n---\n" },
			ignoresCase: true,
		});
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Open space fit");
		await page.getByText("1 person", { exact: true }).waitFor();
		await host.evaluate(async ({ app: { vault, fileManager } }) => {
			const file = vault.getFileByPath("People/ann lee.md");
			if (file) await fileManager.renameFile(file, "People/Ann Lee.md");
		});
		await page.locator(".warm-intros-person .warm-intros-name", { hasText: /^Ann Lee$/ }).waitFor();
		await page.getByText("1 person", { exact: true }).waitFor();
		expect(Object.keys(notesOf(vault))).toEqual(["People/Ann Lee.md"]);
		await noErrors(opened);
	});
});
