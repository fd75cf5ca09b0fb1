import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { useBrowser } from "./browser";
import type { HostPage } from "./browser";
import { openFitView } from "./fit-view";
import { settle } from "./host-page";
import { openPipeline } from "./pipeline-page";

/** What the app's own styles and habits do to views and dialogs; see app-facts.css of the simulated host. */

const openHost = useBrowser();
const vault = (): { vault: string } => ({ vault: copyOf(DEMO_VAULT) });

/** Labels that would show as tooltips over something that is no button, link or picture. */
function findBubbles(part: Locator): Promise<readonly string[]> {
	return part.evaluate((whole) =>
		[...whole.querySelectorAll("[aria-label]")]
			.filter((one) => !one.matches("button, a, [role=button], [role=img], .clickable-icon"))
			.map((one) => `${one.tagName} ${one.className}: ${one.getAttribute("aria-label") ?? ""}`),
	);
}

/** Opens what a command shows. */
async function openBy(command: string, options = {}): Promise<HostPage> {
	const opened = await openHost({ ...vault(), ...options });
	await opened.host.evaluate((control, id) => control.executeCommand(`warm-intros:${id}`), command);
	await settle(opened);
	return opened;
}

/** Takes hold of a card by its free edge and moves it a little; says where the pointer is. */
async function dragCard(page: Page, view: Locator): Promise<{ x: number; y: number }> {
	const box = await view.locator(".warm-intros-pipeline-card").first().boundingBox();
	if (!box) throw new Error("Expected a card");
	const [x, y] = [box.x + box.width / 2, box.y + box.height - 3];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 15, y + 20, { steps: 4 });
	return { x: x + 15, y: y + 20 };
}

describe("the tooltips of the app", () => {
	it.each(["open-space-fit", "open-pipeline", "open-introductions", "show-problems"])(
		"show no name of a region, a list or a field (%s)",
		async (command) => {
			const { page } = await openBy(command);
			const view = page.locator(".warm-intros").last();
			await view.waitFor();
			expect(await findBubbles(view)).toEqual([]);
		},
	);

	it.each(["add-person", "paste-people", "adopt-notes", "check-fit", "import-people"])(
		"show no name of a field in a dialog (%s)",
		async (command) => {
			const { page } = await openBy(command);
			const dialog = page.locator(".warm-intros-dialog");
			await dialog.waitFor();
			expect(await findBubbles(dialog)).toEqual([]);
		},
	);

	it("show nothing over a list, and the name of a button over the button", async () => {
		const { page, grid } = await openFitView(openHost, { viewport: { width: 1700, height: 900 } });
		await grid.hover({ position: { x: 300, y: 300 } });
		expect(await page.locator(".tooltip").count()).toBe(0);
		await page.getByRole("button", { name: "Open the note of this space" }).hover();
		expect(await page.locator(".tooltip").innerText()).toBe("Open the note of this space");
	});
});

describe("a leaf of the app, which clips what is in it", () => {
	it.each(["side", "tab"] as const)(
		"lets a dragged card be seen at the pointer (%s)",
		async (place) => {
			const { page, view } = await openPipeline(openHost, vault(), place);
			const { x, y } = await dragCard(page, view);
			const ghost = page.locator(".warm-intros-ghost");
			const box = await ghost.boundingBox();
			expect(await ghost.evaluate((element) => element.closest(".workspace-leaf") === null)).toBe(
				true,
			);
			expect(Math.abs((box?.x ?? 0) - x)).toBeLessThan(20);
			expect(Math.abs((box?.y ?? 0) - y)).toBeLessThan(20);
			await page.mouse.up();
			expect(await ghost.count()).toBe(0);
		},
	);
});

describe("the buttons of the app", () => {
	it.each(["desktop", "tablet"])(
		"do not change how a name in a list looks (%s)",
		async (device) => {
			const { page } = await openBy("show-problems", { tablet: device === "tablet" });
			const link = page.locator(".warm-intros-link").first();
			await link.hover();
			const look = await link.evaluate((element) => {
				const { padding, backgroundColor, boxShadow } = getComputedStyle(element);
				return { padding, backgroundColor, boxShadow };
			});
			expect(look).toEqual({
				padding: "0px",
				backgroundColor: "rgba(0, 0, 0, 0)",
				boxShadow: "none",
			});
		},
	);
});

describe("a name in a view", () => {
	it.each(["side", "tab"] as const)(
		"opens its note in a new tab by a middle click (%s)",
		async (place) => {
			const { page, host, view } = await openPipeline(openHost, vault(), place);
			const before = await page.getByRole("tab").count();
			await view.locator("button.warm-intros-name").first().click({ button: "middle" });
			await host.evaluate((control) => control.settled());
			expect(await page.getByRole("tab").count()).toBe(before + 1);
		},
	);

	it("is a link to its note where it is dragged into another one", async () => {
		const files = {
			"People/Ann Lee.md": "---\ntype: contact\nintro_status: identified\n---\n",
			"Today.md": "Met ",
		};
		const opened = await openPipeline(openHost, { vault: files });
		await opened.host.evaluate((control) => control.openFile("Today.md"));
		const note = opened.page.getByRole("textbox", { name: "Note" });
		await opened.view.getByRole("button", { name: "Ann Lee", exact: true }).last().dragTo(note);
		expect(await note.inputValue()).toContain("[[Ann Lee]]");
	});

	it("is not dragged on a phone, where a finger that rests on it wants its menu", async () => {
		const { view } = await openPipeline(openHost, { ...vault(), mobile: true });
		const name = view.locator("button.warm-intros-name").first();
		expect(await name.evaluate((element: HTMLElement) => element.draggable)).toBe(false);
	});
});
