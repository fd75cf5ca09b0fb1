import { spawnSync } from "node:child_process";
import {
	chmodSync,
	closeSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { COMMAND_IDS, COMMANDS } from "../cli/commands.mts";
import type { LocalDateTime } from "../src/core/dates/calendar-date";
import { fitPeople } from "../src/core/fit/fit";
import { propertiesOf, PROPERTY_IDS } from "../src/core/vocabulary/property";
import { RECORD_KINDS } from "../src/core/vocabulary/record-kind";
import { readSettings } from "../src/core/settings/settings";
import type { TemplateValues } from "../src/core/template/render-template";
import { templatePaths } from "../src/core/drafts/template-path";
import { templateValues } from "../src/core/drafts/template-values";
import { legalEvents, STAGES } from "../src/core/vocabulary/stage";
import { vault } from "./make/vault";

const root = path.resolve(import.meta.dirname, "..");
const temporary = mkdtempSync(path.join(tmpdir(), "warm-intros-docs-"));
const bin = path.join(temporary, "bin");

/** The day on which every example takes place. */
const TODAY = "2026-11-22";

afterAll(() => {
	rmSync(temporary, { recursive: true, force: true });
});

/** One block of code: what is after its fence, its text, and its line in the page. */
interface Block {
	readonly info: string;
	readonly text: string;
	readonly line: number;
}

interface Example {
	readonly command: string;
	readonly output: readonly string[];
}

function readPage(page: string): string {
	return readFileSync(path.join(root, page), "utf8");
}

function findBlocks(text: string): Block[] {
	return [...text.matchAll(/^```(.+)\n([^]*?)^```$/gm)].map(
		({ 1: info = "", 2: code = "", index }) => ({
			info: info.trim(),
			text: code,
			line: text.slice(0, index).split("\n").length,
		}),
	);
}

/** The commands of a `console` block, each with the output shown below it. */
function readExamples(block: Block): Example[] {
	const examples: { command: string; output: string[] }[] = [];
	for (const line of block.text.trimEnd().split("\n")) {
		const last = examples.at(-1);
		if (line.startsWith("$ ")) examples.push({ command: line.slice(2), output: [] });
		else if (last?.output.length === 0 && last.command.endsWith("\\")) last.command += `\n${line}`;
		else last?.output.push(line);
	}
	return examples;
}

/** Whether lines are those shown, where a line `…` stands for one or more that are left out. */
function isAsShown(lines: readonly string[], shown: readonly string[]): boolean {
	const [first, ...rest] = shown;
	if (first === undefined) return lines.length === 0;
	if (first !== "…") return lines[0] === first && isAsShown(lines.slice(1), rest);
	return lines.some((_, left) => isAsShown(lines.slice(left + 1), rest));
}

/** A folder in which the examples of one page run: with the demo vault and a vault of somebody else. */
function openFolder(name: string): string {
	const folder = path.join(temporary, name);
	mkdirSync(bin, { recursive: true });
	const program = `'${process.execPath}' '${path.join(root, "dist/warm-intros.mjs")}'`;
	writeFileSync(
		path.join(bin, "warm-intros"),
		`#!/bin/sh\nexec ${program} "$@" --today ${TODAY}\n`,
	);
	// What `npm start` shows once everything is built.
	writeFileSync(
		path.join(bin, "npm"),
		`#!/bin/sh\nexec ${program} fit demo-vault --today ${TODAY}\n`,
	);
	chmodSync(path.join(bin, "warm-intros"), 0o755);
	chmodSync(path.join(bin, "npm"), 0o755);
	cpSync(path.join(root, "demo-vault"), path.join(folder, "demo-vault"), { recursive: true });
	cpSync(path.join(root, "test/fixtures/foreign-vault/input"), path.join(folder, "other-vault"), {
		recursive: true,
	});
	return folder;
}

/** What a command shows on a terminal: both outputs in their order. */
function runShell(command: string, cwd: string): string[] {
	const file = path.join(temporary, "output.txt");
	const output = openSync(file, "w");
	const env = {
		...process.env,
		PATH: `${bin}${path.delimiter}${process.env.PATH ?? ""}`,
		FORCE_COLOR: undefined,
		COLUMNS: undefined,
	};
	const { error } = spawnSync("sh", ["-c", command], {
		cwd,
		env,
		stdio: ["ignore", output, output],
	});
	closeSync(output);
	if (error !== undefined) throw error;
	const text = readFileSync(file, "utf8").replace(/\n$/, "");
	return text === "" ? [] : text.split("\n");
}

describe.each(["README.md", "docs/cli.md"])("the examples of %s", (page) => {
	it("show what the commands print", () => {
		const folder = openFolder(path.basename(page, ".md"));
		let count = 0;
		for (const block of findBlocks(readPage(page))) {
			const file = /^json (\S+)$/.exec(block.info)?.[1];
			if (file !== undefined) writeFileSync(path.join(folder, file), block.text);
			if (block.info !== "console") continue;
			for (const { command, output } of readExamples(block)) {
				const lines = runShell(command, folder);
				const shown = isAsShown(lines, output) ? lines : output;
				expect({ line: block.line, command, output: lines }).toEqual({
					line: block.line,
					command,
					output: shown,
				});
				count += 1;
			}
		}
		expect(count).toBeGreaterThan(0);
	});

	it("are shown in blocks that are run, and have output", () => {
		for (const block of findBlocks(readPage(page))) {
			const hasPrompt = /^\$ /m.test(block.text);
			expect({ line: block.line, info: block.info, isRun: hasPrompt }).toEqual({
				line: block.line,
				info: block.info,
				isRun: block.info === "console",
			});
		}
	});
});

describe.each(COMMAND_IDS)("the command %s in docs/cli.md", (id) => {
	const [, section = ""] = readPage("docs/cli.md").split(`\n## ${id}: `);
	const own = section.split("\n## ")[0] ?? "";

	it("has a part of its own, with a run of the built command", () => {
		const commands = findBlocks(own)
			.filter(({ info }) => info === "console")
			.flatMap(readExamples);
		expect(commands.some(({ command }) => command.startsWith(`warm-intros ${id} `))).toBe(true);
	});

	it("is shown with all of its options", async () => {
		const { command } = await COMMANDS[id]();
		const flags = Object.keys(command.options).map((option) => option.split(" ")[0] ?? "");
		expect(flags.filter((flag) => !own.includes(flag))).toEqual([]);
	});
});

describe("the commands in docs/cli.md", () => {
	it("are said to write notes where they do", async () => {
		const said = /All commands except (.*) only read\./.exec(readPage("docs/cli.md"))?.[1] ?? "";
		const named = [...said.matchAll(/`([^`]+)`/g)].map(([, id]) => id);
		const writing: string[] = [];
		for (const id of COMMAND_IDS) if ((await COMMANDS[id]()).command.writes) writing.push(id);
		expect(named.sort()).toEqual(writing.sort());
	});

	it("each have their schema, beside that of the words which several have in common", () => {
		const links = [
			...readPage("docs/cli.md").matchAll(/\[([\w-]+)\]\(schema\/\1\.schema\.json\)/g),
		];
		expect(links.map(([, id]) => id).sort()).toEqual([...COMMAND_IDS, "error", "words"].sort());
	});
});

describe("the settings in docs/cli.md", () => {
	it("can name every property, each of which the page explains", () => {
		const page = readPage("docs/cli.md");
		expect(PROPERTY_IDS.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
	});

	it("can name properties that stand in the row of each kind of note that has them, and in no other", () => {
		const tables = readPage("docs/cli.md").split("### Properties")[1]?.split("\n## ")[0] ?? "";
		const rows = tables.split("\n").map((row) => row.split("|").map((cell) => cell.trim()));
		const named = (cell = ""): string[] =>
			[...cell.matchAll(/`([^`]+)`/g)].flatMap(([, id]) => id ?? []);
		const ofAll = ["aliases", "name"];
		for (const kind of RECORD_KINDS.filter((one) => one !== "contact")) {
			const row = rows.find(([, first]) => first === kind);
			const own = propertiesOf(kind).filter((id) => kind === "term" || !ofAll.includes(id));
			expect({ kind, properties: named(row?.[2]).sort() }).toEqual({
				kind,
				properties: own.filter((id) => id !== "name").sort(),
			});
		}
		const ofContacts = rows.flatMap(([, first]) => named(first));
		expect(ofContacts).toEqual([...propertiesOf("contact"), "tags"]);
	});

	it("are all settings that can be read", () => {
		const blocks = findBlocks(readPage("docs/cli.md")).filter(({ info }) =>
			info.startsWith("json"),
		);
		expect(blocks.length).toBeGreaterThan(1);
		for (const { text } of blocks) {
			expect(readSettings(JSON.parse(text), "data.json").problems).toEqual([]);
		}
	});

	it("show the defaults as they are", () => {
		const defaults = findBlocks(readPage("docs/cli.md")).find(({ info }) => info === "json");
		if (!defaults) throw new Error("Expected the defaults in a block of their own");
		const { settings } = readSettings(JSON.parse(defaults.text), "data.json");
		expect(settings).toEqual(readSettings(undefined, "data.json").settings);
		expect(Object.keys(JSON.parse(defaults.text) as object)).toEqual(Object.keys(settings));
	});

	it("for the vault of somebody else are those that its tests use", () => {
		const block = findBlocks(readPage("docs/cli.md")).find(
			({ info }) => info === "json settings.json",
		);
		expect(JSON.parse(block?.text ?? "null")).toEqual(
			JSON.parse(
				readFileSync(path.join(root, "test/fixtures/foreign-vault/settings.json"), "utf8"),
			),
		);
	});
});

describe("the notes in docs/templates.md", () => {
	it("are all templates that there are, and no others", () => {
		const table = readPage("docs/templates.md").split("| note ")[1]?.split("\n\n")[0] ?? "";
		const named = table
			.split("\n")
			.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)])
			.map(([, name]) => name);
		const paths = templatePaths(readSettings({ folders: { draft: "" } }, "data.json").settings);
		expect(named.map((name) => `${name}.md`).sort()).toEqual(paths.sort());
	});
});

