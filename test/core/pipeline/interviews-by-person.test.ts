import { describe, expect, it } from "vitest";
import {
	interviewsByPerson,
	peopleIn,
	plannedOne,
	reportDue,
	thanksDue,
} from "../../../src/core/pipeline/interviews-by-person";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { day } from "../../make/pipeline";
import { contactAt, vault, type VaultNotes } from "../../make/vault";

const people: VaultNotes = {
	"Ann.md": { type: "contact", introduced_by: "[[Eve]]" },
	"Bob.md": { type: "contact", aliases: ["Bobby"] },
	"Eve.md": { type: "contact" },
	"Acme.md": { type: "company" },
};

function interview(part: object) {
	const index = vault({ ...people, "I.md": { type: "interview", ...part } });
	const [entry] = index.interviews;
	if (!entry) throw new Error("No interview.");
	return { index, entry };
}

describe("the conversations of a vault", () => {
	it("are those with each person, the earliest first, and before them those without a time", () => {
		const index = vault({
			...people,
			"1.md": { type: "interview", contact: ["[[Ann]]", "[[Bob]]"], starts: "2026-03-05T10:00" },
			"2.md": { type: "interview", contact: "[[Ann]]", starts: "2026-03-05T09:00" },
			"3.md": { type: "interview", contact: "[[Ann]]" },
			"4.md": { type: "interview", contact: "[[Nobody]]", starts: "2026-03-05T09:00" },
		});
		const found = interviewsByPerson(index);
		const of = (path: string) => found.get(contactAt(index, path))?.map((entry) => entry.path);
		expect(of("Ann.md")).toEqual(["3.md", "2.md", "1.md"]);
		expect(of("Bob.md")).toEqual(["1.md"]);
		expect(of("Eve.md")).toBeUndefined();
		expect(found.size).toBe(2);
	});

	it("name each person once, and nobody who is none", () => {
		const { entry } = interview({
			contact: ["[[Ann]]", "[[Ann|A.]]", "Bob", "[[Acme]]", "[[Nobody]]"],
		});
		expect(peopleIn(entry).map(({ path }) => path)).toEqual(["Ann.md", "Bob.md"]);
	});

	it("have a next one that is planned and has a time", () => {
		const index = vault({
			...people,
			"1.md": { type: "interview", contact: "[[Ann]]", starts: "2026-03-02T10:00", held: "held" },
			"2.md": { type: "interview", contact: "[[Ann]]" },
			"3.md": { type: "interview", contact: "[[Ann]]", starts: "2026-03-09T10:00" },
			"4.md": { type: "interview", contact: "[[Ann]]", starts: "2026-03-08T10:00" },
		});
		const all = interviewsByPerson(index).get(contactAt(index, "Ann.md")) ?? [];
		expect(plannedOne(all)?.path).toBe("4.md");
		expect(plannedOne([])).toBeUndefined();
	});
});

describe("what is owed after a conversation", () => {
	const starts = "2026-10-31T10:00";

	it.each([
		["thanks by the next day", {}, "2026-11-01"],
		["no thanks where they are said", { thanked: "2026-10-31" }, undefined],
		["no thanks for one that was not held", { held: "no-show" }, undefined],
		["no thanks for one on an unknown day", { starts: undefined }, undefined],
	])("is %s", (_, part, due) => {
		const said = { contact: "[[Ann]]", starts, held: "held", ...part };
		const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value));
		const { entry } = interview(given);
		expect(thanksDue(entry, undefined, DEFAULT_SETTINGS.pipeline)).toBe(due);
	});

	it.each([
		["a report in three days", "Ann.md", {}, "2026-11-03"],
		["no report where nobody introduced us", "Bob.md", {}, undefined],
		["no report where it is given", "Ann.md", { reported: "2026-11-01" }, undefined],
		["no report of one that is planned", "Ann.md", { held: "planned" }, undefined],
	])("is %s", (_, path, part, due) => {
		const { index, entry } = interview({ contact: "[[Ann]]", starts, held: "held", ...part });
		expect(reportDue(entry, contactAt(index, path), DEFAULT_SETTINGS.pipeline)).toBe(due);
	});

	it("is put off by the user's own follow-up, and by settings", () => {
		const { entry } = interview({ contact: "[[Ann]]", starts, held: "held" });
		expect(thanksDue(entry, day("2026-12-01"), DEFAULT_SETTINGS.pipeline)).toBe("2026-12-01");
		expect(thanksDue(entry, day("2026-10-01"), DEFAULT_SETTINGS.pipeline)).toBe("2026-11-01");
		expect(thanksDue(entry, undefined, { ...DEFAULT_SETTINGS.pipeline, thanksDays: 2 })).toBe(
			"2026-11-02",
		);
	});
});
