import { foldText } from "../text/fold-text";

/** The months, folded, in English, German, French, Spanish, Italian, Portuguese, Dutch and the Scandinavian languages. */
const MONTHS = [
	"january januar janner janvier enero gennaio janeiro januari",
	"february februar fevrier febrero febbraio fevereiro februari",
	"march marz maerz mrz mars marzo marco maart mrt",
	"april avril abril aprile",
	"may mai mayo maggio maio mei maj",
	"june juni juin junio giugno junho",
	"july juli juillet julio luglio julho",
	"august aout agosto augustus augusti",
	"september septembre septiembre settembre setembro",
	"october oktober octobre octubre ottobre outubro",
	"november novembre noviembre novembro",
	"december dezember decembre diciembre dicembre dezembro desember",
].map((names) => names.split(" "));

/** The days of the week, folded; they are of no more than two letters where nothing else can be meant. */
const WEEKDAYS = [
	...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
	...["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"],
	...["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
	...["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"],
	...["lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica"],
	...["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
];

/** The number of the month that a name, or its first three letters or more, says in one of the languages known here; undefined for any other word. */
export function readMonth(word: string): number | undefined {
	const folded = foldText(word);
	if (folded.length < 3) return undefined;
	const meant = MONTHS.flatMap((names, i) =>
		names.some((name) => name.startsWith(folded)) ? [i + 1] : [],
	);
	return meant.length === 1 ? meant[0] : undefined;
}

/** Whether a word is a day of the week, or its first two letters or more. */
export function isWeekday(word: string): boolean {
	const folded = foldText(word);
	return folded.length > 1 && WEEKDAYS.some((name) => name.startsWith(folded));
}

/** The number of the day of the week, 0 for Sunday, that a name or its first three letters or more says; undefined where several are meant, or a month. */
export function readWeekday(word: string): number | undefined {
	const folded = foldText(word);
	if (folded.length < 3 || readMonth(word) !== undefined) return undefined;
	const meant = new Set(
		WEEKDAYS.flatMap((name, i) => (name.startsWith(folded) ? [((i % 7) + 1) % 7] : [])),
	);
	return meant.size === 1 ? [...meant][0] : undefined;
}
