import { categoryReason, dimensionLabel } from "../../app/fit/reason-label";
import type { CalendarDate } from "../../core/dates/calendar-date";
import { dayLabel } from "../../core/dates/day-in-words";
import type { PersonFit } from "../../core/fit/fit";
import type { SpaceEntry } from "../../core/index/entry";
import { DIMENSIONS } from "../../core/vocabulary/dimension";
import { FitMarks } from "../shared/fit-marks";
import { useHost } from "../shared/host";
import { Line, Section } from "./panel-section";
import { categoryLabel, DIMENSION_LABELS } from "../shared/labels";

export interface FitSectionProps {
	readonly person: PersonFit;
	/** The space that the person is held against; undefined where the vault has none. */
	readonly space: SpaceEntry | undefined;
	readonly today: CalendarDate;
}

/** How a person fits, dimension by dimension. */
export function FitSection({ person, space, today }: FitSectionProps) {
	const { lastContact } = person;
	const likely = person.likely > 0 ? `, ${person.likely} likely` : "";
	return (
		<Section title={space ? `Fit: ${person.matches} of 3${likely}` : "Fit"}>
			{space ? <Dimensions person={person} space={space} /> : <NoSpace />}
			{person.likelyCategories.map((one) => (
				<Line
					key={one.category}
					label="Likely category"
					text={`${categoryLabel(one.category)}, ${categoryReason(one)}`}
				/>
			))}
			<Line
				label="Last contact"
				text={lastContact === undefined ? "Never" : dayLabel(lastContact, today)}
			/>
		</Section>
	);
}

function Dimensions({ person, space }: { readonly person: PersonFit; readonly space: SpaceEntry }) {
	return (
		<>
			<FitMarks person={person} />
			{DIMENSIONS.map((dimension) => (
				<Line
					key={dimension}
					label={DIMENSION_LABELS[dimension]}
					text={dimensionLabel(person, dimension, space)}
				/>
			))}
		</>
	);
}

function NoSpace() {
	const host = useHost();
	return (
		<div class="warm-intros-panel-hint">
			<p>You have no space yet, so nobody can fit.</p>
			<button type="button" onClick={() => host.run("create-space")}>
				Create my space
			</button>
		</div>
	);
}
