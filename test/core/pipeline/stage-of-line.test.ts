import { describe, expect, it } from "vitest";
import { STAGES } from "../../../src/core/vocabulary/stage";
import { correctionText, stageOfLine } from "../../../src/core/pipeline/stage-of-line";
import { logOf } from "../../make/pipeline";

function stageOf(line: string): string | undefined {
	const [read] = logOf(`2026-03-02 ${line}`);
	if (!read) throw new Error(`${line} is no line of a log.`);
	return stageOfLine(read);
}

describe("the stage to which a line leads", () => {
	it.each([
		["asked", "asked"],
		["refused", "identified"],
		["withdrawn", "identified"],
		["named", "name-ok"],
		["introduced", "introduced"],
		["contacted", "contacted"],
		["scheduled", "scheduled"],
		["cancelled", "contacted"],
		["canceled", "contacted"],
		["no-show", "contacted"],
		["met", "met"],
		["declined", "declined"],
		["no-reply", "no-reply"],
		["dropped", "dropped"],
		["reopened", "identified"],
		["ASKED", "asked"],
	])("is of %s: %s", (event, stage) => {
		expect(stageOf(event)).toBe(stage);
	});

	it.each(["nudged", "agreed", "moved", "talked"])("is none of %s, which stays", (event) => {
		expect(stageOf(event)).toBeUndefined();
	});

	it.each([
		["to asked", "asked"],
		["from met to asked", "asked"],
		["from no-reply to name-ok; a slip, to be sure", "name-ok"],
		["From Met to Asked.", "asked"],
		["from waiting to declined ; so it is", "declined"],
		["to requested", "asked"],
	])("is of a correction the one that it says: %s", (text, stage) => {
		expect(stageOf(`corrected: ${text}`)).toBe(stage);
	});

	it.each([
		"",
		"wrong card",
		"to nowhere",
		"from met",
		"too asked",
		"to asked somebody",
		"back to asked",
	])("is none of a correction that does not say it: “%s”", (text) => {
		expect(stageOf(`corrected: ${text}`)).toBeUndefined();
	});

	it("is read again as it was written, from any to any, whatever the remark", () => {
		for (const from of [undefined, ...STAGES]) {
			for (const to of STAGES) {
				for (const remark of [undefined, "to met; from asked to dropped", "a: b"])
					expect(stageOf(`corrected: ${correctionText(from, to, remark)}`)).toBe(to);
			}
		}
	});
});
