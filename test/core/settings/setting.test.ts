import { describe, expect, it } from "vitest";
import {
	SETTING_GROUPS,
	SETTING_IDS,
	type SettingDefinition,
	SETTINGS,
} from "../../../src/core/settings/setting";
import { DEFAULT_SETTINGS, readSettings, settingAt } from "../../../src/core/settings/settings";

describe("the table of settings", () => {
	it.each(SETTING_IDS)("has a usual value for %s that is read as it is", (id) => {
		const { usual }: SettingDefinition = SETTINGS[id];
		const [part = "", key] = id.split(".");
		const data = { [part]: key === undefined ? usual : { [key]: usual } };
		expect(readSettings(data, "data.json")).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
		expect(settingAt(DEFAULT_SETTINGS, id)).toEqual(usual);
	});

	it("has a part of the tab for each setting that the tab shows, and a label where it is one row", () => {
		const groups = new Set<string | undefined>();
		for (const id of SETTING_IDS) {
			const { kind, group, label }: SettingDefinition = SETTINGS[id];
			groups.add(group);
			const isTable = ["property-names", "title-words", "columns", "saved-filters"].includes(kind);
			expect({ id, hasLabel: label !== undefined }).toEqual({ id, hasLabel: !isTable });
		}
		groups.delete(undefined);
		expect(groups).toEqual(new Set(Object.keys(SETTING_GROUPS)));
	});

	it("has no setting that begins as another does: the tab tells them apart by that", () => {
		for (const id of SETTING_IDS)
			expect(SETTING_IDS.filter((other) => other.startsWith(`${id}.`))).toEqual([]);
	});
});
