import {
	type App,
	type CachedMetadata,
	Component,
	debounce,
	type TAbstractFile,
	TFile,
} from "obsidian";
import type { LiveIndex } from "../../app/write/live-index";
import { bareFacts, type NoteFacts } from "../../core/note/facts";
import { learnCountries } from "../../core/places/countries";
import { exclusionProblems, makeExclusion, type VaultRules } from "../../core/settings/exclusion";
import type { Settings } from "../../core/settings/settings";
import { templatePaths } from "../../core/drafts/template-path";
import { factsFromCache, factsFromText, needsText, unreadableFacts } from "./note-facts";
import { readTexts } from "./read-texts";
import { Slices } from "./slices";
import { configPath, readVaultRules } from "./vault-rules";

/** Changes within this time are told to the views as one. */
const BURST_MS = 50;
/** How often it is told how far the vault is read. */
const PROGRESS_MS = 100;
/** Views that show the vault already keep what they show, unless reading it again takes longer. */
const AGAIN_MS = 500;

/**
 * Keeps the index in step with the vault: reads it once, after the layout is ready, and then follows
 * the events. The app knows its notes some time after the layout, on a new device minutes later: what
 * its cache says nothing of yet is read here, and taken over from the cache when that comes. Nothing is written.
 */
export class VaultWatcher extends Component {
	readonly #app: App;
	readonly #live: LiveIndex;
	#settings: Settings;
	#rules: VaultRules | undefined;
	#isExcluded: (path: string) => boolean = () => false;
	/** Grows with each reading of the whole vault: an older one that is still under way gives up. */
	#reading = 0;
	/** The reading whose texts are being read; 0 for none. */
	#atWork = 0;
	/** How many notes there were when it began, how many of them were looked at, and whether that is all. */
	#all = 0;
	#seen = 0;
	#isListed = false;
	/** When it was last told how far it is. */
	#told = 0;
	/** Notes whose text has to be read: the vault is read when none is left. */
	readonly #waiting = new Set<TAbstractFile>();
	/** Notes whose text is being read, with their path and event at the beginning of that. */
	readonly #underway = new Map<TFile, { readonly path: string; readonly event: number }>();
	/** Notes that the cache does not know yet, and those that were changed before it knew all. */
	readonly #uncached = new Set<TAbstractFile>();
	readonly #outdated = new Set<TAbstractFile>();
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
		const refs = [
			metadataCache.on("changed", (file, data, cache) => this.#onChanged(file, data, cache)),
			// Of a note that was known the last time nothing but this is told.
			metadataCache.on("resolve", (file) => this.#onResolve(file)),
			metadataCache.on("resolved", () => this.#onResolved()),
			vault.on("create", (file) => file instanceof TFile && this.#onCreated(file)),
			vault.on("modify", (file) => file instanceof TFile && this.#onModified(file)),
			vault.on("rename", (file, old) => file instanceof TFile && this.#onRenamed(file, old)),
			vault.on("delete", (file) => this.#onDeleted(file)),
		];
		for (const ref of refs) this.registerEvent(ref);
		// Nothing tells of a change in the vault's own settings.
		this.registerDomEvent(window, "focus", () => void this.#followRules());
		void this.readVault(this.#settings);
	}

	override onunload(): void {
		this.#reading += 1;
	}

	/** Reads the whole vault into a new index, in slices; also when the settings have changed. */
	async readVault(settings: Settings): Promise<void> {
		this.#settings = settings;
		const reading = ++this.#reading;
		this.#isListed = false;
		const rules = await readVaultRules(this.#app);
		if (reading !== this.#reading) return;
		this.#rules = rules;
		this.#isExcluded = makeExclusion(rules, templatePaths(settings));
		const file = configPath(this.#app, "app.json");
		this.#live.ruleProblems = exclusionProblems(rules.excludedFiles, file);
		this.#live.startOver(settings);
		for (const notes of [this.#waiting, this.#underway, this.#uncached]) notes.clear();
		const { vault } = this.#app;
		const files = vault.getMarkdownFiles();
		this.#all = files.length;
		this.#seen = 0;
		this.#told = performance.now() + (this.#live.reading ? 0 : AGAIN_MS);
		const { rest } = new Slices();
		while (learnCountries()) await rest();
		for (const file of files) {
			await rest();
			if (reading !== this.#reading) return;
			if (vault.getFileByPath(file.path) === file) this.#take(file, file.path);
			this.#seen += 1;
			this.#tell();
		}
		this.#isListed = true;
		this.#tell();
		await this.#readWaiting();
	}

	/** Reads the vault again for changed settings, but for saved filters: they change nothing that is read. */
	async followSettings(settings: Settings): Promise<void> {
		const { savedFilters } = this.#settings;
		const isSame = (one: unknown, other: unknown): boolean =>
			JSON.stringify(one) === JSON.stringify(other);
		if (
			isSame(savedFilters, settings.savedFilters) ||
			!isSame(this.#settings, { ...settings, savedFilters })
		)
			return this.readVault(settings);
		this.#settings = settings;
		this.#live.tell();
	}

	/** Reads the vault again where it excludes other notes than before, or has its templates elsewhere. */
	async #followRules(): Promise<void> {
		const reading = this.#reading;
		const rules = await readVaultRules(this.#app, this.#rules);
		// Over, or read again meanwhile.
		if (reading !== this.#reading || !this.#rules) return;
		if (JSON.stringify(rules) !== JSON.stringify(this.#rules)) await this.readVault(this.#settings);
	}

	/** Reads the texts of the notes that wait, until none does. */
	async #readWaiting(): Promise<void> {
		if (!this.#isListed || this.#atWork === this.#reading) return;
		const reading = (this.#atWork = this.#reading);
		const isOver = (): boolean => reading !== this.#reading;
		while (!isOver() && this.#waiting.size > 0) {
			await readTexts(this.#app, {
				next: () => (isOver() ? undefined : this.#next()),
				take: (file, text) => void (isOver() || this.#takeText(file, text)),
			});
		}
		if (!isOver()) this.#atWork = 0;
	}

	#next(): TFile | undefined {
		for (const file of this.#waiting) {
			if (!(file instanceof TFile) || this.#underway.has(file)) continue;
			this.#underway.set(file, { path: file.path, event: this.#eventOf(file.path) });
			return file;
		}
		return undefined;
	}

	#takeText(file: TFile, text: string | Error): void {
		const begun = this.#underway.get(file);
		this.#underway.delete(file);
		const { path } = file;
		if (!this.#waiting.has(file)) return;
		// Renamed or changed meanwhile: it is read again.
		if (begun?.path !== path || begun.event !== this.#eventOf(path)) return;
		this.#waiting.delete(file);
		const cache = this.#cacheOf(file);
		const facts =
			text instanceof Error
				? unreadableFacts(this.#factsOf(path, cache, undefined), text)
				: this.#factsOf(path, cache, text);
		this.#live.index.set(facts);
		this.#tell();
	}

	/** Takes in what the cache knows of a note, at a new path perhaps; its text waits to be read where that is not enough. */
	#take(file: TFile, oldPath: string): void {
		const cache = this.#cacheOf(file);
		this.#live.index.rename(oldPath, this.#factsOf(file.path, cache, undefined));
		if (this.#isExcluded(file.path)) {
			this.#waiting.delete(file);
			this.#uncached.delete(file);
			return;
		}
		if (!this.#app.metadataCache.getFileCache(file)) this.#uncached.add(file);
		if (!cache || needsText(cache, this.#settings)) this.#waiting.add(file);
		else this.#waiting.delete(file);
	}

	/** What the app knows of a note, where that is not older than the note. */
	#cacheOf(file: TFile): CachedMetadata | null {
		return this.#outdated.has(file) ? null : this.#app.metadataCache.getFileCache(file);
	}

	#factsOf(path: string, cache: CachedMetadata | null, text: string | undefined): NoteFacts {
		if (this.#isExcluded(path)) return bareFacts(path, { excluded: true });
		if (cache) return factsFromCache(path, cache, text, this.#settings);
		return text === undefined ? bareFacts(path) : factsFromText(path, text, this.#settings);
	}

	#onChanged(file: TFile, data: string, cache: CachedMetadata): void {
		this.#count(file.path);
		for (const notes of [this.#waiting, this.#uncached, this.#outdated]) notes.delete(file);
		this.#live.index.set(this.#factsOf(file.path, cache, data));
		this.#tell();
	}

	#onResolve(file: TFile): void {
		if (!this.#uncached.has(file)) return;
		const cache = this.#cacheOf(file);
		if (!cache) return;
		this.#uncached.delete(file);
		if (needsText(cache, this.#settings)) return this.#wait(file);
		this.#count(file.path);
		this.#waiting.delete(file);
		this.#live.index.set(this.#factsOf(file.path, cache, undefined));
		this.#tell();
	}

	/** Those of which nothing was told by itself. */
	#onResolved(): void {
		for (const file of this.#uncached) if (file instanceof TFile) this.#onResolve(file);
	}

	#onCreated(file: TFile): void {
		if (file.extension !== "md") return;
		this.#count(file.path);
		this.#take(file, file.path);
		this.#tell();
		void this.#readWaiting();
	}

	/** The cache follows by itself, but not soon where it has all the others before it. */
	#onModified(file: TFile): void {
		if (file.extension !== "md" || this.#uncached.size === 0) return;
		this.#count(file.path);
		this.#outdated.add(file);
		if (!this.#isExcluded(file.path)) this.#wait(file);
	}

	#onRenamed(file: TFile, oldPath: string): void {
		this.#count(oldPath);
		this.#count(file.path);
		if (file.extension === "md") this.#take(file, oldPath);
		else this.#forget(file, oldPath);
		this.#live.tellRenamed(oldPath, file.path);
		this.#tell();
		void this.#readWaiting();
	}

	#onDeleted(file: TAbstractFile): void {
		this.#count(file.path);
		this.#forget(file, file.path);
		this.#tell();
	}

	#forget(file: TAbstractFile, path: string): void {
		for (const notes of [this.#waiting, this.#uncached, this.#outdated]) notes.delete(file);
		this.#live.index.remove(path);
	}

	#wait(file: TFile): void {
		this.#waiting.add(file);
		void this.#readWaiting();
	}

	#count(path: string): void {
		this.#events.set(path, this.#eventOf(path) + 1);
	}

	#eventOf(path: string): number {
		return this.#events.get(path) ?? 0;
	}

	/** Tells the views of changes soon; as long as the vault is being read, how far that is. */
	#tell(): void {
		if (this.#live.isReady) return this.#tellSoon();
		if (this.#isListed && this.#waiting.size === 0) return this.#live.setReady();
		const now = performance.now();
		if (now < this.#told + PROGRESS_MS) return;
		this.#told = now;
		const done = Math.max(0, this.#seen - this.#waiting.size);
		this.#live.setReading({ done, all: this.#all });
	}
}
