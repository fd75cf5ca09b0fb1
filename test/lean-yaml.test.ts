import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withoutUnusedYaml } from "../scripts/lean-yaml.mjs";
import * as whole from "../src/core/note/yaml";
import * as wholeEditor from "../src/core/note/set-property";
import { hostileNotes, keysToChange, newScalars } from "./make/note-arbitrary";
import { blocksOfManyLines, damagedBlocks, flatBlocks } from "./make/yaml-arbitrary";

const folder = mkdtempSync(path.join(tmpdir(), "warm-intros-lean-yaml-"));
const seed = 20_240_305;
let lean: typeof whole & typeof wholeEditor;

beforeAll(async () => {
	const outfile = path.join(folder, "lean.cjs");
	await build({
		stdin: {
			contents: `export * from "./yaml"; export * from "./set-property";`,
			resolveDir: path.resolve(import.meta.dirname, "../src/core/note"),
		},
		outfile,
		bundle: true,
		platform: "browser",
		format: "cjs",
		plugins: [withoutUnusedYaml],
	});
	lean = createRequire(import.meta.url)(outfile) as typeof lean;
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** What the plugin says where the whole package would have to write a list or a mapping as a name. */
const NAME_MESSAGE = "A property name that is a list or a mapping cannot be read here.";

/** Whether the plugin reads a block, which it then does as the whole package; false where it cannot read a name. */
function readsAlike(source: string): boolean {
	const read = lean.readYaml(source);
	if (!read.ok && read.message === NAME_MESSAGE) return false;
	expect(withOrder(read)).toEqual(withOrder(whole.readYaml(source)));
	return true;
}

/** A reading with the order of its names, which an object alone does not tell. */
function withOrder(read: whole.YamlReading): object {
	return { read, names: read.ok ? Object.keys(read.value) : [] };
}

/** Blocks with what the generated ones seldom have: anchors, tags, directives, merges, deep mistakes. */
const rareBlocks: readonly string[] = [
	"a: &one [1, 2]\nb: *one\nc: *none\n",
	"a: &one {x: 1}\nb: *one\nc: {<<: *one, y: 2}\n",
	"a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c]\n",
	"a: &a\n  - *a\n",
	"a: !!str 1\nb: !!int '2'\nc: !local x\nd: !<tag:yaml.org,2002:float> 3\n",
	"%YAML 1.2\n---\na: yes\n",
	"%TAG !e! tag:example.com,2000:\n---\na: !e!b c\n",
	"a: 1\n---\nb: 2\n",
	"a: 1\n...\nb\n",
	"a: 0x1F\nb: 0o17\nc: 1e3\nd: .inf\ne: -.INF\nf: .nan\ng: ~\nh: True\ni: 1_000\nj: 12:30\n",
	"a: |2-\n   x\n\n  y\nb: >+\n  one\n  two\n\n",
	"a: \"\\x41\\u00e9\\U0001F600 \\\n  b\"\nb: 'it''s'\n",
	"a: [1, {b: 2, c}, d: 3, [], {}]\n",
	"{a: 1, b: [2]}\n",
	"? a\n: 1\n? b\n",
	"- a\n- b\n",
	"a: 1\na: 2\n",
	"a: [1\nb: 2\n",
	"a: 'x\n",
	"a: b: c\n",
	"\ta: 1\n",
	"a: @x\nb: `y`\n",
	"# nothing\n",
	"",
	"null: 1\ntrue: 2\n1.50: 3\n",
	"__proto__: {a: 1}\nconstructor: 2\ntoString: 3\n",
];

describe("the yaml package as the plugin has it", () => {
	it.each(rareBlocks)("reads %j as the whole package does", (source) => {
		expect(readsAlike(source)).toBe(true);
	});

	it.each([
		["flat blocks", flatBlocks, 1500],
		["blocks of many lines", blocksOfManyLines, 1500],
		["damaged blocks", damagedBlocks, 4000],
	])("reads %s as the whole package does", (_, blocks, numRuns) => {
		let alike = 0;
		fc.assert(
			fc.property(blocks, (source) => {
				if (readsAlike(source)) alike++;
			}),
			{ numRuns, seed, endOnFailure: true },
		);
		expect(alike).toBeGreaterThan(numRuns * 0.95);
	});

	it("says so where a property's name is a list or a mapping, and where a tag is one of YAML 1.1", () => {
		expect(lean.readYaml("? [a, b]\n: 1\n")).toEqual({
			ok: false,
			code: "unreadable-frontmatter",
			message: NAME_MESSAGE,
			line: 1,
		});
		expect(lean.readYaml("a: !!binary aGVsbG8=\n")).toMatchObject({ ok: true });
	});

	it("changes notes as the whole package does", () => {
		fc.assert(
			fc.property(hostileNotes, keysToChange, newScalars, (note, key, value) => {
				const edit = [note, key, value] as const;
				expect(lean.setProperty(...edit)).toStrictEqual(wholeEditor.setProperty(...edit));
			}),
			{ numRuns: 2000, seed, endOnFailure: true },
		);
	});
});
