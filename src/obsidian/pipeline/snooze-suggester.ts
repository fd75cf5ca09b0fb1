import { type App, SuggestModal } from "obsidian";
import { prepareSnooze } from "../../app/pipeline/change-contact";
import { personAt } from "../../app/pipeline/record-event";
import { addDays, type CalendarDate } from "../../core/dates/calendar-date";
import { dayLabel } from "../../core/dates/day-in-words";
import { readTypedDay } from "../../core/dates/typed-day";
import { foldText } from "../../core/text/fold-text";
import { laterField, NO_DAY, openDayForm } from "../dialogs/forms";
import { today } from "../vault/today";
import type { Context } from "../context";

/** A day to come, or the choice of another one. */
type Choice = { readonly label: string; readonly day: CalendarDate | undefined };

const NEAR = [
	["Tomorrow", 1],
	["In a week", 7],
	["In two weeks", 14],
	["In a month", 30],
	["In three months", 91],
] as const;
const ANOTHER: Choice = { label: "Another day…", day: undefined };

/** Puts a person off until a day that is near at hand, that is typed, or that a calendar is asked for. */
export function openSnooze(context: Context, path: string): void {
	const name = personAt(context.live.index, path)?.note.name ?? path;
	const prepare = (until: CalendarDate) => prepareSnooze(context.live.index, path, until, today());
	new SnoozeSuggester(context.app, name, (day) => {
		if (day !== undefined) return void context.runner.runAndTell(prepare(day));
		openDayForm(context, {
			path,
			title: "snooze",
			action: "Snooze",
			fields: [laterField(7)],
			onDone: (until) => context.runner.run(prepare(until)),
		});
	}).open();
}

class SnoozeSuggester extends SuggestModal<Choice> {
	readonly #onChoose: (until: CalendarDate | undefined) => void;

	constructor(app: App, name: string, onChoose: (until: CalendarDate | undefined) => void) {
		super(app);
		this.#onChoose = onChoose;
		this.setPlaceholder(`${name}: not before…`);
		this.emptyStateText = NO_DAY;
	}

	override getSuggestions(query: string): Choice[] {
		const typed = readTypedDay(query, today(), "after");
		if (typed !== undefined) return [{ label: "On this day", day: typed }];
		const near = NEAR.map(([folded, days]): Choice => ({
			label: folded,
			day: addDays(today(), days),
		}));
		const folded = foldText(query);
		return [...near, ANOTHER].filter((choice) => foldText(choice.label).includes(folded));
	}

	override renderSuggestion({ label, day }: Choice, el: HTMLElement): void {
		el.addClass("mod-complex");
		el.createDiv({ cls: "suggestion-content" }).createDiv({ cls: "suggestion-title", text: label });
		if (day === undefined) return;
		const aside = el.createDiv({ cls: "suggestion-aux" });
		aside.createSpan({ cls: "suggestion-flair", text: dayLabel(day, today()) });
	}

	override onChooseSuggestion({ day }: Choice): void {
		this.#onChoose(day);
	}
}
