interface StepButtonProps {
	readonly label: string;
	/** Whom it is about, for screen readers. */
	readonly name: string;
	/** The first button of a line is what a key does, too. */
	readonly isFirst?: boolean;
	readonly onPress: (button: HTMLElement) => void;
}

/** A button in a line of the pipeline. */
export function StepButton({ label, name, isFirst = false, onPress }: StepButtonProps) {
	return (
		<button
			type="button"
			class={`warm-intros-step ${isFirst ? "" : "is-quiet"}`}
			tabIndex={-1}
			aria-label={`${label}: ${name}`}
			aria-keyshortcuts={isFirst ? "n" : undefined}
			onClick={(event) => onPress(event.currentTarget)}
		>
			{label}
		</button>
	);
}
