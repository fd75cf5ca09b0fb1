import {
	carryOutImport,
	type ImportResult,
	previewImport,
} from "../../src/app/import/carry-out-import.ts";
import {
	IMPORT_OUTCOMES,
	type ImportPlan,
	type ImportRow,
	type ProgressPorts,
} from "../../src/app/import/import-plan.ts";
import { draftReport } from "../../src/app/import/import-report.ts";
import { planImport } from "../../src/app/import/plan-import.ts";
import { planPositions } from "../../src/app/import/plan-positions.ts";
import { dayOf } from "../../src/core/dates/calendar-date.ts";
import { writeCsv } from "../../src/app/documents/csv.ts";
import {
	documentColumns,
	documentEncoding,
	documentRows,
	IMPORT_COLUMNS,
	importCells,
	type ImportDocument,
} from "../../src/app/documents/import-document.ts";
import { FileNotes } from "../vault/file-notes.mts";
import {
	describeGuess,
	type ImportedFile,
	nameOfFile,
	readImportFile,
	readMapping,
} from "./import-file.mts";
import { openVaultToWrite, pickSpace } from "../vault/open-vault.mts";
import { ProgressBar } from "../progress-bar.mts";
import type { Vault } from "../vault/read-vault.mts";
import type { Call, Command } from "../command.mts";
import { plainText, type Terminal, quietTerminal, unbroken } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";
import { FORMATS } from "../../src/import/registry.ts";
import { printChanges } from "../vault/carry-out-files.mts";
import { countOf } from "../../src/core/text/count-of.ts";

const OPTIONS = {
	"--only-in-space": "only people who match your space",
	"--space <name>": "the space to use, if the vault has several",
	"--company <text>": {
		repeated: "only people at companies with this in the name; may be repeated",
	},
	"--title <words>": { repeated: "only people with these words in their title; may be repeated" },
	"--source <word>": "where they come from: event, alumni, database, …",
	"--map <field=column>": { repeated: "which column holds what; may be repeated" },
	"--encoding <name>": "what the file is written in: windows-1251, shift_jis, …",
	"--take-jobs": "update companies and titles in the notes",
	"--another": "treat the same name at another company as a new person",
	"--report": "write a note that says what became of each row",
	"--csv": "print a table of comma-separated values",
	"--dry-run": "print the plan and write nothing",
};

/** `warm-intros import`: contacts of the people of a file. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> <file>",
	summary: "create contacts from a file",
	description:
		"Reads LinkedIn's Connections.csv, Google or Outlook contacts, any table with a header, or vCards; from LinkedIn's Positions.csv, your past employers for your space.\nA <file> of - is standard input.\nPeople are matched by their profile, then by their e-mail address; only what a note leaves empty is filled in. Importing the same file twice changes nothing.\nExits with code 1 if rows failed or are left to you.",
	options: OPTIONS,
	writes: true,
	run,
};

type Options = Call<typeof OPTIONS>["options"];

const LEFT_TO_USER = 1;

async function run(
	{ terminal, now, options }: Call<typeof OPTIONS>,
	folder: string,
	file: string,
): Promise<number> {
	const today = dayOf(now);
	// The file first: a wrong one is reported before the vault is read.
	const reading = await readImportFile(
		terminal,
		file,
		readMapping(options.map ?? []),
		options.encoding,
	);
	const guess = describeGuess(reading.encoding);
	if (guess !== "") terminal.say(guess);
	const vault = await openVaultToWrite(quietTerminal(terminal), folder, options.config);
	const notes = new FileNotes(vault);
	const isTaken = (path: string): boolean => notes.isTaken(path);
	const plan = await watch(terminal, "Planning", (ports) =>
		planReading({ ...ports, isTaken }, vault, reading, options, terminal),
	);
	const dryRun = options.dryRun ?? false;
	const result = dryRun
		? previewed(plan)
		: await watch(terminal, "Importing", (ports) => carryOutImport({ ...ports, notes }, plan));
	const report = options.report
		? draftReport(
				vault.index,
				result,
				{ file: nameOfFile(file), unread: unreadOf(reading) },
				today,
				isTaken,
			)
		: undefined;
	if (report && !dryRun) {
		const { kind } = await notes.create(report.path, report.text);
		if (kind !== "written")
			throw new UsageError(`${report.path} was not written; the contacts were.`);
	}
	const preview = dryRun && !options.json && !options.csv ? await previewImport(notes, plan) : [];
	print(terminal, options, { reading, result, report: report?.path, dryRun, preview });
	const { ambiguous, failed } = result.counts;
	return ambiguous + failed > 0 || result.isStopped ? LEFT_TO_USER : 0;
}

async function planReading(
	ports: ProgressPorts & { readonly isTaken: (path: string) => boolean },
	vault: Vault,
	reading: ImportedFile,
	options: Options,
	terminal: Terminal,
): Promise<ImportPlan> {
	const isSpaceMeant = options.onlyInSpace || reading.kind === "positions";
	const space = isSpaceMeant ? pickSpace(vault, options.space, terminal) : undefined;
	if (isSpaceMeant && !space) throw new UsageError("Nothing was written: there is no space.");
	if (reading.kind === "positions") {
		if (!space) throw new UsageError("Nothing was written: there is no space.");
		return planPositions(vault.index, space, reading.positions, reading.problems);
	}
	const filter = {
		companies: options.company ?? [],
		titles: options.title ?? [],
		...(space && options.onlyInSpace ? { space } : {}),
	};
	const source = options.source ?? reading.source;
	return planImport(
		ports,
		vault.index,
		{ ...reading, source },
		{
			filter,
			...(options.takeJobs ? { takeJobs: "all" } : {}),
			isAnother: options.another ?? false,
		},
	);
}

/** Does a long work with a bar, until it is done or Ctrl+C is pressed: then it ends with a whole note. */
async function watch<T>(
	terminal: Terminal,
	text: string,
	work: (ports: ProgressPorts) => Promise<T>,
): Promise<T> {
	const bar = new ProgressBar(terminal, text);
	const stop = new AbortController();
	const stopHearing = terminal.onInterrupt(() => stop.abort());
	try {
		return await work({
			signal: stop.signal,
			onProgress: async (done, all) => {
				bar.show(done, all);
				// Lets Ctrl+C be heard.
				await new Promise((resolve) => setImmediate(resolve));
			},
		});
	} finally {
		stopHearing();
		bar.clear();
	}
}

