import type { EventProperty } from "../src/app/people/person-note.ts";
import { ownValue } from "../src/core/text/record.ts";
import { UsageError } from "./usage-error.mts";

/** The option that says how people are tied to an event whose day nobody knows. */
export const EVENT_OPTION = {
	"--event-as <met|expected>":
		"if someone is named with an event without a day: you met there, or they are expected there",
};

const TIES: Readonly<Record<string, EventProperty>> = { met: "met_at", expected: "expected_at" };

/** How people are tied to an event whose day nobody knows, as the option says. */
export function readEventTie(option: string | undefined): EventProperty | undefined {
	const tie = option === undefined ? undefined : ownValue(TIES, option);
	if (option !== undefined && tie === undefined)
		throw new UsageError(`--event-as: expected met or expected, got "${option}".`);
	return tie;
}

/** Refuses to guess how somebody is tied to an event whose day nobody knows. */
export function requireEventTie(tie: EventProperty | undefined, isUndated: boolean): void {
	if (isUndated && tie === undefined)
		throw new UsageError(
			"Someone is named with an event whose day is not known.\nIf you met there, add --event-as met; if they are expected there, --event-as expected.",
		);
}
