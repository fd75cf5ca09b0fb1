import { useCallback, useId, useMemo, useRef } from "preact/hooks";
import type { LiveIndex } from "../../app/live-index";
import { arrangePeople, type FitQuery, NO_QUERY, wantsAll } from "../../core/fit/arrange-people";
import { type Fit, isTooWide } from "../../core/fit/fit";
import type { FitCache } from "../../core/fit/fit-cache";
import type { SpaceEntry } from "../../core/index/entry";
import { displayText } from "../../core/note/link";
import { useHost } from "../host";
import { Icon } from "../icon";
import { useLive } from "../use-live";
import { useIsNarrow } from "../use-is-narrow";
import { categoryWord, countPeople } from "../words";
import { EmptyState } from "../empty-state";
import { Choice, Filters } from "./filters";
import { Overview } from "./overview";
import { type GoTo, PeopleList } from "./people-list";
import { shownSpace } from "./shown-space";

/** What a user has chosen in the view; kept with the workspace. */
export interface SpaceFitState {
	/** Path of the space; "" for the default. */
	readonly space: string;
	readonly query: FitQuery;
	readonly toggled: readonly string[];
	readonly explained: readonly string[];
	/** Whether the overview is shown; undefined where nobody has chosen: then it is, where there is room. */
	readonly showsOverview: boolean | undefined;
}

export const NEW_STATE: SpaceFitState = {
	space: "",
	query: NO_QUERY,
	toggled: [],
	explained: [],
	showsOverview: undefined,
};

export interface SpaceFitProps {
	readonly live: LiveIndex;
	readonly fits: FitCache;
	readonly state: SpaceFitState;
	/** The person to whom the list is to go. */
	readonly goTo: GoTo | undefined;
	readonly onState: (state: SpaceFitState) => void;
}

/** The space-fit view: who fits my space, why, and whom I still lack. */
export function SpaceFit({ live, fits, state, goTo, onState }: SpaceFitProps) {
	const changes = useLive(live);
	const root = useRef<HTMLDivElement>(null);
	const isNarrow = useIsNarrow(root);
	const { index } = live;
	const space = shownSpace(index, state.space);
	const fit = useMemo(() => fits.get(index, space), [fits, index, index.revision, space, changes]);
	const change = useChange(state, onState);
	return (
		<div class={`warm-intros warm-intros-fit ${isNarrow ? "is-narrow" : ""}`} ref={root}>
			<Content
				fit={fit}
				live={live}
				state={state}
				goTo={goTo}
				change={change}
				isNarrow={isNarrow}
			/>
		</div>
	);
}

/** Changes what is chosen, from what it is at that moment. */
type Change = (make: (state: SpaceFitState) => Partial<SpaceFitState>) => void;

/** The same function at every drawing, so that rows which call it need not be drawn anew. */
function useChange(state: SpaceFitState, onState: (state: SpaceFitState) => void): Change {
	const latest = useRef({ state, onState });
	latest.current = { state, onState };
	return useCallback((make) => {
		const now = latest.current;
		now.onState({ ...now.state, ...make(now.state) });
	}, []);
}

interface ContentProps {
	readonly fit: Fit;
	readonly live: LiveIndex;
	readonly state: SpaceFitState;
	readonly goTo: GoTo | undefined;
	readonly change: Change;
	readonly isNarrow: boolean;
}

function Content({ fit, live, state, goTo, change, isNarrow }: ContentProps) {
	if (fit.people.length === 0)
		return live.isReady ? (
			<NobodyFound live={live} />
		) : (
			<p class="warm-intros-reading">Reading the vault…</p>
		);
	const showsOverview = state.showsOverview ?? (!isNarrow && fit.space !== undefined);
	return (
		<>
			<Header fit={fit} spaces={live.index.spaces} showsOverview={showsOverview} change={change} />
			{!fit.space && (
				<EmptyState
					icon="lucide-compass"
					title="You have no space yet"
					text="A space says which industries, professions and places you look for. It is one note that you can read and edit."
					actions={[{ label: "Create my space", run: "create-space" }]}
				/>
			)}
			{showsOverview && (
				<Overview
					fit={fit}
					category={state.query.category}
					onCategory={(category) => change(({ query }) => ({ query: { ...query, category } }))}
				/>
			)}
			<Filters
				query={state.query}
				categories={categoriesOf(fit)}
				onQuery={(query) => change(() => ({ query }))}
			/>
			<List fit={fit} state={state} goTo={goTo} change={change} isNarrow={isNarrow} />
		</>
	);
}

