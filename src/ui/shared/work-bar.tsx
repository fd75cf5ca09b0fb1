import { formatCount } from "./labels";

export interface WorkBarProps {
	readonly title: string;
	readonly done: number;
	/** How many there are; zero where that is not known yet. */
	readonly all: number;
}

/** How far a long work is: a bar and its label. */
export function WorkBar({ title, done, all }: WorkBarProps) {
	return (
		<div class="warm-intros-work-bar">
			<progress max={1} value={all === 0 ? undefined : done / all} aria-label={title} />
			<div class="warm-intros-picker-note">
				{all === 0 ? `${title}…` : `${title}: ${formatCount(done)} of ${formatCount(all)}`}
			</div>
		</div>
	);
}
