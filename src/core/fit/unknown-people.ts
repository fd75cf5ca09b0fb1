import { DIMENSIONS, type Dimension } from "../vocabulary/dimension";
import type { Fit } from "./fit";

/** People of whom too little is known to hold them against a space. */
export interface UnknownPeople {
	readonly people: number;
	/** What of them is not known. */
	readonly dimensions: readonly Dimension[];
	/** Whether each of them lacks all of that. */
	readonly isAll: boolean;
}

/** Those not yet met of whom something that the space asks for is not known; undefined where these are fewer than half. */
export function findUnknown({ space, parts: { open } }: Fit): UnknownPeople | undefined {
	const asked = DIMENSIONS.filter((dimension) => (space?.[dimension].length ?? 0) > 0);
	const missing = open
		.map((person) => asked.filter((dimension) => person[dimension].result === "unknown"))
		.filter((lacks) => lacks.length > 0);
	if (missing.length === 0 || missing.length * 2 < open.length) return undefined;
	const dimensions = asked.filter((dimension) =>
		missing.some((lacks) => lacks.includes(dimension)),
	);
	const isAll = missing.every((lacks) => lacks.length === dimensions.length);
	return { people: missing.length, dimensions, isAll };
}
