import { median, type Pair, quantile } from "./samples.mts";

/** One line of the result: what was measured, against what, and what it may take. */
export interface BenchRow {
	readonly operation: string;
	/** People in the vault; undefined where the size says nothing. */
	readonly size: number | undefined;
	readonly unit: "ms" | "MB" | "µs" | "×";
	/** The least that the same machine could take for it, in the same run. */
	readonly floor: number | undefined;
	readonly ours: number;
	/** Ours to the floor. */
	readonly ratio: number | undefined;
	/** The middle half of the ratios of each round: how unsteady the machine was. */
	readonly spread: readonly [number, number] | undefined;
	readonly budget: number | undefined;
	readonly aim: number | undefined;
	/** Undefined where there is no budget. */
	readonly verdict: "OK" | "MISSED" | undefined;
	readonly note: string | undefined;
}

/** What an operation may take, and what we would like it to take: as a ratio where there is a floor, else in its unit. */
export interface Limits {
	readonly budget?: number;
	readonly aim?: number;
}

interface RowStart {
	readonly operation: string;
	readonly size?: number;
	readonly unit?: BenchRow["unit"];
	readonly note?: string;
}

/** A row of work that was measured by turns with its floor. */
export function compareWithFloor(start: RowStart, pair: Pair, limits: Limits): BenchRow {
	const floor = median(pair.floor);
	const ours = median(pair.ours);
	const ratios = pair.ours.map((value, round) => value / (pair.floor[round] ?? floor));
	const spread = [quantile(ratios, 0.25), quantile(ratios, 0.75)] as const;
	return finishRow(start, { floor, ours, ratio: ours / floor, spread }, limits);
}

/** A row of work that has no floor. */
export function stateAlone(start: RowStart, ours: number, limits: Limits): BenchRow {
	return finishRow(start, { floor: undefined, ours, ratio: undefined, spread: undefined }, limits);
}

function finishRow(
	{ operation, size, unit = "ms", note }: RowStart,
	measured: Pick<BenchRow, "floor" | "ours" | "ratio" | "spread">,
	{ budget, aim }: Limits,
): BenchRow {
	const judged = measured.ratio ?? measured.ours;
	const verdict = budget === undefined ? undefined : judged <= budget ? "OK" : "MISSED";
	return { operation, size, unit, ...measured, budget, aim, verdict, note };
}

const HEADS = [
	"operation",
	"people",
	"floor",
	"ours",
	"ratio",
	"middle half",
	"budget",
	"aim",
	"",
	"",
];

/** The rows as a table for a terminal. */
export function tabulate(rows: readonly BenchRow[]): string {
	const table = [HEADS, ...rows.map(cellsOf)];
	const widths = HEADS.map((_, column) =>
		Math.max(...table.map((cells) => (cells[column] ?? "").length)),
	);
	const isText = (column: number): boolean => column === 0 || column > 7;
	return table
		.map((cells) =>
			cells
				.map((cell, column) =>
					isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
				)
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}

function cellsOf({
	operation,
	size,
	unit,
	floor,
	ours,
	ratio,
	spread,
	budget,
	aim,
	verdict,
	note,
}: BenchRow): string[] {
	const limit = (value: number | undefined): string =>
		value === undefined ? "" : ratio === undefined ? `${value}${suffix(unit)}` : `${value}×`;
	return [
		operation,
		size === undefined ? "" : size.toLocaleString("en"),
		floor === undefined ? "–" : `${brief(floor)}${suffix(unit)}`,
		`${brief(ours)}${suffix(unit)}`,
		ratio === undefined ? "–" : `${ratio.toFixed(2)}×`,
		spread === undefined ? "" : spread.map((value) => value.toFixed(2)).join("–"),
		limit(budget),
		limit(aim),
		verdict ?? "",
		note ?? "",
	];
}

function suffix(unit: BenchRow["unit"]): string {
	return unit === "×" ? unit : ` ${unit}`;
}

/** Three digits that count. */
function brief(value: number): string {
	if (value >= 100) return value.toFixed(0);
	if (value >= 10) return value.toFixed(1);
	return value >= 1 ? value.toFixed(2) : value.toPrecision(2);
}
