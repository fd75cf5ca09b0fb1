/** What stands between the parts of a line about a person. */
export const SEPARATOR = /[,;\t|]|\s[-–—•·]\s/u;
/** Before a company: behind a blank or a bracket, or a letter of a script without blanks. */
const COMPANY_AT =
	/(?:^|\s|([)\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))@\s*(?=\S|$)/u;
/** `Head of Sales at Acme`: after a small "at" a name with a capital, a number or a link. */
const AT = /^(.*\S)\s+at\s+(?=[\p{Lu}\p{N}\uE000])(.+)$/u;
/** What stands in brackets behind a name. */
const ASIDE = /^([^()]*\S\s*)\(([^()]*)\)/u;

/** What is before and after ` @ `, or after a small "at". */
export function cutCompany(segment: string): readonly [string, string?] {
	const at = COMPANY_AT.exec(segment);
	if (at)
		return [segment.slice(0, at.index) + (at[1] ?? ""), segment.slice(at.index + at[0].length)];
	const found = AT.exec(segment);
	return found ? [found[1] ?? "", found[2] ?? ""] : [segment];
}

/** A line in which brackets behind the name hold several things, `Ann Lee (PM @ Quill)`, with commas in their place. */
export function openAside(line: string): string {
	const [whole = "", before = "", inside = ""] = ASIDE.exec(line) ?? [];
	const isName = !SEPARATOR.test(before) && cutCompany(before)[1] === undefined;
	const isSeveral = SEPARATOR.test(inside) || cutCompany(inside)[1] !== undefined;
	return isName && isSeveral ? `${before}, ${inside}, ${line.slice(whole.length)}` : line;
}
