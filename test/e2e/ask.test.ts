import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { openFitView, readActiveName } from "./fit-view";
import { noErrors, settle, watchExits } from "./host-page";
import { look, screenshots, sizes } from "./look";
import { fillForm, runByMenu, runByPalette } from "./palette";
import { cardOf, noteAt, openPipeline, personNote, setClock, NOW } from "./pipeline-page";

const openHost = useBrowser();

const ANN = personNote("identified", [], ["company: Acme # now", "phone: '0123'"]);
const BO = '---\ntype: contact\ncloseness: 2\nemail: bo@example.org\nknows: ["[[Ann Lee]]"]\n---\n';
const TEMPLATE = "Templates/Introductions/Ask for an introduction.md";
const files: Extract<HostOptions["vault"], object> = {
	"Ann Lee.md": ANN,
	"Bo Dahl.md": BO,
	"Cy Roe.md": "---\ntype: contact\nsource: classmate\ncompany: Acme\n---\n",
	"Dee.md": "---\ntype: contact\ncompany: Quillfin\n---\n",
	"Stranger.md": "---\ntype: contact\n---\n",
};
const ASKED = ANN.replace("intro_status: identified", "intro_status: asked")
	.replace("phone: '0123'\n", `phone: '0123'\nintro_since: 2026-03-10\nintro_via: "[[Bo Dahl]]"\n`)
	.concat("\n## Introduction log\n\n- 2026-03-10 asked [[Bo Dahl]]\n");

function draftIn(page: Page): Locator {
	return page.locator(".warm-intros-draft");
}

/** Opens a note and asks for an introduction by the palette; what can be chosen is shown. */
async function ask(path: string, options: Partial<HostOptions> = {}): Promise<HostPage> {
	const opened = await openHost({ vault: files, ...options });
	const { page, host } = opened;
	await setClock(page, NOW);
	await host.evaluate((control, wanted) => control.openFile(wanted), path);
	await runByPalette(page, host, "Ask for an introduction");
	await page.locator(".prompt").waitFor();
	return opened;
}

describe("the way in of a row of space fit", () => {
	const space = { "My space.md": "---\ntype: space\n---\n" };

	it.each([
		["in a table", {}],
		["in the narrow form", { viewport: { width: 680, height: 800 } }],
		["on a phone", { mobile: true }],
	] as [string, Partial<HostOptions>][])(
		"opens the letter to whom it names %s",
		async (_, more) => {
			const opened = await openFitView(openHost, { vault: { ...files, ...space }, ...more });
			const way = "Ask Bo Dahl to introduce you to Ann Lee";
			await opened.grid.getByRole("button", { name: way }).click();
			await draftIn(opened.page).getByText("Ask Bo Dahl to introduce Ann Lee").waitFor();
			await noErrors(opened);
		},
	);

	it("is taken by a key", async () => {
		const opened = await openFitView(openHost, { vault: { ...files, ...space } });
		const { page, grid } = opened;
		await grid.getByRole("button", { name: /to introduce you to Ann Lee$/ }).waitFor();
		await grid.focus();
		while ((await readActiveName(page)) !== "Ann Lee") await page.keyboard.press("ArrowDown");
		await page.keyboard.press("n");
		await draftIn(page).getByText("Ask Bo Dahl to introduce Ann Lee").waitFor();
		await noErrors(opened);
	});
});

