import { formatCount } from "./labels";
import { useUniqueId } from "./use-unique-id";

export interface WorkBarProps {
	readonly title: string;
	readonly done: number;
	/** How many there are; zero where that is not known yet. */
	readonly all: number;
}

/** How far a long work is: a bar and its label. */
export function WorkBar({ title, done, all }: WorkBarProps) {
	const titleId = useUniqueId();
	return (
		<div class="warm-intros-work-bar">
			<progress max={1} value={all === 0 ? undefined : done / all} aria-labelledby={titleId} />
			<div class="warm-intros-picker-note">
				<span id={titleId}>{title}</span>
				{all === 0 ? "…" : `: ${formatCount(done)} of ${formatCount(all)}`}
			</div>
		</div>
	);
}
