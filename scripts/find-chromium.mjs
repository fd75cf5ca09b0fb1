// Finds a Chromium for the tests in a browser, and installs one where there is none.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { root } from "./install-packages.mjs";

/** Where a Chromium or Chrome stands on the systems that have one, the first that is there counts. */
export const places = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium: that of CHROME_PATH, one of this machine, Playwright's, or one installed
 * now (Playwright's download, else Debian's package where we may). Undefined where none can be had:
 * the reason has been said.
 */
export async function findChromium() {
	const named = process.env.CHROME_PATH;
	if (named !== undefined) {
		if (existsSync(named)) return named;
		console.error(`CHROME_PATH names ${named}, which is not there.`);
		return undefined;
	}
	return (await findInstalled()) ?? (await installOne());
}

async function findInstalled() {
	const { chromium } = await import("playwright-core");
	return [...places, chromium.executablePath()].find((file) => existsSync(file));
}

async function installOne() {
	console.error("Installing a Chromium for the tests in a browser …");
	run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
	const downloaded = await findInstalled();
	if (downloaded !== undefined) return downloaded;
	if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
		run("apt-get", ["update", "-qq"]);
		run("apt-get", [
			"install",
			"-y",
			"-qq",
			"--no-install-recommends",
			"chromium",
			"fonts-noto-core",
		]);
	}
	const installed = await findInstalled();
	if (installed === undefined) {
		console.error(
			"The tests need Chromium or Chrome, and none could be installed. Install one (on Debian: apt-get install chromium), or set CHROME_PATH to one that is there.",
		);
	}
	return installed;
}

/** What an installer says is shown only where it fails. */
function run(command, args) {
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	const { status, stderr } = spawnSync(command, args, { cwd: root, env, encoding: "utf8" });
	if (status !== 0) console.error((stderr ?? "").trimEnd().split("\n").slice(-3).join("\n"));
}
