import { useMemo, useState } from "preact/hooks";
import { foldTree, type DrawnNode } from "../../core/network/fold-tree";
import { branchKey, EVERYONE, type IntroBranches } from "../../core/network/intro-branches";
import type { IntroTreeNode } from "../../core/network/intro-tree";
import { NoteLink } from "../shared/note-link";
import type { IntroductionsState } from "./introductions-state";
import { TreeList } from "./tree-list";
import { itemOf, type TreeForm } from "./tree-moves";
import { TreePicture } from "./tree-picture";
import { factsOf, STYLE_LABELS, styleOf, nameOf, pathOf, describeItem } from "./tree-labels";
import { useTreeHandlers } from "./use-tree-handlers";
import { useHiddenName } from "../shared/use-name";

export interface TreeTabProps {
	/** Begins the ids of elements, which must differ between two views. */
	readonly id: string;
	readonly branches: IntroBranches;
	readonly form: TreeForm;
	readonly state: IntroductionsState;
	readonly onState: (state: IntroductionsState) => void;
}

/** The tree of who introduced whom, the path to the branch that is shown, and what to say about whoever is chosen. */
export function TreeTab({ id, branches, form, state, onState }: TreeTabProps) {
	const { focus, opened, closed, starts } = state;
	const plan = useMemo(
		() => foldTree(branches, { focus, opened, closed, starts }),
		[branches, focus, opened, closed, starts],
	);
	const [at, setAt] = useState({ key: focus, moves: 0 });
	const active = itemOf(plan, branches, at.key);
	const on = useTreeHandlers({
		...{ plan, active, form, id, state, onState },
		onActive: (key, byKey) => setAt(({ moves }) => ({ key, moves: byKey ? moves + 1 : moves })),
	});
	const show = (key: string): void => {
		setAt(({ moves }) => ({ key, moves }));
		onState({ ...state, focus: key });
	};
	const [nameId, hiddenName] = useHiddenName("Who introduced whom");
	const Tree = form === "picture" ? TreePicture : TreeList;
	return (
		<section class="warm-intros-tree-part" aria-labelledby={nameId}>
			{hiddenName}
			<div class="warm-intros-tree-head">
				<Trail trail={branches.trail(plan.root.key)} onShow={show} />
				<Legend />
			</div>
			<Tree plan={plan} id={id} active={active} moves={at.moves} on={on} />
			<Chosen
				item={active}
				isShownAlone={active === plan.root}
				onShow={show}
				onPaths={(person) => onState({ ...state, person, part: "paths" })}
			/>
		</section>
	);
}

/** This many of a long path are shown at its end. */
const MAX_STEPS = 4;

interface TrailProps {
	readonly trail: readonly IntroTreeNode[];
	readonly onShow: (key: string) => void;
}

/** The path from everyone to the branch that is shown: "Everyone › Ada › Bob". */
function Trail({ trail, onShow }: TrailProps) {
	const [nameId, hiddenName] = useHiddenName("Branch");
	const steps = trail.slice(1);
	const last = steps.at(-1);
	const before = steps.slice(0, -1).slice(-MAX_STEPS);
	if (!last) return <h3 class="warm-intros-trail">Everyone</h3>;
	return (
		<nav class="warm-intros-trail" aria-labelledby={nameId}>
			{hiddenName}
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
			{Object.entries(STYLE_LABELS).map(([style, word]) => (
				<li key={style} class={`look-${style}`}>
					<span class="warm-intros-branch-mark" />
					{word}
				</li>
			))}
		</ul>
	);
}

interface ChosenProps {
	readonly item: DrawnNode;
	readonly isShownAlone: boolean;
	readonly onShow: (key: string) => void;
	/** Shows who can introduce me to the person of a note. */
	readonly onPaths: (path: string) => void;
}

/** What to say about whoever the tree is on, and what can be done. */
function Chosen({ item, isShownAlone, onShow, onPaths }: ChosenProps) {
	if (item.kind === "stub") return <div class="warm-intros-chosen">{describeItem(item)}</div>;
	const { node, key } = item;
	const path = pathOf(node);
	return (
		<div class="warm-intros-chosen">
			<span class="warm-intros-chosen-words">
				{path === undefined ? (
					<span class="warm-intros-chosen-name" dir="auto">
						{nameOf(node)}
					</span>
				) : (
					<NoteLink path={path} text={nameOf(node)} className="warm-intros-chosen-name" />
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
			{path !== undefined && styleOf(node) === "not-known" && (
				<button type="button" class="warm-intros-step" onClick={() => onPaths(path)}>
					Who can introduce me
				</button>
			)}
		</div>
	);
}
