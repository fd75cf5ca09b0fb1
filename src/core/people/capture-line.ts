import { cutEnd } from "../text/cut-end";
import { readEntities } from "../text/entities";
import { withoutHiddenMarks } from "../text/hidden-marks";
import { displayText, locateLinks } from "../text/link";
import { readCategory } from "../vocabulary/read-word";
import { CATEGORIES } from "../vocabulary/category";
import type { Dimension } from "../vocabulary/dimension";
import type { MetRole } from "../vocabulary/met-role";
import { incomingPerson, type IncomingPerson } from "./incoming-person";
import { type KnownNames, NOTHING_KNOWN, type SpaceTerm } from "./known-names";
import { blankMarks, ITEM } from "./line-marks";
import { cutCompany, openAside, SEPARATOR } from "./cut-company";
import { hideLinks, known, nameOf, withoutWebLink } from "./line-parts";
import { readRole, readRoleAt } from "./met-role";
import { namesNobody } from "./no-name";
import { inSpokenOrder } from "./person-name";
import { ABOUT_PHONE, EXTENSION, NUMBER_IS, PHONE, PHONE_WORD } from "./phone-words";
import { takeAddresses } from "./take-addresses";

/** More than this is a text, not a line about a person: what follows is kept as it is. */
const MAX_READ = 1_000;
/** A name as mail programs write it: `"Lee, Ann" <ann@quill.example>`. */
const QUOTED = /^\s*"[^"\t|]+"(?=\s*(?:$|[,;(]))/;
const LONGEST_NAME = 120;
const LONGEST_LABEL = 20;
const VIA =
	/^(?:via|through|thanks\s+to|introduced\s+by|referred\s+by|recommended\s+by|suggested\s+by)\s+(\S.*)$/i;
const WHY = /^(?:wrote|writes|author\s+of|blogs|headhunter|recruiter\s+for)(?:\s|$)/i;
/** `her boss`, `the team lead`: somebody is told of, and not named. */
const UNNAMED = /^(?:[Hh]er|[Hh]is|[Tt]heir|[Oo]ur|[Tt]he|[Ii]hre?|[Ss]eine?)\s+\p{Ll}/u;
/** What follows a comma and is still the company's name. */
const LEGAL_FORM =
	/^(?:inc|incorporated|ltd|limited|llc|llp|lp|plc|corp|corporation|co|gmbh|ag|kg|se|s\.?a|s\.?r\.?l|b\.?v|n\.?v|oy|ab|as|pty)\b\.?(?:\s\S+)?$/i;
/** `Stripe in Denver`, and `Stripe (Denver)`. */
const COMPANY_IN = /^(.*\S)\s+(?:in\s+|\()(\S[^()]*)\)?$/;
const PLACE_IN = /^(?:(?:based|living|lives|located)\s+)?in\s+(\S.*)$/i;

/**
 * Reads what a line tells of a person: `Jane Doe, VP Product @ Stripe, speaker at Money2020, via [[Bob]]`. The
 * name stands first; e-mail addresses, profiles and telephone numbers may stand anywhere. Never throws, and
 * drops nothing: what is not understood is in `remarks`, the rest of a very long line too.
 */
export function readCaptureLine(line: string, vault: KnownNames = NOTHING_KNOWN): IncomingPerson {
	const typed = tidy(line).replace(ITEM, "");
	const end = findRemark(typed);
	const facts = end < 0 ? typed : typed.slice(0, end);
	return readPersonLine(readEntities(facts).text + typed.slice(facts.length), vault);
}

