import fc from "fast-check";

/** Characters that mean something to YAML, or that a careless reader trips over. */
const nastyCharacters = [
	..."\t\r\n :-#,[]{}&*!|>'\"%@`?~<=.+\\",
	..."0129eExX_nNyYtTaé漢",
	"\u0085",
	"\u00a0",
	"\u2028",
	"\u2029",
	"\ufeff",
	"\u0000",
	"\u007f",
	"\ud800",
	"😀",
];

const tameKeys = fc.oneof(
	fc.constantFrom(
		"name",
		"type",
		"Date met",
		"e-mail",
		"née",
		"漢字",
		"x.y",
		"x/y",
		"_x",
		"yes",
		"N",
	),
	fc.stringMatching(/^[a-z]{1,4}$/),
);
const wildKeys = fc.constantFrom(
	...["null", "true", "~", "1", "0x1", "constructor", "__proto__", "toString", "<<", "a:b", "😀"],
	...[
		"a ",
		'"a"',
		"'a'",
		"-a",
		"? a",
		"a#b",
		"a #b",
		"[a]",
		"&a b",
		"!t a",
		"a,b",
		"%a",
		".5",
		"nulls",
	],
);

/** Values as people write them on one line, the harmless ones and the traps. */
const plainTexts = fc.constantFrom(
	...[
		"Jane Doe",
		"past-colleague",
		"US/Utah/Provo",
		"https://example.org/a?b=c#d",
		"12:30",
		"O'Neil",
	],
	...[
		"2024-03-05",
		"2024-03-05T10:00",
		"2024-3-5",
		"5",
		"0",
		"-3",
		"3.5",
		"0.50",
		"1.",
		"-0",
		"+1",
	],
	...[
		"02139",
		"007",
		"0x1F",
		"0o17",
		"1e3",
		".5",
		"-.5",
		".inf",
		"-.INF",
		".nan",
		"1_000",
		"1.2.3",
	],
	...[
		"123456789012345",
		"1234567890123456",
		"9007199254740993",
		"0.1234567890123456789",
		"-1",
		"--1",
	],
	...[
		"true",
		"True",
		"FALSE",
		"tRue",
		"null",
		"Null",
		"NULL",
		"~",
		"~~",
		"yes",
		"No",
		"on",
		"y",
		"nulls",
	],
	...[
		"-x",
		"?x",
		":x",
		"- x",
		"? x",
		": x",
		"-",
		"?",
		":",
		"--",
		"---",
		"...",
		"a-",
		"a:",
		"a: b",
		"a #b",
	],
	...[
		"a#b",
		"#a",
		"a :b",
		"a  b",
		"a, b",
		"[a",
		"a]",
		"a[b]",
		"{a}",
		"&a b",
		"*a",
		"!t a",
		"!",
		"|",
		">",
	],
	...[
		"@a",
		"`a`",
		"%a",
		"=",
		"<<",
		"<",
		"a\\b",
		'a"b',
		"a'b",
		'"a" b',
		"'a' b",
		"a\u00a0",
		"\u00a0a",
	],
	...[
		"[[Jane]]",
		"[[a]], [[b]]",
		"Acme, Inc.",
		"naïve",
		"漢字",
		"😀 hi",
		"a\tb",
		"a\t",
		"\ta",
		"e3",
		"E",
	],
);

const quotedTexts = fc.constantFrom(
	...['""', "''", '"a"', "'a'", '"[[Jane Doe]]"', "'[[Jane|J]]'", '"a: b"', "'a #b'", '"a, b"'],
	...[
		'"a\\nb"',
		'"a\\"b"',
		"'it''s'",
		"'a\"b'",
		'"it\'s"',
		'"a',
		"'a",
		'"a"b',
		'"a" #c',
		"'a':",
		'" a "',
	],
	...['"a" "b"', "'a' 'b'", '"a", "b"', '"5"', '"\u00e9"', '"a\tb"', '"\\"', "'\\'", '"\ufeff"'],
);

const scalarTexts = fc.oneof({ weight: 3, arbitrary: plainTexts }, quotedTexts);
const tameTexts = fc.constantFrom(
	...[
		"Jane Doe",
		"5",
		"3.5",
		"true",
		"2024-03-05",
		'"[[Jane Doe]]"',
		"'a, b'",
		"null",
		"a-b",
		"x y z",
	],
);

const blanks = fc.constantFrom("", "", "", " ", "  ");
const itemSeparators = fc.constantFrom(", ", ", ", ",", " , ", ",  ");

function flowLists(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc
		.tuple(
			fc.array(texts, { maxLength: 4 }),
			itemSeparators,
			blanks,
			fc.constantFrom("", "", "", ","),
		)
		.map(([items, separator, pad, tail]) => `[${pad}${items.join(separator)}${tail}${pad}]`);
}

function blockLists(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
	const item = fc
		.tuple(fc.constantFrom("- ", "- ", "- ", "-   ", "-"), texts)
		.map((parts) => parts.join(""));
	const between = fc.constantFrom("", "", "", "", "\n", "\n# note", "\n  # note", "\n   ");
	return fc
		.tuple(
			fc.constantFrom("", "  ", "  ", "    "),
			fc.array(fc.tuple(item, between), { minLength: 1, maxLength: 4 }),
		)
		.map(([indent, items]) => items.map(([text, after]) => `\n${indent}${text}${after}`).join(""));
}

