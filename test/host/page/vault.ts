import type { OutsideChange, StoredFile, StoredStat, VaultListing } from "../host-api";
import { ServedAdapter } from "./adapter";
import { Events } from "./events";
import { folderOf, normalizePath } from "./paths";
import { askVault } from "./remote";
import { FileTree, TFile, TFolder } from "./vault-files";
import type { TAbstractFile } from "./vault-files";

/** The vault: a mirror of the served folder, whose writes go there one after the other for each file. */
export class Vault extends Events {
	readonly configDir = ".obsidian";
	readonly adapter: ServedAdapter;
	/** The text of each file as last read or written. */
	private readonly texts = new Map<TFile, string>();
	private readonly tree = new FileTree(this);

	constructor(
		private readonly listing: VaultListing,
		/** How long the disk takes for a note, in milliseconds. */
		private readonly slowRead = 0,
		/** Whether the disk takes a path in other letters for the same one, as on macOS, Windows and phones. */
		private readonly ignoresCase = false,
	) {
		super();
		this.adapter = new ServedAdapter(listing.name);
	}

	/** Takes in what the vault holds, with a `create` event for each, as the app does when it starts. */
	loadAll(): void {
		const { files, folders } = this.listing;
		for (const path of folders) {
			for (const folder of this.tree.addFolder(path)) this.trigger("create", folder);
		}
		for (const file of files) this.trigger("create", this.addStored(file));
	}

