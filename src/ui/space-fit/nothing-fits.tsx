import { useMemo } from "preact/hooks";
import { listIncomplete } from "../../app/fit/check-fit";
import { type Fit, isTooWide } from "../../core/fit/fit";
import { findUnknown, type UnknownPeople } from "../../core/fit/unknown-people";
import { displayText } from "../../core/text/link";
import { useHost } from "../shared/host";
import { countPeople } from "../shared/labels";

/** What is said where the space catches nobody: what is not known of people, else which terms may be too narrow. */
export function NothingFits({ fit }: { readonly fit: Fit }) {
	const host = useHost();
	const [first] = fit.people;
	const isNothing = fit.space && first && first.matches + first.likely === 0;
	const unknown = useMemo(() => {
		const found = isNothing && findUnknown(fit);
		return found && { words: unknownLabel(found), count: listIncomplete(fit).length };
	}, [fit, isNothing]);
	if (!isNothing) return null;
	if (unknown)
		return (
			<>
				<span>{unknown.words}</span>
				<button type="button" onClick={() => host.run("check-fit")}>
					{`Check fit (${unknown.count})`}
				</button>
			</>
		);
	const terms = fit.narrowness
		.filter((row) => !isTooWide(row))
		.map((row) => displayText(row.term.text));
	return `Nobody matches yet. The terms may be too narrow: ${terms.join(", ")}. A term note can add other words for one.`;
}

function unknownLabel({ people, dimensions, isAll }: UnknownPeople): string {
	const words = dimensions.map((dimension) => (dimension === "geography" ? "place" : dimension));
	const last = words.pop() ?? "";
	const listed = [words.join(", "), last].filter(Boolean).join(isAll ? " and " : " or ");
	const verb = isAll && dimensions.length > 1 ? "aren’t" : "isn’t";
	return `${countPeople(people)} whose ${listed} ${verb} known yet.`;
}
