import { linkedinIn } from "./clean-cell";
import { type ContentLine, valueText } from "./content-lines";

/** The properties in which a profile may stand. */
export const PAGES = /^(?:URL|IMPP|(?:X-)?SOCIALPROFILE|X-LINKEDIN(?:-.*)?)$/;
const SERVICES = ["TYPE", "SERVICE-TYPE", "X-SERVICE-TYPE"] as const;
const USERS = ["X-USER", "USERNAME"] as const;
/** The name of a profile, alone or as `x-apple:ann-lee` and `in/ann-lee`. */
const USER = /^(?:[a-z-]+:)?(?:\/?in\/)?@?([\p{L}\p{N}_-]{3,100})\/?$/iu;

/** The LinkedIn profile of a card: an address wherever it stands, else the name of a profile there. */
export function cardLinkedin(card: readonly ContentLine[]): string | undefined {
	const pages = card.filter(({ name }) => PAGES.test(name));
	const url = pages.map(({ value }) => linkedinIn(valueText(value))).find(Boolean);
	if (url !== undefined) return url;
	const groups = new Set(
		card.flatMap(({ name, group, value }) =>
			name === "X-ABLABEL" && group !== "" && isLinkedin(value) ? [group] : [],
		),
	);
	const user = pages
		.filter(
			({ name, group, parameters }) =>
				name.startsWith("X-LINKEDIN") ||
				groups.has(group) ||
				SERVICES.some((service) => parameters.get(service)?.some(isLinkedin)),
		)
		.flatMap(({ parameters, value }) => [
			...USERS.flatMap((name) => parameters.get(name) ?? []),
			valueText(value),
		])
		.map((text) => USER.exec(text.trim())?.[1])
		.find(Boolean);
	return user && `https://www.linkedin.com/in/${user}`;
}

/** Whether a service or a label is LinkedIn: `_$!<LinkedIn>!$_`. */
function isLinkedin(text: string): boolean {
	return /^[\W_]*linkedin[\W_]*$/i.test(text);
}
