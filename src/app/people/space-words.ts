import { judgeTerm, type MeantTerm } from "../../core/fit/judge-term";
import type { Term } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { wordsOf } from "../../core/likely/title-words";
import { endsLikeDoer } from "../../core/likely/word-family";
import { MOST_PARTS, type SpaceTerm } from "../../core/people/known-names";
import { isWiderPlace } from "../../core/places/read-place";
import { foldText } from "../../core/text/fold-text";
import { lastSegment, parseLink } from "../../core/text/link";
import { type Dimension, DIMENSIONS } from "../../core/vocabulary/dimension";

/** Longer words are a text. */
const LONGEST = 100;

/** The terms of all spaces, held against the words of a line. */
export class SpaceWords {
	readonly #index: VaultIndex;
	readonly #goals: Readonly<Record<Dimension, readonly MeantTerm[]>>;
	readonly #known = new Map<string, readonly Dimension[]>();

	constructor(index: VaultIndex) {
		this.#index = index;
		const goals = (dimension: Dimension): readonly MeantTerm[] =>
			index.spaces.flatMap((space) => space[dimension].map((term) => this.#mean(term)));
		this.#goals = {
			industry: goals("industry"),
			profession: goals("profession"),
			geography: goals("geography"),
		};
	}

	/**
	 * How many of the parts of a line, from the first, are one term of a space, and of which dimensions. `Denver` and
	 * `CO` are one place, and `Denver` and `NC` are another one; a town that no note knows is told by its state,
	 * `isBehind` a company alone.
	 */
	read(parts: readonly string[], isBehind: boolean): SpaceTerm | undefined {
		const [first = "", ...rest] = parts.slice(0, MOST_PARTS);
		const dimensions = this.#dimensionsOf(first);
		const isPlace = dimensions.includes("geography");
		const end = rest.findIndex((part) => !this.#isWider(part));
		const wider = end < 0 ? rest : rest.slice(0, end);
		const mayBeTown = isPlace || (isBehind && dimensions.length === 0 && /^\p{Lu}/u.test(first));
		for (let count = wider.length; mayBeTown && count > 0; count--) {
			const place = [first, ...wider.slice(0, count)];
			if (this.#matches("geography", place.join(", ")))
				return { dimensions: ["geography"], count: place.length };
		}
		const isElsewhere = isPlace && wider.some((part) => isWiderPlace(part));
		const left = isElsewhere ? dimensions.filter((one) => one !== "geography") : dimensions;
		return left.length === 0 ? undefined : { dimensions: left, count: 1 };
	}

	#dimensionsOf(words: string): readonly Dimension[] {
		let found = this.#known.get(words);
		if (!found) {
			found = DIMENSIONS.filter(
				(one) => this.#matches(one, words) && !(one === "profession" && namesDoer(words)),
			);
			this.#known.set(words, found);
		}
		return found;
	}

	/** Whether others can lie in a part: a state, a country, or what is wider than a place of the space. */
	#isWider(part: string): boolean {
		return isWiderPlace(part) || this.#judge("geography", part) === "broader";
	}

	#matches(dimension: Dimension, words: string): boolean {
		return this.#judge(dimension, words) === "match";
	}

	#judge(dimension: Dimension, words: string): string {
		const link = parseLink(words);
		const text = link ? lastSegment(link.target) : words;
		if (text.length > LONGEST || !/[\p{L}\p{N}]/u.test(text)) return "other";
		const own = this.#mean(this.#index.readTerm(dimension, text));
		return judgeTerm(own, this.#goals[dimension]).result;
	}

	#mean(term: Term): MeantTerm {
		return { whole: term.whole, meaning: this.#index.meaningOf(term) };
	}
}

/** Whether words say who does something (`product manager`) and not what is done: such a profession is their title. */
function namesDoer(words: string): boolean {
	return endsLikeDoer(foldText(words)) || wordsOf(words).some(({ isDoer }) => isDoer);
}
