import type { ComponentChildren } from "preact";
import { reasonLabel } from "../../app/fit/reason-label";
import type { PersonFit } from "../../core/fit/fit";
import { displayText } from "../../core/text/link";
import { DIMENSIONS } from "../../core/vocabulary/dimension";
import { STAGE_TABLE } from "../../core/vocabulary/stage";
import { FitMarks } from "../shared/fit-marks";
import type { UiHost } from "../shared/host";
import { Icon } from "../shared/icon";
import { categoryLabel, workWords } from "../shared/labels";
import { noteNameProps } from "../shared/note-name";

/** What a cell is drawn from. */
export interface CellProps {
	readonly person: PersonFit;
	/** Who could introduce me to them. */
	readonly introducer: string | undefined;
	/** Whether the reasons are shown below. */
	readonly isOpen: boolean;
	readonly isNarrow: boolean;
	readonly onExplain: (path: string) => void;
	readonly host: UiHost;
}

/** A column of the list of people. */
interface Column {
	/** Its width, as a grid takes it. */
	readonly width: string;
	/** Its width in a narrow view; without one it is not there. */
	readonly narrow?: string;
	/** Whether the user's own words stand in it, which may be written from right to left. */
	readonly hasOwnLabel?: true;
	readonly content: (props: CellProps) => ComponentChildren;
}

/** The columns of the list, in their order; each cell bears the name of its column as a class. */
const COLUMNS: Readonly<Record<string, Column>> = {
	marks: {
		width: "72px",
		narrow: "18px",
		content: ({ person }) => <FitMarks person={person} />,
	},
	name: { width: "minmax(140px, 3fr)", narrow: "minmax(0, 1fr)", content: nameAndWork },
	reasons: {
		width: "minmax(100px, 3fr)",
		hasOwnLabel: true,
		content: ({ person }) => shortReasons(person),
	},
	category: {
		width: "minmax(80px, 1.6fr)",
		content: ({ person }) => categoriesOf(person),
	},
	stage: { width: "90px", hasOwnLabel: true, content: stageAndIntroducer },
	contact: {
		width: "84px",
		content: lastContact,
	},
	actions: { width: "64px", narrow: "auto", content: rowButtons },
};

/** The columns that a view has room for, by name, and their widths as a grid takes them. */
export function columnsFor(isNarrow: boolean): {
	readonly columns: readonly (readonly [string, Column])[];
	readonly template: string;
} {
	return isNarrow ? NARROW : WIDE;
}

const WIDE = layOut((column) => column.width);
const NARROW = layOut((column) => column.narrow);

function layOut(widthOf: (column: Column) => string | undefined): ReturnType<typeof columnsFor> {
	const columns = Object.entries(COLUMNS).filter(([, column]) => widthOf(column) !== undefined);
	return { columns, template: columns.map(([, column]) => widthOf(column)).join(" ") };
}

/** When we were last in contact, with words for those who hear it. */
function lastContact({ person }: CellProps): ComponentChildren {
	if (person.lastContact !== undefined)
		return (
			<>
				<span class="warm-intros-said">Last contact </span>
				{person.lastContact}
			</>
		);
	return (
		<>
			<span aria-hidden="true">–</span>
			<span class="warm-intros-said">Never in contact</span>
		</>
	);
}

/** Who it is; in a narrow view where they stand, too. */
function nameAndWork({ person, introducer, isNarrow, host }: CellProps): ComponentChildren {
	const { path, note } = person.entry;
	return (
		<>
			<a class="warm-intros-name" tabIndex={-1} {...noteNameProps(host, path)}>
				{note.name}
			</a>
			<span class="warm-intros-work" dir="auto">
				{workWords(note)}
			</span>
			{isNarrow && (
				<span class="warm-intros-work" dir="auto">
					{statusLabel(person, introducer)}
				</span>
			)}
		</>
	);
}

function stageAndIntroducer({ person, introducer }: CellProps): ComponentChildren {
	return (
		<>
			{stageOf(person)}
			{introducer !== undefined && (
				<span class="warm-intros-work" title={`${introducer} could introduce you`}>
					{introducerLabel(introducer)}
				</span>
			)}
		</>
	);
}

function rowButtons({ person, isOpen, onExplain, host }: CellProps): ComponentChildren {
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
			<button
				type="button"
				class="clickable-icon"
				tabIndex={-1}
				aria-label={`Actions for ${note.name}`}
				onClick={(event) => host.showNoteMenu(path, event.currentTarget)}
			>
				<Icon name="lucide-ellipsis-vertical" />
			</button>
		</>
	);
}

function categoriesOf({ entry, likelyCategories }: PersonFit): string {
	const stated = entry.note.category.map(categoryLabel).join(", ");
	const likely = likelyCategories.map(({ category }) => categoryLabel(category)).join(", ");
	return stated === "" && likely !== "" ? `Likely: ${likely}` : stated;
}

function stageOf({ entry }: PersonFit): string {
	const { stage, status } = entry.note;
	return stage === undefined ? (status ?? "") : STAGE_TABLE[stage].label;
}

function statusLabel(person: PersonFit, introducer: string | undefined): string {
	const introducedBy = introducer === undefined ? "" : introducerLabel(introducer);
	return [stageOf(person), categoriesOf(person), introducedBy].filter(Boolean).join(" · ");
}

function introducerLabel(introducer: string): string {
	return `Ask ${introducer}`;
}

function shortReasons(person: PersonFit): string {
	return DIMENSIONS.flatMap((dimension) => {
		const fit = person[dimension];
		if (fit.result === "likely") return reasonLabel(fit) ?? [];
		const from = fit.inheritedFrom ? ` (${fit.inheritedFrom.note.name})` : "";
		return fit.result === "match"
			? [
					`${[...new Set(fit.reasons.map(({ value }) => displayText(value.text)))].join(", ")}${from}`,
				]
			: [];
	}).join(" · ");
}
