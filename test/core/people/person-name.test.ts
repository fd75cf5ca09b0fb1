import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	composeName,
	firstName,
	inSpokenOrder,
	otherSpokenName,
	spokenName,
} from "../../../src/core/people/person-name";

describe("the name as it is spoken", () => {
	it.each([
		["Lund, Flavia", "Flavia Lund"],
		["van der Berg, Jan", "Jan van der Berg"],
		["de la Cruz, Ana", "Ana de la Cruz"],
		["O'Neill-Müller, Tabea", "Tabea O'Neill-Müller"],
		["García Márquez, Gabriel José", "Gabriel José García Márquez"],
		["Doe, Jane, PhD", "Jane Doe"],
		["DOE, JANE", "JANE DOE"],
		["Dr. Ilka Zorn", "Ilka Zorn"],
		["Prof. Dr. med. Ulf Berg", "Ulf Berg"],
		["Zorn, Dr. Ilka", "Ilka Zorn"],
		["Tamsin Rook, PhD", "Tamsin Rook"],
		["Tamsin, PhD Rook", "Tamsin Rook"],
		["Tamsin Rook Ph.D.", "Tamsin Rook"],
		["Brielle Okonjo, Sr.", "Brielle Okonjo"],
		["Robert (Bob) Tan", "Robert Tan"],
		['Robert "Bob" Tan', "Robert Tan"],
		["Robert „Bob“ Tan", "Robert Tan"],
		["Rita Moss 🚀", "Rita Moss"],
		["Rita Moss (she/her)", "Rita Moss"],
		["Rita Moss, she/her", "Rita Moss"],
		["Jack Ma", "Jack Ma"],
		["J. R. Ewing", "J. R. Ewing"],
		["山田 花子", "山田 花子"],
		["Frau Jördis Kühn", "Jördis Kühn"],
		["Dr.", "Dr."],
		["PhD", "PhD"],
		["🚀", "🚀"],
		["(Bob)", "(Bob)"],
		["", ""],
	])("of “%s” is “%s”", (text, name) => {
		expect(spokenName(text)).toBe(name);
	});

	it("never is empty where the text says something, and is its own spoken name", () => {
		const words = fc.constantFrom(
			...["Dr.", "Frau", "Jane", "Doe", "van", "der", "PhD", "Jr.", ",", "(Bob)", '"Doc"', "🚀"],
			...["II", "Sir", "李", "O'Hara", "/", "she/her", "J."],
		);
		fc.assert(
			fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (list) => {
				const text = list.join(" ");
				const name = spokenName(text);
				expect(name.trim()).not.toBe("");
				expect(name).toBe(name.trim());
			}),
		);
	});
});

describe("the other name under which somebody is found", () => {
	it("is the spoken one wherever that is not the name as written, however plain it looks", () => {
		const words = fc.constantFrom(
			...[
				"Dr",
				"Dr.",
				"Frau",
				"Señor",
				"senor",
				"Prôf",
				"Jane",
				"Łukasz",
				"Doe",
				"van",
				"PhD",
				"PHD",
			],
			...[
				"phd",
				"Jr.",
				"Jr",
				"II",
				"MBÄ",
				"Sir",
				"李",
				"O'Hara",
				"Mei-Ling",
				"-",
				"/",
				"J.",
				"É.",
				",",
			],
			...["med.", "shrm-cp", "Ünal", "x", "(Bob)", "’s", "×", " "],
		);
		fc.assert(
			fc.property(fc.array(words, { maxLength: 5 }), (list) => {
				const name = list.join(" ");
				const spoken = spokenName(name);
				expect(otherSpokenName(name)).toBe(spoken === name ? undefined : spoken);
			}),
			{ numRuns: 5_000, seed: 20_240_305 },
		);
	});
});

describe("a name in spoken order", () => {
	it.each([
		["Lund, Flavia", "Flavia Lund"],
		["van der Berg, Jan", "Jan van der Berg"],
		["Doe, Jane, PhD", "Jane Doe, PhD"],
		["DOE, JANE", "JANE DOE"],
		["Zorn, Dr. Ilka", "Dr. Ilka Zorn"],
		...[
			...[
				"Jane Doe",
				"Dr. Ilka Zorn (Bob)",
				"Tamsin Rook, PhD",
				"Brielle Okonjo, Sr.",
				"Lee, Ann, Dr",
			],
			...["Jane Doe, CEO", 'Lee, "Ann"', "Team, Berlin; Munich", "Room 4, Ann", "", ","],
		].map((text) => [text, text]),
	])("of “%s” is “%s”", (text, name) => {
		expect(inSpokenOrder(text)).toBe(name);
	});
});

describe("a name of columns", () => {
	it.each([
		["Flavia", { last: "Lund" }, "Flavia Lund"],
		["Lund", { first: "Flavia" }, "Flavia Lund"],
		["Flavia", { first: "Flavia", last: "Lund" }, "Flavia Lund"],
		["yes", { first: "Flavia", last: "Lund" }, "Flavia Lund"],
		["Flavia Lund", { first: "Flavia", last: "Lund" }, "Flavia Lund"],
		["Dr. Flavia Lund", { first: "Flavia", last: "Lund" }, "Dr. Flavia Lund"],
		["Flavia Lund", { last: "Lund" }, "Flavia Lund"],
		["Flavia", { first: "Flavia" }, "Flavia"],
		["", { first: "Flavia", middle: "M.", last: "Lund", suffix: "Jr." }, "Flavia M. Lund Jr."],
		["", { suffix: "Jr." }, ""],
		["Flavia Lund", { suffix: "Jr." }, "Flavia Lund"],
		["", {}, ""],
	])("“%s” with %o is “%s”", (whole, parts, name) => {
		expect(composeName(whole, { first: "", middle: "", last: "", suffix: "", ...parts })).toBe(
			name,
		);
	});
});

describe("the name in a greeting", () => {
	it.each([
		["van der Berg, Jan", "Jan"],
		["Frau Jördis Kühn", "Jördis"],
		["Sir Ian Mack", "Ian"],
		["Tamsin, PhD Rook", "Tamsin"],
		["Dr Amy Poe", "Amy"],
		["🚀 Rocket Rita", "Rocket"],
		['"Doc" Hal Im', "Hal"],
		["(Bob) Robert Tan", "Robert"],
		["de la Cruz, Ana", "Ana"],
		["Rev. Dr. Martin Kay", "Martin"],
		["Sr. Luis Paz", "Luis"],
		["José María Núñez", "José"],
		["Cher", "Cher"],
		["Herr Doktor Max Muster", "Max"],
		["van der Berg", "van der Berg"],
		["Dr.", undefined],
		["Frau", undefined],
		["", undefined],
	])("of “%s” is %s", (text, name) => {
		expect(firstName(text)).toBe(name);
	});
});
