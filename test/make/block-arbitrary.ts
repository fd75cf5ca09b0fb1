import fc from "fast-check";

const names = [
	...["a", "b", "name", "Date met", "née", "x.y", "constructor", "__proto__", "toString", "true"],
	...["null", '"q r"', "'s t'", "a [b]", "a ", "Q&A", "漢字"],
];
const oddNames = ["1", '"2"', "&n m", "!t u", "<<", "a:b", "? c", "-d", "[e]", "😀", '"f\\tg"'];

/** What may stand behind a name: values of one line and of several, whole and broken ones. */
const easyValues = fc.constantFrom(
	...[" v", " 5", " true", "", " # c", ' "q"', " 'a, b'", " [x, y]", "\n  - x\n  - y", "\n- x"],
	...[" v # c", " v  # it's", " 5 # [c", "\n  - x # c\n  - y", "\n  g: h # c", " |\n  l\n\n  m"],
);
const hardValues = fc.constantFrom(
	...[" &a v", " &a [x, y]", " *a", " &b", " !!str 5", " !own v", " !!str &a 5", "\n  <<: *a"],
	...[' "x\\ny"', " 'it''s'", ' "folded\n  over"', " first\n  second", " [x,\n  y]", " {k: *a}"],
	...[
		" [x,\n# c\n  y\n  ]",
		" [x,\n  y\n]",
		" {x: 1,\n  y: 2\n}",
		"\n  - x: 1\n    y: 2",
		"\n  - *a",
	],
	...[
		" |+\n  l\n\n",
		" >-\n  l\n  m",
		" |2\n   l\n",
		" |\n\n# c",
		" |-\n  k: v\n # c",
		" > # c\n  l",
	],
	...[
		"\tv",
		" v\t# c",
		" v#c",
		" a\u0085b",
		" \u00a0",
		" v \u2028",
		"\n\n  v",
		" # c\n  v",
		" &a\n- x",
	],
);
const brokenValues = fc.constantFrom(
	...[
		' "open',
		" 'open",
		" [open",
		" {open",
		' "open\nin: "',
		" [x,\ny: 1\n]",
		" [x,\ny]",
		' "x" y',
	],
	...[
		" x: y",
		" - z",
		" *none",
		" @x",
		" %x",
		" &a &b v",
		" [x]]",
		"\n - x\n  - y",
		"\n  x\n y: z",
	],
	...["\n\tx", " |x\n  l", " v\n  w: x", " v\n- x", "\rv", " v\rw: x", " ? x", " &a *a", " [[[x]]"],
);
const lines = fc.constantFrom(
	...["", "# c", "  # c", "#", "- x", "-", "no colon", "...", "---x", "--- x", "%YAML 1.2", "? z"],
	...[
		": z",
		"]",
		"}",
		"\tx: 1",
		"  x: 1",
		'"',
		"'",
		"!!map",
		"&m",
		"|",
		">",
		",",
		"{}",
		"? [z\n: y]",
	],
);

const entries = fc.oneof(
	{ weight: 10, arbitrary: fc.tuple(fc.constantFrom(...names), easyValues) },
	{ weight: 6, arbitrary: fc.tuple(fc.constantFrom(...names), hardValues) },
	{ weight: 1, arbitrary: fc.tuple(fc.constantFrom(...names), brokenValues) },
	{ weight: 1, arbitrary: fc.tuple(fc.constantFrom(...oddNames), easyValues) },
);
const parts = fc.oneof(
	{ weight: 14, arbitrary: entries.map(([name, value]) => `${name}:${value}\n`) },
	{ weight: 2, arbitrary: fc.constantFrom("\n", "# c\n", "  # c\n") },
	{ weight: 1, arbitrary: lines.map((line) => `${line}\n`) },
);
const otherParts = fc.uniqueArray(parts, {
	maxLength: 5,
	selector: (part) => (/^[#\s]/.test(part) ? Symbol(part) : part.replace(/:[^]*/, "")),
});
const targets = fc.oneof(easyValues, hardValues).map((value) => `k:${value}\n`);

/** A note whose property `k` stands between others of every form: `before` and `after` are what is not its own. */
export const notesAroundOne = fc
	.record({
		anchor: fc.constantFrom("anchor: &a w\n", "anchor: &a w\n", ""),
		before: otherParts,
		target: fc.oneof({ weight: 8, arbitrary: targets }, fc.constant("")),
		after: otherParts,
		endOfLine: fc.constantFrom("\n", "\n", "\n", "\r\n"),
	})
	.map(({ anchor, before, target, after, endOfLine }) => {
		const withBreaks = (text: string) => text.replaceAll("\n", endOfLine);
		return {
			before: withBreaks(`---\n${anchor}${before.join("")}`),
			target: withBreaks(target),
			after: withBreaks(`${after.join("")}---\nbody\n`),
		};
	});
