import { appendFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type HostOptions, type HostPage, useBrowser } from "./browser";
import { noErrors } from "./host-page";
import { look, sizes } from "./look";
import { findViolations } from "./look-checks";
import { runByPalette } from "./palette";
import { noteAt } from "./pipeline-page";

const openHost = useBrowser();
const part = ".warm-intros-check";

const CY = "---\ntype: contact\nprofession: Product # said so\ncategory: peer\n---\nText\n";
const files: Extract<HostOptions["vault"], object> = {
	"Ann Lee.md": {
		type: "contact",
		company: ["[[Acme]]"],
		title: "VP Product",
		category: "mentor",
		linkedin: "linkedin.com/in/annlee",
	},
	"Bo Dahl.md": "---\ntype: contact\nindustry: Fintech\ngeography: Sweden\ncategory: peer\n---\n",
	"Cy Fox.md": CY,
	"Di Ray.md": "---\ntype: contact\nlinkedin: javascript:alert(1)\ncategory: peer\n---\n",
	"Met.md": { type: "contact", intro_status: "met" },
	"Acme.md": { type: "company", industry: ["Fintech"], geography: ["US/Utah"] },
	"My space.md": {
		type: "space",
		industries: ["Fintech", "Payments"],
		professions: ["Product", "Operations"],
		geographies: ["Denver, Colorado, US", "US/Utah"],
	},
};

async function openCheck(
	vault: HostOptions["vault"] = files,
	options: Partial<HostOptions> = {},
): Promise<HostPage & { readonly modal: Locator; readonly at: (place: string) => Promise<void> }> {
	const opened = await openHost({ vault, ...options });
	await opened.host.evaluate((control) => control.settled());
	await runByPalette(opened.page, opened.host, "Check fit");
	const modal = opened.page.locator(".modal");
	await modal.waitFor();
	const at = (place: string): Promise<void> =>
		modal.getByText(`Step ${place}`, { exact: true }).waitFor();
	return { ...opened, modal, at };
}

