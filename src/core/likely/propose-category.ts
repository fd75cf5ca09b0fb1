import { displayText } from "../text/link";
import { remember } from "../text/remember";
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
	/** The newest company, by its name or as a link. */
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

/** What a title alone says. */
interface TitleEvidence {
	readonly rank: Rank;
	readonly namesAssociation: boolean;
	/** By the rows that need no more. */
	readonly proposals: readonly CategoryProposal[];
	/** By the rows whose words are ranks, where more speaks for them. */
	readonly employer: CategoryProposal | undefined;
	readonly report: CategoryProposal | undefined;
}

/** Proposes categories by a table of words, which is read once; and so is each title. */
export class CategoryProposer {
	readonly #rows: readonly Row[];
	/** Those that need no more than the title. */
	readonly #entries: readonly (Entry & { readonly category: string })[];
	readonly #readTitle = remember(20_000, (title) => this.#judge(title));

	constructor(table: CategoryWords) {
		this.#rows = Object.entries(table).map(([category, texts]) => ({
			category,
			entries: texts.map((text) => ({
				text,
				term: prepareTitleTerm([text]),
				families: wordsOf(text).map(({ family }) => family),
			})),
		}));
		this.#entries = this.#rows.flatMap(({ category, entries }) =>
			RANK_ROWS.has(category) ? [] : entries.map((entry) => ({ ...entry, category })),
		);
	}

	/** Everything that speaks for a category, each category once, what says most first; none is written. */
	propose(evidence: CategoryEvidence): readonly CategoryProposal[] {
		const { title = "", company, metRole, companyIs } = evidence;
		const said = this.#readTitle(title);
		const others: (CategoryProposal | undefined)[] = [
			proposeAssociation(said, company),
			companyIs && said.employer,
			metRole === "organizer" ? byRole("power-connector", metRole) : undefined,
			metRole === "speaker" ? byRole("industry-expert", metRole) : undefined,
			evidence.hasProfession ? proposeColleague(evidence, said) : undefined,
		];
		const more = others.filter((one) => one !== undefined);
		return more.length === 0 ? said.proposals : onceEach([...said.proposals, ...more]);
	}

	#judge(title: string): TitleEvidence {
		const clauses = readTitle(title);
		const { hits } = judgeTitle(
			title,
			this.#entries.map(({ term }) => term),
		);
		const proposals = hits.flatMap(({ goal, result, by }): CategoryProposal[] => {
			const category = this.#entries[goal]?.category;
			return category === undefined || result === "broader"
				? []
				: [{ category, by: "title", words: by }];
		});
		return {
			rank: rankOfClauses(clauses),
			namesAssociation: clauses.some(({ words }) => words.some(isAssociation)),
			proposals: onceEach(proposals),
			employer: this.#byRankWord("employer-or-customer", clauses),
			report: this.#byRankWord("direct-report", clauses),
		};
	}

	#byRankWord(category: Category, clauses: readonly TitleClause[]): CategoryProposal | undefined {
		const entries = this.#rows.find((row) => row.category === category)?.entries ?? [];
		const entry = entries.find(
			({ families }) =>
				families.length > 0 &&
				clauses.some(({ placeOf }) => families.every((family) => placeOf.has(family))),
		);
		return entry && { category, by: "title", words: entry.text };
	}
}

/** The first proposal of each category. */
function onceEach(proposals: readonly CategoryProposal[]): readonly CategoryProposal[] {
	return proposals.filter(
		({ category }, at) => proposals.findIndex((one) => one.category === category) === at,
	);
}

function byRole(category: Category, role: MetRole): CategoryProposal {
	return { category, by: "role", words: role };
}

/** Of my profession: a junior reports to whoever is none; who is at my rank is a peer. */
function proposeColleague(
	{ mine }: CategoryEvidence,
	{ rank, report }: TitleEvidence,
): CategoryProposal | undefined {
	const isHigh = rank === "leader" || rank === "executive";
	if (report && !isHigh && mine !== "junior") return report;
	return rank === mine ? { category: "peer", by: "rank", words: rank } : undefined;
}

/** Who leads an association knows its members: by a title that names one, or by the company. */
function proposeAssociation(
	{ rank, namesAssociation }: TitleEvidence,
	company: string | undefined,
): CategoryProposal | undefined {
	if (rank !== "leader" && rank !== "executive") return undefined;
	const category: Category = "power-connector";
	if (namesAssociation) return { category, by: "title", words: "association" };
	if (company === undefined || !isOneByName(company)) return undefined;
	return { category, by: "company", words: displayText(company) };
}

const isOneByName = remember(10_000, (company) =>
	wordsOf(displayText(company)).some(isAssociation),
);

function isAssociation({ family }: { readonly family: string }): boolean {
	return family === "association";
}
