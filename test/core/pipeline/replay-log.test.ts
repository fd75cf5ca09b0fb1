import { describe, expect, it } from "vitest";
import { replayLog } from "../../../src/core/pipeline/replay-log";
import { logOf, personIn } from "../../make/pipeline";

function replay(...lines: readonly string[]) {
	return replayLog(logOf(...lines.map((line) => `2026-${line}`)));
}

/** The events of the attempt, as the log leaves it. */
function attempt(...lines: readonly string[]): string {
	return replay(...lines)
		.attempt.map(({ event }) => event)
		.join(" ");
}

describe("following a log", () => {
	it("leads nowhere where there is none", () => {
		expect(replay()).toEqual({
			stage: undefined,
			since: undefined,
			remindFrom: undefined,
			remindBy: undefined,
			tries: 0,
			at: undefined,
			attempt: [],
		});
	});

	it("leads to the stage of the last event, since it was entered", () => {
		expect(replay("03-02 asked [[Jane]]", "03-04 introduced", "03-05 contacted")).toMatchObject({
			stage: "contacted",
			since: "2026-03-05",
			tries: 1,
		});
	});

	it("keeps the day on which a stage was entered, and reminds from the last try in it", () => {
		expect(replay("03-02 asked", "03-05 nudged", "03-07 nudged")).toMatchObject({
			since: "2026-03-02",
			remindFrom: "2026-03-07",
			tries: 3,
		});
		expect(replay("03-02 contacted", "03-09 contacted")).toMatchObject({
			since: "2026-03-02",
			remindFrom: "2026-03-09",
			tries: 2,
		});
	});

	it("takes an answer for no try", () => {
		const { tries, remindFrom, remindBy } = replay("03-02 asked", "03-05 agreed");
		expect([tries, remindFrom, remindBy?.event]).toEqual([1, "2026-03-05", "agreed"]);
	});

	it("begins to count again with whoever is asked after another", () => {
		const lines = ["03-02 asked [[Jane]]", "03-05 nudged [[Jane]]", "03-06 asked [[Max]]"];
		expect(replay(...lines)).toMatchObject({ since: "2026-03-02", tries: 1 });
	});

	it("comes back to writing by a conversation that fell through, without a try", () => {
		for (const event of ["cancelled", "no-show"]) {
			const { stage, tries, at } = replay("03-02 scheduled 2026-03-09 10:00", `03-09 ${event}`);
			expect([stage, tries, at]).toEqual(["contacted", 0, undefined]);
		}
	});

	it("passes over events that mean something only in a stage that it is not in", () => {
		const contacted = replay("03-02 contacted");
		for (const event of ["nudged", "agreed", "moved 2026-04-01 10:00", "talked"]) {
			const { attempt: _, ...rest } = replay("03-02 contacted", `03-05 ${event}`);
			expect({ ...rest, attempt: contacted.attempt }).toEqual(contacted);
		}
		expect(replay("03-05 nudged")).toMatchObject({ stage: undefined, tries: 0 });
	});

	it("takes events that the pipeline would not have offered", () => {
		expect(replay("03-02 met", "03-05 asked")).toMatchObject({ stage: "asked" });
		expect(replay("03-02 dropped", "03-05 contacted")).toMatchObject({ stage: "contacted" });
	});

	it("knows the latest time of a conversation, while it is scheduled", () => {
		const first = "03-02 scheduled 2026-03-09 10:00";
		expect(replay(first).at).toBe("2026-03-09T10:00");
		expect(replay(first, "03-05 moved 2026-03-12T11:30").at).toBe("2026-03-12T11:30");
		expect(replay(first, "03-05 scheduled").at).toBe("2026-03-09T10:00");
		expect(replay(first, "03-05 moved: to some other week").at).toBeUndefined();
		expect(replay(first, "03-09 met 2026-03-09 10:00").at).toBeUndefined();
	});

	it("goes by date, in whatever order the lines stand", () => {
		const lines = ["03-09 met", "03-02 asked", "03-05 scheduled 2026-03-09 10:00", "03-03 nudged"];
		const { stage, since } = replay(...lines);
		expect([stage, since]).toEqual(["met", "2026-03-09"]);
		expect(attempt(...lines)).toBe("asked nudged scheduled met");
	});

	it("understands a log with the newest line first", () => {
		expect(replay("03-05 introduced", "03-05 agreed", "03-01 asked")).toMatchObject({
			stage: "introduced",
			since: "2026-03-05",
		});
		expect(replay("03-05 introduced", "03-05 asked", "02-01 contacted")).toMatchObject({
			stage: "introduced",
			remindFrom: "2026-03-05",
		});
	});

	it("passes over lines that a person wrote otherwise", () => {
		const person = personIn(
			[
				"---\ntype: contact\n---\n## Introduction log\n",
				"Some words first.\n\n- 2026-03-02 asked [[Jane]]\n- 2026-03-03 thought about her\n",
				"- last Monday: met her by chance\n  - 2026-03-04 met (below another)\n",
				"- 2026-02-30 met\n- [ ] 2026-03-05 met\n```\n- 2026-03-06 met\n```\n",
				"%%\n- 2026-03-07 met\n%%\n- 2026-03-08 metabolism\n* 2026-03-09 nudged\n",
				"### Later\n+ 2026-03-10 introduced\n\n## Other\n- 2026-03-11 met\n",
			].join(""),
		);
		expect(replayLog(person.log)).toMatchObject({ stage: "introduced", since: "2026-03-10" });
	});
});

