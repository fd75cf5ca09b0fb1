import { expect, it } from "vitest";
import { readSettings } from "../../../src/core/settings/settings";

it.each([
	[undefined, "", 0],
	["", "", 0],
	["/Calendar\\Conversations.ICS", "Calendar/Conversations.ICS", 0],
	["Conversations", "Conversations.ics", 0],
	["../Conversations.ics", "", 1],
	[".obsidian/x.ics", "", 1],
	["C:\\x.ics", "", 1],
	[7, "", 1],
])("the calendar file %s is read as %s", (file, path, complaints) => {
	const { settings, problems } = readSettings({ calendar: { file } }, "data.json");
	expect([settings.calendar.file, problems.length]).toEqual([path, complaints]);
});
