import type { ContactEntry } from "../index/entry";
import type { StepReason } from "./edge";

/** Why two people know each other, or are likely to, as a sentence. */
export function stepLabel(reason: StepReason, from: ContactEntry, to: ContactEntry): string {
	if (reason.kind === "likely")
		return `${nameOf(from)} and ${nameOf(to)} ${IN_COMMON[reason.affiliation.kind]} ${reason.affiliation.name}`;
	const { kind, from: teller, to: told } = reason.edge;
	switch (kind) {
		case "knows":
			return `${nameOf(teller)} knows ${nameOf(told)}`;
		case "introduced-by":
			return `${nameOf(told)} introduced you to ${nameOf(teller)}`;
		case "referred-by":
			return `${nameOf(told)} referred you to ${nameOf(teller)}`;
		case "named":
			return `${nameOf(teller)} named ${nameOf(told)} in a conversation`;
	}
}

const IN_COMMON = {
	company: "are or were both at",
	event: "are or were both at",
	school: "were both at",
} as const;

function nameOf({ note }: ContactEntry): string {
	return note.name;
}
