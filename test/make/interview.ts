import { fitPeople, type PersonFit } from "../../src/core/fit/fit";
import type { VaultIndex } from "../../src/core/index/vault-index";

/** How the person of a note fits the first space of a vault; it is an error of the test where nobody is there. */
export function fitOf(index: VaultIndex, path = "People/Ann.md"): PersonFit {
	const fit = fitPeople(index, index.spaces[0]).people.find(({ entry }) => entry.path === path);
	if (!fit) throw new Error(`Nobody at ${path}.`);
	return fit;
}
