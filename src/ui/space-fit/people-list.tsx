import type { VNode } from "preact";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { FitGroup } from "../../core/fit/arrange-people";
import type { PersonFit } from "../../core/fit/fit";
import { ownValue } from "../../core/text/record";
import { useHost } from "../shared/host";
import { Icon } from "../shared/icon";
import { categoryWord, countPeople, stageWord } from "../shared/words";
import { nextPlace } from "../shared/next-place";
import { WindowedList } from "../shared/windowed-list";
import { type ListItem, ListItems } from "./list-items";
import { PersonRow, ReasonsRow } from "./person-row";
import type { RowProps } from "./row-props";

/** A person whose reasons the list is to show; each wish is a new object, given once. */
export interface GoTo {
	readonly path: string;
}

export interface PeopleListProps {
	readonly groups: readonly FitGroup[];
	readonly grouping: string;
	/** Groups that were folded or opened, and paths of people whose reasons are shown. */
	readonly toggled: readonly string[];
	readonly explained: readonly string[];
	readonly goTo: GoTo | undefined;
	readonly isNarrow: boolean;
	/** Begins the ids of elements, which must differ between two views. */
	readonly id: string;
	/** The person of a note, as the groups have them. */
	readonly findPerson: (path: string) => PersonFit | undefined;
	/** Who could introduce me to somebody whom nobody was asked about yet. */
	readonly introducerOf: (person: PersonFit) => string | undefined;
	readonly onFold: (groupId: string) => void;
	readonly onExplain: (path: string) => void;
}

/** The line that the keyboard is on, whatever becomes of the list, and how often the keyboard has moved it. */
interface Active {
	readonly kind: ListItem["kind"];
	readonly group: string;
	readonly path: string;
	readonly moves: number;
}

const NOWHERE: Active = { kind: "group", group: "", path: "", moves: 0 };

/** The people of a fit: one row each, of which only those in view are drawn; worked by arrow keys. */
export function PeopleList(props: PeopleListProps) {
	const { isNarrow, findPerson } = props;
	const host = useHost();
	const items = useItems(props);
	const places = useMemo(() => items.placesOf(isNarrow), [items, isNarrow]);
	const [active, setActive] = useState(NOWHERE);
	const move = (item: ListItem, by: number): void =>
		setActive(({ moves }) => ({ ...idOf(item), moves: moves + by }));
	const draw = useDrawnRows(props, (item) => move(item, 0));
	const activePlace = items.find(active.kind, active.group, findPerson(active.path));
	const activate = (place: number): void => {
		const item = items.at(Math.min(Math.max(place, 0), items.count - 1));
		if (item) move(item, 1);
	};
	const { goTo } = props;
	useLayoutEffect(() => {
		const place = goTo ? items.findReasons(findPerson(goTo.path)) : -1;
		if (place >= 0) activate(place);
	}, [goTo]);
	const act = (item: ListItem, event: KeyboardEvent): void => {
		if (item.kind === "group") props.onFold(item.group.id);
		else if (event.key === " ") props.onExplain(item.person.entry.path);
		else host.openNote(item.person.entry.path, event);
	};
	const onKeyDown = (event: KeyboardEvent, page: number): void => {
		const item = items.at(activePlace);
		const place = nextPlace(event.key, activePlace, page, items.count);
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
			places={places}
			active={activePlace}
			moves={active.moves}
			activeId={`${props.id}-${activePlace}`}
			onKeyDown={onKeyDown}
			onFocus={() => activePlace < 0 && activate(0)}
			renderItem={(place) => {
				const item = items.at(place);
				return item ? draw(item, place, place === activePlace) : null;
			}}
		/>
	);
}

function useItems({ groups, toggled, explained, findPerson }: PeopleListProps): ListItems {
	return useMemo(() => {
		const people = explained.flatMap((path) => findPerson(path) ?? []);
		return new ListItems(groups, { toggled: new Set(toggled), explained: people });
	}, [groups, toggled, explained, findPerson]);
}

function idOf(item: ListItem): Omit<Active, "moves"> {
	const { kind, group } = item;
	return { kind, group: group.id, path: kind === "group" ? "" : item.person.entry.path };
}

/** Draws a row once for as long as it stays the same: while the list is scrolled, and when a note changes, only other rows cost anything. */
function useDrawnRows(
	props: PeopleListProps,
	onActivate: (item: ListItem) => void,
): (item: ListItem, place: number, isActive: boolean) => VNode {
	const rows = useMemo(() => new Map<string, DrawnRow>(), [props.isNarrow]);
	return (item, place, isActive) => {
		const id = idOf(item);
		const key = `${id.kind} ${id.group} ${id.path}`;
		const known = rows.get(key);
		const introducer = item.kind === "person" ? props.introducerOf(item.person) : undefined;
		const isAsBefore =
			known?.place === place && known.isActive === isActive && known.introducer === introducer;
		if (isAsBefore && isSame(known.item, item)) return known.node;
		const row = { rowId: `${props.id}-${place}`, rowIndex: place + 1, isActive };
		const node = (
			<ItemRow
				key={key}
				{...row}
				item={item}
				introducer={introducer}
				list={props}
				onActivate={() => onActivate(item)}
			/>
		);
		if (rows.size >= MOST_DRAWN) rows.clear();
		rows.set(key, { place, isActive, item, introducer, node });
		return node;
	};
}

const MOST_DRAWN = 500;

interface DrawnRow {
	readonly place: number;
	readonly isActive: boolean;
	readonly item: ListItem;
	readonly introducer: string | undefined;
	readonly node: VNode;
}

function isSame(a: ListItem, b: ListItem): boolean {
	if (a.kind === "group")
		return b.kind === "group" && a.group === b.group && a.isFolded === b.isFolded;
	if (b.kind === "group" || a.person !== b.person) return false;
	return a.kind !== "person" || (b.kind === "person" && a.isOpen === b.isOpen);
}

function ItemRow({
	item,
	introducer,
	list,
	...row
}: RowProps & {
	readonly item: ListItem;
	readonly introducer: string | undefined;
	readonly list: PeopleListProps;
}) {
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
			introducer={introducer}
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
	if (word === "") return ownValue(EMPTY_TITLES, grouping) ?? "Not yet met";
	if (grouping === "matches") return ownValue(MATCH_TITLES, word) ?? word;
	if (grouping === "category") return categoryWord(word);
	return grouping === "stage" ? stageWord(word) : word;
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
