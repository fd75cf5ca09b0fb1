import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";
import { noErrors, settle } from "./host-page";
import { look, sizes } from "./look";
import { runByPalette } from "./palette";
import { noteAt, personNote, setClock, NOW } from "./pipeline-page";

const openHost = useBrowser();

const log = (...lines: string[]): string => personNote("asked", lines, []);
const WANTED = {
	"Ann Lee.md": personNote("identified", [], ["company: Acme # now", "phone: '0123'"]),
	"Cy Roe.md": "---\r\ntype: contact\r\ntitle: CFO\r\n---\r\nNo stage yet.",
	"Di Ray.md": personNote("identified", [], ["aliases: [Di]"]),
};
const files = {
	...WANTED,
	"Marta Voss.md":
		'---\ntype: contact\ncloseness: 2\nintro_status: met\nknows: ["[[Ann Lee]]", "[[Cy Roe]]", "[[Di Ray]]"]\n---\n',
	"Dana Whit.md": '---\ntype: contact\ncloseness: 2\nknows: ["[[Ann Lee]]"]\n---\n',
	"Al.md": log("2025-12-20 asked [[Marta Voss]]"),
	"Ed.md": log("2026-02-20 asked [[Marta Voss]]"),
	"Flo.md": personNote(
		"met",
		["2026-01-20 asked [[Marta Voss]]", "2026-02-26 introduced [[Marta Voss]]", "2026-03-01 met"],
		['introduced_by: "[[Marta Voss]]"'],
	),
	"Talk.md":
		"---\ntype: interview\ncontact: ['[[Flo]]']\nstarts: 2026-03-01T09:00\nheld: held\nthanked: 2026-03-01\n---\n",
};

describe("asking one introducer about several people", () => {
	it("is one letter and one line in each note, and one undo gives all of them back byte for byte", async () => {
		const opened = await openHost({ vault: files });
		const { page, host, vault } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await runByPalette(page, host, "Ask for an introduction");
		const rows = page.locator(".suggestion-item");
		await rows.first().waitFor();
		expect((await rows.allInnerTexts()).map((row) => row.split("\n")[0])).toEqual([
			...["Dana Whit", "Marta Voss"],
		]);
		expect((await rows.nth(1).innerText()).split("\n")[1]).toBe(
			"Marta Voss knows Ann Lee · agreed before, asked enough lately: 3 in 90 days, 2 open",
		);
		await rows.nth(1).click();
		const draft = page.locator(".warm-intros-draft");
		await draft
			.getByText(
				"Marta Voss was asked 3 times in 90 days, the last answer was on 26 Feb; Dana Whit could, too.",
			)
			.waitFor();
		await draft.getByRole("button", { name: "Ask about more people…" }).click();
		const choice = page.locator(".warm-intros-ask-people");
		await choice.getByText("1 of 3 chosen").waitFor();
		await choice.getByLabel("Cy Roe").check();
		await choice.getByLabel("Di Ray").check();
		await choice.getByRole("button", { name: "Write" }).click();
		const message = draft.getByLabel("Message");
		await message.waitFor();
		expect(await message.inputValue()).toContain("- Ann Lee (Acme)\n- Cy Roe (CFO)\n- Di Ray\n");
		await draft.getByText("Ask Marta Voss about Ann Lee, Cy Roe and Di Ray").waitFor();
		await draft.getByRole("button", { name: "Only record" }).click();
		await draft.waitFor({ state: "detached" });
		await settle(opened);
		for (const file of Object.keys(WANTED))
			expect(noteAt(vault, file)).toMatch(/- 2026-03-10 asked \[\[Marta Voss\]\]\s*$/);
		await page
			.locator(".notice", { hasText: "Marta Voss asked about Ann Lee, Cy Roe and Di Ray" })
			.getByRole("button", { name: "Undo" })
			.click();
		await settle(opened);
		for (const [file, text] of Object.entries(WANTED)) expect(noteAt(vault, file)).toBe(text);
		await noErrors(opened);
	});

	it("marks who has been asked enough where they are chosen, with or without a note", async () => {
		const asked = log("2026-03-01 asked [[Rob Ray]]", "2026-03-01 asked [[Flo]]");
		const vault = {
			...files,
			...{ "Hal.md": asked, "Ike.md": asked.replace(/-01 asked/g, "-02 asked") },
			"Ann Lee.md": WANTED["Ann Lee.md"].replace(
				"company:",
				'referred_by: "[[Rob Ray]]"\ncompany:',
			),
		};
		const opened = await openHost({ vault });
		const { page, host } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await runByPalette(page, host, "Ask for an introduction");
		const row = (name: string) => page.locator(".prompt .suggestion-item", { hasText: name });
		const words = "asked enough lately: 2 in 90 days, 2 open";
		await row("Rob Ray")
			.getByText(`Rob Ray referred you to Ann Lee (no note yet) · ${words}`)
			.waitFor();
		await look(opened, ".prompt", "ask-asked-enough");
		const query = page.locator(".prompt input");
		await query.fill("Flo");
		await row("Flo").getByText(`Flo.md · ${words}`).waitFor();
		await query.fill("rob ray");
		await row("rob ray").getByText(`Someone without a note · ${words}`).waitFor();
		await query.fill("Dana");
		await row("Dana Whit").getByText("Dana Whit knows Ann Lee", { exact: true }).waitFor();
		await noErrors(opened);
	});

	it("begins from somebody I have met, by the command", async () => {
		const opened = await openHost({ vault: files });
		const { page, host } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Marta Voss.md"));
		await runByPalette(page, host, "Ask for an introduction");
		const choice = page.locator(".warm-intros-ask-people");
		await choice.getByLabel("Cy Roe").check();
		await choice.getByRole("button", { name: "Write" }).click();
		await page.getByText("Ask Marta Voss to introduce Cy Roe").waitFor();
		await noErrors(opened);
	});

	it.each(sizes)("looks right: %s", async (size, options) => {
		const opened = await openHost({ vault: files, ...options });
		const { page, host } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Marta Voss.md"));
		await runByPalette(page, host, "Open person panel");
		const section = page.getByRole("region", { name: "Introductions through them" });
		await section.scrollIntoViewIfNeeded();
		await look(opened, ".warm-intros-panel", `panel-introducer-${size}`);
		await section.getByRole("button", { name: "Ask about several…" }).click();
		await page.locator(".warm-intros-ask-people").getByLabel("Ann Lee").check();
		await look(opened, ".warm-intros-ask-people", `ask-people-${size}`);
		await page.getByRole("button", { name: "Write", exact: true }).click();
		await page.locator(".warm-intros-draft").getByLabel("Message").waitFor();
		await look(opened, ".warm-intros-draft", `draft-warning-${size}`);
	});
});

