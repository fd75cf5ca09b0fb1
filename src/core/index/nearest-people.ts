import { editDistance } from "../text/edit-distance";
import { foldText } from "../text/fold-text";
import type { ContactEntry } from "./entry";
import type { VaultIndex } from "./vault-index";

const MAX_PEOPLE = 5;
/** One slip of typing is forgiven for so many letters. */
const LETTERS_A_SLIP = 4;
const MIN_BEGINNING = 3;

/** Whose names are close to some words that nobody bears, the closest first: slips of typing, or a part of the name. */
export function nearestPeople(index: VaultIndex, query: string): readonly ContactEntry[] {
	const name = query.trim().replace(/\.md$/i, "").split(/[/\\]/).at(-1) ?? "";
	const wanted = foldText(name);
	if (wanted === "") return [];
	const found = index.people.flatMap((entry) => {
		const slips = fewest(entry.labels, (label) => slipsBetween(wanted, label));
		return slips === Infinity ? [] : [{ entry, slips }];
	});
	return found
		.sort((a, b) => a.slips - b.slips || (a.entry.path < b.entry.path ? -1 : 1))
		.slice(0, MAX_PEOPLE)
		.map(({ entry }) => entry);
}

/** Infinity where a name is not meant: each word has to be one of its words, or nearly. */
function slipsBetween(wanted: string, label: string): number {
	const whole = slipsInWord(wanted, label);
	if (whole < Infinity) return whole;
	const words = label.split(" ");
	let slips = label.length; // A part of a name comes after every whole name.
	for (const word of wanted.split(" ")) {
		slips += fewest(words, (other) => slipsInWord(word, other));
		if (slips === Infinity) break;
	}
	return slips;
}

function fewest(texts: readonly string[], slipsOf: (text: string) => number): number {
	return texts.reduce((least, text) => Math.min(least, slipsOf(text)), Infinity);
}

function slipsInWord(wanted: string, word: string): number {
	if (wanted.length >= MIN_BEGINNING && word.startsWith(wanted)) return 0;
	const allowed = Math.floor(wanted.length / LETTERS_A_SLIP);
	if (Math.abs(wanted.length - word.length) > allowed) return Infinity;
	const slips = editDistance(wanted, word);
	return slips <= allowed ? slips : Infinity;
}
