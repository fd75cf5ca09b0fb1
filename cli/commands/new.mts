import {
	draftPersonNote,
	type EventProperty,
	isEventUndated,
} from "../../src/app/people/person-note.ts";
import { readCapture } from "../../src/app/people/capture-person.ts";
import { draftNote, type NoteDraft } from "../../src/app/write/draft-note.ts";
import { LINE_RULES } from "../../src/app/people/person-match.ts";
import { PersonMatcher } from "../../src/app/people/person-matcher.ts";
import type { Outcome } from "../../src/app/write/ports.ts";
import { type CalendarDate, dayOf } from "../../src/core/dates/calendar-date.ts";
import type { VaultIndex } from "../../src/core/index/vault-index.ts";
import { NEW_KINDS, type NewKind } from "../../src/core/vocabulary/record-kind.ts";
import { PROPERTY_IDS, type PropertyId } from "../../src/core/vocabulary/property.ts";
import { folderPath } from "../../src/core/settings/folder-path.ts";
import { FileNotes } from "../vault/file-notes.mts";
import { openVaultToWrite } from "../vault/open-vault.mts";
import type { Call, Command } from "../command.mts";
import { EVENT_OPTION, readEventTie, requireEventTie } from "../read-event-tie.mts";
import { plainText, quietTerminal, type Terminal, unbroken } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";

const OPTIONS = {
	"--line <line>":
		'create a contact from a line instead: "Jane Doe, VP Product @ Stripe, via Bob Roy"',
	"--set <property=value>": {
		repeated: "give it a property; may be repeated; commas separate the items of a list",
	},
	"--folder <path>": "where in the vault (default: where notes of this kind are)",
	...EVENT_OPTION,
	"--another": "create it even though the name is taken",
	"--dry-run": "print the plan and write nothing",
};

/** `warm-intros new`: makes one note. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> [kind] [name]",
	summary: "create a note: contact, company, event, term or space",
	description:
		"Creates one note with a safe file name; nothing that exists is touched.\n[kind] is contact, company, event, term or space.",
	options: OPTIONS,
	writes: true,
	run,
};

async function run(
	{ terminal, options, now }: Call<typeof OPTIONS>,
	folder: string,
	kind: string | undefined,
	name: string | undefined,
): Promise<number> {
	const input: NewNoteInput = {
		...readWhat(kind, name, options.line),
		properties: readProperties(options.set ?? []),
		folder: readFolder(options.folder),
		isAnother: options.another ?? false,
		eventAs: readEventTie(options.eventAs),
	};
	const vault = await openVaultToWrite(quietTerminal(terminal), folder, options.config);
	const notes = new FileNotes(vault);
	const isTaken = (path: string): boolean => notes.isTaken(path);
	const draft =
		input.line === undefined
			? draftNote(vault.index, input, isTaken)
			: draftLine(vault.index, input.line, { ...input, today: dayOf(now) }, isTaken);
	if (!draft.ok) {
		const hint = draft.isNameTaken ? " If you mean another one, add --another." : "";
		throw new UsageError(`${draft.message} Nothing was written.${hint}`);
	}
	const isWritten = !options.dryRun;
	if (isWritten) checkOutcome(draft.path, await notes.create(draft.path, draft.text));
	if (options.json) {
		terminal.printJson({
			kind: input.kind,
			path: draft.path,
			text: draft.text,
			written: isWritten,
		});
	} else printDraft(terminal, draft.path, draft.text, isWritten);
	return 0;
}

interface NewNoteInput {
	readonly kind: NewKind;
	readonly name: string;
	/** A line about a person, in place of a name. */
	readonly line: string | undefined;
	readonly properties: ReadonlyMap<PropertyId, string>;
	readonly folder: string | undefined;
	readonly isAnother: boolean;
	/** How they are tied to an event without a day. */
	readonly eventAs: EventProperty | undefined;
}

/** What is to be made: a note of a kind by its name, or a contact by a line about them. */
function readWhat(
	kind: string | undefined,
	name: string | undefined,
	line: string | undefined,
): Pick<NewNoteInput, "kind" | "name" | "line"> {
	if (line === undefined) {
		if (kind === undefined || name === undefined)
			throw new UsageError("Expected a kind and a name, or --line with a line about a person.");
		return { kind: readKind(kind), name, line };
	}
	if (name !== undefined || (kind !== undefined && readKind(kind) !== "contact"))
		throw new UsageError("--line creates a contact: the line holds the name too.");
	return { kind: "contact", name: "", line };
}

/** Drafts the note of the person of whom a line tells, unless somebody like that is there. */
function draftLine(
	index: VaultIndex,
	line: string,
	given: NewNoteInput & { readonly today: CalendarDate },
	isTaken: (path: string) => boolean,
): NoteDraft {
	const { isAnother, eventAs, today } = given;
	const { person, known, reason, doubt, complaint } = readCapture(
		index,
		PersonMatcher.of(index, LINE_RULES),
		line,
	);
	if (complaint !== undefined) return { ok: false, message: complaint };
	if (doubt !== undefined && !isAnother)
		return { ok: false, message: `${doubt} For one note of them all, add --another.` };
	if (known.length > 0 && !isAnother) {
		const paths = known.map(({ path }) => path).join(", ");
		const why = reason === "" ? "" : ` (${reason})`;
		const message = `"${person.name}" already exists${why}: ${paths}.`;
		return { ok: false, message, isNameTaken: true };
	}
	requireEventTie(eventAs, isEventUndated(index, person, today));
	return draftPersonNote(index, person, { ...given, isForeign: false }, isTaken);
}

function readKind(word: string): NewKind {
	const kind = NEW_KINDS.find((known) => known === word);
	if (!kind) throw new UsageError(`A new note is one of ${NEW_KINDS.join(", ")}; got "${word}".`);
	return kind;
}

/** The kind and the name of a note are given differently. */
const SETTABLE = PROPERTY_IDS.filter((id) => id !== "type" && id !== "name");

function readProperties(settings: readonly string[]): ReadonlyMap<PropertyId, string> {
	const properties = new Map<PropertyId, string>();
	for (const setting of settings) {
		const [, key = "", value = ""] = /^([^=]*)=([^]*)$/.exec(setting) ?? [];
		const id = SETTABLE.find((known) => known === key.trim());
		if (!setting.includes("="))
			throw new UsageError(`--set: expected property=value, got "${setting}".`);
		if (!id) {
			throw new UsageError(
				`--set: there is no property "${key}" to set. Known ones: ${SETTABLE.join(", ")}.`,
			);
		}
		properties.set(id, value);
	}
	return properties;
}

function readFolder(folder: string | undefined): string | undefined {
	if (folder === undefined) return undefined;
	const path = folderPath(folder);
	if (path !== undefined) return path;
	throw new UsageError(
		`--folder: expected a folder of the vault that is not hidden, got "${folder}".`,
	);
}

function checkOutcome(path: string, outcome: Outcome): void {
	if (outcome.kind === "written") return;
	const reason =
		outcome.kind === "exists"
			? "it already exists"
			: outcome.kind === "failed"
				? outcome.reason
				: outcome.kind;
	throw new UsageError(`${path} was not written: ${reason}.`);
}

function printDraft(terminal: Terminal, path: string, text: string, isWritten: boolean): void {
	terminal.print(
		terminal.style("bold", `${isWritten ? "Created" : "Would create"} ${unbroken(path)}`),
	);
	for (const line of text.trimEnd().split("\n"))
		terminal.printAsIs(terminal.style("green", `+ ${plainText(line)}`));
	if (!isWritten) terminal.say("Dry run: nothing was written.");
}