	static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
		const left: TAbstractFile[] = [root];
		for (let next = left.pop(); next !== undefined; next = left.pop()) {
			callback(next);
			if (next instanceof TFolder) left.push(...next.children);
		}
	}

	getName(): string {
		return this.listing.name;
	}

	getRoot(): TFolder {
		return this.tree.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const found = this.tree.get(path);
		return found instanceof TFile ? found : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const found = this.tree.get(path);
		return found instanceof TFolder ? found : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return this.tree.all();
	}

	getAllFolders(includeRoot = false): TFolder[] {
		const folders = this.tree.all().filter((one) => one instanceof TFolder);
		return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
	}

	getFiles(): TFile[] {
		return this.tree.all().filter((one) => one instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === "md");
	}

	/** The text of a note as the host last saw it, without asking the disk. */
	textOf(file: TFile): string {
		return this.texts.get(file) ?? "";
	}

	async read(file: TFile): Promise<string> {
		await this.disk();
		const text = await this.adapter.read(file.path);
		this.texts.set(file, text);
		return text;
	}

	async cachedRead(file: TFile): Promise<string> {
		const text = this.texts.get(file);
		if (text === undefined) return this.read(file);
		await this.disk();
		return text;
	}

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.adapter.readBinary(file.path);
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	async create(path: string, data: string): Promise<TFile> {
		const normal = this.onDisk(path);
		return this.adapter.inTurn(normal, async () => {
			if (this.tree.get(normal) !== null) throw new Error("File already exists.");
			const stat = await this.translate(askVault("create", { path: normal, text: data }), normal);
			return this.takeCreated(normal, stat, data);
		});
	}

	async createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
		const normal = normalizePath(path);
		if (this.tree.get(normal) !== null) throw new Error("File already exists.");
		await this.translate(this.adapter.writeBinary(normal, data), normal);
		const stat = await this.adapter.stat(normal);
		return this.takeCreated(normal, stat ?? { ctime: 0, mtime: 0, size: 0 }, undefined);
	}

	async createFolder(path: string): Promise<TFolder> {
		const normal = this.onDisk(path);
		if (this.tree.get(normal) !== null) throw new Error("Folder already exists.");
		await askVault("mkdir", { path: normal });
		for (const folder of this.tree.addFolder(normal)) this.trigger("create", folder);
		const made = this.getFolderByPath(normal);
		if (made === null) throw new Error(`Expected a folder at ${normal}`);
		return made;
	}

	async modify(file: TFile, data: string): Promise<void> {
		await this.process(file, () => data);
	}

	async modifyBinary(file: TFile, data: ArrayBuffer): Promise<void> {
		await this.adapter.writeBinary(file.path, data);
		this.texts.delete(file);
		this.trigger("modify", file);
	}

	async append(file: TFile, data: string): Promise<void> {
		await this.process(file, (text) => text + data);
	}

	async appendBinary(file: TFile, data: ArrayBuffer): Promise<void> {
		await this.adapter.appendBinary(file.path, data);
		this.texts.delete(file);
		this.trigger("modify", file);
	}

	/** Reads from disk, changes and writes, with no other write to this file in between. */
	async process(file: TFile, change: (data: string) => string): Promise<string> {
		return this.adapter.inTurn(file.path, async () => {
			const text = change(await this.translate(this.adapter.read(file.path), file.path));
			const stat = await this.translate(askVault("write", { path: file.path, text }), file.path);
			file.stat = stat;
			this.texts.set(file, text);
			this.trigger("modify", file);
			return text;
		});
	}

	async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<TAbstractFile> {
		if (!(file instanceof TFile)) throw new Error("The simulated host copies files only.");
		return this.create(newPath, await this.read(file));
	}

	async rename(file: TAbstractFile, newPath: string): Promise<void> {
		const normal = normalizePath(newPath);
		const there = this.tree.get(this.onDisk(newPath));
		if (there !== null && there !== file) {
			throw new Error("Destination file already exists!");
		}
		await this.translate(this.adapter.rename(file.path, normal), normal);
		for (const [moved, old] of this.tree.move(file, normal)) this.trigger("rename", moved, old);
	}

	async delete(file: TAbstractFile): Promise<void> {
		await this.translate(this.adapter.remove(file.path), file.path);
		this.takeGone(file);
	}

	async trash(file: TAbstractFile): Promise<void> {
		await this.translate(this.adapter.trashLocal(file.path), file.path);
		this.takeGone(file);
	}

	/** Takes over what others changed on disk, with the events that the app gives for it. */
	takeOutsideChange(change: OutsideChange): void {
		if (change.kind === "folder") {
			for (const folder of this.tree.addFolder(change.path)) this.trigger("create", folder);
			return;
		}
		if (change.kind === "gone") {
			const gone = this.tree.get(change.path);
			if (gone !== null) this.takeGone(gone);
			return;
		}
		const { path, stat, text } = change.file;
		const known = this.getFileByPath(path);
		if (known === null) {
			for (const folder of this.tree.addFolder(folderOf(path))) this.trigger("create", folder);
			this.takeCreated(path, stat, text ?? undefined);
			return;
		}
		known.stat = stat;
		if (text !== null) this.texts.set(known, text);
		this.trigger("modify", known);
	}

	private onDisk(path: string): string {
		const normal = normalizePath(path);
		return this.ignoresCase ? this.tree.spell(normal) : normal;
	}

	private async disk(): Promise<void> {
		if (this.slowRead > 0) await new Promise((resolve) => setTimeout(resolve, this.slowRead));
	}

	private addStored({ path, text, stat }: StoredFile): TFile {
		const file = this.tree.addFile(path, stat);
		if (text !== null) this.texts.set(file, text);
		return file;
	}

	private takeCreated(path: string, stat: StoredStat, text: string | undefined): TFile {
		const file = this.addStored({ path, stat, text: text ?? null });
		this.trigger("create", file);
		return file;
	}

	private takeGone(target: TAbstractFile): void {
		for (const gone of this.tree.remove(target)) {
			this.trigger("delete", gone);
			if (gone instanceof TFile) this.texts.delete(gone);
		}
	}

	/** The app's own words for what a disk refuses. */
	private async translate<T>(work: Promise<T>, path: string): Promise<T> {
		try {
			return await work;
		} catch (error) {
			const code = error instanceof Error && "code" in error ? error.code : undefined;
			if (code === "EEXIST") throw new Error("File already exists.", { cause: error });
			if (code !== "ENOENT") throw error;
			const message = `ENOENT: no such file or directory, open '${path}'`;
			throw Object.assign(new Error(message, { cause: error }), { code });
		}
	}
}
