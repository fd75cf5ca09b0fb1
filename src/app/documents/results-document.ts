import type { MethodSource } from "../../core/results/method-sources";
import type { Results } from "../../core/results/results";
import type { IntroducerResults } from "../../core/results/introducer-results";
import type {
	OpportunitiesOfPerson,
	OpportunityCounts,
	OpportunityResults,
} from "../../core/results/opportunity-results";
import type { SeparationCount } from "../../core/results/separation";
import type { Success } from "../../core/results/success";
import type { WeekCounts } from "../../core/results/week-results";
import type { WeekGoal, WeekGoals } from "../../core/vocabulary/week-goal";

/** How attempts of one kind came out; `rate` is met of those decided, 0 to 1, null under five of them. */
export interface SuccessDocument {
	readonly open: number;
	readonly met: number;
	readonly declined: number;
	readonly noReply: number;
	readonly rate: number | null;
}

/** Results, as JSON (docs/schema/stats.schema.json). */
export interface ResultsDocument {
	readonly routes: readonly (SuccessDocument & { readonly route: string })[];
	readonly routeNotSaid: SuccessDocument;
	readonly introducers: readonly IntroducerDocument[];
	readonly sources: readonly (SuccessDocument & { readonly source: string | null })[];
	/** Where the method looks for people: what came of it, and how to try it. */
	readonly sourcesOfMethod: readonly MethodSource[];
	readonly categories: readonly (SuccessDocument & { readonly category: string | null })[];
	readonly conversations: number;
	readonly names: number;
	readonly namesPerConversation: number | null;
	/** How many people are how many introductions away from me, the nearest first. */
	readonly separation: readonly {
		/** 0 where nobody introduced us; null where introductions run in a circle. */
		readonly degree: number | null;
		readonly people: number;
		readonly met: number;
	}[];
	/** What became of opportunities; null in a vault without any. */
	readonly opportunities: OpportunitiesDocument | null;
	/** The last eight weeks, this one first. */
	readonly weeks: readonly WeekCounts[];
	/** What the space wants of each week; null for what it does not say. */
	readonly perWeek: Readonly<Record<WeekGoal, number | null>>;
}

/** What became of some opportunities; `rate` is won of those decided, 0 to 1, null under five of them. */
export interface OpportunityCountsDocument extends Omit<OpportunityCounts, "rate"> {
	readonly rate: number | null;
}

type OpportunitiesOfPersonDocument = OpportunityCountsDocument &
	Pick<IntroducerDocument, "name" | "path">;

/** Opportunities by who brought them, by route and by introducer. */
export interface OpportunitiesDocument {
	readonly broughtBy: readonly OpportunitiesOfPersonDocument[];
	readonly routes: readonly (OpportunityCountsDocument & { readonly route: string })[];
	readonly routeNotSaid: OpportunityCountsDocument;
	readonly introducers: readonly OpportunitiesOfPersonDocument[];
}

/** What came of asking one introducer; `rate` is introduced of those decided, null under five of them. */
export interface IntroducerDocument {
	readonly name: string;
	readonly path: string | null;
	readonly asked: number;
	readonly agreed: number;
	readonly introduced: number;
	readonly met: number;
	/** From asking to the introduction, in the middle. */
	readonly medianDays: number | null;
	readonly rate: number | null;
}

/** Results and how far people are from me, with null for what is not known. */
export function documentResults(
	results: Results,
	separation: readonly SeparationCount[],
	weeks: readonly WeekCounts[],
	sourcesOfMethod: readonly MethodSource[],
	goals: WeekGoals = {},
): ResultsDocument {
	const { routes, introducers, sources, categories, interviews, names } = results;
	return {
		routes: routes.map((row) => ({ route: row.route, ...documentSuccess(row) })),
		routeNotSaid: documentSuccess(results.routeNotSaid),
		introducers: introducers.map(documentIntroducer),
		sources: sources.map((row) => ({ source: row.source || null, ...documentSuccess(row) })),
		sourcesOfMethod,
		categories: categories.map((row) => ({
			category: row.category || null,
			...documentSuccess(row),
		})),
		conversations: interviews,
		names,
		namesPerConversation: results.referralsPerInterview ?? null,
		separation: separation.map(({ degree, people, met }) => ({
			degree: degree ?? null,
			people,
			met,
		})),
		opportunities: results.opportunities ? documentOpportunities(results.opportunities) : null,
		weeks,
		perWeek: {
			asks: goals.asks ?? null,
			conversations: goals.conversations ?? null,
			thanks: goals.thanks ?? null,
			names: goals.names ?? null,
		},
	};
}

function documentIntroducer(row: IntroducerResults): IntroducerDocument {
	const { name, asked, agreed, introduced, met } = row;
	const [path, medianDays, rate] = [row.path ?? null, row.medianDays ?? null, row.rate ?? null];
	return { name, path, asked, agreed, introduced, met, medianDays, rate };
}

function documentOpportunities(results: OpportunityResults): OpportunitiesDocument {
	const counts = ({ lead, talking, won, lost, rate }: OpportunityCounts) => ({
		...{ lead, talking, won, lost },
		rate: rate ?? null,
	});
	const ofPerson = (row: OpportunitiesOfPerson): OpportunitiesOfPersonDocument => ({
		...{ name: row.name, path: row.path ?? null },
		...counts(row),
	});
	return {
		broughtBy: results.broughtBy.map(ofPerson),
		routes: results.routes.map((row) => ({ route: row.route, ...counts(row) })),
		routeNotSaid: counts(results.routeNotSaid),
		introducers: results.introducers.map(ofPerson),
	};
}

function documentSuccess({ open, met, declined, noReply, rate }: Success): SuccessDocument {
	return { open, met, declined, noReply, rate: rate ?? null };
}
