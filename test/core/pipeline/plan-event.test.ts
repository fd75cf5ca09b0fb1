import { describe, expect, it } from "vitest";
import { LOG_EVENT_TABLE } from "../../../src/core/vocabulary/log-event";
import { planEvent } from "../../../src/core/pipeline/plan-event";
import { type Stage, STAGES } from "../../../src/core/vocabulary/stage";
import { ageOf, stageStatusOf } from "../../../src/core/pipeline/stage-status";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { afterEvent, context, day, personIn, time } from "../../make/pipeline";
import { NOTE_FORMS, STAGE_NOTES, stageNoteText } from "../../make/stage-notes";

const limits = DEFAULT_SETTINGS.pipeline;
const [PLAIN] = NOTE_FORMS;

/** A note in a stage, as the plugin would have left it. */
function noteIn(stage: Stage): string {
	if (!PLAIN) throw new Error("No form.");
	return stageNoteText(PLAIN, stage, STAGE_NOTES[stage], undefined);
}

function note(properties: string, ...log: readonly string[]): string {
	const lines = log.map((line) => `- ${line}\n`).join("");
	return `---\ntype: contact\n${properties}---\n${log.length === 0 ? "" : `## Introduction log\n${lines}`}`;
}

describe("a correction", () => {
	const pairs = STAGES.flatMap((from) => STAGES.map((to) => ({ from, to })));

	it.each(pairs)("leads from $from to $to, and counts nowhere", ({ from, to }) => {
		const text = noteIn(from);
		const before = personIn(text);
		const after = afterEvent(text, { event: "corrected", to, remark: "a slip" });
		const person = personIn(after);
		expect(person.stage).toBe(to);
		expect(stageStatusOf(person, limits)?.isExplained).toBe(true);
		expect(after).toContain(`- 2026-03-10 corrected: from ${from} to ${to}; a slip\n`);
		expect(person.introSince).toBe(from === to ? before.introSince : "2026-03-10");
		expect(person.introVia).toEqual(before.introVia);
		expect(person.introducedBy).toEqual(before.introducedBy);
		expect(stageStatusOf(person, limits)?.replay.tries).toBe(
			from === to ? stageStatusOf(before, limits)?.replay.tries : 0,
		);
	});

	it.each(STAGES)("fixes no route, and takes back one that is not yet to be: to %s", (to) => {
		const person = personIn(afterEvent(noteIn("contacted"), { event: "corrected", to }));
		const isOpen = ["identified", "asked", "name-ok", "introduced"].includes(to);
		expect(person.introRoute).toBe(isOpen ? undefined : "cold");
		const other = personIn(afterEvent(noteIn("asked"), { event: "corrected", to }));
		expect(other.introRoute).toBeUndefined();
	});

	it("of a message that was none leaves the way open to be introduced", () => {
		let text = afterEvent(noteIn("asked"), { event: "contacted" });
		expect(personIn(text).introRoute).toBe("cold");
		text = afterEvent(text, { event: "corrected", to: "asked" });
		text = afterEvent(text, { event: "introduced" });
		text = afterEvent(text, { event: "contacted" });
		expect(personIn(text)).toMatchObject({ introRoute: "warm", introducedBy: ["[[Jane Doe]]"] });
	});

	it("needs a stage", () => {
		expect(
			planEvent(
				personIn(noteIn("met")),
				{ event: "corrected", date: day("2026-03-10") },
				context(),
			),
		).toEqual({ ok: false, code: "needs-stage", reason: "Say which stage is right." });
	});
});

