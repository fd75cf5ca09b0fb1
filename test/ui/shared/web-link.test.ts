import { describe, expect, it } from "vitest";
import { safeWebLink } from "../../../src/ui/shared/web-link";

describe("an address that a link may lead to", () => {
	it.each([
		["https://www.linkedin.com/in/jane", "https://www.linkedin.com/in/jane"],
		["linkedin.com/in/jane", "https://linkedin.com/in/jane"],
		[" http://example.org ", "http://example.org/"],
	])("is %j", (text, address) => {
		expect(safeWebLink(text)).toBe(address);
	});

	it.each([
		"javascript:alert(1)",
		" JavaScript:alert(1)",
		"data:text/html,x",
		"file:///etc/passwd",
		"vbscript:x",
		"",
		"http://",
	])("is not %j", (text) => {
		expect(safeWebLink(text)).toBeUndefined();
	});
});