describe("the fit of people of whom little is known", () => {
	it("is checked one person at a time by the keyboard alone, each answer a write that can be undone", async () => {
		const opened = await openCheck();
		const { page, host, vault, modal, at } = opened;
		await at("1 of 4");
		await modal.getByRole("heading", { name: "Ann Lee" }).waitFor();
		await modal.getByText("VP Product, Acme").waitFor();
		expect(await modal.locator(".warm-intros-check-known").allInnerTexts()).toEqual([
			expect.stringMatching(/^Industry\s+Fintech\s+from Acme$/),
			expect.stringMatching(/^Geography\s+US\/Utah\s+from Acme$/),
			expect.stringMatching(/^Category\s+Mentor$/),
		]);
		const profile = modal.getByRole("link", { name: "Profile of Ann Lee" });
		expect(await profile.getAttribute("href")).toBe("https://linkedin.com/in/annlee");
		await page.keyboard.press("1");
		await page.keyboard.press("Enter");
		await modal.getByText("Nothing is chosen yet.").waitFor();
		await page.keyboard.press("2");
		await page.keyboard.press("1");
		await page.keyboard.press("2");
		await page.keyboard.press("Enter");
		await at("2 of 4");
		expect(noteAt(vault, "Ann Lee.md")).toContain("profession:\n  - Product\n");
		await modal.getByRole("heading", { name: "Cy Fox" }).waitFor();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("2");
		await page.keyboard.press("ArrowUp");
		await page.keyboard.press("0");
		await page.keyboard.type("Fin");
		await page.locator(".suggestion-item", { hasText: "Fintech" }).waitFor();
		await page.keyboard.press("Enter");
		await page.locator(".suggestion-item").waitFor({ state: "detached" });
		await page.keyboard.press("Enter");
		await modal.getByRole("heading", { name: "Bo Dahl" }).waitFor();
		await page.keyboard.press("n");
		await modal.getByRole("heading", { name: "Di Ray" }).waitFor();
		expect(noteAt(vault, "Cy Fox.md")).toBe(
			"---\ntype: contact\nprofession: Product # said so\ncategory: peer\nindustry:\n  - Fintech\ngeography:\n  - US/Utah\n---\nText\n",
		);
		expect(await modal.getByRole("link").count()).toBe(0);
		await page.keyboard.press("s");
		await modal
			.getByText("That was the last one. 2 answered, 1 skipped, 1 where nothing fits.")
			.waitFor();
		await page.keyboard.press("Enter");
		await modal.waitFor({ state: "detached" });
		expect(noteAt(vault, "Bo Dahl.md")).toContain(
			"not_fit:\n  - profession = Product\n  - profession = Operations\n",
		);
		await runByPalette(page, host, "Undo last change");
		await expect.poll(() => noteAt(vault, "Bo Dahl.md")).not.toContain("not_fit");
		await runByPalette(page, host, "Undo last change");
		await expect.poll(() => noteAt(vault, "Cy Fox.md")).toBe(CY);
		await runByPalette(page, host, "Undo last change");
		await expect.poll(() => noteAt(vault, "Ann Lee.md")).not.toContain("profession");
		await noErrors(opened);
	});

	it("stays at its step where the answer before cannot be taken back, and says so", async () => {
		const { page, vault, modal, at } = await openCheck();
		await at("1 of 4");
		await page.keyboard.press("Enter");
		await at("2 of 4");
		appendFileSync(path.join(vault, "Ann Lee.md"), "Written by hand");
		await page.keyboard.press("b");
		await modal.getByText("Can’t go back: your last answer can’t be undone.").waitFor();
		await at("2 of 4");
		expect(noteAt(vault, "Ann Lee.md")).toContain("Written by hand");
	});

	it("is confirmed where the title tells of it: that is chosen beforehand, and says why", async () => {
		const opened = await openCheck();
		const { page, vault, modal, at } = opened;
		await modal.getByText("Likely Product, by title: VP Product").waitFor();
		await page.keyboard.press("Enter");
		await at("2 of 4");
		expect(noteAt(vault, "Ann Lee.md")).toContain("profession:\n  - Product\n");
		expect(await modal.getByText("by title").count()).toBe(0);
		await noErrors(opened);
	});

	it("is asked on by the arrows out of a text field too, where no words are offered", async () => {
		const opened = await openCheck();
		const { page, vault, modal, at } = opened;
		await page.keyboard.press("s");
		await at("2 of 4");
		await page.keyboard.press("0");
		await page.keyboard.type("Payments lead");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("2");
		await page.keyboard.press("0");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("1");
		await page.keyboard.press("Enter");
		await modal.getByRole("heading", { name: "Bo Dahl" }).waitFor();
		expect(noteAt(vault, "Cy Fox.md")).toContain(
			"industry:\n  - Payments lead\ngeography:\n  - Denver, Colorado, US\n  - US/Utah\n",
		);
		await noErrors(opened);
	});

	it("is written nowhere where it is skipped or ended, and what was chosen by then is chosen still", async () => {
		const opened = await openCheck();
		const { page, host, vault, modal, at } = opened;
		const before = Object.keys(files).map((file) => noteAt(vault, file));
		await page.keyboard.press("1");
		await page.keyboard.press("s");
		await at("2 of 4");
		await page.keyboard.press("2");
		await page.keyboard.press("Escape");
		await modal.waitFor({ state: "detached" });
		expect(Object.keys(files).map((file) => noteAt(vault, file))).toEqual(before);
		await runByPalette(page, host, "Check fit");
		await at("1 of 4");
		expect(await modal.locator("[aria-pressed=true]").allInnerTexts()).toEqual([
			expect.stringMatching(/^1\s+Product$/),
		]);
		await page.keyboard.press("s");
		await at("2 of 4");
		expect(await modal.locator("[aria-pressed=true]").allInnerTexts()).toEqual([
			expect.stringMatching(/^2\s+Payments$/),
		]);
		await noErrors(opened);
	});

	it("is asked again of those skipped, and no more of whom it is known meanwhile", async () => {
		const opened = await openCheck({
			"A.md": { type: "contact" },
			"B.md": { type: "contact" },
			"My space.md": { type: "space", industries: ["Fintech"] },
		});
		const { page, host, modal, at } = opened;
		await page.keyboard.press("s");
		await at("2 of 2");
		await page.keyboard.press("s");
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("A.md");
			const full = "---\ntype: contact\nindustry: X\ncategory: peer\n---\n";
			if (file) await app.vault.modify(file, full);
		});
		await host.evaluate((control) => control.settled());
		await modal.getByRole("button", { name: "Go back to those skipped" }).click();
		await at("1 of 1");
		await modal.getByRole("heading", { name: "B" }).waitFor();
		await noErrors(opened);
	});

	it("is checked by touch too", async () => {
		const opened = await openCheck(files, { mobile: true });
		const { vault, modal, at } = opened;
		await modal.getByRole("button", { name: "2 Operations", exact: true }).click();
		await modal.getByRole("button", { name: "Save" }).click();
		await at("2 of 4");
		expect(noteAt(vault, "Ann Lee.md")).toContain("profession:\n  - Product\n  - Operations\n");
		await modal.getByRole("button", { name: "Nothing here fits" }).click();
		await at("3 of 4");
		await noErrors(opened);
	});
});

