import { describe, expect, it } from "vitest";
import {
	judgeTitle,
	prepareTitleTerm,
	type TitleVerdict,
} from "../../../src/core/likely/judge-title";

function judge(title: string, ...professions: readonly string[]): TitleVerdict {
	return judgeTitle(
		title,
		professions.map((name) => prepareTitleTerm([name])),
	);
}

describe("what a title tells of professions", () => {
	it("is said of each profession with the word that it met", () => {
		expect(
			judge(
				"Senior Demand Planner, Supply Chain",
				"Demand planning",
				"Supply chain planning",
				"Law",
			),
		).toEqual({
			result: "match",
			hits: [
				{ goal: 0, result: "match", by: "Demand planning" },
				{ goal: 1, result: "broader", by: "Supply chain planning" },
			],
		});
	});

	it("is nothing without a title, without professions, and for a profession without words", () => {
		const none = { result: undefined, hits: [] };
		expect(judge("", "Demand planning")).toEqual(none);
		expect(judge("Demand Planner")).toEqual(none);
		expect(judge("Demand Planner", "", " ")).toEqual(none);
		expect(judgeTitle("Demand Planner", [prepareTitleTerm([])])).toEqual(none);
	});

	it("names the alias whose words the title holds, and a match by an alias before a wider part", () => {
		const term = prepareTitleTerm([
			"Supply chain planning",
			"S&OP",
			"Sales and operations planning",
		]);
		expect(judgeTitle("S&OP Manager, Supply Chain", [term]).hits).toEqual([
			{ goal: 0, result: "match", by: "S&OP" },
		]);
	});

	it.each([
		["Demand Planner", "Demand planning"],
		["Planner, Demand", "Demand planning"],
		["Bedarfsplanerin", "Bedarfsplanung"],
		["Supply Chain Planer", "Supply chain planning"],
		["Engineer (Software)", "Software engineering"],
		["Mgr Procurement", "Procurement management"],
		["Head of Product", "Product management"],
		["Product Director", "Product management"],
		["VP Product", "Product management"],
		["Produktmanager:in", "Produktmanagement"],
		["Projektleiter/-in", "Projektmanagement"],
		["Trader", "Trading"],
		["Supply and Demand Planner", "Supply planning"],
		["SENIOR  DÉMAND  PLANNER", "demand Planning"],
		["需要予測", "需要予測"],
		["Acheteur", "acheteur"],
		["CEO", "CEO"],
		["Software Sales Executive", "Sales"],
		["HR Recruiter", "Recruiting"],
		["Recruiter & Head of Product", "Product management"],
		["Business Developer", "Business development"],
		["Head", "Head"],
	])("%s is likely in %s", (title, profession) => {
		expect(judge(title, profession).result).toBe("match");
	});

	it.each([
		["Head of Supply Chain", "Supply chain planning"],
		["Head of Product Design", "Product management"],
		["Product Analyst", "Product management"],
		["Leiterin Bedarf", "Bedarfsplanung"],
		["Demand Clerk | Event Planner", "Demand planning"],
	])("%s is likely broader than %s", (title, profession) => {
		expect(judge(title, profession).result).toBe("broader");
	});

	it.each([
		["an activity alone", "Financial Planner", "Demand planning"],
		["an activity alone", "Project Manager", "Management"],
		["a wider part that says nothing", "Account Director", "Account planning"],
		["another line of work behind", "Product Marketing Manager", "Product management"],
		["another line of work before", "Recruiter Logistics & Supply Chain", "Supply chain planning"],
		["another line of work before", "HR Business Partner Supply Chain", "Supply chain planning"],
		["another line of work before", "Recruiter, Supply Chain", "Supply chain planning"],
		["the past", "Former VP, Supply Chain", "Supply chain planning"],
		["the past", "Demand Planner (retired)", "Demand planning"],
		["a wish", "Aspiring Demand Planner", "Demand planning"],
		["somebody else's job", "Assistant to the Head of Product", "Product management"],
		["clients", "Coach for Product Managers", "Product management"],
		["a firm", "Receptionist at Demand Planning Experts", "Demand planning"],
		["another chief", "CEO", "CTO"],
		["a part of a word", "Redesigner", "Design"],
	])("%s decides nothing: %s", (_, title, profession) => {
		expect(judge(title, profession)).toEqual({ result: undefined, hits: [] });
	});

	it("is both of two jobs, and what somebody is now beside what they were", () => {
		expect(
			judge("Product Manager | Recruiter", "Product management", "Recruiting").hits,
		).toHaveLength(2);
		expect(judge("Ex-Google, Product Manager", "Product management").result).toBe("match");
	});
});
