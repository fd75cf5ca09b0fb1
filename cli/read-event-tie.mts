import type { EventProperty } from "../src/app/people/person-note.ts";
import { UsageError } from "./usage-error.mts";

/** The option that says how people are tied to an event whose day nobody knows. */
export const EVENT_OPTION = {
	"--event-as <met|expected>":
		"if someone is named with an event without a day: you met there, or they are expected there",
};

/** How people are tied to an event whose day nobody knows, as the option says; it has to say so where somebody is named with one. */
export function readEventTie(
	option: string | undefined,
	isUndated: boolean,
): EventProperty | undefined {
	if (option !== undefined && option !== "met" && option !== "expected")
		throw new UsageError(`--event-as: expected met or expected, got "${option}".`);
	if (isUndated && option === undefined)
		throw new UsageError(
			"Someone is named with an event whose day is not known.\nIf you met there, add --event-as met; if they are expected there, --event-as expected.",
		);
	if (option === undefined) return undefined;
	return option === "met" ? "met_at" : "expected_at";
}
