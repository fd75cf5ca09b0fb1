import { runHotkey } from "./commands";
import { Events } from "./events";
import { FileManager } from "./file-operations";
import { Keymap, Scope } from "./keymap";
import { MetadataCache } from "./metadata-cache";
import type { IndexStart } from "./metadata-cache";
import { CommandPalette, QuickSwitcher } from "./palette";
import type { VaultListing } from "../host-api";
import { Vault } from "./vault";
import { Workspace } from "./workspace";

/** How the vault begins. */
export interface AppStart extends IndexStart {
	/** How long a note takes to be read from the disk, in milliseconds, as on a phone. */
	slowRead?: number | undefined;
	/** Whether the disk takes a path in other letters for the same one. */
	ignoresCase?: boolean | undefined;
}

/** What plugins get of the app: its public parts, and nothing that only the app itself has. */
export class App {
	readonly scope = new Scope();
	readonly keymap = new Keymap(this.scope);
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly secretStorage = new SecretStorage();
	readonly renderContext = { hoverPopover: null };
	lastEvent: UIEvent | null = null;

	constructor(listing: VaultListing, start: AppStart = {}) {
		this.vault = new Vault(listing, start.slowRead, start.ignoresCase);
		this.metadataCache = new MetadataCache(this.vault, start);
		this.fileManager = new FileManager(this);
		this.workspace = new Workspace(this);
		this.scope.register(["Mod"], "p", () => {
			new CommandPalette(this).open();
			return false;
		});
		this.scope.register(["Mod"], "o", () => {
			new QuickSwitcher(this).open();
			return false;
		});
		this.scope.register(null, null, (event) => (runHotkey(this, event) ? false : true));
		this.listenIn(document);
	}

	/** Begins to take the keys of a window. */
	listenIn(doc: Document): void {
		this.keymap.listen(doc, () => this.workspace.activeLeaf?.view.scope ?? null);
		for (const type of ["mousedown", "keydown", "touchstart"] as const) {
			const note = (event: UIEvent): void => {
				this.lastEvent = event;
			};
			doc.addEventListener(type, note, true);
		}
	}

	isDarkMode(): boolean {
		return document.body.hasClass("theme-dark");
	}

	loadLocalStorage(key: string): unknown {
		const text = localStorage.getItem(this.storageKey(key));
		const value: unknown = text === null ? null : JSON.parse(text);
		return value;
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) localStorage.removeItem(this.storageKey(key));
		else localStorage.setItem(this.storageKey(key), JSON.stringify(data));
	}

	private storageKey(key: string): string {
		return `${this.vault.getName()}-${key}`;
	}
}

/** Secrets, kept for as long as the page is open. */
class SecretStorage extends Events {
	readonly #secrets = new Map<string, string>();

	setSecret(id: string, secret: string): void {
		this.#secrets.set(id, secret);
	}

	getSecret(id: string): string | null {
		return this.#secrets.get(id) ?? null;
	}

	listSecrets(): string[] {
		return [...this.#secrets.keys()];
	}
}
