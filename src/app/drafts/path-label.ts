import type { IntroPath } from "../../core/network/find-paths";
import type { IntroducerLoad } from "../../core/network/introducer-record";
import { acquaintanceLabel } from "../../core/network/acquaintance-label";
import { stepLabel } from "../../core/network/step-label";

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

/** Why an introducer could introduce me: "Ada knows Bo; Bo and Cy are or were both at Acme (likely)". */
export function pathReason(path: IntroPath): string {
	return stepLines(path)
		.slice(1)
		.map(({ label, kind }) => (kind === "likely" ? `${label} (likely)` : label))
		.join("; ");
}

/** Why an introducer could introduce me, and what I have asked of them already. */
export function pathLabel(path: IntroPath): string {
	return [pathReason(path), loadLabel(path.load)].filter(Boolean).join(" · ");
}

/** What I have asked of an introducer already: "agreed before, asked twice in 90 days"; empty for nothing. */
export function loadLabel({ load, hasAgreed, lastAsked }: IntroducerLoad): string {
	const asked =
		load > 0
			? `asked ${["", "once", "twice"][load] ?? `${load} times`} in 90 days`
			: lastAsked === undefined
				? ""
				: `last asked ${lastAsked}`;
	return [hasAgreed ? "agreed before" : "", asked].filter(Boolean).join(", ");
}
