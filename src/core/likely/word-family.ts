import { remember } from "../text/remember";
import { readRankWord, type RankWord } from "./rank-word";

/** What a word of a title or a term is taken for. */
export interface TitleWord extends Partial<RankWord> {
	/** The same for all words of one family: `planner`, `planning`, `Planung`. */
	readonly family: string;
	/** Whether it is an activity, which alone decides nothing; or a line of work that turns the words before it into its object. */
	readonly kind: "activity" | "function" | "plain";
	/** Whether it names who does something (planner) and not what is done (planning). */
	readonly isDoer: boolean;
	/** Whether it says manager or head: who is head of product does product management. */
	readonly isManaging: boolean;
}

/**
 * Activities, each with the forms that no ending tells, in English and German. A profession without its
 * activity is its wider part: supply chain, of supply chain planning. Only what stands in the names of many
 * professions is here: a word that is a profession by itself (procurement) has no wider part.
 */
const ACTIVITIES: Readonly<Record<string, string>> = {
	plan: "plan planner planning planer planung",
	manage: "manage manager management mgr mgmt",
	engineer: "engineer engineering ingenieur ingenieurwesen",
	develop: "developer development dev entwickler entwicklung",
	design: "design designer gestalter gestaltung",
	analyse: "analyst analysis analytics analyse analytiker",
	science: "scientist science wissenschaft wissenschaftler",
	research: "researcher research forscher forschung",
	consult: "consultant consulting consultancy advisor adviser advisory berater beratung",
	architect: "architect architecture architekt architektur",
	administer: "administrator administration admin",
	coordinate: "coordinator coordination koordinator koordination",
	operate: "operation operator ops",
	forecast: "forecaster forecasting",
	control: "controller controlling steuerung",
	audit: "auditor audit auditing",
	strategy: "strategist strategy stratege strategie",
	specialise: "specialist spezialist expert",
};

/**
 * Lines of work that take others as their object: a supply chain recruiter hires for the supply chain, and
 * product marketing is marketing. Without these nearly every product marketer would be a product manager.
 */
const FUNCTIONS: Readonly<Record<string, string>> = {
	recruit:
		"recruiter recruiting recruitment headhunter headhunting staffing sourcer personalberater personalberatung personalvermittler personalvermittlung",
	market: "marketer marketing cmo brand branding",
	sell: "sale seller selling salesperson salesman saleswoman verkauf verkaufer vertrieb vertriebler",
	deal: "bizdev",
	hr: "hr hrbp chro talent personaler personalreferent personalleiter personalwesen personalentwickler personalentwicklung",
	law: "lawyer attorney counsel legal paralegal jurist anwalt rechtsanwalt",
	finance: "finance cfo finanz finanzen",
	procure: "procurement purchasing purchaser buyer einkauf einkaufer beschaffung beschaffer",
	account: "accountant accounting buchhalter buchhaltung",
	relations: "pr communication kommunikation",
	press: "journalist reporter editor redakteur podcast podcaster",
	teach: "teacher teaching tutor coach coaching trainer training lehrer",
	software: "software programmer programming",
	assist: "secretary sekretar sekretariat assistenz",
	association:
		"association alliance meetup council chamber society federation verband verein kammer ihk handelskammer",
};

/** Words that people write in one way here and in another there, whatever their ending. */
const SAME_WORDS: Readonly<Record<string, string>> = {
	product: "product produkt produkte",
	project: "project projekt projekte",
	logistics: "logistics logistik logistiker",
	process: "process prozess prozesse",
	disposition: "disposition disponent",
	production: "production produktion",
	demand: "demand bedarf",
	data: "data daten",
	professor: "professor prof",
};

/** Words, alone or two together, that mean others, as they are folded. */
const PHRASES: Readonly<Record<string, string>> = {
	scm: "supply chain management",
	lieferkette: "supply chain",
	lieferketten: "supply chain",
	"user experience": "ux",
	"user interface": "ui",
	"media buyer": "marketing",
	"media buying": "marketing",
	"human resource": "hr",
	"human resources": "hr",
	"people operations": "hr",
	"people ops": "hr",
	"hr business": "hrbp",
	"people partner": "hrbp",
	"business development": "bizdev",
	"business developer": "bizdev",
	"talent acquisition": "recruiter",
	"talent partner": "recruiter",
	"executive search": "recruiting",
	"demand generation": "marketing",
	"demand gen": "marketing",
	"account executive": "seller",
	"public relations": "pr",
	"executive assistant": "secretary",
	"personal assistant": "secretary",
	"administrative assistant": "secretary",
	"product owner": "product manager",
	"board member": "chairperson",
	"vice president": "vp",
	"managing director": "ceo",
	"open to": "seeking",
	"i r": "retired",
	"a d": "retired",
};

/** Ends of German compounds, longest first: `Bedarfsplaner` is Bedarf and Planer, so that it meets Bedarfsplanung. */
const COMPOUND_ENDS =
	"sachbearbeiter mitarbeiter management entwicklung entwickler ingenieur marketing vertrieb assistenz assistent redakteur disponent spezialist referent gestaltung direktor designer beratung verkaufer einkaufer berater manager analyst verband leitung planung kammer verein leiter planer".split(
		" ",
	);

