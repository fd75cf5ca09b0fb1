import { describe, expect, it } from "vitest";
import { type AttemptContext, attemptsIn } from "../../../src/core/pipeline/attempts";
import { splitAttempts } from "../../../src/core/pipeline/split-attempts";
import { replayLog } from "../../../src/core/pipeline/replay-log";
import { logOf } from "../../make/pipeline";

const STRANGER: AttemptContext = {
	route: undefined,
	knewBefore: () => false,
	identify: (link) => link,
};

/** Each attempt as `route: outcome`. */
function outcomes(lines: readonly string[], context: Partial<AttemptContext> = {}): string[] {
	return attemptsIn(logOf(...lines), { ...STRANGER, ...context }).map(
		({ route, outcome }) => `${route ?? "none"}: ${outcome}`,
	);
}

/** Each attempt as the events that count. */
function counted(...lines: string[]): string[] {
	return splitAttempts(logOf(...lines)).map((part) =>
		part.counted.map(({ event }) => event).join(" "),
	);
}

describe("the attempts of a log", () => {
	it("end with a closing line, which belongs to them, and with a reopening, which belongs to none", () => {
		expect(
			counted(
				"2024-01-01 asked [[A]]",
				"2024-01-02 declined",
				"2024-02-01 reopened",
				"2024-02-02 contacted",
				"2024-03-01 reopened",
				"2024-04-01 asked [[B]]",
			),
		).toEqual(["asked declined", "contacted", "asked"]);
	});

	it("begin again without a reopening where somebody is asked after a closing", () => {
		expect(
			counted("2024-01-01 contacted", "2024-01-09 no-reply", "2024-02-01 asked [[B]]"),
		).toEqual([...["contacted no-reply", "asked"]]);
	});

	it("go on after a meeting", () => {
		expect(counted("2024-01-01 met", "2024-02-01 talked", "2024-03-01 scheduled")).toEqual([
			"met talked scheduled",
		]);
	});

	it("are none of an empty log, and of one that says only that it was reopened or corrected", () => {
		expect(counted()).toEqual([]);
		expect(counted("2024-01-01 reopened", "2024-01-02 corrected: to asked")).toEqual([]);
	});

	it("take a second closing for a later word on the same attempt", () => {
		expect(
			outcomes(["2024-01-01 contacted", "2024-02-01 no-reply", "2024-03-01 declined"]),
		).toEqual(["cold: declined"]);
	});

	it("begin again after a reopening, also where nothing but their end is written", () => {
		expect(
			counted(
				"2024-01-01 contacted",
				"2024-01-09 declined",
				"2024-02-01 reopened",
				"2024-02-09 dropped",
			),
		).toEqual([...["contacted declined", "dropped"]]);
	});

	it("begin again with any line after a closing: a second closing is then the later one's", () => {
		expect(
			counted(
				"2024-01-01 contacted",
				"2024-01-09 declined",
				"2024-02-01 nudged",
				"2024-02-09 no-reply",
			),
		).toEqual([...["contacted declined", "nudged no-reply"]]);
	});

	it("go by date, not by place", () => {
		expect(
			counted("2024-02-01 asked [[B]]", "2024-01-01 contacted", "2024-01-05 declined"),
		).toEqual([...["contacted declined", "asked"]]);
	});
});

