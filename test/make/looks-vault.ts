import { writeFileSync } from "node:fs";
import path from "node:path";
import { noteText } from "./note";
import { DEMO_VAULT } from "./run-cli";
import { copyOf } from "./temp-vault";

const LONG = "Wolfeschlegelsteinhausen-Bergerdorff Manufacturing and Logistics Holding";

/** People who ask more of a view than others: long names and titles, thirty categories, names from right to left. */
const PEOPLE: Readonly<Record<string, object>> = {
	"Maria Magdalena Wolfeschlegelsteinhausen-Bergerdorff von und zu Hohenstaufen": {
		title:
			"Senior Executive Vice President of Payments, Partnerships and Product Management, Mountain West and Latin America",
		company: [`[[${LONG}]]`],
		profession: ["[[Product management]]"],
		industry: ["[[Fintech]]"],
		geography: ["US/Utah"],
		category: Array.from({ length: 30 }, (_, offset) => `my-own-category-${offset + 1}`),
		intro_status: "asked",
		intro_since: "2026-11-02",
		intro_via: "[[Bartholomew Christopherson-Featherstonehaugh]]",
	},
	"Bartholomew Christopherson-Featherstonehaugh": {
		title: "Founder",
		company: [LONG],
		closeness: 2,
		knows: ["[[דנה כהן־לוינסקי]]"],
	},
	"דנה כהן־לוינסקי": {
		title: "מנהלת מוצר בכירה",
		company: ["בנק הצפון"],
		intro_status: "identified",
	},
	"محمد عبد الرحمن الخطيب": { title: "مدير المنتجات", industry: ["[[Fintech]]"] },
	Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft: {
		title: "Rechtsschutzversicherungsgesellschaftsangestelltenvertretung",
		geography: ["[[Denver]]"],
		intro_status: "introduced",
		intro_since: "2026-11-18",
	},
};

/** A copy of the demo vault with people in it who ask more of a view than others, gone when the test is. */
export function looksVault(): string {
	const folder = copyOf(DEMO_VAULT);
	for (const [name, properties] of Object.entries(PEOPLE))
		writeFileSync(
			path.join(folder, "People", `${name}.md`),
			noteText({ type: "contact", ...properties }),
		);
	writeFileSync(
		path.join(folder, "Companies", `${LONG}.md`),
		noteText({ type: "company", target: true, motivation: 4 }),
	);
	return folder;
}
