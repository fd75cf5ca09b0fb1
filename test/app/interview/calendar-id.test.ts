import { describe, expect, it } from "vitest";
import { calendarIdOf } from "../../../src/app/interview/calendar-id";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { ACTING_VAULTS, time } from "../../make/acting-vault";

describe.each(ACTING_VAULTS)("what calendars know a conversation by, in notes %s,", (_, open) => {
	const at = time("2026-03-20T09:30");

	it("is what its note says", () => {
		const note = "---\ntype: interview\ncalendar_id: mine\n---\n";
		const vault = open({ "Interviews/Tea.md": note });
		expect(calendarIdOf(vault.index(DEFAULT_SETTINGS), "Interviews/Tea.md", at)).toBe("mine");
	});

	it("is letters of its own for every path and time, where its note says nothing", () => {
		const index = open({ "Interviews/Tea.md": "---\ntype: interview\n---\n" }).index(
			DEFAULT_SETTINGS,
		);
		const ids = Array.from({ length: 1_000 }, (_, place) =>
			calendarIdOf(index, `Interviews/Tea${place === 0 ? "" : ` ${place}`}.md`, at),
		);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.every((id) => /^[a-p]{16}$/.test(id))).toBe(true);
		const other = calendarIdOf(index, "Interviews/Tea.md", time("2026-03-20T09:31"));
		expect(ids).not.toContain(other);
	});
});
