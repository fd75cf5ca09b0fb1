import { cutEnd } from "../text/cut-end";
import { displayText, locateLinks } from "../text/link";
import { incomingPerson, type IncomingPerson } from "./incoming-person";
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

/**
 * Reads a line about one person: the name, after a comma the title, after ` @ ` the company, after a colon a
 * remark; an e-mail address and the address of a profile may stand anywhere. What is written of the name is what
 * a link may replace. Never throws.
 */
export function readPersonLine(line: string): IncomingPerson {
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
	const said = known(displayText([without, rest.show(remark ?? "")].join(" ")));
	return incomingPerson({
		name: nameOf(first ?? written),
		written: first ?? cutEnd(written.replace(/^[\s*_~=]+/, ""), /[\s*_~=]/),
		title: known(displayText(rest.show(title ?? ""))),
		company: known(rest.show(company ?? "")),
		email: email === undefined ? [] : [email],
		linkedin: web !== undefined && LINKEDIN.test(web) ? web : undefined,
		remarks: said === undefined ? [] : [said],
	});
}
