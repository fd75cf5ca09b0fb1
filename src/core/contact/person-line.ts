import { displayText, locateLinks } from "../note/link";

/** A person as one line tells of them: `Jane Doe, VP Product @ Stripe`. */
export interface PersonLine {
	/** Without marks; empty where the line names nobody. */
	readonly name: string;
	/** The name as it is written, marks and links included: what a link may take the place of. */
	readonly written: string;
	readonly title: string | undefined;
	/** As written: a name or a link. */
	readonly company: string | undefined;
	readonly email: string | undefined;
	/** The address of a profile on LinkedIn. */
	readonly linkedin: string | undefined;
	/** What is said behind a colon, or beside the name of somebody with a link. */
	readonly remark: string | undefined;
}

const EMAIL = /[^\s@<>(),;:[\]]+@[^\s@<>(),;:[\]]+\.[^\s@<>(),;:[\]]+/;
const WEB = /https?:\/\/[^\s<>[\]]+/i;
const LINKEDIN = /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\//i;

/**
 * Reads a line about one person: the name, behind a comma the title, behind ` @ ` the company, behind a colon
 * a remark; an e-mail address and the address of a profile may stand anywhere. Never throws.
 */
export function readPersonLine(line: string): PersonLine {
	// Hidden, so that no comma or colon in them separates.
	const rest = hideLinks(line);
	const email = EMAIL.exec(rest.text)?.[0];
	const web = WEB.exec(rest.text)?.[0].replace(/[),.;:]+$/, "");
	const words = takeOut(takeOut(rest.text, web), email);
	const [work = "", remark] = cutAt(words, /:(?=\s|$)/);
	const [who = "", company] = cutAt(work, /(?:^|\s)@\s*(?=\S|$)/);
	const [name = "", title] = cutAt(who, /,/);
	const written = rest.show(name).trim();
	const first = locateLinks(written)[0]?.written;
	const beside = first === undefined ? "" : written.replace(first, " ");
	return {
		name: nameOf(first ?? written),
		written: first ?? written.replace(/^[\s*_~=]+|[\s*_~=]+$/g, ""),
		title: known(displayText(rest.show(title ?? ""))),
		company: known(rest.show(company ?? "")),
		email,
		linkedin: web !== undefined && LINKEDIN.test(web) ? web : undefined,
		remark: known(displayText([beside, rest.show(remark ?? "")].join(" "))),
	};
}

/** A name without the marks of Markdown around it. */
function nameOf(written: string): string {
	return displayText(written)
		.replace(/[*_~=`]+(?=\s|$)|(^|\s)[*_~=`]+/g, "$1")
		.replace(/[[\]]/g, " ")
		.replace(/\s+/gu, " ")
		.trim();
}

/** The text with a letter of its own in the place of each link, and what shows the links again. */
function hideLinks(text: string): { text: string; show: (part: string) => string } {
	const links = locateLinks(text);
	let [hidden, at] = ["", 0];
	links.forEach((link, place) => {
		hidden += `${withoutOwn(text.slice(at, link.at))}\uE000${place}\uE001`;
		at = link.at + link.written.length;
	});
	const show = (part: string): string =>
		part.replace(/\uE000(\d+)\uE001/g, (_, place: string) => links[Number(place)]?.written ?? "");
	return { text: hidden + withoutOwn(text.slice(at)), show };
}

function withoutOwn(text: string): string {
	return text.replace(/[\uE000\uE001]/g, " ");
}

function takeOut(line: string, part: string | undefined): string {
	if (part === undefined) return line;
	// With the brackets and the comma that would be left alone.
	const at = line.indexOf(part);
	const before = line.slice(0, at).replace(/[(<,;\s]+$/, "");
	const after = line.slice(at + part.length).replace(/^[)>\s]+/, "");
	return `${before} ${after}`;
}

/** The parts before and behind the first such mark. */
function cutAt(text: string, mark: RegExp): readonly [string, string?] {
	const found = mark.exec(text);
	return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text];
}

function known(text: string): string | undefined {
	const line = text.replace(/\s+/gu, " ").trim();
	return line === "" ? undefined : line;
}
