import { describe, expect, it } from "vitest";
import { migrateSettings, SETTINGS_VERSION } from "../../../src/core/settings/migrate-settings";

describe("settings of another version", () => {
	it("are left as they are where they have no version: that is the first", () => {
		const data = { logHeading: "History" };
		expect(migrateSettings(data)).toEqual(data);
	});

	it("are left as they are where they come from a newer version, with what is not known here", () => {
		const data = { version: SETTINGS_VERSION + 5, hologram: true };
		expect(migrateSettings(data)).toEqual(data);
	});

	it.each([undefined, null, 7, "x", [1]])("are handed on where they are none: %j", (data) => {
		expect(migrateSettings(data)).toEqual(data);
	});
});
