import type { ViewStateResult } from "obsidian";
import { dayOf } from "../core/calendar-date";
import { NO_QUERY } from "../core/fit/arrange-people";
import { drawIn } from "../ui/draw-in";
import type { UiHost } from "../ui/host";
import type { GoTo } from "../ui/space-fit/people-list";
import { revealPerson } from "../ui/space-fit/reveal-person";
import { shownSpace } from "../ui/space-fit/shown-space";
import { NEW_STATE, SpaceFit, type SpaceFitState } from "../ui/space-fit/space-fit";
import { LiveView } from "./live-view";

export const SPACE_FIT_VIEW = "warm-intros-space-fit";

/** The space-fit view in a tab of its own; what was chosen in it is kept with the workspace. */
export class SpaceFitView extends LiveView {
	#state = NEW_STATE;
	#goTo: GoTo | undefined;

	override getViewType(): string {
		return SPACE_FIT_VIEW;
	}

	override getDisplayText(): string {
		return "Space fit";
	}

	override getIcon(): string {
		return "lucide-compass";
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.#state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.#state = readState(state);
		this.redraw();
		await super.setState(state, result);
	}

	/** Shows why a person fits, in the list; what hides the person there gives way. */
	explain(path: string): void {
		const { index } = this.viewParts.live;
		const fit = this.viewParts.fits.get(index, shownSpace(index, this.#state.space));
		this.#goTo = { path };
		this.#change(revealPerson(fit, this.#state, path));
	}

	/** Shows everybody whose name, title, company or category has these words. */
	search(words: string): void {
		this.#change({ ...this.#state, query: { ...NO_QUERY, text: words } });
	}

	protected override draw(element: HTMLElement, host: UiHost): void {
		const goTo = this.#goTo;
		this.#goTo = undefined;
		const onState = (state: SpaceFitState): void => this.#change(state);
		drawIn(element, host, SpaceFit, {
			live: this.viewParts.live,
			fits: this.viewParts.fits,
			graphs: this.viewParts.graphs,
			today: dayOf(this.viewParts.clock.now),
			state: this.#state,
			goTo,
			onState,
		});
	}

	#change(state: SpaceFitState): void {
		this.#state = state;
		this.redraw();
		this.app.workspace.requestSaveLayout();
	}
}

/** A state as an older version or another device may have left it. */
function readState(state: unknown): SpaceFitState {
	const given: Partial<Record<keyof SpaceFitState, unknown>> =
		typeof state === "object" && state !== null ? state : {};
	const texts = (value: unknown): readonly string[] =>
		Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
	const query =
		typeof given.query === "object" && given.query !== null
			? { ...NO_QUERY, ...given.query }
			: NO_QUERY;
	const isSound = Object.values(query).every((value) => typeof value === "string");
	return {
		space: typeof given.space === "string" ? given.space : NEW_STATE.space,
		query: isSound ? query : NO_QUERY,
		toggled: texts(given.toggled),
		explained: texts(given.explained),
		showsOverview: typeof given.showsOverview === "boolean" ? given.showsOverview : undefined,
	};
}
