import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser, JSHandle, Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { places } from "../../scripts/find-chromium.mjs";
import type { BootOptions } from "../host/page/boot";
import type { HostControl } from "../host/page/control";
import { startHostServer } from "../host/server";
import { tempVault } from "../make/temp-vault";
import type { VaultFiles } from "../make/temp-vault";
import { PagePool } from "./page-pool";

/** What to open: files for a new vault or a folder, the plugin, and how the host begins. */
export interface HostOptions extends BootOptions {
	/** Files of a vault that is made for this test, or the folder of one. */
	vault: VaultFiles | string;
	/** The folder of the plugin's main.js; by default the repository's own. */
	plugin?: string;
	readOnly?: boolean;
	/** The size of the window in pixels; by default 1280 × 800, or a phone's with `mobile`. */
	viewport?: { width: number; height: number };
}

/** A page with a running host; everything of it is closed when the test is over. */
export interface HostPage {
	page: Page;
	/** The host's controls in the page: `await host.evaluate((host) => host.listCommands())`. */
	host: JSHandle<HostControl>;
	/** The vault's folder on disk. */
	vault: string;
	url: string;
}

const repository = path.resolve(import.meta.dirname, "..", "..");
const flags = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Starts one browser for the tests of a file, and says how to open a host in it. */
export function useBrowser(): (options: HostOptions) => Promise<HostPage> {
	let browser: Browser | undefined;
	let pages: PagePool | undefined;
	beforeAll(async () => {
		browser = await startBrowser();
		pages = new PagePool(browser);
	});
	afterAll(async () => {
		await browser?.close();
	});
	return (options) => {
		if (pages === undefined) throw new Error("Expected a browser before the first test");
		return openHost(pages, options);
	};
}

/** Starts Chromium: that of CHROME_PATH, else the machine's, else Playwright's own. */
async function startBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	return chromium.launch({
		args: flags,
		...(executablePath === undefined ? {} : { executablePath }),
	});
}

async function openHost(pages: PagePool, options: HostOptions): Promise<HostPage> {
	const { vault, plugin = repository, readOnly = false, viewport, ...boot } = options;
	const folder = typeof vault === "string" ? vault : tempVault(vault);
	const server = await startHostServer({ vault: folder, plugin, readOnly });
	onTestFinished(() => server.close());
	const isMobile = boot.mobile === true;
	const page = await pages.take({
		viewport: viewport ?? (isMobile ? { width: 390, height: 844 } : { width: 1280, height: 800 }),
		isMobile,
	});
	const url = `${server.url}?options=${encodeURIComponent(JSON.stringify(boot))}`;
	const errors: string[] = [];
	const note = (error: Error): number => errors.push(error.stack ?? error.message);
	page.on("pageerror", note);
	await page.goto(url);
	const hasBegun = await page.evaluate(() => window.hostReady !== undefined);
	page.off("pageerror", note);
	if (!hasBegun) throw new Error(`The host did not begin: ${errors.join("\n")}`);
	const host = await page.evaluateHandle(() => {
		if (window.hostReady === undefined) throw new Error("The host is gone.");
		return window.hostReady;
	});
	return { page, host, vault: folder, url };
}

function findChromium(): string | undefined {
	return process.env["CHROME_PATH"] ?? places.find((file) => existsSync(file));
}
