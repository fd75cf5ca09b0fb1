import { foldText } from "../text/fold-text";

/** A question of the user's own, as Markdown on one line. */
export interface Question {
	readonly text: string;
	/** In bold in its note: it comes first. */
	readonly isMust: boolean;
}

/** The questions for one conversation, in their order: the must-ask ones, the others, and what ends it. */
export interface ChosenQuestions {
	readonly must: readonly Question[];
	readonly more: readonly Question[];
}

const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?(.*)$/;
const BOLD = /^(\*\*|__)(.+)\1$/;

/** Reads the questions of a note: each item of its lists is one, one in bold is to be asked first; all else is passed over. */
export function readQuestions(note: string): readonly Question[] {
	return note.split(/\r?\n/).flatMap((line) => {
		const item = ITEM.exec(line)?.[1]?.trim() ?? "";
		const bold = BOLD.exec(item)?.[2]?.trim();
		const text = bold ?? item;
		return text === "" ? [] : [{ text, isMust: bold !== undefined }];
	});
}

/** Puts the questions for somebody of several categories together, each once: the must-ask ones first, and last what each note ends with. */
export function chooseQuestions(sets: readonly (readonly Question[])[]): ChosenQuestions {
	const seen = new Set<string>();
	const isNew = ({ text }: Question): boolean => {
		const key = foldText(text);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	};
	const endings = sets.flatMap((set) => set.at(-1) ?? []).filter(isNew);
	const others = sets.flatMap((set) => set.slice(0, -1)).filter(isNew);
	return {
		must: others.filter(({ isMust }) => isMust),
		more: [...others.filter(({ isMust }) => !isMust), ...endings],
	};
}
