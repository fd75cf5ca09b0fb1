import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { noErrors, notesOf, settle } from "./host-page";
import { rowsOf } from "./named-preview";
import { fillForm, runByName, runByPalette } from "./palette";
import { noteAt, NOW, setClock } from "./pipeline-page";

const openHost = useBrowser();

const LIST = [
	"These are the people of the meetup",
	"- Jane Doe, VP Product @ Stripe, speaker",
	"- Ann Lee",
	"- Bo Dahl, CTO @ Quill",
	"- Jane Doe @ Stripe",
	"- Di Ray <di@ray.example>",
].join("\n");
const TABLE =
	"Name\tCompany\tJob title\tEmail\tLunch\nCy Fox\tAcme\tCTO\tcy@acme.example\tvegan\nAnn Lee\tAcme\tCEO\t\t\n";
const ANN = '---\ntype: contact   # mine\ntitle: CEO\ncompany: "[[Acme]]"\n---\nMet at school.\n';
const files: Extract<HostOptions["vault"], object> = {
	"People/Ann Lee.md": ANN,
	"A/Bo Dahl.md": "---\ntype: contact\ncompany: Acme\n---\n",
	"B/Bo Dahl.md": "---\ntype: contact\ncompany: Beta\n---\n",
	"Companies/Acme.md": { type: "company" },
	"Events/Money2020.md": { type: "event", date: "2026-03-01" },
	"Note.md": "No contact.",
};

async function open(options: Partial<HostOptions> = {}): Promise<HostPage> {
	const opened = await openHost({ vault: files, ...options });
	await setClock(opened.page, NOW);
	return opened;
}

/** Pastes a list and goes on to its preview. */
async function preview(
	{ page, host }: HostPage,
	values: Readonly<Record<string, string>>,
	command = "Paste a list of people",
): Promise<Locator> {
	if (command !== "") await runByName(page, host, command);
	await page.locator(".warm-intros-paste").waitFor();
	await fillForm(page, values);
	await page.locator(".modal").getByRole("button", { name: "Preview" }).click();
	const modal = page.locator(".warm-intros-paste", { has: page.locator(".warm-intros-preview") });
	await modal.waitFor();
	return modal;
}

async function carryOut(opened: HostPage, modal: Locator, name: string): Promise<void> {
	await modal.getByRole("button", { name, exact: true }).click();
	await modal.waitFor({ state: "detached" });
	await settle(opened);
}

