import type { ComponentChildren } from "preact";
import type { LiveIndex } from "../../app/write/live-index";
import { useLive } from "./use-live";
import { readingWords } from "./words";

export interface WhenReadProps {
	readonly live: LiveIndex;
	/** Called for what is drawn when the vault has been read. */
	readonly children: () => ComponentChildren;
}

/** Says how far the vault is read, until that is done: before, nobody knows who is not in it. */
export function WhenRead({ live, children }: WhenReadProps) {
	useLive(live);
	const { reading, isReady, index } = live;
	// Read again for new settings, it shows what was there for as long as there is something.
	if (!reading && (isReady || index.people.length > 0)) return children();
	return <p class="warm-intros warm-intros-reading">{readingWords(reading)}</p>;
}
