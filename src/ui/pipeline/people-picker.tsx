import type { ContactEntry } from "../../core/index/entry";
import { hasWords, searchWords } from "../../core/index/search-text";
import { displayText } from "../../core/text/link";
import { STAGE_TABLE, STAGES } from "../../core/vocabulary/stage";
import { Choices } from "../shared/fields";
import { countPeople } from "../shared/labels";
import { useHiddenName } from "../shared/use-name";

const MAX_SHOWN = 200;
const OUTSIDE = "outside";
const STAGE_CHOICES = {
	"": "All stages",
	...Object.fromEntries(STAGES.map((stage) => [stage, STAGE_TABLE[stage].label])),
	[OUTSIDE]: "Not in the pipeline",
};

/** Who is listed to be chosen from. */
interface PeopleFilter {
	readonly text: string;
	readonly stage: string;
}

export interface PeoplePickerProps {
	readonly people: readonly ContactEntry[];
	/** The paths of those who are chosen. */
	readonly chosen: ReadonlySet<string>;
	readonly onChoose: (chosen: ReadonlySet<string>) => void;
	readonly filter: PeopleFilter;
	readonly onFilter: (filter: PeopleFilter) => void;
}

/** Chooses several people from a list that can be filtered; what is chosen stays chosen while the filter changes. */
export function PeoplePicker({ people, chosen, onChoose, filter, onFilter }: PeoplePickerProps) {
	const [filterId, hiddenFilterName] = useHiddenName("Filter by name, title, company or category");
	const [listId, hiddenListName] = useHiddenName("People");
	const label = searchWords(filter.text);
	const wanted = people.filter((entry) => isIn(entry, filter.stage) && hasWords(entry, label));
	const paths = wanted.map(({ path }) => path);
	const more = wanted.length - MAX_SHOWN;
	const choose = (some: readonly string[], isChosen: boolean): void => {
		const next = new Set([...chosen, ...some]);
		if (!isChosen) for (const path of some) next.delete(path);
		onChoose(next);
	};
	return (
		<>
			<div class="warm-intros-picker-bar">
				{hiddenFilterName}
				<input
					type="search"
					aria-labelledby={filterId}
					placeholder="Filter by name, title, company…"
					value={filter.text}
					onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
				/>
				<Choices
					label="Stage"
					choices={STAGE_CHOICES}
					value={filter.stage}
					onInput={(stage) => onFilter({ ...filter, stage })}
				/>
				{/* Nobody of them, where all are chosen already. */}
				<button
					type="button"
					onClick={() => choose(paths, !paths.every((path) => chosen.has(path)))}
				>
					Choose all
				</button>
			</div>
			<div class="warm-intros-count" role="status">
				{chosen.size} chosen, {countPeople(wanted.length)} shown by the filter
			</div>
			{hiddenListName}
			<ul class="warm-intros-picker" aria-labelledby={listId}>
				{wanted.slice(0, MAX_SHOWN).map((entry) => (
					<Person
						key={entry.path}
						entry={entry}
						isChosen={chosen.has(entry.path)}
						onChoose={(isChosen) => choose([entry.path], isChosen)}
					/>
				))}
				{more > 0 && <li>And {countPeople(more)} more: filter to see them.</li>}
			</ul>
		</>
	);
}

interface PersonProps {
	readonly entry: ContactEntry;
	readonly isChosen: boolean;
	readonly onChoose: (isChosen: boolean) => void;
}

function Person({ entry: { path, note }, isChosen, onChoose }: PersonProps) {
	const company = note.company[0] === undefined ? undefined : displayText(note.company[0]);
	const stage = note.stage === undefined ? note.status : STAGE_TABLE[note.stage].label;
	return (
		<li>
			<label>
				<input
					type="checkbox"
					checked={isChosen}
					onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
				/>
				<span dir="auto">{note.name}</span>
				<span class="warm-intros-picker-note" dir="auto">
					{[company ?? path, stage].filter(Boolean).join(" · ")}
				</span>
			</label>
		</li>
	);
}

function isIn({ note }: ContactEntry, stage: string): boolean {
	if (stage === "") return true;
	return stage === OUTSIDE ? note.status === undefined : note.stage === stage;
}