/** Less is no word before another: `redesigner`. */
const MIN_BEFORE = 3;
/** What an ending leaves has to be as long as this. */
const MIN_STEM = 4;
const WOMAN = /(?:er|or|ist|yst|ent|ant|eur|ar|at|og|ekt)in(?:nen)?$/;
/** How words end that name who does something. */
const DOER_ENDS = "[^o]er|[^aeiou]or|ist|yst|ian|ant|eur";
/** The same and those that say it of the words of the tables alone. */
const DOER = new RegExp(`(?:${DOER_ENDS}|tect|tekt|coach|counsel|hrbp|mgr|ege|[^m]ent)$`);
const LIKE_DOER = new RegExp(`(?:(?:${DOER_ENDS})s?|[a-z]men|[a-z]women|\\bc[a-z]o)$`);
/** Words that end so and name nobody. */
const NOBODY =
	/\b(?:careers?|centers?|chambers?|chapters?|charters?|computers?|consumers?|customers?|disaster|fiber|gender|labor|leather|letters?|members?|motors?|number|orders?|paper|plants?|power|quarters?|restaurants?|rubber|sectors?|semiconductors?|sensors?|tenders?|theaters?|timber|transfers?|water|weather)$/;

type Kind = TitleWord["kind"];
let families: Map<string, { family: string; kind: Kind }> | undefined;

/** Made when the first title is read, not when the plugin loads. */
function familyTable(): Map<string, { family: string; kind: Kind }> {
	if (families) return families;
	families = new Map();
	const tables = [
		["activity", ACTIVITIES],
		["function", FUNCTIONS],
		["plain", SAME_WORDS],
	] as const;
	for (const [kind, table] of tables)
		for (const [family, forms] of Object.entries(table))
			for (const form of forms.split(" ")) families.set(form, { family, kind });
	return families;
}

/** The words that one or two words mean; undefined where they mean themselves. */
export function otherWords(words: string): readonly string[] | undefined {
	return Object.hasOwn(PHRASES, words) ? PHRASES[words]?.split(" ") : undefined;
}

/** Whether folded words end like one who does something (`data engineer`), though no table has the word. */
export function endsLikeDoer(folded: string): boolean {
	return LIKE_DOER.test(folded) && !NOBODY.test(folded);
}

/** Whether a folded word is one of the tables. */
export function isFamilyWord(folded: string): boolean {
	return readKnown(asOneMan(folded)) !== undefined;
}

/** What a folded word is: one word, or those that a German compound is made of. */
export const readTitleWord = remember(5_000, readNewWord);

function readNewWord(folded: string): readonly TitleWord[] {
	const word = asOneMan(folded);
	const known = readKnown(word);
	// Product managers in the plural are those whom somebody coaches, hires or sells to.
	if (known) return [isPlural(folded) ? { ...known, isDoer: false, isManaging: false } : known];
	const end = COMPOUND_ENDS.find(
		(one) => word.endsWith(one) && word.length >= one.length + MIN_BEFORE,
	);
	if (end === undefined) return [plainWord(word)];
	const before = withoutPlural(word.slice(0, -end.length));
	return [...(otherWords(before) ?? [before]), end].map((one) => readKnown(one) ?? plainWord(one));
}

function readKnown(word: string): TitleWord | undefined {
	const rank = readRankWord(word);
	const row = familyTable().get(word) ?? familyTable().get(withoutPlural(word));
	if (!rank && !row) return undefined;
	const { family, kind } = row ?? { family: rank?.rankWord ?? word, kind: "plain" as const };
	return {
		family,
		kind,
		isDoer: kind !== "plain" && DOER.test(word),
		isManaging: family === "manage" || rank?.isHead === true,
		...rank,
	};
}

function plainWord(word: string): TitleWord {
	return { family: stemOf(word), kind: "plain", isDoer: false, isManaging: false };
}

/** A woman's form as a man's, several as one. */
function asOneMan(word: string): string {
	if (isPlural(word)) return word.slice(0, -1);
	return WOMAN.test(word) ? word.slice(0, word.lastIndexOf("in")) : word;
}

function isPlural(word: string): boolean {
	return /(?:er|or|ist|ant|ect)s$/.test(word);
}

function withoutPlural(word: string): string {
	const isMany = word.length > 3 && word.endsWith("s") && !/(?:ss|us|is|ics)$/.test(word);
	return isMany ? word.slice(0, -1) : word;
}

/** What is left without the endings of who does it and what is done, the same for `trader` and `trading`. */
function stemOf(word: string): string {
	const one = withoutPlural(word);
	const ending = ["ment", "ung", "ing", "er", "or"].find((end) => one.endsWith(end));
	const isLong = ending !== undefined && one.length >= ending.length + MIN_STEM;
	const bare = isLong ? one.slice(0, -ending.length).replace(/([bdgmnprt])\1$/, "$1") : one;
	return bare.length > MIN_STEM && bare.endsWith("e") ? bare.slice(0, -1) : bare;
}
