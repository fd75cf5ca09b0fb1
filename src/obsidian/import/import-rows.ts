import {
	IMPORT_OUTCOMES,
	type ImportCounts,
	type ImportOutcome,
	type ImportRow,
} from "../../app/import/import-plan";
import { formatCount } from "../../ui/shared/words";
import { type ChosenRows, drawImportRow } from "./import-row";
import { OUTCOME_WORDS } from "./import-words";

const ROWS_A_PAGE = 100;

/** Which rows are shown: those of one outcome, those with a new job, or all. */
type Shown = ImportOutcome | "jobs" | "all";

/** What a list of rows needs; without choices it only tells. */
export interface RowListParts {
	readonly choices: ChosenRows | undefined;
	readonly namesOf: (row: ImportRow) => ReadonlyMap<string, string>;
	readonly onChange: () => void;
}

/** The rows of an import by pages, with their counts as a filter; elements are made for one page alone. */
export class ImportRows {
	readonly #parts: RowListParts;
	readonly #barEl: HTMLElement;
	readonly #listEl: HTMLElement;
	readonly #pagerEl: HTMLElement;
	/** Those who may be meant, by row: kept when one of them is chosen. */
	readonly #candidates = new Map<number, ReadonlyMap<string, string>>();
	#rows: readonly ImportRow[] = [];
	#wanted: readonly ImportRow[] = [];
	#counts: ImportCounts | undefined;
	#shown: Shown = "all";
	#page = 0;

	constructor(parent: HTMLElement, parts: RowListParts) {
		this.#parts = parts;
		this.#barEl = parent.createDiv({
			cls: "warm-intros-import-bar",
			attr: { role: "group", "aria-label": "Rows shown" },
		});
		this.#listEl = parent.createEl("ul", {
			cls: "warm-intros-import-rows",
			attr: { "aria-label": "Rows of the file" },
		});
		this.#listEl.tabIndex = 0; // it may be longer than its room
		this.#pagerEl = parent.createDiv("warm-intros-import-pager");
	}

	/** Shows these rows; filter, page and focus stay. */
	show(rows: readonly ImportRow[], counts: ImportCounts): void {
		this.#rows = rows;
		this.#counts = counts;
		for (const row of rows)
			if (row.candidates.length > 0) this.#candidates.set(row.row, this.#parts.namesOf(row));
		this.#draw();
	}

	#draw(): void {
		this.#wanted =
			this.#shown === "all" ? this.#rows : this.#rows.filter((row) => this.#isWanted(row));
		const pages = Math.max(1, Math.ceil(this.#wanted.length / ROWS_A_PAGE));
		this.#page = Math.min(this.#page, pages - 1);
		const active = this.#listEl.doc.activeElement;
		const focused = active?.getAttribute("data-focus") ?? "";
		this.#drawBar();
		this.#drawPage();
		this.#drawPager(pages);
		if (focused !== "" && !active?.isConnected) {
			const parent = this.#listEl.parentElement;
			parent?.querySelector<HTMLElement>(`[data-focus="${focused}"]`)?.focus();
		}
	}

	#isWanted(row: ImportRow): boolean {
		if (this.#shown === "jobs") return row.jobChange !== undefined;
		if (row.outcome === this.#shown) return true;
		// Who was chosen for a row stays in view, to be chosen otherwise.
		return this.#shown === "ambiguous" && this.#parts.choices?.people.has(row.row) === true;
	}

	#drawBar(): void {
		this.#barEl.empty();
		const add = (shown: Shown, words: string, count: number): void => {
			const button = this.#barEl.createEl("button", {
				text: `${words} ${formatCount(count)}`,
				attr: { type: "button", "data-focus": `show-${shown}` },
			});
			const isShown = shown === this.#shown;
			button.setAttribute("aria-pressed", String(isShown));
			button.toggleClass("is-active", isShown);
			button.addEventListener("click", () => {
				this.#shown = shown;
				this.#page = 0;
				this.#draw();
				this.#listEl.scrollTop = 0;
			});
		};
		add("all", "All", this.#rows.length);
		for (const outcome of IMPORT_OUTCOMES) {
			const count = this.#counts?.[outcome] ?? 0;
			if (count > 0 || outcome === this.#shown) add(outcome, OUTCOME_WORDS[outcome], count);
		}
		const jobs = this.#rows.filter(({ jobChange }) => jobChange !== undefined);
		if (jobs.length > 0) add("jobs", "New jobs", jobs.length);
		if (this.#shown === "jobs" && this.#parts.choices) this.#drawAllJobs(jobs);
	}

	#drawAllJobs(rows: readonly ImportRow[]): void {
		const jobs = this.#parts.choices?.jobs;
		const isAll = rows.every(({ row }) => jobs?.has(row));
		const button = this.#barEl.createEl("button", {
			text: isAll ? "Update none" : "Update all",
			attr: { type: "button", "data-focus": "all-jobs" },
		});
		button.addEventListener("click", () => {
			for (const { row } of rows) {
				if (isAll) jobs?.delete(row);
				else jobs?.add(row);
			}
			this.#draw();
			this.#parts.onChange();
		});
	}

	#drawPage(): void {
		const top = this.#listEl.scrollTop;
		this.#listEl.empty();
		const from = this.#page * ROWS_A_PAGE;
		for (const row of this.#wanted.slice(from, from + ROWS_A_PAGE)) {
			const { choices, onChange } = this.#parts;
			const candidates = this.#candidates.get(row.row);
			drawImportRow(this.#listEl, { row, candidates, choices, onChange });
		}
		if (this.#wanted.length === 0)
			this.#listEl.createEl("li", { cls: "warm-intros-picker-note", text: "No rows." });
		this.#listEl.scrollTop = top;
	}

	#drawPager(pages: number): void {
		this.#pagerEl.empty();
		if (pages < 2) return;
		const add = (words: string, page: number): void => {
			const button = this.#pagerEl.createEl("button", {
				text: words,
				attr: { type: "button", "data-focus": words },
			});
			button.disabled = page < 0 || page >= pages;
			button.addEventListener("click", () => {
				this.#page = page;
				this.#draw();
				this.#listEl.scrollTop = 0;
			});
		};
		add("Previous", this.#page - 1);
		this.#pagerEl.createSpan({
			text: `Page ${this.#page + 1} of ${formatCount(pages)}`,
			attr: { role: "status" },
		});
		add("Next", this.#page + 1);
	}
}
