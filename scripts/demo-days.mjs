// The demo vault tells of days that are past: in a copy of it they are moved, so that today follows its last entry.
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

const MS_PER_DAY = 86_400_000;
const MONTHS =
	"January February March April May June July August September October November December".split(
		" ",
	);
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** `2026-11-20`, or the `20261101` with which the stamp of a sync tool begins. */
const WRITTEN_DAY = /(?<!\d)(20\d\d)(?:-(\d\d)-(\d\d)(?!\d)|(\d\d)(\d\d)(?=-\d{6}\b|\d{4}\b))/g;
/** `20 November 2026`, `9 November`, `November`; a month whose name is a word too only behind a day. */
const NAMED_DAY = new RegExp(
	`\\b(?:(\\d{1,2}) (${MONTHS.join("|")})(?: (20\\d\\d))?|(${MONTHS.filter((month) => !/^(May|March)$/.test(month)).join("|")}))\\b`,
	"g",
);
const NAMED_WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "g");
/** A line of an introduction log, which tells of what has happened. */
const ENTRY = /^- (20\d\d-\d\d-\d\d) /gm;

/** Copies a vault to a folder that is not there yet, with every day in names and texts so much later that `today` is the day after the last entry of a log. */
export function copyOfToday(vault, folder, today) {
	cpSync(vault, folder, { recursive: true });
	const notes = readdirSync(folder, { recursive: true })
		.filter((name) => name.endsWith(".md"))
		.map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));
	const entries = notes.flatMap(({ text }) => [...text.matchAll(ENTRY)].map(([, day]) => day));
	const last = entries.sort().at(-1);
	if (last === undefined) return;
	const days = (Date.parse(today) - Date.parse(last)) / MS_PER_DAY - 1;
	for (const { name, text } of notes) {
		writeFileSync(path.join(folder, name), moveDays(text, days, last));
		const moved = path.join(path.dirname(name), moveDays(path.basename(name), days, last));
		if (moved !== name) renameSync(path.join(folder, name), path.join(folder, moved));
	}
}

/** A text with its days so many days later: written ones, named ones, months (of the year before `last`) and days of the week. */
export function moveDays(text, days, last) {
	const month = (name) => {
		const at = MONTHS.indexOf(name);
		const year = Number(last.slice(0, 4)) - (at >= Number(last.slice(5, 7)) ? 1 : 0);
		return later(year, at, 15, days).getUTCMonth();
	};
	return text
		.replace(WRITTEN_DAY, (written, year, dashedMonth, dashedDay, plainMonth, plainDay) => {
			const [monthOf, day] = [dashedMonth ?? plainMonth, dashedDay ?? plainDay].map(Number);
			const moved = later(Number(year), monthOf - 1, day, days)
				?.toISOString()
				.slice(0, 10);
			return (dashedDay === undefined ? moved?.replaceAll("-", "") : moved) ?? written;
		})
		.replace(NAMED_DAY, (named, day, name, year, alone) => {
			if (alone !== undefined) return MONTHS[month(alone)];
			const from = Number(year ?? last.slice(0, 4));
			const moved = later(from, MONTHS.indexOf(name), Number(day), days);
			if (moved === undefined) return named;
			const end = year === undefined ? "" : ` ${moved.getUTCFullYear()}`;
			return `${moved.getUTCDate()} ${MONTHS[moved.getUTCMonth()]}${end}`;
		})
		.replace(NAMED_WEEKDAY, (name) => {
			const at = (WEEKDAYS.indexOf(name) + days) % WEEKDAYS.length;
			return WEEKDAYS.at(at);
		});
}

/** A day so many days later, at midnight UTC; undefined for a day that there is not. */
function later(year, month, day, days) {
	const from = new Date(Date.UTC(year, month, day));
	if (from.getUTCMonth() !== month || from.getUTCDate() !== day) return undefined;
	return new Date(from.getTime() + days * MS_PER_DAY);
}
