import type { EventProperty } from "../../app/people/person-note";
import { Choices, SettingRow } from "../shared/fields";

const TIES: Readonly<Record<EventProperty, string>> = {
	met_at: "We met there",
	expected_at: "They are expected there",
};

export interface EventTieProps {
	readonly value: EventProperty;
	readonly onChange: (value: EventProperty) => void;
}

/** Asks whether people were met at an event, or are expected there, where nobody knows its day. */
export function EventTie({ value, onChange }: EventTieProps) {
	return (
		<SettingRow label="The event’s day isn’t known">
			{(id) => (
				<Choices
					id={id}
					choices={TIES}
					value={value}
					onInput={(chosen) => onChange(chosen === "expected_at" ? chosen : "met_at")}
				/>
			)}
		</SettingRow>
	);
}
