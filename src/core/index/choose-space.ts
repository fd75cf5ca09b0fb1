import type { SpaceEntry } from "./entry";
import type { VaultIndex } from "./vault-index";
import { foldText } from "../text/fold-text";

/** Which space is meant: one, none that the vault has, or words that fit none or several. */
export type ChosenSpace =
	| { readonly kind: "one"; readonly space: SpaceEntry; readonly others: readonly SpaceEntry[] }
	| { readonly kind: "no-spaces" }
	| { readonly kind: "unknown" | "ambiguous"; readonly spaces: readonly SpaceEntry[] };

/**
 * Chooses a space by its path, name, alias or the beginning of its name; without words the default
 * of the settings, else the first by name.
 */
export function chooseSpace(index: VaultIndex, name: string | undefined): ChosenSpace {
	const { spaces } = index;
	const [first] = spaces;
	if (!first) return { kind: "no-spaces" };
	if (name !== undefined) return find(spaces, name);
	const preferred =
		index.settings.defaultSpace === "" ? undefined : find(spaces, index.settings.defaultSpace);
	return preferred?.kind === "one" ? preferred : pick(first, spaces);
}

function find(spaces: readonly SpaceEntry[], name: string): ChosenSpace {
	const exact = spaces.find((space) => space.path === name || space.path === `${name}.md`);
	if (exact) return pick(exact, spaces);
	const label = foldText(name.replace(/^\[\[|\]\]$/g, ""));
	const named = spaces.filter((space) => space.labels.includes(label));
	const found =
		named.length > 0
			? named
			: spaces.filter((space) => space.labels.some((own) => own.startsWith(label)));
	const [only] = found;
	if (only && found.length === 1) return pick(only, spaces);
	return found.length === 0 ? { kind: "unknown", spaces } : { kind: "ambiguous", spaces: found };
}

function pick(space: SpaceEntry, spaces: readonly SpaceEntry[]): ChosenSpace {
	return { kind: "one", space, others: spaces.filter((other) => other !== space) };
}
