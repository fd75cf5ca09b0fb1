import type { Move } from "../../src/core/vocabulary/move";
import type { Stage } from "../../src/core/vocabulary/stage";

/** What a note says about an introduction: the value of each property as it is written, and the log. */
export interface StageNote {
	readonly since: string;
	readonly via?: string;
	readonly by?: string;
	readonly route?: string;
	readonly log: readonly string[];
}

/** A stage of the design's table, and a note of somebody in it. */
interface StageCase extends StageNote {
	readonly move: Move;
	/** An event that leads to it, and its limits where that was on 2026-03-05, a Thursday. */
	readonly enters: { readonly event: string; readonly due?: string; readonly later?: string };
	/** What each legal event writes into the note: the stage and its date where one is entered, then what else changes. */
	readonly events: Readonly<Record<string, string>>;
}

const JANE = "[[Jane Doe]]";
const ASKED = `2026-03-02 asked ${JANE}: at the fair`;

/** A new attempt: nothing of the introducer and of the route is left of the one before. */
const CLOSED = {
	via: JANE,
	route: "cold",
	move: "closed",
	events: {
		reopened: "identified via= route=",
		asked: "asked via=Max route=",
		introduced: "introduced via= route=",
		scheduled: "scheduled via= route=",
		met: "met via= route=",
	},
} as const;

/** A person in each stage, as the plugin would have left the note, and explained by its log. */
export const STAGE_NOTES: Readonly<Record<Stage, StageCase>> = {
	identified: {
		enters: { event: "reopened" },
		move: "mine",
		events: {
			asked: "asked via=Max",
			named: "name-ok",
			introduced: "introduced",
			contacted: "contacted route=cold",
			scheduled: "scheduled",
			met: "met",
			dropped: "dropped",
		},
		since: "2026-03-03",
		log: [ASKED, `2026-03-03 refused ${JANE}`],
	},
	asked: {
		enters: { event: "asked", due: "2026-03-12" },
		move: "introducer",
		events: {
			asked: "stays via=Max",
			nudged: "stays",
			agreed: "stays",
			refused: "identified via=",
			withdrawn: "identified via=",
			named: "name-ok",
			introduced: "introduced by=Jane",
			contacted: "contacted route=cold",
			scheduled: "scheduled by=Jane route=warm",
			met: "met by=Jane route=warm",
			declined: "declined",
			dropped: "dropped",
		},
		since: "2026-03-02",
		via: JANE,
		log: [ASKED],
	},
	"name-ok": {
		enters: { event: "named", due: "2026-03-08" },
		move: "mine",
		events: {
			asked: "asked via=Max",
			introduced: "introduced by=Jane",
			contacted: "contacted route=named",
			scheduled: "scheduled route=named",
			declined: "declined",
			dropped: "dropped",
		},
		since: "2026-03-03",
		via: JANE,
		log: [ASKED, `2026-03-03 named ${JANE}`],
	},
	introduced: {
		enters: { event: "introduced", due: "2026-03-06" },
		move: "mine",
		events: {
			contacted: "contacted route=warm",
			scheduled: "scheduled route=warm",
			met: "met route=warm",
			declined: "declined",
			dropped: "dropped",
		},
		since: "2026-03-03",
		via: JANE,
		by: JANE,
		log: [ASKED, `2026-03-03 introduced ${JANE}`],
	},
	contacted: {
		enters: { event: "contacted", due: "2026-03-10", later: "2026-03-16" },
		move: "theirs",
		events: {
			contacted: "stays",
			asked: "asked via=Max",
			introduced: "introduced",
			scheduled: "scheduled",
			met: "met",
			declined: "declined",
			"no-reply": "no-reply",
			dropped: "dropped",
		},
		since: "2026-03-03",
		route: "cold",
		log: ["2026-03-03 contacted: by post"],
	},
	scheduled: {
		enters: { event: "scheduled 2026-03-09 10:00" },
		move: "both",
		events: {
			moved: "stays",
			cancelled: "contacted",
			"no-show": "contacted",
			met: "met",
			declined: "declined",
			dropped: "dropped",
		},
		since: "2026-03-04",
		via: JANE,
		by: JANE,
		route: "warm",
		log: [ASKED, `2026-03-03 introduced ${JANE}`, "2026-03-04 scheduled 2026-03-09 10:00"],
	},
	met: {
		enters: { event: "met" },
		move: "mine",
		events: { talked: "stays", scheduled: "scheduled" },
		since: "2026-03-09",
		via: JANE,
		by: JANE,
		route: "warm",
		log: [ASKED, "2026-03-04 scheduled 2026-03-09 10:00", "2026-03-09 met"],
	},
	declined: {
		enters: { event: "declined" },
		...CLOSED,
		since: "2026-03-09",
		log: [ASKED, "2026-03-03 contacted", "2026-03-09 declined: no time"],
	},
	"no-reply": {
		enters: { event: "no-reply" },
		...CLOSED,
		since: "2026-03-09",
		log: [ASKED, "2026-03-03 contacted", "2026-03-09 no-reply"],
	},
	dropped: {
		enters: { event: "dropped" },
		...CLOSED,
		since: "2026-03-09",
		log: [ASKED, "2026-03-03 contacted", "2026-03-09 dropped"],
	},
};

