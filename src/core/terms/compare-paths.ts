import { stateByName } from "../places/states";

/** How a path lies to another one. */
export type PathRelation = "same" | "inside" | "broader" | undefined;

type Path = readonly string[];

/**
 * How a path lies to another one, where either may leave out wider parts: `Berlin` and `Kreuzberg, Berlin` are in
 * `Germany/Berlin`, and so are `Berlin, Brandenburg, Germany` and all of it in a plain `Berlin`.
 */
export function comparePaths(own: Path, other: Path): PathRelation {
	if (areOne(own, other)) return "same";
	if (holds(own, other)) return "inside";
	return holds(other, own) ? "broader" : undefined;
}

/** Whether a path goes on from the other one. */
function holds(path: Path, other: Path): boolean {
	const end = other.at(-1);
	return path.some(
		(part, at) => part === end && at < path.length - 1 && areOne(path.slice(0, at + 1), other),
	);
}

/** Whether two paths end in the same, and the way there of one has all the parts of the other's, in their order. */
function areOne(one: Path, other: Path): boolean {
	if (one.at(-1) !== other.at(-1)) return false;
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	// Between a state and its country there is nothing: `US/Delaware` is not `Delaware, Ohio, US`.
	if (short[0] === long[0] && short.length < long.length && isState(short)) return false;
	let found = 0;
	for (const part of long) if (part === short[found]) found += 1;
	return found === short.length;
}

function isState([country, name = "", ...narrower]: Path): boolean {
	return narrower.length === 0 && stateByName(name)?.country === country;
}
