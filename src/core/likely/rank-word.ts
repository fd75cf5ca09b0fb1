/** How high somebody stands, from the lowest; within one of these two people are of one rank. */
export type Rank = "junior" | "professional" | "leader" | "executive";

/** What a word says of somebody's rank; it is no part of a profession. */
export interface RankWord {
	/** The word for all its forms. */
	readonly rankWord: string;
	/** Undefined for words that stand beside ranks and say none. */
	readonly rank: Rank | undefined;
	/** Whether what follows is what they are the head of. */
	readonly isHead: boolean;
}

type Row = readonly [words: string, rank: Rank | undefined, isHead?: "head"];

/**
 * Words for ranks, which say nothing of the profession: a senior demand planner plans demand. Four ranks, since
 * firms name the steps between them as they like. Where several are written the first form stands for all.
 */
const ROWS: readonly Row[] = [
	["intern internship praktikant praktikum", "junior"],
	["trainee apprentice azubi auszubildender", "junior"],
	["student werkstudent graduate", "junior"],
	["junior jr jnr", "junior"],
	["associate", "junior"],
	["assistant asst assistent", "junior"],
	["senior sr snr", "professional"],
	["staff", "professional"],
	["principal", "professional"],
	["lead leader teamlead", "leader", "head"],
	["head", "leader", "head"],
	["director direktor dir", "leader", "head"],
	["leiter leitung", "leader", "head"],
	["teamleiter teamleitung gruppenleiter", "leader", "head"],
	["abteilungsleiter abteilungsleitung bereichsleiter bereichsleitung", "leader", "head"],
	["vp svp evp avp", "executive", "head"],
	["chief", "executive", "head"],
	["president prasident", "executive"],
	[
		"chair chairman chairwoman chairperson vorsitzender vorsitzende beirat aufsichtsrat",
		"executive",
	],
	["ceo", "executive"],
	["coo", "executive"],
	["cto", "executive"],
	["cio", "executive"],
	["cpo", "executive"],
	["cfo", "executive", "head"],
	["cmo", "executive", "head"],
	["chro", "executive", "head"],
	["founder cofounder grunder owner inhaber gesellschafter", "executive"],
	["geschaftsfuhrer geschaftsfuhrung geschaftsfuhrende geschaftsfuhrender", "executive"],
	["vorstand", "executive"],
	["executive", undefined],
	["officer", undefined],
	["deputy stellvertretender stellvertretende stv", undefined],
	["acting interim", undefined],
	["global regional national international corporate group", undefined],
	["i", undefined],
	["ii iii iv", undefined],
];

let ranks: Map<string, RankWord> | undefined;

/** What a folded word says of a rank; undefined for other words. */
export function readRankWord(word: string): RankWord | undefined {
	if (!ranks) {
		ranks = new Map();
		for (const [words, rank, isHead] of ROWS) {
			const forms = words.split(" ");
			const rankWord = forms[0] ?? "";
			for (const form of forms) ranks.set(form, { rankWord, rank, isHead: isHead === "head" });
		}
	}
	return ranks.get(word);
}
