import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useBrowser, type HostPage } from "./browser";
import { noErrors, settle } from "./host-page";
import { look, sizes } from "./look";
import { runByMenu, runByPalette } from "./palette";
import { noteAt, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const files = {
	"People/Ann Lee.md": personNote(
		"scheduled",
		[
			"2026-03-01 asked [[Bo Dahl]]",
			"2026-03-02 introduced [[Bo Dahl]]",
			"2026-03-06 scheduled 2026-03-10 16:00",
		],
		["intro_since: 2026-03-06", 'introduced_by: "[[Bo Dahl]]"'],
	),
	"People/Bo Dahl.md": "---\ntype: contact\n---\n",
	"Talk.md":
		'---\ntype: interview\ncontact: "[[Ann Lee]]"\nstarts: 2026-03-10T16:00\nheld: planned\n---\n',
};

async function openRecap(options: Parameters<typeof openHost>[0]): Promise<HostPage> {
	const opened = await openHost(options);
	await setClock(opened.page, "2026-03-10T18:00");
	await opened.host.evaluate((control) => control.openFile("People/Ann Lee.md"));
	await runByPalette(opened.page, opened.host, "Quick recap");
	return opened;
}

describe("a recap", () => {
	it("in one line with two names ends in two new people, and proposes how often to be in touch", async () => {
		const opened = await openRecap({ vault: files });
		const { page, vault } = opened;
		await page.keyboard.type(
			"They hire in May; talk to Tom Baker and Mia Chen <mia@quill.example>.",
		);
		await page.keyboard.press("Enter");
		const preview = page.locator(".modal", { hasText: "people named" });
		// Only a guess: it is the user who says that it is a name.
		await preview.getByRole("checkbox", { name: "Add Tom Baker" }).click();
		await preview.getByRole("button", { name: "Add 2 people" }).click();
		await preview.waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(vault, "Talk.md")).toContain(
			"They hire in May; talk to [[Tom Baker]] and [[Mia Chen]] <mia@quill.example>.\n",
		);
		for (const name of ["Tom Baker", "Mia Chen"])
			expect(noteAt(vault, `People/${name}.md`)).toContain('referred_by:\n  - "[[Ann Lee]]"\n');
		expect(noteAt(vault, "People/Mia Chen.md")).toContain("mia@quill.example");
		const before = noteAt(vault, "People/Ann Lee.md");
		await page.locator(".notice").getByRole("button", { name: "Every 90 days" }).click();
		await settle(opened);
		expect(noteAt(vault, "People/Ann Lee.md")).toContain("keep_in_touch: 90\n");
		const told = page.locator(".notice", { hasText: "keep in touch every 90 days" });
		await told.getByRole("button", { name: "Undo" }).click();
		await settle(opened);
		expect(noteAt(vault, "People/Ann Lee.md")).toBe(before);
		await noErrors(opened);
	});

	it("is written with the wish or not at all, and keeps what was typed where it is refused", async () => {
		const opened = await openRecap({ vault: files });
		const { page, vault } = opened;
		await page.keyboard.type("They hire in May.");
		await page.getByLabel("A need or an opportunity?").fill("[[]]");
		for (const name of ["Save", "Write in the note"]) {
			await page.getByRole("button", { name }).click();
			const why = page.locator(".modal").getByRole("alert");
			expect(await why.innerText()).toContain("The opportunity cannot be noted: ");
		}
		expect(await page.getByLabel("What did I learn?").inputValue()).toBe("They hire in May.");
		expect(noteAt(vault, "Talk.md")).toBe(files["Talk.md"]);
		await page.getByLabel("A need or an opportunity?").fill("");
		await page.getByRole("button", { name: "Write in the note" }).click();
		await settle(opened);
		expect(noteAt(vault, "Talk.md")).toContain("## Recap\n\nThey hire in May.\n");
		await noErrors(opened);
	});

	it("leads from an opportunity to won, which the results show under its introducer", async () => {
		const opened = await openRecap({ vault: files });
		const { page, host, vault } = opened;
		await page.getByLabel("What did I promise, until when?").fill("send the deck by Friday");
		await page.getByLabel("A need or an opportunity?").fill("Payments pilot");
		await page.getByRole("button", { name: "Save" }).click();
		await page.locator(".warm-intros-recap").waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(vault, "Talk.md")).toContain(
			"### What I promised\n\n- [ ] send the deck by Friday 📅 2026-03-13\n",
		);
		expect(noteAt(vault, "Talk.md")).not.toContain("### People named");
		const file = "Opportunities/Payments pilot.md";
		const lead = noteAt(vault, file);
		expect(lead).toContain('opp_from: "[[Ann Lee]]"\ninterview: "[[Talk]]"\nopp_status: lead\n');
		await runByPalette(page, host, "Open person panel");
		const section = page.getByRole("region", { name: "Opportunities" });
		await section.getByLabel("Status of Payments pilot").selectOption("won");
		await settle(opened);
		expect(noteAt(vault, file)).toBe(lead.replace("lead", "won"));
		await runByPalette(page, host, "Open introductions");
		await page.getByRole("button", { name: "Results" }).click();
		const row = page
			.getByRole("table", { name: "Opportunities by introducer" })
			.getByRole("row", { name: /Bo Dahl/ });
		await row.waitFor();
		expect(await row.getByRole("cell").allTextContents()).toEqual(["0", "0", "1", "0", "–"]);
		await noErrors(opened);
	});
});

describe("opportunities", () => {
	it.each(sizes)(
		"are noted in a form that is well, and so is the recap, on a %s",
		async (name, options) => {
			const opened = await openRecap({ vault: files, ...options });
			const { page, host, vault } = opened;
			await look(opened, ".modal", `recap-questions-${name}`);
			await page.getByRole("button", { name: "Cancel" }).click();
			await runByMenu(page, host, "Note an opportunity");
			await page.getByLabel("What is it?").fill("Payments pilot");
			await look(opened, ".modal", `opportunity-form-${name}`);
			await page.getByRole("button", { name: "Note", exact: true }).click();
			await settle(opened);
			expect(existsSync(path.join(vault, "Opportunities"))).toBe(true);
			expect(readdirSync(path.join(vault, "Opportunities"))).toEqual(["Payments pilot.md"]);
			await runByPalette(page, host, "Open person panel");
			await page.getByRole("region", { name: "Opportunities" }).scrollIntoViewIfNeeded();
			await look(opened, ".warm-intros-panel", `opportunity-panel-${name}`);
		},
	);
});
