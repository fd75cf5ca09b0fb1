import { FIRST_NAMES, NAME_ENDS, NAME_STARTS } from "./invented-words.mts";
import type { SeededRandom } from "./seeded-random.mts";

/** Who a made note is about, and where it lies. */
export interface MadePerson {
	readonly name: string;
	/** File name without `.md`. */
	readonly stem: string;
	readonly folder: string;
}

/** The person whom three thousand notes name as their introducer. */
export const WELL_KNOWN_PERSON: MadePerson = {
	name: "Wilhelmina Hubertsen",
	stem: "Wilhelmina Hubertsen",
	folder: "People",
};

const FOLDERS = 40;
const NAMESAKES = 0.003;

/** This many people: most in one folder, some in folders of their own; a few bear the name of another one. */
export function makePeople(random: SeededRandom, count: number): readonly MadePerson[] {
	const people = [WELL_KNOWN_PERSON];
	const taken = new Set([WELL_KNOWN_PERSON.stem]);
	while (people.length < count) {
		const folder = random.happens(0.6) ? "People" : `People/Group ${random.whole(1, FOLDERS)}`;
		const other = random.pick(people);
		if (random.happens(NAMESAKES) && other.folder !== folder) {
			people.push({ ...other, folder: `${folder}/Namesakes ${people.length}` });
			continue;
		}
		const name = makeName(random);
		if (taken.has(name)) continue;
		taken.add(name);
		people.push({ name, stem: name, folder });
	}
	return people;
}

function makeName(random: SeededRandom): string {
	const initial = random.happens(0.4) ? ` ${String.fromCharCode(65 + random.whole(0, 25))}.` : "";
	return `${random.pick(FIRST_NAMES)}${initial} ${random.pick(NAME_STARTS)}${random.pick(NAME_ENDS)}`;
}
