import { Setting } from "obsidian";
import { type ColumnChoices, mappingOf } from "../../app/import/column-choices";
import { COLUMN_FIELDS, COLUMNS, type ColumnField, namesPeople } from "../../import/column-mapping";
import { StepPage } from "./step-page";

/** What the step on columns needs. */
export interface ColumnsStep {
	readonly choices: ColumnChoices;
	/** The first cell of each column that says something. */
	readonly examples: ReadonlyMap<string, string>;
	/** Goes on with what was chosen; gives a word where that is not possible. */
	readonly onNext: (choices: ColumnChoices) => Promise<string | undefined>;
	readonly onBack: () => void;
}

/** Says column by column what a table holds. */
export function drawColumnsStep(parent: HTMLElement, step: ColumnsStep): void {
	const page = new StepPage(parent, "What is in the columns?");
	const choices = new Map(step.choices);
	page.body.createEl("p", {
		cls: "warm-intros-draft-hint",
		text: "Your choices are remembered for the next table with these columns.",
	});
	const options: Record<string, string> = {
		"": "Leave it out",
		...Object.fromEntries(COLUMN_FIELDS.map((field) => [field, COLUMNS[field].label])),
	};
	for (const [column, field] of choices)
		new Setting(page.body)
			.setName(column)
			.setDesc(step.examples.get(column) ?? "")
			.addDropdown((dropdown) => {
				dropdown.addOptions(options).setValue(field);
				dropdown.selectEl.setAttribute("aria-label", column);
				dropdown.onChange((value) => void choices.set(column, fieldOf(value)));
			});
	const goOn = async (): Promise<void> => {
		if (!namesPeople(mappingOf(choices)))
			page.complain("Say which column holds the name, or the first and the last name.");
		else page.complain(await step.onNext(choices));
	};
	page.foot((foot) => {
		foot.addButton((button) =>
			button
				.setButtonText("Continue")
				.setCta()
				.onClick(() => void goOn()),
		);
		foot.addButton((button) => button.setButtonText("Back").onClick(step.onBack));
	});
}

function fieldOf(value: string): ColumnField | "" {
	return COLUMN_FIELDS.find((field) => field === value) ?? "";
}
