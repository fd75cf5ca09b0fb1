import { describe, expect, it } from "vitest";
import { icsWrite } from "../../../src/app/documents/ics-write";
import { isSameCalendar, makeIcs } from "../../../src/app/documents/ics";
import { ofConversations, plannedCalendar } from "../../../src/app/documents/planned-calendar";
import { vault } from "../../make/vault";
import { useZone } from "../../make/use-zone";

const STAMP = new Date(Date.UTC(2026, 2, 12, 11));
const TALK = "---\ntype: interview\ncontact: '[[Ann]]'\nstarts: 2026-03-20T09:30\n";
const NOTES = {
	"Ann.md": { type: "contact", name: "Ann Lee" },
	"Talks/Tea.md": `${TALK}place: '[[Café Blau]]'\ngoal: Secret goal\nminutes: 45\n---\n## Prep\nSecret prep\n`,
	"Talks/Held.md": `${TALK}held: held\n---\n`,
	"Talks/No time.md": "---\ntype: interview\ncontact: '[[Ann]]'\n---\n",
	"Talks/Day.md":
		"---\ntype: interview\ncontact: ['[[Bo Roy]]', '[[Ann]]']\nstarts: 2026-02-28\n---\n",
	"Talks/Known.md": `${TALK}calendar_id: mine\n---\n`,
};

function calendar(changed: Readonly<Record<string, string | undefined>> = {}): string {
	return makeIcs(plannedCalendar(vault(NOTES), new Map(Object.entries(changed)), STAMP));
}

function valuesOf(text: string, name: string): string[] {
	return [...text.matchAll(new RegExp(`^${name}[:;](.*)\\r$`, "gm"))].map(
		([, value = ""]) => value,
	);
}

describe("the calendar of all planned conversations", () => {
	it("has those with a time or a day, the earliest first, and no word of what is prepared", () => {
		const text = calendar();
		expect(valuesOf(text, "SUMMARY")).toEqual([
			"Conversation with Bo Roy\\, Ann Lee",
			"Conversation with Ann Lee",
			"Conversation with Ann Lee",
		]);
		expect(valuesOf(text, "DTSTART")).toEqual([
			"VALUE=DATE:20260228",
			expect.stringMatching(/^202603(19|20)T\d{6}Z$/),
			expect.stringMatching(/^202603(19|20)T\d{6}Z$/),
		]);
		expect(valuesOf(text, "DTEND")[0]).toBe("VALUE=DATE:20260301");
		expect(valuesOf(text, "LOCATION")).toEqual(["Café Blau"]);
		expect(text).not.toContain("Secret");
	});

	it("knows each by its note's path or the id in it, whatever else changes", () => {
		const ids = valuesOf(calendar(), "UID");
		expect(ids).toContain("mine@warm-intros");
		expect(new Set(ids).size).toBe(3);
		const moved = NOTES["Talks/Tea.md"].replace("09:30", "16:00").replace("20T", "27T");
		expect(valuesOf(calendar({ "Talks/Tea.md": moved }), "UID").sort()).toEqual(ids.sort());
	});

	it("takes what an action has written before the index knows it: moved, cancelled, made, taken away", () => {
		const text = calendar({
			"Talks/Tea.md": `${TALK}held: cancelled\n---\n`,
			"Talks/Known.md": undefined,
			"Talks/New.md":
				"---\ntype: interview\ncontact: '[[Cy Fox]]'\nstarts: 2026-04-01T10:00\n---\n",
			"Cy Fox.md": "---\ntype: contact\n---\n",
		});
		expect(valuesOf(text, "SUMMARY")).toEqual([
			"Conversation with Bo Roy\\, Ann Lee",
			"Conversation with Cy Fox",
		]);
	});

	it("is a whole calendar where nothing is planned, which may not be empty", () => {
		const text = makeIcs(plannedCalendar(vault({}), new Map(), STAMP));
		expect(text).toContain("BEGIN:VTIMEZONE\r\nTZID:UTC\r\n");
		expect(text).not.toContain("VEVENT");
	});

	it("says the same whenever it is made", () => {
		const later = makeIcs(plannedCalendar(vault(NOTES), new Map(), new Date(Date.UTC(2027, 0))));
		expect(isSameCalendar(calendar(), later)).toBe(true);
		expect(isSameCalendar(calendar(), calendar({ "Talks/Tea.md": undefined }))).toBe(false);
	});

	it("follows the notes of conversations, as they were or are, and those that are gone, and no others", () => {
		const changed = new Map<string, string | undefined>([
			["Talks/Gone.md", undefined],
			["Ann.md", "---\ntype: contact\n---\n"],
			["Talks/Tea.md", "---\ntype: note\n---\n"],
			["Talks/New.md", `${TALK}---\n`],
			["Talks/New.ics", `${TALK}---\n`],
		]);
		expect([...ofConversations(vault(NOTES), changed).keys()]).toEqual([
			"Talks/Gone.md",
			"Talks/Tea.md",
			"Talks/New.md",
		]);
	});
});

// New York turns its clocks on 8 March and 1 November 2026, Berlin on 29 March and 25 October.
describe.each([
	["America/New_York", "2026-03-07T09:30", "20260307T143000Z"],
	["America/New_York", "2026-03-08T09:30", "20260308T133000Z"],
	["America/New_York", "2026-11-01T09:30", "20261101T143000Z"],
	["Europe/Berlin", "2026-03-28T09:30", "20260328T083000Z"],
	["Europe/Berlin", "2026-03-29T09:30", "20260329T073000Z"],
	["Europe/Berlin", "2026-10-25T09:30", "20261025T083000Z"],
	["Pacific/Kiritimati", "2027-01-01T00:15", "20261231T101500Z"],
])("a conversation where clocks show the time of %s", (zone, when, instant) => {
	useZone(zone);

	it(`is at ${instant} when they show ${when}, and on its day where no time is said`, () => {
		const day = when.slice(0, 10);
		const text = calendar({
			"Talks/Tea.md": TALK.replace("2026-03-20T09:30", when).concat("---\n"),
			"Talks/Day.md": TALK.replace("2026-03-20T09:30", day).concat("---\n"),
		});
		expect(valuesOf(text, "DTSTART")).toContain(instant);
		expect(valuesOf(text, "DTSTART")).toContain(`VALUE=DATE:${day.replaceAll("-", "")}`);
	});
});

describe("a calendar file that is there already", () => {
	const write = (before: string, text: string): unknown => {
		const planned = icsWrite("All.ics", text, () => true);
		return planned.kind === "edit" && planned.plan(before);
	};

	it("is brought up to date only where it is of the same name, for a file of one conversation is another", () => {
		const [all, one] = [makeIcs([], "All"), makeIcs([])];
		expect([write(all, all), write(one, one)]).toEqual([
			{ ok: true, edits: [] },
			{ ok: true, edits: [] },
		]);
		const message = "All.ics holds other conversations, so it is left as it is.";
		const refused = { ok: false, refusal: { code: "not-possible", message } };
		expect([write(one, all), write(all, one)]).toEqual([refused, refused]);
	});
});
