import type { AgendaView } from "../../core/agenda/agenda-sources";
import type { Card } from "../../core/pipeline/board";
import type { Move } from "../../core/vocabulary/move";
import { STAGE_TABLE } from "../../core/vocabulary/stage";
import { documentCard, type StagedPersonDocument } from "./pipeline-document";

/** Where one person stands at a time; null is unknown or none. */
export interface StageStatusDocument extends Pick<
	StagedPersonDocument,
	"since" | "ageDays" | "dueOn" | "overdue" | "explained" | "next"
> {
	readonly move: Move;
}

/** Where somebody in the pipeline stands at a local time. */
export function documentStageStatus(card: Card, view: AgendaView): StageStatusDocument {
	const { since, ageDays, dueOn, overdue, explained, next } = documentCard(card, view);
	const { move } = STAGE_TABLE[card.stageStatus.stage];
	return { move, since, ageDays, dueOn, overdue, explained, next };
}
