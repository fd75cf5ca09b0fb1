import { dayOf } from "../../core/dates/calendar-date";
import type { ContactEntry } from "../../core/index/entry";
import { knownStageStatus } from "../../core/pipeline/board";
import type { AgendaView } from "../../core/agenda/agenda-sources";
import { nextOf } from "../../core/agenda/next-step";
import { isRecognised } from "../../core/records/contact";
import { legalEvents } from "../../core/vocabulary/stage";
import { useHost } from "../shared/host";
import { Line, Section } from "./panel-section";
import { nextIntent, secondButton } from "../pipeline/agenda-action";
import { ageLabel } from "../pipeline/due-label";

export interface StepSectionProps {
	readonly entry: ContactEntry;
	readonly view: AgendaView;
}

/** Where the introduction stands, and the next step as a button, with its reason. */
export function StepSection({ entry, view }: StepSectionProps) {
	const host = useHost();
	const { note, path } = entry;
	const stageStatus = knownStageStatus(entry, view.index.settings.pipeline);
	const card = stageStatus && { entry, stageStatus, dueOn: stageStatus.dueOn };
	const next = nextOf(entry, view);
	const isUnknown = !isRecognised(note);
	const intent = nextIntent(next, path);
	const second = "item" in next ? secondButton(next.item) : undefined;
	return (
		<Section title="Next step">
			{card && <Line label="Time in stage" text={ageLabel(card, dayOf(view.now)) || "Unknown"} />}
			<Line label="" text={next.why} />
			<div class="warm-intros-panel-steps">
				<button type="button" class="mod-cta" onClick={() => intent && host.act(intent)}>
					{next.label}
				</button>
				{second && (
					<button type="button" onClick={() => host.act(second.intent)}>
						{second.label}
					</button>
				)}
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
				{next.kind !== "log-contact" && (
					<button type="button" onClick={() => host.act({ kind: "log-contact", path })}>
						Log a contact
					</button>
				)}
				<button type="button" onClick={() => host.act({ kind: "snooze", path })}>
					Snooze
				</button>
			</div>
		</Section>
	);
}
