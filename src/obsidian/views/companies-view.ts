import { Platform, type WorkspaceLeaf } from "obsidian";
import { dayOf } from "../../core/dates/calendar-date";
import { Companies, type CompaniesState } from "../../ui/companies/companies";
import { drawIn } from "../../ui/shared/draw-in";
import type { UiHost } from "../../ui/shared/host";
import type { Context } from "../context";
import { type GivenState, KeptView, textIn } from "./kept-view";

export const COMPANIES_VIEW = "warm-intros-companies";

/** The target companies in a tab of their own; what was chosen in it is kept with the workspace. */
export class CompaniesView extends KeptView<CompaniesState> {
	constructor(leaf: WorkspaceLeaf, context: Context) {
		super(leaf, context, readState);
	}

	override getViewType(): string {
		return COMPANIES_VIEW;
	}

	override getDisplayText(): string {
		return "Companies";
	}

	override getIcon(): string {
		return "lucide-building-2";
	}

	protected override draw(element: HTMLElement, host: UiHost): void {
		drawIn(element, host, Companies, {
			live: this.context.live,
			companies: this.context.companies,
			today: dayOf(this.context.clock.now),
			isTouch: Platform.isMobile,
			state: this.chosen,
			onState: (state) => this.change(state),
		});
	}
}

function readState(given: GivenState): CompaniesState {
	return { text: textIn(given.text), isAll: given.isAll === true };
}
