import { wayWords } from "../../app/drafts/path-words";
import type { ContactEntry } from "../../core/index/entry";
import { findPaths, type IntroPath } from "../../core/network/find-paths";
import type { LikelyIntroducer } from "./introducer-suggester";
import { today } from "../vault/today";
import type { Context } from "../context";

/** As many as are worth reading. */
const MOST_WAYS = 12;

/** Whoever could introduce me to a person, the best first, with the reasons. */
export function likelyIntroducers(
	{ graphs, live }: Context,
	person: ContactEntry,
): LikelyIntroducer[] {
	return findPaths(graphs.get(live.index), person, today(), MOST_WAYS).flatMap(
		(way) => describeWay(way) ?? [],
	);
}

/** The introducer of a way, with its reasons and what was asked of them; undefined where nobody is needed. */
export function describeWay(way: IntroPath): LikelyIntroducer | undefined {
	const { introducer: person } = way;
	if (!person) return undefined;
	return { person, why: wayWords(way) };
}