describe("a new attempt", () => {
	it("takes nothing over from the one before, in the same write", () => {
		const text = note(
			'intro_status: no-reply\nintro_since: 2026-02-01\nintro_via: "[[Old Friend]]"\nintroduced_by: "[[Old Friend]]"\nintro_route: warm\n',
			"2026-01-02 asked [[Old Friend]]",
			"2026-01-05 introduced [[Old Friend]]",
			"2026-01-06 contacted",
			"2026-02-01 no-reply",
		);
		const person = personIn(afterEvent(text, { event: "introduced", via: "[[New Friend]]" }));
		expect(person).toMatchObject({
			stage: "introduced",
			introVia: [],
			introRoute: undefined,
			introducedBy: ["[[New Friend]]"],
		});
		const nobody = afterEvent(text, { event: "introduced" });
		expect(nobody).toContain("- 2026-03-10 introduced\n");
		expect(personIn(nobody).introVia).toEqual([]);
	});

	it("is reached again: who was met before is known now", () => {
		const text = noteIn("dropped");
		const met = personIn(afterEvent(text, { event: "met" }, { isKnown: true }));
		expect(met).toMatchObject({ introRoute: "known", introVia: [] });
	});

	it("also begins where the status was taken out by hand after the end", () => {
		const text = note(
			'intro_via: "[[Old Friend]]"\nintro_route: warm\n',
			"2026-01-06 contacted",
			"2026-02-01 declined",
		);
		const person = personIn(afterEvent(text, { event: "contacted" }));
		expect(person).toMatchObject({ stage: "contacted", introVia: [], introRoute: "cold" });
	});

	it("begins by no conversation with somebody I have met", () => {
		const text = noteIn("met");
		const at = time("2026-03-20T09:00");
		const person = personIn(afterEvent(text, { event: "scheduled", at }));
		expect(person).toMatchObject({ introRoute: "warm", introVia: ["[[Jane Doe]]"] });
	});
});

describe("an event that stays", () => {
	it("leaves the status as it is written, and its date", () => {
		const text = note(
			'intro_status: "REQUESTED"\nintro_since: 2026-3-2\nintro_via: "[[Jane Doe]]"\n',
			"2026-03-02 asked [[Jane Doe]]",
		);
		expect(afterEvent(text, { event: "nudged" })).toBe(`${text}- 2026-03-10 nudged [[Jane Doe]]\n`);
	});

	it("of a nudge restarts the reminder and not the age", () => {
		const before = stageStatusOf(personIn(noteIn("asked")), limits);
		const after = stageStatusOf(personIn(afterEvent(noteIn("asked"), { event: "nudged" })), limits);
		expect(before).toMatchObject({ since: "2026-03-02", dueOn: "2026-03-09" });
		expect(after).toMatchObject({ since: "2026-03-02", dueOn: "2026-03-17" });
		expect(after && ageOf(after, day("2026-03-10"))).toBe(8);
	});
});

describe("the introducer of an attempt", () => {
	it.each(["refused", "withdrawn"] as const)("is gone after %s, and stays in the log", (event) => {
		const after = afterEvent(noteIn("asked"), { event });
		expect(personIn(after)).toMatchObject({ stage: "identified", introVia: [] });
		expect(after).not.toContain("intro_via");
		expect(after).toContain(`- 2026-03-10 ${event} [[Jane Doe]]\n`);
	});

	it("is another where another is asked", () => {
		const after = afterEvent(noteIn("asked"), { event: "asked", via: "[[Max Roe]]" });
		expect(personIn(after).introVia).toEqual(["[[Max Roe]]"]);
		expect(personIn(after).introSince).toBe("2026-03-02");
	});

	it("is the link alone where the note says more besides", () => {
		const text = note(
			'intro_status: asked\nintro_via: "perhaps [[Jane Doe|Jane]], she sits near"\n',
		);
		const after = afterEvent(text, { event: "introduced" });
		expect(after).toContain("- 2026-03-10 introduced [[Jane Doe|Jane]]\n");
		expect(personIn(after).log[0]?.link).toBe("[[Jane Doe|Jane]]");
		expect(personIn(after).introducedBy).toEqual(["[[Jane Doe|Jane]]"]);
	});

	it("that is a plain name introduces too, and is kept as it is written", () => {
		const text = note("intro_status: asked\nintro_via: Jane Doe\n", "2026-03-02 asked");
		const after = afterEvent(text, { event: "introduced" });
		expect(personIn(after).introducedBy).toEqual(["Jane Doe"]);
		expect(after).toContain("- 2026-03-10 introduced\n");
	});

	it("is not written again where the note names them in another way", () => {
		const text = note(
			'intro_status: asked\nintro_via: "[[Jane Doe]]"\nintroduced_by: ["[[jane doe|Jane]]"] # at the fair\n',
			"2026-03-02 asked [[Jane Doe]]",
		);
		expect(afterEvent(text, { event: "introduced" })).toContain(
			'introduced_by: ["[[jane doe|Jane]]"] # at the fair\n',
		);
	});

	it("is who arranged a meeting, where they were asked", () => {
		const at = time("2026-03-20T09:00");
		const after = personIn(afterEvent(noteIn("asked"), { event: "scheduled", at }));
		expect(after).toMatchObject({ introducedBy: ["[[Jane Doe]]"], introRoute: "warm" });
	});
});

