import type { App } from "./app";
import { getFrontMatterInfo, readFrontmatter } from "./yaml";

const inline =
	/(`[^`\n]+`)|!?\[\[([^[\]\n]+)\]\]|!?\[([^[\]\n]*)\]\(([^()\s]+)\)|\*\*([^*\n]+)\*\*|\*([^*\n]+)\*|(https?:\/\/[^\s<>]+)/g;

/** Shows a note much as the app's reading view does: properties, headings, lists, paragraphs, links. */
export function renderMarkdown(app: App, text: string, el: HTMLElement, sourcePath: string): void {
	el.addClass("markdown-rendered");
	const frontmatter = readFrontmatter(text);
	if (frontmatter !== null) renderProperties(app, frontmatter, el, sourcePath);
	const lines = text.slice(getFrontMatterInfo(text).contentStart).split(/\r?\n/);
	for (let at = 0; at < lines.length;) {
		at += renderBlock(app, lines.slice(at), el, sourcePath);
	}
}

/** Draws the block that begins the lines; returns how many lines it took. */
function renderBlock(app: App, lines: string[], el: HTMLElement, sourcePath: string): number {
	const [first = ""] = lines;
	if (first.trim() === "") return 1;
	const heading = /^(#{1,6})\s+(.*)$/.exec(first);
	if (heading !== null) {
		const tag = headingTags[(heading[1]?.length ?? 1) - 1] ?? "h6";
		renderInline(app, heading[2] ?? "", el.createEl(tag), sourcePath);
		return 1;
	}
	if (/^\s*(```|~~~)/.test(first)) {
		const end = lines.findIndex((line, at) => at > 0 && /^\s*(```|~~~)\s*$/.test(line));
		const count = end === -1 ? lines.length : end + 1;
		el.createEl("pre").createEl("code", { text: lines.slice(1, count - 1).join("\n") });
		return count;
	}
	const isItem = (line: string): boolean => /^\s*([-*+]|\d+[.)])\s/.test(line);
	if (isItem(first)) {
		const count = countWhile(lines, (line) => isItem(line) || /^\s+\S/.test(line));
		const list = el.createEl(/^\s*\d/.test(first) ? "ol" : "ul");
		for (const line of lines.slice(0, count)) renderItem(app, line, list, sourcePath);
		return count;
	}
	const isQuote = first.startsWith(">");
	const count = countWhile(
		lines,
		(line) => line.trim() !== "" && !isItem(line) && !/^(#{1,6}\s|```)/.test(line),
	);
	const words = lines.slice(0, count).map((line) => (isQuote ? line.replace(/^>\s?/, "") : line));
	const holder = isQuote ? el.createEl("blockquote") : el;
	renderInline(app, words.join("\n"), holder.createEl("p"), sourcePath);
	return count;
}

const headingTags = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

function renderItem(app: App, line: string, list: HTMLElement, sourcePath: string): void {
	const [, indent = "", task, words = ""] =
		/^(\s*)(?:[-*+]|\d+[.)])?\s*(?:\[(.)\]\s)?(.*)$/.exec(line) ?? [];
	const item = list.createEl("li");
	item.style.marginLeft = `${indent.replace(/\t/g, "    ").length * 6}px`;
	if (task !== undefined) {
		const box = item.createEl("input", { type: "checkbox", cls: "task-list-item-checkbox" });
		box.checked = task !== " ";
		box.disabled = true;
		box.setAttribute("aria-label", words);
		item.addClass("task-list-item");
	}
	renderInline(app, words, item, sourcePath);
}

function renderProperties(
	app: App,
	frontmatter: Record<string, unknown>,
	el: HTMLElement,
	sourcePath: string,
): void {
	const table = el.createDiv("metadata-container").createDiv("metadata-properties");
	for (const [key, value] of Object.entries(frontmatter)) {
		const row = table.createDiv({ cls: "metadata-property", attr: { "data-property-key": key } });
		row.createDiv({ cls: "metadata-property-key", text: key });
		const shown = row.createDiv("metadata-property-value");
		for (const part of [value].flat()) {
			const chip = shown.createSpan(Array.isArray(value) ? "multi-select-pill" : "");
			renderInline(app, wordsOf(part), chip, sourcePath);
		}
	}
}

function wordsOf(value: unknown): string {
	if (value === null || value === undefined) return "";
	if (value instanceof Date) return value.toISOString();
	return typeof value === "string" ? value : JSON.stringify(value);
}

function renderInline(app: App, text: string, el: HTMLElement, sourcePath: string): void {
	let at = 0;
	for (const match of text.matchAll(inline)) {
		const [all, code, wiki, label, target, strong, emphasis, url] = match;
		el.appendText(text.slice(at, match.index));
		at = match.index + all.length;
		if (code !== undefined) el.createEl("code", { text: code.slice(1, -1) });
		else if (wiki !== undefined) {
			const [link = "", words = link] = wiki.split("|");
			renderLink(app, link, words, el, sourcePath);
		} else if (target !== undefined) renderLink(app, target, label ?? "", el, sourcePath);
		else if (strong !== undefined) el.createEl("strong", { text: strong });
		else if (emphasis !== undefined) el.createEl("em", { text: emphasis });
		else if (url !== undefined) el.createEl("a", { cls: "external-link", text: url, href: url });
	}
	el.appendText(text.slice(at));
}

function renderLink(
	app: App,
	link: string,
	words: string,
	el: HTMLElement,
	sourcePath: string,
): void {
	if (/^[a-z][a-z0-9+.-]*:/i.test(link)) {
		el.createEl("a", { cls: "external-link", text: words, href: link });
		return;
	}
	const anchor = el.createEl("a", { cls: "internal-link", text: words, href: link });
	anchor.setAttribute("data-href", link);
	const linkpath = link.split("#")[0] ?? "";
	const isResolved = app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath) !== null;
	anchor.toggleClass("is-unresolved", !isResolved);
	anchor.addEventListener("click", (event) => {
		event.preventDefault();
		void app.workspace.openLinkText(link, sourcePath, event.ctrlKey);
	});
}

function countWhile(lines: string[], belongs: (line: string) => boolean): number {
	const end = lines.findIndex((line, at) => at > 0 && (line.trim() === "" || !belongs(line)));
	return end === -1 ? lines.length : end;
}
