import { expect, it } from "vitest";
import { parseSettings } from "../../../src/core/settings/parse-settings";

it.each([
	['{"a":1}', { kind: "value", value: { a: 1 } }],
	['\uFEFF{"a":1}', { kind: "value", value: { a: 1 } }],
	["null", { kind: "value", value: undefined }],
	["", { kind: "broken", reason: "it is not JSON" }],
	['{"a":', { kind: "broken", reason: "it is not JSON" }],
	["[]", { kind: "broken", reason: "expected names and values in { }" }],
	['"a"', { kind: "broken", reason: "expected names and values in { }" }],
])("reads %j as settings, or says why it cannot", (text, content) => {
	expect(parseSettings(text)).toEqual(content);
});
