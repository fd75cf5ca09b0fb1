#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { addSharedOptions, collect } from "./command-options.mts";
import { plainLines } from "./terminal.mts";
import { UsageError } from "./usage-error.mts";

const WRONG_USAGE = 2;

const program = new Command("warm-intros")
	.description(
		"Who is worth meeting, and why: reads a folder of Markdown notes (an Obsidian vault) in which every contact is a note with properties for industry, profession, geography and category.",
	)
	.addHelpText(
		"after",
		`
Examples:
  warm-intros fit ~/Vault                    who fits my space best
  warm-intros fit ~/Vault --explain --limit 5
  warm-intros show ~/Vault "Jane Doe"        everything known about one person
  warm-intros agenda ~/Vault                 what is due
  warm-intros path ~/Vault "Jane Doe"        who can introduce me
  warm-intros ask ~/Vault "Jane Doe" --via "Ann Lee" --dry-run
  warm-intros move ~/Vault "Jane Doe" introduced
  warm-intros stats ~/Vault                  what works
  warm-intros check ~/Vault                  what is wrong in the notes
  warm-intros import ~/Vault Connections.csv --only-in-space --dry-run
  warm-intros new ~/Vault contact "Jane Doe" --set "company=[[Acme]]" --dry-run

Exit codes: 0 done, 1 problems found (check), 2 wrong usage or a folder that cannot be read.`,
	)
	.showHelpAfterError("(warm-intros --help says how it is used)")
	.configureHelp({ showGlobalOptions: true })
	.configureOutput({ writeErr: (text) => void process.stderr.write(plainLines(text)) })
	.exitOverride();

addSharedOptions(program.command("fit <vault>"))
	.summary("people by how well they fit my space")
	.description(
		"Ranks everybody by how well they fit a space: I, P, G where industry, profession, geography match, ~ where the note is less precise than the space, · something else, ? where it says nothing.",
	)
	.option("--space <name>", "the space to fit, where the vault has several")
	.option(
		"--limit <n>",
		"list no more than so many people; 0 lists all (default: 25; all with --json and --csv)",
	)
	.option("--category <name>", "only people of this category")
	.option("--explain", "say for everybody why they fit")
	.option("--all", "list people already met and closed ones too (always so with --json and --csv)")
	.option("--csv", "print a table of comma-separated values")
	.action(async (vault: string, options: object) => {
		const { runFit } = await import("./commands/fit.mts");
		process.exitCode = await runFit(vault, options);
	});

addSharedOptions(program.command("show <vault> <person>"))
	.summary("everything known about one person")
	.description(
		"Shows one person: each property as read and where it comes from, their fit, their log, their problems.\n<person> is a path in the vault, or a name or alias that only one person has.",
	)
	.option("--space <name>", "the space to fit, where the vault has several")
	.action(async (vault: string, person: string, options: object) => {
		const { runShow } = await import("./commands/show.mts");
		process.exitCode = await runShow(vault, person, options);
	});

addSharedOptions(program.command("check <vault>"))
	.summary("what is wrong in the notes")
	.description(
		"Lists unreadable notes, links to nobody, ambiguous terms and dates, copies and possible duplicates.\nEnds with exit code 1 when there are any.",
	)
	.option("--csv", "print a table of comma-separated values")
	.action(async (vault: string, options: object) => {
		const { runCheck } = await import("./commands/check.mts");
		process.exitCode = await runCheck(vault, options);
	});

addSharedOptions(program.command("pipeline <vault>"))
	.summary("where every introduction stands")
	.description("Lists everybody in the pipeline by stage, those who are due first.")
	.option("--all", "list closed ones too (always so with --json and --csv)")
	.option("--csv", "print a table of comma-separated values")
	.action(async (vault: string, options: object) => {
		const { runPipeline } = await import("./commands/pipeline.mts");
		process.exitCode = await runPipeline(vault, options);
	});

addSharedOptions(program.command("agenda <vault>"))
	.summary("what is due, the oldest debt first")
	.description(
		"Lists what is due: introductions to answer, conversations, thanks and reports owed, asks grown stale, contacts without reply, follow-ups.",
	)
	.option("--ahead <days>", "also what will be due within so many days")
	.option("--csv", "print a table of comma-separated values")
	.action(async (vault: string, options: object) => {
		const { runAgenda } = await import("./commands/agenda.mts");
		process.exitCode = await runAgenda(vault, options);
	});

