import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";
import { look, sizes } from "./look";
import { fillForm, openNewNote, pressCreate } from "./palette";

const openHost = useBrowser();

const vault = {
	"People/Ann Lee.md": { type: "contact", company: ["[[Acme]]"], title: "CEO" },
	"People/Bob.md": { type: "contact", industry: ["Fintech"] },
	"Companies/Acme.md": { type: "company", industry: ["Fintech"] },
	"My space.md": { type: "space", industries: ["Fintech"] },
	"Note.md": "No contact.",
};

const read = (folder: string, file: string): string =>
	readFileSync(path.join(folder, file), "utf8");

describe("the forms of new notes", () => {
	it("make a contact with what was typed, linked and in lists", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await openNewNote(page, host, "New contact");
		await fillForm(page, {
			Name: "Zoë O'Hara",
			Company: "Acme",
			Title: "VP: Product",
			Industries: "Fintech, Payments",
			Places: "Denver, Colorado, US",
			Category: "peer",
			"Referred by": "Ann Lee",
		});
		await pressCreate(page, host);
		expect(read(folder, "People/Zoë O'Hara.md")).toBe(
			[
				"---",
				"type: contact",
				"company:",
				'  - "[[Acme]]"',
				'title: "VP: Product"',
				"industry:",
				"  - Fintech",
				"  - Payments",
				"geography:",
				"  - Denver, Colorado, US",
				"category:",
				"  - peer",
				"referred_by:",
				'  - "[[Ann Lee]]"',
				"---",
				"",
			].join("\n"),
		);
		await page.getByRole("tab", { name: "Zoë O'Hara" }).waitFor();
		expect(await host.evaluate((host) => host.notices())).toEqual([
			"Created People/Zoë O'Hara.mdUndo",
		]);
	});

	it("make a company, an event and a term", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await openNewNote(page, host, "New company");
		await fillForm(page, { Name: "Initech", Industries: "Software", Places: "US/Utah" });
		await pressCreate(page, host);
		await openNewNote(page, host, "New event");
		await fillForm(page, { Name: "Meetup: May", Kind: "meetup", Date: "2026-05-02" });
		await pressCreate(page, host);
		await openNewNote(page, host, "New term");
		await fillForm(page, { Name: "Fintech", "Other words": "Finance tech; FinTech" });
		await pressCreate(page, host);
		expect(read(folder, "Companies/Initech.md")).toBe(
			"---\ntype: company\nindustry:\n  - Software\ngeography:\n  - US/Utah\n---\n",
		);
		expect(read(folder, "Events/Meetup May.md")).toBe(
			'---\ntype: event\nname: "Meetup: May"\nkind: meetup\ndate: 2026-05-02\n---\n',
		);
		expect(read(folder, "Terms/Fintech.md")).toBe(
			"---\ntype: term\naliases:\n  - Finance tech\n  - FinTech\n---\n",
		);
	});

	it("make a space with its goal, its terms and the categories in their order", async () => {
		const { page, host, vault: folder } = await openHost({ vault: { "Note.md": "No contact." } });
		await openNewNote(page, host, "Create my space");
		await fillForm(page, {
			Name: "Work in Utah",
			Goal: "Job search: product",
			Industries: "Fintech, Credit unions",
			Professions: "Product management",
			Places: "Denver, Colorado, US; US/Utah",
			"Categories in order of priority": "power-connector = 3, peer",
		});
		await pressCreate(page, host);
		expect(readdirSync(folder).filter((name) => name.endsWith(".md"))).toEqual([
			"Note.md",
			"Work in Utah.md",
		]);
		expect(read(folder, "Work in Utah.md")).toBe(
			[
				"---",
				"type: space",
				'goal: "Job search: product"',
				"industries:",
				"  - Fintech",
				"  - Credit unions",
				"professions:",
				"  - Product management",
				"geographies:",
				"  - Denver, Colorado, US",
				"  - US/Utah",
				"categories:",
				"  - power-connector = 3",
				"  - peer",
				"---",
				"",
			].join("\n"),
		);
		await page.getByRole("tab", { name: "Space fit" }).waitFor();
		expect(await host.evaluate((host) => host.notices())).toEqual(["Created Work in Utah.mdUndo"]);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("keep a chosen chip while a word is typed that begins with its words", async () => {
		const {
			page,
			host,
			vault: folder,
		} = await openHost({
			vault: {
				"A.md": { type: "contact", profession: ["Supply chain"] },
				"Note.md": "No contact.",
			},
		});
		await openNewNote(page, host, "Create my space");
		const modal = page.locator(".modal");
		await fillForm(page, { Name: "Planning" });
		await modal.getByRole("button", { name: /^Supply chain/ }).click();
		await modal.getByLabel("Professions").pressSequentially("Supply chain planning");
		await modal.getByRole("button", { name: /^Supply chain/, pressed: true }).waitFor();
		await pressCreate(page, host);
		expect(read(folder, "Planning.md")).toBe(
			"---\ntype: space\nprofessions:\n  - Supply chain\n  - Supply chain planning\n---\n",
		);
	});

	it("offer what the vault's people say as chips, and tell whom each would catch", async () => {
		const person = { type: "contact", industry: ["Fintech"], geography: ["US/Utah"] };
		const {
			page,
			host,
			vault: folder,
		} = await openHost({
			vault: {
				"A.md": { ...person, title: "Product Manager" },
				"B.md": { ...person, profession: ["Product management"] },
				"C.md": { type: "contact", industry: ["Fintech", "Payments"] },
				"Z space.md": { type: "space", industries: ["Fintech"] },
			},
		});
		await openNewNote(page, host, "Create my space");
		const modal = page.locator(".modal");
		const chip = (name: RegExp) => modal.getByRole("button", { name });
		await chip(/^Job search$/).click();
		await chip(/^Fintech\s*3 people$/).click();
		await chip(/^Payments\s*1 person$/).click();
		await chip(/^Fintech/).click();
		await chip(/^Product management\s*1 person, 1 likely$/).click();
		await chip(/^Peer$/).click();
		await chip(/^Power connector$/).click();
		await chip(/^1\. Peer$/).waitFor();
		await chip(/^2\. Power connector$/).waitFor();
		const places = modal.getByLabel("Places", { exact: true });
		await places.fill("Utah");
		await modal.getByText("Utah: 2 people").waitFor();
		await page.keyboard.press("Escape");
		await places.press("Enter");
		await chip(/^Utah\s*2 people$/).waitFor();
		expect(await places.inputValue()).toBe("");
		await pressCreate(page, host);
		expect(read(folder, "My space.md")).toBe(
			[
				...["---", "type: space", "goal: Job search", "industries:", "  - Payments"],
				...["professions:", "  - Product management", "geographies:", "  - Utah"],
				...["categories:", "  - peer", "  - power-connector", "---", ""],
			].join("\n"),
		);
		const fit = page.locator(".warm-intros-fit");
		await expect
			.poll(() => fit.getByLabel("Space", { exact: true }).inputValue())
			.toBe("My space.md");
		await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
		await host.evaluate((control) => control.settled());
		expect(existsSync(path.join(folder, "My space.md"))).toBe(false);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("make no space without a term, and say so", async () => {
		const { page, host, vault: folder } = await openHost({ vault: { "Note.md": "Plain." } });
		await openNewNote(page, host, "Create my space");
		await pressCreate(page, host);
		expect(await page.locator(".modal").getByRole("alert").innerText()).toBe(
			"Say at least one industry, profession or place: without any, nobody fits.",
		);
		expect(existsSync(path.join(folder, "My space.md"))).toBe(false);
	});

	it("offer the companies, people and kinds that there are", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		const modal = page.locator(".modal");
		await openNewNote(page, host, "New contact");
		await fillForm(page, { Name: "Cy Fox" });
		for (const [field, typed, offered] of [
			["Company", "ac", "Acme"],
			["Referred by", "ann", "Ann Lee"],
		] as const) {
			await modal.getByLabel(field, { exact: true }).pressSequentially(typed);
			await page.locator(".suggestion-item", { hasText: offered }).click();
		}
		await modal.getByRole("button", { name: "Industry expert" }).click();
		await pressCreate(page, host);
		expect(read(folder, "People/Cy Fox.md")).toBe(
			[
				...["---", "type: contact", "company:", '  - "[[Acme]]"', "category:"],
				...["  - industry-expert", "referred_by:", '  - "[[Ann Lee]]"', "---", ""],
			].join("\n"),
		);
		await openNewNote(page, host, "New event");
		await fillForm(page, { Name: "Gala" });
		await modal.getByRole("button", { name: "Conference" }).click();
		await modal.getByRole("button", { name: "Meetup" }).click();
		await pressCreate(page, host);
		expect(read(folder, "Events/Gala.md")).toBe("---\ntype: event\nkind: meetup\n---\n");
	});

	it("stay open with a word where something is wrong, and write nothing", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await openNewNote(page, host, "New event");
		await pressCreate(page, host);
		const complaint = page.locator(".modal").getByRole("alert");
		expect(await complaint.innerText()).toBe("A note needs a name.");
		await fillForm(page, { Name: "Gala", Date: "soon" });
		await pressCreate(page, host);
		expect(await complaint.innerText()).toContain('got "soon"');
		expect(existsSync(path.join(folder, "Events"))).toBe(false);
		await fillForm(page, { Date: "2026-05-02" });
		await pressCreate(page, host);
		expect(read(folder, "Events/Gala.md")).toBe("---\ntype: event\ndate: 2026-05-02\n---\n");
	});

	it("say where a note of the name is already, and leave it alone", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		const before = read(folder, "People/Ann Lee.md");
		await openNewNote(page, host, "New contact");
		await fillForm(page, { Name: "ann lee" });
		await pressCreate(page, host);
		expect(await page.locator(".modal").getByRole("alert").innerText()).toContain(
			"People/Ann Lee.md",
		);
		expect(read(folder, "People/Ann Lee.md")).toBe(before);
		expect(readdirSync(path.join(folder, "People")).sort()).toEqual(["Ann Lee.md", "Bob.md"]);
	});

	it("ask where a note of the name cannot be read, and make another one only where that is meant", async () => {
		const broken = "---\ntype: contact\ntitle: VP: Ops\n---\n";
		const notes = { ...vault, "People/Di Ray.md": broken, "Gus Ono.md": "Plain." };
		const { page, host, vault: folder } = await openHost({ vault: notes });
		const modal = page.locator(".modal");
		await openNewNote(page, host, "New contact");
		await fillForm(page, { Name: "Di Ray" });
		await pressCreate(page, host);
		expect(await modal.getByRole("alert").innerText()).toContain(
			"its properties cannot be read): People/Di Ray.md.",
		);
		await modal.getByLabel("I mean another one").check();
		await fillForm(page, { Name: "gus ono", Company: "Quill" });
		await pressCreate(page, host);
		expect(await modal.getByRole("alert").innerText()).toContain("Gus Ono.md.");
		expect(await modal.getByLabel("I mean another one").isChecked()).toBe(false);
		expect(existsSync(path.join(folder, "People/Di Ray 2.md"))).toBe(false);
		await modal.getByLabel("I mean another one").check();
		await pressCreate(page, host);
		expect(read(folder, "People/gus ono (Quill).md")).toContain("name: gus ono\n");
		expect(read(folder, "People/Di Ray.md")).toBe(broken);
		expect(read(folder, "Gus Ono.md")).toBe("Plain.");
	});

	it("keep notes with hostile names in their folder, as files that every system can hold", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		const names = ["../../Evil", "CON", "a/b\\c:d*e?", "[[Bob]]|x", "...", "<% code %>"];
		for (const name of names) {
			await openNewNote(page, host, "New contact");
			await fillForm(page, { Name: name });
			await pressCreate(page, host);
			await page.keyboard.press("Escape");
		}
		const made = readdirSync(path.join(folder, "People"));
		for (const name of made) expect(name).not.toMatch(/[\\/:*?"<>|#^[\]]|^\.|^CON\.md$/);
		expect(existsSync(path.join(folder, "..", "Evil.md"))).toBe(false);
		expect(
			readdirSync(folder)
				.filter((name) => !name.startsWith("."))
				.sort(),
		).toEqual(["Companies", "My space.md", "Note.md", "People"]);
	});

	it("make one note where the button is pressed twice", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await openNewNote(page, host, "New contact");
		await fillForm(page, { Name: "Twice" });
		await page
			.locator(".modal")
			.getByRole("button", { name: "Create", exact: true })
			.evaluate((button: HTMLElement) => {
				button.click();
				button.click();
			});
		await page.getByRole("tab", { name: "Twice" }).waitFor();
		await host.evaluate((host) => host.settled());
		expect(readdirSync(path.join(folder, "People")).sort()).toEqual([
			"Ann Lee.md",
			"Bob.md",
			"Twice.md",
		]);
		expect(await host.evaluate((host) => host.notices())).toEqual(["Created People/Twice.mdUndo"]);
	});

	it("are sent by Enter and left by Escape", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await openNewNote(page, host, "New contact");
		await fillForm(page, { Name: "Never" });
		await page.keyboard.press("Escape");
		await openNewNote(page, host, "New contact");
		await fillForm(page, { Name: "Now" });
		await page.keyboard.press("Enter");
		await page.getByRole("tab", { name: "Now" }).waitFor();
		await host.evaluate((host) => host.settled());
		expect(readdirSync(path.join(folder, "People")).sort()).toEqual([
			"Ann Lee.md",
			"Bob.md",
			"Now.md",
		]);
	});
});

describe.each(sizes)("the look of chips (%s)", (size, options) => {
	it("is well when some are chosen, in light and in dark", async () => {
		const opened = await openHost({ vault, ...options });
		const { page, host } = opened;
		await openNewNote(page, host, "Create my space");
		const modal = page.locator(".modal");
		await modal.getByRole("button", { name: "Job search" }).click();
		await modal.getByRole("button", { name: /^Fintech/ }).click();
		await fillForm(page, { Industries: "Payments" });
		await look(opened, ".modal", `form-chips-${size}`);
	});
});
