import { cutEnd } from "../text/cut-end";
import { withoutHiddenMarks } from "../text/hidden-marks";
import { displayText, locateLinks } from "../text/link";

const BEFORE_AT = /[^\s@<>(),;:[\]]/;
const AFTER_AT = /[^\s@<>(),;:[\]]*/y;
/** As many characters as an address can have before and after its @. */
const MAX_NAME = 64;
const MAX_HOST = 255;
/** A web address within words. */
export const WEB = /https?:\/\/[^\s<>[\]]+/i;
/** The address of a profile, at its beginning. */
export const LINKEDIN = /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\//i;

/** The first e-mail address within words; one that is longer than any can be is none. */
export function findEmail(text: string): string | undefined {
	for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
		let from = at;
		while (from > 0 && at - from <= MAX_NAME && BEFORE_AT.test(text.charAt(from - 1))) from -= 1;
		AFTER_AT.lastIndex = at + 1;
		const host = AFTER_AT.exec(text)?.[0] ?? "";
		const isAddress = from < at && at - from <= MAX_NAME && host.length <= MAX_HOST;
		if (isAddress && host.slice(1, -1).includes(".")) return text.slice(from, at + 1) + host;
	}
	return undefined;
}

/** A web address without the marks that end the sentence around it. */
export function withoutEnd(address: string): string {
	return cutEnd(address, /[),.;:]/);
}

/** A name without the marks of Markdown around it. */
export function nameOf(written: string): string {
	return withoutHiddenMarks(displayText(written))
		.replace(/[*_~=`]+/g, (marks, at: number, whole: string) =>
			isBlank(whole[at - 1]) || isBlank(whole[at + marks.length]) ? "" : marks,
		)
		.replace(/[[\]]/g, " ")
		.replace(/\s+/gu, " ")
		.trim();
}

/** Words that led to the web, without the brackets that are left of a link whose address is taken out. */
export function withoutWebLink(words: string): string {
	return words.replace(/^\[([^[\]]+)\]$/, "$1");
}

function isBlank(char: string | undefined): boolean {
	return char === undefined || /\s/.test(char);
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
	const before = cutEnd(line.slice(0, at), /[(<,;\s]/);
	const after = line.slice(at + part.length).replace(/^[)>\s]+/, "");
	return `${before} ${after}`;
}

/** Words on one line; undefined for none. */
export function known(text: string): string | undefined {
	const line = text.replace(/\s+/gu, " ").trim();
	return line === "" ? undefined : line;
}
