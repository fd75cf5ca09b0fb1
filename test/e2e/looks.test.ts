import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser, type HostOptions, type HostPage } from "./browser";
import { groupBy, unfoldOverview } from "./fit-view";
import { findOverlaps, findTooWide, findViolations } from "./look-checks";
import { openNewNote, runByPalette } from "./palette";

const openHost = useBrowser();
const screenshots = path.join(import.meta.dirname, "screenshots");

/** A view as it is to be looked at, and the part of the page that is ours. */
interface Look {
	readonly name: string;
	readonly part: string;
	readonly vault?: HostOptions["vault"];
	readonly open: (opened: HostPage) => Promise<void>;
}

/** People of whom no more is known than an import tells. */
const LIKELY: NonNullable<Look["vault"]> = {
	"Ann Lee.md": { type: "contact", title: "Senior Demand Planner", company: ["Acme"] },
	"Bo Maj.md": { type: "contact", title: "Head of Supply Chain", company: ["Quill"] },
	"Cy Kern.md": { type: "contact", title: "Supply Chain Recruiter", company: ["Talent & Co"] },
	"Di Ray.md": { type: "contact", title: "Demand Planner", profession: ["Demand planning"] },
	"My space.md": {
		type: "space",
		professions: ["Demand planning", "Supply chain planning"],
		categories: ["power-connector = 2", "peer"],
	},
};

const looks: readonly Look[] = [
	{
		name: "space-fit",
		part: ".warm-intros-fit",
		open: ({ page, host }) => runByPalette(page, host, "Open space fit"),
	},
	{
		name: "overview",
		part: ".warm-intros-fit",
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open space fit");
			await unfoldOverview(page);
		},
	},
	{
		name: "reasons",
		part: ".warm-intros-fit",
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open space fit");
			await groupBy(page, "Group by matches");
			for (const at of [0, 0]) {
				await page
					.getByRole("button", { name: /^Show why/ })
					.nth(at)
					.click();
			}
			await page.getByRole("grid").focus();
			await page.keyboard.press("ArrowDown");
		},
	},
	{
		name: "no-space",
		part: ".warm-intros-fit",
		vault: { "Ann.md": { type: "contact" }, "Bea.md": { type: "contact" } },
		open: ({ page, host }) => runByPalette(page, host, "Open space fit"),
	},
	{
		name: "no-contacts",
		part: ".warm-intros-fit",
		vault: { "Note.md": "Nobody." },
		open: ({ page, host }) => runByPalette(page, host, "Open space fit"),
	},
	{
		name: "nothing-fits",
		part: ".warm-intros-fit",
		vault: {
			"Ann.md": { type: "contact", industry: ["Energy"] },
			"My space.md": { type: "space", industries: ["Fintech"], professions: ["Beekeeping"] },
		},
		open: ({ page, host }) => runByPalette(page, host, "Open space fit"),
	},
	{
		name: "nobody-wanted",
		part: ".warm-intros-fit",
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open space fit");
			await page.getByRole("searchbox").fill("nobody of this name");
		},
	},
	{
		name: "panel",
		part: ".warm-intros-panel",
		open: async ({ page, host }) => {
			await host.evaluate((control) => control.openFile("People/Utah/Lindy Marchbanks.md"));
			await runByPalette(page, host, "Open person panel");
		},
	},
	{
		name: "panel-empty",
		part: ".warm-intros-panel",
		open: ({ page, host }) => runByPalette(page, host, "Open person panel"),
	},
	{
		name: "panel-no-space",
		part: ".warm-intros-panel",
		vault: { "Ann.md": { type: "contact", title: "CEO", industry: ["Energy"] } },
		open: async ({ page, host }) => {
			await host.evaluate((control) => control.openFile("Ann.md"));
			await runByPalette(page, host, "Open person panel");
		},
	},
	{
		name: "likely",
		part: ".warm-intros-fit",
		vault: LIKELY,
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open space fit");
			await groupBy(page, "Group by matches");
			await page.getByRole("button", { name: "Show why Ann Lee fits" }).click();
			await page.getByText("Demand planning, by title: Senior Demand Planner").first().waitFor();
		},
	},
	{
		name: "panel-likely",
		part: ".warm-intros-panel",
		vault: LIKELY,
		open: async ({ page, host }) => {
			await host.evaluate((control) => control.openFile("Cy Kern.md"));
			await runByPalette(page, host, "Open person panel");
			await page.getByText("Power connector, by title: recruiting").waitFor();
		},
	},
	{
		name: "no-problems",
		part: ".warm-intros-problems",
		vault: { "Ann.md": { type: "contact" } },
		open: ({ page, host }) => runByPalette(page, host, "Show problems"),
	},
	{
		name: "problems",
		part: ".warm-intros-problems",
		open: ({ page, host }) => runByPalette(page, host, "Show problems"),
	},
	{
		name: "form",
		part: ".modal",
		open: ({ page, host }) => openNewNote(page, host, "New contact"),
	},
	{
		name: "form-space",
		part: ".modal",
		open: ({ page, host }) => openNewNote(page, host, "Create my space"),
	},
	{
		name: "form-find-contacts",
		part: ".modal",
		vault: { "Note.md": "No contact." },
		open: async ({ page, host }) => {
			await runByPalette(page, host, "Open pipeline");
			await page.getByRole("button", { name: "Choose how contacts are found" }).first().click();
		},
	},
];

async function openLook(
	{ vault, open, part }: Look,
	options: Partial<HostOptions>,
): Promise<HostPage> {
	const opened = await openHost({ vault: vault ?? copyOf(DEMO_VAULT), ...options });
	await open(opened);
	await opened.page.locator(part).waitFor();
	await opened.host.evaluate((control) => control.settled());
	return opened;
}

/** Keeps a picture for people to look at. */
async function takePicture(page: Page, { name }: Look, kind: string): Promise<void> {
	await page.screenshot({ path: path.join(screenshots, `${name}-${kind}.png`) });
}

describe.each(looks)("the look of $name", (look) => {
	it("has no violation that axe-core knows, in light and in dark", async () => {
		const { page, host } = await openLook(look, { theme: "light" });
		await takePicture(page, look, "light");
		expect(await findViolations(page, look.part)).toEqual([]);
		expect(await findTooWide(page, look.part)).toEqual([]);
		await host.evaluate((control) => control.setTheme("dark"));
		await takePicture(page, look, "dark");
		expect(await findViolations(page, look.part, "colours")).toEqual([]);
		expect(await host.evaluate((control) => control.missingIcons())).toEqual([]);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it("fits a phone, and a screen of 320 pixels", async () => {
		const { page, host } = await openLook(look, { mobile: true });
		for (const [kind, viewport] of [
			["phone", { width: 390, height: 844 }],
			["320", { width: 320, height: 700 }],
		] as const) {
			await page.setViewportSize(viewport);
			await takePicture(page, look, kind);
			expect(await findTooWide(page, look.part)).toEqual([]);
			expect(await findOverlaps(page, look.part)).toEqual([]);
		}
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});
