import { type App, normalizePath } from "obsidian";
import type { Outcome } from "../../app/write/ports";
import { ObsidianNotes } from "../vault/obsidian-notes";

/** The notes of the open vault for a work that makes thousands: which names are taken is not looked up in the folder each time. */
export class ImportNotes extends ObsidianNotes {
	readonly #vault: App["vault"];
	readonly #taken: Set<string>;

	constructor(app: App, whyNot: () => string | undefined) {
		super(app, whyNot);
		this.#vault = app.vault;
		this.#taken = new Set(app.vault.getFiles().map(({ path }) => path.toLowerCase()));
	}

	override async create(path: string, text: string): Promise<Outcome> {
		const outcome = await super.create(path, text);
		if (outcome.kind === "written") this.#taken.add(normalizePath(path).toLowerCase());
		return outcome;
	}

	override isTaken(path: string): boolean {
		const wanted = normalizePath(path);
		return this.#taken.has(wanted.toLowerCase()) || this.#vault.getFileByPath(wanted) !== null;
	}
}
