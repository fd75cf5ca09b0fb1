import { describe, expect, it } from "vitest";
import { progressOf, readStage } from "../../../src/core/vocabulary/stage";

describe("reading a stage", () => {
	it.each([
		"identified",
		"asked",
		"name-ok",
		"introduced",
		"contacted",
		"scheduled",
		"met",
		"declined",
		"no-reply",
		"dropped",
	])("knows %s in any case", (stage) => {
		expect(readStage(stage)).toBe(stage);
		expect(readStage(` ${stage.toUpperCase()} `)).toBe(stage);
		expect(readStage(stage.replace("-", " "))).toBe(stage);
		expect(readStage(stage.replace("-", "_"))).toBe(stage);
	});

	it.each([
		["Requested ", "asked"],
		["Intro requested", "asked"],
		["intro made", "introduced"],
		["Reached out", "contacted"],
		["Emailed", "contacted"],
		["No response", "no-reply"],
		["noreply", "no-reply"],
		["NameOK", "name-ok"],
	])("takes %s for %s", (word, stage) => {
		expect(readStage(word)).toBe(stage);
	});

	it.each(["waiting", "", " ", "asked?", "constructor", "__proto__", "toString", "1"])(
		"does not know “%s”",
		(word) => {
			expect(readStage(word)).toBeUndefined();
		},
	);
});

describe("how far somebody is", () => {
	it("is identified in no stage", () => {
		expect(progressOf(undefined)).toBe("identified");
		expect(progressOf("identified")).toBe("identified");
	});

	it("is in progress from the asking to the appointment", () => {
		const stages = ["asked", "name-ok", "introduced", "contacted", "scheduled"] as const;
		expect(new Set(stages.map(progressOf))).toEqual(new Set(["in-progress"]));
	});

	it("is met or closed at the end", () => {
		expect(progressOf("met")).toBe("met");
		const stages = ["declined", "no-reply", "dropped"] as const;
		expect(new Set(stages.map(progressOf))).toEqual(new Set(["closed"]));
	});
});
