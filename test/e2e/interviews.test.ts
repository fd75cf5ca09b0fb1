import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { noErrors, settle } from "./host-page";
import { runByMenu, runByPalette } from "./palette";
import { cardOf, noteAt, NOW, openPipeline, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const ANN = personNote(
	"scheduled",
	["2026-03-02 introduced [[Bo Dahl]]", "2026-03-06 scheduled 2026-03-10 16:00"],
	["company: Acme # now", "title: CEO", "intro_since: 2026-03-06", 'introduced_by: "[[Bo Dahl]]"'],
);
const INTERVIEW =
	'---\r\ntype: interview\r\ncontact: "[[Ann Lee]]" # her\r\nstarts: 2026-03-10T16:00\r\nheld: planned\r\n---\r\n';
const files: Extract<HostOptions["vault"], object> = {
	"Ann Lee.md": ANN,
	"Bo Dahl.md": "---\ntype: contact\nemail: bo@example.org\n---\n",
	"Talk.md": INTERVIEW,
	"My space.md": { type: "space", industries: ["Fintech"] },
};
const TEMPLATES = "Templates/Introductions";

/** A host with a note open, on the day of the tests or at another time. */
async function openAt(
	file: string,
	options: Partial<HostOptions> = {},
	now = NOW,
): Promise<HostPage> {
	const opened = await openHost({ vault: files, ...options });
	await setClock(opened.page, now);
	await opened.host.evaluate((control, wanted) => control.openFile(wanted), file);
	return opened;
}

/** The open note's path, what is selected in it, and the line that is selected. */
function selection({ host }: HostPage) {
	return host.evaluate(({ app }) => {
		const { activeEditor } = app.workspace;
		const editor = activeEditor?.editor;
		const cursor = editor?.getCursor("from");
		return {
			path: activeEditor?.file?.path,
			selected: editor?.getSelection(),
			line: cursor && editor?.getLine(cursor.line),
		};
	});
}

function notice({ page }: HostPage, words: string): Locator {
	return page.locator(".notice", { hasText: words });
}

async function undo(opened: HostPage, words: string): Promise<void> {
	await notice(opened, words).getByRole("button", { name: "Undo" }).last().click();
	await settle(opened);
}

function interviewsIn(vault: string): string[] {
	const folder = path.join(vault, "Interviews");
	return existsSync(folder) ? readdirSync(folder) : [];
}

describe("preparing a conversation", () => {
	it("fills its note from the agenda, opens it at the goal, and opens the same note again", async () => {
		const opened = await openPipeline(openHost, { vault: files });
		const { page, view, vault } = opened;
		await view.getByRole("button", { name: "Prepare: Ann Lee" }).first().click();
		await expect
			.poll(() => selection(opened))
			.toEqual({
				path: "Talk.md",
				selected: "[interview goal?]",
				line: "- **My one goal:** [interview goal?]",
			});
		await settle(opened);
		const text = noteAt(vault, "Talk.md");
		expect(text.startsWith(INTERVIEW)).toBe(true);
		expect(text).toContain("## Prep\r\n");
		expect(text).toContain("- **Who:** [[Ann Lee]], CEO, Acme\r\n");
		expect(text).toContain("- **Through:** [[Bo Dahl]]\r\n");
		expect(readdirSync(vault)).not.toContain("Templates");
		await view.getByRole("button", { name: "Open notes: Ann Lee" }).first().click();
		await settle(opened);
		expect(noteAt(vault, "Talk.md")).toBe(text);
		expect(await page.locator(".notice", { hasText: "Nothing to change" }).count()).toBe(0);
		expect(await page.getByRole("tab", { name: "Talk", exact: true }).count()).toBe(1);
		await noErrors(opened);
	});

	it("is taken back as a whole", async () => {
		const opened = await openAt("Talk.md");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Prepare conversation");
		await settle(opened);
		await undo(opened, "Ann Lee: prepared");
		expect(noteAt(vault, "Talk.md")).toBe(INTERVIEW);
		await noErrors(opened);
	});

	it("makes one note for somebody who has none, however often it is pressed, and takes it away", async () => {
		const opened = await openAt("Bo Dahl.md");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Open person panel");
		const button = page
			.getByRole("region", { name: "Conversations" })
			.getByRole("button", { name: "Prepare conversation" });
		await button.dblclick();
		await expect.poll(async () => (await selection(opened)).selected).toBe("[interview goal?]");
		await settle(opened);
		expect(interviewsIn(vault)).toEqual(["2026-03-10 Bo Dahl.md"]);
		await host.evaluate((control) => control.openFile("Bo Dahl.md"));
		await runByPalette(page, host, "Prepare conversation");
		await expect
			.poll(async () => (await selection(opened)).path)
			.toBe("Interviews/2026-03-10 Bo Dahl.md");
		expect(interviewsIn(vault)).toEqual(["2026-03-10 Bo Dahl.md"]);
		await undo(opened, "Bo Dahl: prepared");
		expect(interviewsIn(vault)).toEqual([]);
		await noErrors(opened);
	});

	it("begins on the card, and in the menu of a note", async () => {
		const opened = await openPipeline(openHost, { vault: files });
		const { page, view, vault } = opened;
		await cardOf(view, "Ann Lee").getByRole("button", { name: "Prepare: Ann Lee" }).click();
		await expect.poll(async () => (await selection(opened)).path).toBe("Talk.md");
		await page.locator(".nav-file-title", { hasText: "Bo Dahl" }).click({ button: "right" });
		await page.getByRole("menuitem", { name: "Prepare conversation" }).click();
		await expect
			.poll(async () => (await selection(opened)).path)
			.toBe("Interviews/2026-03-10 Bo Dahl.md");
		expect(noteAt(vault, "Talk.md")).toContain("## Prep\r\n");
		await noErrors(opened);
	});

	it("says of a template with errors which line it is, leads there, and never touches it", async () => {
		const template = "- {{contact.name}}\n- {{contact.nonsense}} {{interview.goal}}\n";
		const own = `${TEMPLATES}/Prepare a conversation.md`;
		const opened = await openAt("Talk.md", { vault: { ...files, [own]: template } });
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Prepare conversation");
		const told = notice(opened, `${own}, line 2, column 3`);
		await told.waitFor();
		expect(noteAt(vault, own)).toBe(template);
		expect(noteAt(vault, "Talk.md")).toContain("- [their nonsense?] [interview goal?]\r\n");
		await told.getByRole("button", { name: "Open template" }).click();
		await expect
			.poll(() => selection(opened))
			.toMatchObject({ path: own, line: "- {{contact.nonsense}} {{interview.goal}}" });
		await noErrors(opened);
	});

	it("writes hostile values as words, in the note and on the screen", async () => {
		const evil = `<img src=x onerror=alert(1)> {{me.name}} <% tp %> **bold** \`= 1\` # x`;
		const note = `---\ntype: contact\nname: ${JSON.stringify(`${evil}\n\n## Recap\n- [ ] task`)}\ntitle: ${JSON.stringify("$= dv.pages() [[Other]] %%hidden%%")}\n---\n`;
		const opened = await openAt("Evil.md", { vault: { ...files, "Evil.md": note } });
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Prepare conversation");
		await expect.poll(async () => (await selection(opened)).selected).toBe("[interview goal?]");
		const [made = ""] = interviewsIn(vault);
		const text = noteAt(vault, `Interviews/${made}`);
		const prep = text.slice(text.indexOf("## Prep"));
		expect(prep).not.toMatch(/<img|<%|\{\{|`=|[^\\]\$=|\[\[Other|%%|\n## Recap|\n- \[ \] task/);
		expect(noteAt(vault, "Evil.md")).toBe(note);
		await page.getByLabel("Current view: editing").last().dispatchEvent("click");
		const read = page.locator(".markdown-reading-view").last();
		await read.getByText("<img src=x").first().waitFor();
		expect(await read.locator("img, script, input").count()).toBe(0);
		await runByPalette(page, host, "Quick recap");
		expect(await page.locator(".modal img").count()).toBe(0);
		await page.locator(".modal", { hasText: "<img src=x" }).waitFor();
		await noErrors(opened);
	});

	it("asks with whom where no note of a person is open", async () => {
		const opened = await openAt("My space.md");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Prepare conversation");
		await page.getByPlaceholder("Who are you going to talk to?").fill("Bo");
		await page.keyboard.press("Enter");
		await expect.poll(() => interviewsIn(vault)).toEqual(["2026-03-10 Bo Dahl.md"]);
		await noErrors(opened);
	});

	it("says of a conversation with nobody what is missing, and writes nothing", async () => {
		const lone = "---\ntype: interview\nstarts: 2026-03-10T17:00\n---\n";
		const opened = await openAt("Lone.md", { vault: { "Lone.md": lone } });
		await runByPalette(opened.page, opened.host, "Prepare conversation");
		await notice(opened, "leads to nobody with a note").waitFor();
		expect(noteAt(opened.vault, "Lone.md")).toBe(lone);
		await noErrors(opened);
	});
});

const AFTER = "2026-03-10T18:00";

describe("writing a conversation up", () => {
	it("goes from the palette to a saved recap in one dialog, by the keyboard alone", async () => {
		const opened = await openAt("Ann Lee.md", {}, AFTER);
		const { page, host, vault } = opened;
		await host.evaluate((control) => control.openPalette());
		await page.keyboard.type("Quick recap");
		await page.keyboard.press("Enter");
		await page.locator(".warm-intros-recap").waitFor();
		await page.keyboard.type("They hire in May; <% no %> code");
		await page.keyboard.press("Enter");
		await page.locator(".warm-intros-recap").waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(vault, "Talk.md")).toBe(
			`${INTERVIEW.replace("planned", "held")}## Recap\r\n\r\nThey hire in May; <% no %> code\r\n`,
		);
		const ann = noteAt(vault, "Ann Lee.md");
		expect(ann).toContain("intro_status: met\n");
		expect(ann).toContain("last_contact: 2026-03-10\n");
		expect(ann).toContain("- 2026-03-10 met\n");
		expect(readdirSync(vault)).not.toContain("Templates");
		await undo(opened, "Ann Lee: recap");
		expect(noteAt(vault, "Talk.md")).toBe(INTERVIEW);
		expect(noteAt(vault, "Ann Lee.md")).toBe(ANN);
		await noErrors(opened);
	});

	it("begins beside the question whether it was held, and keeps what was begun and left", async () => {
		const opened = await openPipeline(openHost, { vault: files });
		const { page, view, vault } = opened;
		await setClock(page, AFTER);
		await view.getByRole("button", { name: "Recap…: Ann Lee" }).first().click();
		const area = page.getByLabel("What did I learn?");
		await area.fill("One line");
		await page.keyboard.press("Shift+Enter");
		await page.keyboard.type("and another");
		await page.keyboard.press("Escape");
		await notice(opened, "What you wrote is kept").waitFor();
		await view.getByRole("button", { name: "Recap…: Ann Lee" }).first().click();
		expect(await area.inputValue()).toBe("One line\nand another");
		await page.getByRole("button", { name: "Write in the note" }).click();
		await expect.poll(async () => (await selection(opened)).line).toBe("and another");
		await settle(opened);
		expect(noteAt(vault, "Talk.md")).toContain("\r\nOne line\r\nand another\r\n");
		expect(noteAt(vault, "Talk.md")).toContain("held: held\r\n");
		await noErrors(opened);
	});

	it("asks whether the conversation that is planned for later was earlier, and then uses its note", async () => {
		const opened = await openAt("Ann Lee.md", {}, "2026-03-09T10:00");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Quick recap");
		await page.locator(".suggestion-item", { hasText: "It took place earlier" }).click();
		await page.locator(".modal").getByText("Goes into “Talk”").waitFor();
		await page.keyboard.type("She had time");
		await page.keyboard.press("Control+Enter");
		await page.locator(".warm-intros-recap").waitFor({ state: "detached" });
		await settle(opened);
		expect(interviewsIn(vault)).toEqual([]);
		expect(noteAt(vault, "Talk.md")).toContain("She had time");
		expect(noteAt(vault, "Talk.md")).toContain("starts: 2026-03-09T10:00");
		await undo(opened, "Ann Lee: recap");
		expect(noteAt(vault, "Talk.md")).toBe(INTERVIEW);
	});

	it("asks after the form for an event of any day, by its day, and stays open without an answer", async () => {
		const opened = await openAt("Ann Lee.md", {}, "2026-03-20T10:00");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Record event…");
		await page.locator(".suggestion-item", { hasText: "We met" }).click();
		const form = page.getByRole("dialog", { name: "Ann Lee: We met" });
		await form.getByLabel("When").fill("2026-03-08");
		await form.getByRole("button", { name: "Record" }).click();
		await page.locator(".suggestion-item", { hasText: "It took place earlier" }).waitFor();
		await page.keyboard.press("Escape");
		await form.getByText("Nothing was recorded").waitFor();
		expect(noteAt(vault, "Ann Lee.md")).toBe(ANN);
		await form.getByRole("button", { name: "Record" }).click();
		await page.locator(".suggestion-item", { hasText: "It took place earlier" }).click();
		await form.waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(vault, "Talk.md")).toContain("starts: 2026-03-08T12:00");
		expect(noteAt(vault, "Ann Lee.md")).toContain("- 2026-03-08 met");
		await noErrors(opened);
	});

	it("says that it makes a note of its own where the one that is planned was another", async () => {
		const opened = await openAt("Ann Lee.md", {}, "2026-03-09T10:00");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Quick recap");
		await page.locator(".suggestion-item", { hasText: "another conversation" }).click();
		await page.locator(".modal").getByText("Goes into a new note, “2026-03-09 Ann Lee”").waitFor();
		await page.keyboard.type("Met by chance");
		await page.keyboard.press("Control+Enter");
		await page.locator(".warm-intros-recap").waitFor({ state: "detached" });
		await settle(opened);
		expect(interviewsIn(vault)).toEqual(["2026-03-09 Ann Lee.md"]);
		expect(noteAt(vault, "Talk.md")).toBe(INTERVIEW);
		await undo(opened, "Ann Lee: recap");
		expect(interviewsIn(vault)).toEqual([]);
		expect(noteAt(vault, "Ann Lee.md")).toBe(ANN);
		await noErrors(opened);
	});

	it("is not offered on the note of a conversation that has not come, or did not take place", async () => {
		const off = INTERVIEW.replace("planned", "cancelled");
		const opened = await openAt(
			"Talk.md",
			{ vault: { ...files, "Off.md": off } },
			"2026-03-09T10:00",
		);
		const offered = (): Promise<string[]> =>
			opened.host.evaluate((control) =>
				control
					.listCommands()
					.filter(({ id, isUsable }) => isUsable && /recap|prepare|named/.test(id))
					.map(({ name }) => name),
			);
		expect(await offered()).toEqual(["Warm Intros: Prepare conversation"]);
		await opened.host.evaluate((control) => control.openFile("Off.md"));
		expect(await offered()).toEqual([]);
	});

	it("adds the section in full, and leaves the cursor where what was learned stands", async () => {
		const opened = await openAt("Talk.md", {}, AFTER);
		const { page, host, vault } = opened;
		await runByMenu(page, host, "Write recap");
		await expect
			.poll(() => selection(opened))
			.toEqual({ path: "Talk.md", selected: "", line: "- " });
		await settle(opened);
		await page.keyboard.type("They hire in May");
		await host.evaluate((control) => control.saveOpenNotes());
		await settle(opened);
		expect(noteAt(vault, "Talk.md")).toMatch(/### What I learned\n\n- They hire in May\n/);
		expect(noteAt(vault, "Ann Lee.md")).toContain("- 2026-03-10 met\n");
		await noErrors(opened);
	});

	it("is saved once, however often Enter is pressed", async () => {
		const opened = await openAt("Ann Lee.md", {}, AFTER);
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Quick recap");
		await page.getByLabel("What did I learn?").fill("They hire in May");
		await page.evaluate(() => {
			const enter = { key: "Enter", bubbles: true, cancelable: true };
			for (let press = 0; press < 3; press++)
				document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", enter));
		});
		await page.locator(".warm-intros-recap").waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(vault, "Talk.md").split("They hire in May")).toHaveLength(2);
		expect(noteAt(vault, "Ann Lee.md").split("- 2026-03-10 met")).toHaveLength(2);
		await noErrors(opened);
	});

	it("is not saved without a word", async () => {
		const opened = await openAt("Ann Lee.md", {}, AFTER);
		await runByPalette(opened.page, opened.host, "Quick recap");
		await opened.page.getByRole("button", { name: "Save", exact: true }).click();
		await opened.page.getByText("A few words will do").waitFor();
		expect(noteAt(opened.vault, "Talk.md")).toBe(INTERVIEW);
		await noErrors(opened);
	});
});

describe("after a conversation", () => {
	const held = INTERVIEW.replace("planned", "held").concat(
		"\r\n## Recap\r\n\r\nThey hire in May\r\n",
	);
	const met = ANN.replace("scheduled\n", "met\n").concat("- 2026-03-10 met\n");
	const vault = { ...files, "Ann Lee.md": met, "Talk.md": held };

	it("thanks and reports are written from the agenda, and recorded in its note", async () => {
		const opened = await openPipeline(openHost, { vault });
		const { page, view } = opened;
		await setClock(page, "2026-03-17T12:00");
		const draft = page.locator(".warm-intros-draft");
		await view.getByRole("button", { name: "Say thanks: Ann Lee" }).first().click();
		await draft.getByText("Say thanks: Ann Lee").waitFor();
		const message = draft.getByLabel("Message");
		expect(await message.inputValue()).not.toContain("They hire in May");
		expect(await message.inputValue()).toContain("[one thing, in your own words?]");
		await draft.getByText("What you learned: They hire in May").waitFor();
		await draft.getByRole("button", { name: "Only record" }).click();
		await draft.waitFor({ state: "detached" });
		await settle(opened);
		const thanked = held.replace("held: held\r\n", "held: held\r\nthanked: 2026-03-17\r\n");
		expect(noteAt(opened.vault, "Talk.md")).toBe(thanked);
		await view.getByRole("button", { name: "Report back: Ann Lee" }).first().click();
		await draft.getByText("To bo@example.org").waitFor();
		await draft.getByRole("button", { name: "Only record" }).click();
		await draft.waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(opened.vault, "Talk.md")).toContain("reported: 2026-03-17\r\n");
		await undo(opened, "Talk: reported");
		expect(noteAt(opened.vault, "Talk.md")).toBe(thanked);
		await noErrors(opened);
	});

	it("they are recorded in the conversation of the line, where two are owed", async () => {
		const second = held.replace("03-10T16", "03-12T16");
		const opened = await openPipeline(openHost, { vault: { ...vault, "Later.md": second } });
		const { page, view } = opened;
		await setClock(page, "2026-03-17T12:00");
		await view.getByRole("button", { name: "Say thanks: Ann Lee" }).first().click();
		await page.getByRole("button", { name: "Only record" }).click();
		await page.locator(".warm-intros-draft").waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(opened.vault, "Talk.md")).toContain("thanked: 2026-03-17");
		expect(noteAt(opened.vault, "Later.md")).toBe(second);
		await noErrors(opened);
	});

	it("both are commands on its note, beside those that only record", async () => {
		const opened = await openAt("Talk.md", { vault });
		await runByMenu(opened.page, opened.host, "Report back");
		await opened.page.locator(".warm-intros-draft").getByText("To bo@example.org").waitFor();
		await opened.page.keyboard.press("Escape");
		await runByMenu(opened.page, opened.host, "Mark as thanked");
		await settle(opened);
		expect(noteAt(opened.vault, "Talk.md")).toContain("thanked: 2026-03-10\r\n");
		await noErrors(opened);
	});
});

