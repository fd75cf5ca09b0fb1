import type { Command } from "./command.mts";

/** Every command by its name, in the order of help; only the one that is called is loaded. */
export const COMMANDS = {
	fit: () => import("./commands/fit.mts"),
	show: () => import("./commands/show.mts"),
	check: () => import("./commands/check.mts"),
	pipeline: () => import("./commands/pipeline.mts"),
	week: () => import("./commands/week.mts"),
	agenda: () => import("./commands/agenda.mts"),
	path: () => import("./commands/path.mts"),
	known: () => import("./commands/known.mts"),
	companies: () => import("./commands/companies.mts"),
	stats: () => import("./commands/stats.mts"),
	move: () => import("./commands/move.mts"),
	ask: () => import("./commands/ask.mts"),
	draft: () => import("./commands/draft.mts"),
	schedule: () => import("./commands/schedule.mts"),
	prep: () => import("./commands/prep.mts"),
	recap: () => import("./commands/recap.mts"),
	event: () => import("./commands/event.mts"),
	"people-named": () => import("./commands/people-named.mts"),
	opportunity: () => import("./commands/opportunity.mts"),
	import: () => import("./commands/import.mts"),
	adopt: () => import("./commands/adopt.mts"),
	new: () => import("./commands/new.mts"),
} satisfies Record<string, () => Promise<{ readonly command: Command }>>;

/** The name of a command. */
export type CommandId = keyof typeof COMMANDS;

/** Other names of commands. */
export const ALIASES: Readonly<Record<string, CommandId>> = { results: "stats" };

/** All names of commands, in the order of help. */
export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];
