import { normalizePath, Notice, type Plugin } from "obsidian";
import {
	parseSettings,
	settingsContent,
	type SettingsContent,
} from "../../core/settings/parse-settings";
import { NOTICE_MS } from "./notice-ms";
import type { DataFile } from "./settings-store";

/** The plugin's `data.json` in the vault's configuration folder. */
export class PluginDataFile implements DataFile {
	readonly #plugin: Plugin;

	constructor(plugin: Plugin) {
		this.#plugin = plugin;
	}

	async read(): Promise<SettingsContent> {
		try {
			return settingsContent(await this.#plugin.loadData());
		} catch {
			// The app throws on all that is no JSON, a byte order mark included.
			return this.#readText();
		}
	}

	write(data: unknown): Promise<void> {
		return this.#plugin.saveData(data);
	}

	async keepAside(): Promise<string> {
		const { adapter } = this.#plugin.app.vault;
		for (let number = 1; ; number++) {
			const copy = this.#path(`data.unreadable${number === 1 ? "" : ` ${number}`}.json`);
			if (await adapter.exists(copy)) continue;
			await adapter.copy(this.#path("data.json"), copy);
			return copy;
		}
	}

	tell(message: string): void {
		new Notice(message, NOTICE_MS);
	}

	async #readText(): Promise<SettingsContent> {
		try {
			return parseSettings(await this.#plugin.app.vault.adapter.read(this.#path("data.json")));
		} catch (error) {
			return { kind: "broken", reason: error instanceof Error ? error.message : String(error) };
		}
	}

	#path(name: string): string {
		const { app, manifest } = this.#plugin;
		return normalizePath(
			`${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/${name}`,
		);
	}
}