describe("the route", () => {
	it("is fixed when I first write, and then stays", () => {
		let text = afterEvent(noteIn("name-ok"), { event: "contacted" }, { isKnown: true });
		expect(personIn(text).introRoute).toBe("named");
		text = afterEvent(text, { event: "introduced", via: "[[Max Roe]]" });
		text = afterEvent(text, { event: "scheduled", at: time("2026-03-20T09:00") });
		expect(personIn(text)).toMatchObject({ introRoute: "named", introducedBy: ["[[Max Roe]]"] });
	});

	it("that a person wrote by hand is kept", () => {
		const text = note("intro_status: identified\nintro_route: known\n");
		expect(personIn(afterEvent(text, { event: "contacted" })).introRoute).toBe("known");
	});

	it.each([
		["asked", "scheduled", "warm"],
		["asked", "contacted", "cold"],
		["name-ok", "contacted", "named"],
		["introduced", "contacted", "warm"],
		["introduced", "met", "warm"],
		["contacted", "scheduled", "cold"],
		["contacted", "introduced", "cold"],
		["scheduled", "met", undefined],
		["met", "talked", undefined],
	] as const)("goes by a status set by hand to %s, when it is %s", (status, event, route) => {
		const at = event === "scheduled" ? { at: time("2026-03-20T09:00") } : {};
		const bare = note(`intro_status: ${status}\n`);
		expect(personIn(afterEvent(bare, { event, ...at })).introRoute).toBe(route);
	});

	it("goes by a status set by hand also where the log says something of before", () => {
		const text = note("intro_status: introduced\n", "2026-03-02 asked [[Jane Doe]]");
		expect(personIn(afterEvent(text, { event: "contacted" })).introRoute).toBe("warm");
	});

	it("of before is not taken over where an end was taken back by hand", () => {
		const text = note(
			"intro_status: introduced\nintro_route: cold\n",
			"2026-01-02 contacted",
			"2026-02-02 no-reply",
		);
		expect(personIn(afterEvent(text, { event: "contacted" })).introRoute).toBe("warm");
	});
});

