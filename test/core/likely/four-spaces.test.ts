import { describe, expect, it } from "vitest";
import { judgeTitle, prepareTitleTerm } from "../../../src/core/likely/judge-title";

type Expected = "match" | "broader" | "none";

/** Titles labelled by a reader before their first run: by the words of design alone, for four spaces in two languages. */
const SPACES: readonly {
	readonly professions: readonly string[];
	readonly titles: Readonly<Record<string, Expected>>;
}[] = [
	{
		professions: ["Supply chain planning", "Demand planning"],
		titles: {
			"Supply Planning Manager": "match",
			"Supply & Demand Planner": "match",
			"Global Demand Planning Lead": "match",
			"Production Planner": "none",
			"Head of Supply Chain Operations": "broader",
			"Supply Chain Marketing Manager": "none",
			Buyer: "none",
			"Talent Acquisition Manager, Supply Chain": "none",
			"VP Supply Chain & Procurement": "broader",
			"S&OP Manager": "none",
			"Inventory Planner": "none",
			"Supply Chain Planning Intern": "match",
			"Director, Demand Planning and Inventory": "match",
			"Media Planner": "none",
			"Customer Supply Chain Specialist": "broader",
			"Leiterin Supply Chain": "broader",
			Bedarfsplanerin: "match",
			"Supply Chain Planerin": "match",
			"Leiter Lieferkettenplanung": "match",
			"Personalberaterin Supply Chain": "none",
			Einkäufer: "none",
			"Teamleiter Bedarfsplanung": "match",
		},
	},
	{
		professions: ["Supply-Chain-Planung", "Bedarfsplanung"],
		titles: {
			Bedarfsplaner: "match",
			"Senior Bedarfsplaner (m/w/d)": "match",
			"Leiterin Supply Chain": "broader",
			"Leitung Bedarfsplanung & Disposition": "match",
			"Supply Chain Planner": "match",
			"Demand Planner": "match",
			"Bereichsleiter Supply-Chain-Management": "broader",
			Einkäuferin: "none",
			Marketingleiterin: "none",
			"Personalreferentin Supply Chain": "none",
			Produktionsplaner: "none",
			"Supply-Chain-Manager": "broader",
			"Referentin Bedarfs- und Absatzplanung": "match",
			Stadtplaner: "none",
			Absatzplaner: "none",
		},
	},
	{
		professions: ["Product management", "UX design"],
		titles: {
			"Senior Product Manager, Growth": "match",
			"Product Ops Manager": "broader",
			"UX/UI Designer": "match",
			"Lead UX Designer": "match",
			Produktmanagerin: "match",
			"Head of Design": "none",
			"UX Researcher": "broader",
			"Product Marketing Lead": "none",
			"Chief Product & Technology Officer": "match",
			"User Experience Designer": "match",
			"Product Manager, UX": "match",
			Produktionsleiter: "none",
			"Head of Product Recruiting": "none",
			"Leiter Produktmanagement": "match",
			"Technical Product Owner": "match",
		},
	},
	{
		professions: ["Softwareentwicklung", "Einkauf"],
		titles: {
			Softwareentwicklerin: "match",
			"Software Developer": "match",
			"Leiter Softwareentwicklung": "match",
			"Strategische Einkäuferin": "match",
			"Leitung Einkauf": "match",
			"Head of Procurement": "match",
			"Technischer Einkäufer Software": "match",
			"Vertriebsleiterin Software": "none",
			Einkaufsleiter: "match",
			"Software-Architekt": "broader",
			"Recruiterin Softwareentwicklung": "none",
		},
	},
];

describe.each(SPACES)("for a space of $professions", ({ professions, titles }) => {
	const terms = professions.map((name) => prepareTitleTerm([name]));

	it.each(Object.entries(titles))("%s is: %s", (title, expected) => {
		expect(judgeTitle(title, terms).result ?? "none").toBe(expected);
	});
});
