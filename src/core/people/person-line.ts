import { cutEnd } from "../text/cut-end";
import { displayText, locateLinks } from "../text/link";
import {
	cutAt,
	findEmail,
	hideLinks,
	known,
	LINKEDIN,
	nameOf,
	takeOut,
	WEB,
	withoutEnd,
} from "./line-parts";

/** A person as one line tells of them: `Jane Doe, VP Product @ Stripe`. */
export interface PersonLine {
	/** Without marks; empty where the line names nobody. */
	readonly name: string;
	/** The name as it is written, marks and links included: what a link may replace. */
	readonly written: string;
	readonly title: string | undefined;
	/** As written: a name or a link. */
	readonly company: string | undefined;
	readonly email: string | undefined;
	/** The address of a profile on LinkedIn. */
	readonly linkedin: string | undefined;
	/** What is said after a colon, or beside the name of somebody with a link. */
	readonly remark: string | undefined;
}

/**
 * Reads a line about one person: the name, after a comma the title, after ` @ ` the company, after a colon a
 * remark; an e-mail address and the address of a profile may stand anywhere. Never throws.
 */
export function readPersonLine(line: string): PersonLine {
	// Hidden, so that no comma or colon in them separates.
	const rest = hideLinks(line);
	const email = findEmail(rest.text);
	const found = WEB.exec(rest.text)?.[0];
	const web = found && withoutEnd(found);
	const text = takeOut(takeOut(rest.text, web), email);
	const [work = "", remark] = cutAt(text, /:(?=\s|$)/);
	const [who = "", company] = cutAt(work, /(?:^|\s)@\s*(?=\S|$)/);
	const [name = "", title] = cutAt(who, /,/);
	const written = rest.show(name).trim();
	const first = locateLinks(written)[0]?.written;
	const without = first === undefined ? "" : written.replace(first, " ");
	return {
		name: nameOf(first ?? written),
		written: first ?? cutEnd(written.replace(/^[\s*_~=]+/, ""), /[\s*_~=]/),
		title: known(displayText(rest.show(title ?? ""))),
		company: known(rest.show(company ?? "")),
		email,
		linkedin: web !== undefined && LINKEDIN.test(web) ? web : undefined,
		remark: known(displayText([without, rest.show(remark ?? "")].join(" "))),
	};
}
