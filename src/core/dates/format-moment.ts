import { type CalendarDate, dayNumber, dayOf, type LocalDateTime, weekday } from "./calendar-date";
import { ENGLISH_WEEKS, ISO_WEEKS, weekOf } from "./week";

const MONTHS = [
	...["January", "February", "March", "April", "May", "June"],
	...["July", "August", "September", "October", "November", "December"],
];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

interface Moment {
	readonly date: CalendarDate;
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly weekday: number;
	readonly hour: number;
	readonly minute: number;
}

/** The letters of moment, as the core Templates plugin has them; names and weeks are English. */
const LETTERS: Readonly<Record<string, (moment: Moment) => string>> = {
	Y: ({ year }) => pad(year, 4),
	YY: ({ year }) => pad(year % 100, 2),
	YYYY: ({ year }) => pad(year, 4),
	YYYYY: ({ year }) => pad(year, 5),
	YYYYYY: ({ year }) => `+${pad(year, 6)}`,
	y: ({ year }) => String(year),
	yo: ({ year }) => ordinal(year),
	yy: ({ year }) => pad(year, 2),
	yyy: ({ year }) => pad(year, 3),
	yyyy: ({ year }) => pad(year, 4),
	N: () => "AD",
	NN: () => "AD",
	NNN: () => "AD",
	NNNN: () => "Anno Domini",
	NNNNN: () => "AD",
	Q: ({ month }) => String(quarter(month)),
	Qo: ({ month }) => ordinal(quarter(month)),
	M: ({ month }) => String(month),
	Mo: ({ month }) => ordinal(month),
	MM: ({ month }) => pad(month, 2),
	MMM: ({ month }) => (MONTHS[month - 1] ?? "").slice(0, 3),
	MMMM: ({ month }) => MONTHS[month - 1] ?? "",
	D: ({ day }) => String(day),
	Do: ({ day }) => ordinal(day),
	DD: ({ day }) => pad(day, 2),
	DDD: (moment) => String(dayOfYear(moment)),
	DDDo: (moment) => ordinal(dayOfYear(moment)),
	DDDD: (moment) => pad(dayOfYear(moment), 3),
	d: (moment) => String(moment.weekday),
	do: (moment) => ordinal(moment.weekday),
	dd: (moment) => (DAYS[moment.weekday] ?? "").slice(0, 2),
	ddd: (moment) => (DAYS[moment.weekday] ?? "").slice(0, 3),
	dddd: (moment) => DAYS[moment.weekday] ?? "",
	e: (moment) => String(moment.weekday),
	E: (moment) => String(moment.weekday || DAYS.length),
	w: ({ date }) => String(weekOf(date, ENGLISH_WEEKS).week),
	wo: ({ date }) => ordinal(weekOf(date, ENGLISH_WEEKS).week),
	ww: ({ date }) => pad(weekOf(date, ENGLISH_WEEKS).week, 2),
	W: ({ date }) => String(weekOf(date, ISO_WEEKS).week),
	Wo: ({ date }) => ordinal(weekOf(date, ISO_WEEKS).week),
	WW: ({ date }) => pad(weekOf(date, ISO_WEEKS).week, 2),
	gg: ({ date }) => pad(weekOf(date, ENGLISH_WEEKS).year % 100, 2),
	gggg: ({ date }) => pad(weekOf(date, ENGLISH_WEEKS).year, 4),
	ggggg: ({ date }) => pad(weekOf(date, ENGLISH_WEEKS).year, 5),
	GG: ({ date }) => pad(weekOf(date, ISO_WEEKS).year % 100, 2),
	GGGG: ({ date }) => pad(weekOf(date, ISO_WEEKS).year, 4),
	GGGGG: ({ date }) => pad(weekOf(date, ISO_WEEKS).year, 5),
	H: ({ hour }) => String(hour),
	HH: ({ hour }) => pad(hour, 2),
	h: ({ hour }) => String(hour % 12 || 12),
	hh: ({ hour }) => pad(hour % 12 || 12, 2),
	k: ({ hour }) => String(hour || 24),
	kk: ({ hour }) => pad(hour || 24, 2),
	m: ({ minute }) => String(minute),
	mm: ({ minute }) => pad(minute, 2),
	Hmm: ({ hour, minute }) => `${hour}${pad(minute, 2)}`,
	hmm: ({ hour, minute }) => `${hour % 12 || 12}${pad(minute, 2)}`,
	Hmmss: ({ hour, minute }) => `${hour}${pad(minute, 2)}00`,
	hmmss: ({ hour, minute }) => `${hour % 12 || 12}${pad(minute, 2)}00`,
	s: () => "0",
	ss: () => "00",
	A: ({ hour }) => (hour < 12 ? "AM" : "PM"),
	a: ({ hour }) => (hour < 12 ? "am" : "pm"),
	// A local time has no zone to name.
	z: () => "",
	zz: () => "",
	// Between date and time it is a letter that everybody writes.
	T: () => "T",
};

