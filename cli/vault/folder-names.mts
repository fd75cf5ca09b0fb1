import { readdirSync, statSync } from "node:fs";
import path from "node:path";

interface Listing {
	/** When the folder last changed, in nanoseconds. */
	stamp: bigint;
	/** As they are written, by what most systems take for the same. */
	readonly names: Map<string, string>;
}

/** The names in folders, read again only when a folder has changed: who makes a thousand notes need not list them a thousand times. */
export class FolderNames {
	readonly #listings = new Map<string, Listing>();

	/** Whether a name is there, case aside, as most systems would see it. */
	has(folder: string, name: string): boolean {
		return this.#list(folder)?.names.has(keyOf(name)) ?? false;
	}

	/** The file at a path below a folder, in folders that are written in other letters too, as on most systems they are the same ones. */
	fileAt(root: string, notePath: string): string {
		const exact = path.join(root, notePath);
		if (isFolder(path.dirname(exact))) return exact;
		const steps = notePath.split("/");
		const name = steps.pop() ?? "";
		const folder = steps.reduce((within, step) => {
			const there = path.join(within, step);
			if (isFolder(there)) return there;
			const spelled = path.join(within, this.#list(within)?.names.get(keyOf(step)) ?? step);
			return isFolder(spelled) ? spelled : there;
		}, root);
		return path.join(folder, name);
	}

	/** Tells of a file that we have made ourselves. */
	add(folder: string, name: string): void {
		const listing = this.#listings.get(folder);
		const stamp = stampOf(folder);
		if (!listing || stamp === undefined) return;
		listing.names.set(keyOf(name), name);
		listing.stamp = stamp;
	}

	#list(folder: string): Listing | undefined {
		const stamp = stampOf(folder);
		if (stamp === undefined) return undefined;
		const known = this.#listings.get(folder);
		if (known?.stamp === stamp) return known;
		try {
			const listing = {
				stamp,
				names: new Map(readdirSync(folder).map((name) => [keyOf(name), name])),
			};
			this.#listings.set(folder, listing);
			return listing;
		} catch {
			return undefined; // no folder, or one that must not be listed: writing into it says so
		}
	}
}

function stampOf(folder: string): bigint | undefined {
	try {
		return statSync(folder, { bigint: true }).mtimeNs;
	} catch {
		return undefined; // not there, or not to be reached: writing into it says so
	}
}

/** Whether a folder is there, itself or behind a symbolic link. */
export function isFolder(file: string): boolean {
	try {
		return statSync(file).isDirectory();
	} catch {
		return false; // not there, or not to be reached: writing into it says so
	}
}

function keyOf(name: string): string {
	return name.toLowerCase().normalize("NFC");
}
