import type { Command } from "commander";

/** Gives a command the options that every command has. */
export function addSharedOptions(command: Command): Command {
	return command
		.option("--json", "print one JSON document (described in docs/schema)")
		.option("--config <file>", "read the settings from this file instead of the vault's own")
		.option("--now <time>", "work as if it were YYYY-MM-DDTHH:mm")
		.option("--today <day>", "work as if it were YYYY-MM-DD")
		.exitOverride();
}

/** Gathers the values of an option that may be repeated. */
export function collect(value: string, before: readonly string[]): readonly string[] {
	return [...before, value];
}
