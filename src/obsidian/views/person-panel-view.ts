import type { TFile, ViewStateResult } from "obsidian";
import { isRecord } from "../../core/text/record";
import { drawIn } from "../../ui/shared/draw-in";
import type { UiHost } from "../../ui/shared/host";
import { NotePanel } from "../../ui/panel/note-panel";
import { firstDayHere } from "../vault/today";
import { textIn } from "./kept-view";
import { LiveView } from "./live-view";

export const PERSON_PANEL_VIEW = "warm-intros-person-panel";

/** The panel in the sidebar that follows the active note. */
export class PersonPanelView extends LiveView {
	#file: TFile | null = null;

	override getViewType(): string {
		return PERSON_PANEL_VIEW;
	}

	override getDisplayText(): string {
		return "Person";
	}

	override getIcon(): string {
		return "lucide-user-round";
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), person: this.#file?.path };
	}

	/** Goes back to the last person, where no note is open that it follows. */
	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const person = textIn(isRecord(state) ? state.person : undefined);
		this.#file ??= this.app.vault.getFileByPath(person);
		await super.setState(state, result);
		if (this.#file?.path !== person) this.goBack();
	}

	protected override onOpen(): Promise<void> {
		this.#file = this.app.workspace.getActiveFile();
		this.registerEvent(
			this.app.workspace.on("file-open", (file) => {
				if (!file || file === this.#file) return; // a view without a note has the focus: the last person stays
				this.#file = file;
				this.goBack();
			}),
		);
		this.registerEvent(this.app.vault.on("rename", (file) => file === this.#file && this.redraw()));
		this.register(this.context.clock.subscribe(() => this.redraw()));
		return super.onOpen();
	}

	protected override draw(element: HTMLElement, host: UiHost): void {
		drawIn(element, host, NotePanel, {
			live: this.context.live,
			fits: this.context.fits,
			graphs: this.context.graphs,
			path: this.#file?.path,
			boards: this.context.boards,
			companies: this.context.companies,
			now: this.context.clock.now,
			firstDay: firstDayHere(this.context.live.index.settings),
		});
	}
}
