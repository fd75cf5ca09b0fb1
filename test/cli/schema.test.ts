import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { FORMAT_IDS } from "../../src/import/registry";
import { DEMO_VAULT, importJson, REPOSITORY, runJson } from "../make/run-cli";
import { copyOf, tempVault } from "../make/temp-vault";

const FOLDER = path.join(REPOSITORY, "docs/schema");

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function readSchema(name: string): { [key: string]: Json } {
	return JSON.parse(readFileSync(path.join(FOLDER, `${name}.schema.json`), "utf8")) as {
		[key: string]: Json;
	};
}

/** The schema that takes no key which it does not describe; the published one allows for later keys. */
function closed(schema: Json): Json {
	if (Array.isArray(schema)) return schema.map(closed);
	if (schema === null || typeof schema !== "object") return schema;
	const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
	const own = Object.fromEntries(entries) as { [key: string]: Json };
	return "properties" in schema && schema["type"] === "object"
		? { ...own, additionalProperties: false }
		: own;
}

/** Tells what a schema has against a document; nothing where it is content. */
function judge(schema: Json): (document: unknown) => string[] {
	const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true });
	if (schema === null || typeof schema !== "object") throw new Error("Expected a schema");
	const validate = ajv.compile(schema);
	return (document) => {
		validate(document);
		return (validate.errors ?? []).map(
			({ instancePath, message }) => `${instancePath} ${message ?? ""}`,
		);
	};
}

/** The keys that a schema takes without a word about them. */
function undescribed(schema: Json | undefined, at = ""): string[] {
	if (Array.isArray(schema)) return schema.flatMap((part, i) => undescribed(part, `${at}/${i}`));
	if (schema === null || typeof schema !== "object") return [];
	const { properties = {}, items, anyOf, $defs = {} } = schema;
	const keys = Object.entries(properties ?? {}).flatMap(([key, part]) => {
		const isDescribed =
			part !== null && typeof part === "object" && ("description" in part || "$ref" in part);
		return [...(isDescribed ? [] : [`${at}/${key}`]), ...undescribed(part as Json, `${at}/${key}`)];
	});
	const parts = Object.entries($defs ?? {}).flatMap(([name, part]) =>
		undescribed(part as Json, name),
	);
	return [...keys, ...undescribed(items, `${at}/items`), ...undescribed(anyOf, at), ...parts];
}

/** Every path to a key of a document, the keys of a list's first item standing for all. */
function pathsToKeys(document: unknown, at: readonly string[] = []): string[][] {
	if (Array.isArray(document))
		return document.length > 0 ? pathsToKeys(document[0], [...at, "0"]) : [];
	if (document === null || typeof document !== "object") return [];
	return Object.entries(document).flatMap(([key, value]) => [
		[...at, key],
		...pathsToKeys(value, [...at, key]),
	]);
}

/** A copy without the key at a path. */
function without(document: unknown, at: readonly string[]): unknown {
	const copy: unknown = structuredClone(document);
	const parent = at
		.slice(0, -1)
		.reduce((value: unknown, key) => (value as Record<string, unknown>)[key], copy);
	delete (parent as Record<string, unknown>)[at.at(-1) ?? ""];
	return copy;
}

const OPTIONAL = new Set(["inheritedFrom", "line", "at", "link", "text"]);

/** Documents of each command, as many kinds as there are. */
function documents(command: string): readonly unknown[] {
	const made = DOCUMENTS.get(command) ?? makeDocuments(command);
	DOCUMENTS.set(command, made);
	return made;
}

const DOCUMENTS = new Map<string, readonly unknown[]>();

function makeDocuments(command: string): unknown[] {
	const empty = tempVault({});
	switch (command) {
		case "fit":
			return [
				runJson(["fit", DEMO_VAULT]),
				runJson(["fit", DEMO_VAULT, "--space", "More projects", "--limit", "3"]),
				runJson(["fit", empty]),
			];
		case "check":
			return [runJson(["check", DEMO_VAULT]), runJson(["check", empty])];
		case "new":
			return ["contact", "company", "event", "term", "space"]
				.map((kind) => runJson(["new", empty, kind, "A name"]))
				.concat(runJson(["new", DEMO_VAULT, "contact", "Somebody Entirely New", "--dry-run"]));
		case "pipeline":
		case "agenda":
			return [runJson([command, DEMO_VAULT]), runJson([command, empty])];
		case "move":
			return [
				["Petra Zelenka", "met"],
				["Odalys Fuentes", "scheduled", "--at", "2026-12-01T09:30"],
				["Dana Whitcombe", "dropped"],
				["Greta Lindholm-Oyen", "corrected", "--to", "asked"],
			].map((args) => runJson(["move", DEMO_VAULT, ...args, "--dry-run"]));
		case "path":
			return ["Farida Nazari", "Dana Whitcombe", "Pilar Echeverria", "Peder Haugland"].map((name) =>
				runJson(["path", DEMO_VAULT, name]),
			);
		case "stats":
			return [runJson(["stats", DEMO_VAULT]), runJson(["stats", empty])];
		case "ask":
			return [
				runJson(["ask", withTemplate("{{nobody}}"), "Dana", "--via", "Bo"]),
				...[
					["Beatriz Calderón", "--via", "Dana Whitcombe"],
					["Harlan Pettibone", "--via", "[[Aunt May]]"],
				].map((args) => runJson(["ask", DEMO_VAULT, ...args, "--dry-run"])),
				runJson(["ask", withTemplate("word ".repeat(400)), "Dana", "--via", "Bo"]),
			];
		case "schedule":
			return [["--ics", "talk.ics"], []].map((args) =>
				runJson(["schedule", DEMO_VAULT, "Eleanor Sung", "2026-12-01T09:30", ...args, "--dry-run"]),
			);
		case "prep":
			return [
				runJson(["prep", broken(), "Corinne Vasquez-Hale", "--goal", "Listen"]),
				runJson(["prep", DEMO_VAULT, "Petra Zelenka", "--dry-run"]),
			];
		case "recap":
			return [
				runJson(["recap", broken(), "Petra Zelenka"]),
				runJson(["recap", DEMO_VAULT, "Petra Zelenka", "--text", "Fine.", "--dry-run"]),
			];
		case "adopt":
			return [
				runJson(["adopt", path.join(REPOSITORY, "test/fixtures/foreign-vault/input")]),
				runJson(["adopt", tempVault({ "CRM/A.md": { ORG: "Acme", role: "CTO" } }), "--save"]),
				runJson(["adopt", empty]),
			];
		case "import":
			return [
				runImport({ "Ada.md": ADA }, "linkedin-current.csv", "--report"),
				runImport({}, "linkedin-current.csv", "--dry-run"),
				runImport({ "S.md": "---\ntype: space\n---\n" }, "linkedin-positions.csv"),
			];
		case "people-named":
			return [runJson(["people-named", talkVault(), "T"])];
		default:
			return [
				...[
					"Rafael Ibarra",
					"Dana Whitcombe",
					"Corinne Vasquez-Hale",
					"Bad notes/Horace Pemberly.md",
				].map((name) => runJson(["show", DEMO_VAULT, name])),
				runJson(["show", tempVault({ "Jane.md": { type: "contact" } }), "Jane"]),
			];
	}
}

