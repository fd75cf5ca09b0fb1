import path from "node:path";
import { expect } from "vitest";
import type { HostOptions, HostPage } from "./browser";
import { noErrors } from "./host-page";
import { findOverlaps, findTooWide, findViolations } from "./look-checks";

/** Where pictures are put, to be looked at. */
export const screenshots = path.join(import.meta.dirname, "screenshots");

/** The screens that a dialog is looked at on. */
export const sizes: readonly [string, Partial<HostOptions>][] = [
	["desktop", {}],
	["phone", { mobile: true }],
	["tablet", { tablet: true }],
	["320", { mobile: true, viewport: { width: 320, height: 700 } }],
];

/** What changes from one theme to the other are the colours alone. */
const themes = [
	["light", "all"],
	["dark", "colours"],
] as const;

/** Takes the picture of a part of the page in both themes, and finds nothing wrong with it. */
export async function look(opened: HostPage, part: string, name: string): Promise<void> {
	const { page } = opened;
	await lookInThemes(opened, part, name);
	expect(await findTooWide(page, part)).toEqual([]);
	expect(await findOverlaps(page, part)).toEqual([]);
	await noErrors(opened);
}

/** Takes the picture in both themes, and finds nothing in them that some people cannot use. */
export async function lookInThemes(
	{ page, host }: HostPage,
	part: string,
	name: string,
): Promise<void> {
	for (const [theme, rules] of themes) {
		await host.evaluate((control, wanted) => control.setTheme(wanted), theme);
		await page.screenshot({ path: path.join(screenshots, `${name}-${theme}.png`) });
		expect(await findViolations(page, part, rules)).toEqual([]);
	}
}
