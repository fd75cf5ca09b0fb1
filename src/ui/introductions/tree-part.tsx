import { useMemo, useState } from "preact/hooks";
import { foldTree, type DrawnNode } from "../../core/network/fold-tree";
import { branchKey, EVERYONE, type IntroBranches } from "../../core/network/intro-branches";
import type { IntroTreeNode } from "../../core/network/intro-tree";
import { NoteLink } from "../shared/note-link";
import type { IntroductionsState } from "./introductions-state";
import { TreeList } from "./tree-list";
import { placeOf, type TreeForm } from "./tree-moves";
import { TreePicture } from "./tree-picture";
import { factsOf, LOOK_WORDS, lookOf, nameOf, pathOf, placeWords } from "./tree-words";
import { useTreeHandlers } from "./use-tree-handlers";

export interface TreePartProps {
	/** Begins the ids of elements, which must differ between two views. */
	readonly id: string;
	readonly branches: IntroBranches;
	readonly form: TreeForm;
	readonly state: IntroductionsState;
	readonly onState: (state: IntroductionsState) => void;
}

/** The tree of who introduced whom, the way to the branch that is shown, and what is to be said of whoever is chosen. */
export function TreePart({ id, branches, form, state, onState }: TreePartProps) {
	const { focus, opened, closed, starts } = state;
	const plan = useMemo(
		() => foldTree(branches, { focus, opened, closed, starts }),
		[branches, focus, opened, closed, starts],
	);
	const [at, setAt] = useState({ key: focus, moves: 0 });
	const active = placeOf(plan, branches, at.key);
	const on = useTreeHandlers({
		...{ plan, active, form, id, state, onState },
		onActive: (key, byKey) => setAt(({ moves }) => ({ key, moves: byKey ? moves + 1 : moves })),
	});
	const show = (key: string): void => {
		setAt(({ moves }) => ({ key, moves }));
		onState({ ...state, focus: key });
	};
	const Tree = form === "picture" ? TreePicture : TreeList;
	return (
		<section class="warm-intros-tree-part" aria-label="Who introduced whom">
			<div class="warm-intros-tree-head">
				<Trail trail={branches.trail(plan.root.key)} onShow={show} />
				<Legend />
			</div>
			<Tree plan={plan} id={id} active={active} moves={at.moves} on={on} />
			<Chosen
				place={active}
				isShownAlone={active === plan.root}
				onShow={show}
				onPaths={(person) => onState({ ...state, person, part: "paths" })}
			/>
		</section>
	);
}

/** So many of a long way are shown at its end. */
const MOST_STEPS = 4;

interface TrailProps {
	readonly trail: readonly IntroTreeNode[];
	readonly onShow: (key: string) => void;
}

/** The way from everyone to the branch that is shown: "Everyone › Ada › Bob". */
function Trail({ trail, onShow }: TrailProps) {
	const steps = trail.slice(1);
	const last = steps.at(-1);
	const before = steps.slice(0, -1).slice(-MOST_STEPS);
	if (!last) return <h3 class="warm-intros-trail">Everyone</h3>;
	return (
		<nav class="warm-intros-trail" aria-label="Branch">
			<Step text="Everyone" onShow={() => onShow(EVERYONE)} />
			{steps.length - 1 > before.length && <span aria-hidden="true">… ›</span>}
			{before.map((node) => (
				<Step key={branchKey(node)} text={nameOf(node)} onShow={() => onShow(branchKey(node))} />
			))}
			<span class="warm-intros-trail-end" aria-current="location" dir="auto">
				{nameOf(last)}
			</span>
		</nav>
	);
}

function Step({ text, onShow }: { readonly text: string; readonly onShow: () => void }) {
	return (
		<>
			<button
				type="button"
				class="warm-intros-link warm-intros-trail-step"
				dir="auto"
				onClick={onShow}
			>
				{text}
			</button>
			<span aria-hidden="true">›</span>
		</>
	);
}

/** What the marks before the names mean. */
function Legend() {
	return (
		<ul class="warm-intros-tree-legend" aria-hidden="true">
			{Object.entries(LOOK_WORDS).map(([look, word]) => (
				<li key={look} class={`look-${look}`}>
					<span class="warm-intros-branch-mark" />
					{word}
				</li>
			))}
		</ul>
	);
}

interface ChosenProps {
	readonly place: DrawnNode;
	readonly isShownAlone: boolean;
	readonly onShow: (key: string) => void;
	/** Shows who can introduce me to the person of a note. */
	readonly onPaths: (path: string) => void;
}

/** What is to be said of whoever the tree is on, and what can be done. */
function Chosen({ place, isShownAlone, onShow, onPaths }: ChosenProps) {
	if (place.kind === "stub") return <div class="warm-intros-chosen">{placeWords(place)}</div>;
	const { node, key } = place;
	const path = pathOf(node);
	return (
		<div class="warm-intros-chosen">
			<span class="warm-intros-chosen-words">
				{path === undefined ? (
					<span class="warm-intros-chosen-name" dir="auto">
						{nameOf(node)}
					</span>
				) : (
					<NoteLink path={path} text={nameOf(node)} look="warm-intros-chosen-name" />
				)}
				<span class="warm-intros-chosen-facts">{factsOf(node).join(" · ")}</span>
				{node.who.kind === "me" && (
					<span class="warm-intros-chosen-facts warm-intros-tree-hint">
						Arrow keys move, Enter opens a note, Space folds, F shows only that branch.
					</span>
				)}
			</span>
			{!isShownAlone && node.children.length > 0 && (
				<button type="button" class="warm-intros-step" onClick={() => onShow(key)}>
					Show branch
				</button>
			)}
			{path !== undefined && lookOf(node) === "not-known" && (
				<button type="button" class="warm-intros-step" onClick={() => onPaths(path)}>
					Who can introduce me
				</button>
			)}
		</div>
	);
}