function previewed({ rows, counts, isStopped }: ImportPlan): ImportResult {
	return { rows, counts, isStopped, written: [] };
}

interface Shown {
	readonly reading: ImportedFile;
	readonly result: ImportResult;
	readonly report: string | undefined;
	readonly dryRun: boolean;
	readonly preview: ImportResult["written"];
}

function print(terminal: Terminal, options: Options, shown: Shown): void {
	const { reading, result, report, dryRun, preview } = shown;
	if (options.json) {
		const document: ImportDocument = {
			format: reading.format,
			columns: reading.kind === "people" ? documentColumns(reading.mapping) : [],
			unread: unreadOf(reading),
			encoding: documentEncoding(reading.encoding),
			counts: result.counts,
			rows: documentRows(result.rows),
			report: report ?? null,
			stopped: result.isStopped,
			written: !dryRun,
		};
		terminal.printJson(document);
	} else if (options.csv) {
		terminal.printCsv(writeCsv(IMPORT_COLUMNS, result.rows.map(importCells)));
	} else printImport(terminal, { reading, result, report, dryRun, preview });
}

const MAX_ROWS = 10;
const MAX_NOTES = 5;

/** What is shown of an import. */
interface ShownImport {
	readonly reading: ImportedFile;
	readonly result: ImportResult;
	readonly report: string | undefined;
	readonly dryRun: boolean;
	/** Of a dry run: what the notes would become. */
	readonly preview: ImportResult["written"];
}

/** Prints the counts, the first rows of each outcome that there is something to know about, and what a dry run would change. */
function printImport(terminal: Terminal, shown: ShownImport): void {
	const { reading, result, report, dryRun, preview } = shown;
	const { rows, counts } = result;
	terminal.print(
		terminal.style("bold", `${FORMATS[reading.format].label}: ${countOf(rows.length, "row")}`),
	);
	for (const outcome of IMPORT_OUTCOMES) {
		if (counts[outcome] === 0) continue;
		terminal.print(`${outcome} ${counts[outcome]}`);
		// What stays as it is is only told of where a job has changed.
		const told = rows.filter(
			(row) => row.outcome === outcome && (outcome !== "unchanged" || row.jobChange !== undefined),
		);
		for (const row of told.slice(0, MAX_ROWS)) terminal.print(`  ${describeRow(row)}`);
		if (told.length > MAX_ROWS)
			terminal.print(`  … and ${told.length - MAX_ROWS} more (--csv lists all)`);
	}
	if (dryRun) {
		const changed = preview.slice(0, MAX_NOTES);
		printChanges(terminal, { changed }, true);
		if (preview.length > MAX_NOTES)
			terminal.say(`Not shown: ${preview.length - MAX_NOTES} more notes.`);
	}
	if (report !== undefined && !dryRun) terminal.print(`Report: ${unbroken(report)}`);
	const unread = unreadOf(reading);
	if (unread.length > 0)
		terminal.say(
			`Not read: ${plainText(unread.join(", "))}.${reading.format === "vcard" ? "" : " Say what they hold with --map <field>=<column>."}`,
		);
	if (result.isStopped) terminal.say("Stopped. Run it again to continue where it stopped.");
}

/** The columns that say something and were not read. */
function unreadOf(reading: ImportedFile): readonly string[] {
	return reading.kind === "people" ? reading.unread : [];
}

function describeRow({ row, name, path, reason, candidates }: ImportRow): string {
	const where = path === undefined ? "" : `  ${unbroken(path)}`;
	const choice = candidates.length === 0 ? "" : `: ${candidates.join(", ")}`;
	const why = reason === "" ? "" : `  (${reason}${choice})`;
	return plainText(`row ${row}  ${name}${where}${why}`);
}
