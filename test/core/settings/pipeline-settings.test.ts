import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, readSettings } from "../../../src/core/settings/settings";

function read(pipeline: unknown) {
	const { settings, problems } = readSettings({ pipeline }, "data.json");
	return { pipeline: settings.pipeline, complaints: problems.map(({ message }) => message) };
}

const LIMITS = [
	...["askedDays", "nameOkDays", "introducedDays", "replyBusinessDays", "followUpBusinessDays"],
	...["expertFactor", "asksPerIntroducer", "thanksDays", "reportDays"],
];

describe("the settings of the pipeline", () => {
	it("are those of the design unless something is set", () => {
		for (const data of [undefined, {}])
			expect(read(data)).toEqual({ pipeline: DEFAULT_SETTINGS.pipeline, complaints: [] });
		expect(DEFAULT_SETTINGS.pipeline).toMatchObject({
			askedDays: 7,
			nameOkDays: 3,
			introducedDays: 1,
			replyBusinessDays: 3,
			followUpBusinessDays: 7,
			expertFactor: 3,
			asksPerIntroducer: 2,
			thanksDays: 1,
			reportDays: 3,
			weekend: [0, 6],
			showsStatusBar: true,
		});
	});

	it.each(LIMITS)("take a whole number from 1 to 366 for %s", (key) => {
		for (const value of [1, 5, 366])
			expect(read({ [key]: value })).toEqual({
				pipeline: { ...DEFAULT_SETTINGS.pipeline, [key]: value },
				complaints: [],
			});
	});

	it.each(
		LIMITS.flatMap((key) =>
			[0, -1, 367, 1.5, 1e9, NaN, Infinity, "7", "", null, true, [], [7], {}].map((value) => ({
				key,
				value,
			})),
		),
	)("complain of $value for $key, and have the default there alone", ({ key, value }) => {
		const other = key === "askedDays" ? "reportDays" : "askedDays";
		expect(read({ [key]: value, [other]: 9 })).toEqual({
			pipeline: { ...DEFAULT_SETTINGS.pipeline, [other]: 9 },
			complaints: [
				`Setting pipeline.${key}: expected a whole number from 1 to 366; the default is used.`,
			],
		});
	});

	it.each([
		[[], []],
		[[5], [5]],
		[
			[6, 5, 5, 6],
			[5, 6],
		],
		[
			[6, 0, 3],
			[0, 3, 6],
		],
	])("take days of the week for the weekend, each once: %j", (weekend, wanted) => {
		expect(read({ weekend })).toEqual({
			pipeline: { ...DEFAULT_SETTINGS.pipeline, weekend: wanted },
			complaints: [],
		});
	});

	it.each(
		[null, 0, "0", "sunday", {}, [7], [-1], [0.5], ["0"], [0, null], [[0]], true].map((v) => [v]),
	)("complain of a weekend of %j, and have the usual one", (weekend) => {
		expect(read({ weekend })).toEqual({
			pipeline: DEFAULT_SETTINGS.pipeline,
			complaints: [
				"Setting pipeline.weekend: expected days of the week, 0 for Sunday to 6 for Saturday; the default is used.",
			],
		});
	});

	it("take true and false for the status bar, and complain of anything else", () => {
		expect(read({ showsStatusBar: false })).toEqual({
			pipeline: { ...DEFAULT_SETTINGS.pipeline, showsStatusBar: false },
			complaints: [],
		});
		for (const value of [0, 1, "true", null, []])
			expect(read({ showsStatusBar: value })).toEqual({
				pipeline: DEFAULT_SETTINGS.pipeline,
				complaints: [
					"Setting pipeline.showsStatusBar: expected true or false; the default is used.",
				],
			});
	});

	it.each([[null], [7], ["7 days"], [[7]], [true]])(
		"that are %j are the defaults, and one complaint",
		(data) => {
			expect(read(data)).toEqual({
				pipeline: DEFAULT_SETTINGS.pipeline,
				complaints: ["Setting pipeline: expected names and values in { }; the default is used."],
			});
		},
	);

	it("complain of everything that is wrong at once", () => {
		expect(read({ askedDays: 0, weekend: 6, showsStatusBar: 1, reportDays: 4 })).toMatchObject({
			pipeline: { ...DEFAULT_SETTINGS.pipeline, reportDays: 4 },
			complaints: [expect.anything(), expect.anything(), expect.anything()],
		});
	});
});

describe("the folder of conversations", () => {
	it("is Interviews unless it is set, and is complained of where it is no text", () => {
		expect(readSettings({}, "data.json").settings.folders.interview).toBe("Interviews");
		const set = readSettings({ folders: { interview: "/Talks/" } }, "data.json");
		expect(set.settings.folders.interview).toBe("Talks");
		const wrong = readSettings({ folders: { interview: 5 } }, "data.json");
		expect(wrong.settings.folders.interview).toBe("Interviews");
		expect(wrong.problems).toHaveLength(1);
	});
});
