import { Modal, Notice, Setting } from "obsidian";
import {
	chooseColumns,
	type ColumnChoices,
	mappingOf,
	rememberColumns,
} from "../../app/import/column-choices";
import type { ImportPlan, ProgressPorts } from "../../app/import/import-plan";
import { planImport } from "../../app/import/plan-import";
import { planPositions } from "../../app/import/plan-positions";
import { chooseSpace } from "../../core/index/choose-space";
import { candidateNames } from "../dialogs/candidate-names";
import { readExamples } from "../../import/read-examples";
import { untilRead } from "../vault/until-read";
import { carryOutFile } from "./carry-out-flow";
import { drawColumnsStep } from "./columns-step";
import { drawFileStep } from "./file-step";
import { drawFilterStep, filterOf, type ImportWishes } from "./filter-step";
import { ImportNotes } from "./import-notes";
import type { ChosenRows } from "./import-row";
import { PreviewPage } from "./preview-step";
import { type ChosenFile, readBytes, readFile } from "./read-file";
import { drawResultStep, drawRunStep } from "./run-step";
import { StepPage } from "./step-page";
import type { Context } from "../context";

type PeopleFile = Extract<ChosenFile["reading"], { readonly kind: "people" }>;
type PositionsFile = Extract<ChosenFile["reading"], { readonly kind: "positions" }>;

/** Imports people from a file, step by step: which file, whom, a preview, and only then notes. */
export function openImport(context: Context): void {
	new ImportModal(context).open();
}

/** Leads from a file to notes: file, columns, whom, preview, and the writing. */
class ImportModal extends Modal {
	readonly #context: Context;
	#file: ChosenFile | undefined;
	#wishes: ImportWishes | undefined;
	#preview: PreviewPage | undefined;
	#stop: AbortController | undefined;
	#isOver = false;

	constructor(context: Context) {
		super(context.app);
		this.#context = context;
		this.setTitle("Import people");
	}

	override onOpen(): void {
		this.modalEl.addClasses(["warm-intros-form", "warm-intros-import"]);
		this.scope.register(["Mod"], "Enter", () => {
			this.contentEl.querySelector<HTMLElement>("button.mod-cta:not(:disabled)")?.click();
		});
		this.#showFile();
	}

	/** What is being written ends with a whole note. */
	override onClose(): void {
		this.#isOver = true;
		this.#preview?.stop();
		this.#stop?.abort();
		this.contentEl.empty();
	}

	#showFile(): void {
		drawFileStep(this.contentEl, {
			chosen: this.#file,
			read: (file) => readFile(file, (header) => mappingOf(this.#columnsOf(header))),
			onNext: (file) => {
				if (file !== this.#file) this.#wishes = undefined;
				this.#file = file;
				this.#showAfterFile(file);
			},
			onCancel: () => this.close(),
		});
	}

	#showAfterFile(file: ChosenFile): void {
		const { reading } = file;
		if (reading.kind === "positions") void this.#showSpaces(reading);
		else if (reading.kind === "unmapped" || reading.format === "csv") this.#showColumns(file);
		else void this.#showFilter(reading);
	}

	/** What the columns are taken for, with what was said of such columns before. */
	#columnsOf(header: readonly string[]): ColumnChoices {
		return chooseColumns(header, this.#context.store.settings.import.columns);
	}

	#showColumns(file: ChosenFile): void {
		const { name, bytes, reading } = file;
		if (reading.kind === "positions") return;
		drawColumnsStep(this.contentEl, {
			choices: this.#columnsOf(reading.header),
			examples: readExamples(bytes, reading.header),
			onNext: async (choices) => {
				const read = readBytes(name, bytes, () => mappingOf(choices));
				if (typeof read === "string") return read;
				if (read.reading.kind !== "people") return "No names were found in these columns.";
				await this.#remember(choices);
				this.#file = read;
				await this.#showFilter(read.reading);
				return undefined;
			},
			onBack: () => this.#showFile(),
		});
	}

