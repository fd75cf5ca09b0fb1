import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser, type HostOptions } from "./browser";
import { noErrors, settle } from "./host-page";
import { onlyRecord, runByPalette } from "./palette";
import {
	cardOf,
	listOf,
	noteAt,
	openPipeline,
	personNote,
	type PipelinePage,
	saidIn,
} from "./pipeline-page";

const openHost = useBrowser();

const ASKED = personNote(
	"asked",
	["2026-03-02 asked [[Jane Doe]]: at the fair"],
	["intro_since: 2026-03-02 # a Monday", 'intro_via: "[[Jane Doe]]"', "phone: '0123'"],
);
const files = {
	"Ann Lee.md": ASKED,
	"Ben Ito.md": personNote(
		"introduced",
		["2026-03-09 introduced [[Jane Doe]]"],
		["intro_since: 2026-03-09", 'introduced_by: "[[Jane Doe]]"'],
	),
	"Jane Doe.md": "---\ntype: contact\nsource: past-colleague\n---\n",
};

/** The note of Ann Lee after the introduction of 10 March 2026. */
const INTRODUCED = ASKED.replace("intro_status: asked", "intro_status: introduced")
	.replace("intro_since: 2026-03-02 #", "intro_since: 2026-03-10 #")
	.replace(`phone: '0123'\n`, `phone: '0123'\nintroduced_by: "[[Jane Doe]]"\n`)
	.concat("- 2026-03-10 introduced [[Jane Doe]]\n");
const REFUSED = ASKED.replace("intro_status: asked", "intro_status: identified")
	.replace("intro_since: 2026-03-02 #", "intro_since: 2026-03-10 #")
	.replace('intro_via: "[[Jane Doe]]"\n', "")
	.concat("- 2026-03-10 refused [[Jane Doe]]\n");

const wide: HostOptions = { vault: files, viewport: { width: 1700, height: 900 } };

function board(options: HostOptions = wide): Promise<PipelinePage> {
	return openPipeline(openHost, options, "tab");
}

function column(view: Locator, name: string): Locator {
	return view.getByRole("region", { name, exact: true });
}

