import type { ContactEntry } from "../../core/index/entry";
import { findPerson } from "../../core/index/find-person";
import { linkTo } from "../../core/index/link-text";
import type { VaultIndex } from "../../core/index/vault-index";
import { safeFileName } from "../../core/text/file-name";

/** Who was asked or who introduced: the path of their note, or a name, which may be that of nobody with a note. */
export type Introducer = { readonly path: string } | { readonly name: string };

/** The link to an introducer as it is written (undefined: none is named), or why there is none. */
export type IntroducerLink =
	| { readonly ok: true; readonly link: string | undefined }
	| { readonly ok: false; readonly message: string };

/** The link by which a person's note names an introducer; nobody introduces themselves, and nobody is guessed. */
export function linkIntroducer(
	index: VaultIndex,
	person: ContactEntry,
	via: Introducer | undefined,
): IntroducerLink {
	if (via === undefined) return { ok: true, link: undefined };
	if ("path" in via) {
		const introducer = index.get(via.path);
		if (!introducer) {
			const message = `${via.path} is no longer there: it was renamed or deleted.`;
			return { ok: false, message };
		}
		if (introducer === person) return isThemselves(person);
		return { ok: true, link: linkTo(index, introducer, person.folder) };
	}
	return linkName(index, person, via.name.trim());
}

function linkName(index: VaultIndex, person: ContactEntry, name: string): IntroducerLink {
	if (name === "") return { ok: false, message: "Enter the name of an introducer." };
	const found = findPerson(index, name);
	switch (found.kind) {
		case "one":
			if (found.person === person) return isThemselves(person);
			return { ok: true, link: linkTo(index, found.person, person.folder) };
		case "several": {
			const paths = found.people.map(({ path }) => path).join(", ");
			return { ok: false, message: `“${name}” could be several people: ${paths}.` };
		}
		case "none":
			return { ok: true, link: `[[${safeFileName(name)}]]` };
	}
}

function isThemselves({ note }: ContactEntry): IntroducerLink {
	return { ok: false, message: `${note.name} cannot introduce themselves.` };
}
