import type { ComponentChildren } from "preact";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { PersonFit } from "../../core/fit/fit";
import type { FitSort } from "../../core/fit/sort-table";
import type { ContactEntry } from "../../core/index/entry";
import { FitMarks } from "../shared/fit-marks";
import type { UiHost } from "../shared/host";
import { Icon } from "../shared/icon";
import { workWords } from "../shared/labels";
import { MenuButton } from "../shared/menu-button";
import { noteNameProps } from "../shared/note-name";
import type { ShowMenu } from "../shared/use-rows";
import { AskButton } from "./ask-button";
import { categoriesOf, LastContact, shortReasons, stageOf, statusLabel } from "./cell-words";

/** What a cell is drawn from. */
export interface CellProps {
	readonly person: PersonFit;
	/** Who could introduce me to them. */
	readonly introducer: ContactEntry | undefined;
	/** Whether the reasons are shown below. */
	readonly isOpen: boolean;
	/** For how many columns the view has room, as a step of `TABLE_WIDTHS`; 0 is the narrow form. */
	readonly room: number;
	readonly today: CalendarDate;
	readonly onExplain: (path: string) => void;
	readonly showMenu: ShowMenu;
	readonly host: UiHost;
}

/** A column of the table of people. */
interface Column {
	/** What its head says; without one it has none. */
	readonly title?: string;
	/** What a press on its head sorts by. */
	readonly sort?: FitSort;
	/** Its width, as a grid takes it. */
	readonly width: string;
	/** Its width in the narrow form; without one it is not there. */
	readonly narrow?: string;
	/** The step of `TABLE_WIDTHS` from which there is room for it; without one it is always there. */
	readonly from?: number;
	/** Whether the user's own words stand in it, which may be written from right to left. */
	readonly hasOwnLabel?: true;
	readonly content: (props: CellProps) => ComponentChildren;
}

/** Below the first of these widths in pixels people are drawn without columns; at each further one there is room for one column more. */
export const TABLE_WIDTHS: readonly number[] = [720, 860, 980, 1160];

/** The columns of the table, in their order; each cell bears the name of its column as a class. */
const COLUMNS: Readonly<Record<string, Column>> = {
	marks: {
		title: "Fit",
		sort: "",
		width: "72px",
		narrow: "18px",
		content: ({ person }) => <FitMarks person={person} />,
	},
	name: {
		title: "Name",
		sort: "name",
		width: "minmax(160px, 3fr)",
		narrow: "minmax(0, 1fr)",
		content: nameAndWork,
	},
	reasons: {
		title: "Why",
		width: "minmax(140px, 3fr)",
		from: 4,
		hasOwnLabel: true,
		content: ({ person }) => shortReasons(person),
	},
	category: {
		title: "Category",
		sort: "category",
		width: "minmax(110px, 1.6fr)",
		from: 2,
		content: ({ person }) => categoriesOf(person),
	},
	stage: {
		title: "Stage",
		sort: "stage",
		width: "minmax(88px, 1fr)",
		hasOwnLabel: true,
		content: stageAndCategory,
	},
	way: {
		title: "Way in",
		sort: "way",
		width: "minmax(120px, 1.8fr)",
		hasOwnLabel: true,
		content: ({ person, introducer, host }) => (
			<AskButton person={person.entry} introducer={introducer} look="step" host={host} />
		),
	},
	contact: {
		title: "Last contact",
		sort: "contact",
		width: "100px",
		from: 3,
		content: ({ person, today }) => <LastContact day={person.lastContact} today={today} />,
	},
	actions: { width: "64px", narrow: "auto", content: rowButtons },
};

/** What the table is sorted by, where it has no room for heads: the column's sorting and its name. */
export const SORTINGS: readonly (readonly [FitSort, string])[] = Object.values(COLUMNS).flatMap(
	({ title, sort }) => (title === undefined || sort === undefined ? [] : [[sort, title] as const]),
);

/** The columns for which a view has room, by name, and their widths as a grid takes them. */
export interface TableLayout {
	readonly columns: readonly (readonly [string, Column])[];
	readonly template: string;
}

/** The columns of a view, by its step of `TABLE_WIDTHS`: the same object for the same step. */
export function layoutFor(room: number): TableLayout {
	return LAYOUTS[room] ?? NARROW;
}

const NARROW = layOut(({ narrow }) => narrow);
const LAYOUTS: readonly TableLayout[] = [
	NARROW,
	...TABLE_WIDTHS.map((_, step) =>
		layOut(({ width, from = 0 }) => (from <= step + 1 ? width : undefined)),
	),
];

function layOut(widthOf: (column: Column) => string | undefined): TableLayout {
	const columns = Object.entries(COLUMNS).filter(([, column]) => widthOf(column) !== undefined);
	return { columns, template: columns.map(([, column]) => widthOf(column)).join(" ") };
}

/** Who it is; in the narrow form where they stand, too. */
function nameAndWork({ person, introducer, room, host }: CellProps): ComponentChildren {
	const { path, note } = person.entry;
	return (
		<>
			<a class="warm-intros-name" tabIndex={-1} {...noteNameProps(host, path)}>
				{note.name}
			</a>
			<span class="warm-intros-work" dir="auto">
				{workWords(note)}
			</span>
			{room === 0 && (
				<span class="warm-intros-work" dir="auto">
					<AskButton person={person.entry} introducer={introducer} look="link" host={host} />
					{introducer && statusLabel(person) !== "" && " · "}
					{statusLabel(person)}
				</span>
			)}
		</>
	);
}

/** Where they stand; and of which category they are, where that has no column. */
function stageAndCategory({ person, room }: CellProps): ComponentChildren {
	const hasColumn = layoutFor(room).columns.some(([name]) => name === "category");
	return (
		<>
			{stageOf(person)}
			{!hasColumn && <span class="warm-intros-work">{categoriesOf(person)}</span>}
		</>
	);
}

function rowButtons({ person, isOpen, onExplain, showMenu }: CellProps): ComponentChildren {
	const { path, note } = person.entry;
	return (
		<>
			<button
				type="button"
				class="clickable-icon"
				tabIndex={-1}
				aria-label={isOpen ? `Hide why ${note.name} fits` : `Show why ${note.name} fits`}
				aria-expanded={isOpen}
				onClick={() => onExplain(path)}
			>
				<Icon name={isOpen ? "lucide-chevron-up" : "lucide-chevron-down"} />
			</button>
			<MenuButton name={note.name} path={path} showMenu={showMenu} />
		</>
	);
}
