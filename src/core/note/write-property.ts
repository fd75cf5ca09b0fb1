import type { Change } from "./plan-changes";
import type { PropertyValue } from "./text-edit";
import { namesOf, type PropertyId, type PropertyNames } from "../vocabulary/property";

/** The change that writes a property, under the first of its names. */
export function writeProperty(names: PropertyNames, id: PropertyId, value: PropertyValue): Change {
	return { kind: "set", key: namesOf(id, names)[0] ?? id, value };
}

/** The changes that take a property out, under each name by which it is read. */
export function clearProperty(names: PropertyNames, id: PropertyId): readonly Change[] {
	return namesOf(id, names).map((key) => ({ kind: "unset", key }));
}
