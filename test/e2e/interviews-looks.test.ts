import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { look, screenshots, sizes } from "./look";
import { runByMenu, runByPalette } from "./palette";
import { NOW, openPipeline, personNote, setClock } from "./pipeline-page";

const openHost = useBrowser();

const INTERVIEW =
	'---\ntype: interview\ncontact: "[[Ann Lee]]"\nstarts: 2026-03-10T16:00\nheld: planned\n---\n';
const NAMES = [
	"Cy Fox, VP Product @ Stripe: call her",
	"Jane Doe",
	"Bo Dahl",
	"Di Ray, Head of a department with quite a long name @ A company with an even longer name",
	"Quill",
	"???",
];
const vault: Extract<HostOptions["vault"], object> = {
	"Ann Lee.md": personNote(
		"scheduled",
		["2026-03-02 introduced [[Bo Dahl]]", "2026-03-06 scheduled 2026-03-10 16:00"],
		[
			"company: Acme",
			"title: Head of Payments",
			"category: industry-expert",
			'introduced_by: "[[Bo Dahl]]"',
		],
	),
	"Bo Dahl.md": "---\ntype: contact\n---\n",
	"A/Jane Doe.md": "---\ntype: contact\ncompany: Acme\n---\n",
	"B/Jane Doe.md": '---\ntype: contact\ncompany: "[[Quill]]"\n---\n',
	"Quill.md": { type: "company" },
	"My space.md": { type: "space", industries: ["Fintech"] },
	"Talk.md": INTERVIEW,
	"Told.md": `${INTERVIEW.replace("planned", "held").replace("10T16", "08T16")}## Recap\n\nThey hire in May, and the team moves to another city in summer. She knows two people at Quill who decide about it.\n`,
	"Held.md": `${INTERVIEW.replace("planned", "held").replace("10T16", "09T16")}## Recap\n\n### People named\n\n${NAMES.map((name) => `- ${name}\n`).join("")}`,
};

async function open(file: string, options: Partial<HostOptions>): Promise<HostPage> {
	const opened = await openHost({ vault, ...options });
	await setClock(opened.page, NOW);
	await opened.host.evaluate((control, wanted) => control.openFile(wanted), file);
	return opened;
}

describe.each(sizes)("the look of what is written about a conversation (%s)", (size, options) => {
	it("is well in the quick recap", async () => {
		const opened = await open("Ann Lee.md", options);
		await runByPalette(opened.page, opened.host, "Quick recap");
		await opened.page.getByLabel("What did I learn?").fill("They hire in May.\nI send my notes.");
		await look(opened, ".warm-intros-recap", `recap-${size}`);
	});

	it("is well in a message of thanks, beside what the notes say, and where it was left", async () => {
		const opened = await open("Told.md", options);
		const { page, host } = opened;
		await runByMenu(page, host, "Say thanks");
		await page.getByText("From your notes, not in the message").waitFor();
		await page.getByLabel("Message").fill(`Dear Ann, [when?]\n${"Thank you! ".repeat(140)}`);
		await page.keyboard.press("Escape");
		await page.locator(".notice", { hasText: "is kept" }).click();
		await runByMenu(page, host, "Say thanks");
		await page.getByText("You started this earlier").waitFor();
		await look(opened, ".warm-intros-draft", `thanks-${size}`);
	});

	it("is well in the preview of the people named", async () => {
		const opened = await open("Held.md", options);
		await runByMenu(opened.page, opened.host, "Add people named here");
		await opened.page.getByLabel("Who is Jane Doe?").waitFor();
		await look(opened, ".warm-intros-referrals", `people-named-${size}`);
		const button = opened.page.locator(".warm-intros-referrals .mod-cta");
		await button.scrollIntoViewIfNeeded();
		expect(await button.isVisible()).toBe(true);
	});

	it("is well in the agenda, on the cards and in the person panel", async () => {
		const opened = await openPipeline(openHost, { vault, ...options });
		await setClock(opened.page, "2026-03-10T18:00");
		await opened.view.getByRole("button", { name: "Recap…: Ann Lee" }).first().waitFor();
		await look(opened, ".warm-intros-pipeline", `talks-due-${size}`);
		await opened.host.evaluate((control) => control.openFile("Ann Lee.md"));
		await runByPalette(opened.page, opened.host, "Open person panel");
		await opened.page.getByRole("region", { name: "Conversations" }).scrollIntoViewIfNeeded();
		await look(opened, ".warm-intros-panel", `talks-panel-${size}`);
	});
});

/** The lines of the open note that can be read without scrolling. */
function linesInView(page: Page): Promise<string[]> {
	return page.getByRole("textbox", { name: "Note" }).evaluate((field: HTMLTextAreaElement) => {
		// A field does not say where its lines are: the same text in the same box does.
		const style = getComputedStyle(field);
		const mirror = document.body.createDiv();
		for (const name of ["width", "font", "line-height", "padding", "letter-spacing"])
			mirror.style.setProperty(name, style.getPropertyValue(name));
		mirror.style.position = "absolute";
		mirror.style.boxSizing = "border-box";
		mirror.style.whiteSpace = "pre-wrap";
		mirror.style.overflowWrap = "break-word";
		mirror.style.width = `${field.clientWidth}px`;
		const lines = field.value.split("\n").map((text) => mirror.createDiv({ text: text || " " }));
		const top = mirror.getBoundingClientRect().top + field.scrollTop;
		const seen = lines.filter((line) => {
			const box = line.getBoundingClientRect();
			return box.top >= top - 1 && box.bottom <= top + field.clientHeight + 1;
		});
		mirror.remove();
		return seen.map(({ textContent }) => textContent ?? "").filter((text) => text.trim() !== "");
	});
}

describe("the preparation on a phone", () => {
	it("shows on its first screen who, when, through whom, the goal and three questions", async () => {
		const opened = await open("Ann Lee.md", {
			mobile: true,
			viewport: { width: 390, height: 700 },
		});
		const { page, host } = opened;
		await runByPalette(page, host, "Prepare conversation");
		await expect
			.poll(() => host.evaluate(({ app }) => app.workspace.activeEditor?.editor?.getSelection()))
			.toBe("[interview goal?]");
		await page.waitForTimeout(100);
		await page.screenshot({ path: path.join(screenshots, "prep-phone.png") });
		const lines = await linesInView(page);
		expect(lines.slice(0, 8)).toEqual([
			"## Prep",
			"- **Who:** [[Ann Lee]], Head of Payments, Acme",
			"- **When:** Tuesday, 10 March 2026, 16:00",
			"- **Through:** [[Bo Dahl]]",
			"- **My one goal:** [interview goal?]",
			expect.stringMatching(/^1\. /),
			expect.stringMatching(/^2\. /),
			expect.stringMatching(/^3\. /),
		]);
	});
});
