import { useMemo } from "preact/hooks";
import type { FitGroup } from "../../core/fit/arrange-people";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { PersonFit } from "../../core/fit/fit";
import type { ContactEntry, SpaceEntry } from "../../core/index/entry";
import { ownValue } from "../../core/text/record";
import { GroupButton } from "../shared/group-button";
import { type UiHost, useHost } from "../shared/host";
import type { Selecting } from "../shared/selection";
import type { RowLook, Rows, ShowMenu } from "../shared/use-rows";
import { type ListHead, WindowedList } from "../shared/windowed-list";
import { categoryLabel, countPeople, DIMENSION_LABELS, stageLabel } from "../shared/labels";
import { heightOf, type ListItem, listItems } from "./list-items";
import { dimensionLabel } from "../../app/fit/reason-label";
import { DIMENSIONS } from "../../core/vocabulary/dimension";
import type { Sorting } from "../../core/fit/sort-table";
import { askIntent } from "./ask-button";
import { type CellProps, layoutFor } from "./columns";
import { TableHead } from "./table-head";

/** A person whose reasons the list is to show; each request is a new object, given once. */
export interface GoTo {
	readonly path: string;
}

export interface PeopleListProps {
	/** The space that the people are held against; undefined where the vault has none. */
	readonly space: SpaceEntry | undefined;
	readonly groups: readonly FitGroup[];
	readonly grouping: string;
	/** Groups that were folded or opened, and paths of people whose reasons are shown. */
	readonly toggled: readonly string[];
	readonly explained: readonly string[];
	readonly goTo: GoTo | undefined;
	/** For how many columns there is room: a step of `TABLE_WIDTHS`. */
	readonly room: number;
	/** Whether it is so narrow that most reasons take two lines. */
	readonly isSlim: boolean;
	readonly today: CalendarDate;
	readonly sorting: Sorting;
	readonly onSort: (sorting: Sorting) => void;
	/** Begins the ids of elements, which must differ between two views. */
	readonly id: string;
	/** Who could introduce me to somebody whom nobody was asked about yet. */
	readonly introducerOf: (person: PersonFit) => ContactEntry | undefined;
	readonly onFold: (groupId: string) => void;
	readonly onExplain: (path: string) => void;
	readonly selecting: Selecting;
}

/** The people of a fit: one row each, of which only those in view are drawn; worked by arrow keys. */
export function PeopleList(props: PeopleListProps) {
	const { groups, toggled, explained, goTo } = props;
	const items = useMemo(
		() => listItems(groups, new Set(toggled), new Set(explained)),
		[groups, toggled, explained],
	);
	const goal = useMemo(
		() =>
			goTo && ((item: ListItem) => item.kind === "reasons" && item.person.entry.path === goTo.path),
		[goTo],
	);
	const host = useHost();
	/** The space bar shows the reasons, n asks whoever could introduce me. */
	const onKey = (event: KeyboardEvent, item: ListItem | undefined): boolean => {
		const isMod = event.ctrlKey || event.metaKey || event.altKey;
		if (isMod || !item || item.kind === "group") return false;
		const { person } = item;
		const introducer = event.key === "n" ? props.introducerOf(person) : undefined;
		if (event.key === " ") props.onExplain(person.entry.path);
		else if (introducer) host.act(askIntent(person.entry, introducer));
		else return false;
		return true;
	};
	return (
		<WindowedList
			label="People by fit"
			id={props.id}
			place="people"
			items={items}
			rows={useFitRows(props)}
			head={useHead(props)}
			goal={goal}
			onKey={onKey}
			selecting={props.selecting}
		/>
	);
}

/** As high as styles.css makes it. */
const HEAD_HEIGHT = 32;

function useHead({ room, sorting, onSort }: PeopleListProps): ListHead | undefined {
	return useMemo(
		() =>
			room === 0
				? undefined
				: { element: <TableHead {...{ room, sorting, onSort }} />, height: HEAD_HEIGHT },
		[room, sorting.sort, sorting.direction, onSort],
	);
}

