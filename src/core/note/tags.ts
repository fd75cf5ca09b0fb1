/** What Obsidian lets a tag hold: anything but spaces and punctuation, and not digits alone. */
const TAG = /(?:^|\s)#([^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/gu;
const CODE = /^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1|(?![^]))|`[^`\n]*`/gm;

/** Tags in a note's text from `start` on, without `#`, each once; what is in code is none. */
export function findTags(text: string, start: number): readonly string[] {
	if (!text.includes("#", start)) return [];
	const tags = new Set<string>();
	for (const [, tag = ""] of withoutCode(text.slice(start)).matchAll(TAG)) {
		if (/[^0-9]/.test(tag)) tags.add(tag);
	}
	return [...tags];
}

/** The text without what is in code, of which Obsidian reads nothing. */
export function withoutCode(text: string): string {
	return /`|~~~/.test(text) ? text.replace(CODE, "") : text;
}
