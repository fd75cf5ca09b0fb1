interface StepButtonProps {
	readonly words: string;
	/** Whom it is about, for screen readers. */
	readonly name: string;
	/** The first button of a line is what a key does, too. */
	readonly isFirst?: boolean;
	readonly onPress: (button: HTMLElement) => void;
}

/** A button in a line of the pipeline. */
export function StepButton({ words, name, isFirst = false, onPress }: StepButtonProps) {
	return (
		<button
			type="button"
			class={`warm-intros-step ${isFirst ? "" : "is-quiet"}`}
			tabIndex={-1}
			aria-label={`${words}: ${name}`}
			aria-keyshortcuts={isFirst ? "n" : undefined}
			onClick={(event) => onPress(event.currentTarget)}
		>
			{words}
		</button>
	);
}