/** A vault of two people with a template of its own for asking. */
function withTemplate(text: string): string {
	const template = "Templates/Introductions/Ask for an introduction.md";
	const person = { type: "contact" };
	return tempVault({ "Dana.md": person, "Bo.md": person, [template]: text });
}

/** A copy of the demo vault whose templates have a fault. */
function broken(): string {
	const vault = copyOf(DEMO_VAULT);
	const folder = path.join(vault, "Templates/Introductions");
	mkdirSync(folder);
	for (const name of ["Prepare a conversation", "Write up a conversation"])
		writeFileSync(path.join(folder, `${name}.md`), "{{nope}}\n");
	return vault;
}

const ADA =
	"---\ntype: contact\nlinkedin: linkedin.com/in/ada-okonkwo\ncompany: Acme\ntitle: CTO\n---\n";

/** What became of a file of the fixtures in a vault with these notes. */
function runImport(
	notes: Readonly<Record<string, string>>,
	file: string,
	option?: string,
): unknown {
	const input = path.join(REPOSITORY, "test/fixtures/import/input", file);
	const options = option === undefined ? [] : [option];
	return importJson(["import", tempVault(notes), input, ...options]);
}

/** A vault with a conversation that names somebody new, somebody known and nobody. */
function talkVault(): string {
	return tempVault({
		"Ann.md": { type: "contact" },
		"Bo.md": { type: "contact" },
		"T.md": "---\ntype: interview\ncontact: Ann\n---\n## People named\n- Cy @ X\n- Bo\n- ???\n",
	});
}

const COMMANDS = [
	...[
		"adopt",
		"agenda",
		"ask",
		"check",
		"fit",
		"import",
		"move",
		"new",
		"path",
		"people-named",
		"pipeline",
		"prep",
	],
	...["recap", "schedule", "show", "stats"],
];

describe("the schemas", () => {
	it("are one for each command that prints JSON", () => {
		const files = readdirSync(FOLDER).sort();
		expect(files).toEqual(COMMANDS.map((name) => `${name}.schema.json`));
	});

	it("of import knows every format that there is, and no other", () => {
		const { format } = readSchema("import")["properties"] as Record<string, { enum: string[] }>;
		expect(format?.enum.sort()).toEqual([...FORMAT_IDS].sort());
	});

	it.each(COMMANDS)("of %s describes every key in words", (name) => {
		expect(undescribed(readSchema(name))).toEqual([]);
		expect(
			undescribed({ properties: { a: { items: { properties: { b: {} } }, description: "" } } }),
		).toEqual(["/a/items/b"]);
	});
});

describe.each(COMMANDS)("the document of %s", (command) => {
	it("is as its schema says, without a key that the schema does not know", () => {
		const [open, narrow] = [judge(readSchema(command)), judge(closed(readSchema(command)))];
		for (const document of documents(command)) {
			expect(open(document)).toEqual([]);
			expect(narrow(document)).toEqual([]);
		}
	});

	it("without any one of its keys is not", () => {
		const [document] = documents(command);
		const faults = judge(readSchema(command));
		const paths = pathsToKeys(document).filter(
			(at) => !OPTIONAL.has(at.at(-1) ?? "") || at.length === 1,
		);
		expect(paths.length).toBeGreaterThan(3);
		for (const at of paths) {
			expect({ at, faults: faults(without(document, at)).length > 0 }).toEqual({
				at,
				faults: true,
			});
		}
	});

	it("with a key of another type is not", () => {
		const [document] = documents(command);
		const faults = judge(readSchema(command));
		for (const [key, value] of Object.entries(document as object)) {
			const wrong = { ...(document as object), [key]: typeof value === "string" ? 5 : "text" };
			expect({ key, faults: faults(wrong).length > 0 }).toEqual({ key, faults: true });
		}
	});
});
