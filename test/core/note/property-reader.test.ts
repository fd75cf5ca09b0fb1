import { describe, expect, it } from "vitest";
import { PropertyReader } from "../../../src/core/note/property-reader";
import type { Problem } from "../../../src/core/text/problem";
import type { PropertyNames } from "../../../src/core/vocabulary/property";

interface Opened {
	readonly reader: PropertyReader;
	readonly problems: readonly Problem[];
}

function open(frontmatter: Record<string, unknown>, names: PropertyNames = {}): Opened {
	const reader = new PropertyReader(names);
	const problems: Problem[] = [];
	reader.open("People/Jane.md", frontmatter, problems);
	return { reader, problems };
}

function codesOf(problems: readonly Problem[]): string[] {
	return problems.map((problem) => problem.code);
}

describe("the names of a property", () => {
	const names: PropertyNames = {
		title: ["title", "role"],
		company: ["company", "ORG"],
		geography: ["Location"],
		intro_status: ["Intro Status", "status"],
	};

	it("are those of the settings, whatever their case", () => {
		const { reader } = open(
			{ Role: "VP", org: "Acme", location: "Provo", "intro status": "asked" },
			names,
		);
		expect(reader.text("title")).toBe("VP");
		expect(reader.text("company")).toBe("Acme");
		expect(reader.text("geography")).toBe("Provo");
		expect(reader.text("intro_status")).toBe("asked");
	});

	it("are the default ones where the settings say nothing, and only there", () => {
		const { reader } = open({ Industry: "fintech", geography: "Utah" }, names);
		expect(reader.text("industry")).toBe("fintech");
		expect(reader.text("geography")).toBeUndefined();
	});

	it("count in the order of the settings, not in that of the note", () => {
		expect(open({ role: "VP", title: "CEO" }, names).reader.text("title")).toBe("CEO");
		expect(open({ title: "CEO", role: "VP" }, names).reader.text("title")).toBe("CEO");
	});

	it.each([[null], [""], ["  "], [[]], [[null, ""]], [undefined]])(
		"count only where they have a value, which %j is not",
		(empty) => {
			for (const note of [
				{ title: empty, role: "VP" },
				{ role: "VP", title: empty },
			]) {
				const { reader } = open(note, names);
				expect(reader.text("title")).toBe("VP");
				expect(reader.keyOf("title")).toBe("role");
			}
		},
	);

	it("say under which key the note has the property, an empty one too", () => {
		expect(open({ ROLE: "VP" }, names).reader.keyOf("title")).toBe("ROLE");
		expect(open({ Title: null }, names).reader.keyOf("title")).toBe("Title");
		expect(open({}, names).reader.keyOf("title")).toBeUndefined();
	});

	it("may mean two properties at once", () => {
		const { reader } = open(
			{ Location: "Provo" },
			{ geography: ["Location"], place: ["location"] },
		);
		expect([reader.text("geography"), reader.text("place")]).toEqual(["Provo", "Provo"]);
	});

	it("take the first of two that differ in case", () => {
		expect(open({ Title: "CEO", title: "VP" }).reader.text("title")).toBe("CEO");
	});

	it("include the older spellings of Obsidian", () => {
		const { reader } = open({ alias: "Janie", tag: "contact" });
		expect(reader.list("aliases", "names")).toEqual(["Janie"]);
		expect(reader.list("tags", "comma")).toEqual(["contact"]);
	});

	it("do not carry a value from one note to the next", () => {
		const { reader } = open({ title: "CEO", closeness: 3 });
		reader.open("People/Bob.md", { closeness: null }, []);
		expect(reader.text("title")).toBeUndefined();
		expect(reader.number("closeness", 0, 5)).toBeUndefined();
		expect(reader.keyOf("title")).toBeUndefined();
	});

	it("are not confused by keys that every object has", () => {
		const hostile: unknown = JSON.parse(
			'{"__proto__":{"title":"x"},"constructor":"y","toString":1}',
		);
		const { reader, problems } = open(hostile as Record<string, unknown>);
		expect(reader.text("title")).toBeUndefined();
		expect(problems).toEqual([]);
	});
});

describe("reading a text", () => {
	it.each([
		["VP", "VP"],
		[" VP, Product ", "VP, Product"],
		[["VP", "Product"], "VP"],
		[[null, "VP"], "VP"],
		[7, "7"],
		[true, "true"],
	])("takes %j for a text", (value, text) => {
		expect(open({ title: value }).reader.text("title")).toBe(text);
	});

	it.each([[null], [""], [" "], [[]], [{}]])("finds none in %j", (value) => {
		const { reader, problems } = open({ title: value });
		expect(reader.text("title")).toBeUndefined();
		expect(problems).toEqual([]);
	});

	it("takes a link without quotes for the link, and says so once", () => {
		const { reader, problems } = open({ parent: [["Fintech"]] });
		expect(reader.text("parent")).toBe("[[Fintech]]");
		expect(reader.text("parent")).toBe("[[Fintech]]");
		expect(problems).toEqual([
			{
				path: "People/Jane.md",
				code: "bare-link",
				message:
					'parent: a link needs quotes here, or Obsidian does not see it as one: "[[Fintech]]".',
				property: "parent",
			},
		]);
	});
});

