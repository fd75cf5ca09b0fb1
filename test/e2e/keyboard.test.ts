import path from "node:path";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DEMO_VAULT } from "../make/run-cli";
import { copyOf } from "../make/temp-vault";
import { type HostOptions, type HostPage, useBrowser } from "./browser";
import { noErrors } from "./host-page";
import { screenshots } from "./look";
import { fillForm, runByName } from "./palette";
import { NOW, setClock } from "./pipeline-page";

/** The keyboard of a phone, which lies over the lower half of the screen. */

const openHost = useBrowser();

/** Who is meant by what is asked about a person. */
const PERSON = "People/Utah/Lindy Marchbanks.md";

async function open(command: string, options: Partial<HostOptions> = {}): Promise<HostPage> {
	const opened = await openHost({
		vault: copyOf(DEMO_VAULT),
		mobile: true,
		keyboard: true,
		...options,
	});
	const { page, host } = opened;
	await setClock(page, NOW);
	await host.evaluate((control, note) => control.openFile(note), PERSON);
	await runByName(page, host, command);
	await page.locator(".warm-intros-dialog").waitFor();
	return opened;
}

/** What of a dialog is not seen above the keyboard, though it has to be while a field has the focus. */
async function hiddenParts(dialog: Locator, field: Locator): Promise<readonly string[]> {
	await field.focus();
	await dialog.page().locator(".soft-keyboard").waitFor();
	await dialog.page().waitForTimeout(50);
	return dialog.evaluate((element) => {
		const seen = window.visualViewport?.height ?? 0;
		const body = element.querySelector(".warm-intros-dialog-body")?.getBoundingClientRect();
		const isSeen = (one: Element, top: number, bottom: number): boolean => {
			const box = one.getBoundingClientRect();
			const isTall = box.height > bottom - top; // then its beginning is seen
			return box.top >= top - 1 && (isTall ? box.top < bottom - 40 : box.bottom <= bottom + 1);
		};
		const { activeElement: active } = document;
		const field =
			active && !isSeen(active, body?.top ?? 0, Math.min(seen, body?.bottom ?? seen))
				? [`the field ${active.id} of ${active.closest(".setting-item")?.textContent ?? ""}`]
				: [];
		const foot = [...element.querySelectorAll(".warm-intros-dialog-foot button, .modal-title")]
			.filter((one) => !isSeen(one, 0, seen))
			.map((one) => one.textContent);
		return [...field, ...foot];
	});
}

const COMMANDS = [
	"Add a person",
	"Paste a list of people",
	"Check fit",
	"Import people…",
	"Adopt existing notes…",
	"New contact",
	"New event",
	"Create my space",
	"Category…",
	"Record…",
	"Schedule conversation",
	"Log a contact",
	"Quick recap",
];

const screens: readonly [string, Partial<HostOptions>][] = [
	["a phone", {}],
	["a screen of 320 pixels", { viewport: { width: 320, height: 640 } }],
];

describe.each(screens)("the keyboard of %s", (_, screen) => {
	it.each(COMMANDS)("hides neither the field nor the foot of a dialog (%s)", async (command) => {
		const opened = await open(command, screen);
		const dialog = opened.page.locator(".warm-intros-dialog");
		const fields = dialog.locator(
			"input:not([type=checkbox], [type=radio], [type=file], [type=date], [type=time]):visible, textarea:visible",
		);
		for (const field of await fields.all()) expect(await hiddenParts(dialog, field)).toEqual([]);
		await noErrors(opened);
	});
});

describe("what does not fit above the keyboard", () => {
	it("is scrolled to", async () => {
		const { page } = await open("Add a person");
		const modal = page.locator(".modal");
		await fillForm(page, { "A line about the person": "Jane Doe, VP Product @ Stripe: likes tea" });
		await page.locator(".soft-keyboard").waitFor();
		await page.screenshot({ path: path.join(screenshots, "capture-keyboard.png") });
		const last = modal.locator(".setting-item").last();
		await last.scrollIntoViewIfNeeded();
		const box = await last.boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(422);
	});

	it("is not the foot of the form, where the page shrinks instead", async () => {
		const { page } = await open("Add a person", {
			keyboard: false,
			viewport: { width: 390, height: 400 },
		});
		await fillForm(page, { "A line about the person": "Jane Doe, VP Product @ Stripe: likes tea" });
		const add = page.locator(".modal").getByRole("button", { name: "Add", exact: true });
		const box = await add.boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(400);
	});
});
