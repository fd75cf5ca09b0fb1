import { fileStem } from "../note/note-name";
import { cutEnd } from "../text/cut-end";
import { withoutHiddenMarks } from "../text/hidden-marks";
import { safeFileName } from "../text/file-name";
import { foldCompany } from "../text/fold-company";
import { displayText } from "../text/link";
import { isOnlyNumbered } from "./conflict-copy";
import type { Contact } from "./contact";

const MAX_DIFFERENCE = 0.1;
/** A number may tell people apart, too. */
const MIN_COMPARED = 4;

const BEFORE_SITE = /^(?:https?:\/\/)?(?:www\.|[a-z]{1,3}\.(?=linkedin\.))?/;
/** The address within what notes write around it: `<https://…>`, `[LinkedIn](https://…)`. */
const WRAPPED = /^(?:<|\[[^[\]]*\]\(<?)([^\s<>()]+)>?\)?$/;
/** A profile on LinkedIn; what follows is a page of the same person. */
const LINKEDIN = /^(?:linkedin\.com\/(?:mwlite\/)?)?(in\/[^/]+)(?:\/.*)?$/;
/** Pages of LinkedIn that are nobody's. */
const NOBODYS = /^linkedin\.com\/(?!in\/|pub\/|sales\/|talent\/|recruiter\/|profile\/)/;
/** What is longer is no address. */
const MAX_PROFILE = 2_000;
const NO_NAME = /\/(?:in|pub)$/;
/** As many characters as an address can have before and after its @. */
const MAX_NAME = 64;
const MAX_HOST = 255;

/**
 * A profile address as it is compared: without protocol, `www.` or country, query, pages of the profile,
 * closing slash and case. Undefined for what leads to nobody: `none`, the site alone, a company's page, a text
 * of thousands of characters.
 */
export function profileKey(url: string): string | undefined {
	if (url.length > MAX_PROFILE) return undefined;
	const written = withoutHiddenMarks(url).trim();
	const [whole = ""] = (WRAPPED.exec(written)?.[1] ?? written).split(/[?#]/, 1);
	const address = cutEnd(decode(whole).toLowerCase().replace(BEFORE_SITE, ""), /\//);
	const own = LINKEDIN.exec(address)?.[1];
	const key = own === undefined ? address : `linkedin.com/${own}`;
	if (NOBODYS.test(key)) return undefined;
	const site = key.slice(0, Math.max(0, key.indexOf("/")));
	const leadsToSomebody = site.slice(1, -1).includes(".") && !/\s/.test(key) && !NO_NAME.test(key);
	return leadsToSomebody ? key : undefined;
}

/** With the letters that an address writes by their numbers. */
function decode(address: string): string {
	try {
		return decodeURIComponent(address).normalize("NFC");
	} catch {
		return address;
	}
}

/** An e-mail address as it is compared: without case and what is around it; undefined for other words. */
export function emailKey(written: string): string | undefined {
	const text = withoutHiddenMarks(written);
	const at = text.indexOf("@");
	if (at < 0) return undefined;
	const name = /[^\s<>()[\]:,;"]*$/.exec(text.slice(Math.max(0, at - MAX_NAME), at))?.[0];
	const host = /^[^\s<>()[\]:,;"@?]*/.exec(text.slice(at + 1, at + 1 + MAX_HOST))?.[0];
	return name && host ? `${name}@${host}`.toLowerCase() : undefined;
}

/** Where somebody can be reached, as notes and rows say it. */
interface Reachable {
	readonly email: readonly string[];
	readonly linkedin?: string | undefined;
}

/** The e-mail addresses and the profile of somebody, as they are compared. */
export function addressKeys({ email, linkedin }: Reachable): readonly string[] {
	const profile = linkedin === undefined ? undefined : profileKey(linkedin);
	return [...email.map(emailKey), profile].filter((key) => key !== undefined);
}

/** Whether each of two has a profile, and not the same. */
export function hasOtherProfile(
	a: Pick<Reachable, "linkedin">,
	b: Pick<Reachable, "linkedin">,
): boolean {
	const [one, other] = [a.linkedin, b.linkedin].map((url) => url && profileKey(url));
	return one !== undefined && other !== undefined && one !== other;
}

/** A company as it is compared, a name or a link. */
export function companyKey(company: string): string {
	return foldCompany(displayText(company));
}

/** The same, and as the name of its note's file, which cannot hold every character. */
export function companyKeys(company: string): readonly string[] {
	return [companyKey(company), foldCompany(safeFileName(displayText(company)))];
}

/** Whether a numbered note (`Jane Doe 2`) is a copy of the note beside it: the same address, or nearly the same text. */
export function isCopyOf(copy: Contact, original: Contact): boolean {
	const emails = compareKeys(copy.email.map(emailKey), original.email.map(emailKey));
	const profiles = compareKeys([profileOf(copy)], [profileOf(original)]);
	if (emails === "same" || profiles === "same") return true;
	if (emails === "different" || profiles === "different") return false;
	const isOtherName = copy.name !== original.name && copy.name !== fileStem(copy.path);
	const least = isOnlyNumbered(copy.path) ? MIN_COMPARED : 1;
	return !isOtherName && isNearlyEqual(copy, original, least);
}

function profileOf({ linkedin }: Contact): string | undefined {
	return linkedin === undefined ? undefined : profileKey(linkedin);
}

type Keys = readonly (string | undefined)[];

/** Whether two have a key in common, or each has its own; unknown where one has none. */
function compareKeys(a: Keys, b: Keys): "same" | "different" | "unknown" {
	const [ofA, ofB] = [a, b].map((keys) => keys.filter((key) => key !== undefined));
	if (!ofA?.length || !ofB?.length) return "unknown";
	return ofA.some((key) => ofB.includes(key)) ? "same" : "different";
}

/** Whether nine in ten of the properties that either has are the same, of so many at least. */
function isNearlyEqual(a: Contact, b: Contact, least: number): boolean {
	const pairs = valuesOf(a).map((value, i) => [value, valuesOf(b)[i] ?? ""] as const);
	const stated = pairs.filter(([x, y]) => x !== "" || y !== "");
	const different = stated.filter(([x, y]) => x !== y).length;
	return stated.length >= least && different <= stated.length * MAX_DIFFERENCE;
}

function valuesOf(contact: Contact): readonly string[] {
	const { industry, profession, geography, category, company, school, phone } = contact;
	const lists = [industry, profession, geography, category, company, school, phone].map((list) =>
		list.join("\n"),
	);
	const texts = [
		contact.jobTitle,
		contact.source,
		contact.connectedOn,
		contact.status,
		contact.lastContact,
	];
	const log = contact.log.map((line) => `${line.date} ${line.event} ${line.text ?? ""}`).join("\n");
	return [...lists, ...texts.map((text) => text ?? ""), log];
}
