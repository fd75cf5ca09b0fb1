import { createContext, type FunctionComponent } from "preact";
import { useContext, useLayoutEffect } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";

/** What a dialog shows. */
export interface DialogContent<P> {
	/** Names the dialog for its style: `warm-intros-<name>`. */
	readonly name: string;
	readonly title: string;
	/** What tells apart what is typed into dialogs of one title: the path of a note, say. */
	readonly about?: string;
	readonly Content: FunctionComponent<P>;
	readonly props: P;
}

/** Opens a dialog; what was typed into it and left is there again. */
export type OpenDialog = <P extends object>(content: DialogContent<P>) => void;

/** Where a dialog keeps what was typed, after it is closed and until the app is. */
export interface LeftInput {
	readonly get: () => unknown;
	readonly set: (value: unknown) => void;
	readonly clear: () => void;
}

/** The window around what a dialog shows. */
export interface DialogWindow {
	readonly live: LiveIndex;
	readonly left: LeftInput;
	/** What is done with the keys that are pressed anywhere in the window. */
	readonly keys: { onKey?: ((event: KeyboardEvent) => void) | undefined };
	/** The app's window that it is shown in: there are several where notes are popped out. */
	readonly win: Window;
	/** Closes the window. */
	readonly close: () => void;
}

const WindowContext = createContext<DialogWindow | undefined>(undefined);

export const DialogWindowProvider = WindowContext.Provider;

/** The window in which a dialog's content is drawn. */
export function useDialog(): DialogWindow {
	const dialog = useContext(WindowContext);
	if (!dialog) throw new Error("The content of a dialog was drawn outside of a dialog.");
	return dialog;
}

/** Hears the keys that are pressed anywhere in the window, beside its fields too. */
export function useDialogKeys(onKey: (event: KeyboardEvent) => void): void {
	const { keys } = useDialog();
	useLayoutEffect(() => {
		keys.onKey = onKey;
		return () => {
			keys.onKey = undefined;
		};
	});
}
