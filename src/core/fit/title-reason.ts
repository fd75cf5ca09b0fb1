import type { Term } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { judgeTitle, prepareTitleTerm, type TitleTerm } from "../likely/judge-title";
import { isRefused } from "./refusal";
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
): (title: string, refusals: readonly string[]) => TitleReason | undefined {
	const prepared: readonly TitleTerm[] = goals.map((term) =>
		prepareTitleTerm(wordsFor(index, term)),
	);
	return (title, refusals) => {
		const hits = judgeTitle(title, prepared).hits.filter(
			({ goal }) => !isRefused(refusals, "profession", goals[goal]?.text ?? ""),
		);
		const isLikely = hits.some(({ result }) => result === "match");
		const best = hits.filter(({ result }) => !isLikely || result === "match");
		const terms = best.flatMap(({ goal }) => goals[goal] ?? []);
		return terms.length === 0
			? undefined
			: { result: isLikely ? "likely" : "broader", title, terms };
	};
}

/** The words for a profession: its own, those of its term note, and those of the user's table. */
export function wordsFor(index: VaultIndex, { segments, whole, ref }: Term): readonly string[] {
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