function useFitRows(props: PeopleListProps): Rows<ListItem> {
	const host = useHost();
	const { grouping, room, isSlim, today, introducerOf, onFold } = props;
	return useMemo(
		() => ({
			keyOf,
			heightOf: (item) => heightOf(item.kind, room === 0, isSlim),
			pathOf: (item) => (item.kind === "group" ? undefined : item.person.entry.path),
			selects: (item) => (item.kind === "person" ? item.person.entry.path : undefined),
			foldOf: (item) => (item.kind === "group" ? () => onFold(item.group.id) : undefined),
			shows: (item) => {
				if (item.kind === "group") return [item.group, item.isFolded];
				if (item.kind === "reasons") return [item.person, props.space];
				return [item.person, item.isOpen, introducerOf(item.person)];
			},
			draw: (item, showMenu) => styleOf(item, { ...props, showMenu }, host),
		}),
		[host, grouping, room, isSlim, today, introducerOf, onFold, props.onExplain],
	);
}

function keyOf(item: ListItem): string {
	const { kind, group } = item;
	return `${kind} ${group.id} ${kind === "group" ? "" : item.person.entry.path}`;
}

function styleOf(
	item: ListItem,
	list: PeopleListProps & { readonly showMenu: ShowMenu },
	host: UiHost,
): RowLook {
	if (item.kind === "reasons") return reasonsLook(item.person, list.space);
	if (item.kind === "person")
		return personLook({ ...item, ...list, host, introducer: list.introducerOf(item.person) });
	const { group, isFolded } = item;
	return {
		class: "warm-intros-group",
		cells: (
			<div role="gridcell" class="warm-intros-group-cell">
				<GroupButton
					title={groupTitle(group, list.grouping)}
					count={countPeople(group.people.length)}
					isFolded={isFolded}
					onFold={() => list.onFold(group.id)}
				/>
			</div>
		),
	};
}

const MATCH_TITLES: Readonly<Record<string, string>> = {
	"3": "All three match",
	"2": "Two match",
	"1": "One matches",
	"0": "None matches",
};

/** Where some of them only likely do. */
const LIKELY_TITLES: Readonly<Record<string, string>> = {
	"3": "All three, some likely",
	"2": "Two, some likely",
	"1": "One, some likely",
};

const EMPTY_TITLES: Readonly<Record<string, string>> = {
	category: "No category",
	stage: "Not in the pipeline",
	company: "No company",
};

function groupTitle({ progress, word, people }: FitGroup, grouping: string): string {
	if (progress === "met") return "Already met";
	if (progress === "closed") return "Closed";
	if (word === "") return ownValue(EMPTY_TITLES, grouping) ?? "Not yet met";
	if (grouping === "matches") {
		const titles = people.some(({ likely }) => likely > 0) ? LIKELY_TITLES : MATCH_TITLES;
		return ownValue(titles, word) ?? word;
	}
	if (grouping === "category") return categoryLabel(word);
	return grouping === "stage" ? stageLabel(word) : word;
}

/** One person of the list. */
function personLook(cell: CellProps): RowLook {
	const { columns, template } = layoutFor(cell.room);
	return {
		class: "warm-intros-person",
		name: cell.person.entry.note.name,
		style: { "--warm-intros-columns": template },
		cells: columns.map(([name, column]) => (
			<div
				key={name}
				role="gridcell"
				class={`warm-intros-cell is-${name}`}
				dir={column.hasOwnLabel && "auto"}
			>
				{column.content(cell)}
			</div>
		)),
	};
}

/** Why a person fits, one line a dimension. */
function reasonsLook(person: PersonFit, space: SpaceEntry | undefined): RowLook {
	return {
		class: "warm-intros-reasons",
		cells: (
			<div role="gridcell" class="warm-intros-reasons-cell">
				{DIMENSIONS.map((dimension) => (
					<span key={dimension} class="warm-intros-reason" dir="auto">
						{`${DIMENSION_LABELS[dimension]}: ${dimensionLabel(person, dimension, space)}`}
					</span>
				))}
			</div>
		),
	};
}