describe("asking for an introduction", () => {
	it("goes from the card to the copied draft with one write, in the person's note, and back", async () => {
		const opened = await openPipeline(openHost, {
			vault: {
				...files,
				[TEMPLATE]: "Subject: Hello {{introducer.first}}\n\nMay I meet {{contact.name}}?\n",
			},
		});
		const { page, view, vault, host } = opened;
		const exits = await watchExits(page);
		const before = Object.fromEntries(
			Object.keys(files).map((file) => [file, noteAt(vault, file)]),
		);
		await cardOf(view, "Ann Lee").getByRole("button", { name: "Ask: Ann Lee" }).click();
		await page.locator(".suggestion-item", { hasText: "Bo Dahl knows Ann Lee" }).click();
		await draftIn(page).waitFor();
		expect(await draftIn(page).getByLabel("Subject", { exact: true }).inputValue()).toBe(
			"Hello Bo",
		);
		const writes = await host.evaluate(({ app }) => {
			const paths: string[] = [];
			const note = ({ path }: { path: string }): number => paths.push(path);
			app.vault.on("modify", note);
			app.vault.on("create", note);
			Object.assign(window, { writes: paths });
			return paths;
		});
		expect(writes).toEqual([]);
		await draftIn(page).getByRole("button", { name: "Copy and record" }).click();
		await draftIn(page).waitFor({ state: "detached" });
		await settle(opened);
		expect(await exits()).toEqual({ copied: ["May I meet Ann Lee?"], opened: [] });
		expect(await page.evaluate(() => (window as never as { writes: string[] }).writes)).toEqual([
			"Ann Lee.md",
		]);
		const after = Object.fromEntries(Object.keys(files).map((file) => [file, noteAt(vault, file)]));
		expect(after).toEqual({ ...before, "Ann Lee.md": ASKED });
		await page
			.locator(".notice", { hasText: "Bo Dahl asked to introduce Ann Lee" })
			.getByRole("button", { name: "Undo" })
			.click();
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toBe(ANN);
		await cardOf(view, "Ann Lee").getByText("Bo Dahl can introduce you").waitFor();
		await noErrors(opened);
	});

	it("ranks those who could, with reasons, and takes anybody who is typed", async () => {
		const opened = await ask("Ann Lee.md");
		const { page, vault } = opened;
		const rows = page.locator(".suggestion-item");
		expect(await rows.allInnerTexts()).toEqual([
			"Bo Dahl\nBo Dahl knows Ann Lee",
			"Cy Roe\nCy Roe and Ann Lee are or were both at Acme (likely)",
		]);
		await page.locator(".prompt input").fill("Somebody Else");
		await page.locator(".suggestion-item", { hasText: "Someone without a note" }).click();
		await draftIn(page).getByRole("button", { name: "Only record" }).click();
		await draftIn(page).waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toContain("- 2026-03-10 asked [[Somebody Else]]\n");
		await noErrors(opened);
	});

	it("says where to look where nobody is known and others are, and leads there", async () => {
		const vault = { ...files, "Eve.md": "---\ntype: contact\ncompany: Quillfin\n---\n" };
		const opened = await ask("Dee.md", { vault });
		const { page } = opened;
		await page.locator(".suggestion-item", { hasText: "Quillfin" }).click();
		await page.locator(".warm-intros-fit").waitFor();
		expect(await page.getByRole("searchbox").inputValue()).toBe("Quillfin");
		await noErrors(opened);
	});

	it("leads to the note of an event whose people no search finds, and not to a school without one", async () => {
		const vault = {
			...files,
			"Forum.md": "---\ntype: event\n---\n",
			"Dee.md": '---\ntype: contact\nmet_at: "[[Forum]]"\nschool: Elm College\n---\n',
			"Eve.md": '---\ntype: contact\nmet_at: "[[Forum]]"\nschool: Elm College\n---\n',
		};
		const opened = await ask("Dee.md", { vault });
		const { page } = opened;
		const [only, ...others] = await page.locator(".suggestion-item").allInnerTexts();
		expect(only).toContain("Show who is at Forum");
		expect(others).toEqual([]);
		await page.keyboard.press("Enter");
		await page.locator(".warm-intros-panel", { hasText: "Forum" }).getByText("Eve").waitFor();
		await noErrors(opened);
	});

	it("offers to write without an introduction where nobody else is where they are", async () => {
		const opened = await ask("Dee.md");
		const { page } = opened;
		expect(await page.locator(".suggestion-item").allInnerTexts()).toEqual([
			"No one in your notes could introduce you to Dee\nWrite to them without an introduction",
		]);
		await page.keyboard.press("Enter");
		await draftIn(page).getByText("Write cold: Dee").waitFor();
		await noErrors(opened);
	});

	it("offers to write without an introduction to somebody I know myself", async () => {
		const opened = await ask("Bo Dahl.md");
		const { page } = opened;
		await page.locator(".suggestion-item", { hasText: "You know Bo Dahl yourself" }).click();
		await draftIn(page).getByLabel("Message").waitFor();
		expect(await draftIn(page).getByLabel("Message").inputValue()).toMatch(/^Hi Bo,/);
		await noErrors(opened);
	});

	it("asks whom to meet where no person's note is open", async () => {
		const opened = await openHost({ vault: files });
		const { page, host } = opened;
		await setClock(page, NOW);
		await runByPalette(page, host, "Ask for an introduction");
		await page.locator(".prompt input").fill("Ann");
		await page.keyboard.press("Enter");
		await page.getByPlaceholder("Who could introduce you to Ann Lee?").waitFor();
		await noErrors(opened);
	});

	it.each([
		["introduced", "Ann Lee is in the stage “Introduced”, so there is no introduction to ask for."],
		["waiting", "The status “waiting” of Ann Lee is not a stage of the pipeline"],
	])("writes no text that could not be recorded: %s", async (status, notice) => {
		const opened = await openHost({
			vault: { ...files, "Ann Lee.md": personNote(status, [], ["company: Acme"]) },
		});
		const { page, host } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await runByPalette(page, host, "Open person panel");
		await page.locator(".warm-intros-panel", { hasText: "Ann Lee" }).waitFor();
		expect(await page.getByRole("button", { name: /to introduce you to Ann Lee/ }).count()).toBe(0);
		await runByPalette(page, host, "Ask for an introduction");
		await page.locator(".notice", { hasText: notice }).waitFor();
		expect(await page.locator(".prompt").count()).toBe(0);
		await noErrors(opened);
	});

	it("names first who referred me, in the panel with the button that makes their note, and in the dialog", async () => {
		const referred = ANN.replace("company: Acme", 'referred_by: "[[Rob Ray]]"\ncompany: Acme');
		const opened = await openHost({ vault: { ...files, "Ann Lee.md": referred } });
		const { page, host, vault } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await runByPalette(page, host, "Ask for an introduction");
		const first = page.locator(".prompt .suggestion-item").first();
		expect(await first.innerText()).toMatch(
			/^Rob Ray\s+Rob Ray referred you to Ann Lee \(no note yet\)$/,
		);
		await page.keyboard.press("Escape");
		await runByPalette(page, host, "Open person panel");
		const paths = page.getByRole("region", { name: "Who can introduce you" });
		expect(await paths.locator(".warm-intros-way").first().innerText()).toContain("Rob Ray");
		await paths.getByRole("button", { name: "Make note for Rob Ray" }).click();
		await page.locator(".warm-intros-capture").getByText("Add", { exact: true }).click();
		await paths.getByRole("button", { name: "Ask Rob Ray to introduce you to Ann Lee" }).waitFor();
		expect(await paths.locator(".warm-intros-way").first().innerText()).toContain("Rob Ray");
		expect(noteAt(vault, "People/Rob Ray.md")).toContain("type: contact");
		await noErrors(opened);
	});

	it("begins in the person panel with the introducer chosen", async () => {
		const opened = await openHost({ vault: files });
		const { page, host } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await runByPalette(page, host, "Open person panel");
		const paths = page.getByRole("region", { name: "Who can introduce you" });
		expect(await paths.innerText()).toContain("Bo Dahl knows Ann Lee");
		await paths.getByRole("button", { name: "Ask Cy Roe to introduce you to Ann Lee" }).click();
		await draftIn(page).getByText("Ask Cy Roe to introduce Ann Lee").waitFor();
		await noErrors(opened);
	});
});

