import { folderOf, joinPath } from "./paths";
import { TFile } from "./vault-files";
import type { TAbstractFile } from "./vault-files";

/**
 * Finds the file that a link means: the exact path from the vault's root, else one in the source's own
 * folder, else the shortest path; without regard to case.
 */
export class LinkResolver {
	private readonly byName = new Map<string, Set<TFile>>();

	add(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const key = linkKey(file.path);
		const files = this.byName.get(key) ?? new Set();
		files.add(file);
		this.byName.set(key, files);
	}

	remove(file: TAbstractFile, path = file.path): void {
		if (!(file instanceof TFile)) return;
		const key = linkKey(path);
		const files = this.byName.get(key);
		files?.delete(file);
		if (files?.size === 0) this.byName.delete(key);
	}

	/** The file meant by the part of a link before any `#`, seen from a note. */
	resolve(linkpath: string, sourcePath: string): TFile | null {
		const folder = folderOf(sourcePath);
		const target = absolutePath(linkpath, folder);
		if (target.path === "") return null;
		const candidates = [...(this.byName.get(linkKey(target.path)) ?? [])];
		const endings = [target.path, `${target.path}.md`].map((path) => path.toLowerCase());
		const exactly = (path: string): TFile | undefined => {
			const wanted = [path, `${path}.md`];
			const lower = wanted.map((one) => one.toLowerCase());
			return (
				candidates.find((file) => wanted.includes(file.path)) ??
				candidates.find((file) => lower.includes(file.path.toLowerCase()))
			);
		};
		const exact = exactly(target.path);
		if (exact !== undefined || target.isFixed) return exact ?? null;
		const own = exactly(joinPath(folder, target.path));
		if (own !== undefined) return own;
		const within = candidates.filter((file) =>
			endings.some((ending) => file.path.toLowerCase().endsWith(`/${ending}`)),
		);
		within.sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
		return within[0] ?? null;
	}

	/** How many files have the name of this one. */
	countNamesakes(file: TFile): number {
		return this.byName.get(linkKey(file.path))?.size ?? 0;
	}
}

/** What links and files are looked up by: the last name, without `.md`, in small letters. */
export function linkKey(path: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
	return name.endsWith(".md") ? name.slice(0, -3) : name;
}

function absolutePath(linkpath: string, folder: string): { path: string; isFixed: boolean } {
	if (linkpath.startsWith("/")) return { path: linkpath.slice(1), isFixed: true };
	if (!/^\.\.?\//.test(linkpath)) return { path: linkpath, isFixed: false };
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of linkpath.split("/")) {
		if (part === "..") parts.pop();
		else if (part !== ".") parts.push(part);
	}
	return { path: parts.join("/"), isFixed: true };
}
