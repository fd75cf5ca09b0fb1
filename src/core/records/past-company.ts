/** A company where I worked, and from which year to which, where that is said. */
export interface PastCompany {
	/** As written, without the years: a name or a link. */
	readonly name: string;
	readonly from: number | undefined;
	/** Undefined where I am still there, or nothing is said. */
	readonly to: number | undefined;
}

const YEAR = String.raw`((?:19|20)\d{2})`;
const END = String.raw`(?:\s*(?:[-–—]|to|until)\s*(?:${YEAR}|today|now|present)?)`;
/** `Stripe 2015-2019`, `Stripe (2015–today)`, `Stripe, since 2015`; a year alone in brackets or behind a comma, for it may be part of a name. */
const FORMS: readonly RegExp[] = [
	new RegExp(String.raw`^(.*\S)[\s,(]+${YEAR}${END}\)?$`, "i"),
	new RegExp(String.raw`^(.*\S)[\s,(]+since\s+${YEAR}()\)?$`, "i"),
	new RegExp(String.raw`^(.*\S)(?:\s*\(|,\s*)${YEAR}\)?$`, "i"),
];

/** Reads one of a space's past companies. */
export function readPastCompany(text: string): PastCompany {
	for (const [form, pattern] of FORMS.entries()) {
		const [, name, from, to] = pattern.exec(text.trim()) ?? [];
		if (name === undefined || from === undefined) continue;
		const years = {
			from: Number(from),
			to: to === undefined || to === "" ? undefined : Number(to),
		};
		const isOneYear = form === FORMS.length - 1;
		return { name: name.replace(/[\s,(]+$/, ""), ...years, ...(isOneYear && { to: years.from }) };
	}
	return { name: text.trim(), from: undefined, to: undefined };
}
