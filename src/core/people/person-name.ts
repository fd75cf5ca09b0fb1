import { foldText } from "../text/fold-text";
import { displayText } from "../text/link";

/** What stands before a name and is none, folded and without full stops. Words that are first names too (Don, Judge) are left out. */
const TITLES: ReadonlySet<string> = new Set([
	...["mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "lady"],
	...["rev", "reverend", "herr", "frau", "doktor", "monsieur", "madame", "mme", "mlle", "señor"],
	...["señora", "senor", "senora", "sra", "srta", "signor", "signora", "dott", "mevrouw", "dhr"],
	...["doña", "med", "phd", "dphil", "maitre", "docteur", "dottore", "dottoressa", "mw", "mevr"],
	...["drs", "sig", "lord", "captain", "colonel", "rabbi", "sister", "father"],
]);
/** What stands behind a name, after a comma at least. */
const SUFFIXES: ReadonlySet<string> = new Set([
	...["jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "emba", "esq", "cpa", "cfa", "cfp", "jd"],
	...[
		"dds",
		"dvm",
		"rn",
		"bsc",
		"msc",
		"llm",
		"llb",
		"mph",
		"pmp",
		"obe",
		"mbe",
		"cbe",
		"frs",
		"pe",
	],
	...["mpa", "mpp", "mfa", "edd", "psyd", "pharmd", "dphil", "shrm-cp", "shrm-scp", "phr", "sphr"],
]);
/** Those of them that tell people of one name apart. */
const GENERATIONS: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);
/** Those of them that are no last name either, so that they need no comma. */
const SURE_SUFFIXES: ReadonlySet<string> = new Set([
	...["jr", "sr", "ii", "iii", "phd", "mba", "emba", "esq", "cpa", "cfa", "pmp"],
]);
const PARTICLES: ReadonlySet<string> = new Set([
	...[
		"van",
		"von",
		"der",
		"den",
		"de",
		"del",
		"della",
		"di",
		"da",
		"dos",
		"la",
		"le",
		"ten",
		"ter",
	],
	...["zu", "zum", "zur", "al", "el", "bin", "ibn", "af", "av"],
]);

const PICTURES =
	/(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{Default_Ignorable_Code_Point})+/gu;
const IN_BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
const IN_QUOTES = /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»/g;
/** `Dipl.-Ing.`, `med.`, `h.c.`, `Dott.ssa`: an abbreviation before a name, and no initial. */
const ABBREVIATION = /^(?!(?:\p{Lu}\.-?)+$)\p{L}{1,5}\.[\p{L}.-]*$/u;
const INITIALS = /^(?:\p{Lu}\.?-?){1,3}$/u;
const DOTTED = /^(?:\p{Lu}\.[\s-]?)+$/u;
/** Titles behind which the first name alone is said. */
const OF_FIRST_NAMES = /^(?:sir|dame|doña)$/i;
/** A family name as forms have it, before the first name: `TANAKA Hiroshi`. */
const SHOUTED = /^\p{Lu}[\p{Lu}'’-]{2,}$/u;
/** Names of these scripts have the family's name first. */
const EASTERN =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・々\s]+$/u;
const PRONOUN =
	"(?:she|her|hers|he|him|his|they|them|theirs|ze|zir|sie|ihr|er|ihm|elle|il|iel|ella|la|él|le|lei|lui|hij|hem|zij|haar)";
/** `(she/her)`, `[they/them]`, `- sie/ihr` at the end. */
const PRONOUNS = new RegExp(
	String.raw`\s*(?:[([]\s*${PRONOUN}(?:\s*/\s*${PRONOUN}){1,2}\s*[)\]]|[\s,|·–—-]\s*${PRONOUN}(?:/${PRONOUN}){1,2})\s*$`,
	"iu",
);
/** Latin letters and initials alone, which most names are. */
const PLAIN_NAME = /^[A-Za-zÀ-ɏ'’-]+(?: (?:[A-Za-zÀ-ɏ'’-]+|[A-Za-z]\.))*$/;
const ENGLISH = /^[a-z]*$/;
/** More is a text. */
const MAX_NAME = 200;

