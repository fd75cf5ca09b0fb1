import type { App } from "./app";
import { ConfirmationModal } from "./confirmation-modal";
import { referencesOf } from "./metadata-cache";
import { folderOf, joinPath, splitName } from "./paths";
import { rewriteLinks } from "./rewrite-links";
import type { LinkChange } from "./rewrite-links";
import { TFile, TFolder } from "./vault-files";
import type { TAbstractFile } from "./vault-files";
import { getFrontMatterInfo, isRecord, parseYaml, stringifyYaml } from "./yaml";

/** What the app's own user interface does to files. */
export class FileManager {
	constructor(private readonly app: App) {}

	getNewFileParent(): TFolder {
		return this.app.vault.getRoot();
	}

	/** Renames, then writes the new name into the links of other notes that meant this file. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const { metadataCache, vault } = this.app;
		await metadataCache.settled();
		const moving = new Set(
			file instanceof TFolder ? filesBelow(file) : file instanceof TFile ? [file] : [],
		);
		const meaning = new Map<TFile, LinkChange[]>();
		for (const moved of moving) {
			for (const linker of metadataCache.getLinkers(moved.path)) {
				const cache = metadataCache.getFileCache(linker) ?? {};
				const meant = referencesOf(cache).filter(
					({ link }) =>
						metadataCache.getFirstLinkpathDest(link.split("#")[0] ?? "", linker.path) === moved,
				);
				const links = meant.map(({ link }) => ({ link, target: moved }));
				meaning.set(linker, [...(meaning.get(linker) ?? []), ...links]);
			}
		}
		await vault.rename(file, newPath);
		for (const [linker, changes] of meaning) {
			const write = (target: TFile): string => metadataCache.fileToLinktext(target, linker.path);
			const before = await vault.read(linker);
			if (rewriteLinks(before, changes, write) === before) continue;
			await vault.process(linker, (text) => rewriteLinks(text, changes, write));
		}
	}

	promptForDeletion(file: TAbstractFile): Promise<boolean> {
		return new Promise((resolve) => {
			const modal = new ConfirmationModal(this.app);
			let isDeleted = false;
			modal.setTitle(file instanceof TFolder ? "Delete folder" : "Delete file");
			modal.contentEl.createEl("p", { text: `Are you sure you want to delete “${file.name}”?` });
			modal.contentEl.createEl("p", { text: "It will be moved to your trash." });
			modal.addButton((button) =>
				button
					.setButtonText("Delete")
					.setDestructive()
					.onClick(async () => {
						isDeleted = true;
						await this.trashFile(file);
					}),
			);
			modal.addCancelButton("Cancel");
			modal.setCloseCallback(() => resolve(isDeleted));
			modal.open();
		});
	}

	async trashFile(file: TAbstractFile): Promise<void> {
		await this.app.vault.trash(file);
	}

	generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias = ""): string {
		const target = this.app.metadataCache.fileToLinktext(file, sourcePath) + subpath;
		const mark = file.extension === "md" ? "" : "!";
		return `${mark}[[${target}${alias === "" ? "" : `|${alias}`}]]`;
	}

	/** Rewrites the whole block from what it says, as the app is reported to: comments and quotes go. */
	async processFrontMatter(file: TFile, change: (frontmatter: unknown) => void): Promise<void> {
		await this.app.vault.process(file, (text) => {
			const info = getFrontMatterInfo(text);
			const parsed = info.exists ? parseYaml(info.frontmatter) : null;
			const frontmatter = isRecord(parsed) ? parsed : {};
			change(frontmatter);
			const body = text.slice(info.contentStart);
			if (Object.keys(frontmatter).length === 0) return body;
			return `---\n${stringifyYaml(frontmatter)}---\n${body}`;
		});
	}

	getAvailablePathForAttachment(filename: string, sourcePath = ""): Promise<string> {
		const { basename, extension } = splitName(filename);
		const folder = folderOf(sourcePath);
		let path = joinPath(folder, filename);
		for (let n = 1; this.app.vault.getAbstractFileByPath(path) !== null; n += 1) {
			path = joinPath(folder, `${basename} ${n}${extension === "" ? "" : `.${extension}`}`);
		}
		return Promise.resolve(path);
	}
}

function filesBelow(folder: TFolder): TFile[] {
	return folder.children.flatMap((child) => {
		if (child instanceof TFolder) return filesBelow(child);
		return child instanceof TFile ? [child] : [];
	});
}
