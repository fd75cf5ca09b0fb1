import { appendLogLine } from "./append-log-line";
import { addListItem, removeListItem } from "./list-item";
import { planInTurn } from "./plan-in-turn";
import { removeProperty, setProperty } from "./set-property";
import type { Plan, PropertyScalar, PropertyValue } from "./text-edit";

/** One thing to change in a note. */
export type Change =
	| { readonly kind: "set"; readonly key: string; readonly value: PropertyValue }
	| { readonly kind: "unset"; readonly key: string }
	| { readonly kind: "add-item"; readonly key: string; readonly item: PropertyScalar }
	| { readonly kind: "remove-item"; readonly key: string; readonly item: PropertyScalar }
	| { readonly kind: "log"; readonly heading: string; readonly line: string };

/** Plans several changes of one note, each on what the ones before it leave: all of them in one plan, or none. */
export function planChanges(text: string, changes: readonly Change[]): Plan {
	return planInTurn(
		text,
		changes.map((change) => (current) => planChange(current, change)),
	);
}

function planChange(text: string, change: Change): Plan {
	switch (change.kind) {
		case "set":
			return setProperty(text, change.key, change.value);
		case "unset":
			return removeProperty(text, change.key);
		case "add-item":
			return addListItem(text, change.key, change.item);
		case "remove-item":
			return removeListItem(text, change.key, change.item);
		case "log":
			return appendLogLine(text, change.heading, change.line);
	}
}
