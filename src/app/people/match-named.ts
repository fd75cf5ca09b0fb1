import type { PersonLine } from "../../core/people/person-line";
import type { CompanyEntry, ContactEntry, InterviewEntry } from "../../core/index/entry";
import type { VaultIndex } from "../../core/index/vault-index";
import { parseLink } from "../../core/text/link";
import { peopleIn } from "../../core/pipeline/conversations";
import { findUnclear, type Namesake, namesakes, worksAt } from "./match-person";

/** Whom a line means, by what the vault knows. */
export type NamedMatch =
	| { readonly kind: "new" }
	| { readonly kind: "known"; readonly person: ContactEntry }
	| { readonly kind: "known-company"; readonly company: CompanyEntry }
	/** Several people, one of whom the line says another company, or notes that may be theirs. */
	| {
			readonly kind: "ambiguous";
			readonly people: readonly Namesake[];
			readonly reason: string;
	  }
	| { readonly kind: "skipped"; readonly reason: string };

/** Finds whom a line of a conversation names: by its link, else by name and alias, and by the company where that tells them apart. */
export function matchNamed(
	index: VaultIndex,
	interview: InterviewEntry,
	{ name, written, company }: PersonLine,
): NamedMatch {
	const link = parseLink(written);
	const target = link && index.resolveLink(link.target, interview.folder);
	if (target?.kind === "contact") return known(interview, target);
	if (target?.kind === "company") return { kind: "known-company", company: target };
	if (target) return { kind: "skipped", reason: `${target.path} is not a person` };
	const people = namesakes(index, name);
	const [only] = people;
	if (!only) {
		const known = link || company !== undefined ? undefined : findCompany(index, name);
		return known ?? findUnclear(index, { name, company }) ?? { kind: "new" };
	}
	const there = company === undefined ? people : people.filter((one) => worksAt(one, company));
	const [best] = there;
	if (best && there.length === 1) return known(interview, best);
	// Nothing is known of where they work: that they work there is no reason against it.
	if (people.length === 1 && only.note.company.length === 0) return known(interview, only);
	const rivals = there.length > 0 ? there : people;
	const reason =
		rivals.length > 1 ? "several people have this name" : "they are known at another company";
	return { kind: "ambiguous", people: rivals, reason };
}

function known(interview: InterviewEntry, person: ContactEntry): NamedMatch {
	return peopleIn(interview).includes(person)
		? { kind: "skipped", reason: "the one I talked to" }
		: { kind: "known", person };
}

function findCompany(index: VaultIndex, name: string): NamedMatch | undefined {
	const [company, other] = index.findByName(name, "company");
	return company?.kind === "company" && !other ? { kind: "known-company", company } : undefined;
}
