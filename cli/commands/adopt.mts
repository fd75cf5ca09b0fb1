import { adoptInto, type Adoption, MOST_UNREAD, planAdoption } from "../../src/app/people/adopt.ts";
import { documentAdoption } from "../../src/app/documents/adopt-document.ts";
import { countUnreadLines, lineReader } from "../../src/core/adopt/unread-lines.ts";
import { textAt } from "../vault/locate-problems.mts";
import { refuseUnread } from "../vault/open-vault.mts";
import { ProgressBar } from "../progress-bar.mts";
import { openFolder } from "../vault/open-folder.mts";
import { saveSettings } from "../vault/save-settings.mts";
import type { Call, Command } from "../command.mts";
import { plainText, quotePath, type Terminal, unbroken } from "../terminal.mts";
import {
	readSettingsFile,
	readVaultRules,
	readVaultSettings,
	type VaultLocation,
} from "../vault/vault-config.mts";
import { bareFacts, type NoteFacts } from "../../src/core/note/facts.ts";
import { bodyOptions } from "../../src/core/note/body-options.ts";
import { makeExclusion } from "../../src/core/settings/exclusion.ts";
import { foldText } from "../../src/core/text/fold-text.ts";
import type { ProposedRule } from "../../src/core/adopt/propose-adoption.ts";
import { UsageError } from "../usage-error.mts";
import type { Settings } from "../../src/core/settings/settings.ts";
import { templatePaths } from "../../src/core/drafts/template-path.ts";
import { readWholeNote } from "../vault/read-note.mts";
import { walkVault } from "../vault/walk-vault.mts";
import { countOf } from "../../src/core/text/count-of.ts";

const OPTIONS = {
	"--save": "write the proposed settings",
	"--take <kind:value>": {
		repeated:
			"a proposed rule to take, such as folder:People; may be repeated. Without it all are taken that more than a name speaks for",
	},
};

/** `warm-intros adopt`: how the notes about people that a vault has already could be read. */
export const command: Command<typeof OPTIONS> = {
	arguments: "<vault>",
	summary: "use the notes about people that the vault already has",
	description:
		"Looks for notes about people, whatever created them, and proposes settings to read them by. No note is ever changed.",
	options: OPTIONS,
	writes: false,
	run,
};

const MAX_PEOPLE = 10;
const EXAMPLE = '{ "contacts": { "folders": ["CRM"] } }';
const FIRST = '"warm-intros new <vault> contact <name>"';
const NOTHING_FOUND = `Nothing to propose: no folder, type, category or tag is called People, Contacts or the like, and no notes have properties such as an e-mail address, a phone number or an employer.
Say where yours are in a settings file, such as ${unbroken(EXAMPLE)}, and name it with --config; or make a first contact with ${unbroken(FIRST)}.`;

async function run({ terminal, options }: Call<typeof OPTIONS>, folder: string): Promise<number> {
	const location = { cwd: terminal.cwd, folder, config: options.config };
	const root = openFolder(location);
	const { settings, settingsFault } = readVaultSettings(root, location);
	if (options.save) refuseUnread(settingsFault);
	else if (settingsFault !== undefined) terminal.say(`${settingsFault}; the defaults are used.`);
	const bar = new ProgressBar(terminal, "Reading notes");
	const facts = await readAllFacts(root, settings, (done, all) => bar.show(done, all));
	bar.clear();
	const adoption = withLines(root, takeRules(facts, settings, options.take));
	const isNew = adoption.rules.length + adoption.properties.length > 0;
	const saved = options.save && isNew ? save(root, location, adoption) : undefined;
	if (options.json) terminal.printJson(documentAdoption(adoption, saved));
	else print(terminal, adoption, saved);
	return 0;
}

/** With what the texts of those people's notes say as properties do. */
function withLines(root: string, adoption: Adoption): Adoption {
	const { people, settings, unread } = adoption;
	const readLines = lineReader(settings);
	const lines = people.map(({ path }) => [path, readLines(textAt(`${root}/${path}`))] as const);
	return { ...adoption, unread: [...unread, ...countUnreadLines(people, new Map(lines))] };
}

