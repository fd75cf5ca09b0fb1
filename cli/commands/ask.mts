import { budgetWarning } from "../../src/app/drafts/path-label.ts";
import { prepareEventForAll } from "../../src/app/drafts/send-draft.ts";
import { receiverOf, writeDraft } from "../../src/app/drafts/write-draft.ts";
import { type CalendarDate, dayOf } from "../../src/core/dates/calendar-date.ts";
import { onDayLabel } from "../../src/core/dates/day-in-words.ts";
import { mailtoLink } from "../../src/core/drafts/mailto.ts";
import type { ContactEntry } from "../../src/core/index/entry.ts";
import type { VaultIndex } from "../../src/core/index/vault-index.ts";
import { IntroGraph } from "../../src/core/network/intro-graph.ts";
import { parseLink } from "../../src/core/text/link.ts";
import { replayLog } from "../../src/core/pipeline/replay-log.ts";
import { documentAsk } from "../../src/app/documents/ask-document.ts";
import { carryOutOnFiles, printChanges } from "../vault/carry-out-files.mts";
import { printDraft, readTemplate } from "../print-draft.mts";
import { describeMove } from "./describe-move.mts";
import { FileNotes } from "../vault/file-notes.mts";
import { openVaultToWrite } from "../vault/open-vault.mts";
import { isACopy, pickFit, pickIntroducer, pickPerson } from "../pick-person.mts";
import type { Call, Command } from "../command.mts";
import { plainText, type Terminal } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";
import type { Vault } from "../vault/read-vault.mts";

const OPTIONS = {
	"--via <person>": "who to ask (required)",
	"--space <name>": "the space to use, if the vault has several",
	"--note <text>": "what is worth remembering, for the log",
	"--dry-run": "print the text and the plan, and write nothing",
};

/** `warm-intros ask`: the text that asks for an introduction, and the event in the person's note. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> <person> [person] [person]",
	summary: "ask someone for an introduction: the text, and the event",
	description:
		"Prints the message that asks an introducer to introduce me, and records the event in the person's note, in one write. Up to three people share one message.\n<person> is a path in the vault, or a name or alias that only one person has.",
	options: OPTIONS,
	writes: true,
	run,
};

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
	query: string,
	...more: (string | undefined)[]
): Promise<number> {
	if (options.via === undefined)
		throw new UsageError("--via: say who to ask; warm-intros path lists who can introduce you.");
	const vault = await openVaultToWrite(terminal, folder, options.config);
	const { index } = vault;
	const { fit, space } = pickFit(vault, query, options.space, terminal);
	const person = fit.entry;
	const others = more.flatMap((one) => (one === undefined ? [] : pickOther(vault, one, terminal)));
	const people = [person, ...others] as const;
	if (new Set(people).size < people.length) throw new UsageError("The same person is named twice.");
	const via = pickIntroducer(vault, options.via, terminal);
	const introducer = "path" in via ? via : via.name;
	const notes = new FileNotes(vault);
	const kind = others.length > 0 ? "ask-several" : "ask";
	const { path: template, text } = await readTemplate(terminal, notes, index, kind);
	const { me } = index.settings;
	const draft = await writeDraft(notes, index, text, { fit, space, introducer, others, me, now });
	const today = dayOf(now);
	const request = { event: "asked", date: today, via, remark: options.note } as const;
	const paths = people.map(({ path }) => path);
	const dryRun = options.dryRun ?? false;
	const prepared = prepareEventForAll(index, paths, request, today);
	const warning = warningOf(index, introducer, person, today);
	const changes = await carryOutOnFiles(vault, prepared, dryRun);
	const to = receiverOf(kind, person, introducer);
	const ask = documentAsk(
		typeof introducer === "string"
			? { name: introducer, path: undefined }
			: { name: introducer.note.name, path: introducer.path },
		draft,
		mailtoLink({ to: to === undefined ? [] : [to], subject: draft.subject, body: draft.body }),
		[
			describeMove(index, person, changes, dryRun),
			...others.map((one) => describeMove(index, one, changes, dryRun)),
		],
		warning,
	);
	if (options.json) terminal.printJson(ask);
	else {
		printDraft(terminal, ask, template);
		printChanges(terminal, changes, dryRun);
	}
	for (const one of people) sayIfAskedBefore(terminal, index, one, introducer, today);
	if (warning !== undefined) terminal.say(plainText(warning));
	return 0;
}

/** Somebody else whom the message is about. */
function pickOther(vault: Vault, query: string, terminal: Terminal): ContactEntry {
	const person = pickPerson(vault, query, terminal);
	if (vault.index.copies.has(person)) throw isACopy(person);
	return person;
}

/** That an introducer with a note has been asked enough. */
function warningOf(
	index: VaultIndex,
	introducer: ContactEntry | string,
	person: ContactEntry,
	today: CalendarDate,
): string | undefined {
	if (typeof introducer === "string") return undefined;
	return budgetWarning(new IntroGraph(index), introducer, person, today);
}

/** Asking again is recorded as often as it is entered; whoever only wanted the text once more learns it. */
function sayIfAskedBefore(
	terminal: Terminal,
	index: VaultIndex,
	person: ContactEntry,
	introducer: ContactEntry | string,
	today: CalendarDate,
): void {
	const dates = replayLog(person.note.log).attempt.flatMap(
		({ event, link, date }): CalendarDate[] => {
			const target = event === "asked" && link !== undefined ? parseLink(link)?.target : undefined;
			const isSame =
				target !== undefined && index.resolveLink(target, person.folder) === introducer;
			return isSame ? [date] : [];
		},
	);
	const last = dates.at(-1);
	if (last !== undefined && typeof introducer !== "string")
		terminal.say(
			`${introducer.note.name} was already asked, ${onDayLabel(last, today)}; record a reminder with “move … nudged”.`,
		);
}
