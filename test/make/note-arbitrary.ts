import fc from "fast-check";

const keyTexts = fc.constantFrom(
	...["name", "type", "industry", "company", "phone", "Date met", "née", "x.y", "a"],
	...[
		'"quoted"',
		"'single'",
		"1",
		"true",
		"null",
		"<<",
		"a:b",
		"constructor",
		'"a\\tb"',
		"&key anchored",
	],
);

const comments = fc.constantFrom("", "", "", "", " # note", "  # a: b, [c] *x", " #");

const plainScalars = fc.constantFrom(
	...[
		"v",
		"Jane Doe",
		"5",
		"007",
		"1.50",
		"true",
		"null",
		"~",
		"2024-03-05",
		"12:30",
		"https://a.example/b?c#d",
	],
	...[
		"a, b",
		"it's",
		"[[Jane]]",
		"a {b}",
		"x: y",
		"- z",
		"naïve 😀",
		"first\n  second",
		"first\n\n  third line",
	],
);
const quotedScalars = fc.constantFrom(
	...['""', "''", '"a"', "'it''s'", '"[[Jane Doe]]"', '"a\\nb"', '"tab\\there"', '"a: b # c"'],
	...['"folded\n  over lines"', "'also\n  folded'", '"\\x3C% x %>"', '"\\\n  joined"'],
);
const marked = fc.constantFrom(
	...[
		"&a v",
		"&a [x, y]",
		"*a",
		"*a ",
		"!!str 5",
		"&b !!str 5",
		"!!str &c five",
		"!!int '7'",
		"!own v",
		"&d",
		"!!str",
	],
);
const inlineScalars = fc.oneof(
	{ weight: 4, arbitrary: plainScalars },
	{ weight: 3, arbitrary: quotedScalars },
	{ weight: 1, arbitrary: marked },
);

const blockScalars = fc
	.tuple(
		fc.constantFrom("|", ">", "|-", ">-", "|+", ">+", "|2", ">2-"),
		comments,
		fc.array(fc.constantFrom("text", "# no comment", "  more", "", "---x", "key: value"), {
			maxLength: 4,
		}),
	)
	.map(([header, comment, lines]) => {
		const body = lines.map((line) => (line === "" ? "\n" : `\n  ${line}`)).join("");
		return ` ${header}${comment}${body}`;
	});

const flowItems = fc.constantFrom(
	...[
		"a",
		"b",
		"c",
		"d e",
		"5",
		"null",
		'"[[Jane]]"',
		"'x, y'",
		'"q"',
		"[n, m]",
		"{o: p}",
		"r: s",
		"*a",
		"&e f",
	],
);
const flowLists = fc
	.tuple(
		fc.array(flowItems, { maxLength: 5 }),
		fc.constantFrom(", ", ",", " , ", ",\n    ", ", # note\n    ", " # note\n  , "),
		fc.constantFrom("", " ", "\n    "),
		fc.constantFrom("", "", ",", " # end\n  "),
		comments,
	)
	.map(([items, separator, pad, tail, comment]) => {
		const end = items.length === 0 && tail === "," ? "" : tail;
		return ` [${pad}${items.join(separator)}${end}${pad}]${comment}`;
	});

const blockItems = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom(
			"a",
			"b",
			"c",
			"d e",
			'"[[Jane]]"',
			"'x'",
			"5",
			"null",
			"",
			"[[Jane]]",
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			"x: 1",
			"x: 1\n      y: 2",
			"- n",
			"|\n      text\n",
			"long\n      er",
			"&f g",
			"*a",
			"{h: i}",
		),
	},
);
const blockLists = fc
	.tuple(
		fc.constantFrom("", "  ", "  ", "    "),
		fc.array(
			fc.tuple(blockItems, comments, fc.constantFrom("", "", "", "", "\n", "\n  # between")),
			{
				minLength: 1,
				maxLength: 5,
			},
		),
		fc.constantFrom("", "", "", " # list", " &l", " !!seq", "\n  # before"),
	)
	.map(([indent, items, mark]) => {
		const lines = items.map(([item, comment, after]) => {
			const isOneLine = !item.includes("\n");
			return `\n${indent}-${item === "" ? "" : ` ${item}`}${isOneLine ? comment : ""}${after}`;
		});
		return mark + lines.join("");
	});

const blockMaps = fc.constantFrom(
	"\n  x: 1\n  y: 2",
	"\n  x:\n    - 1\n  # c\n  y: 2 # d",
	" {x: 1, y: [2]}",
	"\n  &m x: 1",
);

