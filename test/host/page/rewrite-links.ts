import { parseNote } from "./parse-note";
import type { TFile } from "./vault-files";
import { getFrontMatterInfo } from "./yaml";

/** A link as it is written, and the file that it meant before that file moved. */
export interface LinkChange {
	link: string;
	target: TFile;
}

/**
 * Writes the new names of moved files into a note's links, those in properties too. Headings, blocks and other
 * words shown stay, and so does everything that is not a link.
 */
export function rewriteLinks(
	text: string,
	changes: LinkChange[],
	write: (target: TFile) => string,
): string {
	const targets = new Map(changes.map(({ link, target }) => [link, target]));
	const { contentStart } = getFrontMatterInfo(text);
	const { links = [], embeds = [] } = parseNote(text);
	const properties = text.slice(0, contentStart).replace(/\[\[[^[\]\n]+\]\]/g, (original) => {
		const target = targets.get(
			original
				.slice(2)
				.split(/\||\]\]/)[0]
				?.trim() ?? "",
		);
		return target === undefined ? original : rewriteLink(original, write(target), target);
	});
	let body = text.slice(contentStart);
	const inOrder = [...links, ...embeds].sort(
		(a, b) => b.position.start.offset - a.position.start.offset,
	);
	for (const { link, original, position } of inOrder) {
		const target = targets.get(link);
		if (target === undefined) continue;
		const from = position.start.offset - contentStart;
		const to = position.end.offset - contentStart;
		body = body.slice(0, from) + rewriteLink(original, write(target), target) + body.slice(to);
	}
	return properties + body;
}

function rewriteLink(original: string, name: string, target: TFile): string {
	if (original.includes("[[")) {
		return original.replace(
			/\[\[([^[\]|#]*)/,
			(_, old: string) => `[[${name}${/\s*$/.exec(old)?.[0] ?? ""}`,
		);
	}
	const path = target.extension === "md" ? `${name}.md` : name;
	return original.replace(/\]\(\s*(<?)([^>)#\s]*(?: [^>)#\s]*)*)/, (_, bracket: string) =>
		bracket === "<" ? `](<${path}` : `](${encodeURI(path)}`,
	);
}
