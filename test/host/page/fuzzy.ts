import type { SearchMatches, SearchMatchPart, SearchResult, SearchResultContainer } from "obsidian";

/** Finds texts that have the letters of a query in their order. A score nearer to 0 is a better one. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return (text) => {
		const lower = text.toLowerCase();
		const matches: SearchMatchPart[] = [];
		for (const word of words) {
			const found = findWhole(lower, word) ?? findLetters(lower, word);
			if (found === null) return null;
			matches.push(...found);
		}
		matches.sort((a, b) => a[0] - b[0]);
		const breaks = matches.length - words.length;
		const start = matches[0]?.[0] ?? 0;
		return { score: -(breaks * 0.5 + start * 0.01 + text.length * 0.001), matches };
	};
}

/** Finds texts that have every word of a query somewhere. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return (text) => {
		const lower = text.toLowerCase();
		const matches: SearchMatchPart[] = [];
		for (const word of words) {
			const found = findWhole(lower, word);
			if (found === null) return null;
			matches.push(...found);
		}
		return { score: -text.length * 0.001, matches: matches.sort((a, b) => a[0] - b[0]) };
	};
}

/** Shows a text with the parts that matched marked. */
export function renderMatches(
	el: HTMLElement | DocumentFragment,
	text: string,
	matches: SearchMatches | null,
	offset = 0,
): void {
	let at = 0;
	for (const [from, to] of matches ?? []) {
		const [start, end] = [Math.max(at, from + offset), Math.min(text.length, to + offset)];
		if (end <= start) continue;
		el.appendText(text.slice(at, start));
		el.createSpan({ cls: "suggestion-highlight", text: text.slice(start, end) });
		at = end;
	}
	el.appendText(text.slice(at));
}

/** Shows a text with what a search found in it marked. */
export function renderResults(
	el: HTMLElement,
	text: string,
	result: SearchResult,
	offset?: number,
): void {
	renderMatches(el, text, result.matches, offset);
}

/** Puts the best results first. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

function findWhole(text: string, word: string): SearchMatchPart[] | null {
	const at = text.indexOf(word);
	return at === -1 ? null : [[at, at + word.length]];
}

function findLetters(text: string, word: string): SearchMatchPart[] | null {
	const parts: SearchMatchPart[] = [];
	let at = 0;
	for (const letter of word) {
		const found = text.indexOf(letter, at);
		if (found === -1) return null;
		const last = parts[parts.length - 1];
		if (last !== undefined && last[1] === found) last[1] = found + letter.length;
		else parts.push([found, found + letter.length]);
		at = found + letter.length;
	}
	return parts;
}
