import type { VNode } from "preact";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { FitGroup } from "../../core/fit/arrange-people";
import { useHost } from "../host";
import { Icon } from "../icon";
import { categoryWord, countPeople, STAGE_WORDS } from "../words";
import { WindowedList } from "../windowed-list";
import { heightOf, type ListItem, listItems, type ListState } from "./list-items";
import { PersonRow, ReasonsRow } from "./person-row";
import type { RowProps } from "./row-props";

/** A person whose reasons the list is to show; each wish is a new object, given once. */
export interface GoTo {
	readonly path: string;
}

export interface PeopleListProps {
	readonly groups: readonly FitGroup[];
	readonly grouping: string;
	readonly state: ListState;
	readonly goTo: GoTo | undefined;
	readonly isNarrow: boolean;
	/** Begins the ids of elements, which must differ between two views. */
	readonly id: string;
	readonly onFold: (groupId: string) => void;
	readonly onExplain: (path: string) => void;
}

/** The people of a fit: one row each, of which only those in view are drawn; worked by arrow keys. */
export function PeopleList(props: PeopleListProps) {
	const { groups, state, isNarrow } = props;
	const host = useHost();
	const items = useMemo(() => listItems(groups, state), [groups, state]);
	const heights = useMemo(() => items.map((item) => heightOf(item, isNarrow)), [items, isNarrow]);
	const [active, setActive] = useState({ key: "", moves: 0 });
	const drawn = useDrawnRows(props, (key) => setActive(({ moves }) => ({ key, moves })));
	const activePlace = items.findIndex((item) => item.key === active.key);
	const activate = (place: number): void => {
		const item = items[Math.min(Math.max(place, 0), items.length - 1)];
		if (item) setActive(({ moves }) => ({ key: item.key, moves: moves + 1 }));
	};
	const { goTo } = props;
	useLayoutEffect(() => {
		const place = items.findIndex(
			(item) => item.kind === "reasons" && item.person.entry.path === goTo?.path,
		);
		if (place >= 0) activate(place);
	}, [goTo]);
	const act = (item: ListItem, event: KeyboardEvent): void => {
		if (item.kind === "group") props.onFold(item.group.id);
		else if (event.key === " ") props.onExplain(item.person.entry.path);
		else host.openNote(item.person.entry.path, event);
	};
	const onKeyDown = (event: KeyboardEvent, page: number): void => {
		const item = items[activePlace];
		const place = nextPlace(event.key, activePlace, page, items.length);
		if (place !== undefined) activate(place);
		else if (!item) return;
		else if (event.key === "Enter" || event.key === " ") act(item, event);
		else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey))
			showMenu(host, item, event, `${props.id}-${activePlace}`);
		else return;
		event.preventDefault();
	};
	return (
		<WindowedList
			label="People by fit"
			heights={heights}
			active={activePlace}
			moves={active.moves}
			activeId={`${props.id}-${activePlace}`}
			onKeyDown={onKeyDown}
			onFocus={() => activePlace < 0 && activate(0)}
			renderItem={(place) => {
				const item = items[place];
				return item ? drawn(item, place, place === activePlace) : null;
			}}
		/>
	);
}

/** Draws a row once for as long as it stays the same: while the list is scrolled, only new rows cost anything. */
function useDrawnRows(
	props: PeopleListProps,
	onActivate: (key: string) => void,
): (item: ListItem, place: number, isActive: boolean) => VNode {
	const { isNarrow } = props;
	const rows = useMemo(() => new WeakMap<ListItem, DrawnRow>(), [isNarrow]);
	return (item, place, isActive) => {
		const known = rows.get(item);
		if (known?.place === place && known.isActive === isActive) return known.node;
		const row = { rowId: `${props.id}-${place}`, rowIndex: place + 1, isActive };
		const node = (
			<ItemRow
				key={item.key}
				{...row}
				item={item}
				list={props}
				onActivate={() => onActivate(item.key)}
			/>
		);
		rows.set(item, { place, isActive, node });
		return node;
	};
}

interface DrawnRow {
	readonly place: number;
	readonly isActive: boolean;
	readonly node: VNode;
}

function ItemRow({
	item,
	list,
	...row
}: RowProps & { readonly item: ListItem; readonly list: PeopleListProps }) {
	if (item.kind === "group") {
		return (
			<GroupRow
				{...row}
				group={item.group}
				isFolded={item.isFolded}
				grouping={list.grouping}
				onFold={list.onFold}
			/>
		);
	}
	if (item.kind === "reasons")
		return <ReasonsRow {...row} person={item.person} isNarrow={list.isNarrow} />;
	return (
		<PersonRow
			{...row}
			person={item.person}
			isOpen={item.isOpen}
			isNarrow={list.isNarrow}
			onExplain={list.onExplain}
		/>
	);
}

interface GroupRowProps extends RowProps {
	readonly group: FitGroup;
	readonly isFolded: boolean;
	readonly grouping: string;
	readonly onFold: (groupId: string) => void;
}

function GroupRow({ group, isFolded, grouping, onFold, ...row }: GroupRowProps) {
	return (
		<div
			id={row.rowId}
			role="row"
			aria-rowindex={row.rowIndex}
			class={`warm-intros-group ${row.isActive ? "is-active" : ""}`}
			onClick={() => {
				row.onActivate();
				onFold(group.id);
			}}
		>
			<div role="gridcell" class="warm-intros-group-cell">
				<button
					type="button"
					class="warm-intros-group-button"
					tabIndex={-1}
					aria-expanded={!isFolded}
				>
					<Icon name={isFolded ? "lucide-chevron-right" : "lucide-chevron-down"} />
					<span class="warm-intros-group-title">{groupTitle(group, grouping)}</span>
					<span class="warm-intros-count">{countPeople(group.people.length)}</span>
				</button>
			</div>
		</div>
	);
}

const MATCH_TITLES: Readonly<Record<string, string>> = {
	"3": "All three match",
	"2": "Two match",
	"1": "One matches",
	"0": "None matches",
};

const EMPTY_TITLES: Readonly<Record<string, string>> = {
	category: "No category",
	stage: "Not in the pipeline",
	company: "No company",
};

function groupTitle({ progress, word }: FitGroup, grouping: string): string {
	if (progress === "met") return "Already met";
	if (progress === "closed") return "Closed";
	if (word === "") return EMPTY_TITLES[grouping] ?? "Not yet met";
	if (grouping === "matches") return MATCH_TITLES[word] ?? word;
	if (grouping === "category") return categoryWord(word);
	return grouping === "stage"
		? ((STAGE_WORDS as Readonly<Record<string, string>>)[word] ?? word)
		: word;
}

function nextPlace(key: string, place: number, page: number, count: number): number | undefined {
	switch (key) {
		case "ArrowDown":
			return place + 1;
		case "ArrowUp":
			return place - 1;
		case "PageDown":
			return place + page;
		case "PageUp":
			return place - page;
		case "Home":
			return 0;
		case "End":
			return count - 1;
		default:
			return undefined;
	}
}

function showMenu(
	host: ReturnType<typeof useHost>,
	item: ListItem,
	event: KeyboardEvent,
	rowId: string,
): void {
	if (item.kind === "group") return;
	const row = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[id="${rowId}"]`);
	if (row) host.showNoteMenu(item.person.entry.path, row);
}
