import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser } from "./browser";
import { runByPalette } from "./palette";

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
		expect(await textOf("Fit: 1 of 3")).toMatch(/Last contact\s+2026-02-01/);
		expect(await textOf("People")).toMatch(/Knows\s+Bob, Nobody/);
		expect(await textOf("Introduction log")).toMatch(/2026-03-02\s+asked Bob: met at the meetup/);
		expect(await textOf("Conversations")).toContain("2026-05-01 09:00");
		const profile = panel.getByRole("link", { name: "linkedin.com/in/ann" });
		expect(await profile.getAttribute("href")).toBe("https://linkedin.com/in/ann");
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
		expect(await host.evaluate((host) => host.missingIcons())).toEqual([]);
	});

	it("follows the active note, and keeps the person while another view has the focus", async () => {
		const { page, host } = await openHost({ vault });
		await runByPalette(page, host, "Open person panel");
		const panel = page.locator(".warm-intros-panel");
		await panel.getByText("No contact yet").waitFor();
		await host.evaluate((host) => host.openFile("Bob.md"));
		await panel.getByRole("button", { name: "Bob", exact: true }).waitFor();
		await host.evaluate((host) => host.openFile("Ann Lee.md"));
		await panel.getByText("CEO, Acme").waitFor();
		await runByPalette(page, host, "Open space fit");
		await panel.getByText("CEO, Acme").waitFor();
		await host.evaluate((host) => host.openFile("Note.md"));
		await panel.getByText("This note is no contact").waitFor();
		await panel.getByRole("button", { name: "Open space fit" }).click();
		await page.getByRole("grid", { name: "People by fit" }).waitFor();
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

	it("says so when its note is deleted", async () => {
		const { page, host } = await openHost({ vault });
		await host.evaluate((host) => host.openFile("Ann Lee.md"));
		await runByPalette(page, host, "Open person panel");
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Ann Lee.md");
			if (file) await app.fileManager.trashFile(file);
		});
		await page.locator(".warm-intros-panel .warm-intros-empty").waitFor();
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("is there for every contact of the demo vault, broken ones too", async () => {
		const { page, host } = await openHost({ vault: copyOf(DEMO_VAULT) });
		await runByPalette(page, host, "Open person panel");
		const shown = await host.evaluate(async (host) => {
			const words: string[] = [];
			for (const file of host.app.vault.getMarkdownFiles()) {
				if (!/^(People|Bad notes|Imported|School|Work)\//.test(file.path)) continue;
				await host.openFile(file.path);
				words.push(document.querySelector(".warm-intros-panel")?.textContent ?? "");
			}
			return words;
		});
		expect(shown.length).toBeGreaterThan(90);
		expect(shown.filter((text) => text === "" || /undefined|\[object|NaN/.test(text))).toEqual([]);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});
