import { bodyOptions } from "../../core/note/body-options";
import { factsInText } from "../../core/note/facts-in-text";
import { planChanges } from "../../core/note/plan-changes";
import { PropertyReader, separatorOf } from "../../core/note/property-reader";
import { type Plan, type PropertyScalar, refuse } from "../../core/note/text-edit";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText } from "../../core/text/link";
import type { Dimension } from "../../core/vocabulary/dimension";
import type { PropertyId } from "../../core/vocabulary/property";
import type { Prepared } from "../pipeline/record-event";

/** A term of a space that others are to stand for, or none. */
export interface TermSwap {
	readonly dimension: Dimension;
	/** As the note writes it. */
	readonly term: string;
	readonly instead: readonly string[];
}

const LISTS = {
	industry: "industries",
	profession: "professions",
	geography: "geographies",
} as const satisfies Readonly<Record<Dimension, PropertyId>>;

/** Prepares to put other terms into a space's note in place of one; all else in the note stays. */
export function prepareTermSwap(index: VaultIndex, path: string, swap: TermSwap): Prepared {
	const space = index.get(path);
	if (space?.kind !== "space")
		return {
			ok: false,
			message: `${path} is no longer a space: it was renamed, deleted or changed.`,
		};
	const name = displayText(swap.term);
	const title =
		swap.instead.length === 0
			? `${space.note.name}: “${name}” removed`
			: `${space.note.name}: “${swap.instead.join("”, “")}” instead of “${name}”`;
	const plan = (text: string): Plan => planSwap(index, path, text, swap);
	return { ok: true, action: { title, writes: [{ kind: "edit", path, plan }] } };
}

function planSwap(
	{ settings }: VaultIndex,
	path: string,
	text: string,
	{ dimension, term, instead }: TermSwap,
): Plan {
	const id = LISTS[dimension];
	const separator = separatorOf(id);
	const facts = factsInText(path, text, bodyOptions(settings));
	const reader = new PropertyReader(settings.properties);
	reader.open(path, facts.frontmatter, []);
	const key = reader.keyOf(id);
	const terms = reader.list(id, separator);
	if (key === undefined || !terms.includes(term))
		return refuse("not-possible", `The note no longer names “${displayText(term)}”.`);
	const swapped = <T>(list: readonly T[], isTerm: (one: T) => boolean): (T | string)[] => [
		...new Set(list.flatMap((one): (T | string)[] => (isTerm(one) ? [...instead] : [one]))),
	];
	const raw = reader.raw(id);
	if (!Array.isArray(raw)) {
		const joint = separator === "semicolon" ? "; " : ", ";
		const joined = swapped(terms, (one) => one === term).join(joint);
		return planChanges(text, [{ kind: "set", key, value: joined === "" ? null : joined }]);
	}
	const items: readonly unknown[] = raw;
	if (!items.every(isScalar))
		return refuse(
			"not-possible",
			"The list holds something other than plain words. Change it in the note.",
		);
	const value = swapped(items, (one) => String(one).trim() === term);
	return planChanges(text, [{ kind: "set", key, value }]);
}

function isScalar(value: unknown): value is PropertyScalar {
	return value === null || ["string", "number", "boolean"].includes(typeof value);
}