	async #remember(choices: ColumnChoices): Promise<void> {
		const { store } = this.#context;
		const { columns } = store.settings.import;
		const value = rememberColumns(columns, choices);
		if (JSON.stringify(value) !== JSON.stringify(columns))
			await store.set({ keys: ["import", "columns"], value });
	}

	/** Waits until the vault has been read, which is a page of its own where it takes a while. */
	async #untilRead(): Promise<void> {
		const { live } = this.#context;
		let place = this.contentEl;
		if (live.reading) {
			const page = new StepPage(place, "The vault is still being read");
			page.foot((foot) => {
				foot.addButton((button) => button.setButtonText("Back").onClick(() => this.#showFile()));
			});
			place = page.body;
		}
		await untilRead(live, place);
	}

	async #showFilter(reading: PeopleFile): Promise<void> {
		await this.#untilRead();
		if (this.#isOver) return;
		const { index } = this.#context.live;
		const wishes = this.#wishes ?? {
			companies: "",
			titles: "",
			space: "",
			source: reading.source ?? "",
			isAnother: false,
		};
		drawFilterStep(this.contentEl, {
			index,
			people: reading.people,
			wishes,
			onNext: (chosen) => {
				this.#wishes = chosen;
				this.#showPeople(reading, chosen);
			},
			onBack: (chosen) => {
				this.#wishes = chosen;
				if (reading.format === "csv" && this.#file) this.#showColumns(this.#file);
				else this.#showFile();
			},
		});
	}

	#showPeople(reading: PeopleFile, wishes: ImportWishes): void {
		const { app, live, store } = this.#context;
		const choices: ChosenRows = { jobs: new Set(), people: new Map() };
		const notes = new ImportNotes(app, () => store.fault);
		const isTaken = (path: string): boolean => notes.isTaken(path);
		const source = wishes.source.trim() || undefined;
		this.#showPreview(
			choices,
			async (ports) => {
				await untilRead(live, this.contentEl);
				const options = {
					filter: filterOf(wishes, live.index.spaces),
					takeJobs: choices.jobs,
					choices: choices.people,
					isAnother: wishes.isAnother,
				};
				return planImport({ ...ports, isTaken }, live.index, { ...reading, source }, options);
			},
			() => void this.#showFilter(reading),
		);
	}

	async #showSpaces(reading: PositionsFile): Promise<void> {
		await this.#untilRead();
		const { index } = this.#context.live;
		const page = new StepPage(this.contentEl, "Your past employers");
		const chosen = chooseSpace(index, undefined);
		let path = chosen.kind === "one" ? chosen.space.path : "";
		if (path === "") page.complain("There is no space to add them to yet.");
		else
			new Setting(page.body)
				.setName("Space")
				.setDesc("The note your past employers are added to.")
				.addDropdown((dropdown) => {
					for (const space of index.spaces) dropdown.addOption(space.path, space.note.name);
					dropdown.setValue(path).onChange((value) => void (path = value));
					dropdown.selectEl.setAttribute("aria-label", "Space");
				});
		page.foot((foot) => {
			foot.addButton((button) =>
				button
					.setButtonText("Preview")
					.setCta()
					.setDisabled(path === "")
					.onClick(() => this.#showPositions(reading, path)),
			);
			foot.addButton((button) => button.setButtonText("Back").onClick(() => this.#showFile()));
		});
	}

	#showPositions({ positions, problems, ...reading }: PositionsFile, path: string): void {
		const { live } = this.#context;
		this.#showPreview(
			{ jobs: new Set(), people: new Map() },
			async () => {
				await untilRead(live, this.contentEl);
				const space = live.index.get(path);
				if (space?.kind !== "space") throw new Error(`${path} is no longer there.`);
				return planPositions(live.index, space, positions, problems);
			},
			() => void this.#showSpaces({ positions, problems, ...reading }),
		);
	}

	#showPreview(
		choices: ChosenRows,
		plan: (ports: ProgressPorts) => Promise<ImportPlan>,
		onBack: () => void,
	): void {
		this.#preview?.stop();
		this.#preview = new PreviewPage(this.contentEl, {
			choices,
			plan,
			namesOf: ({ candidates }) => candidateNames(this.#context.live.index, candidates),
			isOver: () => this.#isOver,
			onImport: (planned, withReport) => void this.#run(planned, withReport),
			onBack,
		});
		void this.#preview.planAgain();
	}

	async #run(plan: ImportPlan, withReport: boolean): Promise<void> {
		const stop = (this.#stop = new AbortController());
		const ports = drawRunStep(this.contentEl, stop);
		const { name: file = "" } = this.#file ?? {};
		try {
			const result = await carryOutFile(this.#context, { file, plan, withReport, ports });
			const failed = result.rows.some(
				({ outcome }, at) => outcome === "failed" && plan.rows[at]?.outcome !== "failed",
			);
			if (this.#isOver) return;
			if (!result.isStopped && !failed) return void this.close();
			drawResultStep(
				this.contentEl,
				result,
				({ candidates }) => candidateNames(this.#context.live.index, candidates),
				() => this.close(),
			);
		} catch (error) {
			this.close();
			new Notice(`The import stopped: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
}
