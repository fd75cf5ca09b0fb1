import { arrangePeople, wantAll } from "../../core/fit/arrange-people";
import type { Fit } from "../../core/fit/fit";
import { isFolded } from "./list-items";
import type { SpaceFitState } from "./space-fit";

/** The state in which a person's reasons can be seen: what hides the person is cleared or opened, and nothing else changes. */
export function revealPerson(fit: Fit, state: SpaceFitState, path: string): SpaceFitState {
	const { explained } = state;
	const groupsWith = (query: SpaceFitState["query"]) =>
		arrangePeople(fit, query).filter(({ people }) =>
			people.some(({ entry }) => entry.path === path),
		);
	const isWanted = groupsWith(state.query).length > 0;
	const query = isWanted ? state.query : wantAll(state.query);
	const groups = groupsWith(query);
	const toggled = new Set(state.toggled);
	const [first] = groups;
	if (first && groups.every((group) => isFolded(group, toggled))) {
		if (!toggled.delete(first.id)) toggled.add(first.id);
	}
	return {
		...state,
		query,
		toggled: [...toggled],
		explained: explained.includes(path) ? explained : [...explained, path],
	};
}
