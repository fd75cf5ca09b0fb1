import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runJson } from "../make/run-cli";
import { useBrowser } from "./browser";
import { openFitView, unfoldOverview } from "./fit-view";
import { findOverlaps, findTooWide, findViolations } from "./look-checks";

const openHost = useBrowser();
const screenshots = path.join(import.meta.dirname, "screenshots");
const SPACE = "Spaces/Job search - fintech product in the Mountain West.md";

describe("what would be without a term of the space", () => {
	it("is shown below the term by the keyboard, as the command line has it, and is written after a preview alone", async () => {
		const { page, host, vault } = await openFitView(openHost);
		await unfoldOverview(page);
		const note = path.join(vault, SPACE);
		const before = readFileSync(note, "utf8");
		const { whatIf } = (await runJson(["fit", vault, "--without", "Fintech"])) as {
			whatIf: { lost: { name: string }[]; changes: { narrower: { words: string }[] }[] };
		};
		await page.getByRole("button", { name: "Industry Fintech" }).press("Enter");
		const shown = page.locator(".warm-intros-what-if");
		const text = await shown.innerText();
		expect(text).toContain(`${whatIf.lost.length} people would match in fewer dimensions`);
		expect(text).toContain(whatIf.lost[0]?.name);
		const [narrower] = whatIf.changes[0]?.narrower ?? [];
		await shown.getByRole("button", { name: narrower?.words ?? "" }).press("Enter");
		expect(await shown.locator("p").last().getByRole("button").count()).toBe(10);
		await shown.getByRole("button", { name: "Use this in my space…" }).press("Enter");
		const dialog = page.getByRole("dialog");
		await dialog.getByText("and nothing else").waitFor();
		expect(await findViolations(page, ".modal")).toEqual([]);
		await page.screenshot({ path: path.join(screenshots, "what-if-preview.png") });
		expect(readFileSync(note, "utf8")).toBe(before);
		await page.keyboard.press("Enter");
		await page.getByText(`“${narrower?.words ?? ""}” instead of “Fintech”`).waitFor();
		await host.evaluate((control) => control.settled());
		expect(readFileSync(note, "utf8")).toContain(narrower?.words);
		await page.getByRole("button", { name: "Industry Fintech" }).waitFor({ state: "detached" });
		await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
		await page.getByRole("button", { name: "Industry Fintech" }).waitFor();
		expect(readFileSync(note, "utf8")).toBe(before);
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});

	it.each([
		["wide", { width: 1280, height: 800 }, false],
		["narrow", { width: 320, height: 800 }, true],
		["phone", { width: 390, height: 844 }, true],
	] as const)("fits where it is %s, in light and dark", async (kind, viewport, mobile) => {
		const { page, host } = await openFitView(openHost, { viewport, mobile });
		await unfoldOverview(page);
		await page.getByRole("button", { name: "Industry Fintech" }).click();
		await page.locator(".warm-intros-what-if").waitFor();
		await host.evaluate((control) => control.settled());
		await page.screenshot({ path: path.join(screenshots, `what-if-${kind}.png`) });
		expect(await findViolations(page, ".warm-intros-overview")).toEqual([]);
		expect(await findTooWide(page, ".warm-intros-overview")).toEqual([]);
		expect(await findOverlaps(page, ".warm-intros-overview")).toEqual([]);
		await host.evaluate((control) => control.setTheme("dark"));
		await page.screenshot({ path: path.join(screenshots, `what-if-${kind}-dark.png`) });
		expect(await findViolations(page, ".warm-intros-overview", "colours")).toEqual([]);
	});

	it("leads from what is missing to who would be next, and who could introduce me", async () => {
		const { page, host } = await openFitView(openHost, {
			vault: {
				"My space.md": {
					type: "space",
					professions: ["Supply chain planning", "Beekeeping"],
					categories: ["power-connector = 2", "peer"],
				},
				"Ann Lee.md": { type: "contact", title: "Head of Supply Chain" },
				"Bo Roy.md": { type: "contact", closeness: 2, knows: ["[[Ann Lee]]"] },
				"Cy Kern.md": { type: "contact", title: "Supply Chain Recruiter" },
			},
		});
		await unfoldOverview(page);
		await page.getByRole("button", { name: "2 more of 2 (1 likely)" }).press("Enter");
		await page.getByText("Cy Kern (likely, by title: recruiting).").waitFor();
		await page.getByRole("button", { name: "Who can introduce you" }).waitFor();
		await page.getByRole("button", { name: "Profession Beekeeping" }).click();
		await page.getByText("Nobody here yet. Look for: Beekeeping").waitFor();
		await page.getByRole("button", { name: "Import people…" }).waitFor();
		expect(await findViolations(page, ".warm-intros-overview")).toEqual([]);
		expect(await findTooWide(page, ".warm-intros-overview")).toEqual([]);
		await page.screenshot({ path: path.join(screenshots, "missing-wide.png") });
		await host.evaluate((control) => control.setTheme("dark"));
		expect(await findViolations(page, ".warm-intros-overview", "colours")).toEqual([]);
		const overview = page.locator(".warm-intros-overview");
		await overview.getByRole("button", { name: "Add a person" }).click();
		await page.getByRole("dialog").waitFor();
		await page.keyboard.press("Escape");
		await page.getByRole("button", { name: "Profession Supply chain planning" }).click();
		await page.getByText("Bo Roy could introduce you.").waitFor();
		await page.getByRole("button", { name: "Ask Bo Roy", exact: true }).click();
		await page.getByRole("dialog").getByText("Bo Roy").first().waitFor();
		expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	});
});
