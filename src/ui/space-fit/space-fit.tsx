import { useCallback, useMemo, useRef } from "preact/hooks";
import type { BestPath } from "../../app/documents/missing-document";
import type { LiveIndex } from "../../app/write/live-index";
import {
	arrangePeople,
	type FitGroup,
	type FitQuery,
	wantAll,
	wantsAll,
} from "../../core/fit/arrange-people";
import type { CategoryCoverage } from "../../core/fit/coverage";
import type { Fit, PersonFit } from "../../core/fit/fit";
import type { ContactEntry } from "../../core/index/entry";
import type { FitCache } from "../../core/fit/fit-cache";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { GraphCache } from "../../core/network/graph-cache";
import type { SavedFilter } from "../../core/settings/saved-filter";
import type { Sorting } from "../../core/fit/sort-table";
import { type Selecting, useSelecting } from "../shared/selection";
import { SelectionBar } from "../shared/selection-bar";
import { useKeptPlace } from "../shared/use-kept-place";
import { useIntroducers } from "../shared/use-introducers";
import { toggle } from "../shared/toggle";
import { useWidthStep } from "../shared/use-width-step";
import { categoryLabel, countPeople } from "../shared/labels";
import { EmptyState } from "../shared/empty-state";
import { FirstStepsBar, useFirstSteps } from "../shared/first-steps";
import { TABLE_WIDTHS } from "./columns";
import { SLIM_WIDTHS } from "./list-items";
import { Filters } from "./filters";
import { Header } from "./header";
import { NobodyFound, NobodyWanted } from "../shared/nobody";
import { NothingFits } from "./nothing-fits";
import { Overview } from "./overview";
import { OverviewLine } from "./overview-line";
import { type GoTo, PeopleList } from "./people-list";
import { shownSpace } from "../shared/shown-space";
import { useUniqueId } from "../shared/use-unique-id";

/** What a user has chosen in the view; kept with the workspace. */
export interface SpaceFitState {
	/** Path of the space; "" for the default. */
	readonly space: string;
	readonly query: FitQuery;
	readonly toggled: readonly string[];
	readonly explained: readonly string[];
	/** Whether the line of the overview is unfolded. */
	readonly showsOverview: boolean;
}

export interface SpaceFitProps {
	readonly live: LiveIndex;
	readonly fits: FitCache;
	readonly graphs: GraphCache;
	readonly today: CalendarDate;
	readonly state: SpaceFitState;
	/** The person to whom the list is to go. */
	readonly goTo: GoTo | undefined;
	readonly onState: (state: SpaceFitState) => void;
	/** The filters that were saved, as they are now. */
	readonly savedFilters: () => readonly SavedFilter[];
	/** Opens the menu of the saved filters below an element. */
	readonly onSavedFilters: (at: HTMLElement) => void;
}

/** The space-fit view: who fits my space, why, and whom I still lack. */
export function SpaceFit(props: SpaceFitProps) {
	const { live, fits, graphs, today, state, onState } = props;
	const root = useRef<HTMLDivElement>(null);
	const room = useWidthStep(root, TABLE_WIDTHS);
	const isSlim = useWidthStep(root, SLIM_WIDTHS) === 0;
	useKeptPlace(root, "whole");
	const { index } = live;
	const space = shownSpace(index, state.space);
	const fit = fits.get(index, space);
	const introducer = useIntroducers(graphs, index, today);
	const introducerOf = useCallback(
		({ entry }: PersonFit) =>
			entry.note.stage === undefined || entry.note.stage === "identified"
				? introducer(entry)
				: undefined,
		[introducer],
	);
	const change = useChange(state, onState);
	const best = useCallback<BestPath>(
		(entry) => graphs.best(index, entry, today),
		[graphs, index, today],
	);
	return (
		<div class={`warm-intros warm-intros-fit ${room === 0 ? "is-narrow" : ""}`} ref={root}>
			<Content {...props} {...{ fit, best, introducerOf, change, room, isSlim }} />
		</div>
	);
}

/** Changes what is chosen, from what it is at that moment. */
type Change = (make: (state: SpaceFitState) => Partial<SpaceFitState>) => void;

/** The same function at every drawing, so that rows which call it need not be redrawn. */
function useChange(state: SpaceFitState, onState: (state: SpaceFitState) => void): Change {
	const latest = useRef({ state, onState });
	latest.current = { state, onState };
	return useCallback((make) => {
		const now = latest.current;
		now.onState({ ...now.state, ...make(now.state) });
	}, []);
}

