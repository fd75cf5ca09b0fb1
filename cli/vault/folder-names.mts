import { readdirSync, statSync } from "node:fs";

interface Listing {
	/** When the folder last changed, in nanoseconds. */
	stamp: bigint;
	readonly names: Set<string>;
}

/** The names in folders, read again only when a folder has changed: who makes a thousand notes need not list them a thousand times. */
export class FolderNames {
	readonly #listings = new Map<string, Listing>();

	/** Whether a name is there, case aside, as most systems would see it. */
	has(folder: string, name: string): boolean {
		return this.#list(folder)?.names.has(keyOf(name)) ?? false;
	}

	/** Tells of a file that we have made ourselves. */
	add(folder: string, name: string): void {
		const listing = this.#listings.get(folder);
		const stamp = stampOf(folder);
		if (!listing || stamp === undefined) return;
		listing.names.add(keyOf(name));
		listing.stamp = stamp;
	}

	#list(folder: string): Listing | undefined {
		const stamp = stampOf(folder);
		if (stamp === undefined) return undefined;
		const known = this.#listings.get(folder);
		if (known?.stamp === stamp) return known;
		try {
			const listing = { stamp, names: new Set(readdirSync(folder).map(keyOf)) };
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

function keyOf(name: string): string {
	return name.toLowerCase().normalize("NFC");
}
