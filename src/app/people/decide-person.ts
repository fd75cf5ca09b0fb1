import type { CompanyEntry, OtherEntry } from "../../core/index/entry";
import type { IncomingPerson } from "../../core/people/incoming-person";
import type { KnownPerson } from "./known-person";
import type { AmbiguousMatch, MatchedBy, RowChoice } from "./person-match";
import type { PersonMatcher } from "./person-matcher";

/** Whom an incoming person means, by what the vault knows, by the rows above and by what the user has chosen. */
export type Decision =
	/** `isAnother`: the user says that nobody who is there is meant. */
	| { readonly kind: "new"; readonly isAnother: boolean }
	| {
			readonly kind: "known";
			readonly person: KnownPerson;
			readonly by: MatchedBy | "choice";
	  }
	/** A row above tells of them already. */
	| { readonly kind: "above"; readonly person: KnownPerson }
	| { readonly kind: "company"; readonly company: CompanyEntry }
	/** The user has chosen a note of which it is not clear whose it is. */
	| { readonly kind: "unclear"; readonly entry: OtherEntry }
	| { readonly kind: "skipped"; readonly reason: string }
	| AmbiguousMatch;

/** What is said of somebody of whom a line above tells. */
export const ABOVE = "named in a line above";

/** Decides whom a person means, whatever they come from. A choice counts where there is something to choose; anybody can be left out. */
export function decidePerson(
	matcher: PersonMatcher,
	person: IncomingPerson,
	choice: RowChoice | undefined,
): Decision {
	const match = matcher.match(person);
	if (match.kind === "above") return match;
	if (match.kind === "nobody") return { kind: "skipped", reason: match.reason };
	if (choice === "skip") return { kind: "skipped", reason: "as chosen" };
	if (match.kind === "new") return { kind: "new", isAnother: false };
	if (match.kind !== "ambiguous" || choice === undefined) return match;
	if (choice === "new") return { kind: "new", isAnother: true };
	const entry = match.unclear.find(({ path }) => path === choice.path);
	if (entry) return { kind: "unclear", entry };
	const chosen = matcher.at(choice.path);
	return chosen ? { kind: "known", person: chosen, by: "choice" } : match;
}
