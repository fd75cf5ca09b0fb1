import type { DataAdapter, ListedFiles, Stat } from "obsidian";
import { askVault } from "./remote";

/** The vault's folder as the adapter of Obsidian's API: hidden files too, no events of its own. */
export class ServedAdapter implements DataAdapter {
	/** The end of the queue of each path: one write after the other. */
	private readonly queues = new Map<string, Promise<unknown>>();

	constructor(private readonly vaultName: string) {}

	getName(): string {
		return this.vaultName;
	}

	/** Does one thing to a path after everything that was begun on it before. */
	async inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
		const before = this.queues.get(path) ?? Promise.resolve();
		const turn = before.then(work, work);
		this.queues.set(path, turn);
		try {
			return await turn;
		} finally {
			if (this.queues.get(path) === turn) this.queues.delete(path);
		}
	}

	/** Whether nothing is being written. */
	isIdle(): boolean {
		return this.queues.size === 0;
	}

	async exists(path: string): Promise<boolean> {
		return (await askVault("stat", { path: toRelative(path) })).type !== "none";
	}

	async stat(path: string): Promise<Stat | null> {
		const found = await askVault("stat", { path: toRelative(path) });
		return found.type === "none" ? null : { type: found.type, ...found.stat };
	}

	async list(path: string): Promise<ListedFiles> {
		return askVault("list", { path: toRelative(path) });
	}

	async read(path: string): Promise<string> {
		return (await askVault("read", { path })).text;
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		const { base64 } = await askVault("readBinary", { path });
		return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
	}

	async write(path: string, data: string): Promise<void> {
		await this.inTurn(path, () => askVault("write", { path, text: data }));
	}

	async writeBinary(path: string, data: ArrayBuffer): Promise<void> {
		await this.inTurn(path, () => askVault("writeBinary", { path, base64: toBase64(data) }));
	}

	async append(path: string, data: string): Promise<void> {
		await this.inTurn(path, async () => {
			const text = (await this.exists(path)) ? await this.read(path) : "";
			await askVault("write", { path, text: text + data });
		});
	}

	async appendBinary(path: string, data: ArrayBuffer): Promise<void> {
		await this.inTurn(path, async () => {
			const before = (await this.exists(path)) ? await this.readBinary(path) : new ArrayBuffer(0);
			const both = new Blob([before, data]);
			const base64 = toBase64(await both.arrayBuffer());
			await askVault("writeBinary", { path, base64 });
		});
	}

	async process(path: string, change: (data: string) => string): Promise<string> {
		return this.inTurn(path, async () => {
			const text = change(await this.read(path));
			await askVault("write", { path, text });
			return text;
		});
	}

	getResourcePath(path: string): string {
		return `resource/${encodeURI(path)}`;
	}

	async mkdir(path: string): Promise<void> {
		await askVault("mkdir", { path });
	}

	trashSystem(): Promise<boolean> {
		return Promise.resolve(false);
	}

	async trashLocal(path: string): Promise<void> {
		await askVault("trash", { path });
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		const { files, folders } = await this.list(path);
		if (!recursive && files.length + folders.length > 0) {
			throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
		}
		await askVault("remove", { path });
	}

	async remove(path: string): Promise<void> {
		await this.inTurn(path, () => askVault("remove", { path }));
	}

	async rename(path: string, newPath: string): Promise<void> {
		await this.inTurn(path, () => askVault("rename", { from: path, to: newPath }));
	}

	async copy(path: string, newPath: string): Promise<void> {
		const { base64 } = await askVault("readBinary", { path });
		await askVault("writeBinary", { path: newPath, base64 });
	}
}

function toRelative(path: string): string {
	return path === "/" ? "" : path;
}

function toBase64(data: ArrayBuffer): string {
	let letters = "";
	for (const byte of new Uint8Array(data)) letters += String.fromCharCode(byte);
	return btoa(letters);
}
