import { useMemo, useRef } from "preact/hooks";
import { type DrawnNode, type FoldPlan, isFolded } from "../../core/network/fold-tree";
import { EVERYONE } from "../../core/network/intro-branches";
import { type UiHost, useHost } from "../shared/host";
import { type IntroductionsState, withFold } from "./introductions-state";
import { type TreeForm, treeMove } from "./tree-moves";
import { itemId, type TreeHandlers } from "./tree-props";
import { pathOf } from "./tree-labels";

/** What the handlers of a tree work with, as it is at that moment. */
interface TreeNow {
	readonly plan: FoldPlan;
	readonly active: DrawnNode;
	readonly form: TreeForm;
	readonly id: string;
	readonly state: IntroductionsState;
	readonly onState: (state: IntroductionsState) => void;
	/** Goes to a place; `byKey` brings it into view. */
	readonly onActive: (key: string, byKey: boolean) => void;
}

/** What the pointer and the keyboard do in the tree; the same functions at every drawing. */
export function useTreeHandlers(now: TreeNow): TreeHandlers {
	const host = useHost();
	const latest = useRef(now);
	latest.current = now;
	return useMemo(() => makeHandlers(host, () => latest.current), [host]);
}

function makeHandlers(host: UiHost, now: () => TreeNow): TreeHandlers {
	const open = (item: DrawnNode, event: MouseEvent | KeyboardEvent): void => {
		const path = item.kind === "branch" ? pathOf(item.node) : undefined;
		if (path !== undefined) host.openNote(path, event);
	};
	const toggle: TreeHandlers["toggle"] = (branch) => {
		now().onActive(branch.key, false);
		setFold(now(), branch, isFolded(branch));
	};
	const menu: TreeHandlers["menu"] = (item, at) => {
		const path = item.kind === "branch" ? pathOf(item.node) : undefined;
		now().onActive(item.key, false);
		if (path !== undefined) host.showNoteMenu(path, at);
	};
	return {
		toggle,
		menu,
		choose: (item, event) => {
			now().onActive(item.key, false);
			if (item.kind === "stub") showStub(now(), item);
			else if (event.button === 1 || event.ctrlKey || event.metaKey) open(item, event);
			else focusBranch(now(), item);
		},
		preview: (item, element, event) => {
			const path = item.kind === "branch" ? pathOf(item.node) : undefined;
			if (path !== undefined) host.previewNote(path, element, event);
		},
		key: (event) => {
			const { plan, active, form, onActive } = now();
			const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
			const to = isPlain ? treeMove(event.key, plan, active, form) : undefined;
			if (to) onActive(to.key, true);
			else if (event.key === "Enter" && active.kind === "branch") open(active, event);
			else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey))
				showMenuBelow(now(), menu, event);
			else if (!isPlain || !actByKey(event.key, now())) return;
			event.preventDefault();
		},
	};
}

function showMenuBelow(
	{ plan, active, id }: TreeNow,
	menu: TreeHandlers["menu"],
	event: KeyboardEvent,
): void {
	const tree = event.currentTarget as HTMLElement;
	menu(active, tree.ownerDocument.getElementById(itemId(id, plan, active)) ?? tree);
}

/** Folds, unfolds or focuses at a key; false for keys that do nothing here. */
function actByKey(key: string, now: TreeNow): boolean {
	const { active, state, onState } = now;
	switch (key) {
		case "Escape":
			if (state.focus === EVERYONE) return false;
			onState({ ...state, focus: EVERYONE });
			return true;
		case "Enter":
		case " ":
		case "ArrowRight":
			if (active.kind === "stub") showStub(now, active);
			else if (key === " " || isFolded(active)) setFold(now, active, isFolded(active));
			return true;
		case "+":
		case "=":
		case "-":
			setFold(now, active, key !== "-");
			return true;
		case "f":
		case "F":
			focusBranch(now, active);
			return true;
		default:
			return false;
	}
}

function setFold({ state, onState }: TreeNow, item: DrawnNode, isOpen: boolean): void {
	if (item.kind === "branch" && item.parent && item.node.children.length > 0)
		onState(withFold(state, item.key, isOpen));
}

/** Shows a branch alone; somebody without one is only gone to. */
function focusBranch({ state, onState }: TreeNow, item: DrawnNode): void {
	if (item.kind === "branch" && item.parent && item.node.children.length > 0)
		onState({ ...state, focus: item.key });
}

/** Shows those who were left out, and goes to their introducer. */
function showStub(
	{ state, onState, onActive }: TreeNow,
	{ parent, start }: Extract<DrawnNode, { kind: "stub" }>,
): void {
	onActive(parent.key, true);
	onState({ ...state, starts: { ...state.starts, [parent.key]: start } });
}
