import { useMemo } from "preact/hooks";
import type { ContactEntry } from "../../core/index/entry";
import { type Intent, useHost } from "../shared/host";
import type { Rows, RowsProps } from "../shared/use-rows";
import { WindowedList, type WindowedListProps } from "../shared/windowed-list";
import { itemKey, personOf, type PipelineItem } from "./pipeline-items";
import { RowContent, type RowContext } from "./rows";
import { agendaIntent, nextIntent } from "./agenda-action";
import { isTallDue, lineName } from "./due-row";

export interface ItemsListProps extends Omit<WindowedListProps<PipelineItem>, "rows" | "goal"> {
	readonly context: RowContext;
	readonly isTouch: boolean;
}

/** A list of the pipeline, of which only what is in view has elements; it is worked by arrow keys. */
export function ItemsList({ context, isTouch, ...list }: ItemsListProps) {
	const host = useHost();
	const rows = useMemo(() => rowsOf(context, isTouch), [context, isTouch]);
	/** n does what the line's first button does. */
	const onKey: RowsProps<PipelineItem>["onKey"] = (event, item) => {
		if (list.onKey(event, item)) return true;
		const isStep = event.key === "n" && !event.ctrlKey && !event.metaKey && !event.altKey;
		const intent = isStep && item ? itemIntent(item, context) : undefined;
		if (intent) host.act(intent);
		return intent !== undefined;
	};
	return <WindowedList {...list} rows={rows} onKey={onKey} />;
}

function rowsOf(context: RowContext, isTouch: boolean): Rows<PipelineItem> {
	return {
		keyOf: itemKey,
		heightOf: (item) => rowHeight(item, isTouch),
		pathOf: itemPath,
		selects: (item) => selectedPerson(item)?.path,
		foldOf: (item) =>
			item.kind === "section" || item.kind === "more" ? () => context.onFold(item.id) : undefined,
		shows: (item) => shownOf(item, context),
		draw: (item, showMenu) => ({
			class: `warm-intros-pipeline-row is-${item.kind}`,
			name: selectedPerson(item)?.note.name,
			stage: item.kind === "section" || item.kind === "card" ? item.stage : undefined,
			cells: (
				<div role="gridcell" class="warm-intros-pipeline-cell">
					<RowContent item={item} context={context} showMenu={showMenu} />
				</div>
			),
		}),
	};
}

/** Whom a row selects: those who have a card, or would have one. */
function selectedPerson(item: PipelineItem): ContactEntry | undefined {
	return item.kind === "card" || item.kind === "unrecognised" ? personOf(item) : undefined;
}

/** What is to be seen of an item, besides what its key says. */
function shownOf(
	item: PipelineItem,
	{ fitOf, introducerOf, nextOf }: RowContext,
): readonly unknown[] {
	switch (item.kind) {
		case "section":
			return [item.count, item.isFolded];
		case "more":
			return [item.count];
		case "all":
			return [...item.snoozed, "", ...item.closed];
		case "due": {
			const { person, interview, due, overdueDays, why, action } = item.line.item;
			return [person, interview, due, overdueDays, why, action, ...item.line.items];
		}
		case "card": {
			const { entry } = item.card;
			const next = nextOf(entry);
			const { interview, person } = "item" in next ? next.item : {};
			const step = [next.kind, next.label, next.why, interview, person];
			return [item.card, fitOf(entry.path), introducerOf(entry), ...step];
		}
		case "unrecognised":
			return [item.entry];
	}
}

/** Heights of rows in pixels; on a screen that is touched there is room for a finger. */
function rowHeight(item: PipelineItem, isTouch: boolean): number {
	switch (item.kind) {
		case "section":
		case "more":
		case "all":
			return isTouch ? 48 : 34;
		case "card":
			return isTouch ? 192 : 146;
		case "due":
			if (!isTallDue(item.line)) return isTouch ? 116 : 80;
			return isTouch ? 144 : 104;
		case "unrecognised":
			return isTouch ? 144 : 104;
	}
}

/** What the first button of a line asks of the app; undefined where there is none. */
function itemIntent(item: PipelineItem, { nextOf }: RowContext): Intent | undefined {
	switch (item.kind) {
		case "due":
			return agendaIntent(item.line.item);
		case "card":
			return nextIntent(nextOf(item.card.entry), item.card.entry.path);
		case "unrecognised":
			return { kind: "correct", path: item.entry.path };
		default:
			return undefined;
	}
}

/** The note that a line is about: the person's, else that of the conversation. */
function itemPath(item: PipelineItem): string | undefined {
	switch (item.kind) {
		case "due":
			return lineName(item.line).path;
		case "card":
			return item.card.entry.path;
		case "unrecognised":
			return item.entry.path;
		default:
			return undefined;
	}
}
