import type { ReferralRow } from "../../app/people/preview-referrals";
import { countOf } from "../../core/text/count-of";

/** What is going to be done for a line. */
export function namedOutcome({ outcome, path, isLinked, reason }: ReferralRow): string {
	const link = isLinked ? "the name becomes a link" : "already linked";
	switch (outcome) {
		case "new":
			return `${path ?? ""} will be created`;
		case "known":
		case "company":
			return [path, link, reason].filter(Boolean).join("; ");
		case "ambiguous":
		case "skipped":
			return reason;
	}
}

/** The word on the button that does it; undefined where there is nothing to do. */
export function referralAction(rows: readonly ReferralRow[], writes: number): string | undefined {
	if (writes === 0) return undefined;
	const made = rows.filter(({ outcome }) => outcome === "new").length;
	const linked = rows.filter(({ isLinked }) => isLinked).length;
	if (made === 0) return `Link ${countOf(linked, "name")}`;
	return `Add ${countOf(made, "person", "people")}`;
}
