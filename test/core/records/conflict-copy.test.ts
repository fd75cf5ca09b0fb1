import { describe, expect, it } from "vitest";
import { conflictCopyOf, numberedCopyOf } from "../../../src/core/records/conflict-copy";

describe("a copy that a sync tool made", () => {
	it.each([
		["Obsidian Sync", "Jane Doe (Conflicted copy MacBook 202401121530).md"],
		[
			"Obsidian Sync on a device with blanks",
			"Jane Doe (Conflicted copy Ada's iPad Pro 202401121530).md",
		],
		[
			"Obsidian Sync on a device with brackets",
			"Jane Doe (Conflicted copy Pixel 7 (work) 202401121530).md",
		],
		["Syncthing", "Jane Doe.sync-conflict-20230112-003022-FUKIKK4.md"],
		["Syncthing without a device", "Jane Doe.sync-conflict-20230112-003022.md"],
		["Nextcloud", "Jane Doe (conflicted copy 2026-07-10 070952).md"],
		["Dropbox", "Jane Doe (Ada's conflicted copy 2022-08-30).md"],
		["Dropbox, the second of a day", "Jane Doe (Ada's conflicted copy 2022-08-30 (1)).md"],
		["Dropbox in German", "Jane Doe (In Konflikt stehende Kopie von Noa 2026-01-01).md"],
		["Dropbox in French", "Jane Doe (copie en conflit de Noa 2026-01-01).md"],
		["Dropbox of two spellings", "Jane Doe (Case Conflict).md"],
		["Dropbox of three", "Jane Doe (Case Conflict 1).md"],
		["a plugin that syncs", "Jane Doe (conflict 2026-07-27 12-30-45).md"],
		["Synology Drive", "Jane Doe_nas_Jan-01-120000-2026_Conflict.md"],
		["Dropbox in a folder", "People/A-F/Jane Doe (Ada Ray's conflicted copy 2022-08-30).md"],
	])("is known by the name that %s gives", (_, path) => {
		expect(conflictCopyOf(path)).toBe("Jane Doe");
	});

	it("may be the copy of a note with brackets in its name", () => {
		expect(conflictCopyOf("Jane Doe (Acme) (Conflicted copy iPad 202401121530).md")).toBe(
			"Jane Doe (Acme)",
		);
	});

	it.each([
		"Conflict Resolution Inc.md",
		"Jane Doe.md",
		"Jane Doe (Acme).md",
		"Jane Doe (conflict).md",
		"Jane Doe (Conflict Lab).md",
		"Jane Doe (wrote on the conflicted copy).md",
		"Jane Doe (the conflicted copy problem).md",
		"Jane Doe sync-conflict.md",
		"Jane.sync-conflict-2023.md",
		"Conflicted copy/Jane Doe.md",
		"conflicted copy 2022-08-30.md",
		"(conflicted copy 2022-08-30).md",
		"Jane Doe (conflicted copy 2022-08-30) Smith.md",
		"Jane Doe 2.md",
		"Jane Doe (Konflikt mit Noa).md",
		"Conflict_Jane.md",
	])("is not %s", (path) => {
		expect(conflictCopyOf(path)).toBeUndefined();
	});

	it("is looked for without delay in a name of any length", () => {
		const name = `${"(conflicted copy (".repeat(5_000)}.md`;
		expect(conflictCopyOf(name)).toBeUndefined();
	});
});

describe("a numbered note", () => {
	it.each([
		["People/Jane Doe 2.md", "Jane Doe"],
		["Jane Doe 10.md", "Jane Doe"],
		["Jane Doe 12.md", "Jane Doe"],
		["Agent 47.md", "Agent"],
		["Jane Doe (1).md", "Jane Doe"],
		["Jane Doe - Copy.md", "Jane Doe"],
		["Jane Doe - Kopie (2).md", "Jane Doe"],
		["Jane Doe copy.md", "Jane Doe"],
		["Mary-Jane Doe-DESKTOP-9K2ABC1.md", "Mary-Jane Doe"],
		["Jane Doe-MacBook Pro de Cleo.md", "Jane Doe"],
		["Jane Doe-LAPTOP-AB12CD.md", "Jane Doe"],
		["Mary-Jane Doe-ANNA-PC.md", "Mary-Jane Doe"],
		["Copy of Jane Doe.md", "Jane Doe"],
		["Copy (2) of Jane Doe.md", "Jane Doe"],
		["Jane Doe copy 2.md", "Jane Doe"],
		["Jane Doe - Copy (2).md", "Jane Doe"],
		["Kopie von Jane Doe.md", "Jane Doe"],
		["Jane Doe - Kopie.md", "Jane Doe"],
		["Copie de Jane Doe.md", "Jane Doe"],
		["Copia di Jane Doe.md", "Jane Doe"],
		["Jane Doe - Cópia.md", "Jane Doe"],
		["Ann Copy.md", "Ann"],
	])("%s may be a copy of %s", (path, original) => {
		expect(numberedCopyOf(path)).toBe(original);
	});

	it.each(["Copy of.md", "Copy That.md", "Jane Doe-SMITH.md"])("is not %s either", (path) => {
		expect(numberedCopyOf(path)).toBeUndefined();
	});

	it.each(["Jane Doe.md", "Jane Doe2.md", "Room 101.md", "2.md", " 2.md", "Jane Doe 2 Smith.md"])(
		"is not %s",
		(path) => {
			expect(numberedCopyOf(path)).toBeUndefined();
		},
	);
});
