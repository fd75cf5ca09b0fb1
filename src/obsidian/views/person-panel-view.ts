import type { TFile } from "obsidian";
import { dayOf } from "../../core/dates/calendar-date";
import { drawIn } from "../../ui/shared/draw-in";
import type { UiHost } from "../../ui/shared/host";
import { PersonPanel } from "../../ui/panel/person-panel";
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

	protected override onOpen(): Promise<void> {
		this.#file = this.app.workspace.getActiveFile();
		this.registerEvent(
			this.app.workspace.on("file-open", (file) => {
				if (!file) return; // a view without a note has the focus: the last person stays
				this.#file = file;
				this.redraw();
			}),
		);
		this.registerEvent(this.app.vault.on("rename", (file) => file === this.#file && this.redraw()));
		this.register(this.context.clock.subscribe(() => this.redraw()));
		return super.onOpen();
	}

	protected override draw(element: HTMLElement, host: UiHost): void {
		drawIn(element, host, PersonPanel, {
			live: this.context.live,
			fits: this.context.fits,
			graphs: this.context.graphs,
			path: this.#file?.path,
			today: dayOf(this.context.clock.now),
		});
	}
}