describe("the draft", () => {
	async function openDraft(options: Partial<HostOptions> = {}): Promise<HostPage> {
		const opened = await ask("Ann Lee.md", options);
		await opened.page.locator(".suggestion-item", { hasText: "Bo Dahl" }).click();
		await draftIn(opened.page).waitFor();
		return opened;
	}

	it("writes nothing by being looked at, and makes its template once the user wants to change it", async () => {
		const opened = await openDraft();
		const { page, vault } = opened;
		expect(readdirSync(vault)).not.toContain("Templates");
		await draftIn(page).getByRole("button", { name: "Change template" }).click();
		await draftIn(page).waitFor({ state: "detached" });
		await expect
			.poll(() => opened.host.evaluate(({ app }) => app.workspace.getActiveFile()?.path))
			.toBe(TEMPLATE);
		expect(noteAt(vault, TEMPLATE)).toContain("Hi {{introducer.first}},");
		expect(noteAt(vault, "Ann Lee.md")).toBe(ANN);
		const made = page.locator(".notice", { hasText: "Template “Ask for an introduction” created" });
		await made.getByRole("button", { name: "Undo" }).click();
		await expect.poll(() => existsSync(join(vault, TEMPLATE))).toBe(false);
		await noErrors(opened);
	});

	it("answers the one who really introduced us, whoever else was asked", async () => {
		const log = ["2026-03-01 asked [[Bo Dahl]]", "2026-03-09 introduced [[Cy Roe]]"];
		const by = ['intro_via: "[[Bo Dahl]]"', 'introduced_by: "[[Cy Roe]]"'];
		const opened = await openHost({
			vault: { ...files, "Ann Lee.md": personNote("introduced", log, by) },
		});
		const { page, host } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await runByPalette(page, host, "Draft a message…");
		const message = draftIn(page).getByLabel("Message");
		await message.waitFor();
		expect(await message.inputValue()).toMatch(/^Thank you, Cy\./);
		await noErrors(opened);
	});

	it("leads from an introduction that is due to the copied answer, in one write", async () => {
		const ann = personNote(
			"introduced",
			["2026-03-01 asked [[Cy Roe]]", "2026-03-09 introduced [[Cy Roe]]"],
			['introduced_by: "[[Cy Roe]]"'],
		);
		const opened = await openPipeline(openHost, { vault: { ...files, "Ann Lee.md": ann } });
		const { page, host, view, vault } = opened;
		const exits = await watchExits(page);
		await host.evaluate(({ app }) => {
			const changed: string[] = [];
			Object.assign(window, { changed });
			app.vault.on("modify", ({ path }) => void changed.push(path));
			app.vault.on("create", ({ path }) => void changed.push(path));
		});
		await view
			.getByRole("button", { name: /^Write/ })
			.first()
			.click();
		await draftIn(page)
			.getByRole("button", { name: /^Copy .*and record$/ })
			.click();
		await draftIn(page).waitFor({ state: "detached" });
		await settle(opened);
		expect((await exits()).copied).toEqual([expect.stringMatching(/^Thank you, Cy\./)]);
		expect(await page.evaluate(() => (window as never as { changed: string[] }).changed)).toEqual([
			"Ann Lee.md",
		]);
		expect(noteAt(vault, "Ann Lee.md")).toContain("- 2026-03-10 contacted\n");
		await noErrors(opened);
	});

	it("lists its gaps before it is copied, leads to each, and asks once who I am", async () => {
		const opened = await openDraft();
		const { page, vault } = opened;
		const exits = await watchExits(page);
		const draft = draftIn(page);
		await draft.getByRole("button", { name: "Copy with 6 gaps and record" }).waitFor();
		await draft.getByText("6 gaps to fill in:").waitFor();
		await draft.getByRole("button", { name: "topic", exact: true }).click();
		const selected = await draft
			.getByLabel("Message")
			.evaluate((area: HTMLTextAreaElement) =>
				area.value.slice(area.selectionStart, area.selectionEnd),
			);
		expect(selected).toBe("[topic?]");
		await page.keyboard.type("payments");
		await draft.getByRole("button", { name: "Say who you are…" }).click();
		await fillForm(page, {
			"Your name": "Kim Roe",
			"Your introduction": "I build payment systems.",
		});
		await page.getByRole("button", { name: "Save", exact: true }).click();
		await draft.getByText("4 gaps to fill in:").waitFor();
		expect(await draft.getByRole("button", { name: "Say who you are…" }).count()).toBe(0);
		await draft.getByRole("button", { name: "Copy with 4 gaps and record" }).click();
		await draft.waitFor({ state: "detached" });
		await settle(opened);
		const { copied } = await exits();
		expect(copied[0]).toContain("I'm learning about payments from people who know it");
		expect(copied[0]).toContain("Thank you,\nKim Roe\n");
		expect(copied[0]).toContain("I build payment systems. I'd like to ask Ann Lee about");
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
		const data: unknown = JSON.parse(noteAt(vault, ".obsidian/plugins/warm-intros/data.json"));
		expect(data).toMatchObject({ me: { name: "Kim Roe" } });
		await noErrors(opened);
	});

	it("opens in the mail program while the link is short enough, and is then recorded once", async () => {
		const text = `Subject: Hi {{introducer.first}} & co?\n\nLine one\n\nLine two: 100%\n`;
		const opened = await openDraft({ vault: { ...files, [TEMPLATE]: text } });
		const { page, vault } = opened;
		const exits = await watchExits(page);
		const draft = draftIn(page);
		const mail = draft.getByRole("button", { name: "Open as e-mail" });
		await draft.getByLabel("Message").fill(`${"wörter ".repeat(120)}`);
		await draft.getByText(/Too long for many mail programs/).waitFor();
		expect(await mail.isDisabled()).toBe(true);
		await draft.getByLabel("Message").fill("Line one\n\nLine two: 100%");
		await mail.click();
		await draft.waitFor({ state: "detached" });
		await settle(opened);
		expect(await exits()).toEqual({
			copied: [],
			opened: [
				"mailto:bo@example.org?subject=Hi%20Bo%20%26%20co%3F&body=Line%20one%0D%0A%0D%0ALine%20two%3A%20100%25",
			],
		});
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
		await noErrors(opened);
	});

	it("is not recorded where it cannot be copied, and says so", async () => {
		const opened = await openDraft();
		const { page, vault } = opened;
		await page.evaluate(() => {
			Object.defineProperty(navigator, "clipboard", {
				configurable: true,
				value: { writeText: () => Promise.reject(new Error("not allowed")) },
			});
		});
		await draftIn(page)
			.getByRole("button", { name: /^Copy .*and record$/ })
			.click();
		await draftIn(page)
			.getByText(/could not be copied/)
			.waitFor();
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toBe(ANN);
		await noErrors(opened);
	});

	it("is kept where it was changed and left, and can be started over", async () => {
		const opened = await openDraft();
		const { page, host } = opened;
		await draftIn(page).getByLabel("Message").fill("What I had begun");
		await page.keyboard.press("Escape");
		await draftIn(page).waitFor({ state: "detached" });
		await runByPalette(page, host, "Ask for an introduction");
		await page.locator(".suggestion-item", { hasText: "Bo Dahl" }).click();
		const message = draftIn(page).getByLabel("Message");
		expect(await message.inputValue()).toBe("What I had begun");
		await draftIn(page).getByRole("button", { name: "Start over" }).click();
		expect(await message.inputValue()).toMatch(/^Hi Bo,/);
		await noErrors(opened);
	});

	it("says with line and column what is wrong with a template, and shows the names of notes as text", async () => {
		const name = `<img src=x onerror=alert(1)> {{me.name}} <% 1 %>`;
		const opened = await openDraft({
			vault: {
				...files,
				"Ann Lee.md": ANN.replace("type: contact", `type: contact\nname: "${name}"`),
				[TEMPLATE]: "Subject: x\n\n{{contact.name}} {{nonsense}}\n",
			},
		});
		const { page } = opened;
		await draftIn(page)
			.getByText("Template, line 3, column 18: There is no value {{nonsense}}.")
			.waitFor();
		expect(await draftIn(page).getByLabel("Message").inputValue()).toBe(`${name} [nonsense?]`);
		expect(await draftIn(page).locator("img").count()).toBe(0);
		await noErrors(opened);
	});

	it("by a text of the user's own compares it with the built-in one, when they want to see it", async () => {
		const own = "Subject: Could you?\n\nHi {{introducer.first}},\n\nwould you?\n";
		const { page, vault } = await openDraft({ vault: { ...files, [TEMPLATE]: own } });
		const comparison = draftIn(page).getByText("Compare it with the built-in one");
		await comparison.click();
		const rows = draftIn(page).getByRole("row");
		await rows.filter({ hasText: "would you?" }).filter({ hasText: "{{me.name}}" }).waitFor();
		expect(noteAt(vault, TEMPLATE)).toBe(own);
	});

	it("shows the gap that it leads to, however far down it is", async () => {
		const lines = Array.from({ length: 40 }, (_, index) => `Line ${index}\n`).join("");
		const text = `Subject: Hi\n\n${lines}[when?]\n${lines}`;
		const opened = await openDraft({ vault: { ...files, [TEMPLATE]: text } });
		const draft = draftIn(opened.page);
		await draft.getByRole("button", { name: "when", exact: true }).click();
		const message = draft.getByLabel("Message");
		const isShown = (): Promise<boolean> =>
			message.evaluate(({ scrollHeight, scrollTop, clientHeight }) => {
				const middle = scrollHeight / 2;
				return scrollTop < middle && middle < scrollTop + clientHeight;
			});
		await expect.poll(isShown).toBe(true);
		await noErrors(opened);
	});

	it.each([
		["at its middle", 12, 14],
		["at its end", 30, 0],
	])("selects a gap %s above the keyboard of a phone", async (_, before, after) => {
		const lines = (count: number): string => "A line\n".repeat(count);
		const text = `Subject: Hi\n\n${lines(before)}[when?]\n${lines(after)}`;
		const opened = await openDraft({
			vault: { ...files, [TEMPLATE]: text },
			mobile: true,
			keyboard: true,
		});
		const { page } = opened;
		await draftIn(page).getByRole("button", { name: "when", exact: true }).click();
		await page.locator(".soft-keyboard").waitFor();
		const message = draftIn(page).getByLabel("Message");
		const isShown = (): Promise<boolean> =>
			message.evaluate((field, line) => {
				const box = field.getBoundingClientRect();
				const around = field.closest(".warm-intros-dialog-body")?.getBoundingClientRect() ?? box;
				const { lineHeight, paddingTop } = getComputedStyle(field);
				const height = Number.parseFloat(lineHeight);
				const top = box.top + Number.parseFloat(paddingTop) + line * height - field.scrollTop;
				const seen = window.visualViewport?.height ?? 0;
				return (
					top >= Math.max(box.top, around.top) - 1 &&
					top + height <= Math.min(box.bottom, around.bottom, seen) + 1
				);
			}, before);
		await expect.poll(isShown, { timeout: 5000 }).toBe(true);
		const selected = (field: HTMLTextAreaElement): string =>
			field.value.slice(field.selectionStart, field.selectionEnd);
		expect(await message.evaluate(selected)).toBe("[when?]");
		await page.screenshot({ path: join(screenshots, "draft-gap-keyboard.png") });
		await noErrors(opened);
	});

	it("names its fields in words that everybody sees, and begins at its main button", async () => {
		const { page } = await openDraft();
		for (const name of ["Subject", "Message"])
			await draftIn(page).locator("label").getByText(name, { exact: true }).waitFor();
		const main = draftIn(page).getByRole("button", { name: /and record$/ });
		expect(await main.evaluate((button) => button === document.activeElement)).toBe(true);
	});

	it("is copied and recorded once, however often its button is pressed", async () => {
		const opened = await openDraft();
		const { page, vault } = opened;
		const exits = await watchExits(page);
		await page.keyboard.press("Control+Enter");
		await page.keyboard.press("Control+Enter");
		await draftIn(page).waitFor({ state: "detached" });
		await settle(opened);
		expect((await exits()).copied).toHaveLength(1);
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
		await noErrors(opened);
	});

	it.each(sizes)("looks well (%s)", async (size, options) => {
		const opened = await openDraft(options);
		await look(opened, ".warm-intros-draft", `draft-${size}`);
		const { page } = opened;
		const box = await draftIn(page)
			.getByRole("button", { name: /and record$/ })
			.boundingBox();
		const height = page.viewportSize()?.height ?? 0;
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
	});
});

