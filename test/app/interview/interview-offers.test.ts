import { describe, expect, it } from "vitest";
import {
	offersForPerson,
	offersForInterview,
	type InterviewOffer,
} from "../../../src/app/interview/interview-offers";
import { day } from "../../make/acting-vault";
import { contactAt, vault } from "../../make/vault";

const TODAY = day("2026-03-10");
const AFTER: readonly InterviewOffer[] = ["quick-recap", "recap", "people-named"];

function interview(properties: object): Record<string, unknown> {
	return { type: "interview", contact: ["[[Ann]]"], ...properties };
}

function forInterview(properties: object): readonly InterviewOffer[] {
	const index = vault({ "Talk.md": interview(properties) });
	const [entry] = index.interviews;
	if (!entry) throw new Error("Expected a conversation");
	return offersForInterview(entry, TODAY);
}

function forPerson(contact: object, ...interviews: readonly object[]): readonly InterviewOffer[] {
	const notes = Object.fromEntries(interviews.map((one, at) => [`T${at}.md`, interview(one)]));
	const index = vault({ "Ann.md": { type: "contact", ...contact }, ...notes });
	return offersForPerson(index, contactAt(index, "Ann.md"), TODAY);
}

describe("what there is to write about a conversation", () => {
	it("is the preparation before its day, and all of it on the day", () => {
		expect(forInterview({ starts: "2026-03-11T09:00" })).toEqual(["prepare"]);
		expect(forInterview({ starts: "2026-03-10T18:00" })).toEqual(["prepare", ...AFTER]);
		expect(forInterview({})).toEqual(["prepare", ...AFTER]);
	});

	it("is what came of it once it was held, and nothing where it was not", () => {
		expect(forInterview({ starts: "2026-03-09T09:00", held: "held" })).toEqual(AFTER);
		expect(forInterview({ starts: "2026-03-09T09:00", held: "cancelled" })).toEqual([]);
		expect(forInterview({ starts: "2026-03-09T09:00", held: "no-show" })).toEqual([]);
	});
});

describe("what there is to write about the conversations with a person", () => {
	it("is a preparation for everybody whose introduction is not closed", () => {
		expect(forPerson({})).toEqual(["prepare"]);
		expect(forPerson({ intro_status: "asked" })).toEqual(["prepare"]);
		expect(forPerson({ intro_status: "declined" })).toEqual([]);
		expect(forPerson({ intro_status: "some day" })).toEqual(["prepare"]);
	});

	it("is a recap where there is a conversation to write about, by the stage or by a note", () => {
		expect(forPerson({ intro_status: "scheduled" })).toEqual(["prepare", "quick-recap", "recap"]);
		expect(forPerson({}, { held: "held" })).toEqual(["prepare", ...AFTER]);
		expect(forPerson({ intro_status: "dropped" }, { held: "held" })).toEqual(AFTER);
		expect(forPerson({}, { starts: "2026-03-11T09:00" })).toEqual(["prepare"]);
	});
});
