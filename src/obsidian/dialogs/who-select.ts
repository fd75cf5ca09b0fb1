import type { RowChoice } from "../../app/import/plan-row";

/** Begins the value of an option that is a note, so that no path is taken for another choice. */
const OF_PATH = "note:";

/** Whom a line or a row may mean. */
export interface WhoChoice {
	/** The name for screen readers, and what finds it again after the list was drawn anew. */
	readonly attr: Readonly<Record<string, string>>;
	/** The words for those who are known, by path. */
	readonly candidates: ReadonlyMap<string, string>;
	readonly chosen: RowChoice | undefined;
	/** The words for nobody. */
	readonly skip: string;
	/** Undefined where nothing is chosen any more. */
	readonly onChoose: (choice: RowChoice | undefined) => void;
}

/** Draws the choice of who is meant: one of those who are known, somebody new, or nobody. */
export function drawWho(parent: HTMLElement, form: WhoChoice): void {
	const { attr, candidates, chosen, skip, onChoose } = form;
	const select = parent.createEl("select", { cls: "dropdown", attr: { ...attr } });
	const now = typeof chosen === "object" ? `${OF_PATH}${chosen.path}` : (chosen ?? "");
	const add = (value: string, text: string): void => {
		select.createEl("option", { value, text }).selected = value === now;
	};
	add("", "Choose who it is…");
	for (const [path, words] of candidates) add(`${OF_PATH}${path}`, words);
	add("new", "Somebody new");
	add("skip", skip);
	select.addEventListener("change", () => {
		const { value } = select;
		if (value === "") onChoose(undefined);
		else if (value === "new" || value === "skip") onChoose(value);
		else onChoose({ path: value.slice(OF_PATH.length) });
	});
}