/**
 * A person's name in the order in which it is spoken, without titles, degrees, nicknames beside it and pictures:
 * `Jan van der Berg` for `van der Berg, Jan`, `Ilka Zorn` for `Dr. Ilka Zorn, MBA`. Where nothing would be
 * left, the text as it is, trimmed.
 */
export function spokenName(text: string): string {
	const bare = withoutAsides(text.slice(0, MAX_NAME));
	let isLastFirst = true;
	const parts = bare.split(",").flatMap((part, at): string[] => {
		const words = part.split(/\s+/).filter((word) => word !== "" && !word.includes("/"));
		const begins = at > 0 && isSuffix(words[0]);
		const own = withoutSuffixes(at > 0 ? words.filter((word) => !isSuffix(word)) : words);
		if (begins && own.length > 0) isLastFirst = false;
		const rest = withoutTitles(own);
		return rest.length > 0 ? [rest.join(" ")] : [];
	});
	const [first, second] = parts;
	if (first === undefined) return text.trim();
	return second === undefined ? first : isLastFirst ? `${second} ${first}` : parts.join(" ");
}

/** A name without pictures, and without what stands in brackets or quotes. */
export function withoutAsides(name: string): string {
	return name.replace(PICTURES, " ").replace(IN_BRACKETS, " ").replace(IN_QUOTES, " ");
}

