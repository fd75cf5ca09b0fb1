import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { places } from "../../scripts/find-chromium.mjs";

const flags = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Starts Chromium, that of CHROME_PATH, else the machine's, else Playwright's own; it ends with this process. */
export function startBrowser(): Promise<Browser> {
	const executablePath = process.env["CHROME_PATH"] ?? places.find((file) => existsSync(file));
	return chromium.launch({
		args: flags,
		...(executablePath === undefined ? {} : { executablePath }),
	});
}
