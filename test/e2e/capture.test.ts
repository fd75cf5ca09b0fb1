import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { noErrors, notesOf, settle } from "./host-page";
import { runByPalette } from "./palette";
import { noteAt, NOW, setClock } from "./pipeline-page";

const openHost = useBrowser();

const LINE = "Jane Doe, VP Product @ Stripe, speaker at Money2020, via [[Bob Roy]]: likes tea";
const files: Extract<HostOptions["vault"], object> = {
	"People/Ann Lee.md": '---\ntype: contact\ntitle: CEO\ncompany: "[[Acme]]"\n---\n',
	"People/Bob Roy.md": "---\ntype: contact\n---\n",
	"Companies/Acme.md": { type: "company" },
	"Events/Money2020.md": { type: "event", date: "2026-03-01" },
	"Note.md": "No contact.",
};

type Opened = HostPage & { modal: Locator; line: Locator };

function withModal(opened: HostPage): Opened {
	const modal = opened.page.locator(".warm-intros-capture");
	return { ...opened, modal, line: modal.getByLabel("A line about the person") };
}

async function openCapture(options: Partial<HostOptions> = {}): Promise<Opened> {
	const opened = withModal(await openHost({ vault: files, ...options }));
	await setClock(opened.page, NOW);
	await runByPalette(opened.page, opened.host, "Add a person");
	await opened.line.waitFor();
	return opened;
}

/** What the form says it has understood. */
function facts(modal: Locator): Promise<string[]> {
	return modal
		.locator("dl")
		.evaluate((list) =>
			[...list.querySelectorAll("dt")].map(
				(term) => `${term.textContent}: ${term.nextElementSibling?.textContent ?? ""}`,
			),
		);
}

describe("a person in one line", () => {
	it("is understood while it is typed, and made by Enter, with Undo", async () => {
		const opened = await openCapture();
		const { page, modal, line, vault } = opened;
		const before = notesOf(vault);
		await line.pressSequentially("Jane Doe, VP Product @ Str");
		expect(await facts(modal)).toEqual([
			"Name: Jane Doe",
			"Title: VP Product",
			"Company: Str (no note yet)",
		]);
		await line.fill(LINE);
		expect(await facts(modal)).toEqual([
			"Name: Jane Doe",
			"Title: VP Product",
			"Company: Stripe (no note yet)",
			"Event: Money2020",
			"Role there: speaker",
			"Referred by: Bob Roy",
			"In the note: likes tea",
		]);
		await page.keyboard.press("Enter");
		await modal.waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(vault, "People/Jane Doe.md")).toBe(
			[
				"---",
				"type: contact",
				"company:",
				'  - "[[Stripe]]"',
				"title: VP Product",
				"source: referral",
				'met_at: "[[Money2020]]"',
				"met_role: speaker",
				"referred_by:",
				'  - "[[Bob Roy]]"',
				"---",
				"likes tea",
				"",
			].join("\n"),
		);
		expect(await page.getByRole("tab", { name: "Jane Doe" }).count()).toBe(0);
		const told = page.locator(".notice", { hasText: "Added Jane Doe (Stripe)" });
		await told.getByRole("button", { name: "Undo" }).click();
		await settle(opened);
		expect(notesOf(vault)).toEqual(before);
		await noErrors(opened);
	});

	it("is followed by another where Shift and Enter, or the button, add them: the form says who is there now", async () => {
		const opened = await openCapture();
		const { page, modal, line, vault } = opened;
		await line.fill("Cy Fox, CTO @ Acme");
		await page.keyboard.press("Shift+Enter");
		const status = modal.locator(".warm-intros-dialog-status");
		await status.getByText("Added Cy Fox", { exact: true }).waitFor();
		expect(await line.inputValue()).toBe("");
		await page.keyboard.type("Di Ray");
		await modal.getByRole("button", { name: "Add another" }).click();
		await status.getByText("Added Cy Fox, Di Ray", { exact: true }).waitFor();
		await page.keyboard.type("Ann Lee");
		await page.keyboard.press("Shift+Enter");
		await modal.getByText("Ann Lee already exists", { exact: false }).waitFor();
		expect(await line.inputValue()).toBe("Ann Lee");
		await settle(opened);
		expect(noteAt(vault, "People/Cy Fox.md")).toContain("title: CTO");
		expect(noteAt(vault, "People/Di Ray.md")).toContain("type: contact");
		await noErrors(opened);
	});

	it("is made and opened by Ctrl and Enter, in the pipeline where that is wanted", async () => {
		const opened = await openCapture();
		const { page, modal, line, vault } = opened;
		await line.fill("Cy Fox, cy@fox.example");
		await modal.getByLabel("Add them to the pipeline").click();
		await line.focus();
		await page.keyboard.press("Control+Enter");
		await page.getByRole("tab", { name: "Cy Fox" }).waitFor();
		await settle(opened);
		expect(noteAt(vault, "People/Cy Fox.md")).toContain(
			"intro_status: identified\nintro_since: 2026-03-10\n",
		);
		expect(readdirSync(path.join(vault, "People")).length).toBe(3);
		await noErrors(opened);
	});

	it("says who is there already, opens them, and makes somebody else of the name only when told to", async () => {
		const opened = await openCapture();
		const { page, host, modal, line, vault } = opened;
		const before = notesOf(vault);
		await line.fill("ann lee, CTO @ Quill");
		const known = modal.getByRole("status");
		expect(await known.innerText()).toContain("Ann Lee CEO, Acme");
		await page.keyboard.press("Enter");
		await modal.getByText("Ann Lee already exists: open the note").waitFor();
		expect(notesOf(vault)).toEqual(before);
		await modal.getByLabel("I mean someone else").check();
		await line.press("Enter");
		await modal.waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(vault, "People/ann lee (Quill).md")).toContain("name: ann lee\n");
		await runByPalette(page, host, "Add a person");
		await line.fill("Ann Lee @ Acme");
		await modal.getByRole("button", { name: "Open Ann Lee, CEO, Acme" }).click();
		await page.getByRole("tab", { name: "Ann Lee" }).waitFor();
		await noErrors(opened);
	});

	it("is not made beside a note of the name that cannot be read, unless somebody else is meant", async () => {
		const broken = "---\ntype: contact\ntitle: VP: Ops\n---\n";
		const opened = await openCapture({ vault: { ...files, "People/Di Ray.md": broken } });
		const { page, modal, line, vault } = opened;
		await line.fill("di ray, CTO @ Quill");
		expect(await modal.getByRole("status").innerText()).toContain(
			"Already there (a note has this name, and its properties cannot be read):",
		);
		await page.keyboard.press("Enter");
		await modal.getByText("Di Ray already exists: open the note").waitFor();
		expect(readdirSync(path.join(vault, "People")).length).toBe(3);
		await modal.getByRole("button", { name: "Open Di Ray, People/Di Ray.md" }).click();
		await page.getByRole("tab", { name: "Di Ray" }).waitFor();
		expect(noteAt(vault, "People/Di Ray.md")).toBe(broken);
		await noErrors(opened);
	});

	it("is asked for a name, and what was written is kept where the form is left", async () => {
		const opened = await openCapture();
		const { page, host, modal, line, vault } = opened;
		await line.press("Enter");
		await modal.getByText("The line begins with a name").waitFor();
		await line.fill("Eve Poe, half");
		await page.keyboard.press("Escape");
		await runByPalette(page, host, "Add a person");
		expect(await line.inputValue()).toBe("Eve Poe, half");
		expect(existsSync(path.join(vault, "People/Eve Poe.md"))).toBe(false);
		await noErrors(opened);
	});

	it("becomes a list where several lines are pasted into the one", async () => {
		const opened = await openCapture();
		const { page, line } = opened;
		await line.evaluate((field) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData("text/plain", "Cy Fox, CTO\nDi Ray\n");
			const event = new ClipboardEvent("paste", { clipboardData, cancelable: true });
			field.dispatchEvent(event);
		});
		const list = page.locator(".warm-intros-paste").getByLabel("People", { exact: true });
		expect(await list.inputValue()).toBe("Cy Fox, CTO\nDi Ray\n");
		await noErrors(opened);
	});

	it("is written as it was typed, whatever it says, and nothing of it is run", async () => {
		const opened = await openCapture();
		const { page, modal, line, vault } = opened;
		await line.fill(
			"<img src=x onerror=alert(1)> <% tp.x %>, {{x}} `=1` @ [[a]] ]], x :: y: # head <% go %> #tag",
		);
		expect(await modal.locator("img").count()).toBe(0);
		await page.keyboard.press("Enter");
		await modal.waitFor({ state: "detached" });
		await settle(opened);
		const made = readdirSync(path.join(vault, "People")).filter((name) => name.includes("tp.x"));
		expect(made.length).toBe(1);
		const text = noteAt(vault, `People/${made[0] ?? ""}`);
		expect(text.split("---\n")[1]).not.toContain("<%");
		expect(text.split("---\n")[2]).toContain("# head <% go %> #tag\n");
		expect(text.split("---\n")[2]).not.toMatch(/^#/m);
		await noErrors(opened);
	});
});