const values = fc.oneof(
	{
		weight: 5,
		arbitrary: fc
			.tuple(fc.constantFrom(" ", " ", " ", "  ", "\t", "\n  "), inlineScalars, comments)
			.map((parts) => parts.join("")),
	},
	{ weight: 1, arbitrary: comments },
	{ weight: 2, arbitrary: blockScalars },
	{ weight: 3, arbitrary: flowLists },
	{ weight: 3, arbitrary: blockLists },
	{ weight: 1, arbitrary: blockMaps },
);

const properties = fc.oneof(
	{ weight: 20, arbitrary: fc.tuple(keyTexts, values).map(([key, value]) => `${key}:${value}`) },
	{ weight: 3, arbitrary: fc.constantFrom("", "# comment", "  # indented comment", "\n") },
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			"? explicit\n: value",
			"anchor: &a shared",
			"...",
			"%x",
			"no colon",
			"\ttab: 1",
		),
	},
);

const targets = values.map((value) => `k:${value}`);

const bodies = fc.constantFrom(
	...[
		"",
		"body\n",
		"body",
		"\n# Title\n\ntext\n---\nmore\n---\n",
		"---\n",
		"## Log\n\n- 2024-01-01 met\n",
		"\n\n",
	],
);

/** Whole notes with properties of every form: line ends, marks, comments and all that YAML allows. */
export const hostileNotes: fc.Arbitrary<string> = fc
	.record({
		mark: fc.constantFrom("", "", "", "\ufeff"),
		anchor: fc.constantFrom(
			"anchor: &a shared",
			"anchor: &a shared",
			"anchor: &a\n  - x\n  - y",
			"",
		),
		place: fc.nat({ max: 4 }),
		target: fc.option(targets, { freq: 8, nil: "" }),
		lines: fc.uniqueArray(properties, {
			maxLength: 5,
			selector: (line) => (line.includes(":") ? line.slice(0, line.indexOf(":")) : Symbol(line)),
		}),
		isIndented: fc.constantFrom(false, false, false, false, false, true),
		close: fc.constantFrom("---\n", "---\n", "---\n", "---"),
		body: bodies,
		endOfLine: fc.constantFrom("\n", "\n", "\r\n"),
		hasBlock: fc.constantFrom(true, true, true, true, true, true, true, false),
	})
	.map(({ mark, anchor, place, target, lines, isIndented, close, body, endOfLine, hasBlock }) => {
		const all = target === "" ? lines : [...lines.slice(0, place), target, ...lines.slice(place)];
		if (anchor !== "" && all.some((line) => line.includes("*a"))) all.unshift(anchor);
		const block = all.map((line) => `${line}\n`).join("");
		const indented = isIndented ? block.replace(/^(?=[^\n])/gm, "  ") : block;
		const end = close.endsWith("\n") ? body : "";
		const text = hasBlock ? `---\n${indented}${close}${end}` : body;
		return mark + text.replaceAll("\n", endOfLine);
	});

/** Values to set: the harmless ones, and texts made of what YAML treats as marks. */
export const newScalars: fc.Arbitrary<string | number | boolean | null> = fc.oneof(
	fc.constantFrom(
		"new",
		"Jane Doe",
		"[[Jane Doe]]",
		"0205550100",
		"2024-03-05",
		"2024-03-05T10:00",
	),
	fc.constantFrom(
		"yes",
		"null",
		"~",
		"",
		" ",
		"a: b",
		"a #b",
		"#",
		"- a",
		"? a",
		"<%* x %>",
		"<",
		"%",
		"---",
	),
	fc.constantFrom(
		"a\nb",
		"a\r\nb",
		"\t",
		"it's",
		'"',
		"\\",
		"a, b",
		"[",
		"]",
		"{",
		"}",
		"a:",
		":a",
		"a ",
		"é",
	),
	fc.constantFrom(
		5,
		0,
		-0,
		-1.5,
		1e21,
		1e-7,
		123456789012345680000,
		NaN,
		Infinity,
		true,
		false,
		null,
	),
	fc.string({ unit: "binary", maxLength: 8 }),
	fc.string({
		unit: fc.constantFrom(..." :#-[]{},&*!|>'\"%@`?~<=.+\\\n\r\tabYnN019\ud800\u2028\u0085\ufeff"),
		maxLength: 8,
	}),
);

export const newItems = fc.oneof(fc.constantFrom("a", "b", "c", "5", "d e", "q"), newScalars);

/** Names to change: mostly one that is there. */
export const keysToChange: fc.Arbitrary<string> = fc.oneof(
	{ weight: 6, arbitrary: fc.constant("k") },
	fc.constantFrom(
		"name",
		"industry",
		"quoted",
		"single",
		"1",
		"true",
		"",
		"new",
		"née",
		"a b",
		"x: y",
	),
);
