import { type App, type CachedMetadata, Component, debounce, TFile } from "obsidian";
import type { LiveIndex } from "../app/live-index";
import { bareFacts, type NoteFacts } from "../core/note/facts";
import { templatePaths } from "../core/template/template-path";
import { makeExclusion } from "../core/settings/exclusion";
import type { Settings } from "../core/settings/settings";
import { factsFromCache, needsText } from "./note-facts";
import { readVaultRules } from "./vault-rules";

/** The longest that reading the vault holds up the app at a time. */
const SLICE_MS = 8;
/** Changes within this time are told to the views as one. */
const BURST_MS = 50;

/**
 * Keeps the index in step with the vault: reads it once, after the layout is ready, and then
 * follows the events. Nothing is written; a note's text is read only where its cache is not enough.
 */
export class VaultWatcher extends Component {
	readonly #app: App;
	readonly #live: LiveIndex;
	#settings: Settings;
	#isExcluded: (path: string) => boolean = () => false;
	/** Grows with each reading of the whole vault: an older one that is still under way gives up. */
	#reading = 0;
	/** Counts what happened to a note, so that a text read earlier does not overwrite a later one. */
	readonly #events = new Map<string, number>();
	readonly #tellSoon: () => void;

	constructor(app: App, live: LiveIndex, settings: Settings) {
		super();
		this.#app = app;
		this.#live = live;
		this.#settings = settings;
		this.#tellSoon = debounce(() => live.tell(), BURST_MS, false);
	}

	/** To be loaded when the layout is ready: before that every note of the vault is reported as created. */
	override onload(): void {
		const { vault, metadataCache } = this.#app;
		this.registerEvent(
			metadataCache.on("changed", (file, data, cache) => this.#onChanged(file, data, cache)),
		);
		this.registerEvent(
			vault.on("create", (file) => file instanceof TFile && this.#onCreated(file)),
		);
		this.registerEvent(
			vault.on(
				"rename",
				(file, oldPath) => file instanceof TFile && this.#onRenamed(file, oldPath),
			),
		);
		this.registerEvent(vault.on("delete", (file) => this.#onDeleted(file.path)));
		void this.readVault(this.#settings);
	}

	override onunload(): void {
		this.#reading += 1;
	}

	/** Reads the whole vault into a new index, in slices; also when the settings have changed. */
	async readVault(settings: Settings): Promise<void> {
		this.#settings = settings;
		const reading = ++this.#reading;
		this.#isExcluded = makeExclusion(await readVaultRules(this.#app), templatePaths(settings));
		if (reading !== this.#reading) return;
		this.#live.startOver(settings);
		const needText: TFile[] = [];
		let sliceEnd = performance.now() + SLICE_MS;
		for (const file of this.#app.vault.getMarkdownFiles()) {
			if (performance.now() > sliceEnd) {
				await nextSlice();
				if (reading !== this.#reading) return;
				sliceEnd = performance.now() + SLICE_MS;
			}
			if (this.#setFromCache(file)) needText.push(file);
		}
		for (const file of needText) {
			await this.#setFromText(file);
			if (reading !== this.#reading) return;
		}
		this.#live.setReady();
	}

	/** Takes in what the cache knows; whether the note's text is needed too. */
	#setFromCache(file: TFile): boolean {
		const cache = this.#app.metadataCache.getFileCache(file);
		this.#live.index.set(this.#factsOf(file.path, cache, undefined));
		return cache !== null && !this.#isExcluded(file.path) && needsText(cache, this.#settings);
	}

	async #setFromText(file: TFile): Promise<void> {
		const { path } = file;
		const event = this.#events.get(path) ?? 0;
		const text = await this.#app.vault.cachedRead(file);
		// Renamed, deleted or changed meanwhile: the event has brought what is newer.
		if (
			file.path !== path ||
			(this.#events.get(path) ?? 0) !== event ||
			!this.#live.index.get(path)
		)
			return;
		this.#live.index.set(this.#factsOf(path, this.#app.metadataCache.getFileCache(file), text));
	}

	#factsOf(path: string, cache: CachedMetadata | null, text: string | undefined): NoteFacts {
		if (this.#isExcluded(path)) return bareFacts(path, { excluded: true });
		return cache ? factsFromCache(path, cache, text, this.#settings) : bareFacts(path);
	}

	#onChanged(file: TFile, data: string, cache: CachedMetadata): void {
		this.#count(file.path);
		this.#live.index.set(this.#factsOf(file.path, cache, data));
		this.#tellSoon();
	}

	#onCreated(file: TFile): void {
		if (file.extension !== "md") return;
		this.#count(file.path);
		this.#setFromCache(file);
		this.#tellSoon();
	}

	#onRenamed(file: TFile, oldPath: string): void {
		this.#count(oldPath);
		this.#count(file.path);
		if (file.extension !== "md") {
			this.#live.index.remove(oldPath);
		} else {
			const cache = this.#app.metadataCache.getFileCache(file);
			this.#live.index.rename(oldPath, this.#factsOf(file.path, cache, undefined));
			if (cache && !this.#isExcluded(file.path) && needsText(cache, this.#settings)) {
				void this.#setFromText(file).then(this.#tellSoon);
			}
		}
		this.#tellSoon();
	}

	#onDeleted(path: string): void {
		this.#count(path);
		this.#live.index.remove(path);
		this.#tellSoon();
	}

	#count(path: string): void {
		this.#events.set(path, (this.#events.get(path) ?? 0) + 1);
	}
}

function nextSlice(): Promise<void> {
	return new Promise((resolve) => window.setTimeout(resolve, 0));
}
