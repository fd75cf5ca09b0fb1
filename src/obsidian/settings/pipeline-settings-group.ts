import type { SettingDefinition, SettingDefinitionItem } from "obsidian";
import type { PipelineSettings } from "../../core/settings/pipeline-settings";
import { STAGE_LIMITS } from "../../core/vocabulary/stage";
import { DAY_WORDS } from "../../ui/shared/words";

/** The limits that are numbers, with their words. */
const LIMITS: readonly (readonly [keyof PipelineSettings, string, string])[] = [
	...STAGE_LIMITS.map(({ setting, label, desc }) => [setting, label, desc] as const),
	["expertFactor", "Industry experts", "How many times as long an industry expert has to reply."],
	["thanksDays", "Thanks", "Days after a conversation until thanks are due."],
	["reportDays", "Report back", "Days until the introducer is due to hear how it went."],
];

const MOST = 366;

/** The settings of the pipeline: after how long a move is due, days off, the count in the status bar. */
export function pipelineSettings(): SettingDefinitionItem {
	const limits = LIMITS.map(([key, name, desc]): SettingDefinition => ({
		name,
		desc,
		control: { type: "number", key: `pipeline.${key}`, min: 1, max: MOST, step: 1, validate },
	}));
	const daysOff = DAY_WORDS.map((name, day): SettingDefinition => ({
		name: `${name} is a day off`,
		desc: "Days off are no business days.",
		control: { type: "toggle", key: `pipeline.weekend.${day}` },
	}));
	const statusBar: SettingDefinition = {
		name: "Count in the status bar",
		desc: "How much is due, on a computer.",
		control: { type: "toggle", key: "pipeline.showsStatusBar" },
	};
	return {
		type: "page",
		name: "Limits of the pipeline",
		desc: "After how long a move is due, and which days are off.",
		items: [...limits, statusBar, ...daysOff],
	};
}

/** The value of one of these settings; `keys` are the names behind `pipeline`. */
export function pipelineValue(settings: PipelineSettings, keys: readonly string[]): unknown {
	const [key = "", day] = keys;
	if (key === "weekend") return settings.weekend.includes(Number(day));
	return Object.hasOwn(settings, key) ? settings[key as keyof PipelineSettings] : undefined;
}

/** What is to be kept when one of these settings is changed: its name and value. */
export function pipelineChange(
	settings: PipelineSettings,
	keys: readonly string[],
	value: unknown,
): { readonly key: string; readonly value: unknown } {
	const [key = "", day] = keys;
	if (key !== "weekend") return { key, value };
	const others = settings.weekend.filter((other) => other !== Number(day));
	return { key, value: value === true ? [...others, Number(day)].sort((a, b) => a - b) : others };
}

function validate(value: unknown): string | undefined {
	const isSound =
		typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MOST;
	return isSound ? undefined : `Expected a whole number from 1 to ${MOST}.`;
}