/** What is proposed, with the rules that are named; one that is not proposed is wrong usage. */
function takeRules(
	facts: readonly NoteFacts[],
	settings: Settings,
	take: readonly string[] | undefined,
): Adoption {
	if (take === undefined || take.length === 0) return planAdoption(facts, settings);
	const nameOf = ({ kind, value }: ProposedRule): string => `${kind}:${value}`;
	const wanted = new Set(take.map(foldText));
	const adoption = planAdoption(facts, settings, (rule) => wanted.has(foldText(nameOf(rule))));
	const proposed = [...adoption.rules, ...adoption.left].map(nameOf);
	const unknown = take.find((text) => !proposed.map(foldText).includes(foldText(text)));
	if (unknown === undefined) return adoption;
	throw new UsageError(
		`--take: "${unknown}" is not proposed. Proposed: ${proposed.join(", ") || "nothing"}.`,
	);
}

function save(root: string, location: VaultLocation, adoption: Adoption): string {
	const { file, data } = readSettingsFile(root, location);
	saveSettings(file, adoptInto(data, adoption), location.config === undefined ? root : undefined);
	return file;
}

function print(terminal: Terminal, adoption: Adoption, saved: string | undefined): void {
	const { rules, properties, people, left, unread } = adoption;
	if (rules.length + left.length + properties.length === 0)
		terminal.print(people.length > 0 ? "Nothing more to propose." : NOTHING_FOUND, 0);
	if (rules.length > 0) terminal.print(terminal.style("bold", "Contacts are found by"));
	for (const { kind, value, notes, people: persons } of rules) {
		const count = `${notes} notes, ${persons} with a person's properties`;
		terminal.print(`  ${kind} ${plainText(value)}  (${count})`);
	}
	if (left.length > 0) terminal.print(terminal.style("bold", "Not taken"));
	for (const { kind, value, notes, isByName } of left) {
		const why = isByName ? ", by its name alone" : "";
		const rule = quotePath(`${kind}:${value}`);
		terminal.print(
			`  ${kind} ${plainText(value)}  (${countOf(notes, "note")}${why}; --take ${plainText(rule)})`,
		);
	}
	if (properties.length > 0) terminal.print(terminal.style("bold", "Properties are called"));
	for (const { property, names } of properties)
		terminal.print(`  ${property.padEnd(14)}${listNames(names)}`, 16);
	if (unread.length > 0) {
		terminal.print(terminal.style("bold", "What is not read"));
		const more = unread.length - MOST_UNREAD;
		const end = more > 0 ? ` and ${more} more (--json lists all)` : "";
		terminal.print(`  ${listNames(unread.slice(0, MOST_UNREAD))}${end}`, 2);
	}
	terminal.print(
		terminal.style("bold", `${countOf(people.length, "person", "people")} would be read`),
	);
	for (const { path, name, values } of people.slice(0, MAX_PEOPLE)) {
		terminal.print(`  ${plainText(name)}  ${unbroken(path)}`);
		for (const [property, value] of values)
			terminal.print(`    ${property.padEnd(14)}${plainText(value)}`, 18);
	}
	if (people.length > MAX_PEOPLE)
		terminal.print(`  … and ${people.length - MAX_PEOPLE} more (--json lists all)`);
	if (saved !== undefined) terminal.print(`Saved to ${unbroken(saved)}; no note was changed.`);
	else if (rules.length + properties.length > 0)
		terminal.say("Nothing was written: --save writes the settings, and never a note.");
}

function listNames(names: Adoption["unread"]): string {
	return names
		.map(
			({ name, notes, inText }) => `${plainText(name)}${inText ? " in the text" : ""} (${notes})`,
		)
		.join(", ");
}

/** What every note of a vault says, tags in the text too, whether it is a contact by the settings or not. */
async function readAllFacts(
	root: string,
	settings: Settings,
	onProgress: (done: number, all: number) => void,
): Promise<NoteFacts[]> {
	const isExcluded = makeExclusion(readVaultRules(root), templatePaths(settings));
	const options = { ...bodyOptions(settings), tags: true };
	const facts: NoteFacts[] = [];
	const { notes } = walkVault(root);
	for (const [done, file] of notes.entries()) {
		onProgress(done, notes.length);
		facts.push(
			isExcluded(file)
				? bareFacts(file, { excluded: true })
				: await readWholeNote(root, file, options),
		);
	}
	return facts;
}
