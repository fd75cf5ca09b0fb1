import { acquaintanceLabel } from "./acquaintance-label";
import type { IntroPath } from "./find-paths";
import { stepLabel } from "./step-label";

/** One step of a path in words, and how sure it is: a note says so, or the two have something in common. */
export interface StepLine {
	readonly label: string;
	/** Undefined for the first step, from me. */
	readonly kind: "said" | "likely" | undefined;
}

/** The steps of a path, from me to the person. */
export function stepLines(path: IntroPath): StepLine[] {
	const { introducer, between, target, acquaintance, reasons } = path;
	const people = [introducer, between, target].filter((person) => person !== undefined);
	const [first = target] = people;
	const others = reasons.flatMap((reason, i): StepLine[] => {
		const [from, to] = [people[i], people[i + 1]];
		return from && to ? [{ label: stepLabel(reason, from, to), kind: reason.kind }] : [];
	});
	return [{ label: acquaintanceLabel(first, acquaintance), kind: undefined }, ...others];
}