function Header({
	fit,
	spaces,
	showsOverview,
	change,
}: Pick<ContentProps, "fit" | "change"> & {
	readonly spaces: readonly SpaceEntry[];
	readonly showsOverview: boolean;
}) {
	const host = useHost();
	const { space } = fit;
	const inAll = fit.people.filter(({ matches }) => matches === 3).length;
	return (
		<div class="warm-intros-header">
			{spaces.length > 1 && space ? (
				<Choice
					label="Space"
					value={space.path}
					choices={spaces.map(({ path, note }) => [path, note.name] as const)}
					onChoose={(path) => change(() => ({ space: path }))}
				/>
			) : (
				<h2 class="warm-intros-title" dir="auto">
					{space?.note.name ?? "Everybody"}
				</h2>
			)}
			<span class="warm-intros-summary">
				{space
					? `${countPeople(fit.people.length)}, ${inAll} match in all three`
					: countPeople(fit.people.length)}
			</span>
			<span class="warm-intros-header-buttons">
				{space && (
					<button
						type="button"
						class="clickable-icon"
						aria-label="Open the note of this space"
						onClick={(event) => host.openNote(space.path, event)}
					>
						<Icon name="lucide-file-text" />
					</button>
				)}
				<button
					type="button"
					class="clickable-icon"
					aria-label={showsOverview ? "Hide the overview" : "Show the overview"}
					aria-pressed={showsOverview}
					onClick={() => change(() => ({ showsOverview: !showsOverview }))}
				>
					<Icon name="lucide-bar-chart-horizontal" />
				</button>
			</span>
		</div>
	);
}

function List({
	fit,
	state,
	goTo,
	change,
	isNarrow,
}: Pick<ContentProps, "fit" | "state" | "goTo" | "change" | "isNarrow">) {
	const id = useId();
	const groups = useMemo(() => arrangePeople(fit, state.query), [fit, state.query]);
	const sets = useMemo(
		() => ({ toggled: new Set(state.toggled), explained: new Set(state.explained) }),
		[state.toggled, state.explained],
	);
	const shown = groups.reduce((sum, group) => sum + group.people.length, 0);
	if (shown === 0)
		return (
			<NobodyWanted
				onAll={() => change(({ query }) => ({ query: { ...NO_QUERY, group: query.group } }))}
			/>
		);
	return (
		<>
			<div class="warm-intros-results" role="status">
				{wantsAll(state.query) ? nothingFits(fit) : `${countPeople(shown)} of ${fit.people.length}`}
			</div>
			<PeopleList
				id={id}
				groups={groups}
				grouping={state.query.group}
				state={sets}
				goTo={goTo}
				isNarrow={isNarrow}
				onFold={(group) => change(({ toggled }) => ({ toggled: toggle(toggled, group) }))}
				onExplain={(path) => change(({ explained }) => ({ explained: toggle(explained, path) }))}
			/>
		</>
	);
}

/** A word where the space catches nobody: which term is the trouble. */
function nothingFits(fit: Fit): string {
	if (!fit.space || fit.people.some(({ matches }) => matches > 0)) return "";
	const terms = fit.narrowness
		.filter((row) => !isTooWide(row))
		.map((row) => displayText(row.term.text));
	return `Nobody matches yet. The terms may be too narrow: ${terms.join(", ")}. A term note can add other words for one.`;
}

function NobodyFound({ live }: { readonly live: LiveIndex }) {
	const { types, folders, tags } = live.index.settings.contacts;
	const ways = [
		...types.map((type) => `the property type: ${type}`),
		...folders.map((name) => `the folder ${name || "/"}`),
		...tags.map((tag) => `the tag #${tag}`),
	];
	return (
		<EmptyState
			icon="lucide-contact"
			title="No contacts found"
			text={`A contact is a note with ${ways.join(", or ") || "nothing that is set yet"}. Are yours called otherwise?`}
			actions={[
				{ label: "Say where they are", run: "find-contacts" },
				{ label: "New contact", run: "new-contact" },
			]}
		/>
	);
}

function NobodyWanted({ onAll }: { readonly onAll: () => void }) {
	return (
		<EmptyState
			icon="lucide-search-x"
			title="Nobody matches this filter"
			text="Everybody is still there."
			actions={[{ label: "Clear the filter", run: onAll }]}
		/>
	);
}

function categoriesOf(fit: Fit): readonly string[] {
	const categories = new Set(fit.coverage.map((row) => row.category));
	for (const { entry } of fit.people)
		for (const category of entry.note.category) categories.add(category);
	const [...all] = categories;
	const known = fit.coverage.length;
	return [
		...all.slice(0, known),
		...all.slice(known).sort((a, b) => (categoryWord(a) < categoryWord(b) ? -1 : 1)),
	];
}

function toggle(list: readonly string[], item: string): readonly string[] {
	return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
