import type { App } from "./app";
import type { Menu } from "./menu";
import type { TFile } from "./vault-files";

/** Makes the note that an unresolved link leads to, as following such a link does. */
export async function createNoteFor(app: App, linkpath: string): Promise<TFile> {
	const path = linkpath.endsWith(".md") ? linkpath : `${linkpath}.md`;
	const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
	if (folder !== "" && app.vault.getFolderByPath(folder) === null) {
		await app.vault.createFolder(folder);
	}
	return app.vault.create(path, "");
}

/** Adds the ways to open a link to a menu; whether the link leads to a file. */
export function addLinkItems(app: App, menu: Menu, linktext: string, sourcePath: string): boolean {
	const paths = [
		{ title: "Open in new tab", icon: "file-plus", where: "tab" },
		{ title: "Open to the right", icon: "separator-vertical", where: "split" },
		{ title: "Open in new window", icon: "picture-in-picture-2", where: "window" },
	] as const;
	for (const { title, icon, where } of paths) {
		menu.addItem((item) =>
			item
				.setTitle(title)
				.setIcon(icon)
				.setSection("open")
				.onClick(() => void app.workspace.openLinkText(linktext, sourcePath, where)),
		);
	}
	const linkpath = linktext.split("#")[0] ?? "";
	const file = app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
	if (file !== null) app.workspace.trigger("file-menu", menu, file, "link-context-menu");
	return file !== null;
}
