import { useMemo } from "preact/hooks";
import type { Results } from "../../core/results/results";
import { ROUTE_TABLE } from "../../core/vocabulary/route";
import type { VaultResults } from "../../core/results/results-cache";
import type { IntroducerResults } from "../../core/results/introducer-results";
import type { MethodSource } from "../../core/results/method-sources";
import type { SeparationCount } from "../../core/results/separation";
import type { WeekCounts } from "../../core/results/week-results";
import { dateInWords } from "../../core/dates/day-in-words";
import { WEEK_GOAL_TABLE, WEEK_GOALS, type WeekGoals } from "../../core/vocabulary/week-goal";
import { NoteLink } from "../shared/note-link";
import { categoryLabel, formatCount, sourceLabel } from "../shared/labels";
import {
	type CountRow,
	CountTable,
	SUCCESS_HEADS,
	successCounts,
	type WholeTables,
} from "./success-table";
import { OpportunityTables } from "./opportunity-tables";
import { useUniqueId } from "../shared/use-unique-id";

const INTRODUCER_HEADS = ["Asked", "Agreed", "Introduced", "Met", "Days"];

interface ResultsTabProps extends WholeTables {
	readonly results: VaultResults;
	/** The last weeks, this one first. */
	readonly weeks: readonly WeekCounts[];
	/** What is wanted of each week. */
	readonly goals: WeekGoals | undefined;
}

/** Results by route, introducer, source and category, and how far people are; redrawn only where a count is another. */
export function ResultsTab({ results, weeks, goals, whole, onWhole }: ResultsTabProps) {
	return useMemo(
		() => <Tables {...{ results, weeks, goals, whole, onWhole }} />,
		[results, weeks, goals, whole, onWhole],
	);
}

function Tables({
	results: { results, separation, sources: method },
	weeks,
	goals,
	...tables
}: ResultsTabProps) {
	const { introducers, sources, categories } = results;
	const titleId = useUniqueId();
	const isAnybodyFar = separation.some(({ degree }) => degree !== 0);
	return (
		<section class="warm-intros-card warm-intros-works" aria-labelledby={titleId}>
			<h3 id={titleId} class="warm-intros-card-title">
				Results
			</h3>
			<p class="warm-intros-works-text">{referralsLabel(results)}</p>
			<WeekTable {...tables} weeks={weeks} goals={goals} />
			<RouteTable {...tables} results={results} />
			<CountTable
				{...tables}
				title="By introducer"
				names="Introducer"
				heads={INTRODUCER_HEADS}
				rows={introducers.map(introducerRow)}
			/>
			<CountTable
				{...tables}
				title="By source"
				names="Source"
				heads={SUCCESS_HEADS}
				rows={sources.map(({ source, ...row }) => successRow(source, sourceLabel(source), row))}
			/>
			<MethodTable {...tables} sources={method} />
			<CountTable
				{...tables}
				title="By category"
				names="Category"
				heads={SUCCESS_HEADS}
				rows={categories.map(({ category, ...row }) =>
					successRow(category, categoryLabel(category), row),
				)}
			/>
			<CountTable
				{...tables}
				title="How far from me"
				names="Introductions between us"
				heads={["People", "Met"]}
				rows={isAnybodyFar ? separation.map(separationRow) : []}
			/>
			{results.opportunities && (
				<OpportunityTables {...tables} opportunities={results.opportunities} />
			)}
			{sources.length > 0 && <Legend />}
		</section>
	);
}

function RouteTable({ results, ...tables }: { readonly results: Results } & WholeTables) {
	if (results.sources.length === 0) return <NothingLogged />;
	return (
		<CountTable
			{...tables}
			title="By route"
			names="Route"
			heads={SUCCESS_HEADS}
			rows={routeRows(results)}
		/>
	);
}

function WeekTable({
	weeks,
	goals,
	...tables
}: Pick<ResultsTabProps, "weeks" | "goals"> & WholeTables) {
	return (
		<CountTable
			{...tables}
			title="By week"
			names="Week"
			heads={WEEK_GOALS.map((goal) => WEEK_GOAL_TABLE[goal].label)}
			rows={weekRows(weeks, goals)}
		/>
	);
}

