import type { ContactEntry } from "../../core/index/entry";
import { dropStages } from "../../core/pipeline/plan-drop";
import { type Stage, STAGE_TABLE, STAGES } from "../../core/vocabulary/stage";

/** The stages on which a card can be dropped, at hand while it is on its way. */
export function DropTray({
	entry,
	over,
}: {
	readonly entry: ContactEntry;
	readonly over: Stage | undefined;
}) {
	const stages = dropStages(entry, STAGES);
	return (
		<div class="warm-intros-tray" role="presentation">
			<span class="warm-intros-tray-title" dir="auto">
				{stages.length === 0 ? `${entry.note.name} can be dropped nowhere` : "Drop on"}
			</span>
			{stages.map((stage) => (
				<span
					key={stage}
					class={`warm-intros-tray-stage ${stage === over ? "is-over" : ""}`}
					data-stage={stage}
				>
					{STAGE_TABLE[stage].label}
				</span>
			))}
		</div>
	);
}
