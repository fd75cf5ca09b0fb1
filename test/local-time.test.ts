import { describe, expect, it } from "vitest";
import {
	findDateTrouble,
	findDateUses,
	findLocalTests,
	readSourceFiles,
} from "../scripts/local-time.mjs";

/** Made-up files, so that each check is seen to fail. */
function madeUp(texts: Readonly<Record<string, string>>) {
	return Object.entries(texts).map(([file, text]) => ({ path: file, text }));
}

describe("the global Date", () => {
	const files = readSourceFiles();
	const sources = files.filter(({ path }) => /^(src|cli)\//.test(path));

	it("is used by the files of the list alone, by each as the list says", () => {
		expect(sources.length).toBeGreaterThan(300);
		expect(findDateTrouble(sources)).toEqual([]);
	});

	it("leads to the tests that have to pass in every time zone", () => {
		const tests = findLocalTests(files);
		expect(tests).toContain("test/property/dates.test.ts");
		expect(tests).toContain("test/core/dates/local-clock.test.ts");
		expect(tests).toContain("test/core/dates/offset-time.test.ts");
		expect(tests).not.toContain("test/core/note/log.test.ts");
		expect(tests).not.toContain("test/property/linear-readers.test.ts");
		expect(tests).toContain("test/obsidian/interview/calendar-file.test.ts");
		expect(tests).not.toContain("test/core/dates/business-days.test.ts");
	});
});

describe("the check of Date", () => {
	it.each([
		["new Date()", "new Date()"],
		["new Date(at)", "new Date(…)"],
		["new Date(0)", "new Date(number)"],
		["new Date(2026, 1)", "new Date(…, …)"],
		["const now = Date();", "Date()"],
		["Date.now()", "Date.now"],
		["Date.UTC(2026, 1)", "Date.UTC"],
		["Date.parse(text)", "Date.parse"],
		["new Intl.DateTimeFormat()", "Intl.DateTimeFormat"],
		["clock.getHours()", ".getHours"],
		["clock.toLocaleDateString()", ".toLocaleDateString"],
		[`import { addDays } from "date-fns/addDays";`, "date-fns/addDays"],
	])("finds what %s uses", (text, use) => {
		expect(findDateUses(text)).toEqual([use]);
	});

	it.each([
		["a type", "function show(at: Date): string { return String(at); }"],
		["words and comments", `// new Date() is the clock\nconst words = "Date.now()";`],
		["a question for the kind of a value", "if (value instanceof Date) use(value);"],
		["days in UTC", "day.getUTCDate() + String(day.toISOString())"],
	])("finds nothing in %s", (_, text) => {
		expect(findDateUses(text)).toEqual([]);
	});

	it("reports a file that is not on the list, one that is on it for nothing, and one that is not there", () => {
		const sources = madeUp({
			"src/core/now.ts": "Date.now()",
			"src/core/day.ts": "new Date(0)",
			"src/core/none.ts": "",
			"src/core/zone.ts": "new Date(0).getHours()",
			"src/obsidian/clock.ts": "new Date()",
		});
		const why = "Made up.";
		expect(
			findDateTrouble(sources, {
				"src/core/day.ts": { why },
				"src/core/none.ts": { why },
				"src/core/zone.ts": { why },
				"src/core/gone.ts": { why },
				"src/obsidian/clock.ts": { why, isLocal: true },
			}),
		).toEqual([
			"src/core/now.ts may not use Date.now",
			"src/core/none.ts uses no Date",
			"src/core/zone.ts uses .getHours, which is of a time zone",
			"src/core/gone.ts is not there",
		]);
	});

	it("finds only the tests that import a file of rare use themselves", () => {
		const files = madeUp({
			"src/core/offset.ts": "new Date(0).getHours()",
			"src/core/read.ts": `import { offset } from "./offset";`,
			"test/offset.test.ts": `import { offset } from "../src/core/offset";`,
			"test/read.test.ts": `import { read } from "../src/core/read";`,
		});
		const allowed = { "src/core/offset.ts": { why: "Made up.", isLocal: true, isRare: true } };
		expect(findLocalTests(files, allowed)).toEqual(["test/offset.test.ts"]);
	});

	it("finds the tests that reach local time by way of others, or use Date themselves", () => {
		const files = madeUp({
			"src/core/day.ts": "new Date(0)",
			"src/obsidian/clock.ts": "new Date()",
			"src/obsidian/view.ts": `import { now } from "./clock";`,
			"test/make/view.ts": `import { view } from "../../src/obsidian/view";`,
			"test/make/date.ts": "new Date(at)",
			"test/view.test.tsx": `const made = await import("./make/view");`,
			"test/date.test.ts": `import { date } from "./make/date.ts";`,
			"test/own.test.ts": "new Date(at)",
			"test/instant.test.ts": "new Date(0)",
			"test/day.test.ts": `import { day } from "../src/core/day";`,
		});
		const allowed = {
			"src/core/day.ts": { why: "In UTC." },
			"src/obsidian/clock.ts": { why: "The clock.", isLocal: true },
		};
		expect(findLocalTests(files, allowed)).toEqual([
			"test/date.test.ts",
			"test/own.test.ts",
			"test/view.test.tsx",
		]);
	});
});
