import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { draftFoldersOf } from "../../../cli/vault/draft-files.mts";
import { withVaultLock } from "../../../cli/vault/lock-vault.mts";
import { nameOfVault, privateFolders } from "../../../cli/vault/private-folders.mts";
import { runCli } from "../../make/run-cli";
import { tempVault } from "../../make/temp-vault";

/** The lock of a vault, and those beside it that bear its name. */
function locksOf(vault: string): string[] {
	return privateFolders().flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.startsWith(nameOfVault(vault)))
			.map((name) => path.join(folder, name)),
	);
}

function leaveLock(vault: string, text: string): string {
	const lock = path.join(privateFolders()[0] ?? "", `${nameOfVault(vault)}.lock`);
	writeFileSync(lock, text);
	return lock;
}

/** The number of a process that is over. */
function deadPid(): number {
	return spawnSync(process.execPath, ["--version"]).pid;
}

const DONE = () => Promise.resolve("done");

describe("the lock of a vault", () => {
	it("lets one command after the other work, and is gone when they are done or have failed", async () => {
		const vault = tempVault({});
		const order: string[] = [];
		const work = (name: string) => async (): Promise<void> => {
			order.push(`${name} begins`);
			await new Promise((resolve) => setTimeout(resolve, 100));
			order.push(`${name} ends`);
		};
		const first = withVaultLock(vault, "move", work("first"));
		await Promise.all([first, withVaultLock(vault, "ask", work("second"))]);
		expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
		const fails = () => Promise.reject(new Error("no"));
		await expect(withVaultLock(vault, "move", fails)).rejects.toThrow("no");
		expect(locksOf(vault)).toEqual([]);
	});

	it("says who holds it, where waiting is of no use", async () => {
		const vault = tempVault({});
		const blocked = withVaultLock(vault, "import", () => withVaultLock(vault, "move", DONE, 100));
		await expect(blocked).rejects.toThrow(
			`Nothing was written: warm-intros import (process ${process.pid}) is writing to this vault. Run it again when that is done.`,
		);
	});

	it.each([
		["of a process that is over", () => ({ pid: deadPid(), host: hostname() }), 0],
		["of an hour ago on another machine", () => ({ pid: 1, host: "elsewhere" }), 3_600],
	])("%s is taken over", async (_, holder, age) => {
		const vault = tempVault({});
		const text = JSON.stringify({ ...holder(), token: "t", command: "move" });
		makeOld(leaveLock(vault, text), age);
		expect(await withVaultLock(vault, "move", DONE, 500)).toBe("done");
		expect(locksOf(vault)).toEqual([]);
	});

	it("stays that of a process which is alive, however long it takes, and says which file it is", async () => {
		const vault = tempVault({});
		const holder = { pid: process.pid, host: hostname(), token: "t", command: "import" };
		const lock = leaveLock(vault, JSON.stringify(holder));
		makeOld(lock, 7_200);
		await expect(withVaultLock(vault, "move", DONE, 100)).rejects.toThrow(
			`Nothing was written: warm-intros import (process ${process.pid}) is writing to this vault. Run it again when that is done. It began 120 minutes ago: if process ${process.pid} is another program by now, delete ${lock}.`,
		);
		expect(locksOf(vault)).toEqual([lock]);
		rmSync(lock);
	});

	it("that says nothing is taken over only when it is old", async () => {
		const vault = tempVault({});
		const lock = leaveLock(vault, "");
		await expect(withVaultLock(vault, "move", DONE, 100)).rejects.toThrow(
			"another command is writing to this vault",
		);
		makeOld(lock, 120);
		expect(await withVaultLock(vault, "move", DONE, 500)).toBe("done");
		expect(locksOf(vault)).toEqual([]);
	});

	it("is left alone by a dry run and by commands that only read", async () => {
		const vault = tempVault({ "Ann.md": { type: "contact" } });
		await withVaultLock(vault, "import", async () => {
			expect((await runCli(["agenda", vault])).code).toBe(0);
			const args = ["new", vault, "contact", "Bo", "--dry-run"];
			expect((await runCli(args)).code).toBe(0);
		});
	});
});

describe("drafts that a run which was killed has left", () => {
	it("are taken away by the next that writes: outside the vault, and old ones of ours in it", async () => {
		const vault = tempVault({
			"Ann.md": { type: "contact" },
			"People/.warm-intros-0123456789ab.tmp": "half a note",
			".warm-intros-ba9876543210.tmp": "of this moment",
			".0123456789ab.tmp": "of somebody else",
		});
		makeOld(path.join(vault, "People/.warm-intros-0123456789ab.tmp"), 3_600);
		const [folder = ""] = draftFoldersOf(vault);
		mkdirSync(folder);
		writeFileSync(path.join(folder, "x.tmp"), "half a note");
		expect((await runCli(["new", vault, "contact", "Bo", "--dry-run"])).code).toBe(0);
		expect(existsSync(path.join(vault, "People/.warm-intros-0123456789ab.tmp"))).toBe(true);
		expect((await runCli(["new", vault, "contact", "Bo"])).code).toBe(0);
		expect(readdirSync(path.join(vault, "People"))).toEqual(["Bo.md"]);
		expect(readdirSync(vault).sort()).toEqual([
			".0123456789ab.tmp",
			".warm-intros-ba9876543210.tmp",
			"Ann.md",
			"People",
		]);
		expect(existsSync(folder)).toBe(false);
	});
});

/** Makes a file as old as this many seconds. */
function makeOld(file: string, seconds: number): void {
	const then = Date.now() / 1_000 - seconds;
	utimesSync(file, then, then);
}
