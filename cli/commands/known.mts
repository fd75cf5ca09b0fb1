import { documentKnown, writeKnownCsv } from "../../src/app/documents/known-document.ts";
import {
	openingsLabel,
	peopleIKnow,
	type PersonIKnow,
} from "../../src/app/people/people-i-know.ts";
import { type CalendarDate, dayOf } from "../../src/core/dates/calendar-date.ts";
import { onDayLabel } from "../../src/core/dates/day-in-words.ts";
import { fitPeople } from "../../src/core/fit/fit.ts";
import { IntroGraph } from "../../src/core/network/intro-graph.ts";
import { openVault, pickSpaceIfAny } from "../vault/open-vault.mts";
import { readLimit } from "../vault/read-limit.mts";
import type { Call, Command } from "../command.mts";
import { plainText, type Terminal } from "../terminal.mts";

const OPTIONS = {
	"--limit <n>":
		"list at most this many people; 0 lists all (default: 25, all with --json and --csv)",
	"--space <name>": "the space whose targets and categories count",
	"--csv": "print a table of comma-separated values",
};

/** `warm-intros known`: the people I know already, to start with. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault>",
	summary: "the people I know already, to start with",
	description:
		"Lists past colleagues, classmates, professors, people I have met, and people who referred or introduced me, with the last contact and what they could open; then likely past colleagues; connections on LinkedIn come last.",
	options: OPTIONS,
	writes: false,
	run,
};

const DEFAULT_ROWS = 25;

async function run(
	{ terminal, options, now }: Call<typeof OPTIONS>,
	folder: string,
): Promise<number> {
	const limit = readLimit(options.limit);
	const vault = await openVault(terminal, folder, options.config);
	const space = pickSpaceIfAny(vault, options.space, terminal);
	const people = peopleIKnow(new IntroGraph(vault.index), fitPeople(vault.index, space));
	const isData = options.json === true || options.csv === true;
	const shown = people.slice(0, limit ?? (isData ? people.length : DEFAULT_ROWS));
	const document = documentKnown(space, shown);
	if (options.json) terminal.printJson(document);
	else if (options.csv) terminal.printCsv(writeKnownCsv(document));
	else {
		for (const person of shown) printPerson(terminal, person, dayOf(now));
		if (people.length === 0)
			terminal.say(
				"Nobody yet: say in a note how you know the person, with source: past-colleague, classmate or professor, or with closeness.",
			);
		if (shown.length < people.length)
			terminal.print(
				terminal.style("dim", `… and ${people.length - shown.length} more (--limit 0 shows all)`),
			);
	}
	return 0;
}

function printPerson(
	terminal: Terminal,
	{ entry, reason, lastContact, opens }: PersonIKnow,
	today: CalendarDate,
): void {
	const last = lastContact === undefined ? "" : `, last contact ${onDayLabel(lastContact, today)}`;
	const name = terminal.style("bold", plainText(entry.note.name));
	terminal.print(`${name}${terminal.style("dim", last)}`);
	terminal.print(`  ${plainText(reason)}`);
	if (opens.length > 0) terminal.print(`  Could open: ${plainText(openingsLabel(opens))}`);
}
