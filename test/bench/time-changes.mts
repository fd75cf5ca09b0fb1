import type { VaultIndex } from "../../src/core/index/vault-index.ts";
import type { NoteFacts } from "../../src/core/note/facts.ts";
import { WELL_KNOWN_PERSON } from "./made-people.mts";
import { HUB_COMPANY } from "./make-vault.mts";
import type { ChangeResult } from "./results.mts";
import { median, quantile, timeOnce } from "./samples.mts";
import { SeededRandom } from "./seeded-random.mts";

/** A note before and after a change. */
interface Change {
	readonly before: NoteFacts;
	readonly after: NoteFacts;
}

const WARM_UP = 500;
const COUNT = 3_000;
const HUB_COUNT = 600;

/** Times changes of single notes in an index of all of them, each undone before the next. */
export function timeChanges(facts: readonly NoteFacts[], index: VaultIndex): ChangeResult[] {
	const random = new SeededRandom(5);
	const people = facts.filter(({ path }) => path.startsWith("People/"));
	const picked = Array.from({ length: WARM_UP + COUNT }, () => random.pick(people));
	const edits = picked.map((before) => ({ before, after: edit(before) }));
	const renames = picked.map((before) => ({ before, after: rename(before) }));
	const company = findFacts(facts, `Companies/${HUB_COMPANY}.md`);
	const person = findFacts(facts, `${WELL_KNOWN_PERSON.folder}/${WELL_KNOWN_PERSON.stem}.md`);
	const heirs = index.contacts.filter((entry) => entry.company[0]?.target?.path === company.path);
	const naming = index.contacts.filter((entry) =>
		entry.introducedBy.some(({ target }) => target?.path === person.path),
	);
	const set = (change: Change): void => index.set(change.after);
	const setBack = (change: Change): void => index.set(change.before);
	const move = ({ before, after }: Change): void => index.rename(before.path, after);
	const moveBack = ({ before, after }: Change): void => index.rename(after.path, before);
	return [
		timeEach("one note changed", edits, set, setBack),
		timeEach("one note added", renames, set, ({ after }) => index.remove(after.path)),
		timeEach("one note removed", edits, ({ before }) => index.remove(before.path), setBack),
		timeEach("one note renamed", renames, move, moveBack),
		{
			...timeEach("hub company renamed", repeat(company, rename), move, moveBack),
			users: heirs.length,
		},
		{
			...timeEach("hub company changed", repeat(company, edit), set, setBack),
			users: heirs.length,
		},
		{
			...timeEach("much-named person renamed", repeat(person, rename), move, moveBack),
			users: naming.length,
		},
	];
}

function timeEach(
	change: string,
	changes: readonly Change[],
	work: (change: Change) => void,
	undo: (change: Change) => void,
): ChangeResult {
	const times = changes.map((each) => {
		const time = timeOnce(() => work(each));
		undo(each);
		return time;
	});
	const counted = times.slice(Math.min(WARM_UP, times.length / 5));
	return {
		change,
		median: median(counted),
		p99: quantile(counted, 0.99),
		longest: quantile(counted, 1),
	};
}

/** What somebody changes in a note in one sitting: where they are, where they work, the stage. */
function edit(note: NoteFacts): NoteFacts {
	const changed = {
		geography: ["US/Utah/Ogden"],
		company: ["[[Larkfield Labs]]"],
		intro_status: "asked",
	};
	return { ...note, frontmatter: { ...note.frontmatter, ...changed } };
}

function rename(note: NoteFacts): NoteFacts {
	return { ...note, path: note.path.replace(/\.md$/, " renamed.md") };
}

function repeat(note: NoteFacts, make: (note: NoteFacts) => NoteFacts): readonly Change[] {
	return Array.from({ length: HUB_COUNT }, () => ({ before: note, after: make(note) }));
}

function findFacts(facts: readonly NoteFacts[], path: string): NoteFacts {
	const found = facts.find((note) => note.path === path);
	if (!found) throw new Error(`The made vault has no ${path}.`);
	return found;
}
