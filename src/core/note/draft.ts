import { checkEdits } from "./check-edits";
import type { OpenProperties } from "./open-properties";
import type { PropertyRegion } from "./property-region";
import { type Plan, type Refusal, type RefusalCode, refuse, type TextEdit } from "./text-edit";

/** The plan where everything is as wanted already. */
export const nothingToDo: Plan = { ok: true, edits: [] };

/** Edits that are not yet checked, or why there are none. */
export type Draft = readonly TextEdit[] | Refusal;

/** Makes a draft a plan if the property then reads as `value` (`undefined`: is not there) and nothing else changes. */
export function finishDraft(
	text: string,
	properties: OpenProperties,
	draft: Draft,
	key: string,
	value: unknown,
): Plan {
	if ("code" in draft) return { ok: false, refusal: draft };
	return checkEdits(text, properties, draft, { key, value });
}

/** Why this property is not changed, in the user's words. */
export function refuseProperty(
	code: Extract<RefusalCode, "unsupported-form" | "comments-inside" | "not-a-list">,
	key: string,
): Refusal {
	const messages = {
		"unsupported-form": `“${key}” is written in a form that can't be edited here.`,
		"comments-inside": `The value of “${key}” holds comments that would be lost.`,
		"not-a-list": `“${key}” holds neither a list nor a single value.`,
	};
	return refuse(code, messages[code]).refusal;
}

/** Edits of the value of a property where it stands, or why it is left alone; undefined from `edit` where a comment would be lost. */
export function draftInRegion(
	text: string,
	properties: OpenProperties,
	key: string,
	edit: (region: PropertyRegion) => readonly TextEdit[] | "no-list" | undefined,
): Draft {
	const region = properties.findRegion(key);
	if (region === undefined) return refuseProperty("unsupported-form", key);
	const shared = refuseSharedValue(text, properties, key, region);
	if (shared !== undefined) return shared;
	const edits = edit(region);
	if (edits === "no-list") return refuseProperty("unsupported-form", key);
	return edits ?? refuseProperty("comments-inside", key);
}

/** The refusal where another property repeats the value of this one by a reference. */
function refuseSharedValue(
	text: string,
	properties: OpenProperties,
	key: string,
	region: PropertyRegion,
): Refusal | undefined {
	for (const mark of region.marks) {
		const name = text.slice(mark.from + 1, mark.to);
		const isUsed = properties.anchorUses.some((use) => use.isReference && use.name === name);
		if (mark.kind !== "anchor" || !isUsed) continue;
		const message = `Another property repeats the value of “${key}” (“*${name}”).`;
		return refuse("anchor-in-use", message).refusal;
	}
	return undefined;
}