describe("an input", () => {
	const asked = personIn(noteIn("asked"));
	const plan = (input: object) =>
		planEvent(asked, { event: "nudged", date: day("2026-03-10"), ...input }, context());

	it("for asking needs an introducer", () => {
		expect(plan({ event: "asked" })).toEqual({
			ok: false,
			code: "needs-introducer",
			reason: "Say who was asked to introduce you.",
		});
	});

	it.each(Object.entries(LOG_EVENT_TABLE).filter(([, { via }]) => via === "none"))(
		"for %s takes no introducer",
		(event) => {
			const input = { event, via: "[[Max Roe]]", at: time("2026-03-20T09:00"), to: "asked" };
			const planned = plan(input);
			expect(planned.ok).toBe(false);
			if (!planned.ok) expect(["takes-no-introducer", "not-legal"]).toContain(planned.code);
		},
	);

	it.each(["scheduled", "moved"] as const)("for %s needs a time", (event) => {
		const scheduled = personIn(noteIn(event === "moved" ? "scheduled" : "asked"));
		expect(planEvent(scheduled, { event, date: day("2026-03-10") }, context())).toEqual({
			ok: false,
			code: "needs-time",
			reason: "Say when the conversation is: the day and the time.",
		});
	});

	it("for anything else writes no time", () => {
		const after = afterEvent(noteIn("asked"), { event: "met", at: time("2026-03-10T09:00") });
		expect(after).toContain("- 2026-03-10 met\n");
	});

	it("for a day to come is refused, and for today is not", () => {
		expect(plan({ date: day("2026-03-11") })).toMatchObject({ ok: false, code: "in-future" });
		expect(plan({ date: day("2026-03-10") }).ok).toBe(true);
	});

	it("for a day before the last event is refused, and for the same day is not", () => {
		expect(plan({ date: day("2026-03-01") })).toMatchObject({
			ok: false,
			code: "before-last-event",
			reason: "The log already has a later event: asked on 2 Mar.",
		});
		expect(plan({ date: day("2026-03-02") }).ok).toBe(true);
	});

	it.each([
		[["2026-03-05 asked [[Jane Doe]]", "2026-03-01 nudged"], "asked"],
		[["2026-03-01 asked [[Jane Doe]]", "2026-03-05 nudged", "2026-03-05 agreed"], "agreed"],
		[["2026-03-05 agreed", "2026-03-02 asked [[Jane Doe]]", "2026-03-04 nudged"], "agreed"],
	])("for a day before the latest event is refused, wherever that stands: %j", (lines, latest) => {
		const person = personIn(note("intro_status: asked\n", ...lines));
		const date = day("2026-03-04");
		expect(planEvent(person, { event: "nudged", date }, context())).toMatchObject({
			ok: false,
			reason: `The log already has a later event: ${latest} on Thu 5 Mar.`,
		});
	});

	it("that is not an event of the stage is refused with those that are", () => {
		const bare = personIn("---\ntype: contact\n---\n");
		const date = day("2026-03-10");
		expect(planEvent(bare, { event: "nudged", date }, context())).toEqual({
			ok: false,
			code: "not-legal",
			reason:
				"“nudged” is not an event of the stage identified. Possible from there: asked, named, introduced, contacted, scheduled, met, dropped.",
		});
	});

	it("writes a remark on one line, however it came", () => {
		const after = afterEvent(noteIn("asked"), {
			event: "nudged",
			remark: "  first\n- 2026-03-10 met\n<% tp %>  ",
		});
		expect(after).toContain("- 2026-03-10 nudged [[Jane Doe]]: first - 2026-03-10 met <% tp %>\n");
		expect(personIn(after).log).toHaveLength(2);
	});

	it("with an empty remark writes none", () => {
		expect(afterEvent(noteIn("asked"), { event: "nudged", remark: " \n " })).toContain(
			"- 2026-03-10 nudged [[Jane Doe]]\n",
		);
	});

	it("leaves a note alone whose status cannot be changed without losing a comment", () => {
		const text = note("intro_status:\n  - asked # by phone\n");
		const person = personIn(text);
		const planned = planEvent(person, { event: "contacted", date: day("2026-03-10") }, context());
		expect(planned.ok).toBe(true);
		expect(() => afterEvent(text, { event: "contacted" })).toThrow("comments that would be lost");
	});

	it("is refused for several statuses at once", () => {
		const person = personIn(note("intro_status: [asked, met]\n"));
		expect(
			planEvent(person, { event: "contacted", date: day("2026-03-10") }, context()),
		).toMatchObject({ ok: false, code: "unknown-status" });
	});
});

describe("several names for a property", () => {
	const settings = {
		...DEFAULT_SETTINGS,
		properties: {
			intro_status: ["stage", "status"],
			intro_via: ["via", "asked"],
			follow_up: ["later", "not before"],
		},
	};

	it("are read, the first is written, and cleared are all", () => {
		const text =
			'---\ntype: contact\nstatus: asked\nasked: "[[Jane Doe]]"\nLATER: 2026-04-01\nnot before: 2026-05-01\n---\n';
		expect(afterEvent(text, { event: "refused" }, { settings })).toBe(
			"---\ntype: contact\nstatus: asked\nstage: identified\nintro_since: 2026-03-10\n---\n\n## Introduction log\n\n- 2026-03-10 refused [[Jane Doe]]\n",
		);
	});

	it("are written where the note has the first in other capitals", () => {
		const text = "---\ntype: contact\nStage: contacted # x\nstatus: old\n---\n";
		const after = afterEvent(text, { event: "met" }, { settings });
		expect(after).toContain("Stage: met # x\nstatus: old\n");
		expect(personIn(after, settings).stage).toBe("met");
	});
});
