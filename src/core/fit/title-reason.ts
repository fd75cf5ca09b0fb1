import type { Term } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { judgeTitle, prepareTitleTerm, type TitleTerm } from "../likely/judge-title";
import { foldText } from "../text/fold-text";

/** What a title tells of professions of the space, where nothing is stated that decides; of several the best. */
export interface TitleReason {
	readonly result: "likely" | "broader";
	readonly title: string;
	readonly terms: readonly Term[];
}

/** Makes the professions of a space ready, to be held against many titles. */
export function titleReader(
	index: VaultIndex,
	goals: readonly Term[],
): (title: string) => TitleReason | undefined {
	const prepared: readonly TitleTerm[] = goals.map((term) =>
		prepareTitleTerm(wordsFor(index, term)),
	);
	return (title) => {
		const { result, hits } = judgeTitle(title, prepared);
		if (result === undefined) return undefined;
		const best = hits.filter((hit) => hit.result === result);
		const terms = best.flatMap(({ goal }) => goals[goal] ?? []);
		return { result: result === "match" ? "likely" : "broader", title, terms };
	};
}

/** The words for a profession: its own, those of its term note, and those of the user's table. */
function wordsFor(index: VaultIndex, { segments, whole, ref }: Term): readonly string[] {
	const own = segments.at(-1) ?? whole;
	const noted =
		ref?.target?.kind === "term"
			? ref.target.labels
			: [whole, own].flatMap((word) => index.notedTerms().wordsOf(word));
	const words = new Set([own, ...noted]);
	const listed = Object.entries(index.settings.import.professions).flatMap(([name, titles]) =>
		words.has(foldText(name)) ? titles : [],
	);
	return [...words, ...listed];
}