const GROUPS: Extract<HostOptions["vault"], object> = {
	"Ann Lee.md":
		"---\ntype: contact\ntitle: Demand Planner\ncompany: Stripe\n---\nDenver / CO / fintech\n",
	"Bo Dahl.md": "---\ntype: contact\ntitle: Senior Demand Planner\ncompany: Stripe\n---\n",
	"Cy Fox.md": "---\ntype: contact\ntitle: Lead Demand Planner\n---\n",
	"Di Ray.md": "---\ntype: contact\ntitle: Recruiter\nprofession: Recruiting\n---\n",
	"Ed Sol.md": "---\ntype: contact\ntitle: Headhunter\nprofession: Recruiting\n---\n",
	"My space.md": {
		type: "space",
		industries: ["Fintech"],
		professions: ["Demand planning"],
		categories: ["peer", "power-connector"],
	},
};

describe("what is likely of several people", () => {
	it("is confirmed by one key, but for those unticked, and taken back by going back", async () => {
		const opened = await openCheck(GROUPS);
		const { page, vault, modal, at } = opened;
		const before = Object.keys(GROUPS).map((file) => noteAt(vault, file));
		await at("1 of 8");
		await modal
			.getByRole("heading", { name: "3 people are likely Demand planning, by their title" })
			.waitFor();
		await modal.getByText("Senior Demand Planner, Stripe").waitFor();
		for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "Space"])
			await page.keyboard.press(key);
		await modal.getByRole("button", { name: "Confirm 2, refuse 1" }).waitFor();
		await page.keyboard.press("Enter");
		await modal.getByRole("heading", { name: "2 people are likely power connectors" }).waitFor();
		await modal.getByText("by title: recruiting").first().waitFor();
		expect(noteAt(vault, "Ann Lee.md")).toContain("profession:\n  - Demand planning\n");
		expect(noteAt(vault, "Cy Fox.md")).toContain("not_fit:\n  - profession = Demand planning\n");
		await page.keyboard.press("n");
		await at("3 of 8");
		expect(noteAt(vault, "Di Ray.md")).toContain("not_fit:\n  - category = power-connector\n");
		await page.keyboard.press("b");
		await at("2 of 8");
		await page.keyboard.press("b");
		await at("1 of 8");
		await modal.getByRole("button", { name: "Confirm 2, refuse 1" }).waitFor();
		expect(Object.keys(GROUPS).map((file) => noteAt(vault, file))).toEqual(before);
		await noErrors(opened);
	});

	it("is asked of each after all where the answer for the group is taken back and skipped", async () => {
		const opened = await openCheck({
			"Ann Lee.md": "---\ntype: contact\ntitle: Recruiter\n---\n",
			"Bo Dahl.md": "---\ntype: contact\ntitle: Recruiter\n---\n",
			"My space.md": { type: "space", categories: ["peer", "power-connector"] },
		});
		const { page, modal, at } = opened;
		await at("1 of 3");
		await page.keyboard.press("Enter");
		await modal.getByText("That was the last one.").waitFor();
		await modal.getByRole("button", { name: "Back" }).click();
		await at("1 of 3");
		await page.keyboard.press("s");
		await modal.getByRole("heading", { name: "Ann Lee" }).waitFor();
		await at("2 of 3");
		await noErrors(opened);
	});

	it("comes before companies, whose notes are made, and people, with what their notes begin with; what was refused is not asked again", async () => {
		const opened = await openCheck(GROUPS);
		const { page, host, vault, modal, at } = opened;
		await page.keyboard.press("Enter");
		await at("2 of 8");
		await page.keyboard.press("n");
		await modal.getByRole("heading", { name: "Stripe" }).waitFor();
		await modal.getByText("2 people: Ann Lee, Bo Dahl").waitFor();
		await page.keyboard.press("1");
		await page.keyboard.press("Enter");
		await modal.getByRole("heading", { name: "Ann Lee" }).waitFor();
		expect(noteAt(vault, "Companies/Stripe.md")).toBe(
			"---\ntype: company\nindustry:\n  - Fintech\n---\n",
		);
		await modal.getByText("Denver / CO / fintech").waitFor();
		expect(await modal.locator(".warm-intros-check-known").allInnerTexts()).toEqual([
			expect.stringMatching(/^Industry\s+Fintech\s+from Stripe$/),
			expect.stringMatching(/^Profession\s+Demand planning$/),
		]);
		await page.keyboard.press("1");
		await page.keyboard.press("Enter");
		await modal.getByRole("heading", { name: "Bo Dahl" }).waitFor();
		expect(noteAt(vault, "Ann Lee.md")).toContain("category:\n  - peer\n");
		await page.keyboard.press("b");
		await modal.getByRole("heading", { name: "Ann Lee" }).waitFor();
		expect(noteAt(vault, "Ann Lee.md")).not.toContain("category");
		await page.keyboard.press("Enter");
		await modal.getByRole("heading", { name: "Bo Dahl" }).waitFor();
		expect(noteAt(vault, "Ann Lee.md")).toContain("category:\n  - peer\n");
		for (const name of ["Bo Dahl", "Cy Fox", "Di Ray", "Ed Sol"]) {
			await modal.getByRole("heading", { name }).waitFor();
			await page.keyboard.press("n");
		}
		await modal.getByText("That was the last one.").waitFor();
		expect(noteAt(vault, "Bo Dahl.md")).toContain("  - category = power-connector\n");
		await page.keyboard.press("Enter");
		await modal.waitFor({ state: "detached" });
		await runByPalette(page, host, "Check fit");
		await page.getByText("All set").waitFor();
		await noErrors({ ...opened });
	});
});

