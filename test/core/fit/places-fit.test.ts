import { describe, expect, it } from "vitest";
import { fitPeople } from "../../../src/core/fit/fit";
import { contact } from "../../make/note";
import { vault } from "../../make/vault";

/** People of one value each, and those of them who match the space in the dimension. */
function matching(
	dimension: "geography" | "industry",
	terms: readonly string[],
	values: readonly string[],
	later: readonly string[] = [],
): string[] {
	const plural = { geography: "geographies", industry: "industries" }[dimension];
	const index = vault({ "Space.md": { type: "space", [plural]: terms } });
	values.forEach((value, at) => {
		index.set(contact(`P${at}.md`, { [dimension]: value }));
	});
	fitPeople(index, index.spaces[0]);
	later.forEach((value, at) => {
		index.set(contact(`Later ${at}.md`, { [dimension]: value }));
	});
	const { people } = fitPeople(index, index.spaces[0]);
	const matched = new Set(
		people.filter((one) => one[dimension].result === "match").map(({ entry }) => entry.path),
	);
	return values.filter((_, at) => matched.has(`P${at}.md`));
}

describe("people of a place", () => {
	it("still match when somebody's address says what the place is in", () => {
		const values = ["Kreuzberg, Berlin", "Berlin", "Berlin/Mitte", "Berlin, Germany"];
		expect(matching("geography", ["Berlin"], values)).toEqual(values);
		const later = ["Berlin, Berlin, Germany", "Berlin, Brandenburg, Deutschland", "Europe/Berlin"];
		expect(matching("geography", ["Berlin"], values, later)).toEqual(values);
	});

	it("match a city and a state of one name", () => {
		const values = ["New York, NY", "Albany, New York, US", "Brooklyn, New York"];
		expect(matching("geography", ["New York"], values, ["New York City, NY, USA"])).toEqual(values);
		const twins = ["Québec, Québec, Canada", "Québec", "Québec, QC"];
		expect(matching("geography", ["Québec"], twins)).toEqual(twins);
		const states = ["Luxembourg", "Luxembourg, Luxembourg", "Esch, Luxembourg"];
		expect(matching("geography", ["Luxembourg"], states)).toEqual(states);
	});

	it("match one word in two wider ones, whichever it is", () => {
		const values = ["Finance/Fintech", "Tech/Fintech", "Fintech", "Tech/Fintech/Payments"];
		expect(matching("industry", ["Fintech"], values)).toEqual(values);
		expect(matching("industry", ["Finance/Fintech"], values)).toEqual([
			...["Finance/Fintech", "Fintech"],
		]);
	});

	it("match a state and a country by all their names, and by no half of one", () => {
		const utah = [
			...["Lehi, Utah, United States", "Lehi, UT, USA", "Lehi, Utah, U.S.A.", "us/utah"],
			...["Lehi, Utah, United States of America", "US/Utah/Lehi", "USA/Utah/Lehi", "Utah , US"],
			...["United States/Utah", "Utah", "Provo (Utah)", "Utah 🏔", "US / Utah / Provo"],
		];
		const elsewhere = ["Utah County", "84043", "UT", "ut", "New Utah, Texas", "Salt Lake City"];
		expect(matching("geography", ["US/Utah"], [...utah, ...elsewhere])).toEqual(utah);
		const lake = ["Greater Salt Lake City Area", "Salt Lake City Metropolitan Area"];
		expect(matching("geography", ["US/Utah"], lake)).toEqual([]);
		expect(matching("geography", ["US/Utah"], lake, ["Salt Lake City, UT"])).toEqual(lake);
		const hamburg = [
			"Hamburg",
			"Hamburg, Deutschland",
			"Hamburg, Germany",
			"Hamburg/Altona, Germany",
		];
		expect(matching("geography", ["Germany/Hamburg"], hamburg)).toEqual(hamburg);
	});

	it("are not in the state whose name their town has", () => {
		const towns = [
			"Delaware, Ohio, US",
			"Washington, Utah",
			"Nevada, MO",
			"Wyoming, Michigan, USA",
		];
		const states = ["US/Delaware", "US/Washington", "US/Nevada", "US/Wyoming"];
		expect(matching("geography", states, towns)).toEqual([]);
	});
});
