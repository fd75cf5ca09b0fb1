import type { SpaceEntry } from "../../core/index/entry";
import { displayText } from "../../core/text/link";
import type { TermNarrowness } from "../../core/fit/fit";
import { coverageLabel, narrownessLabel } from "../space-fit/overview";
import { useHost } from "../shared/host";
import { categoryLabel, countPeople, DIMENSION_LABELS } from "../shared/labels";
import { NoteLink } from "../shared/note-link";
import { problemLines } from "./panel-facts";
import { Line, Section } from "./panel-section";
import type { PanelView } from "./panel-view";

/** The space of the active note: what to do, how narrow its terms are, who is still missing. */
export function SpacePanel({
	view: { index, fits },
	entry,
}: {
	readonly view: PanelView;
	readonly entry: SpaceEntry;
}) {
	const host = useHost();
	const { narrowness, coverage, people } = fits.get(index, entry);
	const inAll = people.filter(({ matches }) => matches === 3).length;
	return (
		<>
			<header class="warm-intros-panel-head">
				<NoteLink path={entry.path} text={entry.note.name} className="warm-intros-panel-name" />
				<span class="warm-intros-work">
					{`${countPeople(people.length)}, ${inAll} match in all three`}
				</span>
			</header>
			<Section title="Next step">
				<div class="warm-intros-panel-steps">
					<button
						type="button"
						class="mod-cta"
						onClick={() => host.act({ kind: "show-space", path: entry.path })}
					>
						Open space fit
					</button>
					<button type="button" onClick={() => host.run("check-fit")}>
						Check fit
					</button>
				</div>
			</Section>
			<Section title="How narrow the terms are">
				{narrowness.map((row) => (
					<Line
						key={`${row.dimension} ${row.term.text}`}
						label={DIMENSION_LABELS[row.dimension]}
						text={`${displayText(row.term.text)}: ${caughtBy(row)}`}
					/>
				))}
			</Section>
			<Section title="Who is still missing">
				{coverage.map((row) => (
					<Line key={row.category} label={categoryLabel(row.category)} text={coverageLabel(row)} />
				))}
			</Section>
			<Section title="Problems">{problemLines(entry.problems)}</Section>
		</>
	);
}

/** How many people a term catches, and what stands out of that. */
function caughtBy(row: TermNarrowness): string {
	if (row.people === 0) return "nobody yet";
	return [countPeople(row.people), narrownessLabel(row)].filter(Boolean).join(". ");
}
