import type { ComponentChildren } from "preact";

export interface PressedButtonProps {
	/** Whether what it names is what is shown. */
	readonly isShown: boolean;
	readonly onShow: () => void;
	readonly children: ComponentChildren;
}

/** A button that shows one of several things, and says whether it is the one. */
export function PressedButton({ isShown, onShow, children }: PressedButtonProps) {
	return (
		<button
			type="button"
			class={isShown ? "is-active" : undefined}
			aria-pressed={isShown}
			onClick={onShow}
		>
			{children}
		</button>
	);
}
