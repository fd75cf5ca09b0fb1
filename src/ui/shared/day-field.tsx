import { useRef, useState } from "preact/hooks";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { dateInFull, dayLabel } from "../../core/dates/day-in-words";
import { readDate } from "../../core/dates/read-date";
import { type DayNear, readTypedDay } from "../../core/dates/typed-day";
import { type ControlProps, isPlainEnter } from "./fields";
import { Icon } from "./icon";

/** Makes the control of a field in which a day is picked, or typed as people say it. */
export function dayControl(today: CalendarDate, near: DayNear) {
	return (props: ControlProps) => <DayInput {...props} today={today} near={near} />;
}

/** A day in words, what was understood below it, and a button that picks one. */
function DayInput({
	id,
	value,
	onInput,
	onEnter,
	today,
	near,
}: ControlProps & { readonly today: CalendarDate; readonly near: DayNear }) {
	const read = readDate(value);
	const day = read.kind === "date" ? read.date : undefined;
	const [typed, setTyped] = useState(day === undefined ? value : dayLabel(day, today));
	const picker = useRef<HTMLInputElement>(null);
	const hintId = `${id}-understood`;
	return (
		<div class="warm-intros-day">
			<input
				id={id}
				type="text"
				placeholder="tomorrow, next Tuesday, 1 Dec"
				aria-describedby={hintId}
				value={typed}
				onInput={({ currentTarget }) => {
					setTyped(currentTarget.value);
					onInput(readTypedDay(currentTarget.value, today, near) ?? currentTarget.value);
				}}
				onKeyDown={(event) => {
					if (isPlainEnter(event)) onEnter();
				}}
			/>
			<button
				type="button"
				class="clickable-icon"
				aria-label="Pick a day"
				onClick={() => openPicker(picker.current)}
			>
				<Icon name="lucide-calendar" />
			</button>
			<input
				ref={picker}
				class="warm-intros-day-picker"
				type="date"
				tabIndex={-1}
				aria-hidden="true"
				value={day ?? ""}
				onInput={({ currentTarget }) => {
					const picked = readDate(currentTarget.value);
					if (picked.kind !== "date") return;
					setTyped(dayLabel(picked.date, today));
					onInput(picked.date);
				}}
			/>
			<div id={hintId} class="setting-item-description" aria-live="polite">
				{day !== undefined
					? dateInFull(day)
					: typed.trim() !== "" && "Enter a day, such as tomorrow, next Tuesday or 1 Dec."}
			</div>
		</div>
	);
}

/** Where a browser cannot open its calendar by itself, as on iOS before 16, the field for it does when it has the focus. */
function openPicker(input: HTMLInputElement | null): void {
	if ("showPicker" in HTMLInputElement.prototype) input?.showPicker();
	else input?.focus();
}
