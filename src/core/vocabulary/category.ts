import { displayText } from "../text/link";
import { ownValue } from "../text/record";

/** Everything about a category of people. */
export interface CategoryDefinition {
	readonly label: string;
	/** Several of them, within a sentence. */
	readonly plural: string;
	/** Other words that are read as it, in the singular. */
	readonly others: readonly string[];
	/** What is missing at a company where nobody is of it; always, or where the space asks for the category. Not there where one does not look for it in a company. */
	readonly atCompany?: { readonly missing: string; readonly isAlways?: true };
}

const ROWS = {
	"power-connector": {
		label: "Power connector",
		plural: "power connectors",
		others: ["connector"],
	},
	"industry-expert": { label: "Industry expert", plural: "industry experts", others: ["expert"] },
	"employer-or-customer": {
		label: "Employer or customer",
		plural: "employers or customers",
		others: ["employer", "customer", "employer-customer"],
		atCompany: { missing: "nobody who decides", isAlways: true },
	},
	peer: {
		label: "Peer",
		plural: "peers",
		others: [],
		atCompany: { missing: "no peer", isAlways: true },
	},
	"direct-report": {
		label: "Direct report",
		plural: "direct reports",
		others: [],
		atCompany: { missing: "nobody who could report to you" },
	},
} as const satisfies Readonly<Record<string, CategoryDefinition>>;

/** One of the five categories of people of the method; users add their own. */
export type Category = keyof typeof ROWS;

export const CATEGORY_TABLE: Readonly<Record<Category, CategoryDefinition>> = ROWS;

/** The five; no order of importance is built in. */
export const CATEGORIES = Object.keys(ROWS) as readonly Category[];

/** A category as a sentence names it: one of the five by its label, the user's own as it is written. */
export function categoryName(category: string): string {
	return ownValue(CATEGORY_TABLE, category)?.label ?? displayText(category);
}
