import { describe, expect, it } from "vitest";
import { TermOffers } from "../../../src/core/fit/term-offers";
import { vault, type VaultNotes } from "../../make/vault";

const person = (properties: object): VaultNotes[string] => ({ type: "contact", ...properties });

const index = vault({
	"Acme.md": { type: "company", industry: ["Energy"] },
	"A.md": person({ industry: ["Fintech"], geography: ["US/Utah/Provo"], title: "Product Manager" }),
	"B.md": person({ industry: ["fintech", "Payments"], geography: ["US/Utah"] }),
	"C.md": person({ company: ["[[Acme]]"], title: "Senior Product Manager, Payments" }),
	"D.md": person({ profession: ["Product management"] }),
	"E.md": person({ title: "Senior Beekeeper" }),
	"F.md": person({ title: "Beekeeper" }),
	"G.md": person({ title: "Astronaut" }),
});
const offers = new TermOffers(index);

describe("the terms offered for a space", () => {
	it("are those that people and companies say already, the most used first, each once", () => {
		expect(offers.terms("industry")).toEqual(["Fintech", "Energy", "Payments"]);
		expect(offers.terms("geography")).toEqual(["US/Utah", "US/Utah/Provo"]);
	});

	it("are professions that people state or their titles tell, and titles that several have", () => {
		expect(offers.terms("profession")).toEqual(["Product management", "Beekeeper"]);
	});

	it("are one word for one meaning", () => {
		const noted = vault({
			"Terms/Fintech.md": { type: "term", aliases: ["Financial technology"] },
			"A.md": person({ industry: ["Fintech"] }),
			"B.md": person({ industry: ["Financial technology"] }),
			"C.md": person({ industry: ["[[Fintech]]"] }),
		});
		expect(new TermOffers(noted).terms("industry")).toEqual(["Fintech"]);
	});

	it("are the usual professions where nobody says or tells any, and nothing else", () => {
		const empty = new TermOffers(vault({}));
		expect(empty.terms("profession").slice(0, 2)).toEqual(["Product management", "Engineering"]);
		expect(empty.terms("industry")).toEqual([]);
		const untold = new TermOffers(vault({ "A.md": person({ industry: ["Energy"] }) }));
		expect(untold.terms("profession").slice(0, 2)).toEqual(["Product management", "Engineering"]);
	});
});

describe("the people whom a term would catch", () => {
	it("are counted with those of narrower terms and of companies", () => {
		expect(offers.count("industry", "Fintech")).toEqual({ people: 2, likely: 0 });
		expect(offers.count("industry", "energy")).toEqual({ people: 1, likely: 0 });
		expect(offers.count("geography", "Utah, US")).toEqual({ people: 2, likely: 0 });
		expect(offers.count("geography", "Peru")).toEqual({ people: 0, likely: 0 });
	});

	it("have those beside them who are likely by their title", () => {
		expect(offers.count("profession", "Product management")).toEqual({ people: 1, likely: 2 });
	});
});
