import type { CalendarDate } from "../../core/dates/calendar-date";
import type { PersonFit } from "../../core/fit/fit";
import type { ContactEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import type { Next } from "../../core/agenda/next-step";
import type { Card } from "../../core/pipeline/board";
import { legalEvents, STAGE_TABLE } from "../../core/vocabulary/stage";
import { FitMarks } from "../shared/fit-marks";
import { GroupButton } from "../shared/group-button";
import { useHost } from "../shared/host";
import { Icon } from "../shared/icon";
import { categoryLabel, workWords } from "../shared/labels";
import { MenuButton } from "../shared/menu-button";
import type { ShowMenu } from "../shared/use-rows";
import { nextIntent, secondButton } from "./agenda-action";
import { DueRow } from "./due-row";
import { dueLabel, isCostlyLate, timeInStage } from "./due-label";
import { PersonName } from "./person-name";
import type { PipelineItem } from "./pipeline-items";
import { StepButton } from "./step-button";

/** What a row knows besides its item. */
export interface RowContext {
	readonly today: CalendarDate;
	readonly fitOf: (path: string) => PersonFit | undefined;
	/** Who could introduce me to somebody whom nobody was asked about yet. */
	readonly introducerOf: (entry: ContactEntry) => ContactEntry | undefined;
	/** What is next with a person. */
	readonly nextOf: (entry: ContactEntry) => Next;
	readonly onFold: (id: string) => void;
	/** Begins to drag the card of a person. */
	readonly onGrab: (event: PointerEvent, entry: ContactEntry, isHandle: boolean) => void;
}

/** What is in one row of a list, by its kind. */
export function RowContent({
	item,
	context,
	showMenu,
}: {
	readonly item: PipelineItem;
	readonly context: RowContext;
	readonly showMenu: ShowMenu;
}) {
	switch (item.kind) {
		case "section":
			return <GroupButton {...item} onFold={() => context.onFold(item.id)} />;
		case "more":
			return (
				<button
					type="button"
					class="warm-intros-group-button is-more"
					tabIndex={-1}
					onClick={() => context.onFold(item.id)}
				>
					{`${item.count} more`}
				</button>
			);
		case "all":
			return <ForAll snoozed={item.snoozed} closed={item.closed} />;
		case "due":
			return <DueRow line={item.line} today={context.today} showMenu={showMenu} />;
		case "card":
			return <CardRow card={item.card} context={context} showMenu={showMenu} />;
		case "unrecognised":
			return <UnrecognisedRow entry={item.entry} showMenu={showMenu} />;
	}
}

/** Snoozes or closes all that is older, as far as that settles it. */
function ForAll({
	snoozed,
	closed,
}: Pick<Extract<PipelineItem, { kind: "all" }>, "snoozed" | "closed">) {
	return (
		<div class="warm-intros-card-line is-all">
			<ForAllStep kind="snooze-all" label="Snooze all…" paths={snoozed} />
			<ForAllStep kind="close-all" label="Close all…" paths={closed} />
		</div>
	);
}

interface ForAllStepProps {
	readonly kind: "snooze-all" | "close-all";
	readonly label: string;
	readonly paths: readonly string[];
}

function ForAllStep({ kind, label, paths }: ForAllStepProps) {
	const host = useHost();
	const [path] = paths;
	if (path === undefined) return null;
	return <StepButton label={label} name="Older" onPress={() => host.act({ kind, path, paths })} />;
}

/** With no more letters than these in why, there is room for a second line of their work. */
const MAX_BELOW_TWO = 70;

interface CardRowProps {
	readonly card: Card;
	readonly context: RowContext;
	readonly showMenu: ShowMenu;
}

function CardRow({ card, context, showMenu }: CardRowProps) {
	const { entry } = card;
	const { note, path } = entry;
	const { today, onGrab } = context;
	const fit = context.fitOf(path);
	const next = context.nextOf(entry);
	const facts = factsOf(entry, context.introducerOf(entry)?.note.name);
	const isRoomy = facts === "" || next.why.length <= MAX_BELOW_TWO;
	return (
		<div class="warm-intros-pipeline-card" onPointerDown={(event) => onGrab(event, entry, false)}>
			<div class="warm-intros-card-line">
				<PersonName path={path} name={note.name} />
				{fit && <FitMarks person={fit} />}
				<span
					class="warm-intros-handle"
					data-ignore-swipe="true"
					aria-hidden="true"
					onPointerDown={(event) => {
						event.stopPropagation();
						onGrab(event, entry, true);
					}}
					onContextMenu={(event) => {
						// A finger that rests on it before it moves wants no menu.
						event.preventDefault();
						event.stopPropagation();
					}}
				>
					<Icon name="lucide-grip-vertical" />
				</span>
			</div>
			<div class={`warm-intros-card-line is-small ${isRoomy ? "is-roomy" : ""}`}>
				<span class="warm-intros-work" dir="auto" title={workWords(note)}>
					{workWords(note)}
				</span>
				<Age card={card} next={next} today={today} />
			</div>
			{facts !== "" && (
				<div class="warm-intros-card-facts" dir="auto" title={facts}>
					{facts}
				</div>
			)}
			<div class="warm-intros-due-why" dir="auto" title={next.why}>
				{next.why}
			</div>
			<CardButtons entry={entry} next={next} showMenu={showMenu} />
		</div>
	);
}

/** When the next move is due, else how long somebody is in the stage, which a rest on it says in any case. */
function Age({
	card,
	next,
	today,
}: {
	readonly card: Card;
	readonly next: Next;
	readonly today: CalendarDate;
}) {
	const { stageStatus, dueOn } = card;
	const isRed = "item" in next && isCostlyLate(next.item);
	const isDue = stageStatus.isExplained && dueOn !== undefined;
	const inStage = timeInStage(card, today);
	const stage = STAGE_TABLE[stageStatus.stage].label;
	return (
		<span
			class={`warm-intros-age ${isRed ? "is-overdue" : ""}`}
			title={inStage && `In the stage “${stage}”: ${inStage}`}
		>
			{isDue ? dueLabel(dueOn, today) : inStage}
		</span>
	);
}

function factsOf({ note }: ContactEntry, introducer: string | undefined): string {
	const [category] = note.category;
	const [via] = note.introducedBy.length > 0 ? note.introducedBy : note.introVia;
	return [
		via === undefined ? undefined : `via ${displayText(via)}`,
		introducer === undefined ? undefined : `${introducer} can introduce you`,
		category === undefined ? undefined : categoryLabel(category),
	]
		.filter(Boolean)
		.join(" · ");
}

interface CardButtonsProps {
	readonly entry: ContactEntry;
	readonly next: Next;
	readonly showMenu: ShowMenu;
}

function CardButtons({ entry, next, showMenu }: CardButtonsProps) {
	const host = useHost();
	const { path, note } = entry;
	const intent = nextIntent(next, path);
	// A letter that was sent elsewhere is recorded by its own button, or by the menu, which has all other events.
	const second = next.kind === "mark-held" ? secondButton(next.item) : undefined;
	return (
		<div class="warm-intros-card-line">
			<StepButton
				label={next.label}
				name={note.name}
				isFirst
				onPress={() => intent && host.act(intent)}
			/>
			{second ? (
				<StepButton label={second.label} name={note.name} onPress={() => host.act(second.intent)} />
			) : (
				<StepButton
					label="Move to…"
					name={note.name}
					onPress={(at) =>
						host.act({ kind: "choose-event", path, events: legalEvents(note.stage), at })
					}
				/>
			)}
			<MenuButton name={note.name} path={path} showMenu={showMenu} />
		</div>
	);
}

function UnrecognisedRow({ entry, showMenu }: Pick<CardButtonsProps, "entry" | "showMenu">) {
	const host = useHost();
	const { note, path } = entry;
	return (
		<div class="warm-intros-due is-tall">
			<div class="warm-intros-due-head">
				<PersonName path={path} name={note.name} />
			</div>
			<div class="warm-intros-due-why" dir="auto">
				{`“${displayText(note.status ?? "")}” is not a stage of the pipeline.`}
			</div>
			<div class="warm-intros-due-buttons">
				<StepButton
					label="Correct stage…"
					name={note.name}
					isFirst
					onPress={() => host.act({ kind: "correct", path })}
				/>
				<MenuButton name={note.name} path={path} showMenu={showMenu} />
			</div>
		</div>
	);
}
