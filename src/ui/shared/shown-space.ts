import type { SpaceEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { chooseSpace } from "../../core/index/choose-space";

/** The space that a view shows: the one chosen in it, where that is still there, else the default. */
export function shownSpace(index: VaultIndex, chosen: string): SpaceEntry | undefined {
	const choice = chooseSpace(index, chosen === "" ? undefined : chosen);
	const shown = choice.kind === "one" ? choice : chooseSpace(index, undefined);
	return shown.kind === "one" ? shown.space : undefined;
}
