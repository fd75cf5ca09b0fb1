import type { ComponentChildren, RefObject } from "preact";
import { useHiddenName } from "../shared/use-name";
import type { TreeHandlers } from "./tree-props";

interface TreeBoxProps {
	readonly form: "is-list" | "is-picture";
	readonly box: RefObject<HTMLDivElement | null>;
	/** The id of the element of the active place. */
	readonly activeId: string;
	readonly onKey: TreeHandlers["key"];
	readonly children: ComponentChildren;
}

/** What holds the focus for either form of the tree, and names the active place. */
export function TreeBox({ form, box, activeId, onKey, children }: TreeBoxProps) {
	const [nameId, hiddenName] = useHiddenName("Who introduced whom");
	return (
		<>
			{hiddenName}
			<div
				class={`warm-intros-tree ${form}`}
				data-ignore-swipe={form === "is-picture" ? "true" : undefined}
				ref={box}
				role="tree"
				tabIndex={0}
				aria-labelledby={nameId}
				aria-activedescendant={activeId}
				onKeyDown={onKey}
			>
				{children}
			</div>
		</>
	);
}
