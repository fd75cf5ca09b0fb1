import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type HostOptions, type HostPage, useBrowser } from "./browser";
import { noErrors, notesOf, settle } from "./host-page";
import { look } from "./look";

const openHost = useBrowser();

const SPACE = { "My space.md": { type: "space", industries: ["Fintech"] } };
const PEOPLE = {
	"People/Ann.md": { type: "contact", industry: ["Fintech"], connected_on: "2024-03-12" },
	"People/Bo.md": { type: "contact", title: "Product Manager", connected_on: "2024-03-12" },
};
const NOTHING = { "Note.md": "Nobody here." };

/** The views that can be empty, by their commands. */
const VIEWS: readonly [string, string, string][] = [
	["space fit", "open-space-fit", ".warm-intros-fit"],
	["the pipeline", "open-pipeline", ".warm-intros-pipeline"],
	["the person panel", "open-person-panel", ".warm-intros-panel"],
	["introductions", "open-introductions", ".warm-intros-introductions"],
];

async function openView(options: HostOptions, command: string, part: string) {
	const opened = await openHost(options);
	await opened.host.evaluate((control, id) => control.executeCommand(`warm-intros:${id}`), command);
	const view = opened.page.locator(part);
	await view.waitFor();
	await settle(opened);
	const steps = view.getByRole("region", { name: "First steps" });
	return { ...opened, view, steps };
}

