import path from "node:path";
import type { JSHandle, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import type { BootOptions } from "../host/page/boot";
import type { HostControl } from "../host/page/control";
import { HostServers } from "../host/server";
import { tempVault } from "../make/temp-vault";
import type { VaultFiles } from "../make/temp-vault";
import { PagePool } from "./page-pool";
import { startBrowser } from "./start-browser";

/** What to open: files for a new vault or a folder, the plugin, and how the host begins. */
export interface HostOptions extends BootOptions {
	/** Files of a vault that is made for this test, or the folder of one. */
	vault: VaultFiles | string;
	/** The folder of the plugin's main.js; by default the repository's own. */
	plugin?: string;
	readOnly?: boolean;
	/** The size of the window in pixels; by default 1280 × 800, or a phone's with `mobile`, 1180 × 820 with `tablet`. */
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

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const TABLET = { width: 1180, height: 820 };

const repository = path.resolve(import.meta.dirname, "..", "..");

/** Says how to open a host in the browser that all tests of a process share. */
export function useBrowser(): (options: HostOptions) => Promise<HostPage> {
	return async (options) => openHost(await (pages ??= openPool()), options);
}

/** The pages of this process, for the tests of all its files. */
let pages: Promise<PagePool> | undefined;

/** The server of this process; it ends with it. */
let servers: Promise<HostServers> | undefined;

async function openPool(): Promise<PagePool> {
	return new PagePool(await startBrowser());
}

async function openHost(pages: PagePool, options: HostOptions): Promise<HostPage> {
	const { vault, plugin = repository, readOnly = false, viewport, ...boot } = options;
	const folder = typeof vault === "string" ? vault : tempVault(vault);
	const { url: address, close } = (await (servers ??= HostServers.start())).open({
		vault: folder,
		plugin,
		readOnly,
	});
	onTestFinished(close);
	const isTablet = boot.tablet === true;
	const isMobile = boot.mobile === true || isTablet;
	const page = await pages.take({
		viewport: viewport ?? (isTablet ? TABLET : isMobile ? PHONE : DESKTOP),
		isMobile,
	});
	const url = `${address}?options=${encodeURIComponent(JSON.stringify(boot))}`;
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