/** Where people come from, and where one has not looked yet. */
function MethodTable({
	sources,
	...tables
}: { readonly sources: readonly MethodSource[] } & WholeTables) {
	return (
		<>
			<CountTable
				{...tables}
				title="Where people come from"
				names="Source"
				heads={["People", "Met", "Opportunities"]}
				rows={sources.filter(({ people }) => people > 0).map(methodRow)}
			/>
			<Untried sources={sources.filter(({ people }) => people === 0)} />
		</>
	);
}

/** Where nobody has come from yet, and how to look there. */
function Untried({ sources }: { readonly sources: readonly MethodSource[] }) {
	const titleId = useUniqueId();
	if (sources.length === 0) return null;
	return (
		<section class="warm-intros-untried" aria-labelledby={titleId}>
			<h4 id={titleId}>Not tried yet</h4>
			<ul>
				{sources.map(({ source, how }) => (
					<li key={source}>
						<strong>{sourceLabel(source)}</strong> {how}
					</li>
				))}
			</ul>
		</section>
	);
}

function Legend() {
	return (
		<p class="warm-intros-works-text is-note">
			Rate: the share met of those decided, shown from five on. Days: the median from asking to the
			introduction.
		</p>
	);
}

function NothingLogged() {
	return (
		<p class="warm-intros-works-text">
			Nothing has been logged yet. Record what happens, from a person’s menu or in the pipeline, and
			this shows which routes lead to conversations.
		</p>
	);
}

/** "12 conversations held, 30 names gained: 2.5 each". */
export function referralsLabel({
	interviews,
	names,
	referralsPerInterview,
}: Pick<VaultResults["results"], "interviews" | "names" | "referralsPerInterview">): string {
	if (referralsPerInterview === undefined) return "No conversation is marked as held yet.";
	const held = `${formatCount(interviews)} ${interviews === 1 ? "conversation" : "conversations"} held`;
	const gained = `${formatCount(names)} ${names === 1 ? "name" : "names"} gained`;
	return `${held}, ${gained}: ${referralsPerInterview.toFixed(1)} per conversation.`;
}

function successRow(key: string, name: string, row: Parameters<typeof successCounts>[0]): CountRow {
	return { key, name: name === "" ? "Not said" : name, counts: successCounts(row) };
}

/** This week against what is wanted of it, and the weeks before; none where nothing was done and nothing is wanted. */
function weekRows(weeks: readonly WeekCounts[], goals: WeekGoals = {}): CountRow[] {
	const [now] = weeks;
	const isEmpty = weeks.every((week) => WEEK_GOALS.every((goal) => week[goal] === 0));
	if (!now || (isEmpty && Object.keys(goals).length === 0)) return [];
	return weeks.map((week) => ({
		key: week.start,
		name: week === now ? "This week" : `From ${dateInWords(week.start, now.start)}`,
		counts: WEEK_GOALS.map((goal) => {
			const wanted = week === now ? goals[goal] : undefined;
			const count = formatCount(week[goal]);
			return wanted === undefined ? count : `${count} of ${formatCount(wanted)}`;
		}),
	}));
}

function introducerRow(row: IntroducerResults): CountRow {
	const { name, path, asked, agreed, introduced, met, medianDays } = row;
	return {
		key: path ?? `? ${name}`,
		name: path === undefined ? name : <NoteLink path={path} text={name} />,
		counts: [
			...[asked, agreed, introduced, met].map(formatCount),
			medianDays === undefined ? "–" : formatCount(medianDays),
		],
	};
}

function methodRow({ source, people, met, opportunities }: MethodSource): CountRow {
	const counts = [people, met, opportunities].map(formatCount);
	return { key: source, name: sourceLabel(source), counts };
}

function separationRow({ degree, people, met }: SeparationCount): CountRow {
	const name =
		degree === undefined
			? "In a circle"
			: degree === 0
				? "Nobody introduced us"
				: formatCount(degree);
	return { key: name, name, counts: [formatCount(people), formatCount(met)] };
}

/** The routes, and last what the notes do not say. */
function routeRows({ routes, routeNotSaid }: Results) {
	const said = routes.map((row) => ({
		key: row.route,
		name: ROUTE_TABLE[row.route].label,
		counts: successCounts(row),
	}));
	return [...said, { key: "", name: "Not said", counts: successCounts(routeNotSaid) }];
}
