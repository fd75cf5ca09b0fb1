import type { CachedMetadata, Reference } from "obsidian";
import { Events } from "./events";
import { LinkResolver, linkKey } from "./link-resolver";
import { parseNote } from "./parse-note";
import type { Vault } from "./vault";
import { TFile } from "./vault-files";

type LinkCounts = Record<string, Record<string, number>>;

/** Longest that the page is kept busy at once while notes are read, in milliseconds. */
const slice = 12;

/** How the notes that are there at the start come to be known. */
export interface IndexStart {
	/** How long the parser takes for a note, in milliseconds: it is at work until long after the layout. */
	slowIndex?: number | undefined;
	/** Whether what is known about them comes from the last time: nothing has changed then, and nothing is told as changed. */
	storedIndex?: boolean | undefined;
}

/**
 * What is known of every note, kept up to date a moment after the vault's events: `changed` for each
 * note parsed, `resolve` for each whose links were looked up, `resolved` each time when there are no
 * more links to look up.
 */
export class MetadataCache extends Events {
	resolvedLinks: LinkCounts = {};
	unresolvedLinks: LinkCounts = {};
	private readonly caches = new Map<TFile, CachedMetadata>();
	private readonly resolver = new LinkResolver();
	/** The paths of the notes that link to a name, whether or not it exists. */
	private readonly linkers = new Map<string, Set<TFile>>();
	private readonly toRead = new Set<TFile>();
	private readonly toResolve = new Set<TFile>();
	/** The notes of which the last time is known. */
	private readonly stored = new Set<TFile>();
	private isStarting = true;
	private isScheduled = false;

	constructor(
		private readonly vault: Vault,
		private start: IndexStart,
	) {
		super();
		vault.on("create", (file: TFile) => this.noteAppeared(file));
		vault.on("modify", (file: TFile) => this.readSoon(file));
		vault.on("delete", (file: TFile) => this.noteGone(file));
		vault.on("rename", (file: TFile, old: string) => this.noteMoved(file, old));
	}

	/** Ends when everything that was to be read and resolved is; what a slow parser has before it aside. */
	async settled(): Promise<void> {
		while (!this.isIdle()) await new Promise((resolve) => setTimeout(resolve));
	}

	isIdle(): boolean {
		if (this.start.slowIndex !== undefined) return true;
		return !this.isScheduled && this.toRead.size === 0 && this.toResolve.size === 0;
	}

	/** From now on a note that appears is a new one. */
	endStart(): void {
		this.isStarting = false;
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.caches.get(file) ?? null;
	}

	getCache(path: string): CachedMetadata | null {
		const file = this.vault.getFileByPath(path);
		return file === null ? null : this.getFileCache(file);
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === "") return this.vault.getFileByPath(sourcePath);
		return this.resolver.resolve(linkpath, sourcePath);
	}

	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const path = this.resolver.countNamesakes(file) > 1 ? file.path : file.name;
		return omitMdExtension && file.extension === "md" ? path.slice(0, -3) : path;
	}

	/** The notes that have a link by this file's name, or did before it moved there. */
	getLinkers(path: string): TFile[] {
		return [...(this.linkers.get(linkKey(path)) ?? [])];
	}

	private noteAppeared(file: TFile): void {
		if (!(file instanceof TFile)) return;
		this.resolver.add(file);
		this.resolveLinkersSoon(file.path);
		this.readSoon(file);
		const { slowIndex, storedIndex = slowIndex === undefined } = this.start;
		if (this.isStarting && storedIndex) this.stored.add(file);
	}

	private noteGone(file: TFile): void {
		if (!(file instanceof TFile)) return;
		const previous = this.caches.get(file) ?? null;
		this.forgetLinks(file, previous);
		this.resolver.remove(file);
		this.caches.delete(file);
		this.toRead.delete(file);
		this.toResolve.delete(file);
		delete this.resolvedLinks[file.path];
		delete this.unresolvedLinks[file.path];
		this.resolveLinkersSoon(file.path);
		this.trigger("deleted", file, previous);
	}

	/** What is known stays with the file; only what links mean may be another. */
	private noteMoved(file: TFile, old: string): void {
		if (!(file instanceof TFile)) return;
		this.resolver.remove(file, old);
		this.resolver.add(file);
		for (const counts of [this.resolvedLinks, this.unresolvedLinks]) delete counts[old];
		if (this.caches.has(file)) this.toResolve.add(file);
		else this.readSoon(file);
		this.resolveLinkersSoon(old);
		this.resolveLinkersSoon(file.path);
	}

	private resolveLinkersSoon(path: string): void {
		for (const linker of this.getLinkers(path)) this.toResolve.add(linker);
		this.schedule();
	}

	private readSoon(file: TFile): void {
		if (!(file instanceof TFile) || file.extension !== "md") return;
		this.stored.delete(file);
		this.toRead.add(file);
		this.schedule();
	}

	private schedule(): void {
		if (this.isScheduled) return;
		this.isScheduled = true;
		setTimeout(() => this.work(), this.start.slowIndex);
	}

	private work(): void {
		const until = performance.now() + slice;
		for (const file of this.toRead) {
			this.toRead.delete(file);
			this.read(file);
			if (this.start.slowIndex !== undefined || performance.now() > until) break;
		}
		// Links are looked up when all notes are known, so that none is looked up in vain; a slow parser is not waited for.
		if (this.toRead.size === 0 || this.start.slowIndex !== undefined) {
			for (const file of this.toResolve) {
				this.toResolve.delete(file);
				this.resolveLinks(file);
				if (performance.now() > until) break;
			}
		}
		this.isScheduled = false;
		if (this.toRead.size === 0) this.start = {};
		if (this.toRead.size + this.toResolve.size > 0) this.schedule();
		if (this.toResolve.size === 0) this.trigger("resolved");
	}

	private read(file: TFile): void {
		const text = this.vault.textOf(file);
		this.forgetLinks(file, this.caches.get(file) ?? null);
		const cache = parseNote(text);
		this.caches.set(file, cache);
		for (const key of linkKeysOf(cache)) {
			const linkers = this.linkers.get(key) ?? new Set();
			linkers.add(file);
			this.linkers.set(key, linkers);
		}
		this.toResolve.add(file);
		if (!this.stored.delete(file)) this.trigger("changed", file, text, cache);
	}

	private forgetLinks(file: TFile, cache: CachedMetadata | null): void {
		for (const key of linkKeysOf(cache ?? {})) this.linkers.get(key)?.delete(file);
	}

	private resolveLinks(file: TFile): void {
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const { link } of referencesOf(this.caches.get(file) ?? {})) {
			const linkpath = linkpathOf(link);
			const target = this.getFirstLinkpathDest(linkpath, file.path);
			const [counts, key] = target === null ? [unresolved, linkpath] : [resolved, target.path];
			counts[key] = (counts[key] ?? 0) + 1;
		}
		this.resolvedLinks[file.path] = resolved;
		this.unresolvedLinks[file.path] = unresolved;
		this.trigger("resolve", file);
	}
}

/** All links of a note: those of its text, its embeds and its properties. */
export function referencesOf(cache: CachedMetadata): Reference[] {
	return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}

/** The part of a link before the heading or block it points to. */
function linkpathOf(link: string): string {
	const hash = link.indexOf("#");
	return (hash === -1 ? link : link.slice(0, hash)).normalize("NFC");
}

function linkKeysOf(cache: CachedMetadata): Set<string> {
	return new Set(referencesOf(cache).map(({ link }) => linkKey(linkpathOf(link))));
}