describe("the questions", () => {
	it("of a category become a note when the user wants to edit them, and it is opened", async () => {
		const opened = await openAt("Ann Lee.md");
		const { page, host, vault } = opened;
		await runByPalette(page, host, "Edit a template…");
		await page.locator(".prompt input").fill("questions peer");
		await page.keyboard.press("Enter");
		const made = `${TEMPLATES}/Questions for peers.md`;
		await expect
			.poll(() => host.evaluate(({ app }) => app.workspace.getActiveFile()?.path))
			.toBe(made);
		expect(noteAt(vault, made)).toContain("Where is our industry heading");
		await noErrors(opened);
	});
});

describe("the settings of conversations", () => {
	it("name the note and its headings, and are kept key by key", async () => {
		const opened = await openAt("Bo Dahl.md");
		const { page, host, vault } = opened;
		await host.evaluate((control) => control.openSettings());
		await page.getByText("Conversation notes").click();
		expect(await page.getByLabel("Recap heading").inputValue()).toBe("Recap");
		await page.getByLabel("Name of new notes").fill("{{contact.name}}, {{interview.date}}");
		await page.getByLabel("Preparation heading").fill("Vorbereitung");
		await page.keyboard.press("Escape");
		await settle(opened);
		expect(JSON.parse(noteAt(vault, ".obsidian/plugins/warm-intros/data.json"))).toEqual({
			version: 1,
			interview: {
				noteName: "{{contact.name}}, {{interview.date}}",
				prepHeading: "Vorbereitung",
			},
		});
		await runByPalette(page, host, "Prepare conversation");
		await expect.poll(() => interviewsIn(vault)).toEqual(["Bo Dahl, 2026-03-10.md"]);
		expect(noteAt(vault, "Interviews/Bo Dahl, 2026-03-10.md")).toContain("## Vorbereitung\n");
		await noErrors(opened);
	});

	it("say what is wrong with the pattern of a name, and keep the one that was", async () => {
		const opened = await openAt("Bo Dahl.md");
		const { page, host, vault } = opened;
		await host.evaluate((control) => control.openSettings());
		await page.getByText("Conversation notes").click();
		await page.getByLabel("Name of new notes").fill("{{#contact.name}");
		await page.getByText(/^Column \d+: /).waitFor();
		await page.keyboard.press("Escape");
		await settle(opened);
		expect(existsSync(path.join(vault, ".obsidian/plugins/warm-intros/data.json"))).toBe(false);
	});
});
