import { foldText } from "../text/fold-text";

/** Words by which groups of people are called. */
const PEOPLE: readonly string[] = [
	...["people", "persons", "contacts", "rolodex", "personen", "kontakte", "leute", "menschen"],
	...["personnes", "personas", "contactos", "persone", "contatti", "pessoas", "contatos", "mensen"],
	...["contacten", "人物", "連絡先"],
];
/** Words by which one of them is called. */
const PERSON: readonly string[] = [
	...[
		"person",
		"contact",
		"kontakt",
		"personne",
		"persona",
		"contacto",
		"contatto",
		"pessoa",
		"人",
	],
];

/** Words by which groups of people, or the notes of such a group, are called; folded. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set([...PEOPLE, ...PERSON]);

/** Names of notes that tell of a group, or are the mould of its notes. */
const GROUP_NOTES: ReadonlySet<string> = new Set([
	...PEOPLE,
	...["readme", "index", "moc", "hub", "overview", "ubersicht", "dashboard", "home", "guide"],
	...["directory", "toc", "chart", "template", "vorlage"],
]);
/** Words that can stand beside one of them. */
const BESIDE: ReadonlySet<string> = new Set([
	...[...PERSON, "all", "my", "our", "list", "of", "the", "org", "map", "alle", "meine", "liste"],
]);

/** Whether a note is called as what tells of a group of people (`README`, `_Index`, `Hub - People`), and is nobody. */
export function isGroupNote(stem: string): boolean {
	if (stem.startsWith("_")) return true;
	const words = foldText(stem).split(/[^\p{L}]+/u);
	const isOfGroup = (word: string): boolean => GROUP_NOTES.has(word);
	return (
		words.some(isOfGroup) &&
		words.every((word) => word === "" || isOfGroup(word) || BESIDE.has(word))
	);
}
