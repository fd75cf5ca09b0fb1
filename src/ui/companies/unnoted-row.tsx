import { unnotedLabel } from "../../app/companies/company-labels";
import { STANDINGS } from "../../core/companies/company-people";
import type { UnnotedCompany } from "../../core/companies/unnoted-companies";
import type { ContactEntry } from "../../core/index/entry";
import { byName } from "../../core/network/edge";
import { capitalize } from "../../core/text/capitalize";
import { commas } from "../shared/commas";
import type { UiHost } from "../shared/host";
import { formatCount } from "../shared/labels";
import { NoteLink } from "../shared/note-link";
import type { RowLook } from "../shared/use-rows";

/** Of more people the first are named. */
const MAX_NAMED = 3;

/** A company without a note: how many people name it, who they are, and the button that makes its note. */
export function unnotedLook(one: UnnotedCompany, run?: () => void): RowLook {
	const everybody = everybodyOf(one);
	const more = everybody.length - MAX_NAMED;
	const links = everybody
		.slice(0, MAX_NAMED)
		.map(({ path, note }) => <NoteLink key={path} path={path} text={note.name} />);
	return {
		class: "warm-intros-company is-unnoted",
		cells: (
			<>
				<div role="gridcell" class="warm-intros-cell is-company" dir="auto">
					<span class="warm-intros-name">{one.name}</span>
					<span class="warm-intros-work">{capitalize(unnotedLabel(one))}</span>
				</div>
				<div role="gridcell" class="warm-intros-cell is-target">
					<button
						type="button"
						class="warm-intros-step is-quiet"
						tabIndex={-1}
						aria-label={`Make note for ${one.name}`}
						onClick={run}
					>
						Make note
					</button>
				</div>
				<div role="gridcell" class="warm-intros-cell is-way" dir="auto">
					<span class="warm-intros-work">
						{more > 0 ? [...commas(links), ` and ${formatCount(more)} more`] : commas(links)}
					</span>
				</div>
			</>
		),
	};
}

/** Those who are named in the row. */
export function namedAt(one: UnnotedCompany): readonly ContactEntry[] {
	return everybodyOf(one).slice(0, MAX_NAMED);
}

/** Opens the form for the note of a company, with its name filled in. */
export function makeNote(one: UnnotedCompany, host: UiHost): void {
	const [first] = everybodyOf(one);
	if (first) host.act({ kind: "make-company", path: first.path, name: one.name });
}

/** Those who are there, by how I stand with them, before those who were; of each, by name. */
function everybodyOf({ people, before }: UnnotedCompany): readonly ContactEntry[] {
	const lists = [...STANDINGS.map((standing) => people[standing]), before];
	return lists.flatMap(byName);
}
