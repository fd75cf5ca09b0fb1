import { debounce } from "./debounce";
import type { Debounced } from "./debounce";
import type { WorkspaceLeaf } from "./leaf";
import type { TFile } from "./vault-files";
import { ItemView } from "./view";
import { isRecord } from "./yaml";

/** A view of a file. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	override onload(): void {
		const { vault, workspace } = this.app;
		this.registerEvent(
			vault.on("rename", (file: unknown) => {
				if (file !== this.file || this.file === null) return;
				void this.onRename(this.file);
				this.leaf.updateHeader();
				workspace.requestLayoutChange();
			}),
		);
		this.registerEvent(
			vault.on("delete", (file: unknown) => {
				if (file === this.file) this.leaf.detach();
			}),
		);
	}

	override getDisplayText(): string {
		return this.file?.basename ?? "No file";
	}

	override getState(): Record<string, unknown> {
		return { file: this.file?.path ?? null };
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void> {
		const path = isRecord(state) && typeof state["file"] === "string" ? state["file"] : null;
		const file = path === null ? null : this.app.vault.getFileByPath(path);
		if (file !== this.file) {
			await this.leaveFile();
			this.file = file;
			if (file !== null) await this.onLoadFile(file);
			result.history = true;
		}
	}

	override async onClose(): Promise<void> {
		await this.leaveFile();
	}

	onLoadFile(file: TFile): Promise<void>;
	async onLoadFile(): Promise<void> {
		await Promise.resolve();
	}

	onUnloadFile(file: TFile): Promise<void>;
	async onUnloadFile(): Promise<void> {
		await Promise.resolve();
	}

	onRename(file: TFile): Promise<void>;
	async onRename(): Promise<void> {
		await Promise.resolve();
	}

	canAcceptExtension(extension: string): boolean;
	canAcceptExtension(): boolean {
		return false;
	}

	private async leaveFile(): Promise<void> {
		const { file } = this;
		if (file === null) return;
		// A file that was deleted meanwhile must not be written again.
		if (this.app.vault.getFileByPath(file.path) === file) await this.onUnloadFile(file);
		this.file = null;
	}
}

/** A view in which a file can be edited. */
export abstract class EditableFileView extends FileView {}

/** A view of a text file: loads it, saves what was typed two seconds after, follows changes from elsewhere. */
export abstract class TextFileView extends EditableFileView {
	data = "";
	requestSave: Debounced<[], void>;
	#isDirty = false;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const save = debounce(() => void this.save(), 2000, true);
		this.requestSave = Object.assign(
			(): Debounced<[], void> => {
				this.#isDirty = true;
				return save();
			},
			{ cancel: () => save.cancel(), run: () => save.run() },
		);
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(
			this.app.vault.on("modify", (file: unknown) => {
				if (file === this.file) this.#follow();
			}),
		);
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = await this.app.vault.read(file);
		this.setViewData(this.data, true);
		this.#isDirty = false;
	}

	override async onUnloadFile(): Promise<void> {
		await this.save(true);
	}

	async save(clear = false): Promise<void> {
		const { file } = this;
		this.requestSave.cancel();
		if (file !== null && this.#isDirty) {
			this.#isDirty = false;
			this.data = this.getViewData();
			await this.app.vault.modify(file, this.data);
		}
		if (clear) {
			this.data = "";
			this.clear();
		}
	}

	/** Takes over a text from elsewhere; what was typed and not saved is lost, as nothing merges it here. */
	#follow(): void {
		if (this.file === null) return;
		const text = this.app.vault.textOf(this.file);
		if (text === this.getViewData()) return;
		this.#isDirty = false;
		this.requestSave.cancel();
		this.data = text;
		this.setViewData(text, false);
	}
}
