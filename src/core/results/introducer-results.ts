import type { ContactEntry } from "../index/entry";
import type { VaultIndex } from "../index/vault-index";
import { lastSegment, parseLink } from "../text/link";
import { foldText } from "../text/fold-text";
import type { Ask } from "../pipeline/asks";
import type { Attempt } from "../pipeline/attempts";
import { median, rateOf } from "./success";

/** How well one introducer's introductions work. */
export interface IntroducerResults {
	readonly name: string;
	/** Path of their note; undefined where the link leads to none. */
	readonly path: string | undefined;
	/** Asks, by attempt. */
	readonly asked: number;
	readonly agreed: number;
	/** Introductions, those too for which I had not asked. */
	readonly introduced: number;
	readonly met: number;
	/** Days from asking to introduction, in the middle. */
	readonly medianDays: number | undefined;
	/** Introduced of those asked and decided, 0 to 1; undefined where too few are decided. */
	readonly rate: number | undefined;
}

/** Who is meant by the links of log lines: one introducer may be written in several ways. */
export class IntroducerNames {
	readonly #index: VaultIndex;
	readonly #people = new Map<string, Pick<IntroducerResults, "name" | "path">>();

	constructor(index: VaultIndex) {
		this.#index = index;
	}

	/** The same word for every link to one introducer, in whatever folder it stands. */
	identify(link: string, folder: string): string {
		const target = parseLink(link)?.target ?? link;
		const found = this.#index.resolveLink(target, folder);
		const original = found?.kind === "contact" ? this.#index.originalOf(found) : undefined;
		const entry = original ?? found;
		const stem = lastSegment(target);
		const id = entry ? entry.path : `? ${foldText(stem)}`;
		if (!this.#people.has(id)) {
			const name = entry && "note" in entry ? entry.note.name : stem;
			this.#people.set(id, { name, path: entry?.path });
		}
		return id;
	}

	/** Whom such a word means. */
	find(id: string): Pick<IntroducerResults, "name" | "path"> {
		return this.#people.get(id) ?? { name: id, path: undefined };
	}
}

/** An attempt, and whom it was about. */
export interface PersonAttempt {
	readonly person: ContactEntry;
	readonly attempt: Attempt;
}

/** What became of asking each introducer; those most often asked first. */
export function introducerResults(
	attempts: readonly PersonAttempt[],
	names: IntroducerNames,
): IntroducerResults[] {
	const byVia = new Map<string, AskOfAttempt[]>();
	for (const { person, attempt } of attempts) {
		for (const ask of attempt.asks) {
			// Nobody introduces me to themselves.
			if (ask.via === person.path) continue;
			const asks = byVia.get(ask.via);
			if (asks) asks.push({ ...ask, attempt });
			else byVia.set(ask.via, [{ ...ask, attempt }]);
		}
	}
	const rows = [...byVia].map(([via, asks]) => ({ ...names.find(via), ...countAsks(asks) }));
	return rows.sort(
		(a, b) =>
			b.asked - a.asked ||
			b.introduced - a.introduced ||
			compareTexts(a.name, b.name) ||
			compareTexts(a.path ?? "", b.path ?? ""),
	);
}

type AskOfAttempt = Ask & { readonly attempt: Attempt };

function countAsks(asks: readonly AskOfAttempt[]): Omit<IntroducerResults, "name" | "path"> {
	const asked = asks.filter(({ askedOn }) => askedOn !== undefined);
	const introduced = asks.filter(({ hasIntroduced }) => hasIntroduced);
	const decided = asked.filter(
		({ hasIntroduced, isRefused, attempt }) =>
			hasIntroduced || isRefused || attempt.outcome !== "open",
	);
	return {
		asked: asked.length,
		agreed: asks.filter(({ hasAgreed }) => hasAgreed).length,
		introduced: introduced.length,
		met: introduced.filter(({ attempt }) => attempt.outcome === "met").length,
		medianDays: median(asks.flatMap(({ daysToIntroduction }) => daysToIntroduction ?? [])),
		rate: rateOf(decided.filter(({ hasIntroduced }) => hasIntroduced).length, decided.length),
	};
}

function compareTexts(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
