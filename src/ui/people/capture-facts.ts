import type { CapturedPerson } from "../../core/people/captured-person";
import type { NoteKind } from "../../core/index/note-kind";
import type { VaultIndex } from "../../core/index/vault-index";
import { displayText, parseLink } from "../../core/text/link";
import { categoryWord } from "../shared/words";

/** One thing that was understood of a person. */
export interface CaptureFact {
	readonly label: string;
	readonly text: string;
	/** What is to be known of it. */
	readonly remark: string | undefined;
}

/** What was understood of a person, in the order in which it is shown. */
export function captureFacts(index: VaultIndex, person: CapturedPerson): readonly CaptureFact[] {
	const facts: CaptureFact[] = [];
	const add = (label: string, text: string | undefined, remark?: string): void => {
		if (text !== undefined && text !== "") facts.push({ label, text, remark });
	};
	const addLinked = (label: string, kind: NoteKind, words: string | undefined): void => {
		if (words !== undefined)
			add(label, displayText(words), isThere(index, kind, words) ? undefined : "no note yet");
	};
	add("Name", person.name);
	add("Title", person.title);
	addLinked("Company", "company", person.company);
	addLinked("Event", "event", person.event);
	add("Role there", person.role);
	for (const via of person.via) addLinked("Referred by", "contact", via);
	add("E-mail", person.email.join(", "));
	add("Phone", person.phone.join(", "));
	add("LinkedIn", person.linkedin);
	add("Category", person.category && categoryWord(person.category));
	add("Why", person.categoryNote);
	for (const words of person.words) add("In the note", words);
	return facts;
}

/** What was understood beside the name, on one line. */
export function factsLine(index: VaultIndex, person: CapturedPerson): string {
	return captureFacts(index, person)
		.filter(({ label }) => label !== "Name")
		.map(({ label, text }) => `${label}: ${text}`)
		.join("; ");
}

function isThere(index: VaultIndex, kind: NoteKind, words: string): boolean {
	const link = parseLink(words);
	return link
		? index.resolveLink(link.target, "") !== undefined
		: index.findByName(words, kind).length > 0;
}
