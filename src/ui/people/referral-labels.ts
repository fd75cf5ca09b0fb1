import type { ReferralOutcome, ReferralRow } from "../../app/people/preview-referrals";

/** What becomes of a line, in a word. */
export const NAMED_LABELS: Readonly<Record<ReferralOutcome, string>> = {
	new: "New",
	known: "Known",
	company: "Company",
	ambiguous: "Who is it?",
	skipped: "Left as it is",
};

const COUNTED: Readonly<Record<ReferralOutcome, string>> = {
	new: "new",
	known: "known",
	company: "of a company",
	ambiguous: "left open",
	skipped: "left as it is",
};

/** "2 new, 1 known, 1 left open": what became of the lines. */
export function countReferrals(rows: readonly ReferralRow[]): string {
	const kinds = Object.keys(COUNTED) as ReferralOutcome[];
	return kinds
		.map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
		.filter(({ count }) => count > 0)
		.map(({ kind, count }) => `${count} ${COUNTED[kind]}`)
		.join(", ");
}

/** What is going to be done for a line. */
export function namedOutcome({ kind, path, isLinked, reason }: ReferralRow): string {
	const link = isLinked ? "the name becomes a link" : "already linked";
	switch (kind) {
		case "new":
			return `${path ?? ""} will be created`;
		case "known":
		case "company":
			return [path, link, reason].filter(Boolean).join("; ");
		case "ambiguous":
		case "skipped":
			return reason ?? "";
	}
}

/** The word on the button that does it; undefined where there is nothing to do. */
export function referralAction(rows: readonly ReferralRow[], writes: number): string | undefined {
	if (writes === 0) return undefined;
	const made = rows.filter(({ kind }) => kind === "new").length;
	const linked = rows.filter(({ isLinked }) => isLinked).length;
	if (made === 0) return linked === 1 ? "Link 1 name" : `Link ${linked} names`;
	return made === 1 ? "Add 1 person" : `Add ${made} people`;
}
