import { useMemo } from "preact/hooks";
import { ALL_FOR_SEVERAL, FOR_SEVERAL } from "./for-several";
import { useHost } from "./host";
import { formatCount } from "./labels";
import { type Selecting, useSelected } from "./selection";
import { useHiddenName } from "./use-name";

export interface SelectionBarProps extends Selecting {
	/** Finds the notes of those whom the view shows, whatever is folded in it; the same function for as long as they are the same. */
	readonly shown: () => ReadonlySet<string>;
	/** Whether there is no room for the buttons: a menu has them. */
	readonly isNarrow: boolean;
}

/** Below a list in which somebody is selected: how many they are, and what can be done for all of them. */
export function SelectionBar(props: SelectionBarProps) {
	const { selection, shown } = props;
	useSelected(selection);
	const [nameId, hiddenName] = useHiddenName("Selected people");
	const { size } = selection;
	const isUsed = size > 0;
	const paths = useMemo(() => (isUsed ? shown() : undefined), [shown, isUsed]);
	const beside = paths ? selection.countBeside(paths) : 0;
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.key !== "Escape") return;
		event.preventDefault();
		selection.clear();
	};
	return (
		<>
			{hiddenName}
			<div
				class={`warm-intros-selection ${size === 0 ? "is-empty" : ""}`}
				role="group"
				aria-labelledby={nameId}
				onKeyDown={onKeyDown}
			>
				<span class="warm-intros-selection-count" role="status">
					{size > 0 && `${formatCount(size)} selected`}
					{beside > 0 && `, ${besideLabel(beside, size)}`}
				</span>
				{size > 0 && <Buttons {...props} />}
			</div>
		</>
	);
}

/** Those whom the list does not show, of all who are selected. */
function besideLabel(beside: number, size: number): string {
	if (beside < size) return `${formatCount(beside)} of them hidden by the filter`;
	return size === 1 ? "hidden by the filter" : "all hidden by the filter";
}

function Buttons({ selection, space, isNarrow }: SelectionBarProps) {
	const host = useHost();
	const several = () => {
		const { paths } = selection;
		return { path: paths[0] ?? "", paths, space, onDone: selection.clear };
	};
	return (
		<>
			{isNarrow ? (
				<button
					type="button"
					aria-haspopup="menu"
					onClick={({ currentTarget: at }) =>
						host.act({ kind: "choose-for-all", ...several(), at })
					}
				>
					Actions…
				</button>
			) : (
				ALL_FOR_SEVERAL.map((kind) => (
					<button key={kind} type="button" onClick={() => host.act({ kind, ...several() })}>
						{FOR_SEVERAL[kind].label}
					</button>
				))
			)}
			<button type="button" class="is-quiet" onClick={() => selection.clear()}>
				Clear
			</button>
		</>
	);
}
