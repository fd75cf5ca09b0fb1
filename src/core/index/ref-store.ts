import { mayBeLink, parseLink } from "../text/link";
import type { Entry, Ref } from "./entry";
import { LinkResolver } from "./link-resolver";
import { NameDirectory } from "./name-directory";
import type { NoteKind } from "./note-kind";

type RefsByText = Map<string, Ref>;

const NO_RIVALS: readonly Entry[] = [];

/** The links and plain names that notes use, each held once and kept pointing at what it means. */
export class RefStore {
	readonly names: NameDirectory;
	readonly links: LinkResolver;
	/** Links are told apart by the folder they stand in, names by what they can mean. */
	readonly #linksByFolder = new Map<string, RefsByText>();
	readonly #namesByKind = new Map<NoteKind, RefsByText>();

	/** `onRetarget` is told of each link and name whose meaning has changed. */
	constructor(onRetarget: (ref: Ref, before: Entry | undefined) => void) {
		this.names = new NameDirectory(onRetarget);
		this.links = new LinkResolver(onRetarget);
	}

	/** The one object for a text (`[[Acme]]`, `Acme`) in notes of a folder; to be released by whoever took it. */
	take(text: string, wants: NoteKind, folder: string): Ref {
		const link = mayBeLink(text) ? this.#takeLink(text, wants, folder) : undefined;
		if (link) return link;
		const names = group(this.#namesByKind, wants);
		const known = names.get(text);
		if (known) {
			known.uses += 1;
			return known;
		}
		const ref = makeRef(text, undefined, wants, folder);
		names.set(text, ref);
		this.names.watch(ref);
		return ref;
	}

	/** Gives back one use; the last one ends the watching. */
	release(ref: Ref): void {
		ref.uses -= 1;
		if (ref.uses > 0) return;
		const refs =
			ref.link !== undefined
				? group(this.#linksByFolder, ref.folder)
				: group(this.#namesByKind, ref.wants);
		refs.delete(ref.text);
		if (ref.link !== undefined) this.links.unwatch(ref, ref.link);
		else this.names.unwatch(ref);
	}

	/** Undefined for a link to the web: it has the marks of a link, and is a name like any other. */
	#takeLink(text: string, wants: NoteKind, folder: string): Ref | undefined {
		const links = group(this.#linksByFolder, folder);
		const known = links.get(text);
		if (known) {
			known.uses += 1;
			return known;
		}
		const link = parseLink(text);
		if (!link) return undefined;
		const ref = makeRef(text, link.target, wants, folder);
		links.set(text, ref);
		this.links.watch(ref, link.target);
		return ref;
	}
}

function makeRef(text: string, link: string | undefined, wants: NoteKind, folder: string): Ref {
	return {
		text,
		link,
		wants,
		folder,
		uses: 1,
		target: undefined,
		rivals: NO_RIVALS,
		alone: undefined,
	};
}

function group<K>(groups: Map<K, RefsByText>, key: K): RefsByText {
	let refs = groups.get(key);
	if (!refs) groups.set(key, (refs = new Map<string, Ref>()));
	return refs;
}
