import { isIn, SpaceJudge } from "../../core/fit/dimension-fit";
import { LikelyCategories } from "../../core/fit/likely-categories";
import type { SpaceEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import type { IncomingPerson } from "../../core/people/incoming-person";
import { displayText } from "../../core/text/link";

/** Says what is likely of somebody of a file by their title and company: professions of the space, categories; "" for nothing. */
export function makeLikely(
	index: VaultIndex,
	space: SpaceEntry | undefined,
): (draft: IncomingPerson) => string {
	const judge = new SpaceJudge(index, space);
	const categories = new LikelyCategories(index.settings);
	return ({ title, company, profession }) => {
		const fit = title === undefined ? undefined : judge.judgeTitle(title);
		const isLikely = fit !== undefined && isIn(fit) && profession.length === 0;
		const professions = isLikely
			? (fit.byTitle?.terms.map(({ text }) => displayText(text)) ?? [])
			: [];
		const proposals = categories.propose({
			title,
			company,
			metRole: undefined,
			companyIs: undefined,
			hasProfession: isLikely,
		});
		const words = [...professions, ...proposals.map(({ category }) => category.replace(/-/g, " "))];
		return words.length === 0 ? "" : `likely ${words.join(", ")}`;
	};
}
