import { Platform, type ViewStateResult } from "obsidian";
import { drawIn } from "../ui/draw-in";
import type { UiHost } from "../ui/host";
import { Pipeline } from "../ui/pipeline/pipeline";
import { NEW_PIPELINE_STATE, type PipelineState } from "../ui/pipeline/pipeline-state";
import { LiveView } from "./live-view";

export const PIPELINE_VIEW = "warm-intros-pipeline";

let views = 0;

/** The pipeline, in the sidebar or in a tab; what was chosen in it is kept with the workspace. */
export class PipelineView extends LiveView {
	#state = NEW_PIPELINE_STATE;
	readonly #id = `warm-intros-pipeline-${++views}`;

	override getViewType(): string {
		return PIPELINE_VIEW;
	}

	override getDisplayText(): string {
		return "Pipeline";
	}

	override getIcon(): string {
		return "lucide-handshake";
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.#state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.#state = readState(state);
		this.redraw();
		await super.setState(state, result);
	}

	/** Brings what is due into view, where it was hidden or filtered. */
	showDue(): void {
		this.#change({ ...this.#state, query: NEW_PIPELINE_STATE.query, hidesAgenda: false });
		this.contentEl.querySelector<HTMLElement>(".warm-intros-list")?.focus();
	}

	protected override onOpen(): Promise<void> {
		this.register(this.viewParts.clock.subscribe(() => this.redraw()));
		return super.onOpen();
	}

	protected override draw(element: HTMLElement, host: UiHost): void {
		const { live, fits, boards, graphs, clock } = this.viewParts;
		drawIn(element, host, Pipeline, {
			live,
			fits,
			boards,
			graphs,
			now: clock.now,
			id: this.#id,
			isTouch: Platform.isMobile,
			state: this.#state,
			onState: (state) => this.#change(state),
		});
	}

	#change(state: PipelineState): void {
		this.#state = state;
		this.redraw();
		this.app.workspace.requestSaveLayout();
	}
}

/** A state as an older version or another device may have left it. */
function readState(state: unknown): PipelineState {
	const given: Partial<Record<keyof PipelineState, unknown>> =
		typeof state === "object" && state !== null ? state : {};
	const asked: Partial<Record<keyof PipelineState["query"], unknown>> =
		typeof given.query === "object" && given.query !== null ? given.query : {};
	const text = (value: unknown): string => (typeof value === "string" ? value : "");
	return {
		query: { text: text(asked.text), category: text(asked.category) },
		toggled: Array.isArray(given.toggled)
			? given.toggled.filter((item): item is string => typeof item === "string")
			: [],
		hidesAgenda: given.hidesAgenda === true,
	};
}
