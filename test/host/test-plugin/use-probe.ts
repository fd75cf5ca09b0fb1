import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { buildPlugin } from "../build-host";
import type Probe from "./main";

/** What the test plugin notes of what happens to it. */
export type ProbeNotes = Probe["seen"];

/** Builds the test plugin for the tests of a file; returns the folder in which it stands. */
export function useProbe(): string {
	const folder = mkdtempSync(path.join(tmpdir(), "warm-intros-probe-"));
	const source = import.meta.dirname;
	beforeAll(async () => {
		cpSync(path.join(source, "manifest.json"), path.join(folder, "manifest.json"));
		await buildPlugin(path.join(source, "main.ts"), path.join(folder, "main.js"));
	});
	afterAll(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	return folder;
}
