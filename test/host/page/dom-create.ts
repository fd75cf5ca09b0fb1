/** Creates an element in a document as the `createEl` of Obsidian's API does; a text as info is the class. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
	doc: Document,
	tag: K,
	info?: DomElementInfo | string,
	callback?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
	const el = doc.createElement(tag);
	const about = typeof info === "string" ? { cls: info } : (info ?? {});
	if (about.text !== undefined) setContent(el, about.text);
	if (about.title !== undefined) el.title = about.title;
	if (about.value !== undefined && "value" in el) el.setAttribute("value", about.value);
	if (about.type !== undefined) el.setAttribute("type", about.type);
	if (about.placeholder !== undefined) el.setAttribute("placeholder", about.placeholder);
	if (about.href !== undefined) el.setAttribute("href", about.href);
	finishElement(el, about);
	callback?.(el);
	return el;
}

/** Creates an SVG element in a document as the `createSvg` of Obsidian's API does. */
export function createSvgElement<K extends keyof SVGElementTagNameMap>(
	doc: Document,
	tag: K,
	info?: SvgElementInfo | string,
	callback?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
	const el = doc.createElementNS("http://www.w3.org/2000/svg", tag);
	finishElement(el, typeof info === "string" ? { cls: info } : (info ?? {}));
	callback?.(el);
	return el;
}

/** Replaces what an element shows by a text or the nodes of a fragment. */
export function setContent(el: Element, content: string | DocumentFragment): void {
	if (typeof content === "string") el.textContent = content;
	else el.replaceChildren(content);
}

/** Sets an attribute, or removes it where the value is null. */
export function setAttribute(
	el: Element,
	name: string,
	value: string | number | boolean | null,
): void {
	if (value === null) el.removeAttribute(name);
	else el.setAttribute(name, String(value));
}

function finishElement(el: Element, about: SvgElementInfo): void {
	const classes = typeof about.cls === "string" ? about.cls.split(/\s+/) : (about.cls ?? []);
	el.classList.add(...classes.filter((name) => name !== ""));
	for (const [name, value] of Object.entries(about.attr ?? {})) setAttribute(el, name, value);
	if (about.parent === undefined) return;
	if (about.prepend === true) about.parent.insertBefore(el, about.parent.firstChild);
	else about.parent.appendChild(el);
}
