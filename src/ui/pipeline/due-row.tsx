import { actionLabel, noteOfLine } from "../../core/agenda/agenda-item";
import { type AgendaLine, asksPhrase, groupOf } from "../../core/agenda/agenda-lines";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { commas } from "../shared/commas";
import { useHost } from "../shared/host";
import { MenuButton } from "../shared/menu-button";
import type { ShowMenu } from "../shared/use-rows";
import { agendaIntent, secondButton } from "./agenda-action";
import { dueLabel, isCostlyLate } from "./due-label";
import { PersonName } from "./person-name";
import { StepButton } from "./step-button";

/** In letters, how long a reason is that has room beside a button and the menu. */
const MAX_BESIDE = 44;

/** Whether the buttons of a line stand below its words: two of them, or one where the words are many. */
export function isTallDue(line: AgendaLine): boolean {
	return whyOf(line).length > MAX_BESIDE || secondOf(line) !== undefined;
}

/** A line of what is due: whom it is about, why, and what to do. */
export function DueRow({
	line,
	today,
	showMenu,
}: {
	readonly line: AgendaLine;
	readonly today: CalendarDate;
	readonly showMenu: ShowMenu;
}) {
	const host = useHost();
	const { item } = line;
	const { path, name } = lineName(line);
	const intent = agendaIntent(item);
	const second = secondOf(line);
	const why = whyOf(line);
	return (
		<div class={`warm-intros-due${isTallDue(line) ? " is-tall" : ""}`}>
			<div class="warm-intros-due-head">
				<PersonName path={path} name={name} />
				<span class={`warm-intros-age ${isCostlyLate(item) ? "is-overdue" : ""}`}>
					{dueLabel(item.due, today)}
				</span>
			</div>
			<div class="warm-intros-due-why" dir="auto" title={why}>
				{line.items.length > 1 ? <Asks line={line} /> : why}
			</div>
			<div class="warm-intros-due-buttons">
				<StepButton
					label={actionLabel(item)}
					name={item.person?.note.name ?? name}
					isFirst
					onPress={() => intent && host.act(intent)}
				/>
				{second && (
					<StepButton label={second.label} name={name} onPress={() => host.act(second.intent)} />
				)}
				{path !== undefined && <MenuButton name={name} path={path} showMenu={showMenu} />}
			</div>
		</div>
	);
}

/** Whose note a line opens: the introducer's of several asks, the person's, else that of the conversation. */
export function lineName({ item, items }: AgendaLine): {
	readonly path: string | undefined;
	readonly name: string;
} {
	const { introducer } = item;
	if (items.length > 1 && introducer !== undefined) {
		const group = groupOf(item);
		return { path: group?.endsWith(".md") === true ? group : undefined, name: introducer };
	}
	const about = noteOfLine(item);
	return { path: about?.path, name: about?.note.name ?? "" };
}

/** Everybody whom one introducer is asked about, each a way to their note. */
function Asks({ line: { items } }: { readonly line: AgendaLine }) {
	return (
		<>
			{`${items.length} asks wait for an answer: `}
			{commas(
				items.map(({ person }) => (
					<PersonName key={person?.path} path={person?.path} name={person?.note.name ?? ""} />
				)),
			)}
		</>
	);
}

/** Why a line is due; of several asks, about whom they are. */
export function whyOf(line: AgendaLine): string {
	return line.items.length > 1 ? asksPhrase(line) : line.item.why;
}

/** The second button of a line; that one of several was reminded is recorded from their own note. */
export function secondOf(line: AgendaLine) {
	return line.items.length > 1 ? undefined : secondButton(line.item);
}
