import type { CalendarDate } from "../dates/calendar-date";
import { isIn } from "../fit/dimension-fit";
import type { Fit, PersonFit } from "../fit/fit";
import type { CompanyEntry, ContactEntry } from "../index/entry";
import type { IntroPath } from "../network/find-paths";
import type { IntroGraph } from "../network/intro-graph";
import { isMoreThanConnected } from "../network/known";
import { pathsToPropose } from "../network/paths-to-propose";
import { stepLines } from "../network/step-lines";
import { displayText } from "../text/link";
import { textHash } from "../text/text-hash";
import { DIMENSIONS } from "../vocabulary/dimension";
import { StillMissing } from "./still-missing";
import { type PlannedAsk, WEEK_LINES } from "./week-plan";
import { countOf } from "../text/count-of";

/** What asks are chosen from. */
export interface AskInput {
	readonly fit: Fit;
	readonly graph: IntroGraph;
	readonly today: CalendarDate;
}

/** The asks of a week, and why they are no more. */
export interface ChosenAsks {
	readonly asks: readonly PlannedAsk[];
	/** Undefined where there are as many as a week has. */
	readonly noMore: string | undefined;
}

/** So many people are tried before it counts as nobody: each means a look at the network. */
const MOST_TRIED = 200;
/** So many introducers of each are looked at. */
const MOST_PATHS = 6;

/**
 * Whom to ask for this week, and through whom: whoever brings a category or a term that is missing first, then people
 * at target companies, then those whom the notes show a path to, each in the order of the fit. Nobody is asked for
 * more than the settings want, and what is proposed here counts.
 */
export function chooseAsks(input: AskInput): ChosenAsks {
	return new AskChooser(input).choose();
}

class AskChooser {
	readonly #input: AskInput;
	readonly #missing: StillMissing;
	/** By whether they are at a target company and can be reached: nobody moves between these. */
	readonly #candidates: readonly Set<PersonFit>[];
	readonly #paths = new Map<ContactEntry, readonly IntroPath[]>();
	/** Of introducers who are proposed already. */
	readonly #proposed = new Map<ContactEntry, number>();
	#isAnybodyLeft = false;
	#isAnybodyOverBudget = false;

	constructor(input: AskInput) {
		const { fit } = input;
		this.#input = input;
		this.#missing = new StillMissing(fit);
		this.#candidates = Array.from({ length: 4 }, () => new Set<PersonFit>());
		for (const person of fit.parts.open) {
			const isAtTarget = targetOf(person.entry) !== undefined;
			const group = (isAtTarget ? 0 : 2) + (person.isReachable ? 0 : 1);
			if (isToAskFor(person, fit, isAtTarget)) this.#candidates[group]?.add(person);
		}
	}

