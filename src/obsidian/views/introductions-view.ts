import { Notice, type WorkspaceLeaf } from "obsidian";
import { dayOf } from "../../core/dates/calendar-date";
import { IntroBranches } from "../../core/network/intro-branches";
import { introTree } from "../../core/network/intro-tree";
import { isRecord } from "../../core/text/record";
import { drawIn } from "../../ui/shared/draw-in";
import type { UiHost } from "../../ui/shared/host";
import { Introductions } from "../../ui/introductions/introductions";
import {
	type IntroductionsState,
	NEW_INTRODUCTIONS_STATE,
} from "../../ui/introductions/introductions-state";
import { introductionsPicture } from "../../ui/introductions/picture-svg";
import { type GivenState, KeptView, textIn, textsIn } from "./kept-view";
import { firstDayHere, today } from "../vault/today";
import type { Context } from "../context";
import { saveExport } from "../write/save-export";

export const INTRODUCTIONS_VIEW = "warm-intros-introductions";

let views = 0;

/** Who introduced whom, who can introduce me, and what works; what was chosen in it is kept with the workspace. */
export class IntroductionsView extends KeptView<IntroductionsState> {
	readonly #id = `${INTRODUCTIONS_VIEW}-${++views}`;

	constructor(leaf: WorkspaceLeaf, context: Context) {
		super(leaf, context, readState);
	}

	override getViewType(): string {
		return INTRODUCTIONS_VIEW;
	}

	override getDisplayText(): string {
		return "Introductions";
	}

	override getIcon(): string {
		return "lucide-network";
	}

	/** Shows who can introduce me to a person. */
	showPaths(path: string): void {
		this.change({ ...this.chosen, person: path, part: "paths" });
	}

	protected override draw(element: HTMLElement, host: UiHost): void {
		const { live, trees, results, graphs, clock } = this.context;
		drawIn(element, host, Introductions, {
			id: this.#id,
			live,
			trees,
			results,
			graphs,
			today: dayOf(clock.now),
			firstDay: firstDayHere(live.index.settings),
			state: this.chosen,
			onState: (state) => this.change(state),
		});
	}
}

/** Saves the tree as the open view shows it, else as a whole, as a new file where the vault keeps its attachments. */
export async function saveIntroductionsPicture(context: Context): Promise<void> {
	const { app, live } = context;
	const branches = new IntroBranches(introTree(live.index));
	if (branches.root.size === 1)
		return void new Notice("Nobody has been introduced yet, so there is no picture.");
	const { workspace } = app;
	const active = workspace.getActiveViewOfType(IntroductionsView);
	const view = active ?? workspace.getLeavesOfType(INTRODUCTIONS_VIEW)[0]?.view;
	const state = view instanceof IntroductionsView ? view.chosen : NEW_INTRODUCTIONS_STATE;
	const day = today();
	const text = introductionsPicture(branches, state, day);
	await saveExport(context, `Introductions ${day}.svg`, text, (name) => `Saved ${name}`);
}

function readState(given: GivenState): IntroductionsState {
	const starts = Object.entries(isRecord(given.starts) ? given.starts : {}).filter(
		(entry): entry is [string, number] => typeof entry[1] === "number",
	);
	return {
		focus: textIn(given.focus),
		opened: textsIn(given.opened),
		closed: textsIn(given.closed),
		starts: Object.fromEntries(starts),
		person: textIn(given.person),
		part: given.part === "paths" || given.part === "works" ? given.part : "tree",
		whole: textsIn(given.whole),
	};
}