/** Reads the same of a line of a note, where `written` stands in it to the letter, so that a link may replace it. */
export function readPersonLine(line: string, vault: KnownNames = NOTHING_KNOWN): IncomingPerson {
	const [head, tail] = cutLong(line, MAX_READ);
	const { text: unmarked, marks } = blankMarks(head);
	const end = findRemark(unmarked);
	const remark = end < 0 ? "" : head.slice(end + 1).trim();
	const hidden = hideLinks(end < 0 ? unmarked : unmarked.slice(0, end));
	const { rest, ...own } = takeAddresses(hidden.text);
	const work = rest.replace(NUMBER_IS, "$1");
	const reader = new SegmentReader(vault, hidden.show);
	const quoted = QUOTED.exec(work)?.[0];
	const inTurn = openAside(work.slice(quoted?.length ?? 0))
		.replace(/\s+via\s+(?=\S)/g, ", via ")
		.split(SEPARATOR);
	const parts = inTurn.slice(1).map((one) => one.replace(/\s+/gu, " ").trim());
	let taken = reader.readWho(quoted ?? inTurn[0] ?? "", parts);
	while (taken < parts.length) taken += 1 + reader.read(parts[taken] ?? "", parts.slice(taken + 1));
	const found = reader.finish();
	const more = takeAddresses(hideLinks(remark).text);
	const others = [...own.others, marks.filter((mark) => !remark.includes(mark)).join(" "), tail];
	const before = found.remarks.flatMap((one) => known(cutEnd(one, /[\s,]/)) ?? []);
	const after = others.flatMap((one) => known(cutEnd(one, /[\s,]/)) ?? []);
	const remarks = [...before, ...(remark === "" ? [] : [remark]), ...after];
	// A link to the web stays what the user made it.
	const isWebLink = /^\[[^[].*\]$/.test(found.written) && unmarked.includes(`${found.written}(`);
	const written = isWebLink ? "" : found.written;
	const email = [...new Set([...own.email, ...more.email])];
	return incomingPerson({
		...found,
		written,
		email,
		linkedin: own.linkedin ?? more.linkedin,
		remarks,
	});
}

/** What announces an address or a number, and no remark. */
const ANNOUNCED = new RegExp(
	String.raw`(?:^|[\s,;(])(?:${PHONE_WORD}|e-?mail|mail|linkedin|web(?:site)?)\.?\s*$`,
	"i",
);

/** Where the colon is behind which words of any kind stand; -1 where there is none. */
function findRemark(line: string): number {
	const links = locateLinks(line);
	for (const { index } of line.matchAll(/:(?=\s|$)/g)) {
		const isInLink = links.some(({ at, written }) => at < index && index < at + written.length);
		// `key:: value` is no remark behind a key.
		const isDouble = line[index - 1] === ":";
		if (
			!isDouble &&
			!isInLink &&
			!ANNOUNCED.test(line.slice(Math.max(0, index - LONGEST_LABEL), index))
		)
			return index;
	}
	return -1;
}

/** Text of one line as everything that is read of it may be written. */
export function tidy(text: string): string {
	return withoutHiddenMarks(text)
		.normalize("NFC")
		.replace(/\p{Surrogate}/gu, "\uFFFD")
		.replace(/[^\P{Cc}\t]+|[\u2028\u2029\u00A0]/gu, " ")
		.trim();
}

class SegmentReader {
	readonly #vault: KnownNames;
	readonly #show: (part: string) => string;
	readonly #titles: string[] = [];
	readonly #via: string[] = [];
	readonly #phone: string[] = [];
	readonly #remarks: string[] = [];
	#written = "";
	#company: string | undefined;
	#event: string | undefined;
	#role: MetRole | undefined;
	readonly #terms: Record<Dimension, string[]> = { industry: [], profession: [], geography: [] };
	#category: string | undefined;
	#why: string | undefined;
	/** Whether nothing has come since the company that is not a part of its name. */
	#hasLegalForm = true;

	constructor(vault: KnownNames, show: (part: string) => string) {
		this.#vault = vault;
		this.#show = show;
	}

	/** The first part of a line: the name, and a company after an @ or in brackets; gives how many of the next parts belong to it. */
	readWho(segment: string, next: readonly string[]): number {
		const [who, company] = cutCompany(segment);
		const [, before, inside] = /^(.*\S)\s*\(([^()]*)\)\s*$/.exec(who) ?? [];
		const shown = this.#show(before ?? who).trim();
		const link = locateLinks(shown)[0]?.written;
		if (link !== undefined) this.#remarks.push(shown.replace(link, " "));
		const [name, more] = cutLong(link ?? shown, LONGEST_NAME);
		this.#written = link ?? withoutMarks(name);
		this.#remarks.push(more);
		const taken = company === undefined ? 0 : this.#readCompany(company, next);
		const aside = known(this.#show(inside ?? ""));
		if (aside !== undefined && this.#company === undefined && this.#vault.isCompany(aside))
			this.#company = aside;
		else if (this.#takeTerm([aside ?? ""]) === undefined) this.#remarks.push(aside ?? "");
		return taken;
	}

	/** Any other part, for what it says by itself; gives how many of the next parts belong to it. */
	read(segment: string, next: readonly string[]): number {
		if (segment === "") return 0;
		const via = VIA.exec(segment)?.[1];
		const phone = PHONE.exec(segment)?.[1];
		const at = readRoleAt(segment);
		const category = CATEGORIES.find((one) => one === readCategory(segment));
		if (via !== undefined) this.#via.push(...via.split(/\s+(?:and|&)\s+/).map(this.#show));
		else if (phone !== undefined) this.#phone.push(phone);
		else if (EXTENSION.test(segment) || ABOUT_PHONE.test(segment)) this.#readExtension(segment);
		else if (at && this.#event === undefined) {
			this.#event = this.#show(at.event);
			this.#role = at.role;
		} else if (category !== undefined && this.#category === undefined) this.#category = category;
		else if (WHY.test(segment) && this.#why === undefined) this.#why = this.#show(segment);
		else return this.#readWork(segment, next);
		return 0;
	}

	/** Belongs to the number before it; what else is said of numbers is a remark. */
	#readExtension(segment: string): void {
		const last = this.#phone.pop();
		if (last !== undefined) this.#phone.push(EXTENSION.test(segment) ? `${last} ${segment}` : last);
		if (last === undefined || !EXTENSION.test(segment)) this.#remarks.push(this.#show(segment));
	}

	finish() {
		this.#event ??= this.#takeKnown(this.#vault.isEvent);
		if (this.#role === undefined && (this.#event !== undefined || this.#vault.hasEvent))
			this.#role = this.#takeRole();
		this.#company ??= this.#takeKnown(this.#vault.isCompany);
		const inQuotes = /^"(.*)"$/.exec(this.#written)?.[1];
		const name = inQuotes === undefined ? nameOf(this.#written) : inSpokenOrder(nameOf(inQuotes));
		const isNamed = name !== "" && !namesNobody(name) && !UNNAMED.test(name);
		return {
			name: isNamed && !this.#remarks.some((remark) => /^name\s*\?+$/i.test(remark)) ? name : "",
			written: this.#written,
			title: known(this.#titles.map(withoutWebLink).join(", ")),
			company: this.#company && withoutWebLink(this.#company),
			event: this.#event,
			role: this.#role,
			via: this.#via,
			phone: this.#phone,
			category: this.#category,
			categoryNote: this.#why,
			...this.#terms,
			remarks: this.#remarks,
		};
	}

	/** Terms of a space, title and company; after the company nothing is a title any more. */
	#readWork(segment: string, next: readonly string[]): number {
		const taken = this.#takeTerm([segment, ...next]);
		if (taken !== undefined) return taken;
		if (this.#company !== undefined) {
			this.#hasLegalForm &&= LEGAL_FORM.test(segment);
			if (this.#hasLegalForm) this.#company += `, ${segment}`;
			else this.#remarks.push(this.#show(segment));
			return 0;
		}
		const [title, company] = cutCompany(segment);
		const isTerm = company !== undefined && this.#takeTerm([title.trim()]) !== undefined;
		if (title.trim() !== "" && !isTerm) this.#titles.push(this.#show(title).trim());
		return company === undefined ? 0 : this.#readCompany(company, next);
	}

	/** What stands behind an @: a company, and where it is; or a term of a space that is no company's name. */
	#readCompany(words: string, next: readonly string[]): number {
		const taken = this.#takeTerm([words, ...next]);
		if (taken !== undefined) return taken;
		const [, company = words, place] = COMPANY_IN.exec(words) ?? [];
		const more = place === undefined ? undefined : this.#takeTerm([place, ...next], true);
		this.#company = known(this.#show(more === undefined ? words : company));
		return more ?? 0;
	}

	/** Takes the term of a space with which the parts begin, or the place alone; gives how many parts behind the first belong to it. */
	#takeTerm(parts: readonly string[], isPlace = false): number | undefined {
		const [first = "", ...next] = parts.map((one) => this.#show(one));
		if (this.#company === undefined && this.#vault.isCompany(displayText(first))) return undefined;
		const place = PLACE_IN.exec(first)?.[1];
		const words = [place ?? first, ...next];
		const term = this.#vault.readTerm(words, this.#company !== undefined);
		if (!term || ((isPlace || place !== undefined) && !isGeography(term))) return undefined;
		for (const one of term.dimensions) this.#terms[one].push(words.slice(0, term.count).join(", "));
		this.#hasLegalForm &&= this.#company === undefined;
		return term.count - 1;
	}

	/** Takes the last words that are nothing else, and that the vault knows. */
	#takeKnown(isKnown: (name: string) => boolean): string | undefined {
		for (const list of [this.#remarks, this.#titles]) {
			const found = [...list]
				.reverse()
				.find((remarks) => remarks !== "" && isKnown(displayText(remarks)));
			if (found !== undefined) return list.splice(list.lastIndexOf(found), 1)[0];
		}
		return undefined;
	}

	#takeRole(): MetRole | undefined {
		for (const list of [this.#remarks, this.#titles]) {
			const at = list.findIndex((remarks) => readRole(remarks) !== undefined);
			if (at >= 0) return readRole(list.splice(at, 1)[0] ?? "");
		}
		return undefined;
	}
}

function isGeography({ dimensions: [one, another] }: SpaceTerm): boolean {
	return one === "geography" && another === undefined;
}

/** A name without the marks of Markdown before and behind it. */
function withoutMarks(name: string): string {
	return cutEnd(name.replace(/^[\s*_~=]+/, ""), /[\s*_~=]/);
}

/** The beginning of a text, cut at a space where it is too long, and the rest of it. */
function cutLong(text: string, max: number): readonly [string, string] {
	if (text.length <= max) return [text, ""];
	const space = text.lastIndexOf(" ", max);
	// No character of two halves is cut in two.
	const at = space > max / 2 ? space : /[\uD800-\uDBFF]/.test(text[max - 1] ?? "") ? max - 1 : max;
	return [text.slice(0, at), text.slice(at)];
}
