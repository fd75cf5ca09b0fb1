import { pathLabel } from "../../app/drafts/path-label";
import type { ContactEntry } from "../../core/index/entry";
import type { IntroPath } from "../../core/network/find-paths";
import { pathsToPropose } from "../../core/network/paths-to-propose";
import { pathsWithoutNote } from "../../core/network/paths-without-note";
import type { SuggestedIntroducer } from "./introducer-suggester";
import { today } from "../vault/today";
import type { Context } from "../context";

/** As many as are worth reading. */
const MAX_PATHS = 12;

/** Whoever could introduce me to a person, the best first, with the reasons. */
export function suggestIntroducers(
	{ graphs, live }: Context,
	person: ContactEntry,
): SuggestedIntroducer[] {
	const graph = graphs.get(live.index);
	const named = pathsWithoutNote(graph, person).map(({ name, reason }) => ({ name, why: reason }));
	const paths = pathsToPropose(graph, person, today(), MAX_PATHS);
	return [...named, ...paths.flatMap((path) => describePath(path) ?? [])];
}

/** The introducer of a path, with its reasons and what was asked of them; undefined where nobody is needed. */
export function describePath(
	path: IntroPath,
): { readonly person: ContactEntry; readonly why: string } | undefined {
	const { introducer: person } = path;
	if (!person) return undefined;
	return { person, why: pathLabel(path, today()) };
}
