import { foldText } from "../text/fold-text";
import { countryOf, countryOfCode, isContinent } from "./countries";
import { stateByLetters, stateByName } from "./states";

/** A path from the widest part to the narrowest, folded. */
type PlacePath = readonly string[];

const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\ufe0f]+/gu;
const BRACKETS = /^([^()]+)\(([^()]+)\)\s*$/;
const LETTERS = /^[a-z]{2}$/;
/** What is written around the name of a town, for it and what lies about it: in English, and in five other languages. */
const BEFORE_NAME =
	/^(?:greater|grossraum|raum|metropolregion|region de|area metropolitana d[ei]|regiao metropolitana de) /;
const AFTER_NAME =
	/ (?:metroplex|(?:metropolitan|metro) region|und umgebung|et peripherie|et environs|y alrededores|e dintorni|en omgeving|e regiao)$/;
const AREA = /^(?!bay area$)(.+?)(?: (?:metropolitan|metro|bay))? area$/;
const CAPITAL = /^washington,? d\.?c\.?$/;
/** The code of a post office behind a state's letters. */
const ZIP = /^([a-z]{2}) \d{5}(?:-\d{4})?$/;
/** The same before a town or behind a state's name. */
const CODE_BEFORE = /^(?:[a-z]{1,3}-)?\d{4,6} (?=\p{L})/u;
const CODE_BEHIND = /^(.{3,}) \d{5}(?:-\d{4})?$/;
const CODE = /^\d{5}(?:-\d{4})?$/;
/** `Lehi UT`, `Lehi UT 84043`, `London UK`: a town, and what it lies in by capitals alone. */
const BEFORE_CAPITALS =
	/^(.*\p{L}{3}\S*) ([A-Z]{2}|USA|U\.S\.A\.|U\.K\.|UAE)((?: \d{5}(?:-\d{4})?)?)$/u;
/** What says how somebody works, and not where. */
const REMOTE =
	/^(?:remote|hybrid)\s[-–—|·]\s|\s(?:\((?:remote|hybrid)\)|[-–—|·]\s(?:remote|hybrid))$/i;
const LONGEST = 100;
const APART = /\s[-–—|·]\s/;

/**
 * What a place can mean as people and files write it: the likeliest first, never none. It knows countries, states
 * and the forms of addresses, and no geography: what it cannot place stays as it is written.
 */
export function readPlace(text: string): readonly PlacePath[] {
	const [head = "", ...rest] = partsOf(text.replace(PICTURES, " "));
	const wider = rest.length === 0 ? readAlone(head) : readHead(head);
	return wider.map((path) => withoutRepeats([...path, ...readRest(path, rest)]));
}

