import type { WorkspaceLeaf } from "obsidian";
import { dayOf } from "../../core/dates/calendar-date";
import { NO_QUERY } from "../../core/fit/arrange-people";
import { readQuery } from "../../core/fit/read-query";
import { drawIn } from "../../ui/shared/draw-in";
import type { UiHost } from "../../ui/shared/host";
import type { GoTo } from "../../ui/space-fit/people-list";
import { revealPerson } from "../../ui/space-fit/reveal-person";
import { shownSpace } from "../../ui/shared/shown-space";
import { SpaceFit, type SpaceFitState } from "../../ui/space-fit/space-fit";
import { showSavedFilters } from "./saved-filters";
import { type GivenState, KeptView, textIn, textsIn } from "./kept-view";
import type { Context } from "../context";

export const SPACE_FIT_VIEW = "warm-intros-space-fit";

/** The space-fit view in a tab of its own; what was chosen in it is kept with the workspace. */
export class SpaceFitView extends KeptView<SpaceFitState> {
	#goTo: GoTo | undefined;

	constructor(leaf: WorkspaceLeaf, context: Context) {
		super(leaf, context, readState);
	}

	override getViewType(): string {
		return SPACE_FIT_VIEW;
	}

	override getDisplayText(): string {
		return "Space fit";
	}

	override getIcon(): string {
		return "lucide-compass";
	}

	/** Shows why a person fits, in the list; what hides the person there gives way. */
	explain(path: string): void {
		const { index } = this.context.live;
		const fit = this.context.fits.get(index, shownSpace(index, this.chosen.space));
		this.#goTo = { path };
		this.change(revealPerson(fit, this.chosen, path));
	}

	/** Shows who fits a space. */
	showSpace(path: string): void {
		this.change({ ...this.chosen, space: path });
	}

	/** Shows everybody whose name, title, company or category has these words. */
	search(label: string): void {
		this.change({ ...this.chosen, query: { ...NO_QUERY, text: label } });
	}

	protected override draw(element: HTMLElement, host: UiHost): void {
		const goTo = this.#goTo;
		this.#goTo = undefined;
		const onState = (state: SpaceFitState): void => this.change(state);
		drawIn(element, host, SpaceFit, {
			live: this.context.live,
			fits: this.context.fits,
			graphs: this.context.graphs,
			today: dayOf(this.context.clock.now),
			state: this.chosen,
			goTo,
			onState,
			savedFilters: () => this.context.store.settings.savedFilters,
			onSavedFilters: (at) =>
				showSavedFilters(this.context, at, this.chosen.query, (query) =>
					this.change({ ...this.chosen, query }),
				),
		});
	}
}

function readState(given: GivenState): SpaceFitState {
	return {
		space: textIn(given.space),
		query: readQuery(given.query).query,
		toggled: textsIn(given.toggled),
		explained: textsIn(given.explained),
		showsOverview: given.showsOverview === true,
	};
}
