import path from "node:path";
import { expect } from "vitest";
import type { HostOptions, HostPage } from "./browser";
import { noErrors, settle } from "./host-page";
import { findCutWords, findTooWide, findViolations } from "./look-checks";

/** Where pictures are put, to be looked at; those that `look` takes only where `PICTURES` asks for them. */
export const screenshots = path.join(import.meta.dirname, "screenshots");

const takesPictures = process.env["PICTURES"] !== undefined;

/** The devices that something is looked at on; `look` takes it through the widths of each. */
export const sizes: readonly [string, Partial<HostOptions>][] = [
	["desktop", {}],
	["phone", { mobile: true, floatingBar: true }],
	["tablet", { tablet: true, floatingBar: true, viewport: { width: 1366, height: 1024 } }],
];

/** `sizes` with a small phone, for what does not go through widths. */
export const sizesWithSmall: typeof sizes = [
	...sizes,
	["320", { mobile: true, viewport: { width: 320, height: 700 } }],
];

/** What changes from one theme to the other are the colours alone. */
const themes = [
	["light", "all"],
	["dark", "colours"],
] as const;

/** The widths of panes in pixels, from a whole window to a sidebar. */
const TABS = [1600, 1280, 900, 700, 640, 320].map((width) => [width, 800] as const);

/** Those of dialogs and of what stands in a sidebar, which are laid out in one way from some hundred pixels on. */
const OTHERS = [1600, 640, 320].map((width) => [width, 800] as const);

/** A small phone, and one that is turned. */
const PHONES = [
	[320, 700],
	[844, 390],
] as const;

/** A tablet that is turned. */
const TABLETS = [[820, 1180]] as const;

/** What may be wider than its pane, and is scrolled sideways. */
export interface LookOptions {
	readonly scrolls?: boolean;
}

/** Looks at a part of the page in both themes and at every width of its device, and finds nothing wrong with it. */
export async function look(
	opened: HostPage,
	part: string,
	name: string,
	options: LookOptions = {},
): Promise<void> {
	expect(await findFaults(opened, part, name, options)).toEqual([]);
	await noErrors(opened);
}

/** What is wrong with a part of the page: in both themes what some people cannot use, and at every width what is cut, lies over another, or is outside. It is as wide as before then. */
export async function findFaults(
	opened: HostPage,
	part: string,
	name: string,
	{ scrolls = false }: LookOptions = {},
): Promise<readonly string[]> {
	const { page } = opened;
	const before = page.viewportSize();
	const faults = [...(await faultsInThemes(opened, part, name)), ...(await faultsHere(name))];
	for (const [width, height] of await screensOf(opened, part)) {
		await resize(opened, part, width, height);
		const wide = `${name}-${width}`;
		if (takesPictures)
			for (const [theme] of themes) {
				await setTheme(opened, theme);
				await takePicture(opened, part, `${wide}-${theme}`);
			}
		faults.push(...(await faultsHere(wide)));
	}
	if (before) await page.setViewportSize(before);
	await drawn(opened);
	return faults;

	async function faultsHere(at: string): Promise<readonly string[]> {
		const isBoard = (await page.locator(`${part} .warm-intros-columns`).count()) > 0;
		const [tooWide, cut] = await Promise.all([
			scrolls || isBoard ? [] : findTooWide(page, part),
			findCutWords(page, part),
		]);
		const found = [...tooWide, ...cut];
		return found.map((fault) => `${at}: ${fault}`);
	}
}

/** Looks at a part of the page in both themes, and finds nothing in them that some people cannot use. */
export async function lookInThemes(opened: HostPage, part: string, name: string): Promise<void> {
	expect(await faultsInThemes(opened, part, name)).toEqual([]);
}

async function faultsInThemes(opened: HostPage, part: string, name: string): Promise<string[]> {
	const faults: string[] = [];
	for (const [theme, rules] of themes) {
		await setTheme(opened, theme);
		if (takesPictures) await takePicture(opened, part, `${name}-${theme}`);
		const found = await findViolations(opened.page, part, rules);
		faults.push(...found.map((fault) => `${name} ${theme}: ${fault}`));
	}
	return faults;
}

async function screensOf(
	{ page }: HostPage,
	part: string,
): Promise<readonly (readonly [number, number])[]> {
	const [isPhone, isTablet] = await page.evaluate(() =>
		["is-phone", "is-tablet"].map((name) => document.body.classList.contains(name)),
	);
	if (isPhone || isTablet) return isPhone ? PHONES : TABLETS;
	const isTab = (await page.locator(`.mod-root ${part}`).count()) > 0;
	return isTab ? TABS : OTHERS;
}

/** Gives the pane of a part its size: on a desktop a sidebar has its own width, and anything else that of the window less what stands beside it. */
async function resize(
	{ page, host }: HostPage,
	part: string,
	width: number,
	height: number,
): Promise<void> {
	const place = await page
		.locator(part)
		.first()
		.evaluate((element) => {
			const leaf = element.closest(".workspace-leaf");
			if (leaf === null || document.body.classList.contains("is-mobile")) return 0;
			return leaf.closest(".mod-right-split") ? "side" : innerWidth - leaf.clientWidth;
		});
	if (place === "side") {
		await page.setViewportSize({ width: Math.max(1280, width + 500), height });
		await host.evaluate((control, wide) => control.setSideWidth("right", wide), width);
	} else await page.setViewportSize({ width: width + place, height });
	await drawn({ page, host });
}

/** Waits until a view has taken its new size. */
async function drawn(opened: Pick<HostPage, "page" | "host">): Promise<void> {
	await opened.page.evaluate(
		() =>
			new Promise((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))),
			),
	);
	await settle(opened);
}

async function setTheme(opened: HostPage, theme: "light" | "dark"): Promise<void> {
	await opened.host.evaluate((control, wanted) => control.setTheme(wanted), theme);
	await drawn(opened);
}

async function takePicture({ page }: HostPage, part: string, name: string): Promise<void> {
	const leaf = page.locator(".workspace-leaf").filter({ has: page.locator(part) });
	const clip = (await leaf.count()) === 1 ? await leaf.boundingBox() : null;
	const file = path.join(screenshots, `${name}.png`);
	await page.screenshot({ path: file, ...(clip && { clip }) });
}
