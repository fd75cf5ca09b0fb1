import { cleanCell, emailsIn, isBrief, MAX_NAME, geographyOf, nameIn, unique } from "./clean-cell";
import { incomingPerson, type IncomingPerson } from "../core/people/incoming-person";
import type { RowProblem } from "./format";
import { cardLinkedin } from "./card-linkedin";
import { type ContentLine, valueParts, valueText } from "./content-lines";
import { inSpokenOrder } from "../core/people/person-name";
import { describeNoName, isNoPart, namesNobody } from "../core/people/no-name";
import { emailKey } from "../core/records/same-person";
import { foldText } from "../core/text/fold-text";
import { ownValue } from "../core/text/record";

/** The places of a name's and of an address's parts (RFC 6350, 6.2.2 and 6.3.1). */
const NAME = { family: 0, given: 1, additional: 2, suffix: 4 } as const;
const ADDRESS = { city: 3, region: 4, country: 6 } as const;

/** What a card may be of that is nobody, by the words that cards have for it. */
const NOBODY: Readonly<Record<string, string>> = {
	org: "a company",
	group: "a group",
	location: "a location",
	device: "a device",
	application: "an application",
};
const KINDS = ["KIND", "X-KIND", "X-ADDRESSBOOKSERVER-KIND"] as const;
const MEMBERS = ["MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"] as const;

/** The person of a card; for a company, a group or a card that names nobody the reason why there is none. `strays` are lines of it that belong to no property. */
export function cardPerson(
	row: number,
	card: readonly ContentLine[],
	strays: readonly string[],
): IncomingPerson | RowProblem {
	const company = valuesOf(card, "ORG").map((value) =>
		cleanCell(valueParts(value, ";")[0] ?? ""),
	)[0];
	const name = personName(card, company);
	const [shown] = textsOf(card, "FN");
	const email = unique([
		...valuesOf(card, "EMAIL").map(valueText).flatMap(emailsIn),
		...(name === "" ? [] : nameIn(shown ?? "").email),
	]);
	const phone = unique(textsOf(card, "TEL").map(phoneNumber)).filter((text) => /\d/.test(text));
	const skip = (shown: string | undefined, reason: string): RowProblem => ({
		row,
		kind: "skipped",
		name: (shown ?? "").slice(0, MAX_NAME),
		reason,
	});
	const isNobody = name === "" && shown !== undefined && namesNobody(shown);
	const nobody =
		ownValue(NOBODY, kindOf(card)) ??
		(name === "" && company && !isNobody ? NOBODY["org"] : undefined);
	if (nobody !== undefined)
		return skip(shown ?? (name || company), `it is ${nobody}, not a person`);
	if (isNobody) return skip("", describeNoName(shown));
	if (name === "") {
		const [address] = [...email, ...phone, shown ?? ""].filter(isBrief);
		return skip("", address ? `it has no name, only ${address}` : "it has no name");
	}
	if (name.length > MAX_NAME) {
		const reason = `its name is longer than ${MAX_NAME} characters`;
		return { row, kind: "failed", name: name.slice(0, MAX_NAME), reason };
	}
	const address = valuesOf(card, "ADR").map((value) => valueParts(value, ";").map(cleanCell))[0];
	return incomingPerson({
		row,
		name,
		company: company || undefined,
		title: [...textsOf(card, "TITLE"), ...textsOf(card, "ROLE")].find(isBrief),
		email,
		phone,
		linkedin: cardLinkedin(card),
		geography: address
			? geographyOf(
					[ADDRESS.city, ADDRESS.region, ADDRESS.country]
						.map((index) => address[index] ?? "")
						.filter(isBrief),
				)
			: [],
		remarks: valuesOf(card, "NOTE")
			.map((value) => valueText(value).trim())
			.filter(Boolean),
		unused: strayRemark(strays),
	});
}

const MAX_STRAYS = 3;
const MAX_STRAY = 60;

function strayRemark(strays: readonly string[]): string[] {
	if (strays.length === 0) return [];
	const shown = strays
		.slice(0, MAX_STRAYS)
		.map((line) => `"${cleanCell(line).slice(0, MAX_STRAY)}"`);
	const more = strays.length > MAX_STRAYS ? ` and ${strays.length - MAX_STRAYS} more` : "";
	return [`not read: the line${strays.length > 1 ? "s" : ""} ${shown.join(", ")}${more}`];
}

/** What a card says it is of; a list of members that says nothing is a group. */
function kindOf(card: readonly ContentLine[]): string {
	const first = (name: string): string => textsOf(card, name)[0]?.toLowerCase() ?? "";
	if (first("X-ABSHOWAS") === "company") return "org";
	if (first("X-EVOLUTION-LIST") === "true") return "group";
	const kind = KINDS.map(first).find(Boolean);
	return kind ?? (MEMBERS.some((name) => first(name) !== "") ? "group" : "");
}

/** As the card shows it, unless that is an address or the company; else put together from its parts. */
function personName(card: readonly ContentLine[], company = ""): string {
	const isName = (text: string): boolean =>
		/\p{L}/u.test(text) &&
		(/\s/.test(text) || emailKey(text) === undefined) &&
		foldText(text) !== foldText(company) &&
		!namesNobody(text);
	const shown = nameIn(textsOf(card, "FN")[0] ?? "").name;
	const parts = valueParts(valuesOf(card, "N")[0] ?? "", ";").map(cleanCell);
	if (isName(shown)) {
		const family = foldText(parts[NAME.family] ?? "");
		const isLastFirst = family === "" || foldText(shown.split(",")[0] ?? "") === family;
		return isLastFirst ? inSpokenOrder(shown) : shown;
	}
	const name = [NAME.given, NAME.additional, NAME.family, NAME.suffix]
		.map((index) => parts[index] ?? "")
		.filter((part) => !isNoPart(part))
		.join(" ");
	return isName(name) ? name : "";
}

/** The values of a property, the preferred first. */
export function valuesOf(card: readonly ContentLine[], name: string): string[] {
	return card
		.filter((line) => line.name === name && line.value.trim() !== "")
		.map(({ value, parameters }, index) => ({ value, place: index, rank: rankOf(parameters) }))
		.sort((a, b) => a.rank - b.rank || a.place - b.place)
		.map(({ value }) => value);
}

function textsOf(card: readonly ContentLine[], name: string): string[] {
	return valuesOf(card, name)
		.map((value) => cleanCell(valueText(value)))
		.filter(Boolean);
}

const LAST_RANK = 101;

function rankOf(parameters: ContentLine["parameters"]): number {
	const rank = Number(parameters.get("PREF")?.[0]);
	if (rank >= 1) return rank;
	return parameters.get("TYPE")?.some((type) => type.toLowerCase() === "pref") ? 1 : LAST_RANK;
}

/** A number as people write it; version 4.0 writes an address, `tel:+49-40-555;ext=12`. */
function phoneNumber(text: string): string {
	return text.replace(/^tel:/i, "").replace(/;ext=/i, " ext. ").replace(/;.*$/, "").trim();
}