/** How a note may be written: each with things that must not be touched. */
export interface NoteForm {
	readonly name: string;
	/** The status as it is written. */
	readonly status: (stage: Stage) => string;
	readonly lineEnd?: string;
	readonly keys?: Readonly<Record<string, string>>;
	readonly quote?: string;
	readonly comment?: string;
}

export const NOTE_FORMS: readonly NoteForm[] = [
	{ name: "as the plugin writes it", status: (stage) => stage },
	{
		name: "with quotes and comments",
		status: (stage) => `'${stage}'`,
		quote: "'",
		comment: "  # by hand",
	},
	{ name: "with CRLF", status: (stage) => stage, lineEnd: "\r\n" },
	{ name: "with the status in a list", status: (stage) => `[${stage}]` },
	{ name: "with the status as a link", status: (stage) => `"[[Stages/${stage}|${stage}]]"` },
	{
		name: "with capitals and blanks",
		status: (stage) => `" ${stage.toUpperCase().replace("-", " ")} "`,
	},
	{
		name: "with names of its own",
		status: (stage) => stage,
		keys: {
			intro_status: "Stage",
			intro_since: "Stage since",
			intro_via: "via",
			introduced_by: "introducer",
			intro_route: "route",
			follow_up: "not before",
		},
	},
	{
		name: "with names in capitals",
		status: (stage) => stage,
		keys: {
			intro_status: "Intro_Status",
			intro_since: "INTRO_SINCE",
			intro_via: "Intro_Via",
			introduced_by: "Introduced_By",
			intro_route: "Intro_Route",
			follow_up: "Follow_Up",
		},
	},
];

/** The text of a note that says this, in a form; a value that is undefined is not there. */
export function stageNoteText(
	form: NoteForm,
	status: string,
	note: StageNote,
	followUp: string | undefined,
): string {
	const { keys = {}, quote = "", comment = "", lineEnd = "\n" } = form;
	const line = (key: string, value: string | undefined, mark = quote): string =>
		value === undefined ? "" : `${keys[key] ?? key}: ${mark}${value}${mark}${comment}\n`;
	const text = [
		"---\ntype: contact\n# where it stands\n",
		line("intro_status", status, ""),
		line("intro_since", note.since),
		line("intro_via", note.via, quote || '"'),
		line("introduced_by", note.by, quote || '"'),
		line("intro_route", note.route),
		line("follow_up", followUp),
		'zip: "0123"\n---\nShe  likes\ttea. <!-- do not touch -->\n\n## Introduction log\n\n',
		...note.log.map((entry) => `- ${entry}\n`),
		"\n## After\n\n- 2020-01-01 met nobody\n",
	].join("");
	return text.replaceAll("\n", lineEnd);
}
