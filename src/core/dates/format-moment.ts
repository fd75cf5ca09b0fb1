import { format } from "date-fns/format";
import { dayOf, type LocalDateTime, weekday } from "./calendar-date";
import { utcDate } from "./utc-date";

/** The letters of moment that templates may use, as the core Templates plugin has them, and date-fns' letters for the same. */
const LETTERS: Readonly<Record<string, string>> = {
	...{ YYYY: "yyyy", YY: "yy", Q: "Q" },
	...{ M: "M", MM: "MM", MMM: "MMM", MMMM: "MMMM" },
	...{ D: "d", Do: "do", DD: "dd", ddd: "EEE", dddd: "EEEE" },
	// Weeks from Sunday, as in English, and those of ISO 8601.
	...{ w: "w", ww: "ww", gggg: "YYYY", W: "I", WW: "II", GGGG: "RRRR" },
	...{ H: "H", HH: "HH", h: "h", hh: "hh", m: "m", mm: "mm", s: "s", ss: "ss", A: "a", a: "aaa" },
	// Between day and time it is a letter that everybody writes.
	T: "'T'",
};

/** Words in brackets, letters of one kind, or any other character. */
const PIECE = /\[([^[]*)\]|(([A-Za-z])\3*o?)|./g;

/** A formatted date, and the first letters in its format that are not known here; they stand in the text as they are. */
export interface FormattedDate {
	readonly text: string;
	readonly unknown: string | undefined;
}

/** Writes a local date and time by moment's letters (`dddd, D MMMM YYYY`). Minutes are the smallest part that is known. */
export function formatMoment(time: LocalDateTime, pattern: string): FormattedDate {
	const moment = utcDate(time);
	let unknown: string | undefined;
	const text = pattern.replace(PIECE, (piece: string, literal?: string, letters?: string) => {
		if (literal !== undefined) return literal;
		// The only letter that date-fns has none for: 0 for Sunday.
		if (letters === "d") return String(weekday(dayOf(time)));
		if (letters !== undefined && Object.hasOwn(LETTERS, letters))
			return format(moment, LETTERS[letters] ?? "", { useAdditionalWeekYearTokens: true });
		if (letters !== undefined || piece === "\\") unknown ??= piece;
		return piece;
	});
	return { text, unknown };
}
