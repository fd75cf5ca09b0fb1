import type { CalendarDate } from "../dates/calendar-date";
import type { ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import type { IntroPath } from "./find-paths";
import { pathsToPropose } from "./paths-to-propose";
import { IntroGraph } from "./intro-graph";

/** The graph of who knows whom, made when it is first asked for, and shared by all who ask. */
export class GraphCache {
	#known: { readonly index: VaultIndex; readonly graph: IntroGraph } | undefined;
	/** The best paths that were found since one may have become another, by the paths of people's notes. */
	readonly #best = new Map<string, FoundPath>();
	#bestOf = "";

	/** The graph follows the index by itself; it is another one only where the index is. */
	get(index: VaultIndex): IntroGraph {
		if (this.#known?.index !== index) {
			this.#known = { index, graph: new IntroGraph(index) };
			this.#bestOf = "";
		}
		return this.#known.graph;
	}

	/** The best path to a person; undefined where there is none, and for those I know. */
	best(index: VaultIndex, person: ContactEntry, today: CalendarDate): IntroPath | undefined {
		const graph = this.get(index);
		const state = `${graph.ways} ${today}`;
		if (this.#bestOf !== state) this.#best.clear();
		this.#bestOf = state;
		const found = this.#best.get(person.path);
		if (found?.person === person && isCurrent(found, index)) return found.path;
		const [path] = pathsToPropose(graph, person, today, 1);
		const best = path?.introducer ? path : undefined;
		this.#best.set(person.path, { person, path: best });
		return best;
	}
}

interface FoundPath {
	/** As their note was. */
	readonly person: ContactEntry;
	readonly path: IntroPath | undefined;
}

/** Whether those on a path are as their notes are now. */
function isCurrent({ path }: FoundPath, index: VaultIndex): boolean {
	const people = path ? [path.introducer, path.between, path.target] : [];
	return people.every((one) => one === undefined || index.get(one.path) === one);
}
