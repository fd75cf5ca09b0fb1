import { foldText } from "../text/fold-text";

/** What people call countries and `Intl` does not. */
const ALSO: Readonly<Record<string, string>> = {
	...{ usa: "US", "united states of america": "US", uae: "AE", "great britain": "GB" },
	...{ grossbritannien: "GB", "grande-bretagne": "GB" },
	...{ "czech republic": "CZ", holland: "NL", turkey: "TR", "russian federation": "RU" },
	...{ "republic of ireland": "IE", "viet nam": "VN", "ivory coast": "CI", burma: "MM" },
};
/** Besides English, the user's own and German. */
const LANGUAGES = ["fr", "es", "it", "pt", "nl", "ja"] as const;
/** What has a code and is no country. */
const NONE: ReadonlySet<string> = new Set(["EU", "EZ", "UN", "XA", "XB", "ZZ", "QO"]);
/** The codes of the United Nations for continents and parts of them. */
const WIDER = ["001", "002", "003", "005", "009", "013", "019", "142", "150", "419"] as const;

interface Countries {
	/** By code: as they are written in a path. */
	readonly byCode: ReadonlyMap<string, string>;
	readonly byName: ReadonlyMap<string, string>;
	readonly continents: ReadonlySet<string>;
}

/** Goes on where it was left, so that nothing is done twice. */
const reading = readCountries();
let known: Countries | undefined;

/** The short English name, folded, of a country by any name of it, folded; undefined for other words. */
export function countryOf(name: string): string | undefined {
	return countries().byName.get(withoutMarks(name));
}

/** The short English name, folded, of a country by its two letters. */
export function countryOfCode(letters: string): string | undefined {
	return countries().byCode.get(letters.toUpperCase());
}

/** Whether a folded word is a continent, or the like. */
export function isContinent(name: string): boolean {
	return countries().continents.has(withoutMarks(name));
}

/**
 * Learns the names of countries in one language more, and says whether any are left. Whoever reads many notes and
 * must not hold up the app calls it until then; else the first place has to wait for all of them at once.
 */
export function learnCountries(): boolean {
	const { done, value } = reading.next();
	if (done === true) known ??= value;
	return known === undefined;
}

function countries(): Countries {
	while (known === undefined) learnCountries();
	return known;
}

/** Every region that `Intl` has a name for, in English, in the user's language and in some others, language by language. */
function* readCountries(): Generator<undefined, Countries> {
	const short = namesIn("en", "short");
	yield;
	const byCode = readCodes(short);
	const byName = new Map<string, string>();
	const continents = new Set<string>();
	const codes = [...byCode.keys()];
	const wide = ["en", undefined, "de"].map((language) => namesIn(language, "long"));
	const others = LANGUAGES.map((language) => namesIn(language, "long"));
	for (const names of [short, ...wide, ...others]) {
		yield;
		plainAll(codes.map((code) => names.of(code) ?? "")).forEach((name, index) => {
			const country = byCode.get(codes[index] ?? "") ?? "";
			for (const word of wordsOf(name)) if (!byName.has(word)) byName.set(word, country);
		});
		if (!wide.includes(names)) continue;
		for (const word of plainAll(WIDER.map((code) => names.of(code) ?? ""))) continents.add(word);
	}
	for (const [name, code] of Object.entries(ALSO)) byName.set(name, byCode.get(code) ?? name);
	return { byCode, byName, continents };
}

/** The short name of every country, by each of its codes: `UK` is `GB`. */
function readCodes(short: Intl.DisplayNames): Map<string, string> {
	const alphabet = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
	const codes = alphabet
		.flatMap((first) => alphabet.map((second) => first + second))
		.filter((code) => !NONE.has(code) && short.of(code) !== undefined);
	const names = codes.map((code) => {
		const { region = code } = new Intl.Locale(`und-${code}`);
		return (short.of(region) ?? "").replace(/\s*\(.*\)$/, "");
	});
	return new Map(plainAll(names).map((name, index) => [codes[index] ?? "", name]));
}

function namesIn(language: string | undefined, style: "long" | "short"): Intl.DisplayNames {
	return new Intl.DisplayNames(language, { type: "region", fallback: "none", style });
}

/** `myanmar (burma)` is both. */
function wordsOf(name: string): string[] {
	if (!name.includes("(")) return name === "" ? [] : [name];
	const [, before = name, inside = ""] = /^(.*?)\s*\((.*)\)$/.exec(name) ?? [];
	return [name, before, inside].filter((word) => word !== "");
}

/** Many names folded at once: one by one takes several times as long when nothing has run yet. */
function plainAll(names: readonly string[]): string[] {
	return withoutMarks(foldText(names.join("|"))).split("|");
}

function withoutMarks(folded: string): string {
	return folded.replaceAll(".", "").replaceAll("&", "and");
}
