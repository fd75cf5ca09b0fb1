import { displayText, locateLinks } from "../text/link";

/** An e-mail address within words. */
export const EMAIL = /[^\s@<>(),;:[\]]+@[^\s@<>(),;:[\]]+\.[^\s@<>(),;:[\]]+/;
/** A web address within words. */
export const WEB = /https?:\/\/[^\s<>[\]]+/i;
/** The address of a profile, at its beginning. */
export const LINKEDIN = /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\//i;

/** A web address without the marks that end the sentence around it. */
export function withoutEnd(address: string): string {
	return address.replace(/[),.;:]+$/, "");
}

/** A name without the marks of Markdown around it. */
export function nameOf(written: string): string {
	return displayText(written)
		.replace(/[*_~=`]+(?=\s|$)|(^|\s)[*_~=`]+/g, "$1")
		.replace(/[[\]]/g, " ")
		.replace(/\s+/gu, " ")
		.trim();
}

/** The text with a letter of its own in place of each link, and what shows the links again. */
export function hideLinks(text: string): { text: string; show: (part: string) => string } {
	const links = locateLinks(text);
	let [hidden, at] = ["", 0];
	links.forEach((link, index) => {
		hidden += `${withoutOwn(text.slice(at, link.at))}\uE000${index}\uE001`;
		at = link.at + link.written.length;
	});
	const show = (part: string): string =>
		part.replace(/\uE000(\d+)\uE001/g, (_, index: string) => links[Number(index)]?.written ?? "");
	return { text: hidden + withoutOwn(text.slice(at)), show };
}

function withoutOwn(text: string): string {
	return text.replace(/[\uE000\uE001]/g, " ");
}

/** The line without a part of it, and without the brackets and the comma that would be left alone. */
export function takeOut(line: string, part: string | undefined): string {
	if (part === undefined) return line;
	const at = line.indexOf(part);
	const before = line.slice(0, at).replace(/[(<,;\s]+$/, "");
	const after = line.slice(at + part.length).replace(/^[)>\s]+/, "");
	return `${before} ${after}`;
}

/** The parts before and after the first such mark. */
export function cutAt(text: string, mark: RegExp): readonly [string, string?] {
	const found = mark.exec(text);
	return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text];
}

/** Words on one line; undefined for none. */
export function known(text: string): string | undefined {
	const line = text.replace(/\s+/gu, " ").trim();
	return line === "" ? undefined : line;
}
