import { DEFAULT_PIPELINE, type PipelineSettings } from "./pipeline-settings";
import { STAGE_LIMITS } from "../vocabulary/stage";
import type { SettingsReader } from "./settings-reader";

const LIMITS = [
	...STAGE_LIMITS.map(({ setting }) => setting),
	"expertFactor",
	"thanksDays",
	"reportDays",
] as const;
/** A year: more is a slip of the pen. */
const MOST_DAYS = 366;
const SATURDAY = 6;

/** Reads the limits of the pipeline; one that cannot be used has its default, and is complained of. */
export function readPipeline(data: unknown, reader: SettingsReader): PipelineSettings {
	const given = reader.record(data, "pipeline");
	const limits = Object.fromEntries(
		LIMITS.map((key) => [
			key,
			reader.wholeNumber(given[key], `pipeline.${key}`, 1, MOST_DAYS) ?? DEFAULT_PIPELINE[key],
		]),
	);
	return {
		...DEFAULT_PIPELINE,
		...limits,
		weekend: readWeekend(given.weekend, reader) ?? DEFAULT_PIPELINE.weekend,
		showsStatusBar:
			reader.truth(given.showsStatusBar, "pipeline.showsStatusBar") ??
			DEFAULT_PIPELINE.showsStatusBar,
	};
}

function readWeekend(data: unknown, reader: SettingsReader): readonly number[] | undefined {
	if (data === undefined) return undefined;
	const isDay = (day: unknown): day is number =>
		typeof day === "number" && Number.isInteger(day) && day >= 0 && day <= SATURDAY;
	if (Array.isArray(data) && data.every(isDay)) return [...new Set(data)].sort((a, b) => a - b);
	reader.complain("pipeline.weekend", "days of the week, 0 for Sunday to 6 for Saturday");
	return undefined;
}
