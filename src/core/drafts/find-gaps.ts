/** A place in a text that is still to be filled in. */
export interface OpenGap {
	/** What belongs there: "your introduction". */
	readonly label: string;
	/** With its brackets, as a part of the text. */
	readonly from: number;
	readonly to: number;
}

const NONE: ReadonlySet<string> = new Set();

/** The places in a text that are still to be filled in: `[your introduction?]`, whoever put them there, and those of `names` (`[when]`). */
export function findGaps(text: string, names = NONE): OpenGap[] {
	return [...text.matchAll(/(\[?)\[([^[\]\n]{1,80})\](?![(\]])/g)].flatMap(
		({ 0: whole, 1: bracket, 2: name = "", index }) => {
			const isGap = bracket === "" && (/.\?$/.test(name) || names.has(name));
			return isGap
				? [{ label: name.replace(/\?$/, ""), from: index, to: index + whole.length }]
				: [];
		},
	);
}

/** What is still to be filled in, of several texts, each once. */
export function gapLabels(texts: readonly string[], names = NONE): readonly string[] {
	return [...new Set(texts.flatMap((text) => findGaps(text, names).map(({ label }) => label)))];
}

/** The gaps that are filled in for good once it is said who I am. */
export const ABOUT_ME = {
	name: "your name",
	firstName: "your first name",
	introduction: "your introduction",
} as const;

/** Whether a gap is about who I am. */
export function isAboutMe(label: string): boolean {
	return Object.values<string>(ABOUT_ME).includes(label);
}

/** The text with its gaps filled in as far as their words are known, by their labels. */
export function fillGaps(text: string, known: ReadonlyMap<string, string>, names = NONE): string {
	return findGaps(text, names).reduceRight((filled, { label, from, to }) => {
		const word = known.get(label);
		return word ? `${filled.slice(0, from)}${word}${filled.slice(to)}` : filled;
	}, text);
}
