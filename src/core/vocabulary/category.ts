import { displayText } from "../text/link";

/** The five categories of people of the method; users add their own. No order is built in. */
export const CATEGORIES = [
	"power-connector",
	"industry-expert",
	"employer-or-customer",
	"peer",
	"direct-report",
] as const;

/** The five, and other words for them; in the singular, `or` for `/`, `&` and `and`. */
const WORDS: ReadonlyMap<string, string> = new Map<string, string>([
	...CATEGORIES.map((category) => [category, category] as const),
	["connector", "power-connector"],
	["expert", "industry-expert"],
	["employer", "employer-or-customer"],
	["customer", "employer-or-customer"],
	["employer-customer", "employer-or-customer"],
]);

const known = new Map<string, string>();
const MOST_KNOWN = 5_000;

/** A category as it is compared and counted: `Power Connectors` is `power-connector`; an own word stays a word of its own. */
export function readCategory(text: string): string {
	const seen = known.get(text);
	if (seen !== undefined) return seen;
	const category = normalise(text);
	if (known.size < MOST_KNOWN) known.set(text, category);
	return category;
}

function normalise(text: string): string {
	const slug = displayText(text)
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, "-");
	const plain = slug.replace(/-?[/&]-?|-and-/g, "-or-").replace(/s(?=-|$)/g, "");
	return WORDS.get(plain) ?? slug;
}
