import type { JSHandle, Page } from "playwright-core";
import type { HostControl } from "../host/page/control";

/** Runs a command of the plugin as a user does: by its name in the palette. */
export async function runByPalette(
	page: Page,
	host: JSHandle<HostControl>,
	name: string,
): Promise<void> {
	await host.evaluate((control) => control.openPalette());
	await page.locator(".prompt input").fill(name);
	await page
		.locator(".suggestion-item", { hasText: `Warm Intros: ${name}` })
		.first()
		.click();
	await host.evaluate((control) => control.settled());
}

/** Does what the menu of the note that is open offers, or its *More*. */
export async function runByMenu(
	page: Page,
	host: JSHandle<HostControl>,
	name: string,
): Promise<void> {
	await host.evaluate(
		(control) => void control.openFileMenu(control.app.workspace.getActiveFile()?.path ?? ""),
	);
	const item = page.getByRole("menuitem", { name });
	if ((await item.count()) === 0) await page.getByRole("menuitem", { name: "More…" }).click();
	await item.click();
	await host.evaluate((control) => control.settled());
}

/** Opens the form of a new note, by its title. */
export async function openNewNote(
	page: Page,
	host: JSHandle<HostControl>,
	title: string,
): Promise<void> {
	await runByPalette(page, host, "New contact, company, event…");
	await page.locator(".suggestion-item", { hasText: title }).click();
	await page.locator(".modal").waitFor();
}

const NEW_NOTES = ["New contact", "New company", "New event", "New term", "Create my space"];

const FOR_SEVERAL = ["Record…", "Category…"];

/** Does what has a name: in the palette, among new notes, for several people, or in the menu of the note that is open. */
export async function runByName(
	page: Page,
	host: JSHandle<HostControl>,
	name: string,
): Promise<void> {
	const isListed = await host.evaluate(
		(control, listed) => control.listCommands().some((command) => command.name === listed),
		`Warm Intros: ${name}`,
	);
	if (isListed) await runByPalette(page, host, name);
	else if (NEW_NOTES.includes(name)) await openNewNote(page, host, name);
	else if (FOR_SEVERAL.includes(name)) await openForSeveral(page, host, name);
	else await runByMenu(page, host, name);
}

/** Opens the form that changes several people at once. */
export async function openForSeveral(
	page: Page,
	host: JSHandle<HostControl>,
	name: string,
): Promise<void> {
	await runByPalette(page, host, "Change several people…");
	await page.locator(".suggestion-item", { hasText: name }).click();
	await page.locator(".modal").waitFor();
}

/** Presses the button of the open letter that records without sending. */
export async function onlyRecord(page: Page, host: JSHandle<HostControl>): Promise<void> {
	await page.locator(".warm-intros-draft").getByRole("button", { name: "Only record" }).click();
	await host.evaluate((control) => control.settled());
}

/** Types into a form's fields, by their names. */
export async function fillForm(
	page: Page,
	values: Readonly<Record<string, string>>,
): Promise<void> {
	for (const [name, value] of Object.entries(values)) {
		await page.locator(".modal").getByLabel(name, { exact: true }).fill(value);
	}
}

/** Presses the form's button and waits until all is done. */
export async function pressCreate(page: Page, host: JSHandle<HostControl>): Promise<void> {
	await page.locator(".modal").getByRole("button", { name: "Create", exact: true }).click();
	await host.evaluate((control) => control.settled());
}
