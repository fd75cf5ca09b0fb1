import type { CalendarDate } from "../../core/dates/calendar-date";
import type { ContactEntry } from "../../core/index/entry";
import type { AffiliationKind } from "../../core/network/edge";
import type { IntroPath } from "../../core/network/find-paths";
import { acquaintanceLabel } from "../../core/network/acquaintance-label";
import type { PathCandidate } from "../../core/network/path-candidates";
import type { TriedIntroducer } from "../../core/network/paths-to-propose";
import type { PathWithoutNote } from "../../core/network/paths-without-note";
import { stepLabel } from "../../core/network/step-label";

/** Who can introduce me to a person, as JSON (docs/schema/path.schema.json). People are the paths of their notes. */
export interface PathDocument {
	readonly person: string;
	readonly paths: readonly {
		readonly steps: readonly {
			/** `me`, or the path of a note. */
			readonly from: string;
			readonly to: string;
			/** I know the first; notes say it of the others, or let one guess. */
			readonly kind: "known" | "said" | "likely";
			readonly reason: string;
		}[];
		/** Null where I know the person myself. */
		readonly introducer: string | null;
		/** How often I have asked the introducer in the last 90 days, whoever it was about. */
		readonly load: number;
		/** Asks that wait for them, whatever their age. */
		readonly openAsks: number;
		/** Whether another ask would be more than the settings want. */
		readonly isOverBudget: boolean;
		/** When they answered last; null for never. */
		readonly lastAnswer: CalendarDate | null;
		/** Whether the introducer has ever agreed, or introduced me to anybody. */
		readonly agreedBefore: boolean;
		/** The day on which I asked them last; null for never. */
		readonly lastAsked: CalendarDate | null;
	}[];
	/** Those who come before all paths, and have no note yet. */
	readonly withoutNote: readonly PathWithoutNote[];
	/** Who is not proposed again. */
	readonly tried: readonly {
		readonly name: string;
		/** Null for somebody without a note. */
		readonly introducer: string | null;
		readonly how: TriedIntroducer["how"];
		readonly askedOn: CalendarDate | null;
	}[];
	/** Where to look for a path; none where there is one. */
	readonly candidates: readonly {
		readonly kind: AffiliationKind;
		readonly name: string;
		readonly reason: string;
	}[];
}

/** The paths to a person in their order, and where to look for others. */
export function documentPaths(
	person: ContactEntry,
	paths: readonly IntroPath[],
	withoutNote: readonly PathWithoutNote[],
	tried: readonly TriedIntroducer[],
	candidates: readonly PathCandidate[],
): PathDocument {
	return {
		person: person.path,
		paths: paths.map((path) => ({
			steps: documentSteps(path),
			introducer: path.introducer?.path ?? null,
			load: path.load.load,
			openAsks: path.load.open,
			isOverBudget: path.load.isOverBudget,
			lastAnswer: path.load.lastAnswer ?? null,
			agreedBefore: path.load.hasAgreed,
			lastAsked: path.load.lastAsked ?? null,
		})),
		withoutNote,
		tried: tried.map(({ who, how, askedOn }) => ({
			name: typeof who === "string" ? who : who.note.name,
			introducer: typeof who === "string" ? null : who.path,
			how,
			askedOn: askedOn ?? null,
		})),
		candidates: candidates.map(({ kind, name, reason }) => ({ kind, name, reason })),
	};
}

function documentSteps({
	introducer,
	between,
	target,
	acquaintance,
	reasons,
}: IntroPath): PathDocument["paths"][number]["steps"] {
	const people = [introducer, between, target].filter((node) => node !== undefined);
	const [first] = people;
	if (!first) return [];
	const known = {
		from: "me",
		to: first.path,
		kind: "known",
		reason: acquaintanceLabel(first, acquaintance),
	} as const;
	const others = reasons.flatMap((reason, i) => {
		const [from, to] = [people[i], people[i + 1]];
		if (!from || !to) return [];
		const { kind } = reason;
		return [{ from: from.path, to: to.path, kind, reason: stepLabel(reason, from, to) }];
	});
	return [known, ...others];
}
