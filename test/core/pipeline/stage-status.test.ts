import { describe, expect, it } from "vitest";
import { STAGES } from "../../../src/core/vocabulary/stage";
import {
	ageOf,
	notBefore,
	type StageStatus,
	stageStatusOf,
} from "../../../src/core/pipeline/stage-status";
import { DEFAULT_SETTINGS, type PipelineSettings } from "../../../src/core/settings/settings";
import { day, personIn } from "../../make/pipeline";
import { STAGE_NOTES } from "../../make/stage-notes";

interface PropertyContent {
	readonly properties?: string;
	readonly log?: readonly string[];
	readonly limits?: Partial<PipelineSettings>;
}

function maybeStageStatus(
	status: string,
	{ properties = "", log = [], limits }: PropertyContent = {},
) {
	const lines = log.map((line) => `- ${line}\n`).join("");
	const text = `---\ntype: contact\nintro_status: ${status}\n${properties}---\n## Introduction log\n${lines}`;
	return stageStatusOf(personIn(text), { ...DEFAULT_SETTINGS.pipeline, ...limits });
}

function stageStatus(status: string, said: PropertyContent = {}): StageStatus {
	const found = maybeStageStatus(status, said);
	if (!found) throw new Error(`${status} is no stage.`);
	return found;
}

describe("where a person stands", () => {
	it.each(STAGES.map((stage) => ({ stage, ...STAGE_NOTES[stage].enters })))(
		"in $stage after $event is due on $due, and followed up on $later",
		({ stage, event, due, later }) => {
			expect(stageStatus(stage, { log: [`2026-03-05 ${event}`] })).toMatchObject({
				stage,
				since: "2026-03-05",
				isExplained: true,
				dueOn: due,
				followUpOn: later,
			});
		},
	);

	it("is nowhere without a status, or with one that is no stage", () => {
		expect(maybeStageStatus("")).toBeUndefined();
		expect(maybeStageStatus("waiting")).toBeUndefined();
		expect(maybeStageStatus("[asked, met]", { log: ["2026-03-05 asked"] })).toBeUndefined();
	});

	it.each([
		"ASKED",
		"Requested",
		"[asked]",
		'" asked "',
		'"[[asked]]"',
		'"[[Stages/Asked|asked]]"',
	])("is read from a status however it is written: %s", (status) => {
		expect(stageStatus(status, { log: ["2026-03-05 asked"] })).toMatchObject({
			stage: "asked",
			isExplained: true,
		});
	});

	it("has limits that are settings", () => {
		const due = (stage: string, limits: Partial<PipelineSettings>) =>
			stageStatus(stage, { log: [`2026-03-05 ${stage === "name-ok" ? "named" : stage}`], limits });
		expect(due("asked", { askedDays: 2 }).dueOn).toBe("2026-03-07");
		expect(due("name-ok", { nameOkDays: 10 }).dueOn).toBe("2026-03-15");
		expect(due("introduced", { introducedDays: 2 }).dueOn).toBe("2026-03-07");
		expect(due("contacted", { replyBusinessDays: 1 }).dueOn).toBe("2026-03-06");
		expect(due("contacted", { followUpBusinessDays: 8 }).followUpOn).toBe("2026-03-17");
		expect(due("contacted", { weekend: [5, 6] }).dueOn).toBe("2026-03-10");
		expect(due("contacted", { weekend: [] }).dueOn).toBe("2026-03-08");
	});

	it("gives industry experts three times as long for a reply, and nothing else", () => {
		const expert = "category: [peer, Industry Experts]\n";
		const of = (stage: string, limits?: Partial<PipelineSettings>) =>
			stageStatus(stage, {
				properties: expert,
				log: [`2026-03-05 ${stage}`],
				...(limits && { limits }),
			});
		expect(of("contacted")).toMatchObject({ dueOn: "2026-03-18", followUpOn: "2026-04-03" });
		expect(of("contacted", { expertFactor: 1 })).toMatchObject({ dueOn: "2026-03-10" });
		expect(of("asked").dueOn).toBe("2026-03-12");
		expect(of("introduced").dueOn).toBe("2026-03-06");
	});

	it("is due no sooner than the user's own follow-up, which moves nothing forward", () => {
		const log = ["2026-03-05 contacted"];
		expect(stageStatus("contacted", { log, properties: "follow_up: 2026-03-12\n" })).toMatchObject({
			dueOn: "2026-03-12",
			followUpOn: "2026-03-16",
		});
		expect(stageStatus("contacted", { log, properties: "follow_up: 2026-05-01\n" })).toMatchObject({
			dueOn: "2026-05-01",
			followUpOn: "2026-05-01",
		});
		expect(stageStatus("contacted", { log, properties: "follow_up: 2026-03-06\n" })).toMatchObject({
			dueOn: "2026-03-10",
		});
		const identified = stageStatus("identified", { properties: "follow_up: 2026-05-01\n" });
		expect(identified.dueOn).toBeUndefined();
	});

	it("is due the limit after the last nudge, answer or message, and as old as the stage", () => {
		const nudged = stageStatus("asked", { log: ["2026-03-05 asked", "2026-03-12 nudged"] });
		expect(nudged).toMatchObject({ since: "2026-03-05", dueOn: "2026-03-19" });
		const agreed = stageStatus("asked", { log: ["2026-03-05 asked", "2026-03-06 agreed"] });
		expect(agreed).toMatchObject({ since: "2026-03-05", dueOn: "2026-03-13" });
		const again = stageStatus("contacted", {
			log: ["2026-03-05 contacted", "2026-03-12 contacted"],
		});
		expect(again).toMatchObject({ since: "2026-03-05", dueOn: "2026-03-17" });
		expect(ageOf(again, day("2026-03-15"))).toBe(10);
	});
});