describe("a link of another program", () => {
	async function open(given: Record<string, string>): Promise<Opened> {
		const opened = withModal(await openHost({ vault: files }));
		await opened.host.evaluate(
			(control, params) => control.openProtocol("warm-intros", params),
			given,
		);
		await opened.line.waitFor();
		return opened;
	}

	it("opens the filled form, and writes nothing by itself", async () => {
		const opened = await open({
			name: "Jane Doe",
			company: "Acme, Inc.",
			title: "VP Product",
			line: "met at Money2020",
		});
		const { page, modal, line, vault } = opened;
		expect(await line.inputValue()).toBe("Jane Doe, VP Product @ Acme, Inc., met at Money2020");
		expect(await facts(modal)).toContain("Company: Acme, Inc.");
		expect(existsSync(path.join(vault, "People/Jane Doe.md"))).toBe(false);
		await page.keyboard.press("Escape");
		await settle(opened);
		expect(existsSync(path.join(vault, "People/Jane Doe.md"))).toBe(false);
		await page.locator(".modal").waitFor({ state: "detached" });
		await noErrors(opened);
	});

	it("is text, whatever it says", async () => {
		const before = Object.keys(files).length;
		const opened = await open({
			name: "Jane\n---\n<% tp.x %>]] [[x\u0000",
			company: "x]]\r\nintro_status: met",
			line: "y ".repeat(5_000),
			__proto__: "x",
		});
		const { line, vault, modal } = opened;
		expect(await line.inputValue()).not.toMatch(/[\r\n\0]/);
		expect(Object.keys(notesOf(vault)).length).toBe(before);
		await line.press("Enter");
		await modal.waitFor({ state: "detached" });
		await settle(opened);
		const [made = ""] = readdirSync(path.join(vault, "People")).filter((name) =>
			name.startsWith("Jane"),
		);
		const text = noteAt(vault, `People/${made}`);
		expect(text).not.toContain("<%");
		expect(text).not.toMatch(/^intro_status/m);
		expect(text.match(/\by\b/g)?.length).toBe(5_000);
		await noErrors(opened);
	});

	it("opens an empty form where it says nothing", async () => {
		const opened = await open({});
		expect(await opened.line.inputValue()).toBe("");
		await noErrors(opened);
	});
});