describe("the attempt", () => {
	it("is what came after the last closing or reopening", () => {
		expect(attempt("03-01 asked", "03-02 declined")).toBe("");
		expect(attempt("03-01 asked", "03-02 declined", "03-03 asked", "03-04 nudged")).toBe(
			"asked nudged",
		);
		expect(attempt("03-01 contacted", "03-02 no-reply", "03-03 reopened")).toBe("");
		expect(
			attempt("03-01 contacted", "03-02 dropped", "03-03 reopened", "03-04 met", "03-05 talked"),
		).toBe("met talked");
		expect(attempt("03-01 contacted", "03-02 corrected: to dropped", "03-03 asked")).toBe("asked");
	});

	it("is by date, in whatever order the lines stand", () => {
		expect(attempt("03-04 met", "03-03 asked", "03-02 declined", "03-01 asked")).toBe("asked met");
	});

	it("goes on where its end was a slip", () => {
		const dropped = ["03-01 asked [[Jane]]", "03-02 dropped"];
		expect(attempt(...dropped, "03-02 corrected: from dropped to asked")).toBe(
			"asked dropped corrected",
		);
		expect(
			attempt(
				...dropped,
				"03-02 corrected: from dropped to declined",
				"03-03 corrected: from declined to asked",
			),
		).toBe("asked dropped corrected corrected");
		expect(
			attempt("02-01 met", "02-02 dropped", "02-03 asked", ...dropped, "03-03 corrected: to asked"),
		).toBe("asked asked dropped corrected");
	});

	it("is not another one by any other event", () => {
		expect(attempt("03-01 asked", "03-02 refused", "03-03 asked", "03-04 withdrawn")).toBe(
			"asked refused asked withdrawn",
		);
	});
});

describe("a correction", () => {
	it("leads where it says, without a try", () => {
		const { stage, since, tries } = replay("03-01 met", "03-02 corrected: from met to asked");
		expect([stage, since, tries]).toEqual(["asked", "2026-03-02", 0]);
	});

	it.each([
		"03-05 corrected: from asked to asked",
		"03-05 corrected",
		"03-05 corrected: it was May",
	])("that leads nowhere else changes nothing: %s", (line) => {
		expect(replay("03-01 asked", line)).toMatchObject({
			stage: "asked",
			since: "2026-03-01",
			remindFrom: "2026-03-01",
			tries: 1,
		});
		expect(replay("03-05 corrected: it was May")).toMatchObject({
			stage: undefined,
			remindFrom: undefined,
			tries: 0,
		});
	});
});
