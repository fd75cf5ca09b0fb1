import type { ComponentChildren } from "preact";
import type { CalendarDate } from "../../core/dates/calendar-date";
import type { ContactEntry } from "../../core/index/entry";
import { eventTies } from "../../core/index/event-ties";
import { displayText } from "../../core/text/link";
import {
	fieldOf,
	isLink,
	PROPERTIES,
	propertiesOf,
	type PropertyOf,
} from "../../core/vocabulary/property";
import type { PanelField, PropertyDefinition } from "../../core/vocabulary/property-definition";
import { shownText } from "../shared/shown-text";
import { safeWebLink } from "../shared/web-link";
import { categoryLabel } from "../shared/labels";
import { Line, Refs } from "./panel-section";

interface PanelProperty {
	readonly id: PropertyOf<"contact">;
	readonly at: PanelField;
}

const PANEL_PROPERTIES: readonly PanelProperty[] = propertiesOf("contact")
	.flatMap((id) => {
		const { panel: at }: PropertyDefinition = PROPERTIES[id];
		return at ? [{ id, at }] : [];
	})
	.sort((a, b) => a.at.order - b.at.order);

/** What a person's properties say in one part of the panel: a line each, or one for each address. */
export function propertyLines(
	section: PanelField["section"],
	entry: ContactEntry,
	today: CalendarDate,
): ComponentChildren[] {
	return PANEL_PROPERTIES.flatMap(({ id, at }) =>
		at.section === section ? linesOf(entry, id, at, today) : [],
	);
}

function linesOf(
	entry: ContactEntry,
	id: PropertyOf<"contact">,
	{ opens }: PanelField,
	today: CalendarDate,
): ComponentChildren[] {
	const { label } = PROPERTIES[id];
	if (isLink(id)) {
		const { met, expected } = eventTies(entry, today);
		const refs = id === "met_at" ? met : id === "expected_at" ? expected : entry[fieldOf(id)];
		// Their role belongs to the event.
		const isTheirs = id === "met_at" || (id === "expected_at" && met.length === 0);
		const role = isTheirs ? entry.note.metRole : undefined;
		const heading = role === undefined ? label : `${label}, ${role}`;
		return refs.length === 0 ? [] : [<Refs key={id} label={heading} refs={refs} />];
	}
	const content: PropertyContent = entry.note[fieldOf(id)];
	const values = [content].flat().filter((value) => value !== undefined);
	if (values.length === 0) return [];
	if (opens !== undefined)
		return values.map((value) => (
			<Line key={value} label={label} text={ADDRESSES[opens](String(value))} />
		));
	const text = values.map((value) => showContent(id, String(value))).join(", ");
	return [<Line key={id} label={label} text={text} />];
}

/** What a property of a contact can hold once read. */
type PropertyContent = string | number | undefined | readonly string[];

function showContent(id: PropertyOf<"contact">, value: string): string {
	const { kind }: PropertyDefinition = PROPERTIES[id];
	if (kind === "word") return categoryLabel(value);
	return kind === "text" ? shownText(value) : displayText(value);
}

/** Addresses as links; a profile that is not an address of the web is none. */
const ADDRESSES: Readonly<
	Record<NonNullable<PanelField["opens"]>, (address: string) => ComponentChildren>
> = {
	mail: (address) => <a href={`mailto:${encodeURIComponent(address)}`}>{address}</a>,
	phone: (address) => <a href={`tel:${address.replace(/[^\d+*#]/g, "")}`}>{address}</a>,
	web: (address) => {
		const href = safeWebLink(address);
		return href === undefined ? (
			address
		) : (
			<a href={href} rel="noopener">
				{address}
			</a>
		);
	},
};
