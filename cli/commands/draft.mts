import { documentDraftText, type DraftDocument } from "../../src/app/documents/draft-document.ts";
import { knownIntroducer } from "../../src/app/drafts/send-draft.ts";
import { receiverOf, writeDraft } from "../../src/app/drafts/write-draft.ts";
import { personAt } from "../../src/app/pipeline/record-event.ts";
import { DRAFT_KINDS, type DraftKind, LETTERS } from "../../src/core/drafts/draft-kind.ts";
import { mailtoLink } from "../../src/core/drafts/mailto.ts";
import type { VaultIndex } from "../../src/core/index/vault-index.ts";
import type { ContactEntry } from "../../src/core/index/entry.ts";
import type { Call, Command } from "../command.mts";
import { pickFit, pickIntroducer, pickPerson } from "../pick-person.mts";
import { printDraft, readTemplate } from "../print-draft.mts";
import { plainText, type Terminal } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";
import { FileNotes } from "../vault/file-notes.mts";
import { openVault } from "../vault/open-vault.mts";

const OPTIONS = {
	"--via <person>": "who introduces me, or is asked to",
	"--with <person>": { repeated: "who else it is about: up to two more people" },
	"--space <name>": "the space to use, if the vault has several",
};

/** `warm-intros draft`: any letter to or about a person; nothing is written. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> <kind> <person>",
	summary: "write any letter to or about a person",
	description: `Prints a letter, and writes nothing. <kind> is one of ${DRAFT_KINDS.join(", ")}.\n<person> is a path in the vault, or a name or alias that only one person has.`,
	options: OPTIONS,
	writes: false,
	run,
};

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
	word: string,
	query: string,
): Promise<number> {
	const kind = DRAFT_KINDS.find((one) => one === word);
	if (kind === undefined)
		throw new UsageError(`There is no letter "${word}"; there are ${DRAFT_KINDS.join(", ")}.`);
	const vault = await openVault(terminal, folder, options.config);
	const { index } = vault;
	const { fit, space } = pickFit(vault, query, options.space, terminal);
	const person = fit.entry;
	const others = (options.with ?? []).map((one) => pickPerson(vault, one, terminal));
	checkCount(kind, [person, ...others]);
	const via = options.via === undefined ? undefined : pickIntroducer(vault, options.via, terminal);
	const given = via !== undefined && "name" in via ? via.name : via;
	const introducer = given ?? introducerOf(index, person, kind);
	const notes = new FileNotes({ root: vault.root });
	const { path: template, text } = await readTemplate(terminal, notes, index, kind);
	const { me } = index.settings;
	const draft = await writeDraft(notes, index, text, { fit, space, introducer, others, me, now });
	const address = receiverOf(kind, person, introducer);
	const { subject, body } = draft;
	const link = mailtoLink({ to: address === undefined ? [] : [address], subject, body });
	const texts = documentDraftText(draft, link);
	const document: DraftDocument = {
		kind,
		person: person.path,
		others: others.map(({ path }) => path),
		introducer: typeof introducer === "object" ? introducer.path : null,
		introducerName: (typeof introducer === "object" ? introducer.note.name : introducer) ?? null,
		...texts,
		mailto: address === undefined ? null : texts.mailto,
		address: address ?? null,
		notes: draft.withheld,
	};
	if (options.json) terminal.printJson(document);
	else {
		printDraft(terminal, document, template);
		printNotes(terminal, document);
	}
	return 0;
}

/** Whom a letter is about where nobody is given: the one who is asked, may be named or introduced us. */
function introducerOf(
	index: VaultIndex,
	person: ContactEntry,
	kind: DraftKind,
): ContactEntry | string | undefined {
	const { introducer } = LETTERS[kind];
	if (introducer === "none") return undefined;
	if (introducer === "chosen")
		throw new UsageError("--via: say who to ask; warm-intros path lists who can introduce you.");
	const known = knownIntroducer(index, person, kind);
	if (known === undefined) return undefined;
	return "path" in known ? personAt(index, known.path) : known.name;
}

/** Several people are named once each, and as many as the letter is for. */
function checkCount(kind: DraftKind, people: readonly ContactEntry[]): void {
	const [min, max] = LETTERS[kind].people ?? [1, 1];
	if (new Set(people).size < people.length)
		throw new UsageError("--with: the same person is named twice.");
	if (people.length >= min && people.length <= max) return;
	const wanted = min === max ? String(min - 1) : `${min - 1} to ${max - 1}`;
	throw new UsageError(
		max === 1
			? `--with: the letter ${kind} is about one person.`
			: `--with: the letter ${kind} needs ${wanted} more: name them, each with --with.`,
	);
}

/** What the notes say is for the user alone, and stands beside the letter. */
function printNotes(terminal: Terminal, { notes, address }: DraftDocument): void {
	if (address !== null) terminal.say(`To: ${plainText(address)}`);
	if (notes.length > 0) terminal.say("From your notes, not in the letter:");
	for (const { label, text } of notes) terminal.say(`- ${label}: ${plainText(text)}`);
}
