import { describe, expect, it } from "vitest";
import {
	doingInSentence,
	inSentence,
	placeInSentence,
	workInSentence,
} from "../../../src/core/drafts/letter-words";

describe("a term in the middle of a sentence", () => {
	it.each([
		["Fintech", "fintech"],
		["Supply Chain Planning", "supply chain planning"],
		["Credit unions and European banks", "credit unions and European banks"],
		["B2B SaaS", "B2B SaaS"],
		["AI", "AI"],
		["FinTech", "FinTech"],
		["Health-Care", "health-care"],
		["Versicherung & Technik", "Versicherung & Technik"],
		["Payments", "payments"],
		["Electric Utilities", "electric utilities"],
		["Real estate and Venture capital", "real estate and venture capital"],
		["Salesforce", "Salesforce"],
		["Salesforce Administration", "Salesforce administration"],
		["Salesforce administration", "Salesforce administration"],
		["Python", "Python"],
		["Home Depot", "Home Depot"],
		["Boeing", "Boeing"],
		["Microsoft Azure", "Microsoft Azure"],
		["Home Care", "home care"],
	])("has no capitals but those of names: %s", (term, text) => {
		expect(inSentence(term)).toBe(text);
	});
});

describe("a profession that one asks about", () => {
	it.each([
		["Product management", "product management"],
		["Product manager", "the work of a product manager"],
		["Engineer", "the work of an engineer"],
		["UX Designers", "the work of UX designers"],
		["Head of Product", "the work of a head of product"],
		["CTO", "the work of a CTO"],
		["Data Scientist", "the work of a data scientist"],
		["Payments operations", "payments operations"],
		["Claims", "claims"],
		["Supply chain planning", "supply chain planning"],
		["Nursing", "nursing"],
		["Customer success", "customer success"],
		["Accountants", "the work of accountants"],
		["Sales", "sales"],
		["Salesforce Developer", "the work of a Salesforce developer"],
		["Restaurants", "restaurants"],
		["Nurses", "nurses"],
		["Labor", "labor"],
		["Customer", "customer"],
		["Careers", "careers"],
		["Software development", "software development"],
		["Talent acquisition", "talent acquisition"],
		["Lead generation", "lead generation"],
		["Chapter", "chapter"],
		["Interior design", "interior design"],
		["Interior Designer", "the work of an interior designer"],
		["Butler", "the work of a butler"],
		["Volunteer management", "volunteer management"],
	])("is what they do, also where the space names people: %s", (profession, text) => {
		expect(workInSentence(profession)).toBe(text);
	});
});

describe("a place behind “in”", () => {
	it.each([
		["US/Utah/Provo", "Provo"],
		["Denver, Colorado, US", "Denver"],
		["US", "the US"],
		["San Francisco Bay Area", "the San Francisco Bay Area"],
		["Remote", undefined],
		["Germany", "Germany"],
	])("is its own name, with the article that it needs: %s", (place, text) => {
		expect(placeInSentence(place)).toBe(text);
	});
});

describe("what I am doing", () => {
	it.each([
		["job search", "looking for my next job"],
		["Job search", "looking for my next job"],
		["Looking for a role in product.", "looking for a role in product"],
		["I'm moving into climate software", "moving into climate software"],
		["I'm fundraising for a clinic", "fundraising for a clinic"],
		["Spring projects", undefined],
		["spring projects", undefined],
		["Engineering jobs", undefined],
		["A job near the sea", undefined],
		[undefined, undefined],
	])("is said by the goal of the space where that can be said: %s", (goal, text) => {
		expect(doingInSentence(goal)).toBe(text);
	});
});
