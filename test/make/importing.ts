import { readFileSync } from "node:fs";
import path from "node:path";
import { carryOutImport, type ImportResult } from "../../src/app/import/carry-out-import";
import type { ImportPlan } from "../../src/app/import/import-plan";
import { type ImportOptions, planImport } from "../../src/app/import/plan-import";
import type { Settings } from "../../src/core/settings/settings";
import { type ImportReading, readImport } from "../../src/import/registry";
import type { ActingVault } from "./acting-vault";

const INPUT = path.join(import.meta.dirname, "../fixtures/import/input");

/** A file of people that is read; it is an error of the test where it is none. */
export type PeopleReading = Extract<ImportReading, { readonly kind: "people" }>;

/** The people of a text. */
export function readText(text: string): PeopleReading {
	return peopleOf(readImport(new TextEncoder().encode(text)));
}

/** The people of a fixture. */
export function readFixture(name: string): PeopleReading {
	return peopleOf(readImport(readFileSync(path.join(INPUT, name))));
}

function peopleOf(reading: ImportReading): PeopleReading {
	if (reading.kind !== "people") throw new Error(`Expected people, got ${reading.kind}.`);
	return reading;
}

/** Plans an import into a vault as it is now. */
export function planIn(
	vault: ActingVault,
	reading: PeopleReading,
	options: ImportOptions = {},
	settings?: Settings,
): Promise<ImportPlan> {
	const isTaken = (at: string): boolean => vault.isTaken(at);
	return planImport({ isTaken }, vault.index(settings), reading, options);
}

/** Plans an import and carries it out. */
export async function importInto(
	vault: ActingVault,
	reading: PeopleReading,
	options: ImportOptions = {},
	settings?: Settings,
): Promise<ImportResult> {
	const plan = await planIn(vault, reading, options, settings);
	return carryOutImport({ notes: vault.notes }, plan);
}

/** What became of the rows, a line each. */
export function outline({ rows }: Pick<ImportPlan, "rows"> | ImportResult): string[] {
	return rows.map(({ row, outcome, name, path: at }) =>
		[row, outcome, name, at ?? ""].join(" ").trim(),
	);
}
