import type { PluginManifest } from "obsidian";
import type { App } from "./app";
import { pluginSource } from "./leak-watch";
import { obsidianModule } from "./obsidian-module";
import { Plugin } from "./plugin";
import { requireApiVersion } from "./platform";
import { isRecord } from "./yaml";

/** The globals of Node that a plugin's bundle must do without. */
const nodeGlobals = ["process", "Buffer", "require", "global", "module"];

/**
 * Evaluates the plugin's shipped main.js as it is, with `require("obsidian")` and nothing else, and makes
 * the plugin; `onload` is left to the caller.
 */
export async function createPlugin(app: App): Promise<Plugin> {
	const manifest = await fetchManifest();
	if (!requireApiVersion(manifest.minAppVersion)) {
		throw new Error(`${manifest.name} needs version ${manifest.minAppVersion} of the app.`);
	}
	const there = nodeGlobals.filter((name) => name in window);
	if (there.length > 0) throw new Error(`Expected no globals of Node, got ${there.join(", ")}`);
	const response = await fetch("plugin/main.js");
	if (!response.ok) throw new Error("The plugin has no main.js: build it first.");
	const code = `${await response.text()}\n//# sourceURL=${pluginSource}`;
	const Main = evaluate(code);
	const plugin: unknown = Reflect.construct(Main, [app, manifest]);
	if (!(plugin instanceof Plugin)) throw new Error("Expected main.js to export a plugin");
	return plugin;
}

async function fetchManifest(): Promise<PluginManifest> {
	const response = await fetch("plugin/manifest.json");
	if (!response.ok) throw new Error("The plugin has no manifest.json.");
	const manifest = (await response.json()) as PluginManifest;
	return { ...manifest, dir: `.obsidian/plugins/${manifest.id}` };
}

function evaluate(code: string): NewableFunction {
	const module: { exports: unknown } = { exports: {} };
	const require = (name: string): unknown => {
		if (name === "obsidian") return obsidianModule;
		throw new Error(`Cannot find module '${name}'`);
	};
	// The very seam at which the app itself loads a plugin.
	const run: unknown = Reflect.construct(Function, ["require", "module", "exports", code]);
	if (typeof run !== "function") throw new Error("Expected a function");
	Reflect.apply(run, undefined, [require, module, module.exports]);
	const { exports } = module;
	const main: unknown = isRecord(exports) ? exports["default"] : exports;
	if (typeof main !== "function") throw new Error("Expected main.js to export a class");
	return main;
}
