import { Notice, Plugin } from "obsidian";

/** The plugin. Its views are still to come: for now it says that it is there. */
export default class WarmIntrosPlugin extends Plugin {
	override onload(): void {
		this.addCommand({
			id: "show-version",
			name: "Show version",
			callback: () => new Notice(`Warm Intros ${this.manifest.version} is loaded.`),
		});
	}
}