describe("what an introducer answers", () => {
	it.each([
		["The introducer agreed", "agreed [[Bo Dahl]]", "asked"],
		["The introducer said no", "refused [[Bo Dahl]]", "identified"],
		["I may use the introducer's name", "named [[Bo Dahl]]", "name-ok"],
		["I was introduced", "introduced [[Bo Dahl]]", "introduced"],
	])("is one line of the menu: %s", async (command, line, stage) => {
		const opened = await openHost({ vault: { ...files, "Ann Lee.md": ASKED } });
		const { page, host, vault } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await runByMenu(page, host, "Record event…");
		await page.getByRole("menuitem", { name: command }).click();
		await settle(opened);
		const text = noteAt(vault, "Ann Lee.md");
		expect(text).toContain(`- 2026-03-10 ${line}\n`);
		expect(text).toContain(`intro_status: ${stage}\n`);
		await noErrors(opened);
	});

	it.each([
		["I was introduced", "Who introduced you to Ann Lee?", "introduced"],
		["The introducer said no", "Who won't introduce you to Ann Lee?", "refused"],
	])("asks who it was where several were asked: %s", async (command, question, event) => {
		const log = ["2026-03-01 asked [[Bo Dahl]]", "2026-03-02 asked [[Cy Roe]]"];
		const opened = await openHost({
			vault: { ...files, "Ann Lee.md": personNote("asked", log, ['intro_via: "[[Cy Roe]]"']) },
		});
		const { page, host, vault } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await runByMenu(page, host, "Record event…");
		await page.getByRole("menuitem", { name: command }).click();
		await page.getByPlaceholder(question).waitFor();
		const asked = page.locator(".suggestion-item", { hasText: "You have asked them" });
		expect(await asked.allInnerTexts()).toEqual([
			"Cy Roe\nYou have asked them",
			"Bo Dahl\nYou have asked them",
		]);
		expect(await page.locator(".suggestion-item", { hasText: "Leave open" }).count()).toBe(0);
		await asked.last().click();
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toContain(`- 2026-03-10 ${event} [[Bo Dahl]]\n`);
		await noErrors(opened);
	});

	it("is not offered where nobody was asked", async () => {
		const { page, host } = await openHost({ vault: files });
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		await host.evaluate((control) => control.openPalette());
		await page.locator(".prompt input").fill("Record that they agreed");
		expect(
			await page.locator(".suggestion-item", { hasText: "Record that they agreed" }).count(),
		).toBe(0);
	});
});

