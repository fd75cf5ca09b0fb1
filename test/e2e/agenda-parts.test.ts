import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser";
import { look } from "./look";
import { listOf, noteAt, openPipeline, personNote } from "./pipeline-page";

const openHost = useBrowser();

const asked = (day: string) =>
	personNote("asked", [`${day} asked [[Marta Diaz]]`], ['intro_via: "[[Marta Diaz]]"']);

const files = {
	"Marta Diaz.md": { type: "contact" },
	"Ann Lee.md": asked("2026-03-02"),
	"Bo Roy.md": asked("2026-03-03"),
	"Cy Dahl.md": asked("2026-02-03"),
	"Dee Fox.md": personNote("introduced", ["2026-03-08 introduced [[Marta Diaz]]"]),
	"Eli Gray.md": personNote("contacted", ["2026-01-08 contacted"]),
	"Fay Hill.md": { type: "contact", keep_in_touch: 30, last_contact: "2026-02-05" },
	"Talk.md": { type: "interview", contact: ["[[Fay Hill]]"], starts: "2026-03-10T18:00" },
	"Held.md":
		'---\ntype: interview\ncontact: "[[Gus Ray]]"\nstarts: 2026-03-05T09:00\nheld: held\nthanked: 2026-03-05\n---\n\n## Recap\n\n### What I promised\n\n- [ ] Send the deck 📅 2026-03-09\n',
	"Gus Ray.md": personNote("met", ["2026-03-05 met"]),
};

/** So many rows stand before the heading of Older. */
const OLDER_ROW = 8;

describe("the parts of what is due", () => {
	it.each([
		["320 pixels", { viewport: { width: 1280, height: 1100 } }],
		["a phone", { mobile: true, viewport: { width: 390, height: 1100 } }],
	] as const)("stand in their order, and Older is folded, on %s", async (name, options) => {
		const opened = await openPipeline(openHost, { vault: files, ...options });
		const { view, page } = opened;
		const titles = view.locator(".is-section .warm-intros-group-title");
		expect((await titles.allInnerTexts()).slice(0, 4)).toEqual([
			"Today",
			"This week",
			"Waiting for others",
			"Older",
		]);
		const older = view.getByRole("button", { name: /^Older/ });
		expect(await older.getAttribute("aria-expanded")).toBe("false");
		expect(await view.getByText("3 asks wait for an answer").count()).toBe(1);
		await look(opened, ".warm-intros-pipeline", `agenda-parts-${name.replaceAll(" ", "-")}`);
		await older.click();
		await view.getByRole("button", { name: "Snooze all…: Older" }).waitFor();
		await look(opened, ".warm-intros-pipeline", `agenda-older-${name.replaceAll(" ", "-")}`);
		expect(await page.locator(".is-overdue").count()).toBeGreaterThan(0);
	});

	it("folds Older by key, and snoozes all of it with one preview and one undo", async () => {
		const opened = await openPipeline(openHost, {
			vault: files,
			viewport: { width: 1280, height: 1400 },
		});
		const { view, page, host, vault } = opened;
		await listOf(view, "Pipeline").focus();
		const older = view.getByRole("button", { name: /^Older/ });
		await older.evaluate((element) => element.closest("[role=row]")?.scrollIntoView());
		for (let at = 0; at < OLDER_ROW; at += 1) await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await expect.poll(() => older.getAttribute("aria-expanded")).toBe("true");
		const before = noteAt(vault, "Eli Gray.md");
		await view.getByRole("button", { name: "Snooze all…: Older" }).click();
		await page.getByRole("button", { name: "Preview" }).click();
		await page.getByRole("button", { name: /^Snooze for 1 person/ }).click();
		await expect.poll(() => noteAt(vault, "Eli Gray.md")).toContain("follow_up: 2026-03-17");
		await expect.poll(() => view.getByRole("button", { name: /^Older/ }).count()).toBe(0);
		await host.evaluate((control) => control.executeCommand("warm-intros:undo-change"));
		await expect.poll(() => noteAt(vault, "Eli Gray.md")).toBe(before);
	});
});