/** Texts of several lines, most of them such as people write. */
const blockTexts = fc
	.tuple(
		fc.constantFrom("|", "|", "|", "|-", "|-", "|+", "|2", "| # x", ">", ">-", "|x"),
		fc.constantFrom("  ", "  ", " ", "    ", "", "\t"),
		fc.array(
			fc.oneof(
				{
					weight: 6,
					arbitrary: fc.constantFrom(
						...["a: b", "- a", "# a", "a #b", '"a', "[a", "|", "---", "...", "a\\", "%a", "&a *b"],
						...["likes long mails", "é 漢 😀", "trailing  ", "\u00a0", "?", "key:"],
					),
				},
				fc.constantFrom("", "", "  deeper", " ", "\ta", "a\tb", "\u2028", "\u0085", "\ufeff"),
			),
			{ maxLength: 4 },
		),
		fc.constantFrom("", "", "", "\n", "\n\n", "\n   ", "\n# note", "\n  # note", "\n out"),
	)
	.map(
		([header, indent, texts, after]) =>
			[` ${header}`, ...texts.map((text) => (text === "" ? "" : `${indent}${text}`))].join("\n") +
			after,
	);

/** Names and values below a name. */
function groups(keys: fc.Arbitrary<string>, texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
	const member = fc
		.tuple(keys, fc.oneof(texts, texts, flowLists(texts), fc.constantFrom("", "|", "{}")))
		.map(([key, text]) => `${key}: ${text}`);
	const between = fc.constantFrom(
		...["", "", "", "", "", "", "\n", "\n# note", "\n  # note", "\n   "],
		...["\n  - a", "\n    - a", "\n      b: c", "\n more"],
	);
	return fc
		.tuple(
			fc.constantFrom("  ", "  ", "    ", " ", "\t"),
			fc.array(fc.tuple(member, between), { minLength: 1, maxLength: 3 }),
			fc.constantFrom("", "", "", "", "\n# note", "\n\n"),
		)
		.map(
			([indent, members, before]) =>
				before + members.map(([text, after]) => `\n${indent}${text}${after}`).join(""),
		);
}

function values(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc.oneof(
		{ weight: 10, arbitrary: texts.map((text) => ` ${text}`) },
		{ weight: 2, arbitrary: fc.constantFrom("", " ") },
		{ weight: 4, arbitrary: flowLists(texts).map((list) => ` ${list}`) },
		{ weight: 4, arbitrary: blockLists(texts) },
		{ weight: 1, arbitrary: blockTexts },
		{ weight: 1, arbitrary: groups(fc.oneof({ weight: 8, arbitrary: tameKeys }, wildKeys), texts) },
	);
}

function lines(keys: fc.Arbitrary<string>, texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
	return fc.oneof(
		{
			weight: 12,
			arbitrary: fc
				.tuple(keys, values(texts), blanks)
				.map(([key, value, pad]) => `${key}:${value}${pad}`),
		},
		{
			weight: 1,
			arbitrary: fc.constantFrom("", "  ", "# a note", "  # a: note", "#", "# [é] \u2192"),
		},
	);
}

const endsOfLine = fc.constantFrom("\n", "\n", "\n", "\r\n");

/** A flat block mostly as Obsidian and people write it, with a trap here and there. */
export const flatBlocks: fc.Arbitrary<string> = fc
	.tuple(
		fc.array(
			fc.oneof(
				{ weight: 25, arbitrary: lines(tameKeys, tameTexts) },
				lines(tameKeys, scalarTexts),
				lines(wildKeys, tameTexts),
			),
			{
				maxLength: 7,
			},
		),
		endsOfLine,
		fc.boolean(),
	)
	.map(([all, endOfLine, isClosed]) => {
		const text = all.join("\n") + (isClosed ? "\n" : "");
		return text.replaceAll("\n", endOfLine);
	});

/** Texts of several lines and groups, between plain properties. */
export const blocksOfManyLines: fc.Arbitrary<string> = fc
	.tuple(
		fc.array(
			fc.tuple(
				tameKeys,
				fc.oneof(
					blockTexts,
					groups(tameKeys, tameTexts),
					tameTexts.map((text) => ` ${text}`),
				),
			),
			{ minLength: 1, maxLength: 4 },
		),
		endsOfLine,
		fc.constantFrom("\n", "\n", "\n", ""),
	)
	.map(([all, endOfLine, end]) => {
		const text = all.map(([key, value]) => `${key}:${value}`).join("\n") + end;
		return text.replaceAll("\n", endOfLine);
	});

/** A block after a few characters were inserted, taken out or replaced. */
export const damagedBlocks: fc.Arbitrary<string> = fc
	.tuple(
		fc.oneof({ weight: 3, arbitrary: flatBlocks }, blocksOfManyLines),
		fc.array(
			fc.record({
				place: fc.nat({ max: 10_000 }),
				insert: fc.constantFrom("", ...nastyCharacters),
				remove: fc.nat({ max: 2 }),
			}),
			{ minLength: 1, maxLength: 2 },
		),
	)
	.map(([block, damages]) => {
		let text = block;
		for (const { place, insert, remove } of damages) {
			const at = place % (text.length + 1);
			text = text.slice(0, at) + insert + text.slice(at + remove);
		}
		return text;
	});
