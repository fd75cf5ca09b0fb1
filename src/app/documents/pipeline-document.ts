import { type CalendarDate, dayOf, daysBetween } from "../../core/dates/calendar-date";
import type { Route } from "../../core/vocabulary/route";
import type { ContactEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import type { AgendaView } from "../../core/agenda/agenda-sources";
import { type Next, nextOf } from "../../core/agenda/next-step";
import type { Card } from "../../core/pipeline/board";
import type { LogEvent } from "../../core/vocabulary/log-event";
import type { Stage } from "../../core/vocabulary/stage";
import type { Move } from "../../core/vocabulary/move";
import { statedRoute } from "../../core/pipeline/route";
import { ageOf } from "../../core/pipeline/stage-status";
import { writeCsv } from "./csv";

/** The pipeline as JSON (docs/schema/pipeline.schema.json). Days are whole, dates local; null is unknown or none. */
export interface PipelineDocument {
	readonly stages: readonly {
		readonly id: Stage;
		readonly move: Move;
		readonly people: readonly StagedPersonDocument[];
	}[];
	readonly unrecognised: readonly {
		readonly path: string;
		readonly name: string;
		readonly status: string;
	}[];
}

/** The one obvious thing to do next with a person. */
export interface NextDocument {
	readonly kind: Next["kind"];
	/** Where it comes to an event, that, as `move` takes it. */
	readonly event: LogEvent | null;
	readonly label: string;
	/** Why that is next, in words. */
	readonly why: string;
}

export interface StagedPersonDocument {
	readonly path: string;
	readonly name: string;
	readonly since: CalendarDate | null;
	readonly ageDays: number | null;
	readonly dueOn: CalendarDate | null;
	readonly overdue: boolean;
	/** Who was asked, or who introduced, as a reader sees the link. */
	readonly via: string | null;
	readonly route: Route | null;
	/** Whether the log says how the person came to the stage; where it does not, the age is unknown. */
	readonly explained: boolean;
	readonly next: NextDocument;
}

/** The pipeline at a local time. */
export function documentPipeline(view: AgendaView): PipelineDocument {
	const { board } = view;
	return {
		stages: board.stages.map(({ stage, move, cards }) => ({
			id: stage,
			move,
			people: cards.map((card) => documentCard(card, view)),
		})),
		unrecognised: board.unrecognised.map(({ path, note }) => ({
			path,
			name: note.name,
			status: note.status ?? "",
		})),
	};
}

/** Where one person stands on a day. */
export function documentCard(
	{ entry, stageStatus, dueOn }: Card,
	view: AgendaView,
): StagedPersonDocument {
	const today = dayOf(view.now);
	const { kind, event = null, label, why } = nextOf(entry, view);
	return {
		path: entry.path,
		name: entry.note.name,
		since: stageStatus.since ?? null,
		ageDays: ageOf(stageStatus, today) ?? null,
		dueOn: dueOn ?? null,
		overdue: dueOn !== undefined && daysBetween(dueOn, today) > 0,
		via: introducerOf(entry),
		route: statedRoute(entry.note) ?? null,
		explained: stageStatus.isExplained,
		next: { kind, event, label, why },
	};
}

const HEADER = [
	"stage",
	"move",
	"name",
	"path",
	"since",
	"age days",
	"due on",
	"overdue",
	"via",
	"route",
] as const;

/** The pipeline as a table, in its order; unrecognised statuses last. */
export function writePipelineCsv({ stages, unrecognised }: PipelineDocument): string {
	const rows = stages.flatMap(({ id, move, people }) =>
		people.map((person) => [
			id,
			move,
			person.name,
			person.path,
			person.since ?? "",
			person.ageDays ?? "",
			person.dueOn ?? "",
			person.overdue ? "yes" : "no",
			person.via ?? "",
			person.route ?? "",
		]),
	);
	const unknown = unrecognised.map(({ status, name, path }) => [
		status,
		"",
		name,
		path,
		"",
		"",
		"",
		"",
		"",
		"",
	]);
	return writeCsv(HEADER, [...rows, ...unknown]);
}

function introducerOf({ note }: ContactEntry): string | null {
	const link = note.introVia[0] ?? note.introducedBy[0];
	return link === undefined ? null : displayText(link);
}
