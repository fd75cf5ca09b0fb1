import { prepareInterview } from "../../src/app/interview/prepare-interview.ts";
import { documentNotes, type PrepDocument } from "../../src/app/documents/interview-document.ts";
import { carryOutInterview, printInterview } from "../vault/carry-out-interview.mts";
import { FileNotes } from "../vault/file-notes.mts";
import { openVaultToWrite } from "../vault/open-vault.mts";
import { pickFit } from "../pick-person.mts";
import type { Call, Command } from "../command.mts";

const OPTIONS = {
	"--goal <text>": "my one goal for the conversation",
	"--space <name>": "the space to use, if the vault has several",
	"--dry-run": "print the plan and write nothing",
};

/** `warm-intros prep`: the preparation in the note of the conversation with a person. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> <person>",
	summary: "prepare a conversation",
	description:
		"Fills the note of the next conversation with a person: who they are, how you got there, questions, names to ask about.\n<person> is a path in the vault, or a name or alias that only one person has.",
	options: OPTIONS,
	writes: true,
	run,
};

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
	query: string,
): Promise<number> {
	const vault = await openVaultToWrite(terminal, folder, options.config);
	const { fit, space } = pickFit(vault, query, options.space, terminal);
	const notes = new FileNotes(vault);
	const ports = { notes, isTaken: (path: string) => notes.isTaken(path) };
	const request = { fit, space, now, goal: options.goal };
	const prepared = await prepareInterview(ports, vault.index, request);
	const dryRun = options.dryRun ?? false;
	const changes = await carryOutInterview(vault, prepared, dryRun);
	const { interview, problems } = changes;
	const document: PrepDocument = {
		path: fit.entry.path,
		interview,
		notes: documentNotes(changes.changed),
		templates: [],
		problems,
		written: !dryRun,
	};
	if (options.json) terminal.printJson(document);
	else printInterview(terminal, changes, dryRun);
	return 0;
}