describe("where nobody is left to check", () => {
	it.each<[string, HostOptions["vault"], string, string]>([
		["nobody", { "Note.md": "" }, "No contacts found", "Adopt existing notes…"],
		["no space", { "A.md": { type: "contact" } }, "You have no space yet", "Create my space"],
		[
			"nothing missing",
			{
				"A.md": {
					type: "contact",
					industry: "X",
					profession: "Y",
					geography: "Z",
					category: "peer",
				},
				"My space.md": { type: "space", industries: ["Fintech"] },
			},
			"All set: nothing left to check.",
			"Close",
		],
	])("says that there is %s, and what to do", async (_, vault, words, button) => {
		const opened = await openCheck(vault);
		await opened.modal.getByText(words).waitFor();
		expect(await opened.modal.getByRole("button", { name: button }).count()).toBeGreaterThan(0);
		expect(await findViolations(opened.page, ".modal")).toEqual([]);
		await noErrors(opened);
	});
});

describe.each(sizes)("the look of checking fit (%s)", (size, options) => {
	it("is well, in light and in dark", async () => {
		const opened = await openCheck(files, options);
		const { modal, at } = opened;
		for (const name of ["first", "third"] as const) {
			if (name === "third") {
				await modal.getByRole("button", { name: "Skip" }).click();
				await modal.getByRole("button", { name: "Skip" }).click();
				await at("3 of 4");
				await modal
					.getByRole("button", { name: /^\d (Payments|Operations)$/ })
					.first()
					.click();
			}
			await look(opened, part, `check-fit-${size}-${name}`);
		}
		await modal.getByRole("button", { name: "Skip" }).click();
		await modal.getByRole("button", { name: "Nothing here fits" }).click();
		await modal.getByText("That was the last one.").waitFor();
		await look(opened, part, `check-fit-${size}-end`);
	});

	it("is well of a group and of a company, in light and in dark", async () => {
		const opened = await openCheck(GROUPS, options);
		const { modal } = opened;
		await modal.getByRole("checkbox").first().click();
		await look(opened, part, `check-fit-${size}-group`);
		await modal.getByRole("button", { name: "Skip" }).click();
		await modal.getByRole("button", { name: "Skip" }).click();
		await modal.getByRole("heading", { name: "Stripe" }).waitFor();
		await look(opened, part, `check-fit-${size}-company`);
		await modal.getByRole("button", { name: "Skip" }).click();
		await modal.getByText("Denver / CO / fintech").waitFor();
		await look(opened, part, `check-fit-${size}-person`);
	});
});
