import { emailKey, profileKey } from "../core/records/same-person";
import { findEmail, takeOut } from "../core/people/line-parts";
import { withoutHiddenMarks } from "../core/text/hidden-marks";
import { displayText } from "../core/text/link";

/** A name of more characters is none: the columns of the file are shifted. */
export const MAX_NAME = 1_000;
/** A longer value is left out, and its row says so. */
const MAX_VALUE = 2_000;

/** A cell as plain words on one line: no controls, no marks of a link. */
export function cleanCell(cell: string): string {
	const line = withoutHiddenMarks(cell)
		.normalize("NFC")
		.replace(/\p{Surrogate}/gu, "\uFFFD")
		.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
		.replace(PAGE, "")
		.trim();
	if (!line.includes("[") && !line.includes("]")) return line;
	return displayText(line)
		.replace(/\[\[|\]\]/g, " ")
		.replace(/ +/g, " ")
		.trim();
}

/** What Notion writes behind the name of a page: `Acme (https://www.notion.so/Acme-1a2b)`. */
const PAGE = / ?\(https?:\/\/(?:[\w-]+\.)?notion\.(?:so|site)\/[^()\s]*\)/gi;
/** Such a page with another one behind it. */
const PAGE_OF_SEVERAL = new RegExp(`${PAGE.source},`, "gi");

/** The values of a cell, each once; Google joins several by ` ::: `, Notion lists pages. */
export function cellValues(cell: string): string[] {
	const parts = cell.replace(PAGE_OF_SEVERAL, ":::").split(":::");
	return unique(parts.map(cleanCell).filter(Boolean));
}

/** The values, each once, in their order. */
export function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}

/** Whether a value is one that somebody wrote, and not a whole page that slid into it. */
export function isBrief(value: string): boolean {
	return value.length <= MAX_VALUE;
}

/** The e-mail addresses among some words; several in one cell are several. */
export function emailsIn(cell: string): string[] {
	const lines = cell.split(/[\r\n]+/).flatMap(cellValues);
	return unique(lines.flatMap(splitAddresses).filter((text) => emailKey(text) !== undefined));
}

function splitAddresses(text: string): string[] {
	const isSeveral = text.indexOf("@") !== text.lastIndexOf("@");
	const parts = isSeveral ? text.split(/[;,|\s]+/).filter((part) => part.includes("@")) : [text];
	return parts.map((part) => part.replace(/^<?mailto:/i, ""));
}

/** A name, and the addresses that a mail program or a link writes with it: `"Lee, Ann" <ann@quill.example>`. */
export function nameIn(cell: string): { readonly name: string; readonly email: readonly string[] } {
	if (!cell.includes("@")) return { name: cleanCell(cell), email: [] };
	let rest = cleanCell(cell.replace(LINKED_MAIL, "$1 $2")).replace(/mailto:/gi, " ");
	const email: string[] = [];
	for (let found; (found = findEmail(rest)) !== undefined; rest = takeOut(rest, found))
		email.push(found);
	const name = rest.trim();
	return { name: /^["'“„](.*)["'“”]$/.exec(name)?.[1]?.trim() ?? name, email };
}

/** A link of Markdown to an address. */
const LINKED_MAIL = /\[([^[\]]*)\]\((mailto:[^()\s]*)\)/gi;

/** The phone numbers of a cell; several in one cell are several, and an extension belongs to its number. */
export function phonesIn(cell: string): string[] {
	const values = cell.split(/[\r\n]+/).flatMap(cellValues);
	const parts = values.flatMap((text) => text.split(/[;|]|\s\/\s|,(?!\s*(?:ext|x|durchwahl)\b)/i));
	return unique(parts.map((part) => part.trim()).filter((part) => /\d/.test(part)));
}

/** An address of a profile that leads to somebody; undefined for any other words. */
export function profileIn(cell: string): string | undefined {
	const text = cleanCell(cell)
		.replace(/^<(.*)>$/, "$1")
		.replace(/^\/?in\/(?=[^/\s]+$)/i, "https://www.linkedin.com/in/");
	return !/\s/.test(text) && profileKey(text) !== undefined ? text : undefined;
}

/** The address of a LinkedIn profile; undefined for any other page. */
export function linkedinIn(cell: string): string | undefined {
	const url = profileIn(cell);
	return url !== undefined && /^linkedin\.com\/(?:in|pub)\//.test(profileKey(url) ?? "")
		? url
		: undefined;
}

/** One geography of its parts, the narrow one first: `Provo, Utah, US`. */
export function geographyOf(parts: readonly string[]): readonly string[] {
	const geography = parts
		.map((part) => part.replace(/[;,/]+/g, " ").trim())
		.filter(Boolean)
		.join(", ");
	return geography === "" ? [] : [geography];
}
