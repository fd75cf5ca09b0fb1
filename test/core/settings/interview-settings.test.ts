import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, readSettings } from "../../../src/core/settings/settings";

function read(interview: unknown) {
	const { settings, problems } = readSettings({ interview }, "data.json");
	return { interview: settings.interview, complaints: problems.map(({ message }) => message) };
}

const KEYS = Object.keys(DEFAULT_SETTINGS.interview) as (keyof typeof DEFAULT_SETTINGS.interview)[];

describe("the settings of conversations", () => {
	it("are their defaults unless something is set", () => {
		for (const data of [undefined, {}, { prepHeading: "", noteName: "  " }])
			expect(read(data)).toEqual({ interview: DEFAULT_SETTINGS.interview, complaints: [] });
	});

	it("take a heading with or without its marks", () => {
		expect(read({ recapHeading: "## Nachher ", namedHeading: "Namen" }).interview).toEqual({
			...DEFAULT_SETTINGS.interview,
			recapHeading: "Nachher",
			namedHeading: "Namen",
		});
	});

	it.each(KEYS)("complain of %s where it is no text, and have the default there alone", (key) => {
		const other = key === "prepHeading" ? "recapHeading" : "prepHeading";
		expect(read({ [key]: 7, [other]: "Mine" })).toEqual({
			interview: { ...DEFAULT_SETTINGS.interview, [other]: "Mine" },
			complaints: [`Setting interview.${key}: expected a text; the default is used.`],
		});
	});
});
