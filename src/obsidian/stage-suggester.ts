import { type App, FuzzySuggestModal } from "obsidian";
import { type Stage, STAGES } from "../core/pipeline/stage";
import { STAGE_WORDS } from "../ui/words";

/** Chooses the stage that is right. */
export class StageSuggester extends FuzzySuggestModal<Stage> {
	readonly #stages: readonly Stage[];
	readonly #onChoose: (stage: Stage) => void;

	constructor(app: App, now: Stage | undefined, onChoose: (stage: Stage) => void) {
		super(app);
		this.#stages = STAGES.filter((stage) => stage !== now);
		this.#onChoose = onChoose;
		this.setPlaceholder("Which stage is right?");
	}

	override getItems(): Stage[] {
		return [...this.#stages];
	}

	override getItemText(stage: Stage): string {
		return STAGE_WORDS[stage];
	}

	override onChooseItem(stage: Stage): void {
		this.#onChoose(stage);
	}
}
