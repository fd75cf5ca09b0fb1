import type { SpaceEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import type { IncomingPerson } from "../../core/people/incoming-person";
import { filterBy, type ImportFilter, type IsInside, makeInside } from "./import-filter";
import type { Rest } from "../write/ports";
import { NewContacts } from "./new-contact";
import type { KnownPerson } from "../people/known-person";
import { FILE_RULES } from "../people/person-match";
import { PersonMatcher } from "../people/person-matcher";

const ROWS_AT_ONCE = 20;

/** Says who of those known somebody of a file is, by their address. */
export function knownIn(
	matcher: PersonMatcher,
): (draft: IncomingPerson) => KnownPerson | undefined {
	return (draft) => {
		const match = matcher.match(draft);
		return match.kind === "known" ? match.person : undefined;
	};
}

/** Counts whom a filter leaves, again and again while it is typed; who matches a space is computed once. */
export class WantedCount {
	readonly #index: VaultIndex;
	readonly #people: readonly IncomingPerson[];
	readonly #rest: Rest;
	readonly #isInside = new Map<string, Promise<IsInside>>();
	#counting = 0;

	constructor(index: VaultIndex, people: readonly IncomingPerson[], rest: Rest) {
		this.#index = index;
		this.#people = people;
		this.#rest = rest;
	}

	/** How many are left; undefined where another count was begun meanwhile. */
	async count({ space, ...filters }: ImportFilter): Promise<number | undefined> {
		const counting = ++this.#counting;
		const reasonOf = filterBy(filters, space && (await this.#inside(space)));
		let count = 0;
		for (const [at, draft] of this.#people.entries()) {
			if (at % ROWS_AT_ONCE === 0) {
				await this.#rest();
				if (counting !== this.#counting) return undefined;
			}
			if (reasonOf(draft) === undefined) count += 1;
		}
		return counting === this.#counting ? count : undefined;
	}

	#inside(space: SpaceEntry): Promise<IsInside> {
		const known = this.#isInside.get(space.path);
		if (known) return known;
		const found = this.#findInside(space);
		this.#isInside.set(space.path, found);
		return found;
	}

	async #findInside(space: SpaceEntry): Promise<IsInside> {
		const [index, people, rest] = [this.#index, this.#people, this.#rest];
		const contacts = new NewContacts(index, () => false);
		const companyLink = (company: string): string => contacts.companyLink(company);
		const knownAs = knownIn(await PersonMatcher.read(index, FILE_RULES, rest));
		return makeInside({ index, people, companyLink, knownAs, rest }, space);
	}
}
