import { describe, expect, it } from "vitest";
import { namesSeveral } from "../../../src/core/people/several-names";

describe("a name that is of several people", () => {
	it.each([
		"Zed & Zoe Pair",
		"Zed and Zoe Pair",
		"Zed + Zoe Pair",
		"Zed ＆ Zoe Pair",
		"Anna und Ben Huber",
		"Anna u. Ben Huber",
		"Mr. and Mrs. Smith",
		"Mr. & Mrs. John Smith",
		"Herr und Frau Huber",
		"M. et Mme Dupont",
		"Ann Lee / Bob Ray",
		"Ann Lee/Bob Ray",
		"Ann Lee; Bob Ray",
		"Ann Lee | Bob Ray",
		"Ann Lee and Bob Ray",
		"Ann Lee, Bob Ray and Cy Day",
		"Dr. Ann Lee & Prof. Bob Ray",
		"Ann or Bob Lee",
		"Jan en Els de Vries",
		"Kari og Ola Nordmann",
		"Lee, Ann and Bob",
		"Ann Lee, PhD & Bob Ray, MBA",
		"Ann Lee et al.",
		"ANN AND BOB LEE",
		"ANN LEE AND BOB",
		"Familie Huber",
		"The Smith Family",
	])("is %s", (name) => {
		expect(namesSeveral(name)).toBe(true);
	});

	it.each([
		"Ann Lee",
		"José Ortega y Gasset",
		"Santiago Ramón y Cajal",
		"Artur da Costa e Silva",
		"Ana Maria e Silva",
		"Juan Carlos y Bermúdez López",
		"Josep Maria i Puig Ferrer",
		"Wei En Tan",
		"Li En Wang",
		"Kim Ja Young",
		"Dana Or Levi",
		"Dana OR Levi",
		"Minh Et Tran",
		"Ann Lee (she/her)",
		"Ann Lee she/her",
		"Ann/Anna Lee",
		"Ann Lee +1",
		"Ann Lee, PhD and MBA",
		"Ann Lee, MSc & MBA",
		"Dr. med. et phil. Ann Lee",
		"Dr. rer. nat. et med. Ann Lee",
		"Bob “Rock and Roll” Ray",
		"Ann Lee (Lee & Sons)",
		"Andrea Sandberg",
		"Undine Etoile",
		"van der Berg, Jan",
		"Lee-Ray, Ann",
		"Anders And",
		"And Demir",
		"R & D",
		"Ann Family",
		"& Co",
		"",
	])("is not %s", (name) => {
		expect(namesSeveral(name)).toBe(false);
	});
});
