import {
	cleanCell,
	emailsIn,
	isBrief,
	linkedinIn,
	MAX_NAME,
	geographyOf,
	unique,
} from "./clean-cell";
import { incomingPerson, type IncomingPerson } from "../core/people/incoming-person";
import type { RowProblem } from "./format";
import { type ContentLine, valueParts, valueText } from "./content-lines";

/** The places of a name's and of an address's parts (RFC 6350, 6.2.2 and 6.3.1). */
const NAME = { family: 0, given: 1, additional: 2, suffix: 4 } as const;
const ADDRESS = { city: 3, region: 4, country: 6 } as const;

/** The person of a card; for a company, a group or a card that names nobody the reason why there is none. */
export function cardPerson(row: number, card: readonly ContentLine[]): IncomingPerson | RowProblem {
	const name = personName(card);
	const company = valuesOf(card, "ORG").map((value) =>
		cleanCell(valueParts(value, ";")[0] ?? ""),
	)[0];
	const kind = textsOf(card, "KIND")[0]?.toLowerCase() ?? "individual";
	const skip = (reason: string): RowProblem => ({
		row,
		kind: "skipped",
		name: (name || company || "").slice(0, MAX_NAME),
		reason,
	});
	const isCompany = textsOf(card, "X-ABSHOWAS")[0]?.toUpperCase() === "COMPANY";
	if (kind === "org" || isCompany) return skip("it is a company, not a person");
	if (kind === "group" || kind === "location") return skip(`it is a ${kind}, not a person`);
	if (name === "") return skip(company ? "it is a company, not a person" : "it has no name");
	if (name.length > MAX_NAME) {
		const reason = `its name is longer than ${MAX_NAME} characters`;
		return { row, kind: "failed", name: name.slice(0, MAX_NAME), reason };
	}
	const pages = [...valuesOf(card, "URL"), ...valuesOf(card, "X-SOCIALPROFILE")].map(valueText);
	const address = valuesOf(card, "ADR").map((value) => valueParts(value, ";").map(cleanCell))[0];
	return incomingPerson({
		row,
		name,
		company: company || undefined,
		title: [...textsOf(card, "TITLE"), ...textsOf(card, "ROLE")].find(isBrief),
		email: unique(valuesOf(card, "EMAIL").map(valueText).flatMap(emailsIn)),
		phone: unique(textsOf(card, "TEL").map(phoneNumber)).filter((phone) => /\d/.test(phone)),
		linkedin: pages.map(linkedinIn).find(Boolean),
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
	});
}

/** As the card shows it, else put together from its parts. */
function personName(card: readonly ContentLine[]): string {
	const shown = textsOf(card, "FN")[0];
	if (shown !== undefined) return shown;
	const parts = valueParts(valuesOf(card, "N")[0] ?? "", ";").map(cleanCell);
	return [NAME.given, NAME.additional, NAME.family, NAME.suffix]
		.map((index) => parts[index] ?? "")
		.filter(Boolean)
		.join(" ");
}

/** The values of a property, the preferred first. */
function valuesOf(card: readonly ContentLine[], name: string): string[] {
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