describe("the panel of somebody who introduces", () => {
	it("says what is asked of them, whom they introduced, what I owe them, and asks for more", async () => {
		const opened = await openHost({ vault: files });
		const { page, host } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Marta Voss.md"));
		await runByPalette(page, host, "Open person panel");
		const section = page.getByRole("region", { name: "Introductions through them" });
		const text = (await section.innerText()).replace(/\s+/g, " ");
		expect(text).toContain(
			"agreed before, asked enough lately: 3 in 90 days, 2 open; better ask others first",
		);
		expect(text).toContain("Al on 20 Dec 2025, Ed on 20 Feb");
		expect(text).toContain("Introduced Flo");
		expect(text).toContain("Tell them how it went with Flo due since Wed 4 Mar");
		await section.getByRole("button", { name: "Report back about Flo" }).click();
		const draft = page.locator(".warm-intros-draft");
		await draft.getByText("Report back to the introducer: Marta Voss").waitFor();
		await page.keyboard.press("Escape");
		await section.getByRole("button", { name: "Ask for an introduction to Di Ray" }).click();
		await draft.getByText("Ask Marta Voss to introduce Di Ray").waitFor();
		await noErrors(opened);
	});

	it("is not there for somebody of whom there is nothing to say", async () => {
		const opened = await openHost({ vault: { "Bo.md": { type: "contact", closeness: 2 } } });
		const { page, host } = opened;
		await host.evaluate((control) => control.openFile("Bo.md"));
		await runByPalette(page, host, "Open person panel");
		await page.locator(".warm-intros-panel", { hasText: "Bo" }).waitFor();
		expect(await page.getByRole("region", { name: "Introductions through them" }).count()).toBe(0);
		await noErrors(opened);
	});
});
