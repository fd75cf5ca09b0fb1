import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** What the views ask of the app around them. */
export interface UiHost {
	/** Fills an element with a Lucide icon. */
	setIcon(element: HTMLElement, icon: string): void;
	/** Opens a note; `event` says whether in a new tab or window. */
	openNote(path: string, event: MouseEvent | KeyboardEvent): void;
	/** Shows Obsidian's preview of a note beside an element. */
	previewNote(path: string, element: HTMLElement, event: MouseEvent): void;
	/** Opens the menu of a note at a pointer, or below an element where there is none. */
	showNoteMenu(path: string, at: MouseEvent | HTMLElement): void;
	/** Runs one of the plugin's commands. */
	run(command: CommandId): void;
}

/** Commands that views offer as the next step. */
export type CommandId =
	"create-space" | "new-contact" | "find-contacts" | "show-problems" | "open-space-fit";

const HostContext = createContext<UiHost | undefined>(undefined);

export const UiHostProvider = HostContext.Provider;

/** The app around the view. */
export function useHost(): UiHost {
	const host = useContext(HostContext);
	if (!host) throw new Error("A view was drawn outside of its app.");
	return host;
}
