import { mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { lstatSync, readFileSync, readdirSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import path from "node:path";
import type { OutsideChange, StoredFile, StoredStat, VaultOperations } from "./host-api";

type Ask<Name extends keyof VaultOperations> = VaultOperations[Name]["ask"];
type Answer<Name extends keyof VaultOperations> = Promise<VaultOperations[Name]["answer"]>;

const textExtensions = new Set([
	"md",
	"txt",
	"json",
	"base",
	"canvas",
	"csv",
	"vcf",
	"ics",
	"css",
	"html",
	"yml",
	"yaml",
]);

/** A refusal that the page shall see as such, with one of Node's error codes. */
export class VaultError extends Error {
	constructor(
		readonly code: string,
		message: string,
	) {
		super(message);
	}
}

/** A vault's folder on disk: reads and writes inside it, and finds what others changed in it. */
export class VaultFolder implements VaultService {
	/** Every path last seen: its time and size for a file, undefined for a folder. */
	private readonly seen = new Map<string, string | undefined>();

	constructor(readonly root: string) {}

	get name(): string {
		return path.basename(this.root);
	}

	/** All folders and files but the hidden ones, in the order of their paths. */
	listAll(): { folders: string[]; files: StoredFile[] } {
		this.seen.clear();
		const folders: string[] = [];
		const files: StoredFile[] = [];
		for (const [found, info] of this.walk("")) {
			this.seen.set(found, fingerprint(info));
			if (info.isDirectory()) folders.push(found);
			else files.push(this.readStored(found, info));
		}
		return { folders, files };
	}

	/** What changed since the last look, other than by the operations below. */
	findChanges(): OutsideChange[] {
		const changes: OutsideChange[] = [];
		const gone = new Set(this.seen.keys());
		for (const [found, info] of this.walk("")) {
			gone.delete(found);
			const print = fingerprint(info);
			if (this.seen.has(found) && this.seen.get(found) === print) continue;
			this.seen.set(found, print);
			changes.push(
				info.isDirectory()
					? { kind: "folder", path: found }
					: { kind: "file", file: this.readStored(found, info) },
			);
		}
		// Deepest first, as a folder is empty before it goes.
		for (const lost of [...gone].sort().reverse()) {
			this.seen.delete(lost);
			changes.unshift({ kind: "gone", path: lost });
		}
		return changes;
	}

	async read({ path: file }: Ask<"read">): Answer<"read"> {
		return { text: await readFile(await this.locate(file), "utf8") };
	}

	async readBinary({ path: file }: Ask<"readBinary">): Answer<"readBinary"> {
		return { base64: await readFile(await this.locate(file), "base64") };
	}

	async stat({ path: file }: Ask<"stat">): Answer<"stat"> {
		const info = await statIfThere(await this.locate(file));
		if (info === undefined) return { type: "none" };
		return { type: info.isDirectory() ? "folder" : "file", stat: toStoredStat(info) };
	}

	async list({ path: folder }: Ask<"list">): Answer<"list"> {
		const entries = await readdir(await this.locate(folder), { withFileTypes: true });
		const within = (name: string): string => (folder === "" ? name : `${folder}/${name}`);
		return {
			files: entries.filter((entry) => entry.isFile()).map((entry) => within(entry.name)),
			folders: entries.filter((entry) => entry.isDirectory()).map((entry) => within(entry.name)),
		};
	}

	async create({ path: file, text }: Ask<"create">): Answer<"create"> {
		await writeFile(await this.locate(file), text, { flag: "wx" });
		return this.noteWritten(file);
	}

	async write({ path: file, text }: Ask<"write">): Answer<"write"> {
		await writeFile(await this.locate(file), text);
		return this.noteWritten(file);
	}

	async writeBinary({ path: file, base64 }: Ask<"writeBinary">): Answer<"writeBinary"> {
		await writeFile(await this.locate(file), Buffer.from(base64, "base64"));
		return this.noteWritten(file);
	}

	async mkdir({ path: folder }: Ask<"mkdir">): Answer<"mkdir"> {
		await mkdir(await this.locate(folder), { recursive: true });
		for (const step of stepsTo(folder)) this.seen.set(step, undefined);
		return null;
	}

	async rename({ from, to }: Ask<"rename">): Answer<"rename"> {
		const [source, target] = [await this.locate(from), await this.locate(to)];
		const occupant = await statIfThere(target);
		const moved = await stat(source);
		// On a disk that ignores case, a file may be renamed to its own name in other letters.
		if (occupant !== undefined && occupant.ino !== moved.ino) {
			throw new VaultError("EEXIST", "Destination file already exists!");
		}
		await rename(source, target);
		for (const old of this.seenWithin(from)) {
			const print = this.seen.get(old);
			this.seen.delete(old);
			this.seen.set(to + old.slice(from.length), print);
		}
		return null;
	}

	async remove({ path: file }: Ask<"remove">): Answer<"remove"> {
		await rm(await this.locate(file), { recursive: true });
		for (const old of this.seenWithin(file)) this.seen.delete(old);
		return null;
	}

	/** Moves a file or folder to the vault's own trash, under a free name. */
	async trash({ path: file }: Ask<"trash">): Answer<"trash"> {
		const source = await this.locate(file);
		const trash = await this.locate(".trash");
		await mkdir(trash, { recursive: true });
		const { name, ext } = path.parse(file);
		let target = path.join(trash, name + ext);
		for (let n = 2; (await statIfThere(target)) !== undefined; n += 1) {
			target = path.join(trash, `${name} ${n}${ext}`);
		}
		await rename(source, target);
		for (const old of this.seenWithin(file)) this.seen.delete(old);
		return null;
	}

	/** The place on disk of a path in the vault; refuses what would lead out of the folder. */
	private async locate(relative: string): Promise<string> {
		const parts = relative.split("/");
		const odd = relative.includes("\\") || relative.includes("\0");
		if (odd || (relative !== "" && parts.some((part) => ["", ".", ".."].includes(part)))) {
			throw new VaultError("EINVAL", `Not a path in the vault: ${relative}`);
		}
		const root = await realpath(this.root);
		let there = path.join(this.root, ...parts);
		while ((await statIfThere(there)) === undefined) there = path.dirname(there);
		const real = await realpath(there);
		if (real !== root && !real.startsWith(root + path.sep)) {
			throw new VaultError("EACCES", `Outside the vault: ${relative}`);
		}
		return path.join(this.root, ...parts);
	}

	private async noteWritten(file: string): Promise<StoredStat> {
		const info = await stat(path.join(this.root, file));
		if (!isHidden(file)) this.seen.set(file, fingerprint(info));
		return toStoredStat(info);
	}

	private seenWithin(folder: string): string[] {
		return [...this.seen.keys()].filter(
			(known) => known === folder || known.startsWith(`${folder}/`),
		);
	}

	private *walk(folder: string): Generator<[string, Stats]> {
		const names = readdirSync(path.join(this.root, folder)).sort();
		for (const name of names) {
			if (name.startsWith(".")) continue;
			const found = folder === "" ? name : `${folder}/${name}`;
			const info = lstatSync(path.join(this.root, found), { throwIfNoEntry: false });
			// Gone between the two calls, or a link, which might lead out of the vault.
			if (info === undefined || info.isSymbolicLink()) continue;
			yield [found, info];
			if (info.isDirectory()) yield* this.walk(found);
		}
	}

	private readStored(file: string, info: Stats): StoredFile {
		const isText = textExtensions.has(path.extname(file).slice(1).toLowerCase());
		const text = isText ? readFileSync(path.join(this.root, file), "utf8") : null;
		return { path: file, text, stat: toStoredStat(info) };
	}
}

type VaultService = {
	[Name in keyof VaultOperations]: (ask: Ask<Name>) => Answer<Name>;
};

/** Says whether a folder is there to be served. */
export function isFolder(folder: string): boolean {
	return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isHidden(file: string): boolean {
	return file.split("/").some((part) => part.startsWith("."));
}

function stepsTo(folder: string): string[] {
	if (isHidden(folder)) return [];
	const parts = folder.split("/");
	return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}

function fingerprint(info: Stats): string | undefined {
	return info.isDirectory() ? undefined : `${info.mtimeMs} ${info.size}`;
}

function toStoredStat(info: Stats): StoredStat {
	return {
		ctime: Math.round(info.birthtimeMs),
		mtime: Math.round(info.mtimeMs),
		size: info.size,
	};
}

async function statIfThere(file: string): Promise<Stats | undefined> {
	try {
		return await stat(file);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
		throw error;
	}
}
