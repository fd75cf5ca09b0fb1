import type { ComponentChildren, RefObject } from "preact";
import { useCallback, useRef, useState } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { Weekday } from "../../core/dates/week";
import type { ResultsCache } from "../../core/results/results-cache";
import type { IntroTreeNode } from "../../core/network/intro-tree";
import type { GraphCache } from "../../core/network/graph-cache";
import type { IntroTreeCache } from "../../core/network/intro-tree-cache";
import { EmptyState } from "../shared/empty-state";
import { FirstStepsBar } from "../shared/first-steps";
import { useHost } from "../shared/host";
import { Icon } from "../shared/icon";
import { PressedButton } from "../shared/pressed-button";
import { NobodyFound } from "../shared/nobody";
import { shownSpace } from "../shared/shown-space";
import { useKeptPlace } from "../shared/use-kept-place";
import { useResize } from "../shared/use-resize";
import { countPeople, formatCount } from "../shared/labels";
import type { IntroductionsTab, IntroductionsState } from "./introductions-state";
import { PathsTab } from "./paths-tab";
import { TreeTab } from "./tree-tab";
import { ResultsTab } from "./results-tab";
import { useHiddenName } from "../shared/use-name";

export interface IntroductionsProps {
	/** Begins the ids of elements, which must differ between two views. */
	readonly id: string;
	readonly live: LiveIndex;
	readonly trees: IntroTreeCache;
	readonly results: ResultsCache;
	readonly graphs: GraphCache;
	readonly today: CalendarDate;
	/** The day on which weeks begin. */
	readonly firstDay: Weekday;
	readonly state: IntroductionsState;
	readonly onState: (state: IntroductionsState) => void;
}

/** The introductions view: who introduced whom, who can introduce me, and what works. */
export function Introductions(props: IntroductionsProps) {
	const { live, trees } = props;
	const root = useRef<HTMLDivElement>(null);
	const room = useRoom(root);
	const { index } = live;
	const isEmpty = index.people.length === 0;
	return (
		<div class={`warm-intros warm-intros-introductions is-${room}`} ref={root}>
			{!isEmpty ? (
				<>
					<FirstStepsBar live={live} />
					<Head tree={trees.get(index).root} />
					<Tabs {...props} room={room} />
				</>
			) : (
				<NobodyFound live={live} />
			)}
		</div>
	);
}

/** How much a view has room for: everything side by side, the tree as a picture, or one list at a time. */
type Room = "wide" | "middle" | "narrow";

const WIDE = 960;
const NARROW = 500;

function useRoom(root: RefObject<HTMLElement | null>): Room {
	const [room, setRoom] = useState<Room>("wide");
	const measure = useCallback(({ clientWidth }: HTMLElement) => {
		// A hidden tab has no width, and says nothing.
		if (clientWidth > 0)
			setRoom(clientWidth >= WIDE ? "wide" : clientWidth >= NARROW ? "middle" : "narrow");
	}, []);
	useResize(root, measure);
	return room;
}

function Head({ tree }: { readonly tree: IntroTreeNode }) {
	const host = useHost();
	return (
		<div class="warm-intros-header">
			<h2 class="warm-intros-title">Introductions</h2>
			<span class="warm-intros-summary">
				{tree.size > 1 ? `${countPeople(tree.size - 1)} in ${countBranches(tree)}` : ""}
			</span>
			<span class="warm-intros-header-buttons">
				<button
					type="button"
					class="clickable-icon"
					aria-label="Save picture"
					disabled={tree.size === 1}
					onClick={() => host.run("save-introductions-picture")}
				>
					<Icon name="lucide-image-down" />
				</button>
			</span>
		</div>
	);
}

function countBranches({ children }: IntroTreeNode): string {
	return children.length === 1 ? "1 branch" : `${formatCount(children.length)} branches`;
}

const TAB_LABELS: Readonly<Record<IntroductionsTab, string>> = {
	tree: "Tree",
	paths: "Who can introduce",
	works: "Results",
};

function CountedResults({
	live: { index },
	results,
	today,
	firstDay,
	state,
	onWhole,
}: IntroductionsProps & { readonly onWhole: (title: string) => void }) {
	return (
		<ResultsTab
			results={results.get(index)}
			weeks={results.weeks(index, today, firstDay)}
			goals={shownSpace(index, "")?.note.perWeek}
			whole={state.whole}
			onWhole={onWhole}
		/>
	);
}

function Tabs(props: IntroductionsProps & { readonly room: Room }) {
	const { id, live, trees, graphs, today, state, onState, room } = props;
	const { index } = live;
	const latest = useRef(props);
	latest.current = props;
	const onWhole = useCallback((name: string) => {
		const now = latest.current;
		now.onState({ ...now.state, whole: [...now.state.whole, name] });
	}, []);
	const branches = trees.get(index);
	const tree =
		branches.root.size === 1 ? (
			<NobodyIntroduced />
		) : (
			<TreeTab
				id={`${id}-tree`}
				branches={branches}
				form={room === "narrow" ? "list" : "picture"}
				state={state}
				onState={onState}
			/>
		);
	const paths = (
		<PathsTab
			id={id}
			live={live}
			graphs={graphs}
			today={today}
			person={state.person}
			onPerson={(person) => onState({ ...state, person })}
			showsAll={state.whole.includes(state.person)}
			onAll={() => onWhole(state.person)}
		/>
	);
	// Counted only where it is shown.
	const counts = () => <CountedResults {...props} onWhole={onWhole} />;
	if (room === "wide")
		return (
			<div class="warm-intros-introductions-wide">
				{tree}
				<Aside place="aside">
					{paths}
					{counts()}
				</Aside>
			</div>
		);
	return (
		<>
			<Choice tab={state.part} onTab={(tab) => onState({ ...state, part: tab })} />
			{state.part === "tree" ? (
				tree
			) : (
				<Aside key={state.part} place={state.part}>
					{state.part === "paths" ? paths : counts()}
				</Aside>
			)}
		</>
	);
}

interface AsideProps {
	readonly place: string;
	readonly children: ComponentChildren;
}

/** What is beside the tree, or in its place. */
function Aside({ place, children }: AsideProps) {
	const box = useRef<HTMLDivElement>(null);
	useKeptPlace(box, place);
	return (
		<div class="warm-intros-aside" ref={box}>
			{children}
		</div>
	);
}

interface ChoiceProps {
	readonly tab: IntroductionsTab;
	readonly onTab: (tab: IntroductionsTab) => void;
}

/** Which part is shown where there is no room for all. */
function Choice({ tab, onTab }: ChoiceProps) {
	const [nameId, hiddenName] = useHiddenName("Part");
	return (
		<div class="warm-intros-parts" role="group" aria-labelledby={nameId}>
			{hiddenName}
			{(Object.keys(TAB_LABELS) as IntroductionsTab[]).map((one) => (
				<PressedButton key={one} isShown={one === tab} onShow={() => onTab(one)}>
					{TAB_LABELS[one]}
				</PressedButton>
			))}
		</div>
	);
}

function NobodyIntroduced() {
	const [nameId, hiddenName] = useHiddenName("Who introduced whom");
	return (
		<section class="warm-intros-tree-part" aria-labelledby={nameId}>
			{hiddenName}
			<EmptyState
				icon="lucide-network"
				title="Nobody has been introduced yet"
				text="Find someone worth meeting, see who can introduce you, and ask. Once you have been introduced, record it, and the tree grows here."
				actions={[
					{ label: "Open space fit", run: "open-space-fit" },
					{ label: "Open pipeline", run: "open-pipeline" },
				]}
			/>
		</section>
	);
}
