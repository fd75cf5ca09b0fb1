import { Command as Program, CommanderError } from "commander";
import { ownValue } from "../src/core/text/record.ts";
import { type Command, type OptionsOf, type OptionTable, SHARED_OPTIONS } from "./command.mts";
import { ALIASES, COMMAND_IDS, type CommandId, COMMANDS } from "./commands.mts";
import { completionScript } from "./completion.mts";
import { placeArguments } from "./place-arguments.mts";
import { readMoment } from "./read-time.mts";
import {
	openTerminal,
	plainLines,
	STANDARD_INPUT,
	type Surroundings,
	widthOf,
	wrapText,
} from "./terminal.mts";
import { UsageError } from "./usage-error.mts";
import { withVaultLock } from "./vault/lock-vault.mts";
import { openFolder } from "./vault/open-folder.mts";

const WRONG_USAGE = 2;
const NARROWEST_HELP = 20;

/** Does what the words of a command line say, and resolves to the exit code; a fault of its own is thrown. */
export async function runCommandLine(
	given: readonly string[],
	around: Surroundings,
): Promise<number> {
	let code = 0;
	const terminal = openTerminal(around);
	const program = openProgram(around);
	const meant = ownValue(ALIASES, given[0] ?? "");
	const argv = meant === undefined ? given : [meant, ...given.slice(1)];
	const called = COMMAND_IDS.filter((id) => id === argv[0]);
	// A command is loaded by itself, which is quicker; help and mistakes need them all.
	for (const id of called.length > 0 ? called : COMMAND_IDS) {
		const { command } = await COMMANDS[id]();
		addCommand(program, id, command, around, async (options, args) => {
			const now = readMoment(options, around.now);
			const run = (): Promise<number> => command.run({ terminal, now, options }, ...args);
			const isWriting = command.writes ? !options.dryRun : options.save;
			const [folder = ""] = args;
			code = isWriting
				? await withVaultLock(openFolder({ cwd: around.cwd, folder }), id, run)
				: await run();
		});
	}
	program
		.command("completion <shell>")
		.summary("what bash, zsh or fish reads to complete this")
		.description("Prints what bash, zsh or fish reads to complete commands, options and files.")
		.action(async (shell: string) => void around.out.write(await completionScript(shell)));
	try {
		await program.parseAsync(argv, { from: "user" });
	} catch (error) {
		if (error instanceof CommanderError && error.exitCode === 0) return 0;
		if (argv.includes("--json")) terminal.printJson(documentError(error));
		if (error instanceof CommanderError) return WRONG_USAGE;
		if (!(error instanceof UsageError)) throw error;
		terminal.say(error.message);
		return WRONG_USAGE;
	}
	return code;
}

/** What is printed in place of a result under `--json`; a fault is one of the program itself. */
function documentError(error: unknown): unknown {
	const isUsage = error instanceof CommanderError || error instanceof UsageError;
	const message = error instanceof Error ? error.message : String(error);
	return {
		error: { kind: isUsage ? "usage" : "fault", message: message.replace(/^error: /, "") },
		exitCode: WRONG_USAGE,
	};
}

/** The program without its commands. */
function openProgram(around: Surroundings): Program {
	const { out, err } = around;
	return new Program("warm-intros")
		.description(
			"Who is worth meeting, and why: reads a folder of Markdown notes (an Obsidian vault) in which every contact is a note with properties for industry, profession, geography and category.",
		)
		.option("-V, --version", "print the version")
		.on("option:version", () => {
			out.write(`${around.version}\n`);
			throw new CommanderError(0, "commander.version", "");
		})
		.addHelpText("after", () => wrapText(EXAMPLES, widthOf(around, out)))
		.showHelpAfterError("(run warm-intros --help to see how it is used)")
		.configureHelp({
			showGlobalOptions: true,
			minWidthToWrap: NARROWEST_HELP,
			subcommandTerm: (command) => command.name(),
		})
		.configureOutput({
			writeOut: (text) => void out.write(text),
			writeErr: (text) => void err.write(plainLines(text)),
			getOutHelpWidth: () => widthOf(around, out),
			getErrHelpWidth: () => widthOf(around, err),
			getOutHasColors: () => false,
			getErrHasColors: () => false,
		})
		.exitOverride();
}

const EXAMPLES = `
Examples:
  warm-intros fit ~/Vault                    who fits my space best
  warm-intros fit ~/Vault --explain --limit 5
  warm-intros show ~/Vault "Jane Doe"        everything known about one person
  warm-intros agenda ~/Vault                 what is due
  warm-intros path ~/Vault "Jane Doe"        who can introduce me
  warm-intros ask ~/Vault "Jane Doe" --via "Ann Lee" --dry-run
  warm-intros move ~/Vault "Jane Doe" introduced
  warm-intros stats ~/Vault                  results of your introductions
  warm-intros check ~/Vault                  what is wrong in the notes
  warm-intros import ~/Vault Connections.csv --only-in-space --dry-run
  warm-intros new ~/Vault contact "Jane Doe" --set "company=[[Acme]]" --dry-run

The vault may be left out in one of its folders, or where WARM_INTROS_VAULT names it.

Exit codes: 0 done, 1 problems found (check), 2 wrong usage or a folder that cannot be read.`;

/** What options are given, as far as it is asked for here: writing commands have `--dry-run`, those that may write `--save`. */
type Given = OptionsOf<typeof SHARED_OPTIONS> & {
	readonly dryRun?: boolean;
	readonly save?: boolean;
};

/** Gives the program a command; `run` gets its options, and its arguments in their order. */
function addCommand(
	program: Program,
	id: CommandId,
	command: Command,
	around: Surroundings,
	run: (options: Given, args: readonly string[]) => Promise<void>,
): void {
	const parser = program
		.command(`${id} [words...]`)
		.usage(`[options] ${command.arguments.replace("<vault>", "[vault]")}`)
		.summary(command.summary)
		.description(command.description);
	addOptions(parser, SHARED_OPTIONS);
	addOptions(parser, command.options);
	parser.action(() => {
		const placed = placeArguments(command.arguments, parser.args, around);
		if ("complaint" in placed) return parser.error(`error: ${placed.complaint}`);
		return run(parser.opts(), placed.args);
	});
}

function addOptions(parser: Program, options: OptionTable): void {
	for (const [flags, text] of Object.entries(options)) {
		if (typeof text === "string" && flags.endsWith("<file>"))
			parser.option(flags, text, (file: string) => readFileName(flags.split(" ")[0] ?? "", file));
		else if (typeof text === "string") parser.option(flags, text);
		else parser.option(flags, text.repeated, gather, []);
	}
}

function gather(value: string, before: readonly string[]): readonly string[] {
	return [...before, value];
}

/** The name of a file that an option takes, which is none of those that take standard input for one. */
function readFileName(option: string, file: string): string {
	if (file !== STANDARD_INPUT) return file;
	throw new UsageError(
		`${option}: expected the name of a file, got "-"; for a file of that name write ./-`,
	);
}
