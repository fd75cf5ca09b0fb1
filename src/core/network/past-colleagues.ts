import type { ContactEntry, SpaceEntry } from "../index/entry";
import { readPastCompany } from "../records/past-company";
import { displayText } from "../text/link";
import { foldLabel, wordOf } from "./affiliation-directory";
import type { Affiliation } from "./edge";

/** What a day of connecting on a social network and my past companies tell of somebody. */
export type ColleagueSign = "likely-colleague" | "same-company";

interface Employment {
	readonly labels: readonly string[];
	readonly from: number;
	readonly to: number;
}

/** The companies of my spaces where I worked, held against those with whom I am connected. */
export class PastColleagues {
	readonly #employments: readonly Employment[];

	constructor(spaces: readonly SpaceEntry[]) {
		const texts = new Set(spaces.flatMap(({ note }) => note.pastCompanies));
		this.#employments = [...texts].map((text) => {
			const { name, from = Infinity, to = Infinity } = readPastCompany(text);
			return { labels: companyWords(name), from, to };
		});
	}

	/** Whether we connected while I was at one of the companies; else whether the person is or was at one. Undefined for somebody with whom I am not connected. */
	signOf({ note }: ContactEntry, affiliations: readonly Affiliation[]): ColleagueSign | undefined {
		if (note.connectedOn === undefined || this.#employments.length === 0) return undefined;
		const year = Number(note.connectedOn.slice(0, 4));
		if (this.#employments.some(({ from, to }) => from <= year && year <= to))
			return "likely-colleague";
		const isThere = affiliations.some(
			({ kind, labels }) => kind === "company" && this.#has(labels),
		);
		return isThere ? "same-company" : undefined;
	}

	#has(labels: readonly string[]): boolean {
		return this.#employments.some((one) => one.labels.some((word) => labels.includes(word)));
	}
}

/** What the name of a company can mean, folded: what it shows, and the note that it points at. */
export function companyWords(name: string): readonly string[] {
	return [displayText(name), wordOf(name)].map((word) => foldLabel("company", word));
}
