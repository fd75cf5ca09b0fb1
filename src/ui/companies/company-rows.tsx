import { countsLabel, missingLabel } from "../../app/companies/company-labels";
import { type CompanyPeople, everybodyAt } from "../../core/companies/company-people";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { onDayLabel } from "../../core/dates/day-in-words";
import { type UiHost, useHost } from "../shared/host";
import { NoteLink } from "../shared/note-link";
import type { RowLook } from "../shared/use-rows";
import type { CompanyTodo } from "./company-items";
import { TargetControls } from "./target-controls";
import type { WayInStep } from "./way-in-step";
import { capitalize } from "../../core/text/capitalize";

export interface CompanyRowProps {
	readonly one: CompanyPeople;
	/** Undefined as long as it is looked for, and where there is none. */
	readonly wayIn: WayInStep | undefined;
	readonly today: CalendarDate;
}

/** A company of the list: whom I have there, the best way in, who is missing, the last conversation. */
export function companyLook({ one, wayIn, today }: CompanyRowProps): RowLook {
	const { company, missing, last } = one;
	const lack = everybodyAt(one).length === 0 ? "" : missingLabel(missing);
	return {
		class: "warm-intros-company",
		cells: (
			<>
				<div role="gridcell" class="warm-intros-cell is-company">
					<NoteLink path={company.path} text={company.note.name} className="warm-intros-name" />
					<span class="warm-intros-work">{capitalize(countsLabel(one))}</span>
				</div>
				<div role="gridcell" class="warm-intros-cell is-target">
					<TargetControls company={company} isInList />
				</div>
				<div role="gridcell" class="warm-intros-cell is-way" dir="auto">
					{wayIn && <WayIn step={wayIn} />}
				</div>
				<div role="gridcell" class="warm-intros-cell is-lack" dir="auto">
					<span class="warm-intros-work" title={lack}>
						{lack}
					</span>
					{last && (
						<span class="warm-intros-work">
							{`Talked to ${last.person.note.name} ${onDayLabel(last.day, today)}`}
						</span>
					)}
				</div>
			</>
		),
	};
}

function WayIn({ step }: { readonly step: WayInStep }) {
	const host = useHost();
	const { why, label, name } = step;
	return (
		<>
			<span class="warm-intros-way-why" title={why}>
				{why}
			</span>
			<button
				type="button"
				class="warm-intros-step"
				tabIndex={-1}
				aria-label={`${label} ${name}`}
				aria-keyshortcuts="n"
				onClick={(event) => takeWayIn(step, host, event)}
			>
				{label}
			</button>
		</>
	);
}

/** Does what the way in asks for. */
export function takeWayIn(
	{ intent, path }: WayInStep,
	host: UiHost,
	event: MouseEvent | KeyboardEvent,
): void {
	if (intent) host.act(intent);
	else host.openNote(path, event);
}

/** What to do about a company with nobody: one thing a line. */
export function todoLook({ label, words, school }: CompanyTodo, run?: () => void): RowLook {
	return {
		class: "warm-intros-company-todo",
		cells: (
			<div role="gridcell" class="warm-intros-cell is-todo">
				<button type="button" class="warm-intros-step" tabIndex={-1} onClick={run}>
					{label}
				</button>
				{words !== undefined && (
					<span class="warm-intros-work">
						{school === undefined ? words : `${words} · ${school}`}
					</span>
				)}
			</div>
		),
	};
}

/** Does one of the things there are to do about a company with nobody. */
export function takeTodo({ words }: CompanyTodo, path: string, host: UiHost): void {
	if (words === undefined) host.act({ kind: "paste-names", path });
	else host.copy(words);
}
