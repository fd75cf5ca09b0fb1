import { describe, expect, it } from "vitest";
import { templatePath, templatePaths } from "../../../src/core/drafts/template-path";
import { makeExclusion } from "../../../src/core/settings/exclusion";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";

function settingsWith(draft: string): Settings {
	return { ...DEFAULT_SETTINGS, folders: { ...DEFAULT_SETTINGS.folders, draft } };
}

describe("the note of a template", () => {
	it.each([
		["Templates/Introductions", "Templates/Introductions/Write cold.md"],
		["/Mails/", "Mails/Write cold.md"],
		["", "Write cold.md"],
	])("lies in the folder of the settings: %j", (folder, path) => {
		expect(templatePath(settingsWith(folder), "Write cold")).toBe(path);
	});

	it("is no person, in whatever folder people are found; its neighbours are", () => {
		const rules = { excludedFiles: [], templateFolders: [] };
		const isExcluded = makeExclusion(rules, templatePaths(settingsWith("People")));
		expect(isExcluded("People/Write cold.md")).toBe(true);
		expect(isExcluded("People/Write cold.md.md")).toBe(false);
		expect(isExcluded("People/Ann.md")).toBe(false);
	});
});
