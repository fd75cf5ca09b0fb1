import { Platform, type WorkspaceLeaf } from "obsidian";
import { WHOLE_BOARD } from "../../core/pipeline/filter-board";
import { isRecord } from "../../core/text/record";
import { drawIn } from "../../ui/shared/draw-in";
import type { UiHost } from "../../ui/shared/host";
import { Pipeline } from "../../ui/pipeline/pipeline";
import type { PipelineState } from "../../ui/pipeline/pipeline-state";
import { type GivenState, KeptView, textIn, textsIn } from "./kept-view";
import type { Context } from "../context";
import { isTab } from "./is-tab";
import { firstDayHere } from "../vault/today";

export const PIPELINE_VIEW = "warm-intros-pipeline";

let views = 0;

/** The pipeline, in the sidebar or in a tab; what was chosen in it is kept with the workspace. */
export class PipelineView extends KeptView<PipelineState> {
	readonly #id = `warm-intros-pipeline-${++views}`;

	constructor(leaf: WorkspaceLeaf, context: Context) {
		super(leaf, context, readState);
	}

	override getViewType(): string {
		return PIPELINE_VIEW;
	}

	override getDisplayText(): string {
		return "Pipeline";
	}

	override getIcon(): string {
		return "lucide-handshake";
	}

	/** Brings what is due into view, where it was hidden or filtered. */
	showDue(): void {
		this.change({ ...this.chosen, query: WHOLE_BOARD, hidesAgenda: false });
		this.contentEl.querySelector<HTMLElement>(".warm-intros-list")?.focus();
	}

	protected override draw(element: HTMLElement, host: UiHost): void {
		const { live, fits, boards, graphs, clock } = this.context;
		drawIn(element, host, Pipeline, {
			live,
			fits,
			boards,
			graphs,
			now: clock.now,
			firstDay: firstDayHere(live.index.settings),
			id: this.#id,
			isInTab: () => isTab(this.app, this.leaf),
			isPhone: Platform.isPhone,
			isTouch: Platform.isMobile,
			state: this.chosen,
			onState: (state) => this.change(state),
		});
	}
}

function readState({ query, toggled, hidesAgenda }: GivenState): PipelineState {
	const asked = isRecord(query) ? query : {};
	return {
		query: { text: textIn(asked.text), category: textIn(asked.category) },
		toggled: textsIn(toggled),
		hidesAgenda: hidesAgenda === true,
	};
}
