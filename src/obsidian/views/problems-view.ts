import { drawIn } from "../../ui/shared/draw-in";
import type { UiHost } from "../../ui/shared/host";
import { ProblemList } from "../../ui/problems/problem-list";
import { LiveView } from "./live-view";
import { today } from "../vault/today";

export const PROBLEMS_VIEW = "warm-intros-problems";

/** What is wrong in the notes, in a tab. */
export class ProblemsView extends LiveView {
	override getViewType(): string {
		return PROBLEMS_VIEW;
	}

	override getDisplayText(): string {
		return "Problems with contacts";
	}

	override getIcon(): string {
		return "lucide-clipboard-check";
	}

	protected override draw(element: HTMLElement, host: UiHost): void {
		drawIn(element, host, ProblemList, { live: this.context.live, today });
	}
}
