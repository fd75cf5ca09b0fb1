import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND_IDS } from "../../../cli/commands.mts";
import { runCli } from "../../make/run-cli";
import { snapshotOf, tempFolder, tempVault } from "../../make/temp-vault";

const DATA = ".obsidian/plugins/warm-intros/data.json";
const LENA = `---
type: contact
Status: asked
intro_via: "[[Ben]]"
---
`;

/** The command that writes, and what it needs besides the vault. */
const WRITING: Readonly<Record<string, readonly string[]>> = {
	move: ["Lena", "introduced"],
	ask: ["Lena", "--via", "Ben"],
	schedule: ["Lena", "2026-12-01T10:00"],
	prep: ["Lena"],
	recap: ["Lena", "--text", "A good talk."],
	event: ["Meetup", "--nobody"],
	opportunity: ["Lena"],
	week: [],
	"people-named": ["Lena"],
	import: ["people.csv"],
	new: ["contact", "Jane Doe"],
	adopt: ["--save"],
};
const READING: Readonly<Record<string, readonly string[]>> = {
	fit: [],
	show: ["Lena"],
	check: [],
	pipeline: [],
	agenda: [],
	path: ["Lena"],
	stats: [],
	draft: ["cold", "Lena"],
	adopt: [],
	known: [],
	companies: [],
	event: ["Meetup"],
	opportunity: [],
};

function openVault(settings: string): string {
	return tempVault({
		"Lena.md": LENA,
		"Ben.md": { type: "contact" },
		"Meetup.md": { type: "event", date: "2026-01-08" },
		"CRM/Ada.md": { ORG: "Acme", role: "CTO" },
		[DATA]: settings,
	});
}

function run(command: string, vault: string, more: readonly string[]): ReturnType<typeof runCli> {
	const text = (WRITING[command] ?? []).map((word) =>
		word.endsWith(".csv") ? peopleFile() : word,
	);
	return runCli([command, vault, ...text, ...more]);
}

function peopleFile(): string {
	const file = path.join(tempFolder(), "people.csv");
	writeFileSync(file, "Name,Email\nAnn Lee,ann@x.org\n");
	return file;
}

describe("where the settings of the vault cannot be read,", () => {
	it.each(
		Object.keys(WRITING).flatMap((command) =>
			(command === "adopt" ? [[]] : [[], ["--dry-run"], ["--json"]]).map(
				(more) => [command, more] as const,
			),
		),
	)("%s %j refuses, and nothing is written", async (command, more) => {
		const vault = openVault('{"properties":{"intro_status":["Sta');
		const before = snapshotOf(vault);
		const { code, stdout, stderr } = await run(command, vault, more);
		expect(code).toBe(2);
		if (more.includes("--json")) expect(JSON.parse(stdout)).toMatchObject({ exitCode: 2 });
		else expect(stdout).toBe("");
		expect(stderr).toContain(`${DATA} cannot be read: it is not JSON. Nothing was written.`);
		expect(stderr).not.toContain("fault of its own");
		expect(snapshotOf(vault)).toEqual(before);
	});

	it.each(["", "[]", "Status"])("move refuses for the content %j", async (settings) => {
		expect((await run("move", openVault(settings), [])).code).toBe(2);
	});

	it("the word about it comes before any about people whom the settings would find", async () => {
		const { stderr } = await runCli(["move", openVault("{"), "Nobody", "introduced"]);
		expect(stderr).toContain(`${DATA} cannot be read`);
		expect(stderr).not.toContain("Nobody");
	});

	it.each(Object.entries(READING))("%s goes on, and says it", async (command, text) => {
		const { code, stderr } = await runCli([command, openVault("{"), ...text]);
		expect(code).toBe(command === "check" ? 1 : 0);
		expect(stderr).toContain(`${DATA} cannot be read: it is not JSON; the defaults are used.`);
	});

	it("those of --config are used, and every command writes", async () => {
		const config = path.join(tempFolder(), "settings.json");
		writeFileSync(config, '{"properties":{"intro_status":["Status"]}}');
		const { code, stdout } = await run("move", openVault("{"), ["--config", config, "--json"]);
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ from: "asked", to: "introduced", written: true });
	});

	it("no command is left out here", () => {
		expect([...new Set([...Object.keys(WRITING), ...Object.keys(READING)])].sort()).toEqual(
			[...COMMAND_IDS].sort(),
		);
	});
});
