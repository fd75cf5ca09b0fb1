import type { OpportunityEntry } from "../../core/index/entry";
import { linkToName } from "../write/draft-note";
import type { VaultIndex } from "../../core/index/vault-index";
import { parseProperty } from "../../core/note/parse-property";
import { type Change, planChanges } from "../../core/note/plan-changes";
import { clearProperty, writeProperty } from "../../core/note/write-property";
import {
	OPPORTUNITY_STATUS_TABLE,
	OPPORTUNITY_STATUSES,
	type OpportunityStatus,
} from "../../core/vocabulary/opportunity-status";
import type { PropertyId } from "../../core/vocabulary/property";
import type { Prepared } from "../pipeline/record-event";
import { type OpportunityInput, typedProperties } from "./opportunity-note";

/** The opportunity of a note; undefined where it is none any more. */
export function opportunityAt(index: VaultIndex, path: string): OpportunityEntry | undefined {
	const entry = index.get(path);
	return entry?.kind === "opportunity" ? entry : undefined;
}

/** Prepares to say how an opportunity stands now. */
export function prepareOpportunityStatus(
	index: VaultIndex,
	path: string,
	status: OpportunityStatus,
): Prepared {
	return prepareOpportunityChange(index, path, { status });
}

/**
 * Prepares to change what the note of an opportunity says. What is left out stays as it is; `cleared` are
 * the properties that it is no longer to have.
 */
export function prepareOpportunityChange(
	index: VaultIndex,
	path: string,
	input: OpportunityInput,
	cleared: readonly PropertyId[] = [],
): Prepared {
	const entry = opportunityAt(index, path);
	if (!entry)
		return {
			ok: false,
			message: `${path} is no longer an opportunity: it was renamed, deleted or changed.`,
		};
	const { properties } = index.settings;
	const changes: Change[] = cleared.flatMap((id) => clearProperty(properties, id));
	for (const [id, text] of typedProperties(input)) {
		const parsed = parseProperty(id, text, (name) => linkToName(index, name, entry.folder));
		if (!parsed.ok)
			return { ok: false, message: `${id}: expected ${parsed.expected}, got "${text}".` };
		changes.push(writeProperty(properties, id, parsed.value));
	}
	const { status } = input;
	const label = OPPORTUNITY_STATUSES.find((one) => one === status);
	const title =
		label !== undefined && label !== entry.note.status
			? `${entry.note.name}: ${OPPORTUNITY_STATUS_TABLE[label].label.toLowerCase()}`
			: `${entry.note.name}: changed`;
	const plan = (text: string) => planChanges(text, changes);
	return { ok: true, action: { title, writes: [{ kind: "edit", path, plan }] } };
}
