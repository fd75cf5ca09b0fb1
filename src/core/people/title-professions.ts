import { foldText } from "../text/fold-text";

/** The words of a text, folded: `VP, Product` is `vp product`. */
export function foldTitle(text: string): string {
	return foldText(text)
		.replace(/[^\p{L}\p{N}+#]+/gu, " ")
		.trim();
}

/** Whether words stand in others whole, one after the other: both as `foldTitle` gives them. */
export function hasWords(text: string, words: string): boolean {
	return words !== "" && ` ${text} `.includes(` ${words} `);
}

/**
 * The professions that a title proposes by a table of words. The entry of most words is looked for first and
 * takes its words away, so that a talent acquisition partner is not in human resources for the word talent.
 */
export class TitleProfessions {
	readonly #entries: readonly { readonly title: string; readonly profession: string }[];

	/** `table`: for each profession the words of titles. */
	constructor(table: Readonly<Record<string, readonly string[]>>) {
		this.#entries = Object.entries(table)
			.flatMap(([profession, texts]) =>
				texts.map((text) => ({ title: foldTitle(text), profession })),
			)
			.sort((a, b) => b.title.split(" ").length - a.title.split(" ").length);
	}

	/** In the order of the title's words. */
	propose(title: string): string[] {
		let rest = ` ${foldTitle(title)} `;
		const found = new Map<string, number>();
		for (const { title: words, profession } of this.#entries) {
			if (!hasWords(rest.trim(), words)) continue;
			const at = rest.indexOf(` ${words} `);
			// As long as it was, so that places stay comparable.
			rest = rest.replace(` ${words} `, ` ${"|".repeat(words.length)} `);
			if (!found.has(profession)) found.set(profession, at);
		}
		return [...found].sort(([, a], [, b]) => a - b).map(([profession]) => profession);
	}
}
