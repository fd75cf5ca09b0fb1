import { cutEnd } from "../text/cut-end";
import { findEmail, LINKEDIN, takeOut, WEB, withoutEnd } from "./line-parts";

/** The addresses in a line, and the line without them. */
export interface Addresses {
	readonly rest: string;
	readonly email: readonly string[];
	readonly linkedin: string | undefined;
	/** Web addresses of anything else. */
	readonly others: readonly string[];
}

/** A profile without its protocol, as it is often copied. */
const BARE_PROFILE = /(^|[\s(<,;])((?:[a-z]{2,3}\.)?linkedin\.com\/[^\s<>[\](),;]+)/gi;
/** What announces an address and says nothing without it. */
const LABEL = /(^|[\s,;(])(?:e-?mail|mail(?:to)?|linkedin|web(?:site)?)\s*:?\s*$/i;
const LONGEST_LABEL = 40;
/** More addresses are no business card. */
const MOST = 20;
/** Takes the place of a link to a note. */
const HIDDEN = /[\uE000\uE001]/;

/** Takes e-mail addresses and web addresses out of a line. */
export function takeAddresses(line: string): Addresses {
	let rest = line.replace(BARE_PROFILE, "$1https://$2");
	const web: string[] = [];
	const email: string[] = [];
	for (let count = 0; count < MOST; count += 1) {
		const found = WEB.exec(rest)?.[0];
		const address = found && withoutEnd(found);
		if (address === undefined || address === "" || HIDDEN.test(address)) break;
		web.push(address);
		rest = without(rest, address);
	}
	for (let count = 0; count < MOST; count += 1) {
		const found = findEmail(rest);
		if (found === undefined || HIDDEN.test(found)) break;
		email.push(cutEnd(found, /\./));
		rest = without(rest, found);
	}
	const linkedin = web.find((address) => LINKEDIN.test(address));
	return { rest, email, linkedin, others: web.filter((address) => address !== linkedin) };
}

function without(line: string, address: string): string {
	const at = line.indexOf(address);
	const before = cutEnd(line.slice(0, at), /[(<\s]/);
	const label = LABEL.exec(before.slice(-LONGEST_LABEL))?.[0];
	if (label === undefined) return takeOut(line, address);
	return `${cutEnd(before.slice(0, -label.length), /[,;(\s]/)} ${line.slice(at + address.length).replace(/^[)>\s]+/, "")}`;
}
