import { describe, expect, it } from "vitest";
import { planCompletion } from "../../../src/core/pipeline/plan-event";
import { type Stage, STAGE_TABLE, STAGES } from "../../../src/core/vocabulary/stage";
import { stageStatusOf } from "../../../src/core/pipeline/stage-status";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { carriedOut, context, day, personIn, time } from "../../make/pipeline";

const limits = DEFAULT_SETTINGS.pipeline;
const wish = { date: day("2026-03-08"), via: undefined };

function byHand(properties: string, ...log: readonly string[]): string {
	const lines = log.map((line) => `- ${line}\n`).join("");
	const section = log.length === 0 ? "" : `\n## Introduction log\n\n${lines}`;
	return `---\ntype: contact\n${properties}---\n${section}`;
}

/** The log line that completes each stage where the log is at its beginning. */
const LINES: Readonly<Partial<Record<Stage, string>>> = {
	asked: "asked [[Max Roe]]",
	"name-ok": "named [[Max Roe]]",
	introduced: "introduced [[Max Roe]]",
	contacted: "contacted",
	scheduled: "scheduled 2026-03-20 10:30",
	met: "met",
	declined: "declined",
	"no-reply": "no-reply",
	dropped: "dropped",
};

describe("completing a move", () => {
	it.each(Object.entries(LINES))(
		"that was made by hand to %s adds its date and its line, and leaves the status",
		(stage, line) => {
			const text = byHand(`intro_status: "${stage.toUpperCase()}" # by hand\n`);
			const isByOther = ["asked", "name-ok", "introduced"].includes(stage);
			const planned = planCompletion(
				personIn(text),
				{
					date: day("2026-03-08"),
					...(isByOther ? { via: "[[Max Roe]]" } : {}),
					...(stage === "scheduled" ? { at: time("2026-03-20T10:30") } : {}),
					remark: "on the board",
				},
				context(),
			);
			const after = carriedOut(text, planned);
			const more = {
				asked: 'intro_via: "[[Max Roe]]"\n',
				introduced: 'introduced_by: "[[Max Roe]]"\n',
				contacted: "intro_route: cold\n",
			}[stage];
			expect(after).toBe(
				`---\ntype: contact\nintro_status: "${stage.toUpperCase()}" # by hand\nintro_since: 2026-03-08\n${more ?? ""}---\n\n## Introduction log\n\n- 2026-03-08 ${line}: on the board\n`,
			);
			const stageStatus = stageStatusOf(personIn(after), limits);
			expect(stageStatus).toMatchObject({ stage, isExplained: true, since: "2026-03-08" });
		},
	);

	it.each(STAGES)("is not possible twice, nor where nothing is missing: %s", (stage) => {
		const text = byHand(
			`intro_status: ${stage}\nintro_via: "[[Jane Doe]]"\n`,
			stage === "identified" ? "2026-03-01 reopened" : `2026-03-01 ${STAGE_TABLE[stage].enteredBy}`,
		);
		expect(planCompletion(personIn(text), wish, context())).toMatchObject({
			ok: false,
			code: "not-legal",
		});
	});

	it("of somebody who is identified, and of whom the log says nothing, is not needed", () => {
		const planned = planCompletion(personIn(byHand("intro_status: identified\n")), wish, context());
		expect(planned).toMatchObject({ ok: false, code: "not-legal" });
	});

	it("back to the beginning is a correction, and opens again what was closed", () => {
		const asked = byHand("intro_status: identified\n", "2026-03-01 asked [[Jane Doe]]");
		expect(carriedOut(asked, planCompletion(personIn(asked), wish, context()))).toContain(
			"- 2026-03-08 corrected: from asked to identified\n",
		);
		const closed = byHand(
			'intro_status: identified\nintro_via: "[[Jane Doe]]"\nintro_route: cold\n',
			"2026-03-01 contacted",
			"2026-03-02 dropped",
		);
		const after = carriedOut(closed, planCompletion(personIn(closed), wish, context()));
		expect(after).toContain("- 2026-03-08 reopened\n");
		expect(personIn(after)).toMatchObject({ introVia: [], introRoute: undefined });
		expect(stageStatusOf(personIn(after), limits)?.isExplained).toBe(true);
	});

	it("out of a closed stage begins a new attempt", () => {
		const text = byHand(
			'intro_status: contacted\nintro_via: "[[Jane Doe]]"\nintro_route: warm\n',
			"2026-03-01 introduced [[Jane Doe]]",
			"2026-03-02 dropped",
		);
		const after = personIn(carriedOut(text, planCompletion(personIn(text), wish, context())));
		expect(after).toMatchObject({ introVia: [], introRoute: "cold", introSince: "2026-03-08" });
	});

	it("names the introducer whom the note names", () => {
		const asked = byHand('intro_status: asked\nintro_via: "[[Jane Doe]]"\n');
		expect(carriedOut(asked, planCompletion(personIn(asked), wish, context()))).toContain(
			"- 2026-03-08 asked [[Jane Doe]]\n",
		);
		const introduced = byHand(
			'intro_status: introduced\nintro_via: "[[Jane Doe]]"\nintroduced_by: "[[Max Roe]]"\n',
			"2026-03-01 asked [[Jane Doe]]",
		);
		const after = carriedOut(introduced, planCompletion(personIn(introduced), wish, context()));
		expect(after).toContain("- 2026-03-08 introduced [[Max Roe]]\n");
		expect(personIn(after).introducedBy).toEqual(["[[Max Roe]]"]);
	});

	it("asks for the introducer and the time where they are missing", () => {
		const asked = personIn(byHand("intro_status: asked\n"));
		expect(planCompletion(asked, wish, context())).toMatchObject({
			ok: false,
			code: "needs-introducer",
		});
		const scheduled = personIn(byHand("intro_status: scheduled\n"));
		expect(planCompletion(scheduled, wish, context())).toMatchObject({
			ok: false,
			code: "needs-time",
		});
	});

	it("is refused for a day to come, one before the last event, and a status that is no stage", () => {
		const met = personIn(byHand("intro_status: met\n", "2026-03-09 contacted"));
		const on = (date: string) => planCompletion(met, { date: day(date) }, context());
		expect(on("2026-03-11")).toMatchObject({ ok: false, code: "in-future" });
		expect(on("2026-03-08")).toMatchObject({ ok: false, code: "before-last-event" });
		expect(on("2026-03-09").ok).toBe(true);
		const unknown = personIn(byHand("intro_status: waiting\n"));
		expect(planCompletion(unknown, wish, context())).toMatchObject({
			ok: false,
			code: "unknown-status",
		});
		const none = planCompletion(personIn(byHand("")), wish, context());
		expect(none).toMatchObject({
			ok: false,
			code: "unknown-status",
			reason: "The note has no status: this person is not in the pipeline.",
		});
	});

	it("clears the follow-up, as every event does", () => {
		const text = byHand("intro_status: met\nfollow_up: 2026-04-01\n");
		expect(carriedOut(text, planCompletion(personIn(text), wish, context()))).not.toContain(
			"follow_up",
		);
	});
});
