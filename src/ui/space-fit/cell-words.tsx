import type { ComponentChildren } from "preact";
import { reasonLabel } from "../../app/fit/reason-label";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { dayLabel } from "../../core/dates/day-in-words";
import type { PersonFit } from "../../core/fit/fit";
import { displayText } from "../../core/text/link";
import { DIMENSIONS } from "../../core/vocabulary/dimension";
import { STAGE_TABLE } from "../../core/vocabulary/stage";
import { categoryLabel } from "../shared/labels";

/** When we were last in contact, with words for those who hear it. */
export function LastContact({
	day,
	today,
}: {
	readonly day: CalendarDate | undefined;
	readonly today: CalendarDate;
}): ComponentChildren {
	if (day !== undefined)
		return (
			<>
				<span class="warm-intros-said">Last contact </span>
				{dayLabel(day, today)}
			</>
		);
	return (
		<>
			<span aria-hidden="true">–</span>
			<span class="warm-intros-said">Never in contact</span>
		</>
	);
}

/** The person's categories, else those that are likely. */
export function categoriesOf({ entry, likelyCategories }: PersonFit): string {
	const stated = entry.note.category.map(categoryLabel).join(", ");
	const likely = likelyCategories.map(({ category }) => categoryLabel(category)).join(", ");
	return stated === "" && likely !== "" ? `Likely: ${likely}` : stated;
}

/** The person's stage; a status that is none as it is written. */
export function stageOf({ entry }: PersonFit): string {
	const { stage, status } = entry.note;
	return stage === undefined ? (status ?? "") : STAGE_TABLE[stage].label;
}

/** "Identified · Peer": where somebody stands, in one line. */
export function statusLabel(person: PersonFit): string {
	return [stageOf(person), categoriesOf(person)].filter(Boolean).join(" · ");
}

/** What matches or likely does, in a few words. */
export function shortReasons(person: PersonFit): string {
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
