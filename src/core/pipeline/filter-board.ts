import type { ContactEntry } from "../index/entry";
import { hasWords, searchWords } from "../index/search-text";
import type { Board } from "./board";

/** Which people of the pipeline are wanted; "" wants all. */
export interface BoardQuery {
	/** Words that name, title, company or category must have, each of them. */
	readonly text: string;
	readonly category: string;
}

export const WHOLE_BOARD: BoardQuery = { text: "", category: "" };

/** The part of the pipeline that is wanted; the same object where that is all of it. */
export function filterBoard(board: Board, query: BoardQuery): Board {
	const isWanted = personFilter(query);
	if (!isWanted) return board;
	return {
		...board,
		stages: board.stages.map((column) => ({
			...column,
			cards: column.cards.filter(({ entry }) => isWanted(entry)),
		})),
		unrecognised: board.unrecognised.filter(isWanted),
	};
}

/** Whether a person is wanted; undefined where everybody is. */
export function personFilter({
	text,
	category,
}: BoardQuery): ((entry: ContactEntry) => boolean) | undefined {
	const words = searchWords(text);
	if (words.length === 0 && category === "") return undefined;
	return (entry) =>
		(category === "" || entry.note.category.includes(category)) && hasWords(entry, words);
}

/** How many people are in a pipeline, those with an unknown status with them. */
export function countCards({ stages, unrecognised }: Board): number {
	return stages.reduce((sum, { cards }) => sum + cards.length, unrecognised.length);
}
