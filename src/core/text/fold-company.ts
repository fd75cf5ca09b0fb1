import { foldText } from "./fold-text";

/** Legal forms as they end the name of a company, folded and without full stops. */
const LEGAL_FORMS: ReadonlySet<string> = new Set([
	...["inc", "incorporated", "llc", "llp", "lp", "ltd", "limited", "corp", "corporation", "co"],
	...[
		"plc",
		"pty",
		"pte",
		"gmbh",
		"mbh",
		"ggmbh",
		"ag",
		"kg",
		"kgaa",
		"ohg",
		"ug",
		"eg",
		"ev",
		"se",
	],
	...[
		"sa",
		"sas",
		"sarl",
		"srl",
		"sl",
		"slu",
		"sau",
		"ltda",
		"eirl",
		"bv",
		"nv",
		"vof",
		"oy",
		"oyj",
	],
	...["ab", "as", "asa", "aps", "kft", "zrt", "nyrt", "doo", "sro", "kk", "spzoo", "sadecv"],
]);
/** Forms that are a word besides where they are written without full stops, or stand in several words. */
const WRITTEN_OUT = /[,\s]+(?:s\.p\.a\.?|sp\.? z ?o\.? ?o\.?|s\.?a\.? de c\.?v\.?|s\.? r\.? o\.?)$/;
const MARKS = /[®™©℠]/gu;
/** `(formerly Quill)`, `(haftungsbeschränkt)`: what is added in brackets at the end. */
const FORMER = /\s*\((?:formerly|previously|now|ex|f\/?k\/?a|haftungsbeschrankt)\b[^()]*\)\s*$/;

/** "And" between two words, in the languages whose legal forms are known. */
const AND = /\s*&\s*|\s(?:and|und|et|y)\s/g;
/** What people write as their company who have none, or none that others share. */
const NO_COMPANY: ReadonlySet<string> = new Set([
	...["freelance", "freelancer", "self-employed", "self employed", "selfemployed", "independent"],
	...["independent consultant", "consultant", "contractor", "retired", "unemployed", "student"],
	...["none", "n/a", "na", "n.a.", "nil", "null", "unknown", "tbd", "various", "confidential"],
	...[
		"stealth",
		"stealth startup",
		"keine",
		"kein",
		"selbststandig",
		"selbstandig",
		"freiberufler",
	],
	...["freiberuflerin", "freiberuflich", "arbeitslos", "rentner", "rentnerin", "aucun", "aucune"],
	...["independant", "independante", "ninguna", "ninguno", "autonomo", "autonoma", "nessuna"],
	...["libero professionista", "geen", "zzp", "zzp'er", "open to work", "looking for work"],
]);

/** Whether words for a company say that there is none: two people who both write them have nothing in common. */
export function saysNoCompany(name: string): boolean {
	return !/[\p{L}\p{N}]/u.test(name) || NO_COMPANY.has(foldText(name));
}

/** More is no name. */
const MAX_NAME = 300;

/**
 * The form in which companies are compared: folded as every text, with `&` for "and", and without a legal form
 * at the end, marks of protection and what it was called before. A name that is nothing but a legal form stays as it is.
 */
export function foldCompany(name: string): string {
	const whole = foldText(name.replace(MARKS, " "));
	if (whole.length > MAX_NAME) return whole;
	const bare = whole.replace(FORMER, "").replace(WRITTEN_OUT, "").replace(AND, " & ").trim();
	const words = bare.split(/[\s,]+/).filter((word) => word !== "");
	while (words.length > 1) {
		const last = words.at(-1)?.replace(/[.]/g, "") ?? "";
		if (!LEGAL_FORMS.has(last) && !/^[&+-]?$/.test(last)) break;
		words.pop();
	}
	return words.join(" ") || whole;
}
