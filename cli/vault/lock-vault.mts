import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { UsageError } from "../usage-error.mts";
import { codeOf, draftFoldersOf } from "./draft-files.mts";
import { nameOfVault, privateFolders } from "./private-folders.mts";

const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;
/** After this long a lock of another machine counts as left behind, and one of this machine may be of a process that is over, whose number another one has. */
const MAX_AGE_MS = 1_800_000;
/** A lock is written as soon as it is made: one that still says nothing was left behind. */
const MAX_SILENCE_MS = 60_000;

/** Who holds a lock. */
interface Holder {
	readonly token: string;
	readonly pid: number;
	readonly host: string;
	readonly command: string;
}

/**
 * Does something that writes to a vault (`root`: its real path) while no other command does. Waits for one that is at
 * it, ten seconds if nothing else is said; then it is wrong usage. What a command that was killed has left is taken away.
 */
export async function withVaultLock<T>(
	root: string,
	command: string,
	work: () => Promise<T>,
	patience = PATIENCE_MS,
): Promise<T> {
	const [folder] = privateFolders();
	if (folder === undefined)
		throw new UsageError("Nothing was written: no folder for a lock can be made in your home.");
	const lock = path.join(folder, `${nameOfVault(root)}.lock`);
	const own = { token: randomUUID(), pid: process.pid, host: hostname(), command };
	const end = performance.now() + patience;
	while (!take(lock, own)) {
		if (performance.now() >= end) throw new UsageError(describeHolder(lock));
		await wait(PAUSE_MS);
	}
	try {
		sweepDrafts(root);
		return await work();
	} finally {
		if (readHolder(lock)?.token === own.token) {
			sweepDrafts(root);
			rmSync(lock, { force: true });
		}
	}
}

/** Takes a lock that is free, or was left behind; false where somebody holds it. */
function take(lock: string, own: Holder): boolean {
	if (makeFile(lock, JSON.stringify(own))) return true;
	const holder = readHolder(lock);
	if (!isLeftBehind(lock, holder)) return false;
	// Of those who find the same lock left behind one takes it away: else one could take away the next one's.
	const claim = `${lock}.${holder?.token ?? "silent"}`;
	if (!makeFile(claim, "")) {
		if (ageOf(claim) > MAX_SILENCE_MS) rmSync(claim, { force: true });
		return false;
	}
	if (readHolder(lock)?.token === holder?.token) rmSync(lock, { force: true });
	const isTaken = makeFile(lock, JSON.stringify(own));
	rmSync(claim, { force: true });
	return isTaken;
}

/** Makes a file; false where it is there already. */
function makeFile(file: string, text: string): boolean {
	try {
		writeFileSync(file, text, { flag: "wx", mode: 0o600 });
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		throw error;
	}
}

/** Who holds a lock; undefined where nobody does, or it does not say. */
function readHolder(lock: string): Holder | undefined {
	try {
		return JSON.parse(readFileSync(lock, "utf8")) as Holder;
	} catch {
		return undefined; // gone this moment, or not written yet
	}
}

function isLeftBehind(lock: string, holder: Holder | undefined): boolean {
	const age = ageOf(lock);
	if (holder === undefined) return age > MAX_SILENCE_MS;
	return holder.host === hostname() ? !isAlive(holder.pid) : age > MAX_AGE_MS;
}

/** For how many milliseconds a file has been there; 0 where it is gone. */
function ageOf(file: string): number {
	const status = statSync(file, { throwIfNoEntry: false });
	return status === undefined ? 0 : Date.now() - status.mtimeMs;
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) !== "ESRCH"; // one of another user is alive
	}
}

function describeHolder(lock: string): string {
	const holder = readHolder(lock);
	const who =
		holder === undefined
			? "another command"
			: `warm-intros ${holder.command} (process ${holder.pid})`;
	const start = `Nothing was written: ${who} is writing to this vault. Run it again when that is done.`;
	const age = ageOf(lock);
	if (holder === undefined || age < MAX_AGE_MS) return start;
	return `${start} It began ${Math.round(age / 60_000)} minutes ago: if process ${holder.pid} is another program by now, delete ${lock}.`;
}

function sweepDrafts(root: string): void {
	for (const folder of draftFoldersOf(root)) rmSync(folder, { recursive: true, force: true });
}
