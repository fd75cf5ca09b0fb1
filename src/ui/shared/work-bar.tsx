import { formatCount } from "./labels";
import { useHiddenName } from "./use-name";

export interface WorkBarProps {
	readonly title: string;
	readonly done: number;
	/** How many there are; zero where that is not known yet. */
	readonly all: number;
}

/** How far a long work is: a bar and its label. */
export function WorkBar({ title, done, all }: WorkBarProps) {
	const [nameId, hiddenName] = useHiddenName(title);
	return (
		<div class="warm-intros-work-bar">
			{hiddenName}
			<progress max={1} value={all === 0 ? undefined : done / all} aria-labelledby={nameId} />
			<div class="warm-intros-picker-note">
				{all === 0 ? `${title}…` : `${title}: ${formatCount(done)} of ${formatCount(all)}`}
			</div>
		</div>
	);
}
