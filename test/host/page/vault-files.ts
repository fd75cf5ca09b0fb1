import type { FileStats } from "obsidian";
import { folderOf, nameOf, splitName } from "./paths";
import type { Vault } from "./vault";

/** A file or folder of the vault. */
export abstract class TAbstractFile {
	name: string;
	parent: TFolder | null = null;

	constructor(
		readonly vault: Vault,
		public path: string,
	) {
		this.name = nameOf(path);
	}

	/** Takes over another path, keeping the identity. */
	moveTo(path: string): void {
		this.path = path;
		this.name = nameOf(path);
	}
}

/** A file of the vault. */
export class TFile extends TAbstractFile {
	basename: string;
	extension: string;

	constructor(
		vault: Vault,
		path: string,
		public stat: FileStats,
	) {
		super(vault, path);
		({ basename: this.basename, extension: this.extension } = splitName(this.name));
	}

	override moveTo(path: string): void {
		super.moveTo(path);
		({ basename: this.basename, extension: this.extension } = splitName(this.name));
	}
}

/** A folder of the vault; the root has the path `/` and no name. */
export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === "/";
	}
}

/** Every file and folder by its path, and the tree they form. */
export class FileTree {
	readonly root: TFolder;
	private readonly byPath = new Map<string, TAbstractFile>();

	constructor(private readonly vault: Vault) {
		this.root = new TFolder(vault, "/");
		this.byPath.set("/", this.root);
	}

	get(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	/** A path with the letters of what is there, as far as it is there in other letters. */
	spell(path: string): string {
		let folder: TAbstractFile | undefined = this.root;
		const steps = path.split("/").map((step) => {
			const within: TAbstractFile[] = folder instanceof TFolder ? folder.children : [];
			folder = within.find(({ name }) => name.toLowerCase() === step.toLowerCase());
			return folder?.name ?? step;
		});
		return steps.join("/");
	}

	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	/** Adds a file under its folder, which must be there. */
	addFile(path: string, stat: FileStats): TFile {
		const file = new TFile(this.vault, path, stat);
		this.attach(file);
		return file;
	}

	/** Adds a folder and those above it; returns the new ones, outermost first. */
	addFolder(path: string): TFolder[] {
		if (this.byPath.has(path) || path === "") return [];
		const above = this.addFolder(folderOf(path));
		const folder = new TFolder(this.vault, path);
		this.attach(folder);
		return [...above, folder];
	}

	/** Takes a file or folder out; returns it with all below, deepest first. */
	remove(target: TAbstractFile): TAbstractFile[] {
		const gone = [...descendants(target)].reverse().concat(target);
		for (const one of gone) {
			this.byPath.delete(one.path);
			this.detach(one);
		}
		return gone;
	}

	/** Moves a file or folder; returns what moved with its old path, the outermost first. */
	move(target: TAbstractFile, path: string): [TAbstractFile, string][] {
		const old = target.path;
		const moved = [target, ...descendants(target)].map((one): [TAbstractFile, string] => [
			one,
			one.path,
		]);
		for (const [one, oldPath] of moved) {
			this.byPath.delete(oldPath);
			one.moveTo(path + oldPath.slice(old.length));
			this.byPath.set(one.path, one);
		}
		this.detach(target);
		this.attach(target);
		return moved;
	}

	private attach(one: TAbstractFile): void {
		const folder = folderOf(one.path);
		const parent = this.byPath.get(folder === "" ? "/" : folder);
		if (!(parent instanceof TFolder)) throw new Error(`No folder for ${one.path}`);
		one.parent = parent;
		parent.children.push(one);
		this.byPath.set(one.path, one);
	}

	private detach(one: TAbstractFile): void {
		const siblings = one.parent?.children;
		const at = siblings?.indexOf(one) ?? -1;
		if (at !== -1) siblings?.splice(at, 1);
		one.parent = null;
	}
}

function* descendants(target: TAbstractFile): Generator<TAbstractFile> {
	if (!(target instanceof TFolder)) return;
	for (const child of target.children) {
		yield child;
		yield* descendants(child);
	}
}
