import type { ImportResult } from "../../app/import/carry-out-import";
import type { ImportPlan, ProgressPorts } from "../../app/import/import-plan";
import type { ReportedFile } from "../../app/import/import-report";
import type { ChosenFile } from "../../app/import/read-file";
import type { Rest } from "../../app/write/ports";
import type { FieldValues } from "../shared/fields";

type Reading = ChosenFile["reading"];

/** A file of people. */
export type PeopleFile = ChosenFile & {
	readonly reading: Extract<Reading, { readonly kind: "people" }>;
};

/** A file that says where the user has worked. */
export type PositionsFile = ChosenFile & {
	readonly reading: Extract<Reading, { readonly kind: "positions" }>;
};

/** A table whose columns the user can say. */
export type TableFile = ChosenFile & {
	readonly reading: Exclude<Reading, { readonly kind: "positions" }>;
};

/** Whom the user wants of a file, as it is entered; undefined where nothing was entered yet. */
export type ImportOptions = FieldValues | undefined;

/** What is to be planned: the people of a file, or past employers for the space at a path. */
export type PlanRequest =
	| { readonly kind: "people"; readonly file: PeopleFile; readonly options: FieldValues }
	| { readonly kind: "positions"; readonly file: PositionsFile; readonly space: string };

/** Where an import is, with all that is known by then. */
export type ImportStep =
	| {
			readonly kind: "file";
			readonly file?: ChosenFile | undefined;
			readonly options?: ImportOptions;
	  }
	| { readonly kind: "columns"; readonly file: TableFile; readonly options: ImportOptions }
	| { readonly kind: "filter"; readonly file: PeopleFile; readonly options: ImportOptions }
	| { readonly kind: "space"; readonly file: PositionsFile }
	| { readonly kind: "preview"; readonly request: PlanRequest }
	| { readonly kind: "writing"; readonly run: ImportRun }
	| { readonly kind: "result"; readonly result: ImportResult };

/** What is to be written, and whether a note tells of it. */
export interface ImportRun extends ReportedFile {
	readonly plan: ImportPlan;
	readonly withReport: boolean;
}

/** How the writing is watched; `isGone`: whether nobody waits for its end any more. */
export interface RunPorts extends ProgressPorts {
	readonly isGone: () => boolean;
}

/** What an import needs of the app. */
export interface ImportHost {
	/** What columns were said to hold before. */
	readonly columns: () => Readonly<Record<string, string>>;
	readonly rememberColumns: (columns: Readonly<Record<string, string>>) => Promise<unknown>;
	/** Made again for each long work. */
	readonly makeRest: () => Rest;
	/** Says whether a file has a path already; rebuilt for each plan. */
	readonly makeIsTaken: () => (path: string) => boolean;
	/** The labels of those who may be meant, by path. */
	readonly candidateNames: (candidates: readonly string[]) => ReadonlyMap<string, string>;
	/** Writes what was planned; undefined where it could not go on, which it has told. */
	readonly carryOut: (run: ImportRun, ports: RunPorts) => Promise<ImportResult | undefined>;
}

/** The step after a file was chosen. */
export function stepAfterFile(file: ChosenFile, options: ImportOptions): ImportStep {
	if (isPositions(file)) return { kind: "space", file };
	if (isPeople(file) && file.reading.format !== "csv") return { kind: "filter", file, options };
	return { kind: "columns", file: file as TableFile, options };
}

/** Whether a file holds people. */
export function isPeople(file: ChosenFile): file is PeopleFile {
	return file.reading.kind === "people";
}

function isPositions(file: ChosenFile): file is PositionsFile {
	return file.reading.kind === "positions";
}
