import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { CommandId } from "../../cli/commands.mts";
import { REPOSITORY, runJson } from "./run-cli";

/** Where the schemas are published, one for each command. */
export const SCHEMA_FOLDER = path.join(REPOSITORY, "docs/schema");

/** A value as JSON has it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The schema of the words that the schemas of several commands have in common. */
export const WORDS = "words";

/** The schema of what any command prints as JSON where it cannot be carried out. */
export const ERROR = "error";

/** A published schema: of what a command prints as JSON, of an error, or of the words that several have in common. */
export function readSchema(name: CommandId | typeof WORDS | typeof ERROR): { [key: string]: Json } {
	return JSON.parse(readFileSync(path.join(SCHEMA_FOLDER, `${name}.schema.json`), "utf8")) as {
		[key: string]: Json;
	};
}

/**
 * Tests that a command prints what its schema says, no more and no less. `runs` gives the words of runs that
 * print as many kinds of documents as there are, the fullest first; `run` does one.
 */
export function describeDocuments(
	command: CommandId,
	runs: () => readonly (readonly string[])[],
	run: (args: readonly string[]) => Promise<unknown> = runJson,
): void {
	const schema = readSchema(command);
	let made: unknown[] | undefined;

	async function documents(): Promise<readonly unknown[]> {
		if (made) return made;
		made = [];
		for (const args of runs()) made.push(await run([command, ...args]));
		return made;
	}

	describe(`the document of ${command}`, () => {
		it("is as its schema says, without a key that the schema does not know", async () => {
			const [open, narrow] = [judge(schema), judge(closed(schema))];
			for (const document of await documents()) {
				expect(open(document)).toEqual([]);
				expect(narrow(document)).toEqual([]);
			}
		});

		it("without any one of its keys is not", async () => {
			const [document] = await documents();
			const faults = judge(schema);
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

		it("with a key of another type is not", async () => {
			const [document] = await documents();
			const faults = judge(schema);
			for (const [key, value] of Object.entries(document as object)) {
				const wrong = { ...(document as object), [key]: typeof value === "string" ? 5 : "text" };
				expect({ key, faults: faults(wrong).length > 0 }).toEqual({ key, faults: true });
			}
		});
	});
}

/** The schema that takes no key which it does not describe; the published one allows for later keys. */
export function closed(schema: Json): Json {
	if (Array.isArray(schema)) return schema.map(closed);
	if (schema === null || typeof schema !== "object") return schema;
	const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
	const own = Object.fromEntries(entries) as { [key: string]: Json };
	return "properties" in schema && schema["type"] === "object"
		? { ...own, additionalProperties: false }
		: own;
}

/** Tells what a schema has against a document; nothing where it is content. */
export function judge(schema: Json): (document: unknown) => string[] {
	const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true });
	ajv.addSchema(readSchema(WORDS));
	if (schema === null || typeof schema !== "object") throw new Error("Expected a schema");
	const validate = ajv.compile(schema);
	return (document) => {
		validate(document);
		return (validate.errors ?? []).map(
			({ instancePath, message }) => `${instancePath} ${message ?? ""}`,
		);
	};
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
