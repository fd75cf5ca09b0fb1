import { isOrdinaryWord } from "../likely/ordinary-words";
import { wordsOf } from "../likely/title-words";
import { endsLikeDoer } from "../likely/word-family";
import { foldText } from "../text/fold-text";
import { displayText, lastSegment } from "../text/link";
import { doingFor } from "../vocabulary/goal";

/** Words of several lines of work, and of people's, that keep their capital in the middle of a sentence. */
const PROPER =
	/^(?:Africa|America|Asia|Austria|Austral|Brazil|Brit|Canad|Chin|Czech|Dan(?:e|ish)|Dutch|Engl|Europe|Finnish|Fren|German|Greek|Ind(?:ia|o)|Iris|Ital|Japan|Jew|Korea|Latin|Mexic|Nord|Norw|Polish|Portug|Scandi|Scot|Spani|Swed|Swiss|Turk|Welsh)/;

/** A word with a capital and nothing else but letters. */
const CAPITALISED = /(^|[^\p{L}\p{N}'’])(\p{Lu}\p{Ll}+)(?![\p{L}\p{N}])/gu;
/** A term with a word in small letters that is more than `and` or `for`: its capitals are said word by word. */
const SMALL_WORD = /(?:^|[^\p{L}\p{N}'’])\p{Ll}{4,}/u;

/**
 * A term in the middle of a sentence: `Fintech` is fintech, `Supply Chain Planning` supply chain planning; B2B SaaS
 * stays, and so does what may be a name, `Home Depot` as a whole. An activity behind it is none of the name.
 */
export function inSentence(term: string): string {
	const words = [...term.matchAll(CAPITALISED)].map(([, , word = ""]) => word);
	const isName =
		!SMALL_WORD.test(term) && !words.every((word) => PROPER.test(word) || isOrdinaryWord(word));
	const isLower = (word: string, isLast: boolean): boolean =>
		!PROPER.test(word) &&
		(isName ? isLast && wordsOf(word)[0]?.kind === "activity" : isOrdinaryWord(word));
	return term.replace(CAPITALISED, (whole: string, before: string, word: string, at: number) =>
		isLower(word, at > 0 && at + whole.length === term.length)
			? before + word.toLowerCase()
			: whole,
	);
}

/** What a profession is about, for letters: `product management`, `the work of a product manager`. */
export function workInSentence(profession: string): string {
	const text = inSentence(profession);
	const [head = profession] = profession.split(/\s+(?:of|for|in|at)\s+|,/);
	const words = wordsOf(head);
	const isPeople =
		words[0]?.isHead === true || words.at(-1)?.isDoer === true || endsLikeDoer(foldText(head));
	if (!isPeople || WORK_ITSELF.test(head)) return text;
	const last = /\p{Lu}\p{Ll}+$/u.exec(text.slice(0, head.length));
	// What somebody is called by their work is no name, whatever word it is.
	const said = last && !PROPER.test(last[0]) ? lowerAt(text, last.index) : text;
	if (/(?:[^s]s|men)$/.test(head)) return `the work of ${said}`;
	return `the work of ${/^[aeio]/i.test(said) ? "an" : "a"} ${said}`;
}

function lowerAt(text: string, at: number): string {
	return text.slice(0, at) + text.charAt(at).toLowerCase() + text.slice(at + 1);
}

/** How a word ends that says what is done and not who does it: talent acquisition, lead generation, head hunting. */
const WORK_ITSELF = /(?:tion|sion|ment|ing|ship|ance|ence|ity)$/i;

/** `US/Utah/Provo` and `Provo, Utah, US` are Provo. */
function narrowestPlace(place: string): string {
	const shown = displayText(place);
	return (shown.includes("/") ? lastSegment(shown) : (shown.split(",")[0] ?? shown)).trim();
}

const WITH_ARTICLE =
	/^(?:US|USA|U\.S\.|UK|EU|UAE|Netherlands|Philippines|United .*|.* (?:Area|Islands|Region|Valley|West|East|Coast))$/;
const NOWHERE = /^(?:remote|anywhere|worldwide|global|any)\b/i;

/** A place behind `in`: `Denver`, `the US`; undefined for what is none. */
export function placeInSentence(place: string): string | undefined {
	const name = narrowestPlace(place);
	if (name === "" || NOWHERE.test(name)) return undefined;
	return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** Words at the beginning of a goal that say what I do: not `Spring projects`, nor `Engineering jobs`. */
const VERBS =
	/^(?:building|changing|considering|exploring|finding|getting|growing|hiring|hoping|learning|leaving|looking|moving|planning|preparing|raising|researching|returning|searching|seeking|starting|switching|transitioning|trying|working)\s/i;

/** What I am doing, by the goal of my space: `looking for my next job`; undefined where the goal cannot be said so. */
export function doingInSentence(goal: string | undefined): string | undefined {
	const text = (goal ?? "").trim().replace(/[.!]+$/, "");
	const known = doingFor(text);
	if (known !== undefined) return known;
	const doing = text.replace(/^I['’]m\s+/i, "");
	const isSaid = VERBS.test(doing) || (doing !== text && /^[a-z]{2,}ing\s/i.test(doing));
	return isSaid ? doing.replace(/^[A-Z]/, (letter) => letter.toLowerCase()) : undefined;
}
