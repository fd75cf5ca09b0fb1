import type { FoldOptions } from "../../core/network/fold-tree";
import { NO_FOLDING } from "../../core/network/fold-tree";

/** What a narrow view shows at a time; a wide one shows all. */
export type IntroductionsTab = "tree" | "paths" | "works";

/** What a user has chosen in the view; kept with the workspace. */
export interface IntroductionsState extends FoldOptions {
	/** Path of the person to whom paths are shown; "" for nobody. */
	readonly person: string;
	readonly part: IntroductionsTab;
	/** The tables that are shown in full, by their titles, and the people all paths to whom are, by their notes. */
	readonly whole: readonly string[];
}

export const NEW_INTRODUCTIONS_STATE: IntroductionsState = {
	...NO_FOLDING,
	person: "",
	part: "tree",
	whole: [],
};

/** Opened and closed branches after one of them has been unfolded or folded by hand. */
export function withFold(
	state: IntroductionsState,
	key: string,
	isOpen: boolean,
): IntroductionsState {
	const opened = state.opened.filter((other) => other !== key);
	const closed = state.closed.filter((other) => other !== key);
	return isOpen
		? { ...state, opened: [...opened, key], closed }
		: { ...state, opened, closed: [...closed, key] };
}
