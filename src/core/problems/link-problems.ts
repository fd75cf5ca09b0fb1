import type { ContactEntry, Entry, InterviewEntry, OpportunityEntry, Ref } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { fileStem } from "../note/note-name";
import type { Problem, ProblemCode } from "../text/problem";
import {
	fieldOf,
	isLink,
	namesOf,
	PROPERTIES,
	propertiesOf,
	type PropertyId,
} from "../vocabulary/property";

/** The properties of a contact that lead to people. */
const TO_PEOPLE = propertiesOf("contact")
	.filter((id) => isLink(id))
	.filter((id) => PROPERTIES[id].to === "contact");

/** Adds the links and names of a person's note that lead to nobody, to somebody else's name, or back to it. */
export function findPersonLinkProblems(
	index: VaultIndex,
	entry: ContactEntry,
	problems: Problem[],
): void {
	for (const id of TO_PEOPLE) {
		for (const ref of entry[fieldOf(id)]) {
			const isFine = ref.target?.kind === "contact" && ref.target !== entry;
			if (!isFine) problems.push(...problemsOf(index, entry, id, ref));
		}
	}
	for (const ref of entry.company) {
		if (ref.rivals.length > 1) problems.push(ambiguousName(index, entry, "company", ref));
	}
}

/** An interview with somebody who has no note. */
export function findInterviewLinkProblems(index: VaultIndex, entry: InterviewEntry): Problem[] {
	return entry.contact.flatMap((ref) => problemsOf(index, entry, "contact", ref));
}

/** An opportunity that nobody with a note brought. */
export function findOpportunityLinkProblems(index: VaultIndex, entry: OpportunityEntry): Problem[] {
	return entry.from.flatMap((ref) => problemsOf(index, entry, "opp_from", ref));
}

function problemsOf(index: VaultIndex, entry: Entry, id: PropertyId, ref: Ref): Problem[] {
	if (ref.rivals.length > 1) return [ambiguousName(index, entry, id, ref)];
	if (!ref.target)
		return [
			ref.link !== undefined ? deadLink(index, entry, id, ref) : unknownName(index, entry, id, ref),
		];
	if (ref.target === entry && entry.kind === "contact") {
		return [
			problem(index, entry, id, "self-introduction", `${ref.text} is this person themselves.`),
		];
	}
	if (ref.target.kind === "contact") return [];
	return [
		problem(
			index,
			entry,
			id,
			"link-to-no-person",
			`${ref.text} leads to ${ref.target.path}, which is not a contact.`,
		),
	];
}

function deadLink(index: VaultIndex, entry: Entry, id: PropertyId, ref: Ref): Problem {
	const name = ref.link ?? ref.text;
	const [bearer] = index.findByName(name, "contact");
	if (!bearer)
		return problem(index, entry, id, "link-to-nobody", `there is no note for ${ref.text}.`);
	const repair = `[[${fileStem(bearer.path)}|${name}]]`;
	return problem(
		index,
		entry,
		id,
		"link-by-alias",
		`${ref.text} is an alias of ${bearer.path}, and links do not follow aliases; write "${repair}".`,
	);
}

function unknownName(index: VaultIndex, entry: Entry, id: PropertyId, ref: Ref): Problem {
	return problem(
		index,
		entry,
		id,
		"link-to-nobody",
		`nobody in the vault is called "${ref.text}".`,
	);
}

function ambiguousName(index: VaultIndex, entry: Entry, id: PropertyId, ref: Ref): Problem {
	const paths = ref.rivals.map((rival) => rival.path).sort();
	return problem(
		index,
		entry,
		id,
		"ambiguous-name",
		`"${ref.text}" is the name of ${paths.length} notes: ${paths.join(", ")}; write a link to the one you mean.`,
	);
}

function problem(
	index: VaultIndex,
	entry: Entry,
	id: PropertyId,
	code: ProblemCode,
	message: string,
): Problem {
	const property = namesOf(id, index.settings.properties)[0] ?? id;
	return { path: entry.path, code, message: `${property}: ${message}`, property };
}