describe("a status that the log does not explain", () => {
	it.each([
		["asked", ["2026-03-05 contacted"]],
		["met", []],
		["met", ["2026-03-05 asked"]],
		["identified", ["2026-03-05 asked"]],
		["dropped", ["2026-03-05 asked", "2026-03-06 nudged"]],
	])("has an unknown age, and no limit: %s after %j", (status, log) => {
		const found = stageStatus(status, { log, properties: "intro_since: 2026-03-01\n" });
		expect(found).toMatchObject({ isExplained: false, since: undefined, dueOn: undefined });
		expect(found.followUpOn).toBeUndefined();
		expect(ageOf(found, day("2026-03-10"))).toBeUndefined();
	});

	it("is not that of somebody who is identified, as nothing had to happen", () => {
		expect(stageStatus("identified", { properties: "intro_since: 2026-03-01\n" })).toMatchObject({
			isExplained: true,
			since: "2026-03-01",
		});
		expect(stageStatus("identified")).toMatchObject({ isExplained: true, since: undefined });
	});

	it("does not take the property's date for the log's", () => {
		const found = stageStatus("asked", {
			log: ["2026-03-05 asked"],
			properties: "intro_since: 2026-02-01\n",
		});
		expect(found.since).toBe("2026-03-05");
	});
});

describe("an age", () => {
	it("is in whole days, whatever the clocks do, and never below none", () => {
		const found = stageStatus("asked", { log: ["2026-03-07 asked"] });
		const ages = ["2026-03-06", "2026-03-07", "2026-03-08", "2026-03-09"].map((date) =>
			ageOf(found, day(date)),
		);
		expect(ages).toEqual([0, 0, 1, 2]);
		const autumn = stageStatus("asked", { log: ["2026-10-31 asked"] });
		expect(ageOf(autumn, day("2026-11-02"))).toBe(2);
	});

	it("of the last day of the calendar breaks nothing", () => {
		const late = stageStatus("contacted", { log: ["9999-12-30 contacted"] });
		expect(late).toMatchObject({ dueOn: "9999-12-31", followUpOn: "9999-12-31" });
		expect(stageStatus("asked", { log: ["9999-12-31 asked"] }).dueOn).toBe("9999-12-31");
	});
});

describe("not before", () => {
	it("is the later of the two, and nothing where nothing is computed", () => {
		const [a, b] = [day("2026-03-01"), day("2026-03-02")];
		expect([notBefore(a, b), notBefore(b, a), notBefore(a, a)]).toEqual([b, b, a]);
		expect(notBefore(a, undefined)).toBeUndefined();
		expect(notBefore(undefined, a)).toBe(a);
	});
});
