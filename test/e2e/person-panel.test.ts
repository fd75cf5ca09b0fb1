import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser } from "./browser";
import { fillForm, pressCreate, runByPalette } from "./palette";

const openHost = useBrowser();

const vault = {
	"Ann Lee.md": [
		"---",
		"type: contact",
		'company: ["[[Acme]]"]',
		"title: CEO",
		"category: peer",
		"intro_status: asked",
		'knows: ["[[Bob]]", "[[Nobody]]"]',
		"email: [ann@example.com]",
		"linkedin: linkedin.com/in/ann",
		"last_contact: 2026-02-01",
		"---",
		"## Introduction log",
		"- 2026-03-02 asked [[Bob]]: met at the meetup",
		"",
	].join("\n"),
	"Bob.md": { type: "contact" },
	"Acme.md": { type: "company", industry: ["Fintech"] },
	"Talk.md": { type: "interview", contact: ["[[Ann Lee]]"], starts: "2026-05-01T09:00" },
	"My space.md": { type: "space", industries: ["Fintech"] },
	"Note.md": "No contact.",
};

describe("the person panel", () => {
	it("tells everything about the person of the active note", async () => {
		const { page, host } = await openHost({ vault });
		await host.evaluate((host) => host.openFile("Ann Lee.md"));
		await runByPalette(page, host, "Open person panel");
		const panel = page.locator(".warm-intros-panel");
		const textOf = (name: string): Promise<string> =>
			panel.getByRole("region", { name }).innerText();
		expect(await panel.locator("header").innerText()).toMatch(/Ann Lee\s+CEO, Acme\s+Asked\s+Peer/);
		expect(await textOf("Fit: 1 of 3")).toContain("Fintech (from Acme)");
		expect(await textOf("Fit: 1 of 3")).toMatch(/Last contact\s+1 Feb/);
		expect(await textOf("People")).toMatch(/Knows\s+Bob, Nobody/);
		expect(await textOf("Introduction log")).toMatch(/2 Mar\s+asked Bob: met at the meetup/);
		expect(await textOf("Conversations")).toContain("1 May at 09:00");
		const profile = panel.getByRole("link", { name: "linkedin.com/in/ann" });
		expect(await profile.getAttribute("href")).toBe("https://linkedin.com/in/ann");
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
		expect(await host.evaluate((host) => host.missingIcons())).toEqual([]);
	});

	it("shows the first of many categories, and all of them at a press of Enter", async () => {
		const category = Array.from({ length: 30 }, (_, offset) => `own-${offset + 1}`);
		const { page, host } = await openHost({
			vault: {
				"Ann.md": { type: "contact", category },
				"Bob.md": { type: "contact", category: category.slice(0, 9) },
			},
		});
		await runByPalette(page, host, "Open person panel");
		await host.evaluate((host) => host.openFile("Ann.md"));
		const panel = page.locator(".warm-intros-panel");
		const pills = panel.locator("header .warm-intros-pill");
		const more = panel.getByRole("button", { name: "+22 more categories" });
		expect(await more.getAttribute("aria-expanded")).toBe("false");
		expect(await pills.count()).toBe(1 + 8);
		await more.press("Enter");
		expect(await pills.allInnerTexts()).toHaveLength(1 + 30);
		const fewer = panel.getByRole("button", { name: "Show fewer categories", expanded: true });
		expect(await fewer.evaluate((button) => document.activeElement === button)).toBe(true);
		await fewer.press("Enter");
		expect(await pills.count()).toBe(1 + 8);
		await more.press("Enter");
		await host.evaluate((host) => host.openFile("Bob.md"));
		await panel.getByText("Bob", { exact: true }).waitFor();
		expect(await pills.count()).toBe(1 + 9);
		await host.evaluate((host) => host.openFile("Ann.md"));
		await more.waitFor();
	});

	it("gives the whole width to words without a name beside them", async () => {
		const { page, host } = await openHost({
			vault: { "Cy.md": { type: "contact", company: ["Talent & Co"] } },
		});
		await runByPalette(page, host, "Open person panel");
		await host.evaluate((host) => host.openFile("Cy.md"));
		const region = page
			.locator(".warm-intros-panel")
			.getByRole("region", { name: "Who can introduce you" });
		const words = region.getByText("Nobody yet, according to your notes", { exact: false });
		const [room, width] = await Promise.all([
			region.evaluate((element) => element.clientWidth),
			words.evaluate((element) => {
				const range = element.ownerDocument.createRange();
				range.selectNodeContents(element);
				return range.getBoundingClientRect().width;
			}),
		]);
		expect(width).toBeGreaterThan(room / 2);
	});

	it("says what fits not in words that stand beside their dimension", async () => {
		const people = {
			"Ann.md": { type: "contact", industry: ["Energy", "[[Solar|Sun]]"], profession: ["Law"] },
			"Bob.md": { type: "contact", company: ["[[Acme]]"], geography: ["Springfield"] },
			"Acme.md": { type: "company", industry: ["Energy"] },
			"Cy.md": { type: "contact", geography: ["US/Utah/Springfield", "US/Idaho/Springfield"] },
			"My space.md": { type: "space", industries: ["Fintech"], geographies: ["US/Utah"] },
		};
		const { page, host } = await openHost({ vault: people });
		await runByPalette(page, host, "Open person panel");
		const lines = page
			.locator(".warm-intros-panel")
			.getByRole("region", { name: "Fit" })
			.locator(".warm-intros-line");
		await host.evaluate((host) => host.openFile("Ann.md"));
		expect((await lines.allInnerTexts()).slice(0, 3)).toEqual([
			"Industry\nSomething else: Energy, Sun",
			"Profession\nLaw; the space asks for none",
			"Geography\nNot known",
		]);
		await host.evaluate((host) => host.openFile("Bob.md"));
		expect((await lines.allInnerTexts()).slice(0, 3)).toEqual([
			"Industry\nSomething else: Energy (from Acme)",
			"Profession\nNot known",
			"Geography\nSpringfield is in US/Utah (could also be US/Idaho/Springfield)",
		]);
		const marks = page.locator(".warm-intros-panel").getByRole("img");
		expect(await marks.first().getAttribute("aria-label")).toBe("Industry is something else");
	});

	it("shows of the log when a conversation is to be, and of its links what they show", async () => {
		const log = [
			"- 2026-03-02 asked [[People/Bob|Bobby]]: after [[2026-03-01 Talk|the talk]]",
			"- 2026-03-05 scheduled 2026-03-09T14:30 [[Bob]]: by [phone](Notes/Phone.md)",
			"- 2026-03-06 moved 2026-03-10 09:00",
			"- 2026-03-10 met: <b>good</b> **talk**, see [site](https://example.org)",
		];
		const { page, host } = await openHost({
			vault: { "Ann.md": `---\ntype: contact\n---\n## Introduction log\n${log.join("\n")}\n` },
		});
		await host.evaluate((host) => host.openFile("Ann.md"));
		await runByPalette(page, host, "Open person panel");
		const lines = page.getByRole("region", { name: "Introduction log" }).getByRole("paragraph");
		expect(await lines.allInnerTexts()).toEqual([
			"2 Mar\nasked Bobby: after the talk",
			"5 Mar\nscheduled 9 Mar at 14:30 Bob: by phone",
			"6 Mar\nmoved 10 Mar at 09:00",
			"10 Mar\nmet: <b>good</b> **talk**, see [site](https://example.org)",
		]);
		expect(await page.locator(".warm-intros-panel :is(b, strong)").count()).toBe(0);
	});

	it("asks for a space where there is none, and fits when it is made", async () => {
		const { page, host } = await openHost({
			vault: { "Ann.md": { type: "contact", industry: ["Fintech"] } },
		});
		await host.evaluate((host) => host.openFile("Ann.md"));
		await runByPalette(page, host, "Open person panel");
		const panel = page.locator(".warm-intros-panel");
		await panel.getByText("You have no space yet").waitFor();
		expect(await panel.getByRole("img").count()).toBe(0);
		await panel.getByRole("button", { name: "Create my space" }).click();
		await fillForm(page, { Industries: "Fintech" });
		await pressCreate(page, host);
		await host.evaluate((host) => host.openFile("Ann.md"));
		await panel.getByRole("region", { name: "Fit: 1 of 3" }).waitFor();
	});

	it("says of a copy that a sync tool made that it is none of the people", async () => {
		const copy = "Ann.sync-conflict-20261101-090000-ABCDEFG.md";
		const { page, host } = await openHost({
			vault: { "Ann.md": { type: "contact" }, [copy]: { type: "contact" } },
		});
		await host.evaluate((host, path) => host.openFile(path), copy);
		await runByPalette(page, host, "Open person panel");
		const panel = page.locator(".warm-intros-panel");
		await panel.getByText("This note is a copy").waitFor();
		await panel.getByRole("button", { name: "Show problems" }).click();
		await page.locator(".warm-intros-problems").getByText(copy).waitFor();
	});

	it("makes a contact where the active note is none", async () => {
		const { page, host, vault: folder } = await openHost({ vault: { "Note.md": "No contact." } });
		await host.evaluate((host) => host.openFile("Note.md"));
		await runByPalette(page, host, "Open person panel");
		const panel = page.locator(".warm-intros-panel");
		await panel.getByRole("button", { name: "New contact" }).click();
		await fillForm(page, { Name: "Ann" });
		await pressCreate(page, host);
		await panel.getByRole("button", { name: "Ann", exact: true }).waitFor();
		expect(readFileSync(path.join(folder, "People/Ann.md"), "utf8")).toBe(
			"---\ntype: contact\n---\n",
		);
	});

	it("follows the active note, and keeps the person while another view has the focus", async () => {
		const { page, host } = await openHost({ vault });
		await runByPalette(page, host, "Open person panel");
		const panel = page.locator(".warm-intros-panel");
		await panel.getByRole("region", { name: "Due today" }).waitFor();
		await host.evaluate((host) => host.openFile("Bob.md"));
		await panel.getByRole("button", { name: "Bob", exact: true }).waitFor();
		await host.evaluate((host) => host.openFile("Ann Lee.md"));
		await panel.getByText("CEO, Acme").waitFor();
		await runByPalette(page, host, "Open space fit");
		await panel.getByText("CEO, Acme").waitFor();
		await host.evaluate((host) => host.openFile("Note.md"));
		await panel.getByRole("region", { name: "Due today" }).waitFor();
		await panel.getByRole("button", { name: "Open pipeline" }).click();
		await page.getByRole("grid", { name: "Pipeline" }).waitFor();
	});

	it("follows changes of the note, of its company and of its name", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await host.evaluate((host) => host.openFile("Ann Lee.md"));
		await runByPalette(page, host, "Open person panel");
		const panel = page.locator(".warm-intros-panel");
		const file = path.join(folder, "Ann Lee.md");
		writeFileSync(file, readFileSync(file, "utf8").replace("title: CEO", "title: Founder"));
		await host.evaluate((host) => host.takeOutsideChanges());
		await panel.getByText("Founder, Acme").waitFor();
		await host.evaluate(async ({ app }) => {
			const [company, person] = ["Acme.md", "Ann Lee.md"].map((at) => app.vault.getFileByPath(at));
			if (!company || !person) throw new Error("Expected files");
			await app.fileManager.renameFile(company, "Apex.md");
			await app.fileManager.renameFile(person, "Ann Li.md");
		});
		await panel.getByText("Founder, Apex").waitFor();
		await panel.getByRole("button", { name: "Ann Li", exact: true }).waitFor();
		await panel.getByText("Fintech (from Apex)").waitFor();
		await panel.getByRole("region", { name: "Conversations" }).waitFor();
	});

	it("says who is due when its note is deleted", async () => {
		const { page, host } = await openHost({ vault });
		await host.evaluate((host) => host.openFile("Ann Lee.md"));
		await runByPalette(page, host, "Open person panel");
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Ann Lee.md");
			if (file) await app.fileManager.trashFile(file);
		});
		const due = page.locator(".warm-intros-panel").getByRole("region", { name: "Due today" });
		await due.getByRole("button", { name: "Talk", exact: true }).waitFor();
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("has one line for all asks of one introducer, as the pipeline has, and red for what is costly alone", async () => {
		const ask = `---\ntype: contact\nintro_status: asked\nintro_via: "[[Bob]]"\n---\n## Introduction log\n- 2026-01-05 asked [[Bob]]\n`;
		const asks = { "Bob.md": { type: "contact" }, "Ann.md": ask, "Cy.md": ask };
		const { page, host } = await openHost({ vault: asks });
		await runByPalette(page, host, "Open person panel");
		const due = page.locator(".warm-intros-panel").getByRole("region", { name: "Due today" });
		await due.getByText("2 asks wait for an answer: Ann, Cy.").waitFor();
		expect(await due.locator(".warm-intros-way").count()).toBe(1);
		expect(await due.locator(".is-overdue").count()).toBe(0);
	});

	it("is there for every contact of the demo vault, broken ones too", async () => {
		const { page, host } = await openHost({ vault: copyOf(DEMO_VAULT) });
		await runByPalette(page, host, "Open person panel");
		const shown = await host.evaluate(async (host) => {
			const words: string[] = [];
			for (const file of host.app.vault.getMarkdownFiles()) {
				if (!/^(People|Bad notes|Imported|School|Work)\//.test(file.path)) continue;
				await host.app.workspace.getLeaf().openFile(file);
				words.push(document.querySelector(".warm-intros-panel")?.textContent ?? "");
			}
			return words;
		});
		expect(shown.length).toBeGreaterThan(90);
		expect(new Set(shown).size).toBeGreaterThan(80);
		expect(shown.filter((text) => text === "" || /undefined|\[object|NaN/.test(text))).toEqual([]);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});
