import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { places } from "../../scripts/find-chromium.mjs";

declare module "vitest" {
	export interface ProvidedContext {
		/** The address of the browser that all tests of a run share. */
		browser: string;
	}
}

const flags = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Starts Chromium for a run of tests, that of CHROME_PATH, else the machine's, else Playwright's own; ends it after them. */
export default async function startBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
	const executablePath = process.env["CHROME_PATH"] ?? places.find((file) => existsSync(file));
	const server = await chromium.launchServer({
		args: flags,
		...(executablePath === undefined ? {} : { executablePath }),
	});
	provide("browser", server.wsEndpoint());
	return () => server.close();
}
