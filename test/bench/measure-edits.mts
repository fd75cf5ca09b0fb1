// One property set in notes whose properties take 30 KB, planned and applied.
import { findBlock } from "../../src/core/note/block.ts";
import { readFlatYaml } from "../../src/core/note/fast-yaml.ts";
import { setProperty } from "../../src/core/note/set-property.ts";
import { applyEdits } from "../../src/core/note/text-edit.ts";
import type { EditResult } from "./results.mts";
import { printResult } from "./run-node.mts";
import { median, quantile, timeOnce } from "./samples.mts";

const WARM_UP = 40;
const COUNT = 200;
const KEY = "intro_status";

const many = Array.from(
	{ length: 600 },
	(_, place) => `property_${place}: the value of property number ${place}`,
);
const few = Array.from({ length: 20 }, (_, place) => `property_${place}: value ${place}`);

printResult<readonly EditResult[]>([
	timeEdit(
		"one value of 29 KB and 20 keys",
		[...few, `bio: ${"long words ".repeat(2_640)}end`],
		true,
	),
	timeEdit("600 flat keys", many, true),
	timeEdit("600 flat keys, one of them commented", ["first: a # as told by Jane", ...many], true),
	timeEdit("600 flat keys and an anchor", ["first: &a word", "second: *a", ...many], false),
]);

/** Times the edit of one key in the middle; `shouldBeFlat` is what the fast reader has to make of the note. */
function timeEdit(form: string, properties: readonly string[], shouldBeFlat: boolean): EditResult {
	const middle = Math.floor(properties.length / 2);
	const lines = [...properties.slice(0, middle), `${KEY}: identified`, ...properties.slice(middle)];
	const text = `---\n${lines.join("\n")}\n---\n# Jane\n\nText of the note.\n`;
	const block = findBlock(text);
	if (block.kind !== "block") throw new Error("The note has no properties.");
	const isFlat = readFlatYaml(text, block.from, block.to) !== undefined;
	if (isFlat !== shouldBeFlat) throw new Error(`The fast reader takes "${form}" otherwise.`);
	const times = Array.from({ length: WARM_UP + COUNT }, (_, round) =>
		timeOnce(() => editOnce(text, `stage ${round}`)),
	);
	const counted = times.slice(WARM_UP);
	const bytes = block.to - block.from;
	const [first = 0] = times;
	return { form, bytes, first, median: median(counted), p99: quantile(counted, 0.99), isFlat };
}

function editOnce(text: string, value: string): void {
	const plan = setProperty(text, KEY, value);
	if (!plan.ok) throw new Error(plan.refusal.message);
	if (!applyEdits(text, plan.edits).includes(`\n${KEY}: ${value}\n`))
		throw new Error("The edit is not there.");
}