function data({ vault }: HostPage): unknown {
	const file = path.join(vault, ".obsidian/plugins/warm-intros/data.json");
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

describe("the first steps", () => {
	it.each(VIEWS)("stand in order in an empty vault, in %s", async (_, command, part) => {
		const opened = await openView({ vault: NOTHING }, command, part);
		const { page, steps } = opened;
		expect(await steps.getByRole("listitem").getByRole("button").allInnerTexts()).toEqual([
			expect.stringMatching(/^What you’re looking for\s+2 min$/),
			expect.stringMatching(/^People you know already\s+Your contacts or LinkedIn export$/),
			expect.stringMatching(/^Three people you’d love to talk to\s+A line each$/),
		]);
		expect(await steps.locator(".mod-cta").innerText()).toContain("looking for");
		for (const [name, title] of [
			["What you’re looking for", "Create my space"],
			["People you know already", "Import people"],
			["Three people", "Add a person"],
		] as const) {
			await steps.getByRole("button", { name }).click();
			await page.locator(".modal-title", { hasText: title }).waitFor();
			await page.keyboard.press("Escape");
		}
		await noErrors(opened);
	});

	it("bring the people one would love to talk to into the pipeline", async () => {
		const vault = { ...SPACE, ...PEOPLE };
		const opened = await openView({ vault }, "open-space-fit", ".warm-intros-fit");
		const { page, steps } = opened;
		await steps.getByRole("button", { name: "Three people" }).click();
		await page.getByLabel("A line about the person").fill("Flo Fox");
		await page.keyboard.press("Enter");
		await page.locator(".warm-intros-capture-known").waitFor({ state: "detached" });
		await settle(opened);
		const made = readFileSync(path.join(opened.vault, "People/Flo Fox.md"), "utf8");
		expect(made).toContain("intro_status: identified");
		await noErrors(opened);
	});

	it("are there when the plugin is switched on for the first time", async () => {
		const { page } = await openHost({ vault: NOTHING, firstTime: true });
		await page.locator(".warm-intros-pipeline").getByText("Start with three things").waitFor();
	});

	it("count only the notes that the dialog begins with, not a folder which nothing but its name speaks for", async () => {
		const card = { ORG: "Acme", Email: "x@example.com" };
		const notes = ["Di", "Ed", "Flo", "Gus"].map((name) => [`Contacts/${name}.md`, "Text"]);
		const cards = ["Ann", "Bo", "Cy"].map((name) => [`CRM/${name}.md`, card]);
		const vault = Object.fromEntries([...cards, ...notes]) as Record<string, string>;
		const { steps } = await openView({ vault }, "open-pipeline", ".warm-intros-pipeline");
		expect(await steps.getByRole("button", { name: /^Adopt/ }).innerText()).toBe("Adopt 3 notes");
	});

	it("offer to adopt notes about people where the vault has some", async () => {
		const card = { ORG: "Acme", Email: "x@example.com" };
		const vault = { "CRM/Ann.md": card, "CRM/Bo.md": card, "CRM/Cy.md": card };
		const { page, steps } = await openView({ vault }, "open-pipeline", ".warm-intros-pipeline");
		await steps.getByRole("button", { name: "Adopt 3 notes" }).click();
		await page.locator(".warm-intros-adopt").waitFor();
	});

	it("say which is next where there is a space and nobody in it", async () => {
		const { view, steps } = await openView({ vault: SPACE }, "open-space-fit", ".warm-intros-fit");
		await view.getByRole("heading", { name: "Next: people you know already" }).waitFor();
		const [first] = await steps.getByRole("listitem").all();
		expect(await first?.getByRole("img", { name: "Done" }).count()).toBe(1);
		expect(await first?.getByRole("button").count()).toBe(0);
		expect(await steps.locator(".mod-cta").innerText()).toContain("People you know already");
	});

	it("are a bar on top of a view that shows somebody, and gone when all is done", async () => {
		const vault = { ...SPACE, ...PEOPLE };
		const opened = await openView({ vault }, "open-space-fit", ".warm-intros-fit");
		const { host, steps } = opened;
		expect(await steps.getByRole("img", { name: "Done" }).count()).toBe(2);
		expect((await steps.boundingBox())?.height).toBeLessThan(50);
		await host.evaluate(async ({ app }) => {
			for (const name of ["Cy", "Di", "Eve"])
				await app.vault.create(`${name}.md`, "---\ntype: contact\n---\n");
		});
		await expect.poll(() => steps.count()).toBe(0);
		await noErrors(opened);
	});

	it("lead to a view that says what is not known of people where nobody matches, and asks for it", async () => {
		const bare = { type: "contact", profession: ["Sales"] };
		const vault = {
			"My space.md": { type: "space", industries: ["Fintech"], geographies: ["Utah"] },
			...{ "A.md": bare, "B.md": bare, "C.md": bare },
		};
		const opened = await openView({ vault }, "open-space-fit", ".warm-intros-fit");
		const { page, view } = opened;
		await view.getByText("3 people whose industry and place aren’t known yet.").waitFor();
		await view.getByRole("status").getByRole("button", { name: "Check fit (3)" }).click();
		await page.locator(".warm-intros-check").waitFor();
		await noErrors(opened);
	});

	it("stay away once they are put away, until the settings bring them back", async () => {
		const vault = { ...SPACE, ...PEOPLE };
		const opened = await openView({ vault }, "open-space-fit", ".warm-intros-fit");
		const { page, host, steps } = opened;
		await steps.getByRole("button", { name: "Hide first steps" }).click();
		await expect.poll(() => steps.count()).toBe(0);
		await page.locator(".notice", { hasText: "“Show first steps” in the settings" }).waitFor();
		expect(data(opened)).toEqual({ version: 1, showsFirstSteps: false });
		await host.evaluate((control) => control.openSettings());
		await page.getByLabel("Show first steps").click();
		await page.keyboard.press("Escape");
		await steps.waitFor();
		await noErrors(opened);
	});

	it("leave an empty view with ways on when they are put away", async () => {
		const opened = await openView({ vault: NOTHING }, "open-space-fit", ".warm-intros-fit");
		const { view, steps } = opened;
		await steps.getByRole("button", { name: "Hide", exact: true }).click();
		await view.getByRole("heading", { name: "No contacts found" }).waitFor();
		expect(await view.getByRole("button").allInnerTexts()).toEqual([
			"Import people…",
			"Choose how contacts are found",
			"New contact",
		]);
	});
});

describe("sample people", () => {
	it("come after a preview, are said to be there, and go by one click but for those that were changed", async () => {
		const opened = await openView({ vault: NOTHING }, "open-space-fit", ".warm-intros-fit");
		const { page, host, view, vault } = opened;
		const before = notesOf(vault);
		await view.getByRole("button", { name: "Try with sample people" }).click();
		await look(opened, ".warm-intros-sample", "sample");
		await page.getByRole("button", { name: "Add sample people" }).click();
		await view
			.getByRole("button", { name: "Ines Coelho-Park" })
			.or(view.getByText("Ines Coelho-Park"))
			.first()
			.waitFor();
		await look(opened, ".warm-intros-fit", "sample-fit");
		const with16 = notesOf(vault);
		expect(Object.keys(with16)).toHaveLength(16);
		await view.getByRole("button", { name: "Remove sample people" }).click();
		await page.locator(".notice", { hasText: "Sample people are in the trash." }).waitFor();
		await settle(opened);
		expect(notesOf(vault)).toEqual(before);
		await page.locator(".notice").getByRole("button", { name: "Undo" }).last().click();
		await expect.poll(() => notesOf(vault)).toEqual(with16);
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Sample people/Ben Whitacre.md");
			if (file) await app.vault.append(file, "Mine.");
		});
		await settle(opened);
		await view.getByRole("button", { name: "Remove sample people" }).click();
		const more = page.getByRole("button", { name: "Remove these, too" });
		await more.waitFor();
		expect(Object.keys(notesOf(vault))).toEqual(["Note.md", "Sample people/Ben Whitacre.md"]);
		await look(opened, ".warm-intros-sample", "sample-changed");
		await more.click();
		await settle(opened);
		expect(notesOf(vault)).toEqual(before);
		await view.getByRole("button", { name: "Remove sample people" }).waitFor({ state: "detached" });
		await noErrors(opened);
	});

	it("are undone as any other change, and are offered in the settings", async () => {
		const opened = await openView({ vault: NOTHING }, "open-pipeline", ".warm-intros-pipeline");
		const { page, host, vault } = opened;
		const before = notesOf(vault);
		await host.evaluate((control) => control.openSettings());
		await page.locator(".setting-item", { hasText: "Try with sample people" }).click();
		await page.getByRole("button", { name: "Add sample people" }).click();
		await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
		await settle(opened);
		expect(notesOf(vault)).toEqual(before);
		await noErrors(opened);
	});
});

describe.each<[string, Partial<HostOptions>]>([
	["wide", {}],
	["phone", { mobile: true }],
])("the look of the first steps (%s)", (size, options) => {
	it.each<[string, HostOptions["vault"], number]>([
		["nothing", NOTHING, 0],
		["space", SPACE, 2],
		["people", PEOPLE, 0],
		["both", { ...SPACE, ...PEOPLE }, 3],
	])("is well with %s, in light and in dark", async (name, vault, other) => {
		for (const [place, command, part] of [VIEWS[1], VIEWS[other]].flatMap((one) =>
			one ? [one] : [],
		)) {
			const opened = await openView({ vault, ...options }, command, part);
			await look(opened, part, `first-steps-${name}-${place.replace(/ /g, "-")}-${size}`);
		}
	});
});
