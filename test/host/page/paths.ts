/** A path as the vault keeps it: slashes only between names, ordinary spaces, composed letters. */
export function normalizePath(path: string): string {
	const plain = path
		.replace(/[\u00A0\u202F]/g, " ")
		.replace(/[\\/]+/g, "/")
		.replace(/^\/+|\/+$/g, "")
		.normalize("NFC");
	return plain === "" ? "/" : plain;
}

/** The folder of a path; the empty text for the vault's root. */
export function folderOf(path: string): string {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** The last name of a path, with its extension. */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

/** A file name in two parts; a name that only begins with a dot has no extension. */
export function splitName(name: string): { basename: string; extension: string } {
	const dot = name.lastIndexOf(".");
	if (dot <= 0) return { basename: name, extension: "" };
	return { basename: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}

/** A name in a folder as one path. */
export function joinPath(folder: string, name: string): string {
	return folder === "" || folder === "/" ? name : `${folder}/${name}`;
}
