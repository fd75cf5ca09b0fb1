import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../src/core/dates/calendar-date";
import { knownStageStatus } from "../../../src/core/pipeline/board";
import { nextStep, type NextStep } from "../../../src/core/agenda/next-step";
import { legalEvents, STAGES } from "../../../src/core/vocabulary/stage";
import { contactAt, vault } from "../../make/vault";

/** The next step of somebody with this status and log. */
function stepOf(status: string, log: readonly string[], today: string): NextStep {
	const lines = log.map((line) => `- ${line}\n`).join("");
	const index = vault({
		"Ann.md": `---\ntype: contact\nintro_status: ${status}\n---\n## Introduction log\n${lines}`,
	});
	const stageStatus = knownStageStatus(contactAt(index, "Ann.md"), index.settings.pipeline);
	return nextStep(stageStatus, today as CalendarDate);
}

describe("the next step", () => {
	it("is to come into the pipeline for somebody who is not in it", () => {
		expect(nextStep(undefined, "2026-03-02" as CalendarDate).kind).toBe("add-to-pipeline");
	});

	it("is to complete a move that the log does not explain", () => {
		expect(stepOf("asked", [], "2026-03-02").kind).toBe("complete");
		expect(stepOf("met", ["2026-03-02 asked [[Bob]]"], "2026-03-02").kind).toBe("complete");
	});

	it("is to ask somebody to introduce, not to write cold, for an identified person", () => {
		expect(stepOf("identified", [], "2026-03-02")).toEqual({ kind: "ask", label: "Ask" });
	});

	it("is the introduction while it is waited for, and to remind when it is late", () => {
		const log = ["2026-03-02 asked [[Bob]]"];
		expect(stepOf("asked", log, "2026-03-08")).toMatchObject({ event: "introduced" });
		expect(stepOf("asked", log, "2026-03-09")).toMatchObject({ event: "nudged" });
	});

	it("is not to remind a second time", () => {
		const log = ["2026-03-02 asked [[Bob]]", "2026-03-09 nudged [[Bob]]"];
		expect(stepOf("asked", log, "2026-04-01")).toMatchObject({ event: "introduced" });
	});

	it("is mine to write once I was introduced or may use a name", () => {
		expect(stepOf("introduced", ["2026-03-02 introduced [[Bob]]"], "2026-03-02")).toMatchObject({
			event: "contacted",
		});
		expect(stepOf("name-ok", ["2026-03-02 named [[Bob]]"], "2026-03-02")).toMatchObject({
			event: "contacted",
		});
	});

	it("is to schedule while a reply may come, then to write again, then to close", () => {
		const once = ["2026-03-02 contacted"];
		expect(stepOf("contacted", once, "2026-03-10").kind).toBe("schedule");
		expect(stepOf("contacted", once, "2026-03-11")).toMatchObject({ event: "contacted" });
		const twice = [...once, "2026-03-11 contacted"];
		expect(stepOf("contacted", twice, "2026-03-12").kind).toBe("schedule");
		expect(stepOf("contacted", twice, "2026-03-20")).toMatchObject({ event: "no-reply" });
	});

	it("is always an event that the stage allows", () => {
		for (const stage of STAGES) {
			const event = stage === "name-ok" ? "named" : stage;
			const log = stage === "identified" ? [] : [`2026-03-02 ${event}`];
			for (const today of ["2026-03-02", "2026-03-05", "2026-04-30"]) {
				const step = stepOf(stage, log, today);
				if (step.kind === "event") expect(legalEvents(stage)).toContain(step.event);
			}
		}
	});

	it("has a short word for each button", () => {
		for (const stage of STAGES) {
			const { label } = stepOf(stage, [`2026-03-02 ${stage}`], "2026-03-02");
			expect(label.length).toBeGreaterThan(0);
			expect(label.length).toBeLessThan(20);
		}
	});
});
