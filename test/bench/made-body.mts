import { BODY_WORDS } from "./invented-words.mts";
import type { SeededRandom } from "./seeded-random.mts";

/** Lines of text, tasks, links and headings as people write them, of about this many characters. */
export function makeBody(
	random: SeededRandom,
	length: number,
	linkTargets: readonly string[],
): string[] {
	const lines: string[] = [];
	for (let written = 0; written < length;) {
		const line = makeLine(random, linkTargets);
		lines.push(line);
		written += line.length + 1;
	}
	return lines;
}

function makeLine(random: SeededRandom, linkTargets: readonly string[]): string {
	const kind = random.next();
	if (kind < 0.25) return `- ${random.day(2022, 2026)} ${makeSentence(random)}`;
	if (kind < 0.35)
		return `- [${random.happens(0.5) ? "x" : " "}] ${makeSentence(random)} 📅 ${random.day(2026, 2026)}`;
	if (kind < 0.5)
		return `${makeSentence(random)} See [[${random.pick(linkTargets)}]]. ${makeSentence(random)}`;
	if (kind < 0.55) return `\n### ${random.pick(BODY_WORDS)} ${random.pick(BODY_WORDS)}\n`;
	if (kind < 0.6) return `topic:: ${random.pick(BODY_WORDS)}`;
	return `${makeSentence(random)} ${makeSentence(random)} #${random.pick(BODY_WORDS)}`;
}

function makeSentence(random: SeededRandom): string {
	const first = random.pick(BODY_WORDS);
	const rest = Array.from({ length: random.whole(5, 15) }, () => random.pick(BODY_WORDS));
	return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(" ")}.`;
}
