import { describe, expect, it } from "vitest";
import type { Command } from "../../cli/command.mts";
import { COMMAND_IDS, COMMANDS } from "../../cli/commands.mts";

describe.each(COMMAND_IDS)("the command %s", (id) => {
	async function load(): Promise<Command> {
		return (await COMMANDS[id]()).command;
	}

	it("is one about a vault, with a line for the list of commands and more for its own help", async () => {
		const command = await load();
		expect(command.arguments).toMatch(/^<vault>( |$)/);
		expect(command.summary).not.toContain("\n");
		expect(command.description).toMatch(/\.$/);
	});

	it("can be tried with --dry-run where it writes notes, and only there", async () => {
		const { writes, options } = await load();
		expect("--dry-run" in options).toBe(writes);
	});
});
