import type { CalendarDate } from "../../core/dates/calendar-date";
import type { ContactEntry } from "../../core/index/entry";
import { type Card, knownStageStatus } from "../../core/pipeline/board";
import { nextStep } from "../../core/agenda/next-step";
import { legalEvents } from "../../core/vocabulary/stage";
import type { PipelineSettings } from "../../core/settings/settings";
import { useHost } from "../shared/host";
import { Line, Section } from "./panel-section";
import { ageLabel } from "../pipeline/due-label";
import { stepIntent } from "../pipeline/step-intent";

export interface StepSectionProps {
	readonly entry: ContactEntry;
	readonly limits: PipelineSettings;
	readonly today: CalendarDate;
}

/** Where the introduction stands, and the next step as a button. */
export function StepSection({ entry, limits, today }: StepSectionProps) {
	const host = useHost();
	const { note, path } = entry;
	const stageStatus = knownStageStatus(entry, limits);
	const isUnknown = note.status !== undefined && stageStatus === undefined;
	const step = nextStep(stageStatus, today);
	const card: Card | undefined = stageStatus && { entry, stageStatus, dueOn: stageStatus.dueOn };
	return (
		<Section title="Next step">
			{card && <Line label="Time in stage" text={ageLabel(card, today) || "Unknown"} />}
			<div class="warm-intros-panel-steps">
				<button
					type="button"
					class="mod-cta"
					onClick={() => host.act(isUnknown ? { kind: "correct", path } : stepIntent(step, path))}
				>
					{isUnknown ? "Correct stage…" : step.label}
				</button>
				{!isUnknown && (
					<button
						type="button"
						onClick={(event) =>
							host.act({
								kind: "choose-event",
								path,
								events: legalEvents(note.stage),
								at: event.currentTarget,
							})
						}
					>
						Record event…
					</button>
				)}
				<button type="button" onClick={() => host.act({ kind: "log-contact", path })}>
					Log a contact
				</button>
				<button type="button" onClick={() => host.act({ kind: "snooze", path })}>
					Snooze
				</button>
			</div>
		</Section>
	);
}