addSharedOptions(program.command("path <vault> <person>"))
	.summary("who can introduce me to a person")
	.description(
		"Lists the ways to a person over people I know, each step with its reason; where there is none, where to look for one.\n<person> is a path in the vault, or a name or alias that only one person has.",
	)
	.option("--limit <n>", "list no more than so many ways (default: 10)")
	.option("--space <name>", "the space whose past companies and schools are mine")
	.action(async (vault: string, person: string, options: object) => {
		const { runPath } = await import("./commands/path.mts");
		process.exitCode = await runPath(vault, person, options);
	});

addSharedOptions(program.command("stats <vault>"))
	.summary("what works")
	.description(
		"Counts what came of everything: by way, introducer, source and category, names gained, and how far people are from me.\nA share is shown from five decided cases on.",
	)
	.action(async (vault: string, options: object) => {
		const { runStats } = await import("./commands/stats.mts");
		process.exitCode = await runStats(vault, options);
	});

addSharedOptions(program.command("move <vault> <person> <event>"))
	.summary("record an event: asked, introduced, contacted, met, …")
	.description(
		"Records one event of a person: the stage, its date and a line in the log, in one write.\n<person> is a path in the vault, or a name or alias that only one person has.",
	)
	.option("--via <person>", "who was asked, or who introduced")
	.option("--date <day>", "when it happened (default: today)")
	.option("--note <text>", "what is worth remembering, for the log")
	.option("--at <time>", "when the conversation is, for scheduled and moved")
	.option("--to <stage>", "the right stage, for corrected")
	.option("--dry-run", "print the plan and write nothing")
	.action(async (vault: string, person: string, event: string, options: object) => {
		const { runMove } = await import("./commands/move.mts");
		process.exitCode = await runMove(vault, person, event, options);
	});

addSharedOptions(program.command("ask <vault> <person>"))
	.summary("ask somebody for an introduction: the text, and the event")
	.description(
		"Prints the message that asks an introducer to introduce me, and records the event in the person's note, in one write.\n<person> is a path in the vault, or a name or alias that only one person has.",
	)
	.option("--via <person>", "who is asked (required)")
	.option("--space <name>", "the space to fit, where the vault has several")
	.option("--note <text>", "what is worth remembering, for the log")
	.option("--dry-run", "print the text and the plan, and write nothing")
	.action(async (vault: string, person: string, options: object) => {
		const { runAsk } = await import("./commands/ask.mts");
		process.exitCode = await runAsk(vault, person, options);
	});

addSharedOptions(program.command("schedule <vault> <person> <when>"))
	.summary("schedule a conversation")
	.description(
		"Records that a conversation is agreed on, and makes or changes its note.\n<when> is YYYY-MM-DDTHH:mm, local.",
	)
	.option("--minutes <n>", "how long (default: 30)")
	.option("--format <format>", "in-person, phone or video")
	.option("--place <text>", "where, or the link of the call")
	.option("--note <text>", "what is worth remembering, for the log")
	.option("--ics <file>", "write a calendar file too, which must not be there yet")
	.option("--dry-run", "print the plan and write nothing")
	.action(async (vault: string, person: string, when: string, options: object) => {
		const { runSchedule } = await import("./commands/schedule.mts");
		process.exitCode = await runSchedule(vault, person, when, options);
	});

addSharedOptions(program.command("prep <vault> <person>"))
	.summary("prepare a conversation")
	.description(
		"Fills the note of the next conversation with a person: who they are, how you got there, questions, names to ask about.\n<person> is a path in the vault, or a name or alias that only one person has.",
	)
	.option("--goal <text>", "my one goal of the conversation")
	.option("--space <name>", "the space that they fit, where the vault has several")
	.option("--dry-run", "print the plan and write nothing")
	.action(async (vault: string, person: string, options: object) => {
		const { runPrep } = await import("./commands/prep.mts");
		process.exitCode = await runPrep(vault, person, options);
	});

addSharedOptions(program.command("recap <vault> <person>"))
	.summary("write a conversation up")
	.description(
		"Writes a conversation up in its note, and records that it was held.\nThe text is that of --text, else standard input; without any, a form to fill in is added.",
	)
	.option("--text <text>", "what is worth remembering; one line is enough")
	.option("--date <day>", "when it was, where it has no note yet (default: today)")
	.option("--space <name>", "the space that they fit, where the vault has several")
	.option("--dry-run", "print the plan and write nothing")
	.action(async (vault: string, person: string, options: object) => {
		const { runRecap } = await import("./commands/recap.mts");
		process.exitCode = await runRecap(vault, person, options);
	});

