import { Icon } from "./icon";

interface GroupButtonProps {
	readonly title: string;
	readonly count: number | string;
	/** What is at its end. */
	readonly note?: string;
	readonly isFolded: boolean;
	readonly onFold: () => void;
}

/** The heading of a group of rows, which folds and opens it. */
export function GroupButton({ title, count, note = "", isFolded, onFold }: GroupButtonProps) {
	return (
		<button
			type="button"
			class="warm-intros-group-button"
			tabIndex={-1}
			aria-expanded={!isFolded}
			onClick={onFold}
		>
			<Icon name={isFolded ? "lucide-chevron-right" : "lucide-chevron-down"} />
			<span class="warm-intros-group-title">{title}</span>
			<span class="warm-intros-count">{count}</span>
			{note !== "" && <span class="warm-intros-move">{note}</span>}
		</button>
	);
}
