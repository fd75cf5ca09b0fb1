import { readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../../src/core/text/problem.ts";
import { exclusionProblems, type VaultRules } from "../../src/core/settings/exclusion.ts";
import {
	parseSettings,
	type SettingsContent,
	unreadableSettings,
} from "../../src/core/settings/parse-settings.ts";
import { readSettings, type SettingsReading } from "../../src/core/settings/settings.ts";
import { UsageError } from "../usage-error.mts";
import { reasonOf } from "./walk-vault.mts";

/** Where a vault is and what its settings are, as the user says it. */
export interface VaultLocation {
	/** The folder from which the others are meant. */
	readonly cwd: string;
	readonly folder: string;
	/** A file of settings in place of the vault's own. */
	readonly config: string | undefined;
}

/** The folder in which the app keeps what it knows of a vault: what holds one is a vault. */
export const CONFIG_FOLDER = ".obsidian";
const DATA_FILE = `${CONFIG_FOLDER}/plugins/warm-intros/data.json`;

/** The settings by which a vault is read. */
export interface VaultSettings extends SettingsReading {
	/** Why the vault's own cannot be read, so that the defaults are used; undefined where they can. */
	readonly settingsFault: string | undefined;
}

/** The plugin's settings of a vault, where what is wrong is a problem; or those of another file (`--config`), where it is an error. */
export function readVaultSettings(root: string, { cwd, config }: VaultLocation): VaultSettings {
	if (config !== undefined) {
		const file = readJson(path.resolve(cwd, config));
		if (file.kind !== "value")
			throw new UsageError(
				`${config}: ${file.kind === "none" ? "it does not exist" : file.reason}`,
			);
		const reading = readSettings(file.value, config);
		const wrong = reading.problems.map(({ message }) =>
			message.replace(/; (?:the default is used|it is left out)\.$/, "."),
		);
		if (wrong.length > 0) throw new UsageError(`${config}: ${wrong.join(" ")}`);
		return { ...reading, settingsFault: undefined };
	}
	const file = readJson(path.join(root, DATA_FILE));
	if (file.kind !== "broken") {
		const data = file.kind === "value" ? file.value : undefined;
		return { ...readSettings(data, DATA_FILE), settingsFault: undefined };
	}
	return {
		...readSettings(undefined, DATA_FILE),
		problems: [unreadableSettings(DATA_FILE, file.reason)],
		settingsFault: `${DATA_FILE} cannot be read: ${file.reason}`,
	};
}

/** What the vault's own settings exclude, and where its templates lie. */
export function readVaultRules(
	root: string,
): VaultRules & { readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const read = (file: string): Readonly<Record<string, unknown>> => {
		const json = readJson(path.join(root, CONFIG_FOLDER, file));
		if (json.kind === "broken")
			problems.push(unreadableSettings(`${CONFIG_FOLDER}/${file}`, json.reason));
		return json.kind === "value" ? (json.value ?? {}) : {};
	};
	const filters = read("app.json").userIgnoreFilters;
	const excludedFiles = Array.isArray(filters) ? filters.filter(isText) : [];
	problems.push(...exclusionProblems(excludedFiles, `${CONFIG_FOLDER}/app.json`));
	const folders = [
		read("templates.json").folder,
		read("plugins/templater-obsidian/data.json").templates_folder,
	];
	return {
		excludedFiles,
		templateFolders: folders.filter(isText),
		problems,
	};
}

/** The settings file that a vault's settings are read from, and its content (undefined: it is not there, or empty). */
export function readSettingsFile(
	root: string,
	{ cwd, config }: VaultLocation,
): { readonly file: string; readonly data: unknown } {
	const file = config === undefined ? path.join(root, DATA_FILE) : path.resolve(cwd, config);
	const json = readJson(file);
	if (json.kind === "broken")
		throw new UsageError(`${file} cannot be read: ${json.reason}. Nothing was written.`);
	return { file, data: json.kind === "value" ? json.value : undefined };
}

function readJson(file: string): SettingsContent | { readonly kind: "none" } {
	let text: string;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
		return isMissing ? { kind: "none" } : { kind: "broken", reason: reasonOf(error) };
	}
	return parseSettings(text);
}

function isText(value: unknown): value is string {
	return typeof value === "string";
}
