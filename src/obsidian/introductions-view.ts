import type { ViewStateResult } from "obsidian";
import { dayOf } from "../core/calendar-date";
import { drawIn } from "../ui/draw-in";
import type { UiHost } from "../ui/host";
import { Introductions } from "../ui/introductions/introductions";
import {
	type IntroductionsState,
	NEW_INTRODUCTIONS_STATE,
} from "../ui/introductions/introductions-state";
import { LiveView } from "./live-view";

export const INTRODUCTIONS_VIEW = "warm-intros-introductions";

let views = 0;

/** Who introduced whom, who can introduce me, and what works; what was chosen in it is kept with the workspace. */
export class IntroductionsView extends LiveView {
	#state = NEW_INTRODUCTIONS_STATE;
	readonly #id = `${INTRODUCTIONS_VIEW}-${++views}`;

	override getViewType(): string {
		return INTRODUCTIONS_VIEW;
	}

	override getDisplayText(): string {
		return "Introductions";
	}

	override getIcon(): string {
		return "lucide-network";
	}

	/** What was chosen in the view. */
	get chosen(): IntroductionsState {
		return this.#state;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.#state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.#state = readState(state);
		this.redraw();
		await super.setState(state, result);
	}

	/** Shows who can introduce me to a person. */
	showPaths(path: string): void {
		this.#change({ ...this.#state, person: path, part: "paths" });
	}

	protected override onOpen(): Promise<void> {
		this.register(this.viewParts.clock.subscribe(() => this.redraw()));
		return super.onOpen();
	}

	protected override draw(element: HTMLElement, host: UiHost): void {
		const { live, trees, works, graphs, clock } = this.viewParts;
		drawIn(element, host, Introductions, {
			id: this.#id,
			live,
			trees,
			works,
			graphs,
			today: dayOf(clock.now),
			state: this.#state,
			onState: (state) => this.#change(state),
		});
	}

	#change(state: IntroductionsState): void {
		this.#state = state;
		this.redraw();
		this.app.workspace.requestSaveLayout();
	}
}

/** A state as an older version or another device may have left it. */
function readState(state: unknown): IntroductionsState {
	const given: Partial<Record<keyof IntroductionsState, unknown>> =
		typeof state === "object" && state !== null ? state : {};
	const text = (value: unknown): string => (typeof value === "string" ? value : "");
	const texts = (value: unknown): readonly string[] =>
		Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
	const starts = Object.entries(
		typeof given.starts === "object" && given.starts !== null ? given.starts : {},
	).filter((entry): entry is [string, number] => typeof entry[1] === "number");
	return {
		focus: text(given.focus),
		opened: texts(given.opened),
		closed: texts(given.closed),
		starts: Object.fromEntries(starts),
		person: text(given.person),
		part: given.part === "paths" || given.part === "works" ? given.part : "tree",
	};
}
