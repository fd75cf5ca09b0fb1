import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { HostPage } from "./browser";

/** Waits until the host has done all that was asked of it. */
export async function settle({ host }: Pick<HostPage, "host">): Promise<void> {
	await host.evaluate((control) => control.settled());
}

/** The page has met no error, and every icon that it asked for is there. */
export async function noErrors({ host }: Pick<HostPage, "host">): Promise<void> {
	expect(await host.evaluate(({ errors }) => errors)).toEqual([]);
	expect(await host.evaluate((control) => control.missingIcons())).toEqual([]);
}

/** The bytes of every note, those in the bin aside. */
export function notesOf(vault: string): Readonly<Record<string, string>> {
	const names = readdirSync(vault, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".md") && !name.startsWith("."))
		.sort();
	return Object.fromEntries(
		names.map((name) => [name, readFileSync(path.join(vault, name), "latin1")]),
	);
}

/** What the page would have put on the clipboard, and which links it would have opened in the mail program. */
export async function watchExits(
	page: Page,
): Promise<() => Promise<{ copied: string[]; opened: string[] }>> {
	await page.evaluate(() => {
		const exits = { copied: [] as string[], opened: [] as string[] };
		Object.assign(window, { exits });
		Object.defineProperty(navigator, "clipboard", {
			configurable: true,
			value: { writeText: (text: string) => Promise.resolve(void exits.copied.push(text)) },
		});
		window.open = (url) => {
			exits.opened.push(String(url));
			return null;
		};
	});
	return () =>
		page.evaluate(
			() => (window as never as { exits: { copied: string[]; opened: string[] } }).exits,
		);
}
