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