	choose(): ChosenAsks {
		const asks: PlannedAsk[] = [];
		while (asks.length < WEEK_LINES.ask.most) {
			const ask = this.#chooseNext();
			if (!ask) return { asks, noMore: this.#whyNoMore(asks.length) };
			asks.push(ask);
		}
		return { asks, noMore: undefined };
	}

	#chooseNext(): PlannedAsk | undefined {
		this.#isAnybodyLeft = false;
		for (const person of this.#inTurn()) {
			const found = this.#pathTo(person.entry);
			if (!found) continue;
			const ask = this.#describe(person, found);
			for (const group of this.#candidates) group.delete(person);
			this.#missing.take(person);
			this.#proposed.set(found.introducer, (this.#proposed.get(found.introducer) ?? 0) + 1);
			return ask;
		}
		return undefined;
	}

	/** The candidates as they stand now, the most wanted first. */
	*#inTurn(): Iterable<PersonFit> {
		for (const isBringing of [true, false])
			for (const group of this.#candidates)
				for (const person of group)
					if (this.#missing.isBroughtBy(person) === isBringing) yield person;
	}

	/** The best path over somebody who may be asked once more, and over whom else one leads. */
	#pathTo(person: ContactEntry): FoundPath | undefined {
		const { graph, today } = this.#input;
		const { asksPerIntroducer } = graph.index.settings.pipeline;
		let paths = this.#paths.get(person);
		if (!paths) {
			// Of whoever is in turn alone: it takes its time.
			if (graph.isKnownWell(person)) return undefined;
			this.#isAnybodyLeft = true;
			if (this.#paths.size >= MOST_TRIED) return undefined;
			this.#paths.set(person, (paths = pathsToPropose(graph, person, today, MOST_PATHS)));
		}
		this.#isAnybodyLeft = true;
		const spent: IntroducerPath[] = [];
		let best: IntroducerPath | undefined;
		for (const path of paths) {
			const { introducer, acquaintance, load } = path;
			if (!introducer || !isMoreThanConnected(acquaintance)) continue;
			const asks = load.counted + (this.#proposed.get(introducer) ?? 0);
			if (asks >= asksPerIntroducer) spent.push({ path, introducer });
			else best ??= { path, introducer };
		}
		this.#isAnybodyOverBudget ||= !best && spent.length > 0;
		return best && { ...best, spent };
	}

	#describe(person: PersonFit, { path, introducer, spent }: FoundPath): PlannedAsk {
		const target = targetOf(person.entry);
		const reasons = [
			...this.#missing.reasonsFor(person),
			...(target ? [`${target.note.name} is a target company.`] : []),
			...fitReason(this.#input.fit, person),
			`${stepLines(path)
				.map(({ label }) => label)
				.join("; ")}.`,
			...spent.flatMap(whyNot),
		];
		return {
			...{ kind: "ask", id: `ask-${textHash(person.entry.path)}`, reasons },
			...{ person: person.entry, introducer, path },
		};
	}

	#whyNoMore(count: number): string {
		if (!this.#isAnybodyLeft)
			return count === 0
				? "Nobody in your space is left to ask for: add people who fit."
				: "Nobody else in your space is left to ask for: add people who fit.";
		return this.#isAnybodyOverBudget
			? "Whoever could introduce you to the others has been asked often enough for now."
			: "Your notes show no way to the others: who knows whom, and where they worked, leads to introducers.";
	}
}

interface IntroducerPath {
	readonly path: IntroPath;
	readonly introducer: ContactEntry;
}

interface FoundPath extends IntroducerPath {
	/** Over whoever could, too, and has been asked often enough. */
	readonly spent: readonly IntroducerPath[];
}

function whyNot({ path: { load }, introducer }: IntroducerPath): string[] {
	if (load.open === 0) return [];
	return [`${introducer.note.name} could, too, but has ${countOf(load.open, "open ask")}.`];
}

/** Whether somebody has not been begun with, and is in the space or at a company that I want. */
function isToAskFor(
	{ entry, matches, likely, progress }: PersonFit,
	{ space }: Fit,
	isAtTarget: boolean,
): boolean {
	const { status, stage } = entry.note;
	if (progress !== "identified" || (status !== undefined && stage === undefined)) return false;
	return space === undefined || matches + likely > 0 || isAtTarget;
}

/** The target company where somebody is. */
function targetOf({ company }: ContactEntry): CompanyEntry | undefined {
	for (const { target } of company)
		if (target?.kind === "company" && target.note.target) return target;
	return undefined;
}

function fitReason({ space }: Fit, person: PersonFit): string[] {
	const terms = DIMENSIONS.flatMap((dimension) => {
		const { result, byTitle, caughtBy } = person[dimension];
		if (!isIn(person[dimension])) return [];
		if (result === "likely")
			return (byTitle?.terms ?? []).map(({ text }) => `likely ${displayText(text)}`);
		return caughtBy.flatMap((at) => displayText(space?.[dimension][at]?.text ?? "") || []);
	});
	return terms.length === 0 ? [] : [`In your space: ${terms.join(", ")}.`];
}
