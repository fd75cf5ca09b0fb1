import {
	countsLabel,
	missingLabel,
	searchLabel,
	unnotedLabel,
	wayInLabel,
} from "../../src/app/companies/company-labels.ts";
import {
	documentCompanies,
	writeCompaniesCsv,
} from "../../src/app/documents/companies-document.ts";
import { BoardCache } from "../../src/core/agenda/board-cache.ts";
import { CompanyCache } from "../../src/core/companies/company-cache.ts";
import { type CompanyPeople, everybodyAt } from "../../src/core/companies/company-people.ts";
import { searchWords } from "../../src/core/companies/search-words.ts";
import type { WayIn } from "../../src/core/companies/way-in.ts";
import { type CalendarDate, dayOf } from "../../src/core/dates/calendar-date.ts";
import { dayLabel } from "../../src/core/dates/day-in-words.ts";
import { FitCache } from "../../src/core/fit/fit-cache.ts";
import type { SpaceEntry } from "../../src/core/index/entry.ts";
import { GraphCache } from "../../src/core/network/graph-cache.ts";
import { openVault, pickSpaceIfAny } from "../vault/open-vault.mts";
import type { Vault } from "../vault/read-vault.mts";
import type { Call, Command } from "../command.mts";
import { findInVault } from "../find-in-vault.mts";
import { plainText, type Terminal, unbroken } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";

const OPTIONS = {
	"--all": "list companies that are no targets, too, and those that have no note",
	"--space <name>": "the space whose categories and terms count",
	"--csv": "print a table of comma-separated values",
};

/** `warm-intros companies`: the target companies, whom I have there and the best way in. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault> [company]",
	summary: "the target companies: who is there, the best way in, who is missing",
	description:
		"Lists the target companies by motivation, then by who could open the door: people met, in progress, known and identified, the best way in with its reason, who is missing, the last conversation. For a target with nobody there are words to search with. A company's name or path lists that one, target or not.",
	options: OPTIONS,
	writes: false,
	run,
};

async function run(
	{ terminal, options, now }: Call<typeof OPTIONS>,
	folder: string,
	query?: string,
): Promise<number> {
	const vault = await openVault(terminal, folder, options.config);
	const { index } = vault;
	const today = dayOf(now);
	const space = pickSpaceIfAny(vault, options.space, terminal);
	const cache = new CompanyCache({
		...{ fits: new FitCache(), graphs: new GraphCache(), boards: new BoardCache() },
	});
	const companies =
		query === undefined
			? cache.list(index, space, options.all === true)
			: [cache.get(index, space, pickCompany(vault, query, terminal))];
	const wayInto = ({ company }: CompanyPeople): WayIn | undefined =>
		cache.wayInto(index, space, company, today);
	const isAll = query === undefined && options.all === true;
	const unnoted = isAll ? cache.unnoted(index, space) : [];
	const document = documentCompanies(space, companies, unnoted, wayInto, today);
	if (options.json) terminal.printJson(document);
	else if (options.csv) terminal.printCsv(writeCompaniesCsv(companies, unnoted, document));
	else {
		const isOne = query !== undefined;
		for (const one of companies) printCompany(terminal, one, wayInto(one), { space, isOne, today });
		for (const one of unnoted) printName(terminal, one.name, `no note, ${unnotedLabel(one)}`);
		if (companies.length + unnoted.length === 0)
			terminal.say(
				options.all
					? "No note is of a company: warm-intros new company makes one."
					: "No company is a target yet: write target: true into the note of one.",
			);
	}
	return 0;
}

/** The one company that a query means; else it is wrong usage, with those that may be meant. */
function pickCompany(vault: Vault, query: string, terminal: Terminal) {
	const found = findInVault(vault, query, "company", terminal);
	const [company] = found;
	if (!company) throw new UsageError(`No note is of a company "${query}".`);
	if (found.length === 1) return company;
	const start = `"${query}" could be ${found.length} companies; give the path of one:`;
	throw new UsageError([start, ...found.map(({ path }) => `  ${unbroken(path)}`)].join("\n"));
}

interface CompanyPrint {
	readonly space: SpaceEntry | undefined;
	readonly isOne: boolean;
	readonly today: CalendarDate;
}

function printCompany(
	terminal: Terminal,
	company: CompanyPeople,
	wayIn: WayIn | undefined,
	{ space, isOne, today }: CompanyPrint,
): void {
	const { name, target, motivation } = company.company.note;
	const { before, missing, last } = company;
	const wanted = target ? ["target", motivation && `motivation ${motivation}`] : ["no target"];
	const facts = [...wanted, countsLabel(company)].filter(Boolean).join(", ");
	const line = (text: string): void => terminal.print(`  ${plainText(text)}`);
	printName(terminal, name, facts);
	if (wayIn) line(`Way in: ${wayInLabel(wayIn, name, today)}`);
	const people = everybodyAt(company);
	if (missing.length > 0 && people.length > 0) line(`Missing: ${missingLabel(missing)}`);
	if (last) line(`Last conversation: ${dayLabel(last.day, today)}, ${last.person.note.name}`);
	if (isOne) for (const { entry } of people) line(describe(entry.note));
	if (before.length > 0 && (isOne || people.length === 0))
		line(`Was there before: ${before.map(({ note }) => note.name).join(", ")}`);
	if (people.length === 0)
		for (const search of searchWords(company.company, space))
			line(`Search ${searchLabel(search)}: ${search.words}`);
}

function printName(terminal: Terminal, name: string, facts: string): void {
	terminal.print(
		`${terminal.style("bold", plainText(name))}${terminal.style("dim", `: ${facts}`)}`,
	);
}

function describe({ name, title }: { readonly name: string; readonly title?: string | undefined }) {
	return title === undefined ? name : `${name}, ${title}`;
}