describe("a group of values", () => {
	it.each([
		[{ city: "Berlin", country: "Germany" }, "city, country", []],
		[[{ city: "Berlin" }, { city: "Rome" }], "city", []],
		[["Paris", { city: "Berlin" }], "city", ["Paris"]],
		[[["Paris", { city: "Berlin" }]], "city", ["Paris"]],
		[{ city: { name: "Berlin" } }, "city", []],
	])("is no text and no list, and is said: %j", (value, keys, items) => {
		for (const read of ["text", "word", "list"] as const) {
			const { reader, problems } = open({ geography: value });
			const found =
				read === "list" ? reader.list("geography", "semicolon") : reader[read]("geography");
			expect(found ?? []).toEqual(
				read === "list"
					? items
					: read === "text"
						? (items[0] ?? [])
						: (items[0]?.toLowerCase() ?? []),
			);
			expect(problems).toEqual([
				{
					path: "People/Jane.md",
					code: "unknown-value",
					message: `geography: what stands in a group of its own (${keys}) is not read; write it as plain text, or as a list of texts.`,
					property: "geography",
				},
			]);
		}
	});

	it("is said once, however often it is read, under the name that the note uses", () => {
		const { reader, problems } = open({ Ort: { city: "Berlin" } }, { geography: ["ort"] });
		reader.list("geography", "semicolon");
		reader.list("geography", "semicolon");
		reader.text("geography");
		expect(problems.map(({ property }) => property)).toEqual(["Ort"]);
	});

	it("is nothing to say of the type of a note, which may be anybody's", () => {
		const { reader, problems } = open({ type: { a: 1 } });
		expect(reader.list("type", "comma")).toEqual([]);
		expect(problems).toEqual([]);
	});

	it("has a short message, whatever its names are", () => {
		const group = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`key ${i}`, i]));
		const { reader, problems } = open({ title: group });
		reader.text("title");
		expect(problems[0]?.message.length).toBeLessThan(250);
	});
});

describe("reading a word", () => {
	it.each([
		["Past Colleague", "past-colleague"],
		["past_colleague", "past-colleague"],
		[" LinkedIn ", "linkedin"],
		[["Event"], "event"],
		["[[Event]]", "event"],
		[[["Event"]], "event"],
		[true, "true"],
	])("compares %j in lower case with hyphens", (value, word) => {
		expect(open({ source: value }).reader.word("source")).toBe(word);
	});
});

describe("reading a list", () => {
	it("splits one text, and no items of a real list", () => {
		const read = (value: unknown): readonly string[] =>
			open({ industry: value }).reader.list("industry", "comma");
		expect(read("fintech, climate")).toEqual(["fintech", "climate"]);
		expect(read(["fintech, climate"])).toEqual(["fintech, climate"]);
		expect(read(["fintech, climate", "health"])).toEqual(["fintech, climate", "health"]);
	});

	it.each([[null], [""], ["  "], [[]], [[null]], [[[]]], [{}], [{ a: ["b"] }]])(
		"is empty for %j",
		(value) => {
			expect(open({ industry: value }).reader.list("industry", "comma")).toEqual([]);
		},
	);

	it("names every link without quotes", () => {
		const { reader, problems } = open({ knows: [[["Jane Doe"]], "[[Bob]]", [["Cy"]]] });
		expect(reader.list("knows", "names")).toEqual(["[[Jane Doe]]", "[[Bob]]", "[[Cy]]"]);
		expect(problems[0]?.message).toContain('"[[Jane Doe]]", "[[Cy]]"');
	});
});

