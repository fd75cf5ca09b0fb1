import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/core/note/text-edit";
import { planChanges } from "../../../src/core/note/plan-changes";
import type { EventInput } from "../../../src/core/pipeline/event-input";
import { readLogEvent, readStage } from "../../../src/core/vocabulary/read-word";
import { planEvent } from "../../../src/core/pipeline/plan-event";
import { LOG_EVENTS } from "../../../src/core/vocabulary/log-event";
import { type Stage, STAGES } from "../../../src/core/vocabulary/stage";
import { stageStatusOf } from "../../../src/core/pipeline/stage-status";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { carriedOut, context, day, personIn, time } from "../../make/pipeline";
import { NOTE_FORMS, type NoteForm, STAGE_NOTES, stageNoteText } from "../../make/stage-notes";
import { invertEdits } from "../../make/invert-edits";

const MAX = "[[Max Roe]]";
const JANE = "[[Jane Doe]]";

const EVENTS = LOG_EVENTS.filter((event) => event !== "corrected");

/** The introducer that a log line names where none is said: the one of the attempt. */
const NAMES_INTRODUCER = ["nudged", "agreed", "refused", "withdrawn", "named", "introduced"];

function inputFor(word: string): EventInput {
	const event = readLogEvent(word);
	if (event === undefined) throw new Error(`${word} is no event.`);
	const isTimed = event === "scheduled" || event === "moved";
	return {
		event,
		date: day("2026-03-10"),
		...(event === "asked" ? { via: MAX } : {}),
		...(isTimed ? { at: time("2026-03-20T10:30") } : {}),
		remark: "so it went",
	};
}

function lineFor(stage: Stage, word: string): string {
	const isOpen = !["declined", "no-reply", "dropped"].includes(stage);
	const { via } = STAGE_NOTES[stage];
	const names = NAMES_INTRODUCER.includes(word) && isOpen && via !== undefined;
	const parts = [
		word,
		...(word === "scheduled" || word === "moved" ? ["2026-03-20 10:30"] : []),
		...(word === "asked" ? [MAX] : names ? [via] : []),
	];
	return `2026-03-10 ${parts.join(" ")}: so it went`;
}

/** The text of the note as it shall be after an event, made line by line and without the code under test. */
function expectedText(form: NoteForm, text: string, stage: Stage, word: string): string {
	const before = STAGE_NOTES[stage];
	const [to = "", ...facts] = (STAGE_NOTES[stage].events[word] ?? "").split(" ");
	const lines = text.split(form.lineEnd ?? "\n");
	const change = (id: string, old: string | undefined, wanted: string): void => {
		const key = form.keys?.[id] ?? id;
		const at = lines.findIndex((line) => line.startsWith(`${key}: `));
		if (wanted === "") {
			if (at >= 0) lines.splice(at, 1);
		} else if (at >= 0 && old !== wanted) {
			const comment = /\s+# .*$/.exec(lines[at] ?? "")?.[0] ?? "";
			lines[at] = `${key}: ${written(wanted)}${comment}`;
		} else if (at < 0) {
			// A property that the note does not have yet has the first name of the settings, and is the last.
			const name = form.keys?.intro_status === "Stage" ? key : id;
			lines.splice(lines.lastIndexOf("---"), 0, `${name}: ${written(wanted)}`);
		}
	};
	if (to !== "stays") {
		change("intro_status", undefined, to);
		change("intro_since", before.since, "2026-03-10");
	}
	for (const [id, key, old] of [
		["intro_via", "via", before.via],
		["introduced_by", "by", before.by],
		["intro_route", "route", before.route],
	] as const) {
		const fact = facts.find((said) => said.startsWith(`${key}=`));
		if (fact !== undefined) change(id, old, LINKS[fact] ?? fact.slice(key.length + 1));
	}
	change("follow_up", undefined, "");
	const last = lines.findIndex((line) => line === `- ${before.log.at(-1) ?? ""}`);
	lines.splice(last + 1, 0, `- ${lineFor(stage, word)}`);
	return lines.join(form.lineEnd ?? "\n");
}

const LINKS: Readonly<Record<string, string>> = { "via=Max": MAX, "by=Jane": JANE };

function written(value: string): string {
	return value.startsWith("[[") ? `"${value}"` : value;
}

function settingsOf({ keys }: NoteForm): Settings {
	if (keys?.intro_status !== "Stage") return DEFAULT_SETTINGS;
	const properties = Object.fromEntries(
		Object.entries(keys).map(([id, name]) => [id, [name, `old ${name}`, id]]),
	);
	return { ...DEFAULT_SETTINGS, properties };
}

