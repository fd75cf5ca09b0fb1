import { describe, expect, it } from "vitest";
import { readNamesInProse } from "../../../src/core/people/names-in-prose";

const namesIn = (recap: string): string[] =>
	(readNamesInProse(`## Recap\n\n${recap}\n`, "Recap") ?? []).map(({ person }) =>
		[person?.name, ...(person?.email ?? [])].join(" "),
	);

describe("the names in sentences of a recap", () => {
	it.each([
		["She named Ann Lee and Tom Baker.", ["Ann Lee", "Tom Baker"]],
		["Ask [[Ann Lee]], and [[People/Bo|Bo Li]].", ["Ann Lee", "Bo Li"]],
		["Write to Ann Lee <ann@quill.example> soon", ["Ann Lee ann@quill.example"]],
		[
			"Met Jean-Luc O'Neil, J. R. Tolkien, María de la Cruz",
			["Jean-Luc O'Neil", "J. R. Tolkien", "María de la Cruz"],
		],
		["She said Ann Lee runs Machine Learning. See Ann Lee's talk.", ["Ann Lee", "Ann Lee"]],
		["Happy Singh <happy@quill.example>", ["Happy Singh happy@quill.example"]],
		["San Kim <san@quill.example>", ["San Kim san@quill.example"]],
		["Dear Ann Lee <ann@quill.example>", ["Ann Lee ann@quill.example"]],
		["Dear Ann Lee, Good Tom Baker said", ["Ann Lee", "Tom Baker"]],
		["In New York Jane Doe <jane@quill.example>", ["Jane Doe jane@quill.example"]],
		["Talked to Ann. Lee was out. On Friday Bob Roy calls.", ["Bob Roy"]],
	])("are found in “%s”", (recap, names) => {
		expect(namesIn(recap)).toEqual(names);
	});

	it.each([
		"good talk, call ann next week",
		"Head of Product in New York, Series B, on Monday March",
		"`Ann Lee` and https://x.example/Ann Lee",
		"VP Product at IBM",
		"Happy Birthday, Supply Chain Planning, the New York Times, Camp Berlin, Red Cross",
		"Merry Christmas from Hotel Adlon, White House, Radio Bremen and Product Management",
	])("are none in “%s”", (recap) => {
		expect(namesIn(recap)).toEqual([]);
	});

	it.each([
		["Ann Lee", true],
		["[[Ann Lee]]", false],
		["Ann Lee <ann@quill.example>", false],
	])("are a guess where nothing but capitals tells them: %s", (recap, isGuess) => {
		const lines = readNamesInProse(`## Recap\n\nAsk ${recap}.\n`, "Recap");
		expect(lines?.map((line) => line.isGuess)).toEqual([isGuess]);
	});

	it.each([
		["Ask Ann Lee, Head of Risk at Quill Bank. Or Bo.", "Ann Lee; Head of Risk; Quill Bank"],
		["Ask Ann Lee (CTO @ Quill & Co), then rest", "Ann Lee; CTO; Quill & Co"],
		["Ann Lee <ann@quill.example>, VP Sales at Quill", "Ann Lee; VP Sales; Quill"],
		["Ask Ann Lee, who is good at Chess", "Ann Lee"],
		["Ask Ann Lee, not the director", "Ann Lee"],
	])("have the job that stands behind them: “%s”", (recap, told) => {
		const lines = readNamesInProse(`## Recap\n\n${recap}\n`, "Recap") ?? [];
		const jobs = lines.map(({ person }) =>
			[person?.name, person?.title, person?.company].filter(Boolean).join("; "),
		);
		expect(jobs).toEqual([told]);
	});

	it("stand where the note has them, so that a link can take their place", () => {
		const text = "## Recap\n\nShe named Ann Lee <ann@quill.example>.\n";
		const [found] = readNamesInProse(text, "Recap") ?? [];
		expect(text.slice(found?.from, found?.to)).toBe("Ann Lee");
		expect(found?.line).toBe(3);
	});

	it("are not looked for in a note without a recap", () => {
		expect(readNamesInProse("Ann Lee\n", "Recap")).toBeUndefined();
	});
});
