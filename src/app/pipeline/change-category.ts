import type { VaultIndex } from "../../core/index/vault-index";
import { categoryName } from "../../core/vocabulary/category";
import { readCategory } from "../../core/vocabulary/read-word";
import { changeLists, type Lists } from "../write/change-lists";
import { notThere, personAt, type Prepared } from "./record-event";

/** Prepares to give a person a category, or to take it from them; the others that they have stay, and nothing is written where it is so already. */
export function prepareCategory(
	index: VaultIndex,
	path: string,
	category: string,
	isOn = true,
): Prepared {
	const person = personAt(index, path);
	if (!person) return notThere(path);
	const write = changeLists(index, path, (has): Lists => {
		const known = has("category");
		const others = known.filter((one) => readCategory(one) !== readCategory(category));
		if (others.length < known.length === isOn) return new Map();
		return new Map([["category", isOn ? [...known, category.trim()] : others]]);
	});
	const title = `${person.note.name}: ${categoryName(category)}${isOn ? "" : " removed"}`;
	return { ok: true, action: { title, writes: [write] } };
}
