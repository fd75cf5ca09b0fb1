import { fileStem } from "../note/note-name";
import type { NoteFacts } from "../note/facts";
import { textOf } from "../note/property-value";
import { isGroupNote, PEOPLE_WORDS } from "../people/people-words";
import { foldText } from "../text/fold-text";
import { displayText } from "../text/link";
import type { PropertyId } from "../vocabulary/property";
import { headingOf, plainKey, propertyOf } from "./foreign-names";

/** Properties of ours that say that a note is about a person. */
const TELLING: ReadonlySet<string> = new Set<PropertyId>([
	...(["email", "phone", "linkedin", "last_contact", "knows"] as const),
	...(["referred_by", "introduced_by", "intro_status", "met_at"] as const),
]);

/** Two that tell of somebody's work together tell of somebody. */
const WORK: ReadonlySet<string> = new Set<PropertyId>(["company", "title", "profession"]);

/** Keys of notes about openings, meetings and the like, which name companies and jobs, too. */
const OTHER_KEYS: ReadonlySet<string> = new Set([
	...["app stage", "application", "applied", "date applied", "salary", "deadline", "job url"],
	...["posting", "attendees", "participants", "agenda", "isbn", "author", "ingredients"],
]);

/** Types and folders of other things, which have addresses and come again, too. */
const OTHER_GROUPS: ReadonlySet<string> = new Set([
	...["company", "companies", "organization", "organizations", "organisation", "organisations"],
	...["org", "orgs", "fund", "funds", "firm", "firms", "institution", "institutions", "group"],
	...["location", "locations", "place", "places", "project", "projects", "meeting", "meetings"],
	...["event", "events", "opening", "openings", "firma", "firmen", "unternehmen", "organisationen"],
	...["orte", "projekte", "entreprises", "societes", "lieux", "empresas", "organizaciones"],
	...["lugares", "aziende", "bedrijven", "会社"],
]);
/** Keys that say what a note is, whatever the settings call the type. */
const KIND_KEY = /^(?:types?|kind|class|category|fileclass)$/i;

/** Words for people and for other things. */
const DOUBTFUL_WORDS: ReadonlySet<string> = new Set([
	...["crm", "network", "netzwerk", "team", "friends", "friendships", "freunde", "amis", "amigos"],
	...["venner", "vrienden", "colleagues", "kollegen", "mentors", "mentoren", "clients", "kunden"],
]);

/** What the properties and the name of a note say about what it is. */
export type Likeness = "person" | "other" | "unknown";

/** Whether a note looks like one about a person; `isOurs` knows our own names of properties. */
export function likenessOf(
	{ path, frontmatter }: NoteFacts,
	isOurs: (key: string) => PropertyId | undefined,
): Likeness {
	const stem = foldText(fileStem(path));
	const folder = path.split("/").at(-2) ?? "";
	if (isGroupNote(stem) || /\btemplate$|^vorlage\b/.test(stem) || isOtherGroup(folder))
		return "other";
	const keys = Object.keys(frontmatter);
	let work = 0;
	for (const key of keys) {
		if (KIND_KEY.test(key) && isOtherGroup(textOf(frontmatter[key]) ?? "")) return "other";
		if (/^prm-/i.test(key) || headingOf(key) === "person") return "person";
		const own = isOurs(key);
		const id = own ?? propertyOf(key);
		if (id === undefined) continue;
		// How often something comes again is said of agendas, too.
		if (TELLING.has(id) || (own === "keep_in_touch" && id === own)) return "person";
		if (WORK.has(id)) work += 1;
		// `Analyst 1 Nordlys` is named after the job.
		if (id === "title" && isPartOf(frontmatter[key], stem)) return "other";
	}
	if (keys.some((key) => OTHER_KEYS.has(plainKey(key)))) return "other";
	if (foldText(folder) === stem && isCalledPeople(folder) !== "not") return "other";
	return work > 1 ? "person" : "unknown";
}

/** Whether a group is called after people: surely, or by a word that means other things, too. */
export function isCalledPeople(value: string): "surely" | "perhaps" | "not" {
	const words = plainKey(displayText(value.slice(value.lastIndexOf("/") + 1))).split(" ");
	if (words.some((word) => PEOPLE_WORDS.has(word))) return "surely";
	return words.some((word) => DOUBTFUL_WORDS.has(word)) ? "perhaps" : "not";
}

/** Whether something is called after other things than people, and after nothing else. */
function isOtherGroup(value: string): boolean {
	const words = plainKey(displayText(value))
		.split(" ")
		.filter((word) => !/^\d*$/.test(word));
	return words.length > 0 && words.every((word) => OTHER_GROUPS.has(word));
}

/** Whether the name of a note is a value and more: one that is called like its title, or `Person - ` and its title, only repeats its name. */
function isPartOf(value: unknown, stem: string): boolean {
	const word = foldText(textOf(value) ?? "");
	if (word === "" || word === stem || !stem.includes(word)) return false;
	return isCalledPeople(stem.replace(word, "")) !== "surely";
}
