import type { IncomingPerson } from "../../core/people/incoming-person";
import { HEADINGS } from "../../core/people/headings";
import { plainProperties } from "../../core/people/plain-properties";
import { isList } from "../../core/note/scalar-text";
import type { NoteKind } from "../../core/index/note-kind";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText, parseLink } from "../../core/text/link";
import { DIMENSIONS } from "../../core/vocabulary/dimension";
import { categoryLabel, DIMENSION_LABELS } from "../shared/labels";

/** One thing that was understood of a person. */
export interface CaptureFact {
	readonly label: string;
	readonly text: string;
	/** What is to be known about it. */
	readonly remark: string | undefined;
}

/** What was understood of a person, in the order in which it is shown. */
export function captureFacts(index: VaultIndex, person: IncomingPerson): readonly CaptureFact[] {
	const facts: CaptureFact[] = [];
	const add = (label: string, text: string | undefined, remark?: string): void => {
		if (text !== undefined && text !== "") facts.push({ label, text, remark });
	};
	const addLinked = (label: string, kind: NoteKind, text: string | undefined): void => {
		if (text !== undefined)
			add(label, displayText(text), isThere(index, kind, text) ? undefined : "no note yet");
	};
	add("Name", person.name);
	add("Title", person.title);
	for (const one of DIMENSIONS) add(DIMENSION_LABELS[one], person[one].map(displayText).join("; "));
	addLinked("Company", "company", person.company);
	addLinked("Event", "event", person.event);
	add("Role there", person.role);
	for (const via of person.via) addLinked("Referred by", "contact", via);
	add("E-mail", person.email.join(", "));
	add("Phone", person.phone.join(", "));
	add("LinkedIn", person.linkedin);
	add("Category", person.category && categoryLabel(person.category));
	add("Why", person.categoryNote);
	for (const id of plainProperties("list")) {
		const value = person.said.get(id) ?? "";
		add(HEADINGS[id].label, isList(value) ? value.join("; ") : String(value));
	}
	for (const label of person.remarks) add("In the note", label);
	return facts;
}

/** What was understood besides the name, on one line. */
export function factsLine(index: VaultIndex, person: IncomingPerson): string {
	return captureFacts(index, person)
		.filter(({ label }) => label !== "Name")
		.map(({ label, text }) => `${label}: ${text}`)
		.join("; ");
}

function isThere(index: VaultIndex, kind: NoteKind, label: string): boolean {
	const link = parseLink(label);
	return link
		? index.resolveLink(link.target, "") !== undefined
		: index.findByName(label, kind).length > 0;
}