async function middleOf(element: Locator): Promise<readonly [number, number]> {
	const box = await element.boundingBox();
	if (!box) throw new Error("Expected an element that is shown");
	return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Takes a card by its lower edge, where no button is, and moves it over something. */
async function dragOver(
	{ page, view }: PipelinePage,
	name: string,
	target: Locator,
): Promise<void> {
	const box = await cardOf(view, name).boundingBox();
	if (!box) throw new Error("Expected a card that is shown");
	await page.mouse.move(box.x + box.width / 2, box.y + box.height - 8);
	await page.mouse.down();
	const [x, y] = await middleOf(target);
	await page.mouse.move(x, y, { steps: 8 });
}

describe("moving a card by mouse", () => {
	it("records the one event that leads there, and its notice takes it back byte for byte", async () => {
		const opened = await board();
		const { page, view, vault, host } = opened;
		await dragOver(opened, "Ann Lee", column(view, "Introduced"));
		await page.mouse.up();
		await cardIn(view, "Introduced", "Ann Lee").waitFor();
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
		await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
		await host.evaluate((control) => control.settled());
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
		await cardIn(view, "Asked", "Ann Lee").waitFor();
		await noErrors(opened);
	});

	it("marks where it may be dropped and dims where not, and nothing more when it is over", async () => {
		const opened = await board();
		const { page, view } = opened;
		await dragOver(opened, "Ann Lee", column(view, "Introduced"));
		const classes = (name: string): Promise<string | null> =>
			column(view, name).getAttribute("class");
		expect(await classes("Introduced")).toMatch(/is-legal.*is-over/);
		expect(await classes("Contacted")).toMatch(/is-legal(?!.*is-over)/);
		expect(await classes("Asked")).toMatch(/is-barred/);
		await page.keyboard.press("Escape");
		expect(await classes("Introduced")).not.toMatch(/is-legal|is-barred|is-over/);
		await page.mouse.up();
	});

	it("asks which of two events it was, where it was dropped", async () => {
		const opened = await board();
		const { page, view, vault } = opened;
		const target = column(view, "Identified");
		await dragOver(opened, "Ann Lee", target);
		const [x, y] = await middleOf(target);
		await page.mouse.up();
		const menu = page.locator(".menu");
		await menu.waitFor();
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
		const box = await menu.boundingBox();
		expect(Math.abs((box?.x ?? 0) - x)).toBeLessThan(200);
		expect(Math.abs((box?.y ?? 0) - y)).toBeLessThan(300);
		await menu.getByText("The introducer said no", { exact: true }).click();
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toBe(REFUSED);
		await noErrors(opened);
	});

	it.each([
		["its own stage", "Asked"],
		["a stage where no event leads", "Met"],
	])("writes nothing on %s", async (_, name) => {
		const card = name === "Met" ? "Ben Ito" : "Ann Lee";
		const status = name === "Met" ? "met" : "asked";
		const vault = { ...files, "Ben Ito.md": personNote(status, [`2026-03-09 ${status}`]) };
		const opened = await board({ ...wide, vault });
		const before = noteAt(opened.vault, `${card}.md`);
		const target = name === "Met" ? "Identified" : name;
		await dragOver(opened, card, column(opened.view, target));
		await opened.page.mouse.up();
		await settle(opened);
		expect(noteAt(opened.vault, `${card}.md`)).toBe(before);
		expect(await opened.page.locator(".menu, .notice").count()).toBe(0);
	});

	it("writes nothing beside the board, nor after Escape", async () => {
		const opened = await board();
		const { page, view, vault } = opened;
		await dragOver(opened, "Ann Lee", page.getByRole("searchbox"));
		await page.mouse.up();
		await dragOver(opened, "Ann Lee", column(view, "Introduced"));
		await page.keyboard.press("Escape");
		await page.mouse.up();
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
		await noErrors(opened);
	});

	it("leaves nothing behind where the plugin is switched off in the middle of it", async () => {
		const opened = await board();
		const { page, view, vault, host } = opened;
		await dragOver(opened, "Ann Lee", column(view, "Introduced"));
		await host.evaluate((control) => control.unloadPlugin());
		await page.mouse.up();
		await settle(opened);
		const leaks = await host.evaluate((control) => control.leaks());
		expect(Object.values(leaks).flat()).toEqual([]);
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
	});

	it("is no drag where a button is pressed and let go", async () => {
		const opened = await board();
		const { page, view, vault } = opened;
		await cardOf(view, "Ben Ito").getByRole("button", { name: "Write: Ben Ito" }).click();
		await onlyRecord(page, opened.host);
		expect(noteAt(vault, "Ben Ito.md")).toContain("- 2026-03-10 contacted\n");
		await page.getByRole("button", { name: "Ann Lee", exact: true }).last().click();
		await page.getByRole("tab", { name: "Ann Lee" }).waitFor();
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
	});

	it("works in the sidebar too, where the stages come to hand while a card is on its way", async () => {
		const opened = await openPipeline(openHost, { vault: files });
		const { page, view, vault } = opened;
		await cardOf(view, "Ann Lee").scrollIntoViewIfNeeded();
		const box = await cardOf(view, "Ann Lee").boundingBox();
		if (!box) throw new Error("Expected a card that is shown");
		await page.mouse.move(box.x + box.width / 2, box.y + box.height - 8);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
		const target = view.locator(".warm-intros-tray [data-stage=introduced]");
		const [x, y] = await middleOf(target);
		await page.mouse.move(x, y, { steps: 8 });
		await page.mouse.up();
		await expect.poll(() => noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
		await settle(opened);
		expect(await view.locator(".warm-intros-tray").count()).toBe(0);
		await noErrors(opened);
	});
});

describe("moving a card by touch", () => {
	const phone: HostOptions = { vault: files, mobile: true };

	/** Touches, moves and lets go as a finger does. */
	async function swipe(
		{ page }: PipelinePage,
		[x, y]: readonly [number, number],
		to: () => Promise<readonly [number, number]>,
		restMs = 0,
	): Promise<void> {
		const client = await page.context().newCDPSession(page);
		const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: readonly [number, number]) =>
			client.send("Input.dispatchTouchEvent", {
				type,
				touchPoints: at ? [{ x: at[0], y: at[1] }] : [],
			});
		await touch("touchStart", [x, y]);
		await page.waitForTimeout(restMs);
		for (let step = 1; step <= 4; step++) await touch("touchMove", [x, y - 6 * step]);
		const [endX, endY] = await to();
		for (let step = 1; step <= 5; step++)
			await touch("touchMove", [
				x + ((endX - x) * step) / 5,
				y - 24 + ((endY - y + 24) * step) / 5,
			]);
		await touch("touchEnd");
		await client.detach();
	}

	it("records an event, by the card's handle", async () => {
		const opened = await openPipeline(openHost, phone);
		const { view, vault } = opened;
		const card = cardOf(view, "Ann Lee");
		await card.scrollIntoViewIfNeeded();
		await swipe(opened, await middleOf(card.locator(".warm-intros-handle")), () =>
			middleOf(view.locator(".warm-intros-tray [data-stage=introduced]")),
		);
		await expect.poll(() => noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
		await noErrors(opened);
	});

	it("is not taken for a long press where the finger rests on the handle before it moves", async () => {
		const opened = await openPipeline(openHost, phone);
		const { page, view, vault } = opened;
		const card = cardOf(view, "Ann Lee");
		await card.scrollIntoViewIfNeeded();
		await swipe(
			opened,
			await middleOf(card.locator(".warm-intros-handle")),
			() => middleOf(view.locator(".warm-intros-tray [data-stage=introduced]")),
			1000,
		);
		await expect.poll(() => noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
		expect(await page.locator(".menu").count()).toBe(0);
	});

	it("scrolls and writes nothing, elsewhere on the card", async () => {
		const opened = await openPipeline(openHost, phone);
		const { view, vault } = opened;
		const list = listOf(view, "Pipeline");
		await list.evaluate((element) => {
			element.scrollTop = 0;
		});
		const card = view.locator(".warm-intros-pipeline-row.is-card").first();
		await card.scrollIntoViewIfNeeded();
		const readTop = (): Promise<number> => list.evaluate((element) => element.scrollTop);
		const before = await readTop();
		const [x, y] = await middleOf(card);
		const by = before > 60 ? 300 : -300;
		await swipe(opened, [x, y], () => Promise.resolve([x, y + by] as const));
		await expect.poll(async () => Math.abs((await readTop()) - before)).toBeGreaterThan(20);
		expect(await view.locator(".warm-intros-tray").count()).toBe(0);
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
	});

	it("opens the menu by a long press, which a short one does not", async () => {
		const opened = await openPipeline(openHost, phone);
		const { page, view, vault } = opened;
		const card = cardOf(view, "Ann Lee");
		await card.scrollIntoViewIfNeeded();
		const [x, y] = await middleOf(card.locator(".warm-intros-card-facts"));
		const client = await page.context().newCDPSession(page);
		const press = async (): Promise<void> => {
			await client.send("Input.dispatchTouchEvent", {
				type: "touchStart",
				touchPoints: [{ x, y }],
			});
		};
		const letGo = (): Promise<unknown> =>
			client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
		await press();
		await letGo();
		expect(await page.locator(".menu").count()).toBe(0);
		await press();
		await page.locator(".menu").waitFor();
		await letGo();
		expect(await page.locator(".menu").count()).toBe(1);
		await page.locator(".menu").getByText("Open in new tab").waitFor();
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
	});
});

describe("moving a card by the keyboard alone", () => {
	it("picks it up, chooses a stage, drops it, and says so", async () => {
		const opened = await board();
		const { page, view, vault } = opened;
		await listOf(view, "Asked").focus();
		await page.keyboard.press(" ");
		await expect.poll(() => saidIn(view)).toContain("Ann Lee is picked up, over May use name");
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => saidIn(view)).toContain("over Introduced");
		expect(await column(view, "Introduced").getAttribute("class")).toMatch(/is-over/);
		await page.keyboard.press("Enter");
		await expect.poll(() => noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
		await expect.poll(() => saidIn(view)).toBe("Ann Lee: Introduced.");
		await runByPalette(page, opened.host, "Undo last change");
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
		await noErrors(opened);
	});

	it("stays where it is by Escape, and the arrows choose cards again", async () => {
		const opened = await board();
		const { page, view, vault } = opened;
		await listOf(view, "Asked").focus();
		await page.keyboard.press("m");
		await expect.poll(() => saidIn(view)).toContain("picked up");
		await page.keyboard.press("Escape");
		await expect.poll(() => saidIn(view)).toBe("Ann Lee stays.");
		await page.keyboard.press("Enter");
		await page.getByRole("tab", { name: "Ann Lee" }).waitFor();
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
	});

	it("asks by a menu beside the card which of two events it was", async () => {
		const opened = await board();
		const { page, view, vault } = opened;
		const list = listOf(view, "Asked");
		await list.focus();
		await page.keyboard.press(" ");
		await page.keyboard.press("ArrowLeft"); // Identified
		await expect.poll(() => saidIn(view)).toContain("over Identified");
		await page.keyboard.press(" ");
		const menu = page.locator(".menu");
		await menu.waitFor();
		const [card, box] = [await cardOf(view, "Ann Lee").boundingBox(), await menu.boundingBox()];
		expect(Math.abs((box?.y ?? 0) - (card?.y ?? 0))).toBeLessThan(300);
		await menu.getByText("The introducer said no", { exact: true }).click();
		await settle(opened);
		expect(noteAt(vault, "Ann Lee.md")).toBe(REFUSED);
	});

	it("goes on where the last card of a stage has left it: the focus is not lost", async () => {
		const opened = await board();
		const { page, view } = opened;
		await listOf(view, "Asked").focus();
		await page.keyboard.press(" ");
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("Enter");
		await cardIn(view, "Introduced", "Ann Lee").waitFor();
		await settle(opened);
		const isInView = await view.evaluate((element) => element.contains(document.activeElement));
		expect(isInView).toBe(true);
	});

	it("goes from column to column and from card to card by the arrows", async () => {
		const opened = await board();
		const { page, view } = opened;
		await listOf(view, "Asked").focus();
		const active = (): Promise<string> =>
			page.evaluate(() => {
				const id = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
				return document.getElementById(id)?.querySelector(".warm-intros-name")?.textContent ?? "";
			});
		await expect.poll(active).toBe("Ann Lee");
		await page.keyboard.press("ArrowRight");
		await expect.poll(active).toBe("Ben Ito");
		await page.keyboard.press("ArrowLeft");
		await expect.poll(active).toBe("Ann Lee");
	});

	it("works in the sidebar as on the board", async () => {
		const opened = await openPipeline(openHost, { vault: files });
		const { page, view, vault } = opened;
		await listOf(view, "Pipeline").focus();
		for (let times = 0; times < 40 && !/Ann Lee/.test(await saidIn(view)); times++) {
			await page.keyboard.press("ArrowDown");
			await page.keyboard.press("m");
			if (/Ann Lee is picked up/.test(await saidIn(view))) break;
			await page.keyboard.press("Escape");
		}
		expect(await saidIn(view)).toContain("Ann Lee is picked up");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await expect.poll(() => noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
	});
});

describe("moving a card by menus and commands", () => {
	it("offers the events that the stage allows, and records the chosen one", async () => {
		const opened = await openPipeline(openHost, { vault: files });
		const { page, view, vault } = opened;
		await cardOf(view, "Ann Lee").getByRole("button", { name: "Move to…: Ann Lee" }).click();
		const menu = page.locator(".menu");
		await menu.getByText("I was introduced", { exact: true }).waitFor();
		expect(await menu.getByText("Reopen").count()).toBe(0);
		await menu.getByText("I was introduced", { exact: true }).click();
		await expect.poll(() => noteAt(vault, "Ann Lee.md")).toBe(INTRODUCED);
		await noErrors(opened);
	});

	it("opens the letter that is next by the card's button, or only records it", async () => {
		const opened = await openPipeline(openHost, { vault: files });
		const { page, view, vault } = opened;
		await cardOf(view, "Ann Lee").getByRole("button", { name: "Remind: Ann Lee" }).click();
		await page.locator(".warm-intros-draft").waitFor();
		expect(noteAt(vault, "Ann Lee.md")).toBe(ASKED);
		await page.keyboard.press("Escape");
		await view.getByRole("button", { name: "Only record: Ann Lee" }).click();
		await expect
			.poll(() => noteAt(vault, "Ann Lee.md"))
			.toBe(ASKED.concat("- 2026-03-10 nudged [[Jane Doe]]\n"));
	});

	it("records the next step of the open note by the palette", async () => {
		const opened = await openPipeline(openHost, { vault: files });
		const { page, host, vault } = opened;
		await host.evaluate((control) => control.openFile("Ben Ito.md"));
		await runByPalette(page, host, "Next step");
		await onlyRecord(page, host);
		await expect.poll(() => noteAt(vault, "Ben Ito.md")).toContain("intro_status: contacted");
		expect(noteAt(vault, "Ben Ito.md")).toContain("- 2026-03-10 contacted\n");
		await runByPalette(page, host, "Undo last change");
		expect(noteAt(vault, "Ben Ito.md")).toBe(files["Ben Ito.md"]);
	});

	it("tells the user, and writes nothing, where the note has gone meanwhile", async () => {
		const opened = await openPipeline(openHost, { vault: files });
		const { page, view, host } = opened;
		await cardOf(view, "Ann Lee").getByRole("button", { name: "Move to…: Ann Lee" }).click();
		await host.evaluate(async ({ app }) => {
			const file = app.vault.getFileByPath("Ann Lee.md");
			if (file) await app.fileManager.trashFile(file);
		});
		await page.locator(".menu").getByText("I was introduced", { exact: true }).click();
		await settle(opened);
		expect(await host.evaluate((control) => control.notices())).toEqual([
			expect.stringContaining("Ann Lee"),
		]);
		await noErrors(opened);
	});
});

function cardIn(view: Locator, name: string, person: string): Locator {
	return column(view, name).getByRole("button", { name: person, exact: true });
}
