import type { Interview } from "../../core/records/interview";

/**
 * What calendars know a conversation by: the id in its note, which stays when the note is renamed, else one for
 * a note at this path. It tells nothing of the path.
 */
export function calendarIdOf({ path, calendarId }: Pick<Interview, "path" | "calendarId">): string {
	return calendarId ?? scramble(path);
}

/** Sixteen letters (so that no note takes them for a number) that are others for nearly every other text: two products of its characters, each mixed with the other. */
function scramble(text: string): string {
	let [a, b] = [0xdeadbeef, 0x41c6ce57];
	for (const char of text) {
		const code = char.codePointAt(0) ?? 0;
		a = Math.imul(a ^ code, 0x9e3779b1);
		b = Math.imul(b ^ code, 0x5f356495);
	}
	const mix = (one: number, other: number): number =>
		Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
	const digits = [mix(a, b), mix(b, a)].map((n) => (n >>> 0).toString(16).padStart(8, "0"));
	return digits.join("").replace(/./g, (digit) => "abcdefghijklmnop".charAt(parseInt(digit, 16)));
}
