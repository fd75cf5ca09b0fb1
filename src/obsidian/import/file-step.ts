import { Setting } from "obsidian";
import { FORMATS } from "../../import/registry";
import { countPeople } from "../../ui/shared/words";
import { countRowsInWords } from "./import-words";
import type { ChosenFile } from "./read-file";
import { StepPage } from "./step-page";

/** What the first step needs: how a file is read, and what comes then. */
export interface FileStep {
	/** The file that was chosen before. */
	readonly chosen: ChosenFile | undefined;
	readonly read: (file: File) => Promise<ChosenFile | string>;
	readonly onNext: (file: ChosenFile) => void;
	readonly onCancel: () => void;
}

/** Chooses a file, and says what it is. */
export function drawFileStep(parent: HTMLElement, step: FileStep): void {
	const page = new StepPage(parent, "Choose a file");
	let { chosen } = step;
	let reading = 0;
	const setting = new Setting(page.body)
		.setName("File")
		.setDesc(
			"LinkedIn’s Connections.csv or Positions.csv (request a copy of your data in its settings), Google or Outlook contacts, vCards, or any other table.",
		);
	const input = setting.controlEl.createEl("input", {
		cls: "warm-intros-import-file",
		type: "file",
		attr: { accept: ".csv,.tsv,.txt,.vcf,.xls", "aria-label": "File" },
	});
	const status = page.body.createDiv({
		cls: "warm-intros-import-status",
		attr: { role: "status", dir: "auto" },
	});
	page.body.createEl("p", {
		cls: "warm-intros-draft-hint",
		text: "The file is read on this device only, and nothing is written until you have seen a preview.",
	});
	let next: HTMLButtonElement | undefined;
	const show = (): void => {
		status.setText(chosen ? describeFile(chosen) : "");
		if (next) next.disabled = chosen === undefined;
	};
	const take = async (file: File): Promise<void> => {
		const turn = ++reading;
		chosen = undefined;
		page.complain();
		show();
		status.setText(`Reading ${file.name}…`);
		// Lets that be seen: a large file takes a moment.
		await new Promise((resolve) => window.setTimeout(resolve, 20));
		const read = await step.read(file);
		if (turn !== reading) return;
		if (typeof read === "string") page.complain(read);
		else chosen = read;
		show();
		if (chosen) next?.focus();
	};
	input.addEventListener("change", () => {
		const file = input.files?.[0];
		if (file) void take(file);
	});
	page.foot((foot) => {
		foot.addButton((button) => {
			button.setButtonText("Continue").setCta();
			button.onClick(() => chosen && step.onNext(chosen));
			next = button.buttonEl;
		});
		foot.addButton((button) => button.setButtonText("Cancel").onClick(step.onCancel));
	});
	show();
}

function describeFile({ name, reading }: ChosenFile): string {
	if (reading.kind === "unmapped")
		return `${name}: ${FORMATS.csv.label}. In the next step you say what its columns hold.`;
	const { format, problems } = reading;
	const found =
		reading.kind === "positions"
			? countRowsInWords(reading.positions.length)
			: countPeople(reading.people.length);
	const left = problems.length === 0 ? "" : `, ${countRowsInWords(problems.length)} left out`;
	const { label, holds } = FORMATS[format];
	return `${[name, label, holds, found].filter(Boolean).join(": ")}${left}.`;
}