describe("a list of people that is pasted", () => {
	it("is shown line by line, becomes notes by one action, and Undo takes every byte back", async () => {
		const opened = await open();
		const { page, vault } = opened;
		const before = notesOf(vault);
		const modal = await preview(opened, { People: LIST, Event: "Money2020" });
		expect(await rowsOf(modal)).toEqual([
			"These are the people of the meetup | Skipped | no name was recognized",
			"Jane Doe | New | People/Jane Doe.md will be created; Title: VP Product; Company: Stripe; Event: Money2020; Role there: speaker",
			"Ann Lee | Updated | People/Ann Lee.md; met at Money2020 is filled in",
			"Bo Dahl | Who is it? | Bo Dahl, CTO @ Quill | several people have this name",
			"Jane Doe | Skipped | Jane Doe @ Stripe | named in a line above: People/Jane Doe.md",
			"Di Ray | New | People/Di Ray.md will be created; Event: Money2020; E-mail: di@ray.example",
		]);
		expect(notesOf(vault)).toEqual(before);
		await modal.getByLabel("Who is Bo Dahl?").selectOption({ label: "Bo Dahl, Beta" });
		await modal.getByRole("button", { name: "Add 2 people, fill in 2", exact: true }).waitFor();
		await carryOut(opened, modal, "Add 2 people, fill in 2");
		expect(noteAt(vault, "People/Ann Lee.md")).toBe(
			ANN.replace('"[[Acme]]"\n', '"[[Acme]]"\nmet_at: "[[Money2020]]"\n'),
		);
		expect(noteAt(vault, "B/Bo Dahl.md")).toContain('met_at: "[[Money2020]]"\n');
		expect(noteAt(vault, "A/Bo Dahl.md")).not.toContain("met_at");
		expect(noteAt(vault, "People/Jane Doe.md")).toBe(
			'---\ntype: contact\ncompany:\n  - "[[Stripe]]"\ntitle: VP Product\nsource: event\nmet_at: "[[Money2020]]"\nmet_role: speaker\n---\n',
		);
		const told = page.locator(".notice", {
			hasText: "Added 2 people; event filled in for 2 people",
		});
		await told.getByRole("button", { name: "Undo" }).click();
		await settle(opened);
		expect(notesOf(vault)).toEqual(before);
		await noErrors(opened);
	});

	it("is left to the user where a note of a name cannot be read, and writes nothing into that note", async () => {
		const broken = "--- \ntype: contact\n---\n";
		const opened = await open({ vault: { ...files, "Old/Di Ray.md": broken } });
		const modal = await preview(opened, { People: "Di Ray @ Quill", Event: "Money2020" });
		expect(await rowsOf(modal)).toEqual([
			"Di Ray | Who is it? | Di Ray @ Quill | a note has this name, and its properties cannot be read",
		]);
		expect(await modal.getByRole("button", { name: "Nothing to add" }).isDisabled()).toBe(true);
		const who = modal.getByLabel("Who is Di Ray?");
		await who.selectOption({ label: "Di Ray (Old/Di Ray.md)" });
		await modal.getByText("as chosen; nothing to fill in: Old/Di Ray.md").waitFor();
		await who.selectOption({ label: "Someone new" });
		await carryOut(opened, modal, "Add 1 person");
		expect(noteAt(opened.vault, "People/Di Ray (Quill).md")).toContain("name: Di Ray\n");
		expect(noteAt(opened.vault, "Old/Di Ray.md")).toBe(broken);
		await noErrors(opened);
	});

	it("makes nothing twice", async () => {
		const opened = await open();
		const values = { People: LIST.replace("- Bo Dahl, CTO @ Quill\n", ""), Event: "[[Money2020]]" };
		await carryOut(opened, await preview(opened, values), "Add 2 people, fill in 1");
		const after = notesOf(opened.vault);
		const modal = await preview(opened, values);
		expect(await modal.getByRole("button", { name: "Nothing to add" }).isDisabled()).toBe(true);
		expect(await rowsOf(modal)).toContain(
			"Ann Lee | Unchanged | People/Ann Lee.md; nothing to fill in",
		);
		expect(notesOf(opened.vault)).toEqual(after);
		await noErrors(opened);
	});

	it("can be a table, whose columns are told by its header, and what has no place goes into the note", async () => {
		const opened = await open();
		const modal = await preview(opened, { People: TABLE });
		await modal
			.getByText("A table: name, company, job title, Email (e-mail), Lunch (text in the note).")
			.waitFor();
		expect(await rowsOf(modal)).toEqual([
			"Cy Fox | New | People/Cy Fox.md will be created; Title: CTO; Company: Acme; E-mail: cy@acme.example; In the note: Lunch: vegan",
			"Ann Lee | Unchanged | Ann Lee · Acme · CEO | People/Ann Lee.md; nothing to fill in",
		]);
		await modal.getByLabel("Add new people to the pipeline").click();
		await carryOut(opened, modal, "Add 1 person");
		expect(noteAt(opened.vault, "People/Cy Fox.md")).toBe(
			'---\ntype: contact\ncompany:\n  - "[[Acme]]"\ntitle: CTO\nemail:\n  - cy@acme.example\nintro_status: identified\nintro_since: 2026-03-10\n---\nLunch: vegan\n',
		);
		await noErrors(opened);
	});

	it("takes a person out by the keyboard, and goes back to what was pasted", async () => {
		const opened = await open();
		const { page, vault } = opened;
		const modal = await preview(opened, { People: "Cy Fox\nDi Ray" });
		await modal.getByLabel("Add Cy Fox").focus();
		await page.keyboard.press("Space");
		await modal.getByRole("button", { name: "Add 1 person" }).waitFor();
		await modal.getByRole("button", { name: "Back" }).click();
		const field = page.locator(".modal").getByLabel("People", { exact: true });
		expect(await field.inputValue()).toBe("Cy Fox\nDi Ray");
		await field.fill("Cy Fox");
		await page.keyboard.press("Control+Enter");
		await carryOut(opened, modal, "Add 1 person");
		expect(Object.keys(notesOf(vault))).not.toContain("People/Di Ray.md");
		expect(Object.keys(notesOf(vault))).toContain("People/Cy Fox.md");
		await noErrors(opened);
	});

	it("is kept where it is left", async () => {
		const opened = await open();
		const { page, host } = opened;
		await preview(opened, { People: "Cy Fox" });
		await page.keyboard.press("Escape");
		await runByPalette(page, host, "Paste a list of people");
		const field = page.locator(".modal").getByLabel("People", { exact: true });
		expect(await field.inputValue()).toBe("Cy Fox");
		await field.fill("");
		await page.locator(".modal").getByRole("button", { name: "Preview" }).click();
		await page.getByText("The list is empty.").waitFor();
		await noErrors(opened);
	});

	it("of three hundred people is shown, and one of them left out", async () => {
		const opened = await open();
		const names = Array.from(
			{ length: 300 },
			(_, at) => `Given${at} Family${at}, CTO @ Firm ${at}`,
		);
		const modal = await preview(opened, { People: names.join("\n"), Event: "Money2020" });
		expect(await modal.locator(".warm-intros-preview-row").count()).toBe(100);
		await modal.getByRole("button", { name: "Next" }).click();
		await modal.getByLabel("Add Given150 Family150").uncheck();
		await modal.getByRole("button", { name: "Add 299 people" }).waitFor();
		await carryOut(opened, modal, "Add 299 people");
		expect(Object.keys(notesOf(opened.vault)).length).toBe(Object.keys(files).length + 299);
		await noErrors(opened);
	});
});

describe("the people of a company or an event", () => {
	it("are added from its note, with its name filled in", async () => {
		const opened = await open();
		const { page, host, vault } = opened;
		await host.evaluate((control) => control.openFile("Events/Money2020.md"));
		const modal = await preview(opened, { People: "Cy Fox" }, "Add people here");
		await carryOut(opened, modal, "Add 1 person");
		expect(noteAt(vault, "People/Cy Fox.md")).toContain('met_at: "[[Money2020]]"\n');
		await page.locator(".nav-folder-title", { hasText: "Companies" }).click();
		await host.evaluate((control) => void control.openFileMenu("Companies/Acme.md"));
		await page.locator(".menu").getByText("Add people here").click();
		const next = await preview(opened, { People: "Di Ray, CTO" }, "");
		await carryOut(opened, next, "Add 1 person");
		expect(noteAt(vault, "People/Di Ray.md")).toBe(
			'---\ntype: contact\ncompany:\n  - "[[Acme]]"\ntitle: CTO\n---\n',
		);
		await noErrors(opened);
	});

	it("are not offered for other notes", async () => {
		const { page, host } = await open();
		await host.evaluate((control) => void control.openFileMenu("People/Ann Lee.md"));
		await page.locator(".menu").waitFor();
		expect(await page.locator(".menu").getByText("Add people here").count()).toBe(0);
	});
});