/** The parts of a place, the widest first. */
function partsOf(written: string): readonly string[] {
	const place = /[-–—|·(]/.test(written) ? withCommas(written.trim().replace(REMOTE, "")) : written;
	const text = place.endsWith(".") ? place.replace(/(\p{L}{4})\.$/u, "$1") : place;
	const [, before = "", inside = ""] = (text.includes("(") && BRACKETS.exec(text)) || [];
	if (isCountryOrState(foldText(inside))) return partsOf(`${before}, ${inside}`);
	const slashed = text.split("/").map(readPart).filter(Boolean);
	if (text.includes("/")) {
		const [, path = "", country = ""] = /^(.*),([^,/]*)$/su.exec(text) ?? [];
		const wide = countryOf(foldText(country));
		// `Hamburg/Altona, Germany` is a path within a country.
		if (wide !== undefined) return [wide, ...path.split("/").map(readPart).filter(Boolean)];
		return slashed.length > 0 ? slashed : [foldText(text)];
	}
	const all = text.split(",").flatMap(splitCapitals).map(readPart).filter(Boolean);
	const parts = all.length > 1 ? all.filter((part) => !CODE.test(part)) : all;
	if (parts.length === 0) return [foldText(text)];
	const [first = "", last = ""] = [parts[0], parts.at(-1)];
	if (parts.length === 1 && CAPITAL.test(first)) return ["dc", "washington"];
	// `Germany, Berlin` begins with the widest; `Paris, Texas` and `Jordan, Utah` do not.
	const isWidestFirst = isCountryOrState(first) && !isCountryOrState(last) && !isContinent(last);
	return isWidestFirst ? parts : parts.reverse();
}

/** `Lehi - Utah` as `Lehi, Utah`, where the last is what towns lie in. */
function withCommas(text: string): string {
	const parts = text.split(APART);
	return parts.length > 1 && isCountryOrState(foldText(parts.at(-1) ?? ""))
		? parts.join(", ")
		: text;
}

/** A town, and the state or the country that is written behind it without a comma. */
function splitCapitals(part: string): readonly string[] {
	// Most end in small letters, and a longer one is a text.
	if (part.length > LONGEST || !/[A-Z.\d]\s*$/.test(part)) return [part];
	const [, town = "", letters = "", code = ""] = BEFORE_CAPITALS.exec(part.trim()) ?? [];
	return isCountryOrState(foldText(letters).replaceAll(".", "")) ? [town, letters + code] : [part];
}

/** A part without the words for what is around a town, and without the code of a post office. */
function readPart(part: string): string {
	const name = foldText(part).replace(AREA, "$1").replace(AFTER_NAME, "").replace(BEFORE_NAME, "");
	return /\d/.test(name) ? name.replace(CODE_BEFORE, "").replace(CODE_BEHIND, "$1") : name;
}

/** Whether words name what towns lie in: a country, a state, or its letters. */
export function isWiderPlace(words: string): boolean {
	return isCountryOrState(readPart(words).replaceAll(".", "").replace(ZIP, "$1"));
}

/** Whether a folded part is one that others lie in. */
function isCountryOrState(part: string): boolean {
	if (part === "") return false;
	if (LETTERS.test(part) && stateByLetters(part) !== undefined) return true;
	return countryOf(part) !== undefined || stateByName(part) !== undefined;
}

/** What a place of one part can be: letters alone stay as they are written, where they may be of a state. */
function readAlone(part: string): readonly PlacePath[] {
	const state = stateByName(part);
	const country = LETTERS.test(part) && !stateByLetters(part) ? countryOfCode(part) : undefined;
	return [
		[countryOf(part) ?? part],
		...(state ? [[state.country, state.name]] : []),
		...(country === undefined ? [] : [[country]]),
	];
}

/** What the widest of several parts can be: every state and every country that it names, and letters as they are written. */
function readHead(part: string): readonly PlacePath[] {
	const letters = part.replaceAll(".", "").replace(ZIP, "$1");
	const isShort = LETTERS.test(letters);
	const state = (isShort ? stateByLetters(letters) : undefined) ?? stateByName(part);
	const country = countryOf(part) ?? (isShort ? countryOfCode(letters) : undefined);
	const paths = [
		...(state ? [[state.country, state.name]] : []),
		...(country === undefined ? [] : [[country]]),
	];
	return paths.length === 0 || isShort ? [...paths, [part]] : paths;
}

/** The parts below the widest: a country after its continent, and a state that is written by its letters. */
function readRest(wider: PlacePath, [first, ...rest]: readonly string[]): readonly string[] {
	if (first === undefined) return [];
	if (wider.length === 1 && isContinent(wider[0] ?? ""))
		return [countryOf(first) ?? first, ...rest];
	const state = stateByLetters(first.replaceAll(".", "").replace(ZIP, "$1"));
	return [state && state.country === wider.at(-1) ? state.name : first, ...rest];
}

/** `Berlin, Berlin, Germany` is in Germany once. */
function withoutRepeats(path: PlacePath): PlacePath {
	return path.filter((part, at) => part !== path[at - 1]);
}
