// The index in memory, as the app has it: made from facts, changed note by note, asked for the fit of everybody.
import { fitPeople } from "../../src/core/fit/fit.ts";
import { VaultIndex } from "../../src/core/index/vault-index.ts";
import { learnCountries } from "../../src/core/places/countries.ts";
import type { NoteFacts } from "../../src/core/note/facts.ts";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings.ts";
import { makeFacts, readSevenProperties } from "./make-facts.mts";
import { timeChanges } from "./time-changes.mts";
import type { IndexResult } from "./results.mts";
import { printResult, readArgument } from "./run-node.mts";
import { timeByTurns } from "./samples.mts";

const SLICE_MS = 8;
const WARM_UP = 2;

const size = Number(readArgument(1));
const rounds = size > 50_000 ? 7 : 11;
const facts = makeFacts(size);
let seen = 0;

const slices = timeSlices();
const index = new VaultIndex(DEFAULT_SETTINGS);
for (const note of facts) index.set(note);
const build = timeByTurns(WARM_UP, rounds, readAll, () => {
	const another = new VaultIndex(DEFAULT_SETTINGS);
	for (const note of facts) another.set(note);
	seen += another.size;
});
const changes = timeChanges(facts, index);
const fitAfterChange = timeFit();
if (seen === 0) throw new Error("Nothing was read.");
printResult<IndexResult>({ build, slices, changes, fitAfterChange });

function readAll(): void {
	seen += readSevenProperties(facts);
}

/** An index built from the start in slices, as the app does it, in code that has not run before: the longest slice and the longest single note. */
function timeSlices(): IndexResult["slices"] {
	const fresh = new VaultIndex(DEFAULT_SETTINGS);
	let sliceStart = performance.now();
	let last = sliceStart;
	let longestSlice = 0;
	let longestNote = 0;
	const rest = (): void => {
		last = performance.now();
		if (last - sliceStart < SLICE_MS) return;
		longestSlice = Math.max(longestSlice, last - sliceStart);
		sliceStart = last;
	};
	while (learnCountries()) rest();
	for (const note of facts) {
		const start = performance.now();
		fresh.set(note);
		rest();
		longestNote = Math.max(longestNote, last - start);
	}
	return { longestSlice: Math.max(longestSlice, last - sliceStart), longestNote };
}

/** The fit of everybody made from nothing, after a change of one note. */
function timeFit(): IndexResult["fitAfterChange"] {
	const [space] = index.spaces;
	const person = facts.find(({ path }) => path.startsWith("People/"));
	if (!space || !person) throw new Error("The made vault has no space or no people.");
	const provo: NoteFacts = {
		...person,
		frontmatter: { ...person.frontmatter, geography: ["US/Utah/Provo"] },
	};
	let turn = 0;
	return timeByTurns(WARM_UP, rounds, readAll, () => {
		index.set(turn++ % 2 === 0 ? provo : person);
		seen += fitPeople(index, space).people.length;
	});
}
