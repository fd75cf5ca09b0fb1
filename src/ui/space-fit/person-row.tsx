import { reasonWords } from "../../app/fit/reason-words";
import type { PersonFit } from "../../core/fit/fit";
import { displayText } from "../../core/text/link";
import { DIMENSIONS } from "../../core/vocabulary/dimension";
import { STAGE_TABLE } from "../../core/vocabulary/stage";
import { useHost } from "../shared/host";
import { Icon } from "../shared/icon";
import { categoryWord, DIMENSION_WORDS, resultWords } from "../shared/words";
import { FitMarks } from "../shared/fit-marks";
import type { RowProps } from "./row-props";

interface PersonRowProps extends RowProps {
	readonly person: PersonFit;
	/** Who could introduce me to them. */
	readonly introducer: string | undefined;
	/** Whether the reasons are shown below. */
	readonly isOpen: boolean;
	readonly isNarrow: boolean;
	readonly onExplain: (path: string) => void;
}

/** One person of the list. */
export function PersonRow(props: PersonRowProps) {
	const { person, introducer, isOpen, isNarrow, onExplain, ...row } = props;
	const host = useHost();
	const { path, note } = person.entry;
	return (
		<div
			id={row.rowId}
			role="row"
			aria-rowindex={row.rowIndex}
			class={`warm-intros-person ${row.isActive ? "is-active" : ""}`}
			onMouseDown={row.onActivate}
			onContextMenu={(event) => {
				event.preventDefault();
				host.showNoteMenu(path, event);
			}}
		>
			<div role="gridcell" class="warm-intros-cell is-marks">
				<FitMarks person={person} />
			</div>
			<NameCell person={person} introducer={introducer} isNarrow={isNarrow} />
			{!isNarrow && <WideCells person={person} introducer={introducer} />}
			<div role="gridcell" class="warm-intros-cell is-actions">
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
					<Icon name="lucide-more-vertical" />
				</button>
			</div>
		</div>
	);
}

/** Who it is; in a narrow view where they stand, too. */
function NameCell({
	person,
	introducer,
	isNarrow,
}: Pick<PersonRowProps, "person" | "introducer" | "isNarrow">) {
	const host = useHost();
	const { path, note } = person.entry;
	return (
		<div role="gridcell" class="warm-intros-cell is-name">
			<a
				class="warm-intros-name"
				tabIndex={-1}
				dir="auto"
				onClick={(event) => host.openNote(path, event)}
				onAuxClick={(event) => event.button === 1 && host.openNote(path, event)}
				onMouseOver={(event) => host.previewNote(path, event.currentTarget, event)}
			>
				{note.name}
			</a>
			<span class="warm-intros-work" dir="auto">
				{workOf(person)}
			</span>
			{isNarrow && (
				<span class="warm-intros-work" dir="auto">
					{statusWords(person, introducer)}
				</span>
			)}
		</div>
	);
}

/** What only a wide view has room for. */
function WideCells({ person, introducer }: Pick<PersonRowProps, "person" | "introducer">) {
	const { note } = person.entry;
	return (
		<>
			<div role="gridcell" class="warm-intros-cell is-reasons" dir="auto">
				{shortReasons(person)}
			</div>
			<div role="gridcell" class="warm-intros-cell is-category">
				{note.category.map(categoryWord).join(", ")}
			</div>
			<div role="gridcell" class="warm-intros-cell is-stage" dir="auto">
				{stageOf(person)}
				{introducer !== undefined && (
					<span class="warm-intros-work" title={`${introducer} could introduce you`}>
						{introducerWords(introducer)}
					</span>
				)}
			</div>
			<div
				role="gridcell"
				class="warm-intros-cell is-contact"
				aria-label={lastContactWords(person)}
			>
				{person.lastContact ?? "–"}
			</div>
		</>
	);
}

/** Why a person fits, one line a dimension. */
export function ReasonsRow(
	props: RowProps & { readonly person: PersonFit; readonly isNarrow: boolean },
) {
	const { person, ...row } = props;
	return (
		<div
			id={row.rowId}
			role="row"
			aria-rowindex={row.rowIndex}
			class={`warm-intros-reasons ${row.isActive ? "is-active" : ""}`}
			onMouseDown={row.onActivate}
		>
			<div role="gridcell" class="warm-intros-reasons-cell">
				{DIMENSIONS.map((dimension) => {
					const reason = reasonWords(person[dimension]);
					return (
						<span key={dimension} class="warm-intros-reason" dir="auto">
							{reason === undefined
								? resultWords(dimension, person[dimension].result)
								: `${DIMENSION_WORDS[dimension]}: ${reason}`}
						</span>
					);
				})}
			</div>
		</div>
	);
}

function workOf({ entry }: PersonFit): string {
	const [company] = entry.note.company;
	return [entry.note.title, company === undefined ? undefined : displayText(company)]
		.filter(Boolean)
		.join(", ");
}

function stageOf({ entry }: PersonFit): string {
	const { stage, status } = entry.note;
	return stage === undefined ? (status ?? "") : STAGE_TABLE[stage].label;
}

function statusWords(person: PersonFit, introducer: string | undefined): string {
	const categories = person.entry.note.category.map(categoryWord).join(", ");
	const way = introducer === undefined ? "" : introducerWords(introducer);
	return [stageOf(person), categories, way].filter(Boolean).join(" · ");
}

function introducerWords(introducer: string): string {
	return `Ask ${introducer}`;
}

function shortReasons(person: PersonFit): string {
	return DIMENSIONS.flatMap((dimension) => {
		const fit = person[dimension];
		const from = fit.inheritedFrom ? ` (${fit.inheritedFrom.note.name})` : "";
		return fit.result === "match"
			? [
					`${[...new Set(fit.reasons.map(({ value }) => displayText(value.text)))].join(", ")}${from}`,
				]
			: [];
	}).join(" · ");
}

function lastContactWords({ lastContact }: PersonFit): string {
	return lastContact === undefined ? "Never in contact" : `Last contact ${lastContact}`;
}
