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
}

/** What a view says where it has nothing to show, with the next step. */
export function EmptyState({ icon, title, text, actions }: EmptyStateProps) {
	const host = useHost();
	return (
		<div class="warm-intros-empty">
			<Icon name={icon} />
			<h3 class="warm-intros-empty-title">{title}</h3>
			<p class="warm-intros-empty-text">{text}</p>
			<div class="warm-intros-empty-actions">
				{actions.map(({ label, run }, i) => (
					<button
						key={label}
						type="button"
						class={i === 0 ? "mod-cta" : ""}
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
