import { useMemo, useState } from "preact/hooks";
import type { LiveIndex } from "../../app/write/live-index";
import { findPeople } from "../../core/index/find-people";
import type { ContactEntry } from "../../core/index/entry";
import { byName } from "../../core/network/edge";
import { nextIndex } from "../shared/next-index";
import { workWords } from "../shared/labels";
import { useHiddenName } from "../shared/use-name";

const MAX_SHOWN = 8;

interface PersonSearchProps {
	/** Begins the ids of elements, which must differ between two views. */
	readonly id: string;
	readonly live: LiveIndex;
	/** What the field is for, while it is empty. */
	readonly label: string;
	readonly onChoose: (person: ContactEntry) => void;
}

/** A field in which a person is found by name, title or company: type, arrows, Enter. */
export function PersonSearch({ id, live, label, onChoose }: PersonSearchProps) {
	const [typed, setTyped] = useState("");
	const [at, setAt] = useState(0);
	const [nameId, hiddenName] = useHiddenName(label);
	const found = useFound(live, typed);
	const isOpen = typed.trim() !== "";
	const choose = (person: ContactEntry | undefined): void => {
		if (!person) return;
		setTyped("");
		onChoose(person);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		if (!isOpen) return;
		if (event.key === "Enter") choose(found[at]);
		else if (event.key === "Escape") setTyped("");
		else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			const next = nextIndex(event.key, at, 1, found.length) ?? at;
			setAt(Math.min(Math.max(next, 0), Math.max(0, found.length - 1)));
		} else return;
		event.preventDefault();
	};
	return (
		<div class="warm-intros-find">
			{hiddenName}
			<input
				type="search"
				class="warm-intros-search"
				role="combobox"
				list={undefined}
				aria-labelledby={nameId}
				placeholder="Name, title or company…"
				aria-expanded={isOpen && found.length > 0}
				aria-controls={`${id}-list`}
				aria-autocomplete="list"
				aria-activedescendant={isOpen && found[at] ? `${id}-${at}` : undefined}
				value={typed}
				onInput={(event) => {
					setTyped(event.currentTarget.value);
					setAt(0);
				}}
				onKeyDown={onKeyDown}
			/>
			<FoundList id={id} found={isOpen ? found : []} at={at} onChoose={choose} />
			<div class="warm-intros-find-none" role="status">
				{isOpen && found.length === 0 ? "Nobody with that name, title or company." : ""}
			</div>
		</div>
	);
}

interface FoundListProps {
	readonly id: string;
	readonly found: readonly ContactEntry[];
	readonly at: number;
	readonly onChoose: (person: ContactEntry) => void;
}

function FoundList({ id, found, at, onChoose }: FoundListProps) {
	const [nameId, hiddenName] = useHiddenName("People found");
	return (
		<>
			{hiddenName}
			<ul
				id={`${id}-list`}
				class="warm-intros-find-list"
				role="listbox"
				aria-labelledby={nameId}
				hidden={found.length === 0}
			>
				{found.map((person, index) => (
					<li
						key={person.path}
						id={`${id}-${index}`}
						role="option"
						aria-selected={index === at}
						class={index === at ? "is-selected" : ""}
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => onChoose(person)}
					>
						<span dir="auto">{person.note.name}</span>
						<span class="warm-intros-work" dir="auto">
							{workWords(person.note) || person.path}
						</span>
					</li>
				))}
			</ul>
		</>
	);
}

function useFound(live: LiveIndex, typed: string): readonly ContactEntry[] {
	const { index } = live;
	const isAsked = typed.trim() !== "";
	const people = useMemo(
		() => (isAsked ? byName(index.people) : []),
		[index, index.revision, isAsked],
	);
	return useMemo(() => (isAsked ? findPeople(people, typed, MAX_SHOWN) : []), [people, typed]);
}
