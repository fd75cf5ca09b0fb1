import type { Category } from "../vocabulary/category";
import type { MetRole } from "../vocabulary/met-role";
import type { CategoryWords } from "./category-words";
import { judgeTitle, prepareTitleTerm, type TitleTerm } from "./judge-title";
import type { Rank } from "./rank-word";
import { rankOfClauses } from "./title-rank";
import { readTitle, type TitleClause, wordsOf } from "./title-words";

/** What is known of somebody who has no category yet. */
export interface CategoryEvidence {
	readonly title: string | undefined;
	/** The name of the newest company. */
	readonly company: string | undefined;
	readonly metRole: MetRole | undefined;
	/** Why the company matters to the space; undefined where it does not. */
	readonly companyIs: "target" | "in-industry" | undefined;
	/** Whether a profession of the space is stated or likely. */
	readonly hasProfession: boolean;
	/** My own rank; undefined where I have not said it, and then nobody is proposed as a peer. */
	readonly mine: Rank | undefined;
}

/** A category that something tells of: words of the title, a company that is an association, a role at an event, or the rank. */
export interface CategoryProposal {
	readonly category: string;
	readonly by: "title" | "company" | "role" | "rank";
	/** The entry of the table, the company, the role or the rank. */
	readonly words: string;
}

/** A row of the table, ready to be held against titles. */
interface Row {
	readonly category: string;
	readonly entries: readonly Entry[];
}

interface Entry {
	readonly text: string;
	readonly term: TitleTerm;
	readonly families: readonly string[];
}

/** The rows whose words are ranks: `VP` counts in every line of work, VP Sales as VP Product. */
const RANK_ROWS: ReadonlySet<string> = new Set<Category>(["employer-or-customer", "direct-report"]);

/** Proposes categories by a table of words, which is read once. */
export class CategoryProposer {
	readonly #rows: readonly Row[];

	constructor(table: CategoryWords) {
		this.#rows = Object.entries(table).map(([category, texts]) => ({
			category,
			entries: texts.map((text) => ({
				text,
				term: prepareTitleTerm([text]),
				families: wordsOf(text).map(({ family }) => family),
			})),
		}));
	}

	/** Everything that speaks for a category, each category once, what says most first; none is written. */
	propose(evidence: CategoryEvidence): readonly CategoryProposal[] {
		const { title = "", company, metRole } = evidence;
		const clauses = readTitle(title);
		const rank = rankOfClauses(clauses);
		const found: (CategoryProposal | undefined)[] = [
			...this.#byTitle(title),
			proposeAssociation(clauses, rank, company),
			evidence.companyIs && this.#byRankWord("employer-or-customer", clauses),
			metRole === "organizer" ? byRole("power-connector", metRole) : undefined,
			metRole === "speaker" ? byRole("industry-expert", metRole) : undefined,
			evidence.hasProfession ? this.#proposeColleague(evidence, clauses, rank) : undefined,
		];
		const proposals = new Map<string, CategoryProposal>();
		for (const one of found)
			if (one && !proposals.has(one.category)) proposals.set(one.category, one);
		return [...proposals.values()];
	}

	/** The rows that need no more than the title. */
	#byTitle(title: string): readonly CategoryProposal[] {
		const rows = this.#rows.filter(({ category }) => !RANK_ROWS.has(category));
		const entries = rows.flatMap((row) => row.entries.map(({ term }) => ({ row, term })));
		const { hits } = judgeTitle(
			title,
			entries.map(({ term }) => term),
		);
		return hits.flatMap(({ goal, result, by }) => {
			const category = entries[goal]?.row.category;
			return category === undefined || result === "broader"
				? []
				: [{ category, by: "title", words: by }];
		});
	}

	#byRankWord(category: Category, clauses: readonly TitleClause[]): CategoryProposal | undefined {
		const entries = this.#rows.find((row) => row.category === category)?.entries ?? [];
		const families = clauses.map(({ words }) => new Set(words.map(({ family }) => family)));
		const entry = entries.find(
			(one) =>
				one.families.length > 0 &&
				families.some((own) => one.families.every((family) => own.has(family))),
		);
		return entry && { category, by: "title", words: entry.text };
	}

	/** Of my profession: a junior reports to whoever is none; who is at my rank is a peer. */
	#proposeColleague(
		{ mine }: CategoryEvidence,
		clauses: readonly TitleClause[],
		rank: Rank,
	): CategoryProposal | undefined {
		const isHigh = rank === "leader" || rank === "executive";
		const report =
			isHigh || mine === "junior" ? undefined : this.#byRankWord("direct-report", clauses);
		return report ?? (rank === mine ? { category: "peer", by: "rank", words: rank } : undefined);
	}
}

function byRole(category: Category, role: MetRole): CategoryProposal {
	return { category, by: "role", words: role };
}

/** Who leads an association knows its members: by a title that names one, or by the company. */
function proposeAssociation(
	clauses: readonly TitleClause[],
	rank: Rank,
	company: string | undefined,
): CategoryProposal | undefined {
	if (rank !== "leader" && rank !== "executive") return undefined;
	const category: Category = "power-connector";
	const clause = clauses.find(({ words }) => words.some(isAssociation));
	if (clause) return { category, by: "title", words: "association" };
	if (company === undefined || !wordsOf(company).some(isAssociation)) return undefined;
	return { category, by: "company", words: company };
}

function isAssociation({ family }: { readonly family: string }): boolean {
	return family === "association";
}
