import { expect } from "vitest";

/** A calendar file as a calendar reads it: one event, its texts by name, its times as instants. */
export interface ReadEvent {
	readonly texts: ReadonlyMap<string, string>;
	readonly starts: Date;
	readonly ends: Date;
	readonly stamp: Date;
}

const LINE_OCTETS = 75;

/** Reads a calendar file by the rules of RFC 5545, strictly, and by another way than the one that writes it. */
export function readIcs(bytes: Buffer): ReadEvent {
	const lines = unfold(bytes).map((line): readonly [string, string] => {
		const [, name = "", value = ""] = /^([A-Z-]+):([^]*)$/.exec(line) ?? [];
		expect({ line, name }).not.toMatchObject({ name: "" });
		return [name, value];
	});
	const outline = lines.filter(([name]) => name === "BEGIN" || name === "END");
	expect(outline).toEqual([
		["BEGIN", "VCALENDAR"],
		["BEGIN", "VEVENT"],
		["END", "VEVENT"],
		["END", "VCALENDAR"],
	]);
	const others = lines.filter(([name]) => name !== "BEGIN" && name !== "END");
	const values = new Map(others);
	expect(values.size).toBe(others.length);
	expect(values.get("VERSION")).toBe("2.0");
	const texts = new Map([...values].map(([name, value]) => [name, unescape(value)]));
	const instant = (name: string): Date => readInstant(values.get(name) ?? "");
	return { texts, starts: instant("DTSTART"), ends: instant("DTEND"), stamp: instant("DTSTAMP") };
}

/** Physical lines end in CRLF and hold 75 octets of whole characters at most; one that begins with a blank goes on. */
function unfold(bytes: Buffer): string[] {
	const file = bytes.toString("latin1");
	expect(file.endsWith("\r\n")).toBe(true);
	const physical = file.slice(0, -2).split("\r\n");
	const logical: string[] = [];
	for (const line of physical) {
		expect(line.length).toBeLessThanOrEqual(LINE_OCTETS);
		expect(line).not.toMatch(/[\r\n]/);
		const whole = Buffer.from(line, "latin1");
		expect(Buffer.from(whole.toString("utf8"), "utf8").equals(whole)).toBe(true);
		if (line.startsWith(" ")) logical.push((logical.pop() ?? "") + line.slice(1));
		else logical.push(line);
	}
	return logical.map((line) => Buffer.from(line, "latin1").toString("utf8"));
}

function unescape(value: string): string {
	let text = "";
	for (let i = 0; i < value.length; i++) {
		const char = value.charAt(i);
		if (char === "," || char === ";") throw new Error(`Not escaped: ${value}`);
		if (char !== "\\") {
			text += char;
			continue;
		}
		i += 1;
		const mark = value.charAt(i);
		if (!/^[\\;,nN]$/.test(mark)) throw new Error(`No escape: \\${mark}`);
		text += /n/i.test(mark) ? "\n" : mark;
	}
	return text;
}

function readInstant(value: string): Date {
	const [, year, month, date, hour, minute, second] =
		/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value)?.map(Number) ?? [];
	return new Date(
		Date.UTC(year ?? NaN, (month ?? NaN) - 1, date, hour ?? NaN, minute ?? NaN, second ?? NaN),
	);
}
