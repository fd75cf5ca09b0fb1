import { Modal } from "./modal";
import { setIcon } from "./icons";
import { debounce } from "./debounce";
import { Menu } from "./menu";
import { folderOf, joinPath } from "./paths";
import { Setting } from "./setting";
import { TFile, TFolder } from "./vault-files";
import type { TAbstractFile } from "./vault-files";
import { View } from "./view";

/** The tree of folders and files. */
export class FileExplorerView extends View {
	private readonly open = new Set<string>();
	private treeEl = createDiv();

	override getViewType(): string {
		return "file-explorer";
	}

	override getDisplayText(): string {
		return "Files";
	}

	override getIcon(): string {
		return "folder-closed";
	}

	override onOpen(): void {
		this.treeEl = this.containerEl.createDiv("nav-files-container");
		const redraw = debounce(() => this.draw(), 50);
		const { vault, workspace } = this.app;
		for (const event of ["create", "delete", "rename"]) {
			this.registerEvent(vault.on(event, () => redraw()));
		}
		this.registerEvent(workspace.on("file-open", () => redraw()));
		this.register(() => redraw.cancel());
		this.draw();
	}

	private draw(): void {
		this.treeEl.empty();
		const name = this.app.vault.getName();
		this.treeEl.createDiv({ cls: "nav-vault-title", text: name });
		this.drawFolder(this.app.vault.getRoot(), this.treeEl);
	}

	private drawFolder(folder: TFolder, parent: HTMLElement): void {
		const rank = (one: TAbstractFile): string => `${one instanceof TFolder ? 0 : 1}${one.name}`;
		const children = [...folder.children].sort((a, b) => rank(a).localeCompare(rank(b)));
		for (const child of children) this.drawEntry(child, parent);
	}

	private drawEntry(entry: TAbstractFile, parent: HTMLElement): void {
		const isFolder = entry instanceof TFolder;
		const line = parent.createEl("button", isFolder ? "nav-folder-title" : "nav-file-title");
		line.dataset["path"] = entry.path;
		if (isFolder) setIcon(line.createSpan("nav-folder-collapse-indicator"), "chevron-right");
		line.createSpan({
			text: entry instanceof TFile && entry.extension === "md" ? entry.basename : entry.name,
		});
		line.toggleClass("is-active", this.app.workspace.getActiveFile() === entry);
		line.addEventListener("contextmenu", (event) => {
			event.preventDefault();
			this.showMenu(entry, event);
		});
		if (entry instanceof TFile) {
			line.addEventListener("click", (event) => {
				void this.app.workspace.getLeaf(event.ctrlKey ? "tab" : false).openFile(entry);
			});
			return;
		}
		if (!isFolder) return;
		const isOpen = this.open.has(entry.path);
		line.setAttribute("aria-expanded", String(isOpen));
		line.addEventListener("click", () => {
			if (isOpen) this.open.delete(entry.path);
			else this.open.add(entry.path);
			this.draw();
		});
		if (isOpen) this.drawFolder(entry, parent.createDiv("nav-folder-children"));
	}

	private showMenu(entry: TAbstractFile, event: MouseEvent): void {
		const menu = new Menu();
		if (entry instanceof TFile) {
			menu.addItem((item) =>
				item
					.setTitle("Open in new tab")
					.setIcon("file-plus")
					.setSection("open")
					.onClick(() => void this.app.workspace.getLeaf("tab").openFile(entry)),
			);
		}
		menu.addItem((item) =>
			item
				.setTitle("Rename…")
				.setIcon("pencil")
				.setSection("danger")
				.onClick(() => new RenameModal(this.app, entry).open()),
		);
		menu.addItem((item) =>
			item
				.setTitle("Delete")
				.setIcon("trash-2")
				.setSection("danger")
				.setWarning(true)
				.onClick(() => void this.app.fileManager.promptForDeletion(entry)),
		);
		this.app.workspace.trigger("file-menu", menu, entry, "file-explorer-context-menu");
		menu.showAtMouseEvent(event);
	}
}

class RenameModal extends Modal {
	constructor(
		app: Modal["app"],
		private readonly entry: TAbstractFile,
	) {
		super(app);
	}

	override onOpen(): void {
		const { entry } = this;
		let name = entry.name;
		this.setTitle("Rename");
		const rename = async (): Promise<void> => {
			this.close();
			await this.app.fileManager.renameFile(entry, joinPath(folderOf(entry.path), name));
		};
		new Setting(this.contentEl).setName("New name").addText((field) => {
			field.setValue(name).onChange((value) => {
				name = value;
			});
		});
		new Setting(this.contentEl).addButton((button) =>
			button.setButtonText("Rename").setCta().onClick(rename),
		);
	}
}
