import { describe, expect, it } from "vitest";
import { fitPeople } from "../../../src/core/fit/fit";
import { readPlace } from "../../../src/core/places/read-place";
import { vault, type VaultNotes } from "../../make/vault";

/** What a person's place is to the only place of a space. */
function placed(value: string, term: string, others: VaultNotes = {}): string {
	const index = vault({
		"Ann.md": { type: "contact", geography: value },
		"Space.md": { type: "space", geographies: [term] },
		...others,
	});
	const ann = fitPeople(index, index.spaces[0]).people.find(({ entry }) => entry.path === "Ann.md");
	return ann?.geography.result ?? expect.unreachable();
}

const PLACES: readonly (readonly [value: string, term: string, result: string])[] = [
	["Portland, OR", "US/Oregon/Portland", "match"],
	["Greater Portland Area", "US/Oregon/Portland", "match"],
	["Portland, Oregon, United States", "US/Oregon/Portland", "match"],
	["Portland, Oregon Metropolitan Area", "US/Oregon/Portland", "match"],
	["Portland", "US/Oregon/Portland", "match"],
	["Portland, Maine, United States", "US/Oregon/Portland", "other"],
	["Portland, ME", "US/Oregon/Portland", "other"],
	["Lehi, Utah, USA", "US/Utah", "match"],
	["Lehi, Utah, USA", "US/Utah/Lehi", "match"],
	["Lehi, UT", "US/Utah", "match"],
	["Lehi, UT 84043", "US/Utah", "match"],
	["Lehi, Utah, U.S.A.", "US/Utah", "match"],
	["Lehi, Utah, États-Unis", "US/Utah", "match"],
	["Lehi, Utah, Vereinigte Staaten", "US/Utah", "match"],
	["Lehi UT", "US/Utah", "match"],
	["Lehi UT 84043", "US/Utah", "match"],
	["Lehi UT, USA", "US/Utah/Lehi", "match"],
	["Salt Lake City UT", "Salt Lake City", "match"],
	["Lehi, Utah 84043, USA", "US/Utah", "match"],
	["Lehi, UT, 84043, USA", "US/Utah", "match"],
	["Lehi, Utah 84043-1234", "US/Utah/Lehi", "match"],
	["Utah 84043", "US/Utah", "match"],
	["84043 Lehi, UT", "US/Utah/Lehi", "match"],
	["84043 Lehi", "US/Utah/Lehi", "match"],
	["Utah USA", "US/Utah", "match"],
	["Lehi, Utah USA", "US/Utah", "match"],
	["Lehi, Utah.", "US/Utah", "match"],
	["Lehi - Utah", "US/Utah", "match"],
	["Lehi | Utah", "US/Utah/Lehi", "match"],
	["Utah (remote)", "US/Utah", "match"],
	["Utah - Remote", "US/Utah", "match"],
	["Remote - Utah", "US/Utah", "match"],
	["80331 München", "Germany/München", "match"],
	["D-80331 München", "Germany/München", "match"],
	["München / Munich", "Germany/München", "match"],
	["London UK", "UK/London", "match"],
	["Berlin DE", "Germany/Berlin", "match"],
	["Washington DC", "Washington, DC", "match"],
	["Lehi ut", "US/Utah", "other"],
	["29 Palms", "29 Palms", "match"],
	["West Virginia", "Virginia", "other"],
	["Frankfurt - Sachsenhausen", "Sachsenhausen", "other"],
	["Los Angeles - Long Beach", "Los Angeles - Long Beach", "match"],
	["Remote", "Remote", "match"],
	["UT", "US/Utah", "other"],
	["Utah", "US/Utah", "match"],
	["Utah County", "US/Utah", "other"],
	["US", "US/Utah", "broader"],
	["United States of America", "US/Utah", "broader"],
	["San Francisco Bay Area", "San Francisco", "match"],
	["San Francisco Bay Area", "US/California/San Francisco", "match"],
	["Bay Area", "San Francisco", "other"],
	["Bay Area", "Bay Area", "match"],
	["Los Angeles, CA", "US/California", "match"],
	["Ottawa, CA", "Canada", "match"],
	["Toronto, ON", "Canada/Ontario", "match"],
	["Vancouver, BC, Canada", "Canada/British Columbia", "match"],
	["Montréal, Québec, Canada", "Canada/Quebec", "match"],
	["Perth, WA, Australia", "Australia", "match"],
	["Perth, WA, Australia", "US/Washington", "other"],
	["Raleigh-Durham", "Raleigh", "other"],
	["Raleigh-Durham-Chapel Hill Area", "Raleigh-Durham-Chapel Hill", "match"],
	["New York, NY", "New York", "match"],
	["New York City Metropolitan Area", "New York City", "match"],
	["Brooklyn, New York", "New York", "match"],
	["York", "New York", "other"],
	["Tbilisi, Georgia", "Georgia", "match"],
	["Atlanta, GA", "Georgia", "match"],
	["Atlanta, GA", "US/Georgia", "match"],
	["Washington D.C. Metro Area", "Washington, DC", "match"],
	["Washington, District of Columbia, United States", "Washington, DC", "match"],
	["Seattle, Washington", "Washington, DC", "other"],
	["London, England, United Kingdom", "London", "match"],
	["London, England, United Kingdom", "UK/London", "match"],
	["London, Großbritannien", "UK/London", "match"],
	["London, Ontario, Canada", "UK/London", "other"],
	["London, ON", "UK/London", "other"],
	["Greater London", "UK/London", "match"],
	["Berlin, Berlin, Germany", "Germany/Berlin", "match"],
	["Berlin, Berlin, Deutschland", "Germany/Berlin", "match"],
	["Berlin, DE", "Germany/Berlin", "match"],
	["Allemagne", "Germany", "match"],
	["Bayern", "Germany/Bayern", "match"],
	["München, Bayern, Deutschland", "Germany/Bayern", "match"],
	["NRW", "Germany/Nordrhein-Westfalen", "other"],
	["NRW", "NRW", "match"],
	["Zürich und Umgebung", "Zürich", "match"],
	["Metropolregion München", "München", "match"],
	["Großraum Hamburg", "Germany/Hamburg", "match"],
	["Hamburg/Altona, Germany", "Germany/Hamburg", "match"],
	["Greater Munich Metropolitan Area", "Munich", "match"],
	["Paris Area, France", "France/Paris", "match"],
	["Paris, Île-de-France, France", "France/Île-de-France", "match"],
	["Paris, Île-de-France, France", "France/Paris", "match"],
	["Île-de-France", "France/Ile-de-France", "match"],
	["Région de Paris, France", "France/Paris", "match"],
	["Lyon et périphérie", "Lyon", "match"],
	["Provo (Utah)", "US/Utah", "match"],
	["Utah 🏔", "US/Utah", "match"],
	["84043", "US/Utah", "other"],
	["Remote", "Remote", "match"],
	["Remote", "US/Utah", "other"],
	["Remote, US", "US", "match"],
];