/** More words than these in the last or the first name are no name, but a text with a comma in it. */
const MAX_WORDS = 4;
const ODD = /[^\p{L}\p{M}\s.,'’-]/u;

/** `Doe, Jane, PhD` as `Jane Doe, PhD`, with all its words but for pronouns behind it; any other text as it is. */
export function inSpokenOrder(written: string): string {
	const text = written.slice(0, MAX_NAME).replace(PRONOUNS, "") + written.slice(MAX_NAME);
	const parts = text.split(",").map((part) => part.trim());
	const isDegree = (part: string): boolean => part.split(/\s+/).every(isSuffix);
	const degrees = parts.slice(2).filter(isDegree);
	const [last = "", first = ""] = parts;
	const isName = [last, first].every(
		(part) => part !== "" && !isDegree(part) && part.split(/\s+/).length <= MAX_WORDS,
	);
	const isShout =
		!DOTTED.test(first) && first === first.toUpperCase() && last !== last.toUpperCase();
	if (!isName || isShout || degrees.length !== parts.length - 2 || ODD.test(text)) return text;
	return [`${first} ${last}`, ...degrees].join(", ");
}

/** The spoken name where it is another than the name as written; quick where they are plainly the same. */
export function otherSpokenName(name: string): string | undefined {
	if (PLAIN_NAME.test(name)) {
		const lower = name.toLowerCase();
		const space = lower.indexOf(" ");
		const isTitled = isOneOf(TITLES, space < 0 ? lower : lower.slice(0, space));
		if (!isTitled && !isOneOf(SUFFIXES, lower.slice(lower.lastIndexOf(" ") + 1))) return undefined;
	}
	const spoken = spokenName(name);
	return spoken === name ? undefined : spoken;
}

/** The name by which somebody is greeted: the whole name where no first name can be told; undefined where the text names nobody. */
export function firstName(text: string): string | undefined {
	const spoken = spokenName(text);
	const words = spoken.split(/\s+/);
	const [first = "", second] = words;
	if (first === "" || isTitle(first)) return undefined;
	const whole = inSpokenOrder(text).trim();
	const [title = ""] = whole.split(/\s+/);
	const isUntold = !/\p{L}/u.test(first) || PARTICLES.has(first) || EASTERN.test(spoken);
	const isFamily = second === undefined && isTitle(title) && !OF_FIRST_NAMES.test(title);
	if (isFamily || isUntold) return whole;
	if (INITIALS.test(first) && (DOTTED.test(first) || first.length === 1))
		return second === undefined || words.length < 3 || INITIALS.test(second) ? whole : second;
	if (spoken === spoken.toUpperCase() && SHOUTED.test(first))
		return first.replace(
			/(\p{Lu})(\p{Lu}+)/gu,
			(_, one: string, rest: string) => one + rest.toLowerCase(),
		);
	return SHOUTED.test(first) && second !== undefined ? second : first;
}

/** Whether two names are of father and son, say: each has such a suffix, and another. */
export function isOtherGeneration(one: string, other: string): boolean {
	const [a, b] = [one, other].map((name) =>
		name
			.split(/[\s,]+/)
			.map(plain)
			.find((word) => GENERATIONS.has(word)),
	);
	return a !== undefined && b !== undefined && a !== b;
}

/** Whether two names are of a family, with given names of which none is the beginning or the initial of one of the other: `Hans Huber`, `Petra Huber`. */
export function isOtherOfFamily(one: string, other: string): boolean {
	const [a = [], b = []] = [one, other].map((name) =>
		foldText(spokenName(name))
			.split(/[\s.-]+/)
			.filter(Boolean),
	);
	const [given, others] = [a.slice(0, -1), b.slice(0, -1)];
	const isShort = (word: string, name: string): boolean => name.startsWith(word);
	return (
		given.length > 0 &&
		others.length > 0 &&
		a.at(-1) === b.at(-1) &&
		!given.some((x) => others.some((y) => isShort(x, y) || isShort(y, x)))
	);
}

/** Whether a text says a name, in whatever order; most texts share no word with it, which is told sooner. */
export function saysName(text: string, name: string): boolean {
	const lower = text.toLowerCase();
	const sharesWord = name.split(/[\s,]+/).some((word) => lower.includes(word.toLowerCase()));
	return sharesWord && foldText(spokenName(displayText(text))) === foldText(spokenName(name));
}

/** A name in parts, as columns and cards have it; empty where one says nothing. */
interface NameParts {
	readonly first: string;
	readonly middle: string;
	readonly last: string;
	readonly suffix: string;
}

/**
 * The name that a column of whole names and columns of parts give together: `Flavia` and a last name `Lund` are
 * Flavia Lund, and so are `Lund` and a first name. The parts count where the whole says something else.
 */
export function composeName(whole: string, { first, middle, last, suffix }: NameParts): string {
	// A suffix alone names nobody.
	const given = [first, middle].filter(Boolean).join(" ");
	const parts = given === "" && last === "" ? "" : [given, last, suffix].filter(Boolean).join(" ");
	if (whole === "" || parts === "") return whole || parts;
	const words = new Set(foldText(whole).split(" "));
	const saysAll = foldText([given, last].join(" "))
		.split(" ")
		.every((word) => words.has(word));
	if (saysAll && words.size > 1) return whole;
	if (given !== "" && last !== "") return parts;
	if (saysAll) return whole;
	return given === "" ? `${whole} ${last}` : `${given} ${whole}`;
}

function withoutTitles(words: readonly string[]): readonly string[] {
	const isFirst = (word: string, at: number): boolean =>
		!isTitle(word) && !(word === "PD" && isTitle(words[at + 1] ?? ""));
	const start = words.findIndex(isFirst);
	return start < 0 ? words.slice(-1) : words.slice(start);
}

/** A suffix without a comma before it ends a name of three words at least. */
function withoutSuffixes(words: readonly string[]): readonly string[] {
	const last = words.at(-1);
	return words.length > 2 && last !== undefined && SURE_SUFFIXES.has(plain(last))
		? withoutSuffixes(words.slice(0, -1))
		: words;
}

function isTitle(word: string): boolean {
	return isOneOf(TITLES, word.toLowerCase()) || ABBREVIATION.test(word);
}

/** Whether a word in small letters is one of those that are written plainly. */
function isOneOf(words: ReadonlySet<string>, word: string): boolean {
	return words.has(word) || (!ENGLISH.test(word) && words.has(plain(word)));
}

/** Whether a word stands behind names and is none: `Jr`, `PhD`. */
export function isSuffix(word: string | undefined): boolean {
	return word !== undefined && SUFFIXES.has(plain(word));
}

function plain(word: string): string {
	return foldText(word).replace(/\./g, "");
}
