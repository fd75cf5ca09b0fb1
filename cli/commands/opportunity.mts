import {
	documentOpportunity,
	type OpportunityDocument,
} from "../../src/app/documents/opportunity-document.ts";
import { documentNotes } from "../../src/app/documents/interview-document.ts";
import { prepareOpportunityChange } from "../../src/app/opportunities/change-opportunity.ts";
import { draftOpportunity } from "../../src/app/opportunities/opportunity-note.ts";
import type { Prepared } from "../../src/app/pipeline/record-event.ts";
import type { Written } from "../../src/app/write/carry-out.ts";
import type { OpportunityEntry } from "../../src/core/index/entry.ts";
import { compareOpportunities } from "../../src/core/index/opportunities-of.ts";
import { factsInText } from "../../src/core/note/facts-in-text.ts";
import { bodyOptions } from "../../src/core/note/body-options.ts";
import { displayText } from "../../src/core/text/link.ts";
import { OPPORTUNITY_STATUSES } from "../../src/core/vocabulary/opportunity-status.ts";
import { carryOutOnFiles, printChanges } from "../vault/carry-out-files.mts";
import { FileNotes, type WritableFolder } from "../vault/file-notes.mts";
import { openVault, openVaultToWrite } from "../vault/open-vault.mts";
import type { Vault } from "../vault/read-vault.mts";
import { findInVault } from "../find-in-vault.mts";
import { pickPerson } from "../pick-person.mts";
import type { Call, Command, OptionsOf } from "../command.mts";
import { plainText, type Terminal, unbroken } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";

const OPTIONS = {
	"--company <name>": "the company that it is with",
	"--kind <kind>": "job, project, customer, hire, talk, or your own word",
	"--status <status>": "lead, talking, won or lost (a new one is a lead)",
	"--value <text>": "what it is worth, in your own words",
	"--next <day>": "when to do something about it: the agenda has it from that day",
	"--another": "create it even though the name is taken",
	"--dry-run": "print the plan and write nothing",
};

/** `warm-intros opportunity`: notes an opportunity that somebody brought, changes one, or lists all. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> [person-or-opportunity] [text]",
	summary: "note what a person brought: a job, a project, a customer; list them",
	description:
		"Without more arguments lists the opportunities. With a person creates a note of what they brought; [text] says what it is.\nWith the name or path of an opportunity changes what the options say.",
	options: OPTIONS,
	writes: true,
	run,
};

type WritableVault = Vault & WritableFolder;

type Options = OptionsOf<typeof OPTIONS>;

async function run(
	{ terminal, options }: Call<typeof OPTIONS>,
	folder: string,
	query: string | undefined,
	text: string | undefined,
): Promise<number> {
	const { status } = options;
	if (status !== undefined && !OPPORTUNITY_STATUSES.some((one) => one === status))
		throw new UsageError(`--status: expected ${OPPORTUNITY_STATUSES.join(", ")}, got "${status}".`);
	if (query === undefined) {
		list(await openVault(terminal, folder, options.config), terminal, options.json ?? false);
		return 0;
	}
	const vault = await openVaultToWrite(terminal, folder, options.config);
	const known = text === undefined ? findOpportunity(vault, query, terminal) : undefined;
	const prepared = known
		? change(vault, known, options)
		: create(vault, query, text, options, terminal);
	const dryRun = options.dryRun ?? false;
	const changes = await carryOutOnFiles(vault, prepared, dryRun);
	if (options.json)
		terminal.printJson({
			opportunities: describe(vault, changes.changed, known),
			notes: documentNotes(changes.changed),
			written: !dryRun,
		});
	else printChanges(terminal, changes, dryRun);
	return 0;
}

/** The opportunity at a path, or of a name; undefined for none. */
function findOpportunity(
	vault: Vault,
	query: string,
	terminal: Terminal,
): OpportunityEntry | undefined {
	const all = findInVault(vault, query, "opportunity", terminal);
	if (all.length > 1)
		throw new UsageError(
			[
				`"${query}" could be ${all.length} opportunities; give the path of one:`,
				...all.map(({ path }) => `  ${unbroken(path)}`),
			].join("\n"),
		);
	return all[0];
}

function change({ index }: Vault, { path, note }: OpportunityEntry, options: Options): Prepared {
	const { company, kind, status, value, next } = options;
	if ([company, kind, status, value, next].every((one) => one === undefined))
		throw new UsageError(`${note.name}: say what changes, such as --status won.`);
	return prepareOpportunityChange(index, path, { company, kind, status, value, next });
}

function create(
	vault: WritableVault,
	query: string,
	text: string | undefined,
	options: Options,
	terminal: Terminal,
): Prepared {
	const { index } = vault;
	const from = pickPerson(vault, query, terminal);
	const notes = new FileNotes(vault);
	const request = { ...options, from, text, isAnother: options.another ?? false };
	const draft = draftOpportunity(index, request, (path) => notes.isTaken(path));
	if (!draft.ok) {
		const hint = draft.isNameTaken ? " If you mean another one, add --another." : "";
		return { ok: false, message: `${draft.message}${hint}` };
	}
	return { ok: true, action: { title: draft.write.path, writes: [draft.write] } };
}

/** The note as it is, or would be, after the change. */
function describe(
	{ index }: Vault,
	changed: readonly Written[],
	known: OpportunityEntry | undefined,
): OpportunityDocument[] {
	for (const { path, after } of changed)
		index.set(factsInText(path, after, bodyOptions(index.settings)));
	const path = known?.path ?? changed[0]?.path ?? "";
	const entry = index.get(path);
	return entry?.kind === "opportunity" ? [documentOpportunity(entry)] : [];
}

function list({ index }: Vault, terminal: Terminal, isJson: boolean): void {
	const all = [...index.opportunities].sort(compareOpportunities);
	const opportunities = all.map(documentOpportunity);
	if (isJson) return terminal.printJson({ opportunities, notes: [], written: false });
	for (const { name, from, company, kind, status, value, next } of opportunities) {
		terminal.print(
			`${terminal.style("bold", plainText(name))}${terminal.style("dim", `, ${status}`)}`,
		);
		const facts = [
			`from ${from.map((one) => one.name).join(" and ")}`,
			...[kind, company, value].flatMap((one) => (one === null ? [] : [displayText(one)])),
			...(next === null ? [] : [`next ${next}`]),
		];
		terminal.print(`  ${plainText(facts.join(", "))}`);
	}
	if (all.length === 0)
		terminal.say("None yet: warm-intros opportunity <vault> <person> notes what somebody brought.");
}
