import type { LiveIndex } from "../../app/write/live-index";
import { FirstSteps, useFirstSteps } from "./first-steps";
import { type OfferedCommand, useHost } from "./host";
import { Icon } from "./icon";

export interface EmptyStateProps {
	readonly icon: string;
	readonly title: string;
	readonly text: string;
	/** The next step, as a button: a command, or what the view itself does. */
	readonly actions: readonly {
		readonly label: string;
		readonly run: OfferedCommand | (() => void);
	}[];
	/** Where the first steps lead on, as long as there are any. */
	readonly live?: LiveIndex;
}

/** What a view says where it has nothing to show, with the next step. */
export function EmptyState({ icon, title, text, actions, live }: EmptyStateProps) {
	const host = useHost();
	const steps = useFirstSteps(live);
	return (
		<div class="warm-intros-empty">
			<Icon name={icon} />
			<h3 class="warm-intros-empty-title">{title}</h3>
			<p class="warm-intros-empty-text">{text}</p>
			{steps && live && <FirstSteps live={live} steps={steps} />}
			<div class="warm-intros-empty-actions">
				{actions.map(({ label, run }, i) => (
					<button
						key={label}
						type="button"
						class={i === 0 && !steps ? "mod-cta" : ""}
						onClick={() => {
							if (typeof run === "function") run();
							else host.run(run);
						}}
					>
						{label}
					</button>
				))}
			</div>
		</div>
	);
}