describe("reading a date", () => {
	it.each([
		["2024-03-05"],
		["[[2024-03-05]]"],
		[[["2024-03-05"]]],
		[["2024-03-05"]],
		[new Date("2024-03-05")],
		[["[[2024-03-05]]"]],
		[[new Date("2024-03-05")]],
		["March 5, 2024"],
		["5. März 2024"],
		["2024/03/05"],
		[20240305],
		[[20240305]],
	])("reads %j", (value) => {
		expect(open({ last_contact: value }).reader.date("last_contact")).toBe("2024-03-05");
	});

	it("asks for the order of day and month, under the name that the note uses", () => {
		const { reader, problems } = open(
			{ "Last Seen": "05/03/2024" },
			{ last_contact: ["last seen"] },
		);
		expect(reader.date("last_contact")).toBeUndefined();
		expect(problems).toEqual([
			{
				path: "People/Jane.md",
				code: "ambiguous-date",
				message:
					'Last Seen: "05/03/2024" could have the day or the month first; write it as YYYY-MM-DD.',
				property: "Last Seen",
			},
		]);
	});

	it.each([
		["last May"],
		[2024],
		[20240230],
		[true],
		[["last", "May"]],
		[{ a: 1 }],
		[new Date(NaN)],
	])("reports %j, which is no date", (value) => {
		const { reader, problems } = open({ last_contact: value });
		expect(reader.date("last_contact")).toBeUndefined();
		expect(codesOf(problems)).toEqual(["invalid-date"]);
		expect(problems[0]?.message).toMatch(
			/^last_contact: .* is not a date; write it as YYYY-MM-DD\.$/,
		);
	});

	it.each([[null], [""], ["  "], [[]], [[null]]])("says nothing of %j, which is empty", (value) => {
		const { reader, problems } = open({ last_contact: value, starts: value, closeness: value });
		expect(reader.date("last_contact")).toBeUndefined();
		expect(reader.dateTime("starts")).toBeUndefined();
		expect(reader.number("closeness", 0, 5)).toBeUndefined();
		expect(problems).toEqual([]);
	});

	it("reads a date and time, a Date that a YAML reader made too", () => {
		const read = (value: unknown): string | undefined =>
			open({ starts: value }).reader.dateTime("starts");
		expect(read("2024-03-05T10:00")).toBe("2024-03-05T10:00");
		expect(read(["2024-03-05 10:00"])).toBe("2024-03-05T10:00");
		expect(read(new Date("2024-03-05T10:00:00Z"))).toBe("2024-03-05T10:00");
	});

	it.each([["2024-03-05"], ["Tuesday"], [10], [new Date("2024-03-05")], [{ a: 1 }]])(
		"reports %j, which is no date and time",
		(value) => {
			const { reader, problems } = open({ starts: value });
			expect(reader.dateTime("starts")).toBeUndefined();
			expect(codesOf(problems)).toEqual(["invalid-date"]);
			expect(problems[0]?.message).toContain("write it as YYYY-MM-DDTHH:mm");
		},
	);
});

describe("reading a number", () => {
	it.each([
		[3, 3],
		["3", 3],
		[" 3 ", 3],
		[0, 0],
		[[4], 4],
		["2.5", 2.5],
	])("reads %j", (value, number) => {
		expect(open({ closeness: value }).reader.number("closeness", 0, 5)).toBe(number);
	});

	it.each([[6], [-1], ["close"], ["3/5"], ["0x3"], [true], [NaN], [Infinity], ["Infinity"], [{}]])(
		"reports %j, which is no number in range",
		(value) => {
			const { reader, problems } = open({ closeness: value });
			expect(reader.number("closeness", 0, 5)).toBeUndefined();
			expect(codesOf(problems)).toEqual(["invalid-number"]);
			expect(problems[0]?.message).toMatch(/^closeness: .+ is not a number from 0 to 5\.$/);
			expect(problems[0]?.message).not.toContain("null");
		},
	);

	it("never takes infinity for a number, even where there is no upper limit", () => {
		const { reader, problems } = open({ keep_in_touch: Infinity });
		expect(reader.number("keep_in_touch", 1, Infinity)).toBeUndefined();
		expect(problems[0]?.message).toBe("keep_in_touch: Infinity is not a number from 1 up.");
	});
});

describe("a message about a value", () => {
	it("is short, however long the value is", () => {
		const { reader, problems } = open({
			last_contact: "x".repeat(1_000_000),
			closeness: ["y".repeat(9e5)],
		});
		reader.date("last_contact");
		reader.number("closeness", 0, 5);
		expect(problems.every((problem) => problem.message.length < 200)).toBe(true);
		expect(problems).toHaveLength(2);
	});

	it("survives values of any depth and values that hold themselves", () => {
		let deep: unknown = "x";
		for (let i = 0; i < 20_000; i++) deep = i % 2 ? [deep] : { deep };
		const loop: unknown[] = [];
		loop.push(loop, loop);
		const { reader, problems } = open({
			last_contact: deep,
			follow_up: loop,
			closeness: loop,
			starts: loop,
		});
		reader.date("last_contact");
		reader.date("follow_up");
		reader.number("closeness", 0, 5);
		reader.dateTime("starts");
		expect(codesOf(problems)).toEqual([
			"invalid-date",
			"invalid-date",
			"invalid-number",
			"invalid-date",
		]);
	});

	it("names a property that the note does not have as it would be written", () => {
		const { reader, problems } = open({}, { industries: ["Branches", "industries"] });
		reader.report("industries", "empty-space", "there is nothing.");
		expect(problems[0]).toMatchObject({
			message: "Branches: there is nothing.",
			property: "Branches",
		});
	});
});