describe("the stages in docs/cli.md", () => {
	it("are all that there are, with the events that are possible in each, as they are offered", () => {
		const rows = [
			...readPage("docs/cli.md").matchAll(/^\| (`.+?)(?:, or none)? +\| (`.+?) +\|$/gm),
		];
		const events = new Map(
			rows.flatMap(([, stages = "", words = ""]) =>
				wordsIn(stages).map((stage) => [stage, wordsIn(words)] as const),
			),
		);
		for (const stage of STAGES)
			expect([stage, events.get(stage)]).toEqual([stage, legalEvents(stage)]);
	});

	it("are named where the property is", () => {
		const row = /^\| `intro_status`.+$/m.exec(readPage("docs/cli.md"))?.[0] ?? "";
		expect(wordsIn(row)).toEqual(["intro_status", "intro_since", ...STAGES]);
	});
});

function wordsIn(text: string): string[] {
	return [...text.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
}

describe("the values in docs/templates.md", () => {
	/** Every name that a template can say, as the page writes it: what lists hold stands after "each". */
	function namesIn(values: TemplateValues, before = ""): string[] {
		return Object.entries(values).flatMap(([key, value]) => {
			if (Array.isArray(value) || typeof value !== "object") return [before + key];
			return namesIn(value as TemplateValues, `${before}${key}.`);
		});
	}

	it("are all that there are, and no others", () => {
		const index = vault({ "Ann.md": { type: "contact" } });
		const [fit] = fitPeople(index, undefined).people;
		if (!fit) throw new Error("Expected somebody");
		const now = "2026-11-22T12:00" as LocalDateTime;
		const values = templateValues({ index, fit, space: undefined, reasons: [], now, folder: "" });
		const table = readPage("docs/templates.md").split("| value ")[1]?.split("\n\n")[0] ?? "";
		const cells = table
			.split("\n")
			.map((row) => (row.split("|")[1] ?? "").replace(/\(each [^)]*\)/g, ""));
		const named = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
		expect(named.sort()).toEqual(
			namesIn(values)
				.filter((name) => name !== "title")
				.sort(),
		);
	});
});

describe("the comparison of output", () => {
	it.each([
		[["a", "b"], ["a", "b"], true],
		[["a", "b", "c"], ["a", "…", "c"], true],
		[["a", "b", "c"], ["a", "…"], true],
		[["a", "b", "c"], ["…", "c"], true],
		[["a", "c"], ["a", "…", "c"], false],
		[["a", "b"], ["a"], false],
		[["a"], ["a", "b"], false],
		[["a", "b", "d"], ["a", "…", "c"], false],
	])("finds %j shown as %j: %s", (lines, shown, result) => {
		expect(isAsShown(lines, shown)).toBe(result);
	});
});
