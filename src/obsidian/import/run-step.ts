import type { ImportResult } from "../../app/import/carry-out-import";
import type { ImportRow, ProgressPorts } from "../../app/import/import-plan";
import { ImportRows } from "./import-rows";
import { countOutcomes } from "./import-words";
import { Slices } from "../vault/slices";
import { StepPage } from "./step-page";
import { WorkBar } from "../vault/work-bar";

/** Shows how far the writing is, with a button that stops it after the note at hand. */
export function drawRunStep(parent: HTMLElement, stop: AbortController): ProgressPorts {
	const page = new StepPage(parent, "Importing");
	const bar = new WorkBar(page.body, "Writing notes");
	page.foot((foot) => {
		foot.addButton((button) => {
			button.setButtonText("Cancel").onClick(() => {
				stop.abort();
				button.setDisabled(true).setButtonText("Stopping…");
			});
			button.buttonEl.focus();
		});
	});
	const { rest } = new Slices();
	return {
		signal: stop.signal,
		onProgress: (done, all) => {
			bar.show(done, all);
			return rest();
		},
	};
}

/** Shows what became of each row, where not all went as it was planned. */
export function drawResultStep(
	parent: HTMLElement,
	{ rows, counts, isStopped }: ImportResult,
	namesOf: (row: ImportRow) => ReadonlyMap<string, string>,
	onClose: () => void,
): void {
	const page = new StepPage(
		parent,
		isStopped ? "Stopped: every note written so far is complete" : "Not all could be imported",
	);
	page.body.createDiv({
		cls: "warm-intros-import-status",
		text: `${countOutcomes(counts)}. Import the file again to continue where it stopped.`,
		attr: { role: "status" },
	});
	new ImportRows(page.body, { choices: undefined, namesOf, onChange: () => undefined }).show(
		rows,
		counts,
	);
	page.foot((foot) => {
		foot.addButton((button) => button.setButtonText("Close").setCta().onClick(onClose));
	});
}
