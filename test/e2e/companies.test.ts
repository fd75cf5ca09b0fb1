import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type HostPage, useBrowser } from "./browser";
import { look, sizes } from "./look";
import { runByPalette } from "./palette";

const openHost = useBrowser();

const PERSON = { type: "contact" };
const LONG = "Wolfeschlegelsteinhausen Manufacturing and Logistics Holding";
const vault = {
	"My space.md": { type: "space", professions: ["Demand planning"], schools: ["Utah State"] },
	"Acme.md": { type: "company", target: true, motivation: 5 },
	"Bolt.md": { type: "company", target: true, motivation: 3 },
	[`${LONG}.md`]: { type: "company", target: true, motivation: 2 },
	"Other.md": { type: "company" },
	"Ann Lee.md": { ...PERSON, title: "CTO", company: "[[Acme]]" },
	"Bob Roy.md": { ...PERSON, company: "Cargo", closeness: 2, knows: ["[[Ann Lee]]"] },
	"Cy Fox.md": { ...PERSON, company: LONG, intro_status: "met", introduced_by: "[[Bob Roy]]" },
	"Talk.md": {
		type: "interview",
		contact: "[[Cy Fox]]",
		held: "held",
		starts: "2026-03-02T23:30",
		goal: "Learn about planning",
	},
	"Planner role.md": {
		type: "opportunity",
		opp_from: "[[Cy Fox]]",
		company: "[[Acme]]",
		kind: "job",
		opp_next: "2026-03-20",
	},
};
const VIEW = ".warm-intros-companies";
const PANEL = ".warm-intros-panel";

async function openCompanies(opened: HostPage) {
	await runByPalette(opened.page, opened.host, "Open companies");
	const view = opened.page.locator(VIEW);
	const list = view.getByRole("grid", { name: "Companies" });
	await list.getByText("Bob Roy knows Ann Lee").waitFor();
	return { view, list };
}

