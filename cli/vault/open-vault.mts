import type { SpaceEntry } from "../../src/core/index/entry.ts";
import { chooseSpace } from "../../src/core/index/choose-space.ts";
import { ProgressBar } from "../progress-bar.mts";
import { draftFolderOf } from "./draft-files.mts";
import { readVault, type Vault } from "./read-vault.mts";
import { plainText, quotePath, type Terminal, unbroken } from "../terminal.mts";
import { UsageError } from "../usage-error.mts";

/** Reads a vault to look at, with a word where there is nobody in it, or where its settings cannot be read. */
export async function openVault(
	terminal: Terminal,
	folder: string,
	config: string | undefined,
): Promise<Vault> {
	const vault = await readWithProgress(terminal, folder, config);
	if (vault.settingsFault !== undefined)
		terminal.say(`${vault.settingsFault}; the defaults are used.`);
	if (vault.index.contacts.length === 0) terminal.say(nobodyFound(folder, vault));
	return vault;
}

/** A vault that may be written to: its notes are read by its own settings. */
export interface WritableVault extends Vault {
	readonly settingsFault: undefined;
	/** Where drafts of its notes lie; undefined: beside them. */
	readonly drafts: string | undefined;
}

/** Reads a vault to write to, also where a dry run only says what it would write; wrong usage where its settings cannot be read. */
export async function openVaultToWrite(
	terminal: Terminal,
	folder: string,
	config: string | undefined,
): Promise<WritableVault> {
	const vault = await readWithProgress(terminal, folder, config);
	const { settingsFault } = vault;
	refuseUnread(settingsFault);
	if (vault.index.contacts.length === 0) terminal.say(nobodyFound(folder, vault));
	return { ...vault, settingsFault, drafts: draftFolderOf(vault.root) };
}

/** Nothing is written by defaults where a vault has settings of its own. */
export function refuseUnread(
	settingsFault: string | undefined,
): asserts settingsFault is undefined {
	if (settingsFault === undefined) return;
	throw new UsageError(
		`${settingsFault}. Nothing was written. Fix or delete the file, or name other settings with --config.`,
	);
}

/** With a progress line for what takes longer than a second. */
async function readWithProgress(
	terminal: Terminal,
	folder: string,
	config: string | undefined,
): Promise<Vault> {
	const bar = new ProgressBar(terminal, "Reading notes");
	const place = { cwd: terminal.cwd, folder, config };
	const vault = await readVault(place, (done, all) => bar.show(done, all));
	bar.clear();
	return vault;
}

/** The space that is meant; undefined, with a word of how to make one, where the vault has none. */
export function pickSpace(
	vault: Vault,
	spaceName: string | undefined,
	terminal: Terminal,
): SpaceEntry | undefined {
	const choice = chooseSpace(vault.index, spaceName);
	switch (choice.kind) {
		case "one":
			return choice.space;
		case "no-spaces":
			if (spaceName !== undefined)
				throw new UsageError(`There is no space "${spaceName}": this vault has none.`);
			terminal.say(
				'No space yet, so nobody can fit it: make one with "warm-intros new <vault> space <name> --set industries=… --set professions=… --set geographies=…".',
			);
			return undefined;
		case "unknown":
		case "ambiguous": {
			const names = choice.spaces.map(
				({ note, path }) => `  ${plainText(note.name)} (${unbroken(path)})`,
			);
			const start =
				choice.kind === "unknown"
					? `There is no space "${spaceName}". Spaces of this vault:`
					: `"${spaceName}" could be several spaces; give the path of one:`;
			throw new UsageError([start, ...names].join("\n"));
		}
	}
}

function nobodyFound(folder: string, { index }: Vault): string {
	if (index.size === 0) return `${folder} holds no Markdown notes.`;
	const { types, folders, tags } = index.settings.contacts;
	const candidates = [
		...types.map((type) => `the property "type: ${type}"`),
		...folders.map((name) => `the folder ${name || "/"}`),
		...tags.map((tag) => `the tag #${tag}`),
	];
	return [
		index.size === 1
			? `The one note in ${folder} is not a contact.`
			: `None of the ${index.size} notes in ${folder} is a contact.`,
		`A contact is found by ${candidates.join(", or ") || "nothing: no type, folder or tag is set"}.`,
		`If yours are called otherwise: warm-intros adopt ${quotePath(folder)} looks for them, and proposes how to read them.`,
	].join("\n");
}

/** The space of a name, else the one that is meant without a choice; a vault may do without, and nothing is said of it. */
export function pickSpaceIfAny(
	vault: Vault,
	spaceName: string | undefined,
	terminal: Terminal,
): SpaceEntry | undefined {
	if (spaceName !== undefined) return pickSpace(vault, spaceName, terminal);
	const choice = chooseSpace(vault.index, undefined);
	return choice.kind === "one" ? choice.space : undefined;
}