describe("a correction", () => {
	it("is not counted, and takes back the move that it corrects", () => {
		expect(
			counted(
				"2024-01-01 asked [[A]]",
				"2024-01-02 met",
				"2024-01-02 corrected: from met to asked",
			),
		).toEqual(["asked"]);
		expect(outcomes(["2024-01-01 met", "2024-01-02 corrected: from met to contacted"])).toEqual([]);
	});

	it("goes on with an attempt that was closed by mistake", () => {
		expect(
			outcomes([
				"2024-01-01 contacted",
				"2024-01-02 declined",
				"2024-01-03 corrected: from declined to contacted",
				"2024-01-09 met",
			]),
		).toEqual(["cold: met"]);
	});

	it("that alone says how it ended makes it count nowhere", () => {
		expect(
			outcomes(["2024-01-01 contacted", "2024-01-02 corrected: from contacted to declined"]),
		).toEqual(["cold: left"]);
		expect(
			outcomes(["2024-01-01 contacted", "2024-01-02 corrected: from contacted to met"]),
		).toEqual(["cold: left"]);
		expect(
			outcomes([
				"2024-01-01 contacted",
				"2024-01-02 declined",
				"2024-01-03 corrected: from declined to no-reply",
			]),
		).toEqual(["cold: left"]);
	});

	it("to a stage that is left again by an event changes nothing of how that counts", () => {
		expect(
			outcomes([
				"2024-01-01 asked [[A]]",
				"2024-01-02 corrected: from asked to introduced",
				"2024-01-03 contacted",
				"2024-01-09 met",
			]),
		).toEqual(["warm: met"]);
	});

	it("takes back what was said in the stage, too, and leaves what went before", () => {
		expect(
			counted(
				"2024-01-01 contacted",
				"2024-01-02 met",
				"2024-01-03 talked",
				"2024-01-04 corrected: from met to contacted",
			),
		).toEqual(["contacted"]);
	});

	it("to an end that an event leads on from says nothing of how it ended; one that leads nowhere does not lead on", () => {
		const corrected = ["2024-01-01 contacted", "2024-01-02 corrected: from contacted to met"];
		expect(outcomes([...corrected, "2024-01-09 declined"])).toEqual(["cold: declined"]);
		expect(outcomes([...corrected, "2024-01-09 nudged"])).toEqual(["cold: left"]);
	});

	it("to a closing ends the attempt", () => {
		expect(
			counted(
				"2024-01-01 contacted",
				"2024-01-02 corrected: from contacted to declined",
				"2024-02-01 asked [[A]]",
			),
		).toEqual([...["contacted", "asked"]]);
	});

	it("corrects what the one before it left, and so on", () => {
		expect(
			counted(
				"2024-01-01 asked [[A]]",
				"2024-01-02 contacted",
				"2024-01-03 met",
				"2024-01-04 corrected: from met to contacted",
				"2024-01-05 corrected: from contacted to asked",
			),
		).toEqual(["asked"]);
	});

	it("takes back the last move alone where the stage was reached twice", () => {
		expect(
			counted(
				"2024-01-01 contacted",
				"2024-01-02 scheduled",
				"2024-01-03 cancelled",
				"2024-01-04 corrected: from contacted to introduced",
			),
		).toEqual(["contacted scheduled"]);
	});

	it("of a closing takes back what was written after that, and keeps it among the lines", () => {
		const log = logOf(
			"2024-01-01 contacted",
			"2024-01-02 declined",
			"2024-01-03 nudged",
			"2024-01-04 corrected: from declined to contacted",
			"2024-01-09 met",
		);
		const [attempt, ...others] = splitAttempts(log);
		expect(others).toEqual([]);
		expect(attempt?.counted.map(({ event }) => event)).toEqual(["contacted", "met"]);
		expect(attempt?.all).toEqual(log);
		expect(replayLog(log).attempt).toEqual(log);
	});

	it("to the closing that is there already corrects nothing", () => {
		expect(
			outcomes([
				"2024-01-01 contacted",
				"2024-01-02 declined",
				"2024-01-03 corrected: from contacted to declined",
			]),
		).toEqual(["cold: declined"]);
	});

	it("that cannot be read, or leads nowhere, corrects nothing", () => {
		expect(
			counted(
				"2024-01-01 contacted",
				"2024-01-02 corrected: oops",
				"2024-01-03 corrected: to contacted",
			),
		).toEqual(["contacted"]);
	});

	it("leaves the last attempt where the pipeline sees it, too", () => {
		const log = logOf(
			"2024-01-01 asked [[A]]",
			"2024-01-02 declined",
			"2024-02-01 asked [[B]]",
			"2024-02-02 no-reply",
			"2024-02-03 corrected: from no-reply to asked",
			"2024-02-04 introduced [[B]]",
		);
		expect(splitAttempts(log).at(-1)?.all).toEqual(replayLog(log).attempt);
	});
});

describe("how an attempt came out", () => {
	it("is met for whoever was met, whatever came after", () => {
		expect(
			outcomes([
				"2024-01-01 contacted",
				"2024-01-02 met",
				"2024-01-03 scheduled",
				"2024-01-04 declined",
			]),
		).toEqual(["cold: met"]);
	});

	it("is left where I dropped it, and open where nothing is decided", () => {
		expect(outcomes(["2024-01-01 contacted", "2024-01-02 dropped"])).toEqual(["cold: left"]);
		expect(outcomes(["2024-01-01 asked [[A]]", "2024-01-02 refused"])).toEqual(["none: open"]);
	});
});

describe("the route of an attempt", () => {
	it("is read off its own lines, each attempt for itself", () => {
		expect(
			outcomes([
				"2024-01-01 contacted",
				"2024-01-05 no-reply",
				"2024-02-01 asked [[A]]",
				"2024-02-02 introduced [[A]]",
				"2024-02-03 contacted",
				"2024-02-09 declined",
				"2024-03-01 reopened",
				"2024-03-02 named [[B]]",
				"2024-03-03 contacted",
			]),
		).toEqual(["cold: no-reply", "warm: declined", "named: open"]);
	});

	it("is warm where the introducer arranged the meeting", () => {
		expect(outcomes(["2024-01-01 asked [[A]]", "2024-01-09 met"])).toEqual(["warm: met"]);
	});

	it("is that of the note for the last attempt alone", () => {
		expect(
			outcomes(
				["2024-01-01 contacted", "2024-01-05 no-reply", "2024-02-01 contacted", "2024-02-05 met"],
				{ route: "named" },
			),
		).toEqual(["cold: no-reply", "named: met"]);
	});

	it("is that of the note where the log says how it ended and not how it began", () => {
		expect(outcomes(["2024-01-01 declined"], { route: "warm" })).toEqual(["warm: declined"]);
		expect(outcomes(["2024-01-01 asked [[A]]"], { route: "warm" })).toEqual(["none: open"]);
	});

	it("that the note states as cold is not said where I never wrote, and the log may say another", () => {
		const cold = { route: "cold" } as const;
		expect(outcomes(["2024-01-01 scheduled 2024-01-02 09:00"], cold)).toEqual(["none: open"]);
		expect(outcomes(["2024-01-01 met"], cold)).toEqual(["none: met"]);
		expect(outcomes(["2024-01-01 contacted"], cold)).toEqual(["cold: open"]);
		const atEvent = { ...cold, isEventDay: () => true };
		expect(outcomes(["2024-01-01 met"], atEvent)).toEqual(["in-person: met"]);
	});

	it("is known where I knew the person, also from an attempt before", () => {
		const knewBefore = (date: string): boolean => date > "2024-01-31";
		const again = ["2024-01-01 contacted", "2024-01-05 declined", "2024-02-01 contacted"];
		expect(outcomes(again, { knewBefore })).toEqual(["cold: declined", "known: open"]);
		expect(outcomes(["2024-01-01 met", "2024-01-05 dropped", "2024-02-01 scheduled"])).toEqual([
			...["none: met", "known: open"],
		]);
	});
});