addSharedOptions(program.command("people-named <vault> <interview-or-person>"))
	.summary("make contacts of the people whom a conversation names")
	.description(
		'Reads the lines below the heading "People named" of a conversation: names, links, and "Jane Doe, VP Product @ Stripe".\nEnds with exit code 1 when it is left to you who is meant.',
	)
	.option("--dry-run", "print the plan and write nothing")
	.action(async (vault: string, words: string, options: object) => {
		const { runPeopleNamed } = await import("./commands/people-named.mts");
		process.exitCode = await runPeopleNamed(vault, words, options);
	});

addSharedOptions(program.command("import <vault> <file>"))
	.summary("make contacts of the people of a file")
	.description(
		"Reads LinkedIn's Connections.csv, contacts of Google or Outlook, any table with a header, or vCards; of LinkedIn's Positions.csv, your past employers for your space.\nPeople are known again by their profile, then by their e-mail; only what a note leaves empty is filled. The same file twice changes nothing.\nEnds with exit code 1 when rows failed or are left to you.",
	)
	.option("--only-in-space", "only people who match your space")
	.option("--space <name>", "the space that is meant, where the vault has several")
	.option("--company <text>", "only people of companies called so; may be repeated", collect, [])
	.option(
		"--title <words>",
		"only people with these words in their title; may be repeated",
		collect,
		[],
	)
	.option("--source <word>", "where they come from: event, alumni, database, …")
	.option("--map <field=column>", "which column holds what; may be repeated", collect, [])
	.option("--take-jobs", "take new companies and titles over into the notes")
	.option("--another", "make people although somebody of another company has the name")
	.option("--report", "write a note that tells what became of each row")
	.option("--csv", "print a table of comma-separated values")
	.option("--dry-run", "print the plan and write nothing")
	.action(async (vault: string, file: string, options: object) => {
		const { runImport } = await import("./commands/import.mts");
		process.exitCode = await runImport(vault, file, options);
	});

addSharedOptions(program.command("adopt <vault>"))
	.summary("read the notes about people that the vault has already")
	.description(
		"Looks for notes about people, whatever made them, and proposes settings by which they are read. No note is ever changed.",
	)
	.option("--save", "write the proposed settings")
	.action(async (vault: string, options: object) => {
		const { runAdopt } = await import("./commands/adopt.mts");
		process.exitCode = await runAdopt(vault, options);
	});

addSharedOptions(program.command("new <vault> [kind] [name]"))
	.summary("make a note: contact, company, event, term or space")
	.description(
		"Makes one note with a safe file name; nothing that exists is touched.\n[kind] is contact, company, event, term or space.",
	)
	.option(
		"--line <line>",
		'make a contact of a line instead: "Jane Doe, VP Product @ Stripe, via Bob Roy"',
	)
	.option(
		"--set <property=value>",
		"give it a property; may be repeated; commas separate the items of a list",
		collect,
		[],
	)
	.option("--folder <path>", "where in the vault (default: where notes of this kind are)")
	.option("--another", "make it although somebody of that name exists")
	.option("--dry-run", "print the plan and write nothing")
	.action(
		async (vault: string, kind: string | undefined, name: string | undefined, options: object) => {
			const { runNew } = await import("./commands/new.mts");
			process.exitCode = await runNew(vault, kind, name, options);
		},
	);

try {
	process.stdout.on("error", leaveQuietly);
	process.stderr.on("error", goOnQuietly);
	await program.parseAsync();
} catch (error) {
	process.exitCode = report(error);
}

/** Says what went wrong and gives the exit code; a bug is shown with its place. */
function report(error: unknown): number {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
	if (error instanceof UsageError) {
		process.stderr.write(`${plainLines(error.message)}\n`);
		return WRONG_USAGE;
	}
	const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.stderr.write(`warm-intros could not finish because of a fault of its own:\n${cause}\n`);
	return WRONG_USAGE;
}

/** A reader that closes early (`| head`) is no error. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
	if (error.code !== "EPIPE") throw error;
	process.exit();
}

/** Messages that nobody reads any more do not keep the results back. */
function goOnQuietly(error: NodeJS.ErrnoException): void {
	if (error.code !== "EPIPE") throw error;
}
