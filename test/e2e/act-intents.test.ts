import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { settle } from "./host-page";
import { findOverlaps, findTooWide, findViolations } from "./look-checks";
import { fillForm, onlyRecord, runByName, runByPalette } from "./palette";
import { noteAt, NOW, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const ASKED = personNote(
	"asked",
	["2026-03-02 asked [[Jane Doe]]"],
	["intro_since: 2026-03-02", 'intro_via: "[[Jane Doe]]"', "company: Acme"],
);
const files = {
	"Ann Lee.md": ASKED,
	"Ben Ito.md": personNote("identified"),
	"Cy Dahl.md": personNote("contacted", ["2026-03-02 contacted"], ['company: "[[Acme]]"']),
	"Jane Doe.md": "---\ntype: contact\ncompany: Acme\n---\n",
	"Acme.md": { type: "company" },
};

/** Opens the person panel on a note. */
async function openPanel(
	file: string,
	vault: HostOptions["vault"] = files,
): Promise<HostPage & { panel: Locator }> {
	const opened = await openHost({ vault });
	const { page, host } = opened;
	await setClock(page, NOW);
	await host.evaluate((control, wanted) => control.openFile(wanted), file);
	await runByPalette(page, host, "Open person panel");
	const panel = page.locator(".warm-intros-panel");
	await panel.waitFor();
	return { ...opened, panel };
}

describe("the next step in the person panel", () => {
	it("says how long the stage lasts, and its button does what is obvious", async () => {
		const opened = await openPanel("Ann Lee.md");
		const { panel, vault } = opened;
		const words = await panel.getByRole("region", { name: "Next step" }).innerText();
		expect(words).toContain("8 days, 1 day overdue");
		expect(words).toContain("Jane Doe was asked on 2 Mar and hasn't answered yet.");
		await panel.getByRole("button", { name: "Remind", exact: true }).click();
		await onlyRecord(opened.page, opened.host);
		expect(noteAt(vault, "Ann Lee.md")).toBe(`${ASKED}- 2026-03-10 nudged [[Jane Doe]]\n`);
		await panel.getByRole("button", { name: "Record introduction", exact: true }).waitFor();
		expect(await opened.host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("offers all that is possible, on this day or on another one with a remark", async () => {
		const opened = await openPanel("Ann Lee.md");
		const { page, panel, vault } = opened;
		await panel.getByRole("button", { name: "Record event…" }).click();
		await page.getByRole("menuitem", { name: "With date and remark…" }).click();
		await page.locator(".prompt input").fill("agreed");
		await page.keyboard.press("Enter");
		expect(await page.locator(".modal").getByLabel("Introducer").inputValue()).toBe("Jane Doe");
		await fillForm(page, { When: "2026-03-04", Note: "gladly" });
		await page.locator(".modal").getByRole("button", { name: "Record" }).click();
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toBe(`${ASKED}- 2026-03-04 agreed [[Jane Doe]]: gladly\n`);
		await panel.getByRole("button", { name: "Record event…" }).focus();
		await page.keyboard.press("Enter");
		await page.getByRole("menuitem", { name: "I was introduced" }).click();
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toContain('introduced_by: "[[Jane Doe]]"\n');
	});

	it("asks who introduced where nobody was asked, which can be left open", async () => {
		const opened = await openPanel("Ben Ito.md");
		const { page, panel, vault } = opened;
		const introduce = async (): Promise<void> => {
			await panel.getByRole("button", { name: "Record event…" }).click();
			await page.getByRole("menuitem", { name: "I was introduced" }).click();
			await page.getByPlaceholder("Who introduced you to Ben Ito?").waitFor();
		};
		await introduce();
		await page.keyboard.press("Escape");
		expect(noteAt(vault, "Ben Ito.md")).toBe(files["Ben Ito.md"]);
		await introduce();
		await page.locator(".suggestion-item", { hasText: "Leave open" }).click();
		await settle(opened);
		expect(noteAt(vault, "Ben Ito.md")).toContain("- 2026-03-10 introduced\n");
		await runByPalette(page, opened.host, "Undo last change");
		await panel.getByRole("button", { name: "Ask", exact: true }).waitFor();
		await introduce();
		await page.locator(".suggestion-item", { hasText: "Jane Doe" }).click();
		await settle(opened);
		expect(noteAt(vault, "Ben Ito.md")).toContain("- 2026-03-10 introduced [[Jane Doe]]\n");
		expect(noteAt(vault, "Ben Ito.md")).toContain('introduced_by: "[[Jane Doe]]"\n');
	});

	it("offers to correct a status that is no stage", async () => {
		const opened = await openPanel("Ann Lee.md", { "Ann Lee.md": personNote("waiting") });
		await opened.panel.getByRole("button", { name: "Correct stage…" }).click();
		await opened.page.locator(".suggestion-item", { hasText: "Contacted" }).click();
		await settle(opened);
		expect(noteAt(opened.vault, "Ann Lee.md")).toContain("intro_status: contacted\n");
	});
});

describe("a line of what is due", () => {
	it("shows who else is at the company of somebody who does not reply", async () => {
		const { page, host } = await openPanel("Ben Ito.md", {
			...files,
			"My space.md": { type: "space", industries: ["Fintech"] },
		});
		await runByPalette(page, host, "Show what is due");
		await page
			.getByRole("button", { name: /^Try someone else/ })
			.first()
			.click();
		await page.getByRole("tab", { name: "Space fit" }).waitFor();
		const search = page.locator(".warm-intros-fit").getByRole("searchbox");
		await expect.poll(() => search.inputValue()).toBe("Acme");
	});

	it("says that a conversation was held, then that thanks were said, and what was due is gone", async () => {
		const interview =
			'---\ntype: interview\ncontact: "[[Ann Lee]]"\nstarts: 2026-03-09T09:00\n---\n';
		const vault = {
			"Ann Lee.md": personNote("scheduled", ["2026-03-06 scheduled 2026-03-09 09:00"]),
			"Talk.md": interview,
		};
		const opened = await openPanel("Ann Lee.md", vault);
		const { page, host } = opened;
		await runByPalette(page, host, "Show what is due");
		await page
			.getByRole("button", { name: /^Mark as held/ })
			.first()
			.click();
		await settle(opened);
		expect(noteAt(opened.vault, "Ann Lee.md")).toContain("- 2026-03-09 met\n");
		await page
			.getByRole("button", { name: /^Say thanks/ })
			.first()
			.click();
		await page.getByRole("button", { name: "Only record" }).click();
		await page.locator(".warm-intros-draft").waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(opened.vault, "Talk.md")).toBe(
			interview.replace("09:00\n", "09:00\nheld: held\nthanked: 2026-03-10\n"),
		);
		await page.getByText("Nothing is due").first().waitFor();
		await runByPalette(page, host, "Undo last change");
		await runByPalette(page, host, "Undo last change");
		expect(noteAt(opened.vault, "Talk.md")).toBe(interview);
	});

	it("says on a card that a conversation was held, in its note as that is called now", async () => {
		const interview =
			'---\ntype: interview\ncontact: "[[Ann Lee]]"\nstarts: 2026-03-09T09:00\n---\n';
		const opened = await openPanel("Ann Lee.md", {
			"Ann Lee.md": personNote("scheduled", ["2026-03-06 scheduled 2026-03-09 09:00"]),
			"Talk.md": interview,
		});
		const { page, host } = opened;
		await runByPalette(page, host, "Open pipeline");
		const button = page
			.locator(".warm-intros-pipeline-row.is-card")
			.getByRole("button", { name: /^Mark as held/ });
		await button.waitFor();
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Talk.md");
			if (file) await app.fileManager.renameFile(file, "First talk.md");
		});
		// A click before the card has followed is refused, and changes nothing.
		await expect
			.poll(async () => {
				await button.click({ timeout: 1_000 }).catch(() => undefined);
				await settle(opened);
				return noteAt(opened.vault, "First talk.md");
			})
			.toContain("held: held");
	});

	it("without a note of the conversation is the event of the person alone", async () => {
		const ann = personNote("scheduled", ["2026-03-06 scheduled 2026-03-09 09:00"]);
		const opened = await openPanel("Ann Lee.md", { "Ann Lee.md": ann });
		await runByPalette(opened.page, opened.host, "Show what is due");
		await opened.page
			.getByRole("button", { name: /^Mark as held/ })
			.first()
			.click();
		await settle(opened);
		expect(noteAt(opened.vault, "Ann Lee.md")).toContain("- 2026-03-10 met\n");
	});
});

describe("the forms of the pipeline", () => {
	it.each([
		["light", {}],
		["dark", { theme: "dark" }],
		["on a phone", { mobile: true }],
		["on a phone above the keyboard", { mobile: true, viewport: { width: 390, height: 480 } }],
	] as const)("are all there, legible and within reach: %s", async (_, options) => {
		const { page, host } = await openHost({ vault: files, ...options });
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		for (const command of ["Schedule conversation", "Log a contact", "Record event…"]) {
			await runByName(page, host, command);
			if (command === "Record event…") await page.keyboard.press("Enter");
			await page.locator(".modal").waitFor();
			expect(await findViolations(page, ".modal")).toEqual([]);
			expect(await findTooWide(page, ".modal")).toEqual([]);
			expect(await findOverlaps(page, ".modal")).toEqual([]);
			const button = page.locator(".modal .mod-cta");
			await button.scrollIntoViewIfNeeded();
			expect(await button.isVisible()).toBe(true);
			await page.keyboard.press("Escape");
		}
	});
});
