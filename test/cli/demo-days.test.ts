import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { copyOfToday, moveDays } from "../../scripts/demo-days.mjs";
import { DEMO_VAULT, runCli } from "../make/run-cli";
import { tempFolder } from "../make/temp-vault";

/** The day after the last entry of a log in the demo vault. */
const DAY_OF_DEMO = "2026-11-22";
const MS_PER_DAY = 86_400_000;

/** A copy whose last entry is of yesterday. */
function copyOf(today: string): string {
	const folder = path.join(tempFolder(), "copy");
	copyOfToday(DEMO_VAULT, folder, today);
	return folder;
}

/** Every day that is written in the names and texts of a folder, in the order of the notes of the demo vault. */
function daysIn(folder: string, names: readonly string[]): readonly number[] {
	return names.flatMap((name) => {
		const text = `${name}\n${readFileSync(path.join(folder, name), "utf8")}`;
		return [...text.matchAll(/\b20\d\d-\d\d-\d\d/g)]
			.filter(([day]) => new Date(day).toISOString().startsWith(day)) // there is no 30 February
			.map(([day]) => Date.parse(day));
	});
}

function notesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true })
		.map(String)
		.filter((name) => name.endsWith(".md"));
}

async function jsonOf(command: string, vault: string, today: string): Promise<unknown> {
	const { stdout } = await runCli([command, vault, "--json", "--today", today]);
	return JSON.parse(stdout);
}

describe("the copy of the demo vault that is shown", () => {
	it.each(["2026-11-22", "2026-12-31", "2027-04-15", "2028-02-29", "2031-07-06"])(
		"has every day of names and texts as much later as it takes on %s",
		(today) => {
			const days = (Date.parse(today) - Date.parse(DAY_OF_DEMO)) / MS_PER_DAY;
			const names = notesOf(DEMO_VAULT);
			const moved = names.map((name) => moveDays(name, days, "2026-11-21"));
			const copy = copyOf(today);
			expect(notesOf(copy).sort()).toEqual([...moved].sort());
			const before = daysIn(DEMO_VAULT, names);
			expect(before.length).toBeGreaterThan(200);
			expect(daysIn(copy, moved)).toEqual(before.map((day) => day + days * MS_PER_DAY));
		},
	);

	it("has the same problems and the same things due, whenever it is made", async () => {
		const today = "2028-02-29";
		const copy = copyOf(today);
		const codes = async (vault: string, day: string): Promise<string[]> => {
			const { problems } = (await jsonOf("check", vault, day)) as { problems: { code: string }[] };
			return problems.map(({ code }) => code).sort();
		};
		expect(await codes(copy, today)).toEqual(await codes(DEMO_VAULT, DAY_OF_DEMO));
		const [due, dueInDemo] = [
			await jsonOf("agenda", copy, today),
			await jsonOf("agenda", DEMO_VAULT, DAY_OF_DEMO),
		].map((document) =>
			(document as { items: { path: string; kind: string }[] }).items.map(
				({ path: note, kind }) => `${kind} ${note}`,
			),
		);
		expect(dueInDemo?.length).toBeGreaterThan(15);
		expect(due?.sort()).toEqual(dueInDemo?.sort());
	});

	it.each([
		["- 2026-11-20 scheduled 2026-11-24T10:00", "- 2026-11-28 scheduled 2026-12-02T10:00"],
		["Walt (Conflicted copy laptop 202611010900)", "Walt (Conflicted copy laptop 202611090900)"],
		["Ines.sync-conflict-20261101-090000-A", "Ines.sync-conflict-20261109-090000-A"],
		[
			"in the mail of 29 November, on 31 December 2026",
			"in the mail of 7 December, on 8 January 2027",
		],
		["our Thursday, every Monday", "our Friday, every Tuesday"],
		["2026-02-30, 05/03/2026, 20261234, March on, May I", undefined],
	])("says %s in days that are eight later", (text, moved = text) => {
		expect(moveDays(text, 8, "2026-11-21")).toBe(moved);
	});
});
