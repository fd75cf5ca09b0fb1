import type { IntroPath } from "../../core/network/find-paths";
import type { IntroducerLoad } from "../../core/network/introducer-record";
import { knownWords } from "../../core/network/known-words";
import { stepWords } from "../../core/network/step-words";

/** One step of a path in words, and how sure it is: a note says so, or the two have something in common. */
export interface StepLine {
	readonly words: string;
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
		return from && to ? [{ words: stepWords(reason, from, to), kind: reason.kind }] : [];
	});
	return [{ words: knownWords(first, acquaintance), kind: undefined }, ...others];
}

/** Why an introducer could introduce me: "Ada knows Bo; Bo and Cy are or were both at Acme (likely)". */
export function pathReason(path: IntroPath): string {
	return stepLines(path)
		.slice(1)
		.map(({ words, kind }) => (kind === "likely" ? `${words} (likely)` : words))
		.join("; ");
}

/** Why an introducer could introduce me, and what I have asked of them already. */
export function wayWords(way: IntroPath): string {
	return [pathReason(way), loadWords(way.load)].filter(Boolean).join(" · ");
}

/** What I have asked of an introducer already: "agreed before, asked twice in 90 days"; empty for nothing. */
export function loadWords({ load, hasAgreed, lastAsked }: IntroducerLoad): string {
	const asked =
		load > 0
			? `asked ${["", "once", "twice"][load] ?? `${load} times`} in 90 days`
			: lastAsked === undefined
				? ""
				: `last asked ${lastAsked}`;
	return [hasAgreed ? "agreed before" : "", asked].filter(Boolean).join(", ");
}
