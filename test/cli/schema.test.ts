import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND_IDS } from "../../cli/commands.mts";
import { AGENDA_KINDS } from "../../src/core/agenda/agenda-item";
import { HELD_TABLE } from "../../src/core/vocabulary/held";
import { LOG_EVENTS } from "../../src/core/vocabulary/log-event";
import { MOVE_TABLE } from "../../src/core/vocabulary/move";
import { ROUTES } from "../../src/core/vocabulary/route";
import { STAGES } from "../../src/core/vocabulary/stage";
import { FORMAT_IDS } from "../../src/import/registry";
import { ERROR, type Json, readSchema, SCHEMA_FOLDER, WORDS } from "../make/describe-documents";
import { REPOSITORY } from "../make/run-cli";
import { PROPERTY_IDS } from "../../src/core/vocabulary/property";
import { NEW_KINDS } from "../../src/core/vocabulary/record-kind";

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

/** All that the tests of commands are made of. */
function readCommandTests(): string {
	const folder = path.join(REPOSITORY, "test/cli/commands");
	return readdirSync(folder)
		.map((file) => readFileSync(path.join(folder, file), "utf8"))
		.join("\n");
}

describe("the schemas", () => {
	it("are one for each command that prints JSON, one for errors and one for words", () => {
		const files = readdirSync(SCHEMA_FOLDER).sort();
		expect(files).toEqual([...COMMAND_IDS, ERROR, WORDS].map((id) => `${id}.schema.json`).sort());
	});

	it("have the words of the tables", () => {
		const wordsOf = (schema: Json | undefined, path: readonly string[]): unknown =>
			path.reduce((part: unknown, key) => (part as Record<string, unknown>)[key], schema);
		const text = readSchema(WORDS)["$defs"] as Record<string, { readonly enum: unknown }>;
		expect(Object.fromEntries(Object.entries(text).map(([id, def]) => [id, def.enum]))).toEqual({
			stage: STAGES,
			event: LOG_EVENTS,
			move: Object.keys(MOVE_TABLE),
			route: ROUTES,
			held: Object.keys(HELD_TABLE),
		});
		const kinds = ["properties", "items", "items", "properties", "kind", "enum"];
		expect(wordsOf(readSchema("agenda"), kinds)).toEqual(AGENDA_KINDS);
	});

	it("of import knows every format that there is, and no other", () => {
		const { format } = readSchema("import")["properties"] as Record<string, { enum: string[] }>;
		expect(format?.enum.sort()).toEqual([...FORMAT_IDS].sort());
	});

	it("are each held against what the command prints, by its own tests", () => {
		const tests = readCommandTests();
		const isTested = (id: string): boolean =>
			new RegExp(`^describeDocuments\\(\\s*"${id}",`, "m").test(tests);
		expect(COMMAND_IDS.filter((id) => !isTested(id))).toEqual([]);
	});

	it.each([...COMMAND_IDS, ERROR] as const)("of %s describes every key in words", (id) => {
		expect(undescribed(readSchema(id))).toEqual([]);
		expect(
			undescribed({ properties: { a: { items: { properties: { b: {} } }, description: "" } } }),
		).toEqual(["/a/items/b"]);
	});
});

describe("the schemas", () => {
	it("name the kinds of new notes, and can name every property", () => {
		expect(readSchema("new")["properties"]).toMatchObject({ kind: { enum: [...NEW_KINDS] } });
		const { items } = (readSchema("show")["properties"] as { properties: { items: object } })
			.properties;
		const { pattern } = (items as { properties: { property: { pattern: string } } }).properties
			.property;
		expect(PROPERTY_IDS.filter((id) => !new RegExp(pattern).test(id))).toEqual([]);
	});
});
