import { personAt } from "../../app/pipeline/record-event";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import { fileStem } from "../../core/note/note-name";

/** The labels of those who may be meant, by path: the company beside the name; the path too, where two would read the same. */
export function candidateNames(
	index: VaultIndex,
	candidates: readonly string[],
): ReadonlyMap<string, string> {
	const names = candidates.map((path) => {
		const { name = fileStem(path), company = [] } = personAt(index, path)?.note ?? {};
		return company[0] === undefined ? name : `${name}, ${displayText(company[0])}`;
	});
	const isAlone = (name: string): boolean => names.filter((one) => one === name).length === 1;
	return new Map(
		candidates.map((path, i) => {
			const name = names[i] ?? path;
			return [path, isAlone(name) && name.includes(",") ? name : `${name} (${path})`];
		}),
	);
}
