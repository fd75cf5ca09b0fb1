import { describe, expect, it } from "vitest";
import { LETTERS } from "../../src/core/drafts/draft-kind";
import { SHIPPED_TEXTS } from "../make/shipped-texts";
import { useBrowser } from "./browser";
import { noErrors, notesOf, settle } from "./host-page";
import { look, sizes } from "./look";
import { runByPalette } from "./palette";
import { noteAt, personNote, setClock, NOW } from "./pipeline-page";

const openHost = useBrowser();
const FOLDER = "Templates/Introductions";
const { ask, nudge, thanks } = LETTERS;
const [EARLIER = ""] = SHIPPED_TEXTS[ask.name] ?? [];
const MINE = nudge.text.replace("Hi", "Hello");
const OTHERS = {
	"Ann Lee.md": personNote("identified", [], []),
	"Bo Dahl.md": '---\ntype: contact\ncloseness: 2\nknows: ["[[Ann Lee]]"]\n---\n',
};
const files = {
	...OTHERS,
	[`${FOLDER}/${ask.name}.md`]: EARLIER,
	[`${FOLDER}/${thanks.name}.md`]: thanks.text.replace(/\n/g, "\r\n"),
	[`${FOLDER}/${nudge.name}.md`]: MINE,
};
const KEPT = { ...OTHERS, [`${FOLDER}/${nudge.name}.md`]: MINE };

function textsOf(vault: string): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.keys(notesOf(vault)).map((file) => [file, noteAt(vault, file)]));
}

describe("template notes that nobody has changed", () => {
	it("are offered for removal in the settings, go to the trash and come back", async () => {
		const opened = await openHost({ vault: files });
		const { page, host, vault } = opened;
		await host.evaluate((control) => control.openSettings());
		await page.locator(".setting-item", { hasText: "Remove unchanged templates" }).click();
		const dialog = page.locator(".warm-intros-remove-templates");
		const lines = dialog.getByRole("listitem");
		await lines.first().waitFor();
		expect(await lines.allInnerTexts()).toEqual([
			`${FOLDER}/${ask.name}.md`,
			`${FOLDER}/${thanks.name}.md`,
		]);
		expect(textsOf(vault)).toEqual(files);
		await dialog.getByRole("button", { name: "Remove them" }).click();
		const told = page.locator(".notice", { hasText: "Unchanged templates are in the trash." });
		await told.waitFor();
		await settle(opened);
		expect(textsOf(vault)).toEqual(KEPT);
		await told.getByRole("button", { name: "Undo" }).click();
		await expect.poll(() => textsOf(vault)).toEqual(files);
		await noErrors(opened);
	});

	it("are offered where a template is chosen, and stay if they were changed meanwhile", async () => {
		const opened = await openHost({ vault: files });
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Edit a template…");
		await page.locator(".prompt input").fill("unchanged");
		await page.locator(".suggestion-item", { hasText: "Remove unchanged templates (2)…" }).click();
		const dialog = page.locator(".warm-intros-remove-templates");
		await dialog.waitFor();
		await host.evaluate(async ({ app }, path) => {
			const file = app.vault.getFileByPath(path);
			if (file) await app.vault.append(file, "Mine.");
		}, `${FOLDER}/${ask.name}.md`);
		await dialog.getByRole("button", { name: "Remove them" }).click();
		const words = `Not removed: ${ask.name} (changed since).`;
		await page.locator(".notice", { hasText: words }).waitFor();
		await settle(opened);
		expect(textsOf(vault)).toEqual({ ...KEPT, [`${FOLDER}/${ask.name}.md`]: `${EARLIER}Mine.` });
		await runByPalette(page, host, "Edit a template…");
		await page.locator(".prompt input").fill("unchanged");
		await page
			.locator(".prompt", { hasText: "No results" })
			.or(page.locator(".suggestion-empty"))
			.first()
			.waitFor();
		await noErrors(opened);
	});

	it("are not spoken of where every template note is the user's own, or there is none", async () => {
		const { page, host } = await openHost({ vault: KEPT });
		await host.evaluate((control) => control.openSettings());
		await page.locator(".setting-item", { hasText: "Remove unchanged templates" }).click();
		await page.locator(".notice", { hasText: "There are no unchanged template notes." }).waitFor();
		const other = await openHost({ vault: OTHERS });
		await other.host.evaluate((control) => control.openSettings());
		await other.page.locator(".setting-item", { hasText: "Folder for templates" }).waitFor();
		expect(await other.page.getByText("Remove unchanged templates").count()).toBe(0);
	});

	it.each(sizes)(
		"look right before they go, and one that is changed beside a newer text: %s",
		async (size, options) => {
			const own = EARLIER.replace("Hi", "Hello").replace("\n---\n", "\n\n---\n");
			const opened = await openHost({ vault: files, ...options });
			const { page, host, vault } = opened;
			await setClock(page, NOW);
			await runByPalette(page, host, "Edit a template…");
			await page.locator(".prompt input").fill("unchanged");
			await page.locator(".suggestion-item", { hasText: "Remove unchanged" }).click();
			await look(opened, ".warm-intros-remove-templates", `remove-templates-${size}`);
			await page.getByRole("button", { name: "Cancel" }).click();
			const at = `${FOLDER}/${ask.name}.md`;
			await host.evaluate(
				async ({ app }, { at, own }) => {
					const file = app.vault.getFileByPath(at);
					if (file) await app.vault.modify(file, own);
				},
				{ at, own },
			);
			await settle(opened);
			await host.evaluate((control) => control.openFile("Ann Lee.md"));
			await runByPalette(page, host, "Ask for an introduction");
			await page.locator(".suggestion-item", { hasText: "Bo Dahl" }).click();
			const draft = page.locator(".warm-intros-draft");
			await draft.getByText("Compare it with the built-in one").click();
			await draft
				.getByRole("row")
				.filter({ hasText: "Hello {{introducer.first}}" })
				.filter({ hasText: "Hi {{introducer.first}}" })
				.first()
				.waitFor();
			expect(await draft.getByRole("row").allInnerTexts()).not.toContain("–\t–");
			await look(opened, ".warm-intros-draft", `draft-newer-text-${size}`);
			expect(noteAt(vault, at)).toBe(own);
			await noErrors(opened);
		},
	);
});
