import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { env } from "node:process";
import { parseObsidianVersions } from "wdio-obsidian-service";

const here = import.meta.dirname;
const cacheDir = path.join(here, ".obsidian-cache");
const plugin = path.join(here, ".plugin");

// Only what a release has: the service copies the whole folder of a plugin, and all that is beside it.
rmSync(plugin, { recursive: true, force: true });
mkdirSync(plugin);
for (const file of ["main.js", "manifest.json", "styles.css"])
	copyFileSync(path.join(here, "..", file), path.join(plugin, file));

/** The oldest edition that the manifest allows, and the newest. */
const versions = await parseObsidianVersions(
	env["OBSIDIAN_VERSIONS"] ?? "earliest/earliest latest/latest",
	{ cacheDir },
);

/** A phone and a tablet; the mouse clicks there as on a desktop. */
const mobiles = [
	{ width: 390, height: 844 },
	{ width: 1180, height: 820 },
];

export const config: WebdriverIO.Config = {
	runner: "local",
	framework: "mocha",
	specs: [path.join(here, "play-in-app.mts")],
	maxInstances: Number(env["WDIO_MAX_INSTANCES"] ?? 1),
	capabilities: versions.flatMap(([appVersion, installerVersion]) =>
		[undefined, ...mobiles].map((screen): WebdriverIO.Capabilities => ({
			browserName: "obsidian",
			"wdio:obsidianOptions": {
				appVersion,
				installerVersion,
				emulateMobile: screen !== undefined,
				plugins: [plugin],
				vault: path.join(here, "..", "demo-vault"),
			},
			...(screen && {
				"goog:chromeOptions": {
					mobileEmulation: { deviceMetrics: { ...screen, touch: false } },
				},
			}),
		})),
	),
	services: ["obsidian"],
	reporters: ["obsidian"],
	mochaOpts: { ui: "bdd", timeout: 180_000 },
	logLevel: "warn",
	cacheDir,
};
