import {
	type ReferralRow,
	previewReferrals,
	interviewWithReferrals,
} from "../../src/app/people/preview-referrals.ts";
import type { Notes } from "../../src/app/write/ports.ts";
import type { InterviewEntry } from "../../src/core/index/entry.ts";
import { dayOf } from "../../src/core/dates/calendar-date.ts";
import { foldText } from "../../src/core/text/fold-text.ts";
import { parseLink } from "../../src/core/text/link.ts";
import {
	documentNotes,
	type ReferralRowDocument,
	type ReferralsDocument,
} from "../../src/app/documents/interview-document.ts";
import { carryOutOnFiles, printChanges } from "../vault/carry-out-files.mts";
import { FileNotes } from "../vault/file-notes.mts";
import { openVaultToWrite } from "../vault/open-vault.mts";
import { pathInVault } from "../vault/path-in-vault.mts";
import type { Vault } from "../vault/read-vault.mts";
import { pickPerson } from "../pick-person.mts";
import { EVENT_OPTION, readEventTie, requireEventTie } from "../read-event-tie.mts";
import type { Call, Command } from "../command.mts";
import { plainText, type Terminal, unbroken } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";

const OPTIONS = {
	"--take <name>": { repeated: "also take a name that is only guessed from the recap; repeatable" },
	...EVENT_OPTION,
	"--dry-run": "print the plan and write nothing",
};

/** `warm-intros people-named`: contacts of the people whom a conversation names. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> <interview-or-person>",
	summary: "create contacts from the people named in a conversation",
	description:
		'Reads the lines below the heading "People named" of a conversation: names, links, and "Jane Doe, VP Product @ Stripe". Without that heading it reads the sentences of the recap; a name that is only guessed from them is left out unless --take says it.\nExits with code 1 if it is left to you who is meant.',
	options: OPTIONS,
	writes: true,
	run,
};

const LEFT_TO_CHOOSE = 1;

async function run(
	{ terminal, options, now }: Call<typeof OPTIONS>,
	folder: string,
	query: string,
): Promise<number> {
	const vault = await openVaultToWrite(terminal, folder, options.config);
	const { index } = vault;
	const notes = new FileNotes(vault);
	const { path } = await pickInterview(notes, vault, query, terminal);
	const ports = { notes, isTaken: (taken: string) => notes.isTaken(taken) };
	const taken = options.take ?? [];
	const choices = new Map(taken.map((name) => [foldText(name), "new"] as const));
	const eventAs = readEventTie(options.eventAs);
	const preview = await previewReferrals(ports, index, path, dayOf(now), { choices, eventAs });
	requireEventTie(eventAs, preview.ok && preview.isUndated);
	const guesses = preview.ok ? preview.rows.filter(({ isGuess }) => isGuess === true) : [];
	for (const name of taken)
		if (preview.ok && !guesses.some(({ key }) => key === foldText(name)))
			throw new UsageError(`--take: no name “${name}” is guessed from ${path}.`);
	const dryRun = options.dryRun ?? false;
	const changes = await carryOutOnFiles(vault, preview, dryRun);
	const rows = preview.ok ? preview.rows : [];
	const document: ReferralsDocument = {
		interview: path,
		rows: rows.map(documentRow),
		notes: documentNotes(changes.changed),
		written: !dryRun,
	};
	if (options.json) terminal.printJson(document);
	else {
		for (const row of rows) terminal.print(plainText(describeRow(row)));
		printChanges(terminal, changes, dryRun);
	}
	return rows.some(({ outcome }) => outcome === "ambiguous") ? LEFT_TO_CHOOSE : 0;
}

/** The conversation at a path, else the last one with a person that names somebody. */
async function pickInterview(
	notes: Notes,
	vault: Vault,
	query: string,
	terminal: Terminal,
): Promise<InterviewEntry> {
	const { index, root } = vault;
	const target = parseLink(query)?.target ?? query.trim().replace(/\.md$/i, "");
	const inside = pathInVault(root, terminal.cwd, query);
	const named = [index.get(`${target}.md`), inside === undefined ? undefined : index.get(inside)];
	const interviews = new Set(named.flatMap((one) => (one?.kind === "interview" ? [one] : [])));
	const [entry = index.resolveLink(target, "")] = interviews;
	if (interviews.size > 1)
		throw new UsageError(`"${query}" could be 2 conversations; give the absolute path of one.`);
	if (entry?.kind === "interview") return entry;
	const person = pickPerson(vault, query, terminal);
	const interview = await interviewWithReferrals(notes, index, person);
	if (interview) return interview;
	const { namedHeading } = index.settings.interview;
	const message = `No conversation with ${person.note.name} has a heading “${namedHeading}”.`;
	throw new UsageError(message);
}

function documentRow(one: ReferralRow): ReferralRowDocument {
	const { row: line, text, name, outcome: kind, path, isLinked, candidates, reason } = one;
	return {
		line,
		text,
		name,
		kind,
		path: path ?? null,
		linked: isLinked,
		candidates,
		reason: reason === "" ? null : reason,
	};
}

function describeRow(one: ReferralRow): string {
	const { row, text, name, outcome, path, candidates, reason } = one;
	const start = `line ${row}: ${outcome}`;
	switch (outcome) {
		case "new":
		case "known":
		case "company":
			return `${start}  ${name}  ${unbroken(path ?? "")}${reason === "" ? "" : `  (${reason})`}`;
		case "ambiguous":
			return `${start}  ${name}: ${reason}${candidates.length === 0 ? "" : `; write a link to ${candidates.length > 1 ? "one of " : ""}${candidates.join(", ")}`}`;
		case "skipped":
			return `${start}  ${text}: ${reason}${one.isGuess === true ? `; --take "${name}" adds the person` : ""}`;
	}
}