describe("writing cold", () => {
	it("first names who could introduce, and goes on only where that is wanted", async () => {
		const opened = await openHost({ vault: files });
		const { page, host, vault } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Ann Lee.md"));
		const choose = async (): Promise<void> => {
			await runByPalette(page, host, "Draft a message…");
			await page.locator(".suggestion-item", { hasText: "Write cold" }).click();
			await page.locator(".modal", { hasText: "Bo Dahl knows Ann Lee" }).waitFor();
		};
		await choose();
		await page.getByRole("button", { name: "Cancel" }).click();
		expect(noteAt(vault, "Ann Lee.md")).toBe(ANN);
		await choose();
		await page.getByRole("button", { name: "Write without one" }).click();
		await draftIn(page).getByRole("button", { name: "Only record" }).click();
		await draftIn(page).waitFor({ state: "detached" });
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toContain("intro_route: cold\n");
		expect(noteAt(vault, "Ann Lee.md")).toContain("- 2026-03-10 contacted\n");
		await noErrors(opened);
	});

	it("names nobody for somebody to whom no path leads", async () => {
		const opened = await openHost({ vault: files });
		const { page, host, vault } = opened;
		await setClock(page, NOW);
		await host.evaluate((control) => control.openFile("Stranger.md"));
		await runByPalette(page, host, "Record event…");
		await page.locator(".suggestion-item", { hasText: "I wrote to them" }).click();
		await page.locator(".modal").getByRole("button", { name: "Record" }).click();
		await settle(opened);
		expect(noteAt(vault, "Stranger.md")).toContain("- 2026-03-10 contacted\n");
		await noErrors(opened);
	});
});

describe("a vault in which nothing is asked", () => {
	it("gets no template and no other file", async () => {
		const { page, host, vault } = await openHost({ vault: files });
		await runByPalette(page, host, "Open space fit");
		expect(
			readdirSync(vault)
				.filter((file) => !file.startsWith("."))
				.sort(),
		).toEqual(Object.keys(files).sort());
	});
});
