import { describe, expect, it } from "vitest";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { look, sizes } from "./look";
import { runByMenu, runByPalette } from "./palette";
import { noteAt, openPipeline, setClock } from "./pipeline-page";

const openHost = useBrowser();

const expected = (more = ""): string =>
	`---\ntype: contact\n${more}expected_at: "[[Meetup]]"\n---\nWords of mine.\n`;

const vault = {
	"Meetup.md": "---\ntype: event\nkind: meetup\ndate: 2026-03-10\nplace: Lehi\n---\nGood pizza.\n",
	"Ann Lee.md": expected("title: Head of Product\ncompany: Acme\nmet_role: speaker\n"),
	"Ben Ito.md": expected('knows: "[[Dana Fox]]"\n'),
	"Cy Dahl.md": expected("met_role: organizer\n"),
	"Dana Fox.md": expected("closeness: 2\n"),
	"Ed Moss.md": expected(),
	"My space.md": { type: "space", professions: ["Product management"] },
};

async function openEvent(now: string, options: Partial<HostOptions> = {}): Promise<HostPage> {
	const opened = await openHost({ vault, ...options });
	const { page, host } = opened;
	await setClock(page, now);
	await host.evaluate((control) => control.openFile("Meetup.md"));
	return opened;
}

async function settled({ host }: HostPage): Promise<void> {
	await host.evaluate((control) => control.settled());
}

describe("an event", () => {
	it("has its panel on the day before: who is expected, who can walk me over, and its sheet, made once", async () => {
		const opened = await openEvent("2026-03-09T18:00");
		const { page, host } = opened;
		await runByPalette(page, host, "Open person panel");
		const panel = page.locator(".warm-intros-panel");
		const people = panel.getByRole("region", { name: "Who is expected: 5 people" });
		expect(await people.innerText()).toMatch(/Cy Dahl[^]*Ann Lee[^]*Head of Product, Acme/);
		expect(await people.innerText()).toContain(
			"Dana Fox can walk you over: Ben Ito knows Dana Fox",
		);
		expect(await panel.getByRole("button", { name: "Who did you meet?" }).count()).toBe(0);
		await panel.getByRole("button", { name: "Make sheet" }).click();
		await settled(opened);
		const text = noteAt(opened.vault, "Meetup.md");
		expect(text).toMatch(/Good pizza\.\n\n## Prep\n[^]*\*\*\[\[Cy Dahl\]\]\*\*, organizer/);
		await panel.getByRole("button", { name: "Open sheet" }).click();
		await settled(opened);
		expect(noteAt(opened.vault, "Meetup.md")).toBe(text);
	});

	it("asks on its evening whom I met: three ticks, three people met in person, and an undo byte for byte", async () => {
		const opened = await openEvent("2026-03-10T22:00");
		const { page, host } = opened;
		const paths = ["Ann Lee.md", "Ben Ito.md", "Cy Dahl.md", "Ed Moss.md", "Meetup.md"];
		const read = (): string[] => paths.map((at) => noteAt(opened.vault, at));
		const before = read();
		await runByMenu(page, host, "Say who you met");
		const dialog = page.locator(".modal");
		for (const name of [/^Ann Lee/, /^Ben Ito/, /^Cy Dahl/])
			await dialog.getByRole("checkbox", { name }).check();
		await dialog.getByLabel("What is worth remembering of Ann Lee").fill("hires in May");
		await dialog.getByRole("button", { name: "I met 3 people" }).click();
		await settled(opened);
		const [ann, ben, cy, ed, meetup] = read();
		expect(ann).toContain("- 2026-03-10 met: hires in May\n");
		for (const text of [ann, ben, cy]) {
			expect(text).toContain("intro_route: in-person\n");
			expect(text).toContain('met_at: "[[Meetup]]"\n');
			expect(text).not.toContain("expected_at");
		}
		expect(ed).toBe(before[3]);
		expect(meetup).toContain("reviewed: 2026-03-10\n");
		await runByPalette(page, host, "Undo last change");
		await settled(opened);
		expect(read()).toEqual(before);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("offers on its evening to say whom I met, beside its sheet", async () => {
		const opened = await openPipeline(openHost, { vault });
		const { page, view } = opened;
		const met = view.getByRole("button", { name: "Who did you meet?: Meetup" });
		await view.getByRole("button", { name: "Make sheet: Meetup" }).waitFor();
		expect(await met.count()).toBe(0);
		await setClock(page, "2026-03-10T18:00");
		await met.waitFor();
		await look(opened, ".warm-intros-pipeline", "event-evening");
		await met.click();
		await page
			.locator(".modal")
			.getByRole("checkbox", { name: /^Ann Lee/ })
			.waitFor();
	});

	it("without a day is asked about: those who are added are met there, or expected", async () => {
		const opened = await openEvent("2026-03-09T18:00");
		const { page, host } = opened;
		await runByPalette(page, host, "Add a person");
		const dialog = page.locator(".modal");
		const line = dialog.getByLabel("A line about the person");
		const tie = dialog.getByRole("combobox", { name: "The event’s day isn’t known" });
		await line.fill("Flo Ray, speaker at Meetup");
		expect(await tie.count()).toBe(0);
		await line.fill("Flo Ray, speaker at Gala");
		expect(await tie.inputValue()).toBe("met_at");
		await tie.selectOption("They are expected there");
		await look(opened, ".modal", "event-without-day");
		await dialog.getByRole("button", { name: "Add", exact: true }).click();
		await settled(opened);
		expect(noteAt(opened.vault, "People/Flo Ray.md")).toContain('expected_at:\n  - "[[Gala]]"\n');
		await runByPalette(page, host, "Paste a list of people");
		await dialog.getByLabel("People", { exact: true }).fill("Gil Orr\nEd Moss");
		await dialog.getByLabel("Event", { exact: true }).fill("Gala");
		await dialog.getByRole("button", { name: "Preview" }).click();
		await tie.selectOption("They are expected there");
		await dialog.getByText("expected at Gala is filled in").waitFor();
		await dialog.getByRole("button", { name: "Add 1 person, fill in 1" }).click();
		await settled(opened);
		expect(noteAt(opened.vault, "People/Gil Orr.md")).toContain('expected_at:\n  - "[[Gala]]"\n');
		expect(noteAt(opened.vault, "Ed Moss.md")).not.toContain("met_at");
	});

	it.each(sizes)("looks right on a %s", async (name, options) => {
		const opened = await openEvent("2026-03-10T22:00", options);
		const { page, host } = opened;
		await runByPalette(page, host, "Open person panel");
		await page.locator(".warm-intros-panel header").waitFor();
		await settled(opened);
		await look(opened, ".warm-intros-panel", `event-panel-${name}`);
		await runByMenu(page, host, "Say who you met");
		const dialog = page.locator(".modal");
		await dialog.getByRole("checkbox", { name: /^Ann Lee/ }).check();
		await look(opened, ".modal", `event-review-${name}`);
	});
});