interface ContentProps extends SpaceFitProps {
	readonly fit: Fit;
	readonly best: BestPath;
	readonly introducerOf: (person: PersonFit) => ContactEntry | undefined;
	readonly change: Change;
	/** For how many columns there is room: a step of `TABLE_WIDTHS`. */
	readonly room: number;
	/** Whether it is so narrow that most reasons take two lines. */
	readonly isSlim: boolean;
}

function Content(props: ContentProps) {
	const { fit, best, live, state, change, room } = props;
	const onCategory = useCallback(
		(category: string) => change(({ query }) => ({ query: { ...query, category } })),
		[change],
	);
	const onQuery = useCallback((query: FitQuery) => change(() => ({ query })), [change]);
	const { coverage, otherCategories } = fit;
	const categories = useMemo(
		() => listCategories(coverage, otherCategories),
		[coverage, otherCategories],
	);
	const steps = useFirstSteps(live);
	if (fit.people.length === 0) return <NobodyFound live={live} />;
	const { showsOverview } = state;
	const onOverview = () => change(() => ({ showsOverview: !showsOverview }));
	return (
		<>
			{fit.space && <FirstStepsBar live={live} />}
			<Header
				fit={fit}
				spaces={live.index.spaces}
				onSpace={(path) => change(() => ({ space: path }))}
			/>
			{!fit.space && (
				<EmptyState
					icon="lucide-compass"
					title="You have no space yet"
					text="A space says which industries, professions and places you are looking for. It is a note that you can read and edit."
					actions={steps ? [] : [{ label: "Create my space", run: "create-space" }]}
					live={live}
				/>
			)}
			{fit.space && <OverviewLine fit={fit} isUnfolded={showsOverview} onUnfold={onOverview} />}
			{fit.space && showsOverview && (
				<Overview
					index={live.index}
					fit={fit}
					best={best}
					category={state.query.category}
					onCategory={onCategory}
				/>
			)}
			<Filters
				query={state.query}
				categories={categories}
				isNarrow={room === 0}
				onQuery={onQuery}
				saved={props.savedFilters()}
				onSaved={props.onSavedFilters}
			/>
			<List {...props} />
		</>
	);
}

function List(props: Omit<ContentProps, "best">) {
	const { live, fit, state, change, room } = props;
	const selecting = useSelecting(live, fit.space?.path ?? "");
	const groups = useMemo(() => arrangePeople(fit, state.query), [fit, state.query]);
	const count = groups.reduce((sum, { people }) => sum + people.length, 0);
	const shown = useCallback(
		() => new Set(groups.flatMap(({ people }) => people.map(({ entry }) => entry.path))),
		[groups],
	);
	return (
		<>
			{count === 0 ? (
				<NobodyWanted onAll={() => change(({ query }) => ({ query: wantAll(query) }))} />
			) : (
				<People {...props} groups={groups} count={count} selecting={selecting} />
			)}
			<SelectionBar {...selecting} shown={shown} isNarrow={room === 0} />
		</>
	);
}

interface PeopleProps extends Omit<ContentProps, "live" | "best"> {
	readonly groups: readonly FitGroup[];
	readonly count: number;
	readonly selecting: Selecting;
}

function People({
	fit,
	introducerOf,
	state,
	goTo,
	change,
	room,
	isSlim,
	today,
	groups,
	count,
	selecting,
}: PeopleProps) {
	const id = useUniqueId();
	const onFold = useCallback(
		(group: string) => change(({ toggled }) => ({ toggled: toggle(toggled, group) })),
		[change],
	);
	const onExplain = useCallback(
		(path: string) => change(({ explained }) => ({ explained: toggle(explained, path) })),
		[change],
	);
	const onSort = useCallback(
		(sorting: Sorting) => change(({ query }) => ({ query: { ...query, ...sorting } })),
		[change],
	);
	return (
		<>
			<div class="warm-intros-results" role="status">
				{wantsAll(state.query) ? (
					<NothingFits fit={fit} />
				) : (
					`${countPeople(count)} of ${fit.people.length}`
				)}
			</div>
			<PeopleList
				id={id}
				space={fit.space}
				groups={groups}
				grouping={state.query.group}
				toggled={state.toggled}
				explained={state.explained}
				goTo={goTo}
				room={room}
				isSlim={isSlim}
				today={today}
				sorting={state.query}
				onSort={onSort}
				introducerOf={introducerOf}
				onFold={onFold}
				onExplain={onExplain}
				selecting={selecting}
			/>
		</>
	);
}

/** Those of the coverage, then the others by their words. */
function listCategories(
	coverage: readonly CategoryCoverage[],
	others: readonly string[],
): readonly string[] {
	const sorted = [...others].sort((a, b) => (categoryLabel(a) < categoryLabel(b) ? -1 : 1));
	return [...coverage.map(({ category }) => category), ...sorted];
}
