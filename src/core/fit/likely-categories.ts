import type { ContactEntry } from "../index/entry";
import {
	type CategoryEvidence,
	type CategoryProposal,
	CategoryProposer,
} from "../likely/propose-category";
import { isRefused } from "./refusal";
import { rankOfTitle } from "../likely/title-rank";
import { readRole } from "../people/met-role";
import type { Settings } from "../settings/settings";
import type { TitleWords } from "../settings/title-words";
import { type DimensionFit, isIn } from "./dimension-fit";

const NONE: readonly CategoryProposal[] = [];

/** Made when somebody is first asked about, and kept for the table it is of: it knows the titles that it has read. */
let known: { readonly table: TitleWords; readonly proposer: CategoryProposer } | undefined;

function proposerOf(table: TitleWords): CategoryProposer {
	if (known?.table === table) return known.proposer;
	const proposer = new CategoryProposer(table);
	known = { table, proposer };
	return proposer;
}

/** The categories that people without one are likely of. */
export class LikelyCategories {
	readonly #mine: ReturnType<typeof rankOfTitle> | undefined;
	readonly #table: TitleWords;

	/** By my own title, without which nobody is at my rank, and the table of words. */
	constructor({ me, likely }: Settings) {
		this.#mine = me.title === "" ? undefined : rankOfTitle(me.title);
		this.#table = likely.categories;
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
		const proposals = proposerOf(this.#table).propose({
			title,
			company,
			metRole: metRole === undefined ? undefined : readRole(metRole),
			companyIs: isTarget ? "target" : industry.result === "match" ? "in-industry" : undefined,
			hasProfession: isIn(profession),
			mine: this.#mine,
		});
		return notFit.length === 0
			? proposals
			: proposals.filter(({ category: likely }) => !isRefused(notFit, "category", likely));
	}

	/** What speaks for a category by what is known of somebody. */
	propose(evidence: Omit<CategoryEvidence, "mine">): readonly CategoryProposal[] {
		return proposerOf(this.#table).propose({ ...evidence, mine: this.#mine });
	}
}
