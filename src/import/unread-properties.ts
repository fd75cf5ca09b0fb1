import { PAGES } from "./card-linkedin";
import { valuesOf } from "./card-person";
import { cleanCell, emailsIn } from "./clean-cell";
import { type ContentLine, valueParts, valueText } from "./content-lines";
import type { IncomingPerson } from "../core/people/incoming-person";

/** What says something of the card, or of another property, and nothing of the person. */
const OF_THE_CARD = /^(?:VERSION|PRODID|PROFILE|REV|UID|(?:X-|X-ADDRESSBOOKSERVER-)?KIND|X-AB.*)$/;
const RELATED = "X-ABRELATEDNAMES";
/** Of which the first alone is read. */
const FIRST: readonly string[] = ["N", "FN", "ORG", "ADR"];
/** The parts of an address that are not read: box, extension, street and code. */
const STREET = [0, 1, 2, 5] as const;

/** The first value of each of them. */
type Firsts = ReadonlyMap<string, string | undefined>;

/** The properties of a card that say something and were not read for its person, each once. */
export function unreadProperties(card: readonly ContentLine[], person: IncomingPerson): string[] {
	const lines = card.filter(({ name, value }) => {
		const isOfTheCard = OF_THE_CARD.test(name) && name !== RELATED;
		return !isOfTheCard && !/^[;,\s]*$/.test(value);
	});
	const firsts = new Map(FIRST.map((name) => [name, valuesOf(card, name)[0]] as const));
	const read = new Set(lines.filter((line) => isRead(line, firsts, person)));
	const names = new Set([...read].map(({ name }) => name));
	const unread = lines
		.filter((line) => !read.has(line))
		.map(({ name }) => (names.has(name) ? `further ${name}` : name));
	return [...new Set([...unread, ...unreadParts(firsts, person)])];
}

/** What of a property that was read was left out. */
function unreadParts(firsts: Firsts, person: IncomingPerson): string[] {
	const parts = (name: string): string[] => valueParts(firsts.get(name) ?? "", ";");
	const hasDepartment = parts("ORG").slice(1).join("").trim() !== "";
	const address = parts("ADR");
	const hasStreet = STREET.some((index) => (address[index] ?? "").trim() !== "");
	return [
		...(hasDepartment ? ["ORG (department)"] : []),
		...(hasStreet && person.geography.length > 0 ? ["ADR (street and code)"] : []),
	];
}

function isRead(line: ContentLine, firsts: Firsts, person: IncomingPerson): boolean {
	const { name, value, parameters } = line;
	const text = cleanCell(valueText(value));
	switch (name) {
		case "N":
		case "FN":
		case "ORG":
			return firsts.get(name) === value;
		case "ADR":
			return firsts.get(name) === value && person.geography.length > 0;
		case "TITLE":
		case "ROLE":
			return text === person.title;
		case "EMAIL":
			return emailsIn(valueText(value)).length > 0;
		case "TEL":
			return /\d/.test(text);
		case "NOTE":
			return true;
		default: {
			const user = person.linkedin?.replace(/\/$/, "").split("/").at(-1)?.toLowerCase();
			const told = [text, ...parameters.values()].flat().map((word) => word.toLowerCase());
			return user !== undefined && PAGES.test(name) && told.some((word) => word.includes(user));
		}
	}
}
