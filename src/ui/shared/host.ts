import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { TermSwap } from "../../app/fit/change-term";
import type { InterviewOffer } from "../../app/interview/interview-offers";
import type { LogEvent } from "../../core/vocabulary/log-event";
import type { OpportunityStatus } from "../../core/vocabulary/opportunity-status";
import type { Stage } from "../../core/vocabulary/stage";
import type { ForSeveral } from "./for-several";
import type { Places } from "./places";

/** What the views ask of the app around them. */
export interface UiHost {
	/** How far the view is scrolled; dialogs keep none of it. */
	readonly places?: Places;
	/** Fills an element with a Lucide icon. */
	setIcon(element: HTMLElement, icon: string): void;
	/** Opens a note; `event` says whether in a new tab or window. */
	openNote(path: string, event: MouseEvent | KeyboardEvent): void;
	/** Shows Obsidian's preview of a note beside an element. */
	previewNote(path: string, element: HTMLElement, event: MouseEvent): void;
	/** Lets a note be dragged as a link to it; not there where a finger that rests on its name wants its menu. */
	readonly dragNote?: ((path: string, event: DragEvent) => void) | undefined;
	/** Opens the menu of a note at a pointer, or below an element where there is none; `first` stands above all else in it. */
	showNoteMenu(path: string, at: MouseEvent | HTMLElement, first?: MenuLine): void;
	/** Has the app offer words below a field while something is typed into it; `data-suggesting` is on the field while they are shown. Returns what ends it. */
	suggest(input: HTMLInputElement, source: (typed: string) => readonly string[]): () => void;
	/** Copies words for another program, and says so. */
	copy(words: string): void;
	/** Runs one of the plugin's commands. */
	run(command: OfferedCommand): void;
	/** How many notes look like people and are no contacts yet. */
	countAdoptable(): Promise<number>;
	/** Shows the first steps no more, until the settings say so. */
	putFirstStepsAway(): void;
	/** Does what the user wants of a note, asking first for what is missing. */
	act(intent: Intent): void;
}

/** One line of a menu. */
export interface MenuLine {
	readonly title: string;
	/** A Lucide icon. */
	readonly icon: string;
	readonly run: (at: MouseEvent | Element) => void;
}

/** What a user wants of a person, and nothing more has to be said. */
export interface PersonIntent {
	readonly kind:
		| "add-to-pipeline"
		| "ask-them"
		| "complete"
		| "correct"
		| "snooze"
		| "log-contact"
		| "schedule"
		| "second-person"
		| "draft"
		| "show-paths";
	/** The contact's note. */
	readonly path: string;
}

/** What a user wants to write about a conversation: `path` is its note, or the contact's for the one that is meant. */
export interface InterviewIntent {
	readonly kind: InterviewOffer;
	readonly path: string;
}

/** What a user wants of a company, an event or a space. */
export type PlaceIntent =
	/** Makes a company a target or no longer one, or says how much I want it. */
	| { readonly kind: "set-target"; readonly path: string; readonly isTarget: boolean }
	| {
			readonly kind: "set-motivation";
			readonly path: string;
			readonly motivation: number | undefined;
	  }
	/** Pastes names of people of a company or an event, or shows who fits a space. */
	| { readonly kind: "paste-names" | "show-space"; readonly path: string };

/** What a user wants of several people; `path` is the first of them. What is written is previewed. */
export type SeveralIntent = {
	readonly path: string;
	readonly paths: readonly string[];
	/** The space by which those are judged who are exported; "" or none for the default. */
	readonly space?: string;
	/** Called when it has been done. */
	readonly onDone?: () => void;
} & (
	| { readonly kind: ForSeveral }
	/** Asks in a menu which of it. */
	| { readonly kind: "choose-for-all"; readonly at: MouseEvent | Element }
	/** Brings them into a stage. */
	| { readonly kind: "move-all"; readonly to: Stage }
);

/** What a user wants of a note; `path` is the contact's but where a conversation is said. */
export type Intent =
	/** `event` records it at once; `write` opens the letter that records it once it is sent. */
	| { readonly kind: "event" | "write"; readonly path: string; readonly event: LogEvent }
	/** Several events lead where a card was dropped, or the user is to choose: a menu asks which. */
	| {
			readonly kind: "choose-event";
			readonly path: string;
			readonly events: readonly LogEvent[];
			readonly at: MouseEvent | Element;
	  }
	| PersonIntent
	/** Makes the note of somebody whom the person's note names and who has none. */
	| { readonly kind: "make-note"; readonly path: string; readonly name: string }
	/** Asks for what the note of a company needs that the person's note names and that has none. */
	| { readonly kind: "make-company"; readonly path: string; readonly name: string }
	/** Asks for an introduction to a person; `via` is the introducer's note, where that is chosen. */
	| { readonly kind: "ask"; readonly path: string; readonly via?: string }
	| InterviewIntent
	| SeveralIntent
	/** Opens the note of a conversation at a task in it, its line counted from 1. */
	| { readonly kind: "open-task"; readonly path: string; readonly line: number }
	/** Opens the sheet of an event, whose note `path` is, or asks whom I met there. */
	| { readonly kind: "prepare-event" | "review-event"; readonly path: string }
	/** Opens the text that is owed after a conversation, whose note `path` is; `person` is the contact's note, where that is known. */
	| {
			readonly kind: "say-thanks" | "tell-introducer";
			readonly path: string;
			readonly person?: string;
	  }
	/** Puts other terms in the place of one into the note of a space, after a preview. */
	| ({ readonly kind: "swap-term"; readonly path: string } & TermSwap)
	/** `path` is that of the opportunity's note. */
	| { readonly kind: "update-opportunity"; readonly path: string }
	| {
			readonly kind: "opportunity-status";
			readonly path: string;
			readonly status: OpportunityStatus;
	  }
	| PlaceIntent
	/** Records alone. `path` is that of the conversation's note; without one, the contact's. */
	| { readonly kind: "thank" | "report-back" | "mark-held"; readonly path: string };

/** Commands that views offer as the next step. */
export type OfferedCommand =
	| "create-space"
	| "new-contact"
	| "new-company"
	| "add-person"
	| "add-wanted"
	| "import-people"
	| "find-contacts"
	| "adopt-notes"
	| "check-fit"
	| "show-problems"
	| "open-space-fit"
	| "open-pipeline"
	| "open-board"
	| "plan-week"
	| "open-week"
	| "save-introductions-picture"
	| "try-sample"
	| "remove-sample";

const HostContext = createContext<UiHost | undefined>(undefined);

export const UiHostProvider = HostContext.Provider;

/** The app around the view. */
export function useHost(): UiHost {
	const host = useContext(HostContext);
	if (!host) throw new Error("A view was drawn outside of its app.");
	return host;
}
