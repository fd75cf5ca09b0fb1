import type { ContactEntry } from "../index/entry";
import { DEFAULT_CATEGORY_WORDS } from "../likely/category-words";
import {
	type CategoryEvidence,
	type CategoryProposal,
	CategoryProposer,
} from "../likely/propose-category";
import { isRefused } from "./refusal";
import { rankOfTitle } from "../likely/title-rank";
import { readRole } from "../people/met-role";
import { displayText } from "../text/link";
import { type DimensionFit, isIn } from "./dimension-fit";

const NONE: readonly CategoryProposal[] = [];

/** Made when somebody is first asked about, and kept: it knows the titles that it has read. */
let proposer: CategoryProposer | undefined;

/** The categories that people without one are likely of. */
export class LikelyCategories {
	readonly #mine: ReturnType<typeof rankOfTitle> | undefined;

	/** `mine`: my own title; without one nobody is at my rank. */
	constructor(mine: string) {
		this.#mine = mine === "" ? undefined : rankOfTitle(mine);
	}

	/** What speaks for a category, what says most first; none for somebody who has one. */
	of(
		entry: ContactEntry,
		industry: DimensionFit,
		profession: DimensionFit,
	): readonly CategoryProposal[] {
		const { jobTitle: title, metRole, category, notFit } = entry.note;
		const company = entry.note.company[0];
		if (category.length > 0 || (title ?? metRole ?? company) === undefined) return NONE;
		const newest = entry.company[0]?.target;
		const isTarget = newest?.kind === "company" && newest.note.target;
		const proposals = this.propose({
			title,
			company: company === undefined ? undefined : displayText(company),
			metRole: metRole === undefined ? undefined : readRole(metRole),
			companyIs: isTarget ? "target" : industry.result === "match" ? "in-industry" : undefined,
			hasProfession: isIn(profession),
		});
		return notFit.length === 0
			? proposals
			: proposals.filter(({ category: likely }) => !isRefused(notFit, "category", likely));
	}

	/** What speaks for a category by what is known of somebody. */
	propose(evidence: Omit<CategoryEvidence, "mine">): readonly CategoryProposal[] {
		proposer ??= new CategoryProposer(DEFAULT_CATEGORY_WORDS);
		return proposer.propose({ ...evidence, mine: this.#mine });
	}
}
