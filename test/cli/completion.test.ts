import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND_IDS } from "../../cli/commands.mts";
import { runCli } from "../make/run-cli";
import { tempFolder } from "../make/temp-vault";

const { stdout: BASH } = await runCli(["completion", "bash"]);

/** What bash offers for the last of these words, in a folder; nothing: it names files by itself. */
function offered(words: readonly string[], cwd = tempFolder()): string[] {
	const script = `${BASH}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _warm_intros; printf '%s\\n' "\${COMPREPLY[@]}"`;
	const { stdout, stderr } = spawnSync("bash", ["-c", script, "bash", ...words], {
		cwd,
		encoding: "utf8",
	});
	expect(stderr).toBe("");
	return stdout.split("\n").filter(Boolean);
}

describe("completion in bash", () => {
	it("offers every command, and those that begin as the word does", () => {
		expect(offered(["warm-intros", ""])).toEqual([
			...COMMAND_IDS.flatMap((id) => (id === "stats" ? [id, "results"] : [id])),
			"completion",
			"--help",
			"--version",
		]);
		expect(offered(["warm-intros", "pe"])).toEqual(["people-named"]);
	});

	it("offers the options of the command that is called, and no other", () => {
		expect(offered(["warm-intros", "import", "~/Vault", "--d"])).toEqual(["--dry-run"]);
		expect(offered(["warm-intros", "fit", "--d"])).toEqual([]);
		expect(offered(["warm-intros", "fit", "--"])).toContain("--explain");
		expect(offered(["warm-intros", "results", "--f"])).toEqual(["--first-day"]);
	});

	it("leaves vaults, people and files to the shell, blanks in their names included", () => {
		expect(offered(["warm-intros", "show", "Pe"])).toEqual([]);
		const cwd = tempFolder();
		mkdirSync(path.join(cwd, "People"));
		writeFileSync(path.join(cwd, "People/Ann Lee.md"), "");
		const typed = `bind 'set bell-style none' 2>/dev/null\n${BASH}\ncomplete -p warm-intros`;
		const { stdout } = spawnSync("bash", ["-c", typed], { cwd, encoding: "utf8" });
		expect(stdout).toBe("complete -o default -F _warm_intros warm-intros\n");
	});
});

describe("completion", () => {
	it.each([
		["zsh", "compdef _warm_intros warm-intros"],
		["fish", "complete -c warm-intros -n '__fish_seen_subcommand_from import' -l dry-run"],
	])("is printed for %s", async (shell, line) => {
		const { code, stdout } = await runCli(["completion", shell]);
		expect(code).toBe(0);
		expect(stdout.split("\n")).toContain(line);
		for (const id of COMMAND_IDS) expect(stdout).toContain(id);
	});

	it("is wrong usage for another shell, and names those that are known", async () => {
		const { code, stdout, stderr } = await runCli(["completion", "tcsh"]);
		expect([code, stdout, stderr]).toEqual([2, "", 'Expected bash, zsh, fish, got "tcsh".\n']);
	});
});