describe("a place as people and files write it", () => {
	it.each(PLACES)("%s, held against %s, is: %s", (value, term, result) => {
		expect(placed(value, term)).toBe(result);
	});

	it("is the same where the space writes it the long way and the person the short one", () => {
		const pairs = PLACES.filter(([, , result]) => result === "match");
		const other = pairs.filter(
			([value, term]) => !["match", "broader"].includes(placed(term, value)),
		);
		expect(other).toEqual([]);
	});

	it("has the other names that a term note gives it", () => {
		const munich = { "München.md": { type: "term", aliases: ["Munich"] } };
		expect(placed("München", "Munich", munich)).toBe("match");
		expect(placed("Munich, Germany", "München", munich)).toBe("match");
		expect(placed("Greater Munich Area", "München", munich)).toBe("match");
	});

	it("has a country by one short name", () => {
		const names = [
			"Lehi, Utah, USA",
			"London, UK",
			"Leeds, Great Britain",
			"Praha, Czech Republic",
		];
		expect(names.map((name) => readPlace(name)[0]?.[0])).toEqual(["us", "uk", "uk", "czechia"]);
	});

	it("is never nothing", () => {
		expect(
			["", " ", ",", "/", "()", "🏔", "(Utah)"].map((text) => readPlace(text).length > 0),
		).toEqual(["", " ", ",", "/", "()", "🏔", "(Utah)"].map(() => true));
	});
});
