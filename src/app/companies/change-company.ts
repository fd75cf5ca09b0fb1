import type { VaultIndex } from "../../core/index/vault-index";
import { type Change, planChanges } from "../../core/note/plan-changes";
import { clearProperty, writeProperty } from "../../core/note/write-property";
import type { Prepared } from "../pipeline/record-event";

/** Prepares to make a company a target, or no longer one. */
export function prepareTarget(index: VaultIndex, path: string, isTarget: boolean): Prepared {
	const { properties } = index.settings;
	const what = isTarget ? "a target" : "no longer a target";
	return prepareChange(index, path, what, [writeProperty(properties, "target", isTarget)]);
}

/** Prepares to say how much I want a company, 1 to 5; undefined takes it out. */
export function prepareMotivation(
	index: VaultIndex,
	path: string,
	motivation: number | undefined,
): Prepared {
	const { properties } = index.settings;
	return motivation === undefined
		? prepareChange(index, path, "no motivation", clearProperty(properties, "motivation"))
		: prepareChange(index, path, `motivation ${motivation}`, [
				writeProperty(properties, "motivation", motivation),
			]);
}

function prepareChange(
	index: VaultIndex,
	path: string,
	what: string,
	changes: readonly Change[],
): Prepared {
	const company = index.get(path);
	if (company?.kind !== "company")
		return {
			ok: false,
			message: `${path} is no longer a company: it was renamed, deleted or changed.`,
		};
	const title = `${company.note.name}: ${what}`;
	const plan = (text: string) => planChanges(text, changes);
	return { ok: true, action: { title, writes: [{ kind: "edit", path, plan }] } };
}