describe("the companies view", () => {
	it("lists the targets by motivation, with the way in, and what to do where nobody is", async () => {
		const opened = await openHost({ vault });
		const { view, list } = await openCompanies(opened);
		await view.getByText("3 targets, 1 with nobody yet").waitFor();
		const names = await list.locator(".warm-intros-company .warm-intros-name").allInnerTexts();
		expect(names).toEqual(["Acme", "Bolt", LONG]);
		const todos = await list.locator(".warm-intros-company-todo").allInnerTexts();
		expect(todos.map((text) => text.split("\n"))).toEqual([
			["Copy for LinkedIn", '"Bolt" AND "Demand planning"'],
			["Copy for alumni directory", "Bolt · Utah State"],
			["Copy for library database", "Bolt"],
			["Paste names"],
		]);
		expect(await opened.host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("is worked by keyboard: target, motivation, the way in, words to copy, undo", async () => {
		const opened = await openHost({ vault });
		const { page, host, vault: folder } = opened;
		const { view, list } = await openCompanies(opened);
		const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
		const before = read("Acme.md");
		await list.focus();
		await page.keyboard.press("4");
		await page.getByText("Acme: motivation 4").waitFor();
		expect(read("Acme.md")).toBe(before.replace("motivation: 5", "motivation: 4"));
		await runByPalette(page, host, "Undo last change");
		await expect.poll(() => read("Acme.md")).toBe(before);
		await view.getByRole("combobox", { name: "Companies" }).selectOption("All companies");
		await list.focus();
		await page.keyboard.press("End");
		await page.keyboard.press("ArrowUp");
		await page.keyboard.press("t");
		await page.getByText("Other: a target").waitFor();
		expect(read("Other.md")).toContain("target: true");
		await page.keyboard.press("Home");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.getByText('Bolt" AND "Demand planning"').last().waitFor();
		await page.keyboard.press("Home");
		await page.keyboard.press("n");
		await page.getByText("Ann Lee", { exact: false }).last().waitFor();
		expect(await page.locator(".modal").count()).toBe(1);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("pastes names of people of a company with nobody", async () => {
		const opened = await openHost({ vault });
		const { list } = await openCompanies(opened);
		await list.getByRole("button", { name: "Paste names" }).click();
		await opened.page.locator(".modal").getByText("Paste a list of people").waitFor();
		const values = await opened.page
			.locator(".modal input")
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
		expect(values).toContain("[[Bolt]]");
	});

	it("lists all companies that people's notes name, and makes the note of one by keyboard", async () => {
		const opened = await openHost({ vault });
		const { page, host, vault: folder } = opened;
		const { view, list } = await openCompanies(opened);
		await view.getByRole("combobox", { name: "Companies" }).selectOption("All companies");
		await view.getByText("1 company without a note").waitFor();
		await list.focus();
		await page.keyboard.press("End");
		await page.keyboard.press("Enter");
		const form = page.locator(".modal");
		await form.getByText("New company").waitFor();
		expect(await form.locator("input").first().inputValue()).toBe("Cargo");
		await form.getByRole("button", { name: "Create" }).click();
		await expect.poll(() => existsSync(path.join(folder, "Companies/Cargo.md"))).toBe(true);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it.each(sizes)("looks well with all companies (%s)", async (size, options) => {
		const more = Object.fromEntries(
			["Dee Ash", "Eli Poe", "Flo Day", "Gus Ito"].map((name) => [
				`${name}.md`,
				{ ...PERSON, company: `${LONG} Overseas` },
			]),
		);
		const opened = await openHost({ vault: { ...vault, ...more }, ...options });
		const { view } = await openCompanies(opened);
		await view.getByRole("combobox", { name: "Companies" }).selectOption("All companies");
		await view.getByText("2 companies without a note").waitFor();
		await view.getByRole("grid").press("End");
		await look(opened, VIEW, `companies-all-${size}`);
	});

	it.each(sizes)("looks well (%s)", async (size, options) => {
		const opened = await openHost({ vault, ...options });
		await openCompanies(opened);
		await look(opened, VIEW, `companies-${size}`);
		expect(await opened.host.evaluate((host) => host.missingIcons())).toEqual([]);
	});
});

describe("the panel of a note", () => {
	it.each([
		["Acme.md", "Way in", /Bob Roy knows Ann Lee/],
		["Acme.md", "People", /Identified \(1\)\s+Ann Lee\s+Missing\s+Nobody who decides/],
		["Acme.md", "Opportunities", /Planner role\s+Job, from Cy Fox, next on 20 Mar/],
		["Bolt.md", "Opportunities", undefined],
		["Bolt.md", "Way in", /Nobody in your notes is there yet.*Paste names/s],
		[`${LONG}.md`, "Conversations", /2 Mar at 23:30\s+held: Learn about planning/],
		["My space.md", "Who is still missing", /Peer\s+Nobody yet/],
		["Talk.md", "This conversation", /With\s+Cy Fox\s+Goal\s+Learn about planning/],
		["Talk.md", "Next for this conversation", /Say thanks.*Report back.*Quick recap/s],
		["Talk.md", "Who can introduce you", undefined],
	])("%s: %s", async (note, name, text) => {
		const { page, host } = await openHost({ vault });
		await host.evaluate((host, at) => host.openFile(at), note);
		await runByPalette(page, host, "Open person panel");
		const region = page.locator(PANEL).getByRole("region", { name, exact: true });
		if (text === undefined) expect(await region.count()).toBe(0);
		else {
			await region.waitFor();
			expect(await region.innerText()).toMatch(text);
		}
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("begins no line with a comma, however wide it is", async () => {
		const people = ["Ann", "Bob Roy", "Cyprian Fox", "Di", "Ed Montgomery", "Fay Hill", "Gus Ito"];
		const { page, host } = await openHost({
			vault: {
				"Acme.md": { type: "company" },
				...Object.fromEntries(people.map((name) => [`${name}.md`, { ...PERSON, company: "Acme" }])),
			},
		});
		await host.evaluate((host) => host.openFile("Acme.md"));
		await runByPalette(page, host, "Open person panel");
		const region = page.locator(PANEL).getByRole("region", { name: "People", exact: true });
		await region.getByText("Identified (7)").waitFor();
		for (let width = 280; width < 440; width += 10) {
			await host.evaluate((control, wide) => control.setSideWidth("right", wide), width);
			const atStart = await region
				.locator(".warm-intros-line-text")
				.first()
				.evaluate((line) => {
					const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
					let bottom = 0;
					let found = 0;
					for (let node = walker.nextNode(); node; node = walker.nextNode()) {
						const range = document.createRange();
						range.selectNode(node);
						const [box] = range.getClientRects();
						if (box && node.textContent?.startsWith(",") === true && box.top >= bottom) found += 1;
						if (box) bottom = box.bottom;
					}
					return found;
				});
			expect(atStart).toBe(0);
		}
	});

	it("of a company makes it a target in place, and opens the ask", async () => {
		const { page, host, vault: folder } = await openHost({ vault });
		await host.evaluate((host) => host.openFile("Other.md"));
		await runByPalette(page, host, "Open person panel");
		const panel = page.locator(PANEL);
		await panel.getByRole("button", { name: "Target: Other" }).click();
		await panel.getByRole("button", { name: "Target: Other", pressed: true }).waitFor();
		await panel.getByRole("combobox", { name: "Motivation: Other" }).selectOption("2");
		await page.getByText("Other: motivation 2").waitFor();
		const text = readFileSync(path.join(folder, "Other.md"), "utf8");
		expect(text).toBe("---\ntype: company\ntarget: true\nmotivation: 2\n---\n");
		await host.evaluate((host) => host.openFile("Acme.md"));
		await panel.getByRole("button", { name: "Ask Bob Roy" }).click();
		await page.locator(".modal").waitFor();
	});

	it.each([
		["company", "Acme.md"],
		["empty", "Bolt.md"],
		["space", "My space.md"],
		["talk", "Talk.md"],
	])("looks well (%s)", async (name, note) => {
		const opened = await openHost({ vault, viewport: { width: 900, height: 800 } });
		await opened.host.evaluate((host, at) => host.openFile(at), note);
		await runByPalette(opened.page, opened.host, "Open person panel");
		await opened.page.locator(PANEL).getByRole("region").first().waitFor();
		await look(opened, PANEL, `panel-${name}`);
	});
});
