import { describe, expect, it } from "vitest";
import { readCaptureLine } from "../../../src/core/people/capture-line";
import { NOTHING_KNOWN } from "../../../src/core/people/known-names";
import { readPeopleList } from "../../../src/core/people/people-list";
import { readReferrals } from "../../../src/core/people/read-referrals";

/** What other plugins write behind a line, or before it. */
const BEHIND = [
	"✅ 2026-11-21",
	"📅 2026-12-01 ✅ 2026-11-21",
	"➕ 2026-11-01 ⏳ [[2026-11-20]]",
	"🔁 every week 📅 2026-12-01",
	"⏫",
	"🆔 abc123 ⛔ def456",
	"#lead",
	"#lead #crm/vip #2026-fair",
	"^abc-123",
	"%%private, she said%%",
	"<!-- not yet: ask -->",
	"@{2026-11-21}",
	"@[[2026-11-21]] @@{10:30}",
	"[due:: 2026-11-21]",
	"(priority:: high)",
	"[^1]",
	"^[said so, once]",
	"~~Old Name~~",
	"<br>",
];
const BEFORE = ["📌", "⭐ 🔥", "✅"];
const SAID = ["Jane Doe", "Jane Doe, CTO @ Acme", "Jane Doe @ Acme", "Jane Doe, CTO"];

/** Name, title and company, as each way in reads them. */
const WAYS: Readonly<Record<string, (line: string) => readonly unknown[]>> = {
	"a captured line": (line) => {
		const { name, title, company } = readCaptureLine(line);
		return [name, title, company];
	},
	"a pasted line": (line) => {
		const [one] = readPeopleList(`- ${line}`, NOTHING_KNOWN).people;
		return [one?.person.name, one?.person.title, one?.person.company];
	},
	"a line of a conversation": (line) => {
		const [one] = readReferrals(`## People named\n- ${line}\n`, "People named") ?? [];
		return [one?.person?.name, one?.person?.title, one?.person?.company];
	},
};

describe.each(Object.entries(WAYS))("%s", (_, read) => {
	it("says the same with the marks of other plugins behind it, before it and struck out", () => {
		for (const line of SAID) {
			const plain = read(line);
			for (const mark of BEHIND) expect([mark, read(`${line} ${mark}`)]).toEqual([mark, plain]);
			for (const mark of BEFORE) expect([mark, read(`${mark} ${line}`)]).toEqual([mark, plain]);
		}
	});

	it.each([
		"~~Lou Strike~~",
		"???",
		"TBD",
		"n/a",
		"her boss (name?)",
		"%%Jane Doe%%",
		"#lead",
		"tbc",
		"–",
		"null, PM @ Quill",
		"Anonymous attendee, PM @ Quill",
		"Unbekannt",
		"#N/A",
	])("names nobody where it is %s", (line) => {
		expect(read(line)[0] ?? "").toBe("");
	});

	it.each([
		["نور الحسن، مديرة @ بنك", ["نور الحسن", "مديرة", "بنك"]],
		["山田太郎，部長 @ さくら", ["山田太郎", "部長", "さくら"]],
		["_Uma Ital_ — Head of Ops at Stripe", ["Uma Ital", "Head of Ops", "Stripe"]],
		["<b>Max Html</b>, PM", ["Max Html", "PM", undefined]],
		["[Al Web](https://www.linkedin.com/in/al-web), PM", ["Al Web", "PM", undefined]],
		["[[People/Al|Al #1a]], PM", ["Al #1a", "PM", undefined]],
	])("reads %s", (line, said) => {
		expect(read(line)).toEqual(said);
	});
});

describe("the marks of other plugins", () => {
	it("are kept in the text of a note that is made", () => {
		expect(readCaptureLine("Cal Hash, PM @ Quill #lead ✅ 2026-11-21").remarks).toEqual([
			"✅ 2026-11-21 #lead",
		]);
	});

	it("stay in a user's note where the name beside them becomes a link", () => {
		const text = "## People named\n- Gil Foot[^1], PM\n- Eve Lee %%mine%%, PM\n";
		const lines = readReferrals(text, "People named") ?? [];
		expect(lines.map(({ from, to }) => text.slice(from, to))).toEqual(["Gil Foot", "Eve Lee"]);
	});

	it("leave a link to the web what the user made it", () => {
		const text = "## People named\n- [Al Web](https://www.linkedin.com/in/al-web), PM\n";
		const [line] = readReferrals(text, "People named") ?? [];
		expect([line?.person?.written, text.slice(line?.from, line?.to)]).toEqual(["", ""]);
	});
});

describe("a telephone number", () => {
	it.each([
		["801-555-0100 x12", "801-555-0100 x12"],
		["tel:+18015550100", "+18015550100"],
		["+1 (801) 555-0100 ext 3", "+1 (801) 555-0100 ext 3"],
		["Phone: 801 555 0100", "801 555 0100"],
		["mobile 0171/555 01 00", "0171/555 01 00"],
		["(801) 555.0100 ext. 44", "(801) 555.0100 ext. 44"],
	])("is %s", (written, phone) => {
		const person = readCaptureLine(`Ann Lee, CTO, ${written}`);
		expect([person.phone, person.title]).toEqual([[phone], "CTO"]);
	});
});
