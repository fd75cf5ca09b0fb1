import { debounce, Setting } from "obsidian";
import type { ImportPlan, ImportRow, ProgressPorts } from "../../app/import/import-plan";
import type { ChosenRows } from "./import-row";
import { ImportRows } from "./import-rows";
import { countOutcomes, importAction } from "./import-words";
import { Slices } from "../vault/slices";
import { StepPage } from "./step-page";
import { WorkBar } from "../vault/work-bar";

/** A work of this length or less shows no bar. */
const SHORT_MS = 150;
const REPLAN_MS = 200;

/** What the preview needs. */
export interface PreviewStep {
	readonly choices: ChosenRows;
	readonly plan: (ports: ProgressPorts) => Promise<ImportPlan>;
	readonly namesOf: (row: ImportRow) => ReadonlyMap<string, string>;
	/** Whether the modal was closed meanwhile. */
	readonly isOver: () => boolean;
	readonly onImport: (plan: ImportPlan, withReport: boolean) => void;
	readonly onBack: () => void;
}

/** Shows row by row what an import would do, before anything is written; what is chosen of rows is planned anew. */
export class PreviewPage {
	readonly #step: PreviewStep;
	readonly #page: StepPage;
	readonly #statusEl: HTMLElement;
	readonly #workEl: HTMLElement;
	readonly #rows: ImportRows;
	#stop = new AbortController();
	#plan: ImportPlan | undefined;
	#withReport = false;
	#button: HTMLButtonElement | undefined;

	constructor(parent: HTMLElement, step: PreviewStep) {
		this.#step = step;
		this.#page = new StepPage(parent, "Preview: nothing has been written yet");
		const { body } = this.#page;
		this.#statusEl = body.createDiv({ cls: "warm-intros-import-status", attr: { role: "status" } });
		this.#workEl = body.createDiv();
		const planSoon = debounce(() => void this.planAgain(), REPLAN_MS, true);
		this.#rows = new ImportRows(body, {
			choices: step.choices,
			namesOf: step.namesOf,
			onChange: () => {
				this.#showPlan(undefined);
				planSoon();
			},
		});
		this.#drawReport(body);
		this.#drawFoot();
	}

	/** Plans by what is chosen now, and as the notes are now. */
	async planAgain(): Promise<void> {
		this.#stop.abort();
		const stop = (this.#stop = new AbortController());
		const { rest } = new Slices();
		this.#workEl.empty();
		let bar: WorkBar | undefined;
		const begun = performance.now();
		const onProgress = (done: number, all: number): void => {
			if (stop.signal.aborted || performance.now() - begun < SHORT_MS) return;
			bar ??= new WorkBar(this.#workEl, "Planning");
			bar.show(done, all);
		};
		const { signal } = stop;
		const plan = await this.#tryPlan({ rest, onProgress, signal });
		if (!plan || signal.aborted || this.#step.isOver()) return;
		bar?.hide();
		this.#rows.show(plan.rows, plan.counts);
		this.#statusEl.setText(`${countOutcomes(plan.counts)}.`);
		this.#showPlan(plan);
	}

	async #tryPlan(ports: ProgressPorts): Promise<ImportPlan | undefined> {
		try {
			return await this.#step.plan(ports);
		} catch (error) {
			this.#page.complain(error instanceof Error ? error.message : String(error));
			return undefined;
		}
	}

	/** Gives up what is being planned. */
	stop(): void {
		this.#stop.abort();
	}

	#showPlan(plan: ImportPlan | undefined): void {
		this.#plan = plan;
		const action = plan && importAction(plan.counts);
		this.#button?.setText(action ?? (plan ? "Nothing to import" : "Planning…"));
		if (this.#button) this.#button.disabled = action === undefined;
	}

	#drawReport(body: HTMLElement): void {
		const name = "Write a report note";
		new Setting(body).setName(name).addToggle((toggle) => {
			toggle.onChange((isOn) => void (this.#withReport = isOn));
			toggle.toggleEl.setAttribute("aria-label", name);
		});
	}

	#drawFoot(): void {
		this.#page.foot((foot) => {
			foot.addButton((button) => {
				button.setCta().onClick(() => {
					if (this.#plan) this.#step.onImport(this.#plan, this.#withReport);
				});
				this.#button = button.buttonEl;
			});
			foot.addButton((button) =>
				button.setButtonText("Back").onClick(() => {
					this.stop();
					this.#step.onBack();
				}),
			);
		});
		this.#showPlan(undefined);
	}
}