/** Whole formats that have letters of their own. */
const LONG_FORMATS: Readonly<Record<string, string>> = {
	LT: "h:mm A",
	LTS: "h:mm:ss A",
	L: "MM/DD/YYYY",
	l: "M/D/YYYY",
	LL: "MMMM D, YYYY",
	ll: "MMM D, YYYY",
	LLL: "MMMM D, YYYY h:mm A",
	lll: "MMM D, YYYY h:mm A",
	LLLL: "dddd, MMMM D, YYYY h:mm A",
	llll: "ddd, MMM D, YYYY h:mm A",
};

/** Both as moment cuts a format into pieces: text in brackets, letters as long as they can be (a backslash takes their meaning), any other character. */
const LONG_PIECE = /(\[[^[]*\])|(\\)?(LTS|LT|LL?L?L?|l{1,4})/g;
const PIECE =
	/(\[[^[]*\])|(\\)?([Hh]mm(?:ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[o|w]?|W[o|W]?|Qo?|N{1,5}|YYYYYY|YYYYY|YYYY|YY|y{2,4}|yo?|gg(?:ggg?)?|GG(?:GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|.)/g;

/** A formatted date, and the first letters in its format that mean nothing here; they stand in the text as they are. */
export interface FormattedDate {
	readonly text: string;
	readonly unknown: string | undefined;
}

/** Writes a local date and time by moment's letters (`dddd, D MMMM YYYY`). Minutes are the smallest part that is known. */
export function formatMoment(time: LocalDateTime, format: string): FormattedDate {
	const moment = readMoment(time);
	let text = "";
	let unknown: string | undefined;
	const whole = format.replace(LONG_PIECE, (piece) =>
		Object.hasOwn(LONG_FORMATS, piece) ? (LONG_FORMATS[piece] ?? piece) : piece,
	);
	for (const [piece, quoted, escape] of whole.matchAll(PIECE)) {
		if (quoted !== undefined) text += quoted === "[]" ? "" : quoted.slice(1, -1);
		else if (escape !== undefined || piece === "\\") text += piece.replace(/\\/g, "");
		else if (Object.hasOwn(LETTERS, piece)) text += LETTERS[piece]?.(moment) ?? "";
		else if (/^S+$/.test(piece)) text += "0".repeat(piece.length);
		else {
			text += piece;
			if (/[A-Za-z]/.test(piece)) unknown ??= piece;
		}
	}
	return { text, unknown };
}

function readMoment(time: LocalDateTime): Moment {
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = time.split(/[-T:]/).map(Number);
	const date = dayOf(time);
	return { date, year, month, day, weekday: weekday(date), hour, minute };
}

function dayOfYear({ date, year }: Moment): number {
	return dayNumber(date) - dayNumber(`${pad(year, 4)}-01-01` as CalendarDate) + 1;
}

function quarter(month: number): number {
	return Math.ceil(month / 3);
}

function ordinal(number: number): string {
	const teens = number % 100 >= 11 && number % 100 <= 13;
	const ending = teens ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
	return `${number}${ending}`;
}

function pad(number: number, length: number): string {
	return String(number).padStart(length, "0");
}