const legal = STAGES.flatMap((stage) =>
	Object.keys(STAGE_NOTES[stage].events).flatMap((word) =>
		NOTE_FORMS.map((form) => ({ stage, word, form })),
	),
);
const illegal = STAGES.flatMap((stage) =>
	EVENTS.filter((word) => !(word in STAGE_NOTES[stage].events)).map((word) => ({ stage, word })),
);

describe("an event", () => {
	it("is legal or not in every stage", () => {
		const cells = STAGES.length * EVENTS.length;
		expect(legal.length / NOTE_FORMS.length + illegal.length).toBe(cells);
		expect(illegal.length).toBeGreaterThan(cells / 2);
	});

	it.each(legal)(
		"$word from $stage, in a note $form.name, changes what the table says and nothing else",
		({ stage, word, form }) => {
			const settings = settingsOf(form);
			const text = stageNoteText(form, form.status(stage), STAGE_NOTES[stage], "2026-03-15");
			const before = personIn(text, settings);
			expect(before.stage).toBe(stage);
			expect(stageStatusOf(before, settings.pipeline)?.isExplained).toBe(true);
			const planned = planEvent(before, inputFor(word), context({ settings }));
			const after = carriedOut(text, planned);
			expect(after).toBe(expectedText(form, text, stage, word));

			const { ok } = planned;
			const person = personIn(after, settings);
			const to = STAGE_NOTES[stage].events[word]?.split(" ")[0] ?? "";
			const wanted = to === "stays" ? stage : readStage(to);
			expect({ ok, stage: person.stage, followUp: person.followUp }).toEqual({
				ok: true,
				stage: wanted,
				followUp: undefined,
			});
			const stageStatus = stageStatusOf(person, settings.pipeline);
			expect(stageStatus?.isExplained).toBe(true);
			expect(stageStatus?.since).toBe(person.introSince);

			const plan = planned.ok ? planChanges(text, planned.changes) : undefined;
			if (!plan?.ok) throw new Error("Not written.");
			expect(applyEdits(after, invertEdits(text, plan.edits))).toBe(text);
		},
	);

	it.each(illegal)("$word from $stage is refused, and says what is possible", ({ stage, word }) => {
		const [form] = NOTE_FORMS;
		if (!form) throw new Error("No form.");
		const person = personIn(stageNoteText(form, stage, STAGE_NOTES[stage], undefined));
		const planned = planEvent(person, inputFor(word), context());
		expect(planned).toMatchObject({ ok: false, code: "not-legal" });
		if (planned.ok) return;
		expect(planned.reason).toContain(`“${word}” is not an event of the stage ${stage}.`);
		for (const other of Object.keys(STAGE_NOTES[stage].events))
			expect(planned.reason).toContain(other);
	});
});

const NOBODY = "---\ntype: contact\n---\nText\n";

describe("somebody who is in no stage", () => {
	it.each(EVENTS)("is treated as identified: %s", (word) => {
		const planned = planEvent(personIn(NOBODY), inputFor(word), context());
		const cell = STAGE_NOTES.identified.events[word];
		if (cell === undefined) {
			expect(planned).toMatchObject({ ok: false, code: "not-legal" });
			return;
		}
		const [to = "", ...facts] = cell.split(" ");
		const more = facts
			.map((fact) => (fact === "via=Max" ? `intro_via: "${MAX}"\n` : `intro_route: cold\n`))
			.join("");
		const line = lineFor("identified", word);
		expect(carriedOut(NOBODY, planned)).toBe(
			`---\ntype: contact\nintro_status: ${to}\nintro_since: 2026-03-10\n${more}---\nText\n\n## Introduction log\n\n- ${line}\n`,
		);
	});
});

describe("a status that is no stage", () => {
	const waiting = "---\ntype: contact\nintro_status: waiting for the budget # hers\n---\nText\n";

	it.each(EVENTS)("allows no event but a correction: %s", (word) => {
		const planned = planEvent(personIn(waiting), inputFor(word), context());
		expect(planned).toMatchObject({ ok: false });
		if (planned.ok) return;
		expect(["unknown-status", "not-legal"]).toContain(planned.code);
		expect(planned.reason).toContain("waiting for the budget");
	});

	it.each(STAGES)("is corrected to %s", (to) => {
		const input: EventInput = { event: "corrected", date: day("2026-03-10"), to };
		expect(carriedOut(waiting, planEvent(personIn(waiting), input, context()))).toBe(
			`---\ntype: contact\nintro_status: ${to} # hers\nintro_since: 2026-03-10\n---\nText\n\n## Introduction log\n\n- 2026-03-10 corrected: to ${to}\n`,
		);
	});
});
